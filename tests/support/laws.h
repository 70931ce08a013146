// The laws of section 5 of the design: written once, and held by every address type on every ABI that has it.
#pragma once

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <functional>
#include <memory>

#include "support/arbitrary.h"
#include "support/coverage.h"
#include "support/printable.h"
#include "support/world.h"

namespace sockfam::tests::laws {

/// A copy that ends where the heap block ends, so that AddressSanitizer sees the first byte read too far.
class exact {
 public:
  explicit exact(std::span<const std::byte> bytes) : size_(bytes.size()), bytes_(new std::byte[bytes.size()]) {
    std::copy(bytes.begin(), bytes.end(), bytes_.get());
  }
  std::span<const std::byte> view() const { return {bytes_.get(), size_}; }

 private:
  std::size_t size_;
  std::unique_ptr<std::byte[]> bytes_;
};

inline std::vector<std::byte> arbitrary_sockaddr(std::uint16_t family, const abi& where) {
  auto bytes = *rc::gen::container<std::vector<std::byte>>(
      *rc::gen::inRange<std::size_t>(0, 130),
      rc::gen::map(rc::gen::oneOf(rc::gen::just(0), rc::gen::inRange(0, 256)), [](int c) { return std::byte(c); }));
  if (bytes.size() < 2) return bytes;
  wire::writer{bytes.data(), where}.header(family, bytes.size());
  return bytes;
}

template <address_type T>
void encode_then_decode() {
  const abi where = arbitrary_abi<T>(every_abi());
  const T address = valid_address<T>(where);
  const auto bytes = encode(address, where);
  RC_ASSERT(bytes.has_value());
  const exact copy{bytes->view()};
  notes said;
  const auto back = decode<T>(copy.view(), where, &said);
  RC_ASSERT(back.has_value());
  RC_ASSERT((*back == address));
  RC_ASSERT(said.empty());
  T used = any_value<T>(where);
  RC_ASSERT(decode_into(used, copy.view(), where).has_value());
  RC_ASSERT((used == address));
  const auto again = encode(*back, where);
  RC_ASSERT(again.has_value());
  RC_ASSERT(to_hex(again->view()) == to_hex(bytes->view()));
  covered_by<T>("properties", where.system);
}

template <address_type T>
void constant_and_runtime_abi_agree() {
  const T address = any_value<T>(native_abi);
  std::array<std::byte, 128> left{};
  std::array<std::byte, 128> right{};
  const auto constant = encode<native_abi>(address, left);
  const auto runtime = encode(any_address{address}, right, native_abi);
  RC_ASSERT(constant.has_value() == runtime.has_value());
  if (!constant) return;
  RC_ASSERT(*constant == *runtime);
  RC_ASSERT(left == right);
  const auto back = decode<T, native_abi>(std::span{left}.first(*constant));
  RC_ASSERT(back.has_value());
  RC_ASSERT((*back == address));
}

template <address_type T>
void format_then_parse() {
  const abi where = arbitrary_abi<T>(every_abi());
  const T address = valid_address<T>(where);
  for (const form how : {form::text, form::tuple}) {
    for (const resolver* names : {&interfaces(), &numbers_only()}) {
      const auto text = format(address, how, *names);
      const auto back = parse<T>(text, how, *names);
      RC_ASSERT(back.has_value());
      RC_ASSERT((*back == address));
    }
  }
  const auto any = parse(format(address), {});
  RC_ASSERT(any.has_value());
  RC_ASSERT((*any == any_address{address}));
  covered_by<T>("parse", where.system);
  covered_by<T>("format", where.system);
}

template <address_type T>
void formatting_is_a_fixed_point() {
  const form how = *rc::gen::element(form::text, form::tuple);
  std::string text = format(valid_address<T>(arbitrary_abi<T>(every_abi())), how, interfaces()).str();
  const auto edits = *rc::gen::inRange(0, 3);
  for (int i = 0; i < edits && !text.empty(); ++i) {
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    text.replace(at, *rc::gen::inRange<std::size_t>(0, 2), *rc::gen::arbitrary<std::string>());
  }
  const auto parsed = parse<T>(text, how, interfaces());
  if (!parsed) {
    RC_ASSERT(parsed.error().offset <= text.size());
    RC_ASSERT(!message(parsed.error(), text).empty());
    return;
  }
  const auto canonical = format(*parsed, how, interfaces());
  const auto again = parse<T>(canonical, how, interfaces());
  RC_ASSERT(again.has_value());
  RC_ASSERT(format(*again, how, interfaces()).view() == canonical.view());
}

template <address_type T>
void formatting_is_printable() {
  const T address = any_value<T>(arbitrary_abi<T>(every_abi()));
  for (const form how : {form::text, form::tuple}) {
    const auto text = format(address, how, interfaces());
    RC_ASSERT(text.view().size() < address_text::capacity);
    RC_ASSERT(is_safe_to_print(text));
  }
}

template <address_type T>
void validate_says_whether_encode_succeeds() {
  for (const abi& where : every_abi()) {
    const T address = any_value<T>(where);
    const auto found = validate(address, where);
    const auto bytes = encode(address, where);
    RC_ASSERT(found.empty() == bytes.has_value());
    if (description<T>::number[where.system] != 0) covered_by<T>("validate", where.system);
    if (bytes) continue;
    RC_ASSERT((found.front() == bytes.error()));
    RC_ASSERT(!message(found.front()).empty());
  }
}

/// Counts what the fields take, without the rest of the struct.
struct unfilled_sizer : wire::sizer {
  using sizer::sizer;
  void fill(std::size_t) {}
};

/// True if a prefix of a whole address is one that decode must take.
template <address_type T>
bool is_whole_enough(const T& address, std::size_t size, const abi& where) {
  using d = description<T>;
  const auto& layout = *registry::find(d::family)->variant(d::variant)->layout(where.system);
  if constexpr (!d::fixed && d::select != selection::content) {
    unfilled_sizer fields{where};
    d::wire(fields, address);
    return size >= std::max<std::size_t>(fields.size(), layout.min_length);
  }
  if (size < layout.min_length) return false;
  if constexpr (d::select == selection::content) return true;
  for (const auto& field : layout.fields) {
    const bool cut = !field.name.empty() && field.offset < size && size < field.offset + field.size;
    // A name may end early where the kernel says so: then min_length lies inside of it.
    const bool may_be_cut = field.offset < layout.min_length && layout.min_length < field.offset + field.size;
    if (cut && !may_be_cut) return false;
  }
  return true;
}

template <address_type T>
void decode_takes_prefixes_that_are_whole_enough() {
  const abi where = arbitrary_abi<T>(every_abi());
  const T address = valid_address<T>(where);
  const auto bytes = encode(address, where);
  RC_ASSERT(bytes.has_value());
  for (std::size_t size = 0; size <= bytes->size(); ++size) {
    const exact prefix{bytes->view().first(size)};
    const auto back = decode<T>(prefix.view(), where);
    RC_ASSERT(back.has_value() == is_whole_enough(address, size, where));
    if (!back) RC_ASSERT(back.error().offset <= size);
  }
}

template <address_type T>
void any_bytes_are_safe() {
  for (const abi& where : every_abi()) {
    const auto number = description<T>::number[where.system];
    const exact bytes{arbitrary_sockaddr(number, where)};
    notes said;
    const auto decoded = decode<T>(bytes.view(), where, &said);
    for (const auto& one : said) RC_ASSERT(one.offset <= bytes.view().size() && !message(one).empty());
    if (!decoded) {
      RC_ASSERT(decoded.error().offset <= bytes.view().size());
      RC_ASSERT(!message(decoded.error()).empty());
      continue;
    }
    RC_ASSERT(is_safe_to_print(format(*decoded, form::tuple)));
    if (!validate(*decoded, where).empty()) continue;
    const auto encoded = encode(*decoded, where);
    RC_ASSERT(encoded.has_value());
    const auto back = decode<T>(encoded->view(), where);
    RC_ASSERT(back.has_value());
    RC_ASSERT((*back == *decoded));
  }
}

template <address_type T>
void equal_values_hash_alike() {
  const T left = any_value<T>(native_abi);
  const T right = any_value<T>(native_abi);
  const T same = left;
  RC_ASSERT(std::hash<T>{}(left) == std::hash<T>{}(same));
  RC_ASSERT((left == same && left <= same && left >= same));
  RC_ASSERT(((left < right) + (left == right) + (left > right)) == 1);
}

}  // namespace sockfam::tests::laws

