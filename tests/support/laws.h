// The laws of the design: written once, and held by every address type on every ABI that has it. Who asks - a property
// test or a fuzz harness - brings the choices that values are made from; a law that does not hold throws.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>

#include <sockfam/any_address.h>
#include <sockfam/detail/text_form.h>
#include <sockfam/registry.h>

#include "support/known.h"
#include "support/laws_containers.h"
#include "support/printable.h"

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

inline std::vector<std::byte> arbitrary_sockaddr(choices& pick, std::uint16_t family, const abi& where) {
  std::vector<std::byte> bytes(pick.below(131));
  const auto holes = pick.byte();
  std::size_t i = 0;
  for (auto& one : bytes) one = holes >> i++ % 8 & 1 ? std::byte{0} : std::byte{pick.byte()};
  if (bytes.size() >= wire::header_size) wire::writer{bytes.data(), where}.header(family, bytes.size());
  return bytes;
}

template <address_type T>
void encode_then_decode(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  const auto bytes = encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  const exact copy{bytes->view()};
  notes noticed;
  const auto back = decode<T>(copy.view(), where, &noticed);
  SOCKFAM_LAW(back.has_value());
  SOCKFAM_LAW(*back == address);
  SOCKFAM_LAW(noticed.empty());
  T used = any_value<T>(pick);
  SOCKFAM_LAW(decode_into(used, copy.view(), where).has_value());
  SOCKFAM_LAW(used == address);
  const auto again = encode(*back, where);
  SOCKFAM_LAW(again.has_value());
  SOCKFAM_LAW(std::ranges::equal(again->view(), bytes->view()));
}

template <address_type T>
void constant_and_runtime_abi_agree(choices& pick, abi where) {
  const T address = any_value<T>(pick);
  std::array<std::byte, 128> left{};
  std::array<std::byte, 128> right{};
  const auto constant = encode(address, left, native_abi);
  const auto runtime = encode(any_address{address}, right, native_abi);
  SOCKFAM_LAW(constant.has_value() == runtime.has_value());
  if (!constant) return;
  SOCKFAM_LAW(*constant == *runtime);
  SOCKFAM_LAW(left == right);
  const auto back = decode<T>(std::span{left}.first(*constant), native_abi);
  SOCKFAM_LAW(back.has_value());
  SOCKFAM_LAW(*back == address);
}

template <address_type T>
void format_then_parse(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  for (const form how : {form::text, form::tuple}) {
    for (const resolver* names : {&interfaces(), &numbers_only()}) {
      const auto text = format(address, how, *names);
      const auto back = parse<T>(text, how, *names);
      SOCKFAM_LAW(back.has_value());
      SOCKFAM_LAW(*back == address);
    }
  }
  const auto any = parse(format(address), {});
  SOCKFAM_LAW(any.has_value());
  SOCKFAM_LAW(*any == any_address{address});
}

template <address_type T>
void formatting_is_a_fixed_point(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  const form how = pick.below(2) == 0 ? form::text : form::tuple;
  std::string text = format(address, how, interfaces()).str();
  for (auto edits = pick.below(3); edits > 0 && !text.empty(); --edits) {
    const auto at = pick.below(text.size());
    const auto taken = pick.below(2);
    std::string put(pick.below(4), ' ');
    for (auto& c : put) c = static_cast<char>(pick.byte());
    text.replace(at, taken, put);
  }
  const auto parsed = parse<T>(text, how, interfaces());
  if (!parsed) {
    SOCKFAM_LAW(parsed.error().offset() <= text.size());
    SOCKFAM_LAW(!message(parsed.error(), text).empty());
    return;
  }
  const auto canonical = format(*parsed, how, interfaces());
  const auto again = parse<T>(canonical, how, interfaces());
  SOCKFAM_LAW(again.has_value());
  SOCKFAM_LAW(format(*again, how, interfaces()).view() == canonical.view());
}

template <address_type T>
void formatting_is_printable(choices& pick, abi where) {
  const T address = any_value<T>(pick);
  for (const form how : {form::text, form::tuple}) {
    const auto text = format(address, how, interfaces());
    SOCKFAM_LAW(text.view().size() < address_text::capacity);
    SOCKFAM_LAW(is_safe_to_print(text));
  }
}

/// Calls format_to in the middle of other characters, which must stay as they are.
template <address_type T>
result<std::size_t> format_between(const T& address, std::string& out, form how, const resolver& names,
                                   const abi& where) {
  constexpr std::size_t around = 64;
  const std::size_t size = out.size();
  std::string all(size + 2 * around, '\x01');
  std::copy(out.begin(), out.end(), all.begin() + around);
  const auto written = format_to(std::span{all}.subspan(around, size), address, how, names);
  out = all.substr(around, size);
  all.erase(around, size);
  SOCKFAM_LAW(all.find_first_not_of('\x01') == all.npos);
  return written;
}

