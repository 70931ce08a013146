// The laws of bytes that are not just the address: in a storage, or cut.
#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <sockfam/message.h>

#include "support/laws.h"
#include "support/printable.h"

namespace sockfam::tests::laws {

namespace {

/// A protocol whose sockets have addresses of this type, where that tells the variant.
std::optional<std::uint32_t> protocol_for(const subject& type, os system) {
  for (const auto& one : type.protocols) {
    if (one.variant == type.variant && one.on.has(system)) return one.number;
  }
  return std::nullopt;
}

/// True if the length tells some variants of its family.
bool has_variants_by_length(const subject& type, os system) {
  const auto& family = *registry::find(type.family);
  const auto all = registry::variants_for(family, {.system = system}).size();
  for (std::size_t size = wire::header_size; size <= sockaddr_bytes::capacity; ++size) {
    if (registry::variants_for(family, {.system = system, .size = size}).size() != all) return true;
  }
  return false;
}

/// True if what follows the address in a storage does not matter: no other address begins like it.
bool is_told_by_itself(const subject& type, std::span<const std::byte> bytes, os system) {
  if (begins_with_length(system)) return true;
  if (type.select == selection::content)
    return bytes.size() > wire::header_size && bytes[wire::header_size] != std::byte{0};
  return !has_variants_by_length(type, system);
}

/// Members that lie before the cut are there; of a text what is there; all others have their defaults.
void is_prefix_of(const subject& type, const any_address& part, const any_address& address, std::size_t size,
                  const abi& where) {
  const auto whole = type.values(address);
  const auto fresh = type.defaults();
  const auto found = type.values(part);
  const auto& layout = *registry::find(type.family)->variant(type.variant)->layout(where.system);
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

}  // namespace

void a_storage_holds_the_address(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  const auto bytes = type.encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  const bool is_told = is_told_by_itself(type, bytes->view(), where.system);
  std::vector<std::byte> storage(std::max<std::size_t>(128, bytes->size()), std::byte{0});
  if (is_told) std::fill(storage.begin(), storage.end(), std::byte{pick.byte()});
  std::copy(bytes->view().begin(), bytes->view().end(), storage.begin());
  notes noticed;
  const decode_options options{
      .abi = where, .in = container::storage, .protocol = protocol_for(type, where.system), .notes = &noticed};
  const auto back = decode(storage, options);
  SOCKFAM_LAW(back.has_value());
  SOCKFAM_LAW(noticed.empty());
  if (is_told || bytes->view().back() != std::byte{0}) {
    SOCKFAM_LAW(*back == address);
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

void a_cut_address_keeps_what_is_there(const subject& type, choices& pick, const abi& where) {
  const any_address address = type.valid(pick, where);
  const auto bytes = type.encode(address, where);
  SOCKFAM_LAW(bytes.has_value());
  const auto protocol = protocol_for(type, where.system);
  for (std::size_t size = 0; size < bytes->size(); ++size) {
    const exact part{bytes->view().first(size)};
    notes noticed;
    const auto back = decode(part.view(), {.abi = where, .cut = true, .protocol = protocol, .notes = &noticed});
    SOCKFAM_LAW(back.has_value());
    const auto note = std::ranges::find(noticed, noted::cut, &note::what);
    if (note != noticed.end())
      SOCKFAM_LAW(note->offset == size && note->count <= bytes->size() - size);
    else  // the first part of a long variant may be the whole of a short one
      SOCKFAM_LAW(has_variants_by_length(type, where.system) && !type.is_in(*back));
    if (type.is_in(*back))
      is_prefix_of(type, *back, address, size, where);
    else
      SOCKFAM_LAW(back->is<unknown>() || back->family()->name == type.family);
  }
  notes noticed;
  const auto back = decode(bytes->view(), {.abi = where, .cut = true, .protocol = protocol, .notes = &noticed});
  SOCKFAM_LAW(back == address);
  const bool may_go_on = type.select == selection::content && !begins_with_length(where.system);
  SOCKFAM_LAW(noticed.empty() || may_go_on);
}

void containers_are_safe(std::span<const std::byte> bytes, const abi& where, std::optional<std::uint32_t> protocol) {
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

void any_container_is_safe(const subject& type, choices& pick, const abi& where) {
  std::vector<std::byte> bytes(pick.below(131));
  for (auto& one : bytes) one = std::byte{pick.byte()};
  if (bytes.size() >= wire::header_size)
    wire::writer{bytes.data(), where}.header(type.number[where.system], pick.below(256));
  containers_are_safe(bytes, where, protocol_for(type, where.system));
}

}  // namespace sockfam::tests::laws
