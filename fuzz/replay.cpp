// Runs a harness without fuzzing: over its seeds and over found inputs, which makes ordinary tests of them.
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

namespace sockfam::fuzz {

namespace {

using bytes = std::vector<char>;

void run(const task& given, const bytes& content) {
  run(given, {reinterpret_cast<const std::uint8_t*>(content.data()), content.size()});
}

/// Some bytes replaced, put in, taken out or cut off; the same ones for the same seed.
bytes changed(bytes content, unsigned seed) {
  std::mt19937 random{seed};
  for (auto edits = 1 + random() % 4; edits > 0; --edits) {
    const auto at = random() % (content.size() + 1);
    const auto place = content.begin() + static_cast<std::ptrdiff_t>(at);
    const auto byte = static_cast<char>(random() & 0xff);
    const auto kind = random() % 8;
    if (kind == 0) {
      content.resize(at);
    } else if (kind == 1 || at == content.size()) {
      content.insert(place, byte);
    } else if (kind == 2) {
      content.erase(place);
    } else {
      *place = byte;
    }
  }
  return content;
}

bytes read(const std::filesystem::path& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

int replay(const task& given, std::span<const char* const> arguments) {
  unsigned changes = 0;
  if (arguments.size() > 1 && std::string_view{arguments[0]} == "--changes") {
    changes = static_cast<unsigned>(std::atoi(arguments[1]));
    arguments = arguments.subspan(2);
  }
  std::vector<bytes> inputs;
  for (const auto& seed : seeds(given)) inputs.emplace_back(seed.begin(), seed.end());
  for (const char* folder : arguments) {
    if (!std::filesystem::exists(folder)) continue;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) inputs.push_back(read(entry.path()));
  }
  for (const auto& content : inputs) {
    run(given, content);
    for (unsigned seed = 0; seed < changes; ++seed) run(given, changed(content, seed));
  }
  std::printf("%zu inputs replayed, each with %u changes\n", inputs.size(), changes);
  return inputs.empty() ? 1 : 0;
}

}  // namespace sockfam::fuzz
