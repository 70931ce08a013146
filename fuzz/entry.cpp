// The program of all harnesses, with and without a fuzzer. Which one it is, is in its own name, or its first argument:
//   fuzz_inet_decode …, a link to it; fuzzers --harness=inet_decode …
//   fuzz_inet_decode --write-seeds FOLDER                 writes FOLDER/0, FOLDER/1…, FOLDER.dict, and ends
//   fuzz_inet_decode --replay [--changes N] [FOLDER…]     runs the seeds and the files of the folders, and ends;
//                                                         N: how often each is also run with a few bytes changed
//   fuzzers --list                                        names all of them
#include <algorithm>
#include <filesystem>

#include "harness.h"

namespace sockfam::fuzz {

namespace {

std::vector<const harness*>& every_harness() {
  static std::vector<const harness*> all;
  return all;
}

task chosen;

constexpr std::string_view option = "--harness=";
constexpr std::string_view prefix = "fuzz_";

/// The harnesses by name.
void list() {
  for (const harness* one : every_harness()) {
    for (const char* how : {"decode", "parse"}) std::printf("%s_%s\n", std::string{one->name}.c_str(), how);
  }
}

/// Finds out which harness is meant, and leaves those arguments that are about what it is to do.
std::span<const char* const> choose(std::span<const char* const> arguments) {
  const std::string program = std::filesystem::path{arguments[0]}.stem().string();
  std::string_view name = std::string_view{program}.substr(program.starts_with(prefix) ? prefix.size() : 0);
  arguments = arguments.subspan(1);
  if (!arguments.empty() && std::string_view{arguments[0]}.starts_with(option)) {
    name = std::string_view{arguments[0]}.substr(option.size());
    arguments = arguments.subspan(1);
  }
  chosen = find_task(name);
  if (chosen.tested) return arguments;
  std::fprintf(stderr, "there is no harness %s; write %sNAME with one of those that --list names\n",
               std::string{name}.c_str(), option.data());
  std::exit(2);
}

}  // namespace

registration::registration(const harness& one) : registered_(one) { every_harness().push_back(&registered_); }

task find_task(std::string_view name) {
  const auto underscore = std::min(name.rfind('_'), name.size());
  const auto how = name.substr(underscore);
  if (how != "_decode" && how != "_parse") return {};
  const auto found = std::ranges::find(every_harness(), name.substr(0, underscore), &harness::name);
  if (found == every_harness().end()) return {};
  return {*found, how == "_decode" ? verb::decode : verb::parse};
}

void run(const task& given, input bytes) {
  (given.how == verb::decode ? given.tested->decode : given.tested->parse)(*given.tested, bytes);
}

}  // namespace sockfam::fuzz

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
  using namespace sockfam::fuzz;
  const std::span<const char* const> given{*arguments, static_cast<std::size_t>(*count)};
  if (given.size() == 2 && std::string_view{given[1]} == "--list") {
    list();
    std::exit(0);
  }
  const auto rest = choose(given);
  if (rest.size() == 2 && std::string_view{rest[0]} == "--write-seeds") {
    write_seeds(chosen, rest[1]);
    std::exit(0);
  }
  if (!rest.empty() && std::string_view{rest[0]} == "--replay") std::exit(replay(chosen, rest.subspan(1)));
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::run(sockfam::fuzz::chosen, {data, size});
  return 0;
}