/// Every law for one address type.
#define SOCKFAM_LAWS(Name, Type)                                                                                      \
  RC_GTEST_PROP(Name, DecodeGivesBackWhatEncodeWrote, ()) { laws::encode_then_decode<Type>(); }                       \
  RC_GTEST_PROP(Name, AConstantAbiIsLikeAnyOther, ()) { laws::constant_and_runtime_abi_agree<Type>(); }               \
  RC_GTEST_PROP(Name, ParseGivesBackWhatFormatWrote, ()) { laws::format_then_parse<Type>(); }                         \
  RC_GTEST_PROP(Name, FormattingIsAFixedPoint, ()) { laws::formatting_is_a_fixed_point<Type>(); }                     \
  RC_GTEST_PROP(Name, FormattingIsPrintable, ()) { laws::formatting_is_printable<Type>(); }                           \
  RC_GTEST_PROP(Name, ValidateSaysWhetherEncodeSucceeds, ()) { laws::validate_says_whether_encode_succeeds<Type>(); } \
  RC_GTEST_PROP(Name, DecodeTakesPrefixesThatAreWholeEnough, ()) {                                                    \
    laws::decode_takes_prefixes_that_are_whole_enough<Type>();                                                        \
  }                                                                                                                   \
  RC_GTEST_PROP(Name, AnyBytesAreSafe, ()) { laws::any_bytes_are_safe<Type>(); }                                      \
  RC_GTEST_PROP(Name, EqualValuesHashAlike, ()) { laws::equal_values_hash_alike<Type>(); }
