// The entry points of a harness, with and without a fuzzer. SOCKFAM_FUZZ_VERB is decode or parse.
//   fuzz_inet_decode --write-seeds FOLDER                 writes FOLDER/0, FOLDER/1…, FOLDER.dict, and ends
//   fuzz_inet_decode --replay [--changes N] [FOLDER…]     runs the seeds and the files of the folders, and ends;
//                                                         N: how often each is also run with a few bytes changed
#include "harness.h"

namespace sockfam::fuzz {

const verb tested_verb = verb::SOCKFAM_FUZZ_VERB;

}  // namespace sockfam::fuzz

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
  const std::span<const char* const> given{*arguments, static_cast<std::size_t>(*count)};
  if (given.size() == 3 && std::string_view{given[1]} == "--write-seeds") {
    sockfam::fuzz::write_seeds(given[2]);
    std::exit(0);
  }
  if (given.size() > 1 && std::string_view{given[1]} == "--replay") std::exit(sockfam::fuzz::replay(given.subspan(2)));
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::tested.SOCKFAM_FUZZ_VERB({data, size});
  return 0;
}
