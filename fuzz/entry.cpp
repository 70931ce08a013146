// The entry points of a harness, with and without a fuzzer. SOCKFAM_FUZZ_VERB is decode or parse.
//   fuzz_inet_decode --write-seeds FOLDER      writes FOLDER/0, FOLDER/1…, FOLDER.dict, and ends
#include "harness.h"

namespace sockfam::fuzz {

const verb tested_verb = verb::SOCKFAM_FUZZ_VERB;

}  // namespace sockfam::fuzz

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
  if (*count != 3 || std::string_view{(*arguments)[1]} != "--write-seeds") return 0;
  sockfam::fuzz::write_seeds((*arguments)[2]);
  std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::tested.SOCKFAM_FUZZ_VERB({data, size});
  return 0;
}
