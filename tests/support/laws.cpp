#include "support/laws.h"

#include <array>
#include <string>
#include <vector>

#include "support/printable.h"

namespace sockfam::tests::laws {

namespace {

std::vector<std::byte> arbitrary_sockaddr(choices& pick, std::uint16_t family, const abi& where) {
  std::vector<std::byte> bytes(pick.below(131));
  const auto holes = pick.byte();
  std::size_t i = 0;
  for (auto& one : bytes) one = holes >> i++ % 8 & 1 ? std::byte{0} : std::byte{pick.byte()};
  if (bytes.size() >= wire::header_size) wire::writer{bytes.data(), where}.header(family, bytes.size());
  return bytes;
}

void encode_then_decode(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  const auto bytes = type.encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  const exact copy{bytes->view()};
  notes noticed;
  const auto back = type.decode(copy.view(), where, &noticed);
  SOCKFAM_LAW(back.has_value());
  SOCKFAM_LAW(*back == address);
  SOCKFAM_LAW(noticed.empty());
  any_address used = any_value(type, pick);
  SOCKFAM_LAW(type.decode_into(used, copy.view(), where).has_value());
  SOCKFAM_LAW(used == address);
  const auto again = type.encode(*back, where);
  SOCKFAM_LAW(again.has_value());
  SOCKFAM_LAW(std::ranges::equal(again->view(), bytes->view()));
}

void constant_and_runtime_abi_agree(const subject& type, choices& pick, const abi& where) {
  const any_address address = any_value(type, pick);
  std::array<std::byte, 128> left{};
  std::array<std::byte, 128> right{};
  const auto constant = type.encode_here(address, left);
  const auto runtime = encode(address, right, native_abi);
  SOCKFAM_LAW(constant.has_value() == runtime.has_value());
  if (!constant) return;
  SOCKFAM_LAW(*constant == *runtime);
  SOCKFAM_LAW(left == right);
  const auto back = type.decode_here(std::span{left}.first(*constant));
  SOCKFAM_LAW(back.has_value());
  SOCKFAM_LAW(*back == address);
}

void format_then_parse(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  for (const form how : {form::text, form::tuple}) {
    for (const resolver* names : {&interfaces(), &numbers_only()}) {
      const auto text = type.format(address, how, *names);
      const auto back = type.parse(text, how, *names);
      SOCKFAM_LAW(back.has_value());
      SOCKFAM_LAW(*back == address);
    }
  }
  const auto any = parse(type.format(address, form::text, numbers_only()), {});
  SOCKFAM_LAW(any.has_value());
  SOCKFAM_LAW(*any == address);
}

/// True if the text of the address, with numbers for names, is that of the same one.
bool reads_back(const subject& type, const any_address& address, form how) {
  return type.parse(type.format(address, how, numbers_only()), how, numbers_only()) == address;
}

void formatting_is_a_fixed_point(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  const form how = pick.below(2) == 0 ? form::text : form::tuple;
  std::string text = type.format(address, how, interfaces()).str();
  for (auto edits = pick.below(3); edits > 0 && !text.empty(); --edits) {
    const auto at = pick.below(text.size());
    const auto taken = pick.below(2);
    std::string put(pick.below(4), ' ');
    for (auto& c : put) c = static_cast<char>(pick.byte());
    text.replace(at, taken, put);
  }
  const auto parsed = type.parse(text, how, interfaces());
  if (!parsed) {
    SOCKFAM_LAW(parsed.error().offset() <= text.size());
    SOCKFAM_LAW(!message(parsed.error(), text).empty());
    return;
  }
  const auto canonical = type.format(*parsed, how, interfaces());
  const auto again = type.parse(canonical, how, interfaces());
  SOCKFAM_LAW(again.has_value());
  SOCKFAM_LAW(type.format(*again, how, interfaces()).view() == canonical.view());
}

void formatting_is_printable(const subject& type, choices& pick, const abi& where) {
  const any_address address = any_value(type, pick);
  for (const form how : {form::text, form::tuple}) {
    const auto text = type.format(address, how, interfaces());
    SOCKFAM_LAW(text.view().size() < address_text::capacity);
    SOCKFAM_LAW(is_safe_to_print(text));
  }
}

/// Calls format_to in the middle of other characters, which must stay as they are.
result<std::size_t> format_between(const subject& type, const any_address& address, std::string& out, form how,
                                   const resolver& names, const abi& where) {
  constexpr std::size_t around = 64;
  const std::size_t size = out.size();
  std::string all(size + 2 * around, '\x01');
  std::copy(out.begin(), out.end(), all.begin() + around);
  const auto written = type.format_to(std::span{all}.subspan(around, size), address, how, names);
  out = all.substr(around, size);
  all.erase(around, size);
  SOCKFAM_LAW(all.find_first_not_of('\x01') == all.npos);
  return written;
}

/// The same text is written into all the room that a type's text may need, and into just enough; into less, nothing.
void keeps_to_its_room(const subject& type, const any_address& address, const abi& where, const resolver& names) {
  for (const form how : {form::text, form::tuple}) {
    const auto wanted = type.format(address, how, names);
    const std::size_t size = wanted.view().size();
    const std::size_t most = how == form::text ? type.max_text : address_text::capacity;
    SOCKFAM_LAW(size <= most);
    for (const std::size_t room : {most, size}) {
      std::string text(room, '#');
      const auto written = format_between(type, address, text, how, names, where);
      SOCKFAM_LAW(written && *written == size);
      SOCKFAM_LAW(text.substr(0, size) == wanted.view());
    }
    std::string text(size - 1, '#');
    const auto refused = format_between(type, address, text, how, names, where);
    SOCKFAM_LAW(!refused && refused.error().code() == errc::too_short);
    SOCKFAM_LAW(refused.error().value() == size - 1 && refused.error().min() == size);
    SOCKFAM_LAW(text == std::string(size - 1, '#'));
    text.push_back('#');
    SOCKFAM_LAW(format_to(text, address, how, names).has_value());
    SOCKFAM_LAW(text == wanted.view());
  }
}

void format_to_keeps_to_its_room(const subject& type, choices& pick, const abi& where) {
  const any_address address = any_value(type, pick);
  for (const resolver* names : {&interfaces(), &numbers_only()}) keeps_to_its_room(type, address, where, *names);
}

/// With names of interfaces as long as those of the Unixes, and as long as any.
void the_longest_text_has_room(const subject& type, choices&, const abi& where) {
  auto longest = choices::of_longest();
  const any_address address = type.valid(longest, where);
  const names_of_escapes usual{15, 95};
  const names_of_escapes any{interface_name::capacity(), control_name::capacity()};
  for (const resolver* names :
       {static_cast<const resolver*>(&usual), static_cast<const resolver*>(&any), &numbers_only()})
    keeps_to_its_room(type, address, where, *names);
  if (!type.validate(address, where).empty()) return;
  for (const form how : {form::text, form::tuple}) SOCKFAM_LAW(reads_back(type, address, how));
}

void validate_says_whether_encode_succeeds(const subject& type, choices& pick, const abi& where) {
  const any_address address = any_value(type, pick);
  const auto found = type.validate(address, where);
  const auto bytes = type.encode(address, where);
  SOCKFAM_LAW(found.empty() == bytes.has_value());
  if (bytes) return;
  SOCKFAM_LAW(found.front() == bytes.error());
  SOCKFAM_LAW(!message(found.front()).empty());
}

/// True if a prefix of a whole address is one that decode must take.
bool is_whole_enough(const subject& type, const any_address& address, std::size_t size, const abi& where) {
  const auto& layout = *registry::find(type.family)->variant(type.variant)->layout(where.system);
  if (!type.has_fixed_size && type.select != selection::content)
    return size >= std::max<std::size_t>(type.size_of_fields(address, where), layout.min_length);
  if (size < layout.min_length) return false;
  if (type.select == selection::content) return true;
  for (const auto& field : layout.fields) {
    const bool cut = !field.name.empty() && field.offset < size && size < field.offset + field.size;
    // A name may end early where the kernel says so: then min_length lies inside of it.
    const bool may_be_cut = field.offset < layout.min_length && layout.min_length < field.offset + field.size;
    if (cut && !may_be_cut) return false;
  }
  return true;
}

void decode_takes_prefixes_that_are_whole_enough(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  const auto bytes = type.encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  for (std::size_t size = 0; size <= bytes->size(); ++size) {
    const exact prefix{bytes->view().first(size)};
    const auto back = type.decode(prefix.view(), where, nullptr);
    SOCKFAM_LAW(back.has_value() == is_whole_enough(type, address, size, where));
    if (!back) SOCKFAM_LAW(back.error().offset() <= size);
  }
}

void any_bytes_are_safe(const subject& type, choices& pick, const abi& where) {
  const exact bytes{arbitrary_sockaddr(pick, type.number[where.system], where)};
  const auto size = bytes.view().size();
  notes noticed;
  any_address address;
  const auto decoded = type.decode(bytes.view(), where, &noticed);
  for (const auto& one : noticed) SOCKFAM_LAW(one.offset <= size && !message(one).empty());
  if (!decoded) {
    SOCKFAM_LAW(decoded.error().offset() <= size);
    SOCKFAM_LAW(!message(decoded.error()).empty());
    return;
  }
  address = *decoded;
  SOCKFAM_LAW(is_safe_to_print(type.format(address, form::tuple, numbers_only())));
  for (const form how : {form::text, form::tuple}) SOCKFAM_LAW(reads_back(type, address, how));
  if (!type.validate(address, where).empty()) return;
  const auto encoded = type.encode(address, where);
  SOCKFAM_LAW(encoded.has_value());
  const auto back = type.decode(encoded->view(), where, nullptr);
  SOCKFAM_LAW(back.has_value());
  SOCKFAM_LAW(*back == address);
}

void equal_values_hash_alike(const subject& type, choices& pick, const abi& where) {
  const any_address address = any_value(type, pick);
  const any_address other = any_value(type, pick);
  const relations same = type.relate(address, address);
  SOCKFAM_LAW(same.hash == same.other_hash);
  SOCKFAM_LAW(same.equal && same.not_greater && same.not_less);
  const relations found = type.relate(address, other);
  SOCKFAM_LAW(found.less + found.equal + found.greater == 1);
}

void limits_are_kept(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  type.limits(address, where);
  for (const abi& elsewhere : every_abi()) {
    if (type.systems.has(elsewhere.system)) continue;
    const auto bytes = type.encode(address, elsewhere);
    SOCKFAM_LAW(!bytes.has_value());
    SOCKFAM_LAW(bytes.error().code() == errc::not_on_this_os);
    SOCKFAM_LAW(bytes.error().field() == type.title);
  }
}

/// True if the bytes are taken for this very address.
bool is_read_as(const any_address& address, std::span<const std::byte> bytes, const decode_options& options) {
  const auto any = decode(bytes, options);
  return any && *any == address;
}

/// True if the sockets of a protocol have addresses of this type.
bool is_protocol_of(const subject& type, std::uint32_t number, os system) {
  return std::ranges::any_of(type.protocols, [&](const protocol_of& one) {
    return one.variant == type.variant && one.number == number && one.on.has(system);
  });
}

void bytes_are_read_as_this_variant(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  const auto bytes = type.encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  if (!type.is_told_by_protocol) {
    SOCKFAM_LAW(is_read_as(address, bytes->view(), {.abi = where}));
    return;
  }
  std::uint32_t strange = 0;
  for (const auto& one : type.protocols) {
    strange = std::max(strange, one.number + 1);
    if (!one.on.has(where.system)) continue;
    const bool expected = is_protocol_of(type, one.number, where.system);
    SOCKFAM_LAW(is_read_as(address, bytes->view(), {.abi = where, .protocol = one.number}) == expected);
  }
  SOCKFAM_LAW(is_read_as(address, bytes->view(), {.abi = where, .protocol = strange}) == type.reads_strange_protocols);
  const auto untold = decode(bytes->view(), {.abi = where});
  if (!registry::find(type.family)->under.empty()) {
    SOCKFAM_LAW(untold && untold->family()->name == registry::find(type.family)->under);
    return;
  }
  SOCKFAM_LAW(!untold && untold.error().code() == errc::needs_protocol);
}

void bytes_of_another_kind_are_refused(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  const auto bytes = type.encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  std::vector<std::byte> spoiled(bytes->view().begin(), bytes->view().end());
  const tag_place place = type.tag_at;
  for (const std::uint32_t other : type.other_tags) {
    const bool is_big =
        place.order == field_order::big || (place.order == field_order::host && where.order == byte_order::big);
    for (std::size_t i = 0; i < place.size; ++i) {
      const std::size_t shift = 8 * (is_big ? place.size - 1 - i : i);
      spoiled[place.offset + i] = static_cast<std::byte>(other >> shift & 0xffu);
    }
    const auto back = type.decode(spoiled, where, nullptr);
    SOCKFAM_LAW(!back && back.error().code() == errc::no_such_variant);
  }
  std::ranges::copy(bytes->view(), spoiled.begin());
  for (const auto& one : type.always) {
    const auto at = one.at + pick.below(one.size);
    spoiled[at] ^= std::byte{1} << pick.below(8);
    const auto back = type.decode(spoiled, where, nullptr);
    SOCKFAM_LAW(!back && back.error().code() == errc::bad_value);
    SOCKFAM_LAW(back.error().field() == one.name);
    spoiled[at] = bytes->view()[at];
  }
  const auto header = begins_with_length(where.system) || where.order == byte_order::big ? 1u : 0u;
  spoiled[header] ^= std::byte{1} << pick.below(8);
  const auto back = type.decode(spoiled, where, nullptr);
  SOCKFAM_LAW(!back && back.error().code() == errc::no_such_family);
}

constexpr std::string_view properties[] = {"properties"};
constexpr std::string_view texts[] = {"parse", "format"};
constexpr std::string_view validated[] = {"validate"};

constexpr law all[] = {
    {"DecodeGivesBackWhatEncodeWrote", encode_then_decode, properties},
    {"AConstantAbiIsLikeAnyOther", constant_and_runtime_abi_agree},
    {"ParseGivesBackWhatFormatWrote", format_then_parse, texts},
    {"FormattingIsAFixedPoint", formatting_is_a_fixed_point},
    {"FormattingIsPrintable", formatting_is_printable},
    {"FormatToKeepsToItsRoom", format_to_keeps_to_its_room},
    {"TheLongestTextHasRoom", the_longest_text_has_room},
    {"ValidateSaysWhetherEncodeSucceeds", validate_says_whether_encode_succeeds, validated},
    {"DecodeTakesPrefixesThatAreWholeEnough", decode_takes_prefixes_that_are_whole_enough},
    {"AnyBytesAreSafe", any_bytes_are_safe},
    {"EqualValuesHashAlike", equal_values_hash_alike},
    {"LimitsAreKept", limits_are_kept},
    {"BytesAreReadAsThisVariant", bytes_are_read_as_this_variant},
    {"BytesOfAnotherKindAreRefused", bytes_of_another_kind_are_refused},
    {"AStorageHoldsTheAddress", a_storage_holds_the_address},
    {"ACutAddressKeepsWhatIsThere", a_cut_address_keeps_what_is_there},
    {"AnyContainerIsSafe", any_container_is_safe},
};

}  // namespace

constinit const std::span<const law> every_one{all};

}  // namespace sockfam::tests::laws
