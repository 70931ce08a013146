#include <sockfam/any_address.h>

#include "any/operations.h"
#include "any/rows.h"
#include "any/selection.h"
#include "any/unknown.h"

namespace sockfam::inline v0 {

namespace {

/// What bytes tell of the variant.
any::evidence evidence_in(std::span<const std::byte> bytes, std::span<const any::row> family,
                          const decode_options& options) {
  any::evidence known{.system = options.abi.system, .protocol = options.protocol, .size = bytes.size()};
  if (family[0].select == selection::tag) {
    if (const auto tag = detail::tag_in(bytes, family[0].tag_at, options.abi.order)) known.tag = *tag;
  } else if (family[0].select == selection::content) {
    known.holds = detail::content_of(bytes, options.abi.system);
  }
  return known;
}

/// True if the row was taken because none has the protocol.
bool is_guess(const any::row& chosen, const decode_options& options) {
  return chosen.is_fallback && options.protocol &&
         !field::has(chosen.protocols, *options.protocol, {options.abi.system});
}

}  // namespace

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

/// Every way to find the row: bytes of other machines, of unknown families, damaged ones.
result<any_address> decode_by_evidence(std::span<const std::byte> bytes, const decode_options& options) {
  const auto family = detail::family_in(bytes, options.abi);
  if (!family) return refused(detail::no_header(bytes.size()));
  const auto rows = any::rows_of(options.abi.system, *family);
  if (rows.empty()) return any::decode_unknown(*family, bytes, options);
  if (rows[0].select == selection::none) return rows[0].verbs->decode(bytes, options.abi, options.notes);
  const auto known = evidence_in(bytes, rows, options);
  const auto chosen = any::select(rows, known);
  if (chosen.empty()) return refused(any::why_none(rows, known));
  const auto& one = chosen.first_of(rows);
  if (options.notes && is_guess(one, options)) options.notes->add({noted::protocol_assumed, 0, *options.protocol});
  return one.verbs->decode(bytes, options.abi, options.notes);
}

SOCKFAM_COLD void decode_carefully(result<any_address>& made, std::span<const std::byte> bytes,
                                   const decode_options& options) {
  made = decode_by_evidence(bytes, options);
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

}  // namespace

SOCKFAM_COLD void any::decode_rare(result<any_address>& made, std::span<const std::byte> bytes,
                                   const std::optional<std::uint32_t>& protocol) {
  decode_carefully(made, bytes, {.protocol = protocol});
}

result<any_address> decode(std::span<const std::byte> bytes, const decode_options& options) {
  result<any_address> made{std::in_place, detail::value_follows{}};
  if (options.abi == native_abi && !options.notes) [[likely]]
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
  const auto family = detail::family_in(bytes, options.abi);
  return family ? any::unknown_of(*family, bytes).value_or(unknown{*family}) : unknown{};
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
