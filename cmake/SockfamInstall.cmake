# find_package(sockfam CONFIG COMPONENTS codec socket), pkg-config sockfam-codec, sockfam-socket.

set(config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/sockfam)

foreach(component IN ITEMS codec socket)
  install(TARGETS sockfam_${component} EXPORT sockfam-${component}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(EXPORT sockfam-${component} NAMESPACE sockfam:: DESTINATION ${config_dir})
endforeach()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/sockfam ${PROJECT_SOURCE_DIR}/generated/include/sockfam
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/sockfam-config.cmake.in
  ${PROJECT_BINARY_DIR}/sockfam-config.cmake INSTALL_DESTINATION ${config_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/sockfam-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/sockfam-config.cmake ${PROJECT_BINARY_DIR}/sockfam-config-version.cmake
  DESTINATION ${config_dir})

# From the file, so that what is installed may be moved.
file(RELATIVE_PATH pc_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
set(pc_cflags "")
if(NOT BUILD_SHARED_LIBS)
  set(pc_cflags " -DSOCKFAM_STATIC")
endif()
foreach(component IN ITEMS codec socket)
  set(pc_requires "")
  set(pc_libs "")
  if(component STREQUAL "socket")
    set(pc_requires "sockfam-codec = ${PROJECT_VERSION}")
    set(pc_libs " -pthread")
  endif()
  set(pc_component ${component})
  configure_file(${PROJECT_SOURCE_DIR}/cmake/sockfam.pc.in ${PROJECT_BINARY_DIR}/sockfam-${component}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/sockfam-${component}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()
