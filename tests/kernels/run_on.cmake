# cmake -DEMULATOR=… -DPROCESSOR=… -DPROGRAM=… "-DKERNELS=avx2 sse41 plain" "-DLOG_KERNELS=avx2 plain" -P run_on.cmake
# On that processor the kernels are these, the fastest first, and no others; it is an error if the program ends with one.
set(tests_of_kernels AreUsedByTheVerbs CopyRunsAsScalar)
set(tests_of_log_kernels AreUsed ReadNoLogBeyondItsEnd)

set(filter KernelChoice.*:LogKernelChoice.*)
foreach(test IN LISTS tests_of_kernels)
  string(APPEND filter ":*/Kernels.${test}/*")
endforeach()
foreach(test IN LISTS tests_of_log_kernels)
  string(APPEND filter ":*/LogKernels.${test}/*")
endforeach()
execute_process(COMMAND ${EMULATOR} -cpu ${PROCESSOR} ${PROGRAM} --gtest_filter=${filter}
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
message("${output}")
if(NOT status EQUAL 0)
  message(FATAL_ERROR "on ${PROCESSOR} the program ends with: ${status}")
endif()

# Each kernel that was tested, in order.
function(expect_tested test wanted)
  string(REPLACE "]" ")" lines "${output}")  # lists of CMake's have no single bracket
  string(REGEX MATCHALL "OK . Each/${test}/[a-z0-9]+" found "${lines}")
  list(TRANSFORM found REPLACE ".*/" "")
  list(JOIN found " " found)
  if(NOT found STREQUAL wanted)
    message(FATAL_ERROR "on ${PROCESSOR} ${test} tested \"${found}\", not \"${wanted}\"")
  endif()
endfunction()
foreach(test IN LISTS tests_of_kernels)
  expect_tested(Kernels.${test} "${KERNELS}")
endforeach()
foreach(test IN LISTS tests_of_log_kernels)
  expect_tested(LogKernels.${test} "${LOG_KERNELS}")
endforeach()
