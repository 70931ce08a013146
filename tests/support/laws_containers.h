// The laws of bytes that are not just the address: in a storage, or cut.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <sockfam/any_address.h>
#include <sockfam/families.h>
#include <sockfam/message.h>
#include <sockfam/registry.h>

#include "support/known.h"
#include "support/printable.h"

namespace sockfam::tests::laws {

/// A protocol whose sockets have addresses of this type, where that tells the variant.
template <address_type T>
std::optional<std::uint32_t> protocol_for(os system) {
  if constexpr (requires { known<T>::protocols; }) {
    for (const auto& one : known<T>::protocols) {
      if (one.variant == description<T>::variant && one.on.has(system)) return one.number;
    }
  }
  return std::nullopt;
}

/// True if the length tells some variants of the family.
template <address_type T>
constexpr bool has_variants_by_length() {
  return []<class... U>(address_list<U...>) {
    return (... || (description<U>::family == description<T>::family && requires { description<U>::lengths; }));
  }(all_addresses{});
}

/// True if what follows the address in a storage does not matter: no other address begins like it.
template <address_type T>
bool is_told_by_itself(std::span<const std::byte> bytes, os system) {
  if (begins_with_length(system)) return true;
  if constexpr (description<T>::select == selection::content)
    return bytes.size() > wire::header_size && bytes[wire::header_size] != std::byte{0};
  return !has_variants_by_length<T>();
}

template <address_type T>
void a_storage_holds_the_address(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  const auto bytes = encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  const bool is_told = is_told_by_itself<T>(bytes->view(), where.system);
  std::vector<std::byte> storage(std::max<std::size_t>(128, bytes->size()), std::byte{0});
  if (is_told) std::fill(storage.begin(), storage.end(), std::byte{pick.byte()});
  std::copy(bytes->view().begin(), bytes->view().end(), storage.begin());
  notes noticed;
  const decode_options options{
      .abi = where, .in = container::storage, .protocol = protocol_for<T>(where.system), .notes = &noticed};
  const auto back = decode(storage, options);
  SOCKFAM_LAW(back.has_value());
  SOCKFAM_LAW(noticed.empty());
  if (is_told || bytes->view().back() != std::byte{0}) {
    SOCKFAM_LAW(*back == any_address{address});
    SOCKFAM_LAW(sockaddr_size(storage, options) == bytes->size());
    return;
  }
  // Another address may look the same in a storage, but only then.
  const auto again = encode(*back, where);
  SOCKFAM_LAW(again.has_value());
  std::vector<std::byte> same(storage.size(), std::byte{0});
  std::copy(again->view().begin(), again->view().end(), same.begin());
  SOCKFAM_LAW(same == storage);
}

/// The members by their names, as bytes of memory or characters.
struct member_values {
  struct value {
    std::string content;
    bool is_text;  ///< of any length
  };
  std::map<std::string, value, std::less<>> found{};

  template <class M>
  void operator()(const auto& field, const M& member) {
    if constexpr (requires { member.view(); })
      found[std::string{field.name}] = {std::string{member.view()}, true};
    else
      found[std::string{field.name}] = {{reinterpret_cast<const char*>(&member), sizeof member}, false};
  }
  void at_least(const auto&, const auto&, const auto&, const auto&) {}
  void tag(std::string_view, std::int64_t) {}
};

template <address_type T>
member_values values_of(const T& address) {
  member_values collect;
  description<T>::members(collect, address);
  return collect;
}

/// Members that lie before the cut are there; of a text what is there; all others have their defaults.
template <address_type T>
void is_prefix_of(const T& part, const T& address, std::size_t size, const abi& where) {
  const auto whole = values_of(address);
  const auto fresh = values_of(T{});
  const auto found = values_of(part);
  const auto& layout = *registry::find(description<T>::family)->variant(description<T>::variant)->layout(where.system);
  for (const auto& placed : layout.fields) {
    const auto member = whole.found.find(placed.name);
    if (member == whole.found.end()) continue;
    const auto& [content, is_text] = found.found.find(placed.name)->second;
    if (is_text)
      SOCKFAM_LAW(member->second.content.starts_with(content));
    else if (placed.offset + placed.size <= size)
      SOCKFAM_LAW(content == member->second.content);
    else
      SOCKFAM_LAW(content == fresh.found.find(placed.name)->second.content);
  }
}

template <address_type T>
void a_cut_address_keeps_what_is_there(choices& pick, abi where) {
  const T address = valid_address<T>(pick, where);
  const auto bytes = encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  const auto protocol = protocol_for<T>(where.system);
  for (std::size_t size = 0; size < bytes->size(); ++size) {
    const std::vector<std::byte> part(bytes->view().begin(), bytes->view().begin() + static_cast<std::ptrdiff_t>(size));
    notes noticed;
    const auto back = decode(part, {.abi = where, .cut = true, .protocol = protocol, .notes = &noticed});
    SOCKFAM_LAW(back.has_value());
    const auto note = std::ranges::find(noticed, noted::cut, &note::what);
    if (note != noticed.end())
      SOCKFAM_LAW(note->offset == size && note->count <= bytes->size() - size);
    else  // the first part of a long variant may be the whole of a short one
      SOCKFAM_LAW(has_variants_by_length<T>() && !back->template is<T>());
    if (const T* same = back->template get_if<T>())
      is_prefix_of(*same, address, size, where);
    else
      SOCKFAM_LAW(back->template is<unknown>() || back->family()->name == description<T>::family);
  }
  notes noticed;
  const auto back = decode(bytes->view(), {.abi = where, .cut = true, .protocol = protocol, .notes = &noticed});
  SOCKFAM_LAW(back == any_address{address});
  const bool may_go_on = description<T>::select == selection::content && !begins_with_length(where.system);
  SOCKFAM_LAW(noticed.empty() || may_go_on);
}

/// Of any bytes, whatever holds them.
inline void containers_are_safe(std::span<const std::byte> bytes, const abi& where,
                                std::optional<std::uint32_t> protocol) {
  const auto law = [&](bool holds, const char* what) {
    if (!holds) throw std::logic_error{std::string{what} + " on " + name_of(where)};
  };
  for (const container in : {container::exact, container::storage}) {
    for (const bool cut : {false, true}) {
      notes noticed;
      const decode_options options{.abi = where, .in = in, .cut = cut, .protocol = protocol, .notes = &noticed};
      const auto any = decode(bytes, options);
      const auto size = sockaddr_size(bytes, options);
      law(size <= bytes.size(), "an address is not longer than what holds it");
      law(any || any.error().offset() <= bytes.size(), "failure.offset <= size");
      law(!cut || any || any.error().code() != errc::too_short, "what is cut is not too short");
      for (const auto& one : noticed) law(one.offset <= bytes.size(), "note.offset <= size");
      for (const auto& one : noticed) law(!message(one).empty(), "a note has a message");
      if (!any) continue;
      law(is_safe_to_print(format(*any, form::tuple)), "formatted text is printable");
      const auto alone = decode(bytes.first(size), {.abi = where, .cut = cut, .protocol = protocol});
      law(alone == any, "a storage is read as the address that is in it");
    }
  }
}

template <address_type T>
void any_container_is_safe(choices& pick, abi where) {
  std::vector<std::byte> bytes(pick.below(131));
  for (auto& one : bytes) one = std::byte{pick.byte()};
  if (bytes.size() >= wire::header_size)
    wire::writer{bytes.data(), where}.header(description<T>::number[where.system], pick.below(256));
  containers_are_safe(bytes, where, protocol_for<T>(where.system));
}

}  // namespace sockfam::tests::laws
