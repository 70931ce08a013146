// Runs a harness over files instead of under a fuzzer: all seeds and found inputs are ordinary tests.
//   fuzz_inet_decode [--changes N] FOLDER…      N: how often each file is also run with a few bytes changed
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string_view>
#include <vector>

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
  int first = 1;
  unsigned changes = 0;
  if (count > 2 && std::string_view{arguments[1]} == "--changes") {
    changes = static_cast<unsigned>(std::atoi(arguments[2]));
    first = 3;
  }
  int replayed = 0;
  for (int i = first; i < count; ++i) {
    if (!std::filesystem::exists(arguments[i])) continue;
    for (const auto& entry : std::filesystem::directory_iterator{arguments[i]}) {
      const bytes input = read(entry.path());
      run(input);
      for (unsigned seed = 0; seed < changes; ++seed) run(changed(input, seed));
      ++replayed;
    }
  }
  std::printf("%d inputs replayed, each with %u changes\n", replayed, changes);
  return replayed == 0 ? 1 : 0;
}
