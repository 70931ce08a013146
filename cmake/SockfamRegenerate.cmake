# Brings generated/ up to date while configuring, and makes the build configure again when a spec, a template or the
# generator changed. Without a Python that has Jinja2, PyYAML and jsonschema, the checked-in files are built.

if(SOCKFAM_REGENERATE)
  file(GLOB_RECURSE sockfam_generator_inputs CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_SOURCE_DIR}/spec/*.yaml ${CMAKE_CURRENT_SOURCE_DIR}/spec/*.json
    ${CMAKE_CURRENT_SOURCE_DIR}/codegen/generate.py ${CMAKE_CURRENT_SOURCE_DIR}/codegen/sockfam_codegen/*.py
    ${CMAKE_CURRENT_SOURCE_DIR}/codegen/sockfam_codegen/*.j2)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sockfam_generator_inputs})

  find_program(SOCKFAM_PYTHON NAMES python3)
  # The first python3 in the path may not be the one that Debian's modules are installed for.
  foreach(candidate IN ITEMS ${SOCKFAM_PYTHON} /usr/bin/python3)
    execute_process(COMMAND ${candidate} -c "import jinja2, jsonschema, yaml"
      RESULT_VARIABLE sockfam_python_failed OUTPUT_QUIET ERROR_QUIET)
    if(NOT sockfam_python_failed)
      set(sockfam_generator ${candidate} ${CMAKE_CURRENT_SOURCE_DIR}/codegen/generate.py)
      break()
    endif()
  endforeach()

  if(sockfam_generator)
    execute_process(COMMAND ${sockfam_generator} RESULT_VARIABLE sockfam_generator_failed)
    if(sockfam_generator_failed)
      message(FATAL_ERROR "sockfam: the spec has problems, see above")
    endif()
  else()
    message(STATUS "sockfam: no Python with Jinja2, PyYAML and jsonschema; building generated/ as checked in")
  endif()
endif()
