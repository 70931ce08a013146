// What a program sees of the library. `run` compiles it once and runs it with an older and a newer library; what it
// prints is the same, byte for byte, and is recorded in recorded.txt: docs/stability.md.
//
//   program <TEXTS        a line of canonical text for each address: all that is promised of them, in their order
//   program missing <TEXTS     the kinds that have no text
//   program decode HEX    what it makes of a sockaddr of this machine
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sockfam/families.h>
#include <sockfam/registry.h>

namespace {

using namespace sockfam;

constexpr std::pair<address_kind, std::string_view> kind_names[] = {
    {address_kind::unknown, "unknown"},
#include "kind_names.inc"
};

std::string_view name_of_kind(address_kind kind) {
  for (const auto& [number, name] : kind_names) {
    if (number == kind) return name;
  }
  return "of a newer library";
}

// Not std::ranges: libc++ 14 does not have its algorithms.
bool same_bytes(std::span<const std::byte> a, std::span<const std::byte> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

std::string hex(std::span<const std::byte> bytes) {
  std::string text;
  char digits[3];
  for (const auto byte : bytes) {
    std::snprintf(digits, sizeof digits, "%02x", std::to_integer<unsigned>(byte));
    text += digits;
  }
  return text;
}

std::vector<std::byte> from_hex(std::string_view text) {
  std::vector<std::byte> bytes;
  for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
    bytes.push_back(static_cast<std::byte>(std::stoul(std::string{text.substr(at, 2)}, nullptr, 16)));
  }
  return bytes;
}

/// What does not hold stands in the output, where nothing of the kind is recorded.
void expect(bool holds, std::string_view what) {
  if (!holds) std::cout << "  WRONG: " << what << "\n";
}

// ---- Types: what programs allocate, copy and read inline.

template <class T>
void print_type(std::string_view name) {
  std::cout << "type " << name << ": size " << sizeof(T) << ", alignment " << alignof(T);
}

/// Prints where each member is; a visitor of description<T>::members.
struct member_printer {
  const void* begin;
  void operator()(const auto& field, const auto& member) const {
    const auto offset = reinterpret_cast<const char*>(&member) - static_cast<const char*>(begin);
    std::cout << ", " << std::string_view{field.name} << " at " << offset << " has " << sizeof member;
  }
  void at_least(const auto&, const auto&, const auto&, const auto&) const {}
  void tag(std::string_view, std::int64_t) const {}
};

template <class T>
void print_address_type() {
  const T address{};
  print_type<T>(std::string_view{description<T>::title});
  member_printer print{&address};
  description<T>::members(print, address);
  std::cout << "\n";
}

template <class... T>
void print_address_types(address_list<T...>) {
  (print_address_type<T>(), ...);
}

#define PRINT_TYPE(type) (print_type<type>(#type), std::cout << "\n")

void print_types() {
  PRINT_TYPE(any_address);
  PRINT_TYPE(unknown);
  PRINT_TYPE(sockaddr_bytes);
  PRINT_TYPE(address_text);
  PRINT_TYPE(failure);
  PRINT_TYPE(result<void>);
  PRINT_TYPE(result<std::size_t>);
  PRINT_TYPE(result<sockaddr_bytes>);
  PRINT_TYPE(result<any_address>);
  PRINT_TYPE(abi);
  PRINT_TYPE(notes);
  PRINT_TYPE(problems);
  PRINT_TYPE(decode_options);
  PRINT_TYPE(parse_options);
  PRINT_TYPE(resolver);
  PRINT_TYPE(table_resolver);
  PRINT_TYPE(registry::family_info);
  PRINT_TYPE(registry::variant_info);
  PRINT_TYPE(registry::layout_info);
  PRINT_TYPE(registry::placed_field);
  PRINT_TYPE(registry::field_info);
  PRINT_TYPE(registry::evidence);
  PRINT_TYPE(registry::variant_list);
  print_address_types(all_addresses{});
}

// ---- Addresses.

template <class T>
std::optional<std::uint32_t> protocol_on(os system) {
  if constexpr (requires { description<T>::protocols; }) {
    for (const auto& one : description<T>::protocols) {
      if (one.systems.has(system)) return one.number;
    }
  }
  return std::nullopt;
}

/// The library, through any_address, does what the program does with the type that it knows.
template <class T>
void check_typed(const any_address& address, const T& value) {
  expect(address.kind() == description<T>::kind && address.get_if<T>() == &value, "get_if");
  expect(any_address{value} == address, "an any_address of the value is equal");
  expect(std::hash<T>{}(value) == address.hash(), "the hash of the value is that of the any_address");
  for (const auto how : {form::text, form::tuple}) {
    const auto text = format(address, how);
    expect(format(value, how) == text.view(), "format of the value");
    expect(parse<T>(text, how) == value, "parse of what format printed");
  }
  if (const auto bytes = encode(address)) {
    const auto shown = std::as_bytes(std::span{address.as_unknown().bytes.view()});
    expect(same_bytes(bytes->view().subspan(2), shown), "as_unknown has the bytes");
  }
  for (const os system : every_system) {
    const abi where{system, byte_order::little};
    const auto bytes = encode(address, where);
    const auto typed = encode(value, where);
    expect(bytes.has_value() == typed.has_value() && validate(address, where).empty() == bytes.has_value(), "validate");
    if (!bytes || !typed) continue;
    expect(same_bytes(bytes->view(), typed->view()), "encode of the value");
    expect(decode(bytes->view(), {.abi = where, .protocol = protocol_on<T>(system)}) == address, "decode of the bytes");
  }
}

void print_bytes(const any_address& address) {
  for (const os system : every_system) {
    for (const auto order : {byte_order::little, byte_order::big}) {
      const auto bytes = encode(address, abi{system, order});
      if (!bytes || (order == byte_order::big && system != os::linux_)) continue;
      std::cout << "  " << name_of(system) << (order == byte_order::big ? " big-endian: " : ": ") << hex(bytes->view())
                << "\n";
    }
  }
}

void print_address(const any_address& address) {
  std::cout << format(address).view() << "\n  kind: " << static_cast<int>(address.kind()) << " "
            << name_of_kind(address.kind()) << "\n  tuple: " << format(address, form::tuple).view()
            << "\n  hash: " << address.hash() << "\n";
  address.visit([&](const auto& value) {
    using T = std::remove_cvref_t<decltype(value)>;
    // Kind and size stand before the value; the two bytes after them are not in use.
    std::cout << "  in memory: " << hex(std::as_bytes(std::span{&address, 1}).first(4)) << ", value at "
              << reinterpret_cast<const char*>(&value) - reinterpret_cast<const char*>(&address) << "\n";
    if constexpr (address_type<T>) check_typed(address, value);
  });
  print_bytes(address);
}

std::vector<any_address> read_texts() {
  std::vector<any_address> addresses;
  for (std::string line; std::getline(std::cin, line);) {
    const auto address = parse(line);
    if (!address) {
      std::cerr << line << " cannot be read any more: " << message(address.error(), line) << "\n";
      std::exit(1);
    }
    if (format(*address) != line) {
      std::cerr << line << " is not canonical any more; it is printed as " << format(*address).view() << "\n";
      std::exit(1);
    }
    addresses.push_back(*address);
  }
  return addresses;
}

int print_all() {
  auto addresses = read_texts();
  std::sort(addresses.begin(), addresses.end());
  print_types();
  for (std::size_t i = 0; i < addresses.size(); ++i) {
    std::cout << "\n";
    print_address(addresses[i]);
    if (i == 0) continue;
    expect(addresses[i - 1] != addresses[i] && addresses[i - 1] < addresses[i], "the order is strict");
  }
  return 0;
}

int print_missing() {
  const auto addresses = read_texts();
  for (const auto& [kind, name] : kind_names) {
    const auto is_it = [wanted = kind](const any_address& one) { return one.kind() == wanted; };
    if (std::none_of(addresses.begin(), addresses.end(), is_it))
      std::cout << static_cast<int>(kind) << " " << name << "\n";
  }
  return 0;
}

int print_decoded(std::string_view text) {
  const auto bytes = from_hex(text);
  const auto address = decode(bytes);
  if (!address) {
    std::cout << message(address.error()) << "\n";
    return 1;
  }
  std::cout << "kind: " << static_cast<int>(address->kind()) << "\ntext: " << format(*address).view() << "\n";
  address->visit([](const auto& value) {
    std::cout << "visited as: " << name_of_kind(detail::kind_of<std::remove_cvref_t<decltype(value)>>());
    if constexpr (requires {
                    value.bytes;
                    value.family;
                  })
      std::cout << " " << value.family << " " << hex(std::as_bytes(std::span{value.bytes.view()}));
    std::cout << "\n";
  });
  const auto as_number = parse(format(any_address{address->as_unknown()}).view());
  const auto sent = as_number ? encode(*as_number) : refused(as_number.error());
  std::cout << "its bytes as unknown: " << (sent ? "encoded" : code_name(sent.error().code())) << "\n";
  const auto written = encode(*address);
  const any_address copy = *address;
  expect(written && same_bytes(written->view(), bytes), "encode writes the bytes that were decoded");
  expect(copy == *address && copy.hash() == address->hash(), "a copy is equal");
  expect(*address > any_address{vsock::address{0xffffffff, 0xffffffff, 255}} || address->is<unknown>(),
         "a newer kind comes after the older ones");
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view what = count > 1 ? arguments[1] : "";
  if (what == "missing") return print_missing();
  if (what == "decode" && count > 2) return print_decoded(arguments[2]);
  return print_all();
}
