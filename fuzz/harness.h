// What a family's two harnesses do, fuzz_NAME_decode and fuzz_NAME_parse: the laws of the design, on untrusted input.
// Inputs are copied to heap blocks of their exact size, so that AddressSanitizer sees the first byte read too far.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <sockfam/any_address.h>

#include "support/laws.h"

namespace sockfam::fuzz {

using input = std::span<const std::uint8_t>;

/// An address of the spec as text and as a tuple, which may be empty.
struct example {
  std::string_view text;
  std::string_view tuple;
};

/// A value with a meaning, and an OS that has it.
struct edge {
  any_address address;
  os system;
};

/// What generated/fuzz/NAME.cpp says of its family.
struct harness {
  std::string_view family;
  std::span<const example> examples;
  std::span<const std::string_view> words;
  void (*decode)(input);
  void (*parse)(input);
  std::vector<edge> (*edges)();
  std::span<const std::string_view> texts = {};  ///< seeds of parse that are no addresses
};
extern const harness tested;

/// What the program tests: entry.cpp is compiled for either.
enum class verb : std::uint8_t { decode, parse };
extern const verb tested_verb;

/// What a fuzzer begins with: the examples, and every value at the edge of what a field may hold; as bytes on every ABI
/// that has the variant, or as both texts.
std::vector<std::string> seeds();

/// The seeds as files of a folder, and beside it FOLDER.dict with the family's words. Ends the program if it cannot.
void write_seeds(const char* folder);

/// Runs the seeds and the files of those folders that exist, with `--changes N` before them also N times changed.
/// Returns the program's status: 1 if there were no inputs. A law that is broken aborts.
int replay(std::span<const char* const> arguments);

inline void law(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "law broken: %s\n", what);
  std::abort();
}

/// What must hold for every value, whatever its source.
template <address_type T>
void check_value(const T& address, const abi& where) {
  const auto& names = tests::interfaces();
  for (const form how : {form::text, form::tuple}) {
    const auto text = format(address, how, names);
    law(tests::is_safe_to_print(text), "formatted text is printable");
    law(text.view().size() < address_text::capacity, "formatted text fits");
  }
  const auto bytes = encode(address, where);
  law(bytes.has_value() == validate(address, where).empty(), "validate(a) is empty <=> encode(a) succeeds");
  if (!bytes) return;
  const auto back = decode<T>(bytes->view(), where);
  law(back && *back == address, "decode(encode(a)) == a");
  for (const form how : {form::text, form::tuple}) {
    const auto parsed = parse<T>(format(address, how, names), how, names);
    law(parsed && *parsed == address, "parse(format(a)) == a");
  }
}

/// bytes -> value -> bytes, on every ABI.
template <address_type T>
void decode_bytes(std::span<const std::byte> bytes) {
  const auto size = bytes.size();
  for (const abi& where : tests::every_abi()) {
    notes noticed;
    const auto address = sockfam::decode<T>(bytes, where, &noticed);
    law(address || address.error().offset() <= size, "failure.offset <= size");
    law(address || !message(address.error()).empty(), "a failure has a message");
    if (address) check_value(*address, where);
    for (const auto& one : noticed) law(one.offset <= size, "note.offset <= size");
  }
}

/// bytes -> address of any family -> text, on every ABI.
inline void decode_any(std::span<const std::byte> bytes) {
  const auto size = bytes.size();
  for (const abi& where : tests::every_abi()) {
    notes noticed;
    const auto any = sockfam::decode(bytes, {.abi = where, .protocol = size % 9, .notes = &noticed});
    law(any || any.error().offset() <= size, "failure.offset <= size");
    if (any) law(tests::is_safe_to_print(format(*any, form::tuple)), "formatted text is printable");
    tests::laws::containers_are_safe(bytes, where, size % 9);
  }
}

/// bytes -> a value that the spec allows -> one of the laws of the property tests, which throws if it is broken.
template <address_type T>
void hold_a_law(input bytes) {
  tests::choices pick{bytes};
  const auto law = tests::laws::every_one<T>[pick.below(std::size(tests::laws::every_one<T>))];
  law(pick, pick.where(tests::known<T>::systems));
}

/// text -> value -> text, in each form.
template <address_type T>
void parse_text(std::string_view read) {
  const auto& names = tests::interfaces();
  for (const form how : {form::text, form::tuple}) {
    const auto address = sockfam::parse<T>(read, how, names);
    law(address || address.error().offset() <= read.size(), "failure.offset <= size");
    law(address || !message(address.error(), read).empty(), "a failure has a message");
    if (!address) continue;
    const auto text = format(*address, how, names);
    const auto back = sockfam::parse<T>(text, how, names);
    law(back && *back == *address, "format(parse(t)) is a fixed point");
    for (const abi& where : tests::every_abi()) check_value(*address, where);
  }
}

/// Takes every host, and keeps the last.
class any_host final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view) const override { return std::nullopt; }
  std::optional<interface_name> interface_at(std::uint32_t) const override { return std::nullopt; }
  bool takes_host(std::string_view name) const override {
    host = name;
    return true;
  }
  mutable std::string host;
};

/// The host that is looked up is all that canonical text has between its family and its port.
inline void take_host(std::string_view read) {
  const any_host names;
  const auto address = sockfam::parse(read, {.names = &names});
  if (!address || names.host.empty()) return;
  const bool is_six = read.starts_with("inet6:[");
  const auto rest = read.substr(is_six ? 7 : 5);
  law(names.host == rest.substr(0, rest.find_first_of(is_six ? "]%" : ":")), "the whole host is looked up");
}

/// Every member at each of its edges, the others plain.
template <address_type T>
void add_edges(std::vector<edge>& found) {
  for (const os system : every_system) {
    if (!tests::known<T>::systems.has(system)) continue;
    std::size_t members = 1;
    for (std::size_t member = 0; member < members; ++member) {
      for (std::size_t number = 0;; ++number) {
        auto pick = tests::choices::of_edge(member, number);
        T made{};
        tests::known<T>::fill(pick, made, system);
        members = pick.calls();
        if (!pick.had_edge()) break;
        found.push_back({made, system});
      }
    }
  }
}

template <address_type... T>
constexpr harness harness_of(std::string_view family, std::span<const example> examples,
                             std::span<const std::string_view> words) {
  return {
      .family = family,
      .examples = examples,
      .words = words,
      .decode =
          [](input bytes) {
            const tests::laws::exact copy{std::as_bytes(bytes)};
            (decode_bytes<T>(copy.view()), ...);
            decode_any(copy.view());
            (hold_a_law<T>(bytes), ...);
          },
      .parse =
          [](input bytes) {
            const tests::laws::exact copy{std::as_bytes(bytes)};
            const auto text = copy.view();
            const std::string_view read{reinterpret_cast<const char*>(text.data()), text.size()};
            (parse_text<T>(read), ...);
            take_host(read);
            const auto any = sockfam::parse(read, {.names = &tests::interfaces()});
            law(any || any.error().offset() <= read.size(), "failure.offset <= size");
          },
      .edges =
          [] {
            std::vector<edge> found;
            (add_edges<T>(found), ...);
            return found;
          },
  };
}

}  // namespace sockfam::fuzz
