# Settings that all targets of this project share.

function(sockfam_target target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON POSITION_INDEPENDENT_CODE ON)
  if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
      $<$<BOOL:${SOCKFAM_WERROR}>:-Werror>)
    # g++ 12 sees overlapping copies in every "literal" + std::string (GCC bug 105651, fixed in 13).
    target_compile_options(${target} PRIVATE
      $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
  endif()
  if(SOCKFAM_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${SOCKFAM_SANITIZE} -fno-sanitize-recover=all
      -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=${SOCKFAM_SANITIZE})
  endif()
endfunction()

# With SOCKFAM_UNITY: compiles the sources of a target together, without precompiled headers. APART: sources that define in
# their anonymous namespaces what another one defines too. -Wshadow would see the anonymous namespaces of other sources.
function(sockfam_together target)
  cmake_parse_arguments(together "" "" "APART" ${ARGN})
  if(NOT SOCKFAM_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0 DISABLE_PRECOMPILE_HEADERS ON)
  set_source_files_properties(${together_APART} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang>:-Wno-shadow>)
endfunction()

# What fuzzers run is instrumented for them and optimised, and only that.
function(sockfam_fuzzed target)
  if(SOCKFAM_FUZZ)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link -O1)
  endif()
endfunction()
