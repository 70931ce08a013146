// What the generated harnesses do: the laws of the design for one address type, on untrusted input. Inputs are copied
// to heap blocks of their exact size, so that AddressSanitizer sees the first byte read too far.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <span>
#include <string_view>

#include <sockfam/any_address.h>

#include "support/printable.h"
#include "support/world.h"

namespace sockfam::fuzz {

inline void law(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "law broken: %s\n", what);
  std::abort();
}

class block {
 public:
  block(const std::uint8_t* data, std::size_t size) : size_(size), bytes_(new std::uint8_t[size]) {
    for (std::size_t i = 0; i < size; ++i) bytes_[i] = data[i];
  }
  std::span<const std::byte> bytes() const { return std::as_bytes(std::span{bytes_.get(), size_}); }
  std::string_view text() const { return {reinterpret_cast<const char*>(bytes_.get()), size_}; }

 private:
  std::size_t size_;
  std::unique_ptr<std::uint8_t[]> bytes_;
};

/// What must hold of every value, wherever it came from.
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
void decode(const std::uint8_t* data, std::size_t size) {
  const block input{data, size};
  for (const abi& where : tests::every_abi()) {
    notes said;
    const auto address = sockfam::decode<T>(input.bytes(), where, &said);
    law(address || address.error().offset <= size, "failure.offset <= size");
    law(address || !message(address.error()).empty(), "a failure has a message");
    if (address) check_value(*address, where);
    for (const auto& one : said) law(one.offset <= size, "note.offset <= size");
    const auto any = sockfam::decode(input.bytes(), {.where = where, .protocol = size % 9, .said = &said});
    law(any || any.error().offset <= size, "failure.offset <= size");
    if (any) law(tests::is_safe_to_print(format(*any, form::tuple)), "formatted text is printable");
  }
}

/// text -> value -> text, in each form.
template <address_type T>
void parse(const std::uint8_t* data, std::size_t size) {
  const block input{data, size};
  const auto& names = tests::interfaces();
  for (const form how : {form::text, form::tuple}) {
    const auto address = sockfam::parse<T>(input.text(), how, names);
    law(address || address.error().offset <= size, "failure.offset <= size");
    law(address || !message(address.error(), input.text()).empty(), "a failure has a message");
    if (!address) continue;
    const auto text = format(*address, how, names);
    const auto back = sockfam::parse<T>(text, how, names);
    law(back && *back == *address, "format(parse(t)) is a fixed point");
    for (const abi& where : tests::every_abi()) check_value(*address, where);
  }
  const auto any = sockfam::parse(input.text(), {.names = &names});
  law(any || any.error().offset <= size, "failure.offset <= size");
}

}  // namespace sockfam::fuzz