/// The same text is written into all the room that a type's text may need, and into just enough; into less, nothing.
template <address_type T>
void keeps_to_its_room(const T& address, const abi& where, const resolver& names) {
  for (const form how : {form::text, form::tuple}) {
    const auto wanted = format(address, how, names);
    const std::size_t size = wanted.view().size();
    const std::size_t most = how == form::text ? max_text_size<T> : address_text::capacity;
    SOCKFAM_LAW(size <= most);
    for (const std::size_t room : {most, size}) {
      std::string text(room, '#');
      const auto written = format_between(address, text, how, names, where);
      SOCKFAM_LAW(written && *written == size);
      SOCKFAM_LAW(text.substr(0, size) == wanted.view());
    }
    std::string text(size - 1, '#');
    const auto refused = format_between(address, text, how, names, where);
    SOCKFAM_LAW(!refused && refused.error().code() == errc::too_short);
    SOCKFAM_LAW(refused.error().value() == size - 1 && refused.error().min() == size);
    SOCKFAM_LAW(text == std::string(size - 1, '#'));
    text.push_back('#');
    SOCKFAM_LAW(format_to(text, any_address{address}, how, names).has_value());
    SOCKFAM_LAW(text == wanted.view());
  }
}

template <address_type T>
void format_to_keeps_to_its_room(choices& pick, abi where) {
  const T address = any_value<T>(pick);
  for (const resolver* names : {&interfaces(), &numbers_only()}) keeps_to_its_room(address, where, *names);
}

/// With names of interfaces as long as those of the Unixes, and as long as any.
template <address_type T>
void the_longest_text_has_room(choices&, abi where) {
  auto longest = choices::of_longest();
  const T address = valid_address<T>(longest, where);
  constexpr names_of_escapes usual{15, 95};
  constexpr names_of_escapes any{interface_name::capacity(), control_name::capacity()};
  for (const resolver* names :
       {static_cast<const resolver*>(&usual), static_cast<const resolver*>(&any), &numbers_only()})
    keeps_to_its_room(address, where, *names);
  if (!validate(address, where).empty()) return;
  for (const form how : {form::text, form::tuple}) SOCKFAM_LAW(parse<T>(format(address, how), how) == address);
}

