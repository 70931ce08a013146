// Runs a harness without a fuzzer: over its seeds and over found inputs, which makes ordinary tests of them.
//   fuzz_inet_decode [--changes N] [FOLDER…]      N: how often each input is also run with a few bytes changed
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string_view>
#include <vector>

#include "harness.h"

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using bytes = std::vector<char>;

void run(const bytes& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

/// Some bytes replaced, put in, taken out or cut off; the same ones for the same seed.
bytes changed(bytes input, unsigned seed) {
  std::mt19937 random{seed};
  for (auto edits = 1 + random() % 4; edits > 0; --edits) {
    const auto at = random() % (input.size() + 1);
    const auto place = input.begin() + static_cast<std::ptrdiff_t>(at);
    const auto byte = static_cast<char>(random() & 0xff);
    const auto kind = random() % 8;
    if (kind == 0) {
      input.resize(at);
    } else if (kind == 1 || at == input.size()) {
      input.insert(place, byte);
    } else if (kind == 2) {
      input.erase(place);
    } else {
      *place = byte;
    }
  }
  return input;
}

bytes read(const std::filesystem::path& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

int main(int count, char** arguments) {
  LLVMFuzzerInitialize(&count, &arguments);
  int first = 1;
  unsigned changes = 0;
  if (count > 2 && std::string_view{arguments[1]} == "--changes") {
    changes = static_cast<unsigned>(std::atoi(arguments[2]));
    first = 3;
  }
  std::vector<bytes> inputs;
  for (const auto& seed : sockfam::fuzz::seeds()) inputs.emplace_back(seed.begin(), seed.end());
  for (int i = first; i < count; ++i) {
    if (!std::filesystem::exists(arguments[i])) continue;
    for (const auto& entry : std::filesystem::directory_iterator{arguments[i]}) inputs.push_back(read(entry.path()));
  }
  for (const auto& input : inputs) {
    run(input);
    for (unsigned seed = 0; seed < changes; ++seed) run(changed(input, seed));
  }
  std::printf("%zu inputs replayed, each with %u changes\n", inputs.size(), changes);
  return inputs.empty() ? 1 : 0;
}
