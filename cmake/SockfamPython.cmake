# sockfam_find_python(VARIABLE MODULE…): a Python that has these modules, or nothing. The python3 that comes first on PATH
# need not be the one that Debian's packages are for.
function(sockfam_find_python result)
  list(JOIN ARGN ", " modules)
  find_program(SOCKFAM_PYTHON NAMES python3)
  foreach(candidate IN ITEMS ${SOCKFAM_PYTHON} /usr/bin/python3)
    execute_process(COMMAND ${candidate} -c "import ${modules}" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
    if(failed STREQUAL "0")
      set(${result} ${candidate} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  set(${result} "" PARENT_SCOPE)
endfunction()
