#include <sockfam/any_address.h>

#include "any/evidence.h"
#include "any/operations.h"
#include "any/rows.h"
#include "any/unknown.h"

namespace sockfam::inline v0 {

const registry::family_info* any_address::family() const noexcept {
  const auto* row = any::row_of(kind_);
  return row ? registry::find(row->family) : nullptr;
}

const registry::variant_info* any_address::variant() const noexcept {
  const auto* row = any::row_of(kind_);
  return row ? registry::find(row->family)->variant(row->variant) : nullptr;
}

unknown any_address::as_unknown() const noexcept {
  if (const auto* same = get_if<unknown>()) return *same;
  std::array<std::byte, sockaddr_bytes::capacity> written;
  const auto bytes = std::span{written}.first(any::operations_for(kind_).write(*this, written));
  const auto family = detail::family_in(bytes, native_abi);
  return family ? any::unknown_of(*family, bytes).value_or(unknown{}) : unknown{};
}

bool operator==(const any_address& a, const any_address& b) noexcept { return (a <=> b) == 0; }

std::strong_ordering operator<=>(const any_address& a, const any_address& b) noexcept {
  if (a.kind_ != b.kind_) return a.kind_ <=> b.kind_;
  return any::operations_for(a.kind_).compare(a, b);
}

std::size_t any_address::hash() const noexcept { return any::operations_for(kind_).hash(*this); }

namespace {

SOCKFAM_COLD void decode_carefully(result<any_address>& made, std::span<const std::byte> bytes,
                                   const decode_options& options) {
  made = any::decode_by_evidence(bytes, options);
}

/// Of this machine's bytes.
SOCKFAM_INLINE void decode_native(result<any_address>& made, std::span<const std::byte> bytes,
                                  const std::optional<std::uint32_t>& protocol) {
  if (bytes.size() >= wire::header_size) [[likely]] {
    const std::size_t family = *detail::family_in(bytes, native_abi);
    if (family < any::native_decoders.size()) [[likely]]
      return any::native_decoders[family](made, bytes, protocol);
  }
  any::decode_rare(made, bytes, protocol);
}

/// This machine's bytes, and they are the address. Nearly all calls ask, so the members are compared as one number.
SOCKFAM_INLINE bool is_usual(const decode_options& options) {
  static constexpr decode_options usual{};
  constexpr std::size_t size = sizeof usual.abi + sizeof usual.in + sizeof usual.cut;
  static_assert(offsetof(decode_options, cut) + sizeof usual.cut == size);
  return std::memcmp(&options, &usual, size) == 0;
}

}  // namespace

SOCKFAM_COLD void any::decode_rare(result<any_address>& made, std::span<const std::byte> bytes,
                                   const std::optional<std::uint32_t>& protocol) {
  decode_carefully(made, bytes, {.protocol = protocol});
}

result<any_address> decode(std::span<const std::byte> bytes, const decode_options& options) {
  result<any_address> made{std::in_place, detail::value_follows{}};
  if (is_usual(options) && !options.notes && !any::is_of_guest(options.protocol)) [[likely]]
    decode_native(made, bytes, options.protocol);
  else
    decode_carefully(made, bytes, options);
  return made;
}

result<any_address> decode(std::span<const std::byte> bytes) {
  result<any_address> made{std::in_place, detail::value_follows{}};
  decode_native(made, bytes, std::nullopt);
  return made;
}

any_address decode_or_unknown(std::span<const std::byte> bytes, const decode_options& options) noexcept {
  if (const auto address = decode(bytes, options)) return *address;
  const auto own = bytes.first(sockaddr_size(bytes, options));
  const auto family = detail::family_in(own, options.abi);
  return family ? any::unknown_of(*family, own).value_or(unknown{*family}) : unknown{};
}

result<std::size_t> encode(const any_address& address, std::span<std::byte> out) {
  return any::operations_for(address.kind()).encode_native(address, out);
}

result<std::size_t> encode(const any_address& address, std::span<std::byte> out, abi where) {
  if (where == native_abi) [[likely]]
    return encode(address, out);
  return any::operations_for(address.kind()).encode(address, out, where);
}

result<sockaddr_bytes> encode(const any_address& address) {
  result<sockaddr_bytes> made{std::in_place};
  const auto size = any::operations_for(address.kind()).encode_native(address, made->room());
  if (size) [[likely]]
    made->resize(*size);
  else
    made = refused(size.error());
  return made;
}

result<sockaddr_bytes> encode(const any_address& address, abi where) {
  if (where == native_abi) [[likely]]
    return encode(address);
  result<sockaddr_bytes> made{std::in_place};
  const auto size = any::operations_for(address.kind()).encode(address, made->room(), where);
  if (size)
    made->resize(*size);
  else
    made = refused(size.error());
  return made;
}

problems validate(const any_address& address, abi where) {
  return any::operations_for(address.kind()).validate(address, where);
}

address_text format(const any_address& address, form how, const resolver& names) {
  return any::operations_for(address.kind()).format(address, how, names);
}

result<std::size_t> format_to(std::span<char> out, const any_address& address, form how, const resolver& names) {
  return any::operations_for(address.kind()).format_to(out, address, how, names);
}

}  // namespace sockfam::inline v0
