// The fuzz harnesses: two for each family, fuzz_NAME_decode and fuzz_NAME_parse. They are one program, see entry.cpp.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <sockfam/any_address.h>

#include "support/subject.h"

namespace sockfam::fuzz {

using input = std::span<const std::uint8_t>;

/// An address of the spec as text and as a tuple, which may be empty.
struct example {
  std::string_view text;
  std::string_view tuple;
};

struct harness;

/// The laws of the design, on untrusted input: bytes that are decoded, and text that is parsed. Inputs are copied to
/// heap blocks of their exact size, so that AddressSanitizer sees the first byte read too far.
void decode_family(const harness& family, input bytes);
void parse_family(const harness& family, input bytes);

/// What a file such as generated/fuzz/NAME.cpp says. A family has types, and the two functions that every family has.
struct harness {
  std::string_view name;
  std::span<const example> examples;
  std::span<const std::string_view> words;
  std::span<const tests::subject> types = {};
  void (*decode)(const harness&, input) = decode_family;
  void (*parse)(const harness&, input) = parse_family;
  std::span<const std::string_view> texts = {};  ///< seeds of parse that are no addresses
};

/// Makes a harness one of the program's.
class registration {
 public:
  explicit registration(const harness& one);
  registration(const registration&) = delete;
  registration& operator=(const registration&) = delete;

 private:
  harness registered_;
};

template <address_type... T>
inline constexpr tests::subject subjects_of[] = {tests::subject_of<T>...};

/// The harness of a family, whose types these are.
template <address_type... T>
registration family_of(std::string_view name, std::span<const example> examples,
                       std::span<const std::string_view> words) {
  return registration{{.name = name, .examples = examples, .words = words, .types = subjects_of<T...>}};
}

/// What the program does with an input: one of the two verbs of a harness.
enum class verb : std::uint8_t { decode, parse };
struct task {
  const harness* tested = nullptr;
  verb how = verb::decode;
};

/// The task that is called inet_parse; without a harness if there is none.
task find_task(std::string_view name);

/// Does it with one input. A law that is broken ends the program.
void run(const task& given, input bytes);

/// What a fuzzer begins with: the examples, and every value at the edge of what a field may hold; as bytes on every ABI
/// that has the variant, or as both texts.
std::vector<std::string> seeds(const task& given);

/// The seeds as files of a folder, and beside it FOLDER.dict with the family's words. Ends the program if it cannot.
void write_seeds(const task& given, const char* folder);

/// Runs the seeds and the files of those folders that exist, with `--changes N` before them also N times changed.
/// Returns the program's status: 1 if there were no inputs.
int replay(const task& given, std::span<const char* const> arguments);

inline void law(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "law broken: %s\n", what);
  std::abort();
}

}  // namespace sockfam::fuzz