template <address_type T>
void validate_says_whether_encode_succeeds(choices& pick, abi where) {
  const T address = any_value<T>(pick);
  const auto found = validate(address, where);
  const auto bytes = encode(address, where);
  SOCKFAM_LAW(found.empty() == bytes.has_value());
  if (bytes) return;
  SOCKFAM_LAW(found.front() == bytes.error());
  SOCKFAM_LAW(!message(found.front()).empty());
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
void decode_takes_prefixes_that_are_whole_enough(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  const auto bytes = encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  for (std::size_t size = 0; size <= bytes->size(); ++size) {
    const exact prefix{bytes->view().first(size)};
    const auto back = decode<T>(prefix.view(), where);
    SOCKFAM_LAW(back.has_value() == is_whole_enough(address, size, where));
    if (!back) SOCKFAM_LAW(back.error().offset() <= size);
  }
}

template <address_type T>
void any_bytes_are_safe(choices& pick, abi where) {
  const exact bytes{arbitrary_sockaddr(pick, description<T>::number[where.system], where)};
  const auto size = bytes.view().size();
  T address{};
  notes noticed;
  const auto decoded = decode<T>(bytes.view(), where, &noticed);
  for (const auto& one : noticed) SOCKFAM_LAW(one.offset <= size && !message(one).empty());
  if (!decoded) {
    SOCKFAM_LAW(decoded.error().offset() <= size);
    SOCKFAM_LAW(!message(decoded.error()).empty());
    return;
  }
  address = *decoded;
  SOCKFAM_LAW(is_safe_to_print(format(address, form::tuple)));
  for (const form how : {form::text, form::tuple}) SOCKFAM_LAW(parse<T>(format(address, how), how) == address);
  if (!validate(address, where).empty()) return;
  const auto encoded = encode(address, where);
  SOCKFAM_LAW(encoded.has_value());
  const auto back = decode<T>(encoded->view(), where);
  SOCKFAM_LAW(back.has_value());
  SOCKFAM_LAW(*back == address);
}

template <address_type T>
void equal_values_hash_alike(choices& pick, abi where) {
  const T address = any_value<T>(pick);
  const T other = any_value<T>(pick);
  const T same = address;
  SOCKFAM_LAW(std::hash<T>{}(address) == std::hash<T>{}(same));
  SOCKFAM_LAW(address == same && address <= same && address >= same);
  SOCKFAM_LAW((address < other) + (address == other) + (address > other) == 1);
}

template <address_type T>
void limits_are_kept(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  const expectations<T> expect{address, where};
  known<T>::limits(expect);
  for (const abi& elsewhere : every_abi()) {
    if (known<T>::systems.has(elsewhere.system)) continue;
    const auto bytes = encode(address, elsewhere);
    SOCKFAM_LAW(!bytes.has_value());
    SOCKFAM_LAW(bytes.error().code() == errc::not_on_this_os);
    SOCKFAM_LAW(bytes.error().field() == description<T>::title);
  }
}

/// True if the bytes are taken for this very address.
template <address_type T>
bool is_read_as(const T& address, std::span<const std::byte> bytes, const decode_options& options) {
  const auto any = decode(bytes, options);
  return any && *any == any_address{address};
}

/// True if the sockets of a protocol have addresses of this type.
template <address_type T>
bool is_protocol_of(std::uint32_t number, os system) {
  return std::ranges::any_of(known<T>::protocols, [&](const protocol_of& one) {
    return one.variant == description<T>::variant && one.number == number && one.on.has(system);
  });
}

template <address_type T>
void bytes_are_read_as_this_variant(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  const auto bytes = encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  if constexpr (requires { known<T>::protocols; }) {
    std::uint32_t strange = 0;
    for (const auto& one : known<T>::protocols) {
      strange = std::max(strange, one.number + 1);
      if (!one.on.has(where.system)) continue;
      const bool expected = is_protocol_of<T>(one.number, where.system);
      SOCKFAM_LAW(is_read_as(address, bytes->view(), {.abi = where, .protocol = one.number}) == expected);
    }
    constexpr bool expected = requires { known<T>::reads_strange_protocols; };
    SOCKFAM_LAW(is_read_as(address, bytes->view(), {.abi = where, .protocol = strange}) == expected);
    const auto untold = decode(bytes->view(), {.abi = where});
    SOCKFAM_LAW(!untold && untold.error().code() == errc::needs_protocol);
  } else {
    SOCKFAM_LAW(is_read_as(address, bytes->view(), {.abi = where}));
  }
}

template <address_type T>
void bytes_of_another_kind_are_refused(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  const auto bytes = encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  std::vector<std::byte> spoiled(bytes->view().begin(), bytes->view().end());
  if constexpr (requires { known<T>::other_tags; }) {
    constexpr tag_place place = description<T>::tag_at;
    for (const std::uint32_t other : known<T>::other_tags) {
      const bool is_big =
          place.order == field_order::big || (place.order == field_order::host && where.order == byte_order::big);
      for (std::size_t i = 0; i < place.size; ++i) {
        const std::size_t shift = 8 * (is_big ? place.size - 1 - i : i);
        spoiled[place.offset + i] = static_cast<std::byte>(other >> shift & 0xffu);
      }
      const auto back = decode<T>(spoiled, where);
      SOCKFAM_LAW(!back && back.error().code() == errc::no_such_variant);
    }
    std::copy_n(bytes->view().begin() + place.offset, place.size, spoiled.begin() + place.offset);
  }
  if constexpr (requires { known<T>::always; }) {
    for (const auto& one : known<T>::always) {
      const auto at = one.at + pick.below(one.size);
      spoiled[at] ^= std::byte{1} << pick.below(8);
      const auto back = decode<T>(spoiled, where);
      SOCKFAM_LAW(!back && back.error().code() == errc::bad_value);
      SOCKFAM_LAW(back.error().field() == one.name);
      spoiled[at] = bytes->view()[at];
    }
  }
  const auto header = begins_with_length(where.system) || where.order == byte_order::big ? 1u : 0u;
  spoiled[header] ^= std::byte{1} << pick.below(8);
  const auto back = decode<T>(spoiled, where);
  SOCKFAM_LAW(!back && back.error().code() == errc::no_such_family);
}

using law = void (*)(choices&, abi);

/// Every law for one address type; the property tests call them by name.
template <address_type T>
constexpr law every_one[] = {
    encode_then_decode<T>,
    constant_and_runtime_abi_agree<T>,
    format_then_parse<T>,
    formatting_is_a_fixed_point<T>,
    formatting_is_printable<T>,
    format_to_keeps_to_its_room<T>,
    the_longest_text_has_room<T>,
    validate_says_whether_encode_succeeds<T>,
    decode_takes_prefixes_that_are_whole_enough<T>,
    any_bytes_are_safe<T>,
    equal_values_hash_alike<T>,
    limits_are_kept<T>,
    bytes_are_read_as_this_variant<T>,
    bytes_of_another_kind_are_refused<T>,
    a_storage_holds_the_address<T>,
    a_cut_address_keeps_what_is_there<T>,
    any_container_is_safe<T>,
};

}  // namespace sockfam::tests::laws
