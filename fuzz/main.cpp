// The main program of a harness where there is no fuzzer.
#include <cstdio>

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments);

int main(int count, char** arguments) {
  LLVMFuzzerInitialize(&count, &arguments);
  std::fprintf(stderr, "built without a fuzzer; write --replay or --write-seeds FOLDER\n");
  return 2;
}
