# Where scripts/cross unpacks another machine's packages: the only place where libraries and headers are looked for, as
# this machine's own are of no use to the cross compiler.
macro(sockfam_foreign machine multiarch)
  get_filename_component(sockfam_foreign_root ${CMAKE_CURRENT_LIST_DIR}/../../build/foreign/${machine} ABSOLUTE)
  set(CMAKE_FIND_ROOT_PATH ${sockfam_foreign_root})
  set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
  set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
  set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
  set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
  if(NOT "${multiarch}" STREQUAL "")
    set(CMAKE_LIBRARY_ARCHITECTURE ${multiarch})
  endif()
endmacro()
