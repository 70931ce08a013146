#include <sockfam/any_address.h>

#include "any/rows.h"
#include "any/selection.h"
#include "any/unknown.h"

namespace sockfam::inline v0 {

namespace {

/// What bytes tell of the variant.
any::evidence evidence_in(std::span<const std::byte> bytes, std::span<const any::row> family,
                          const decode_options& options) {
  any::evidence known{.system = options.where.system, .protocol = options.protocol, .size = bytes.size()};
  if (family[0].select == selection::tag) {
    if (const auto tag = detail::byte_at(bytes, family[0].tag_offset)) known.tag = *tag;
  } else if (family[0].select == selection::content) {
    known.holds = detail::content_of(bytes);
  }
  return known;
}

/// True if the row was taken because none has the protocol.
bool is_guess(const any::row& chosen, const decode_options& options) {
  return chosen.is_fallback && options.protocol &&
         !field::has(chosen.protocols, *options.protocol, {options.where.system});
}

}  // namespace

const registry::family_info* any_address::family() const {
  return visit([]<class T>(const T&) -> const registry::family_info* {
    if constexpr (address_type<T>)
      return registry::find(description<T>::family);
    else
      return nullptr;
  });
}

const registry::variant_info* any_address::variant() const {
  return visit([]<class T>(const T&) -> const registry::variant_info* {
    if constexpr (address_type<T>)
      return registry::find(description<T>::family)->variant(description<T>::variant);
    else
      return nullptr;
  });
}

result<any_address> decode(std::span<const std::byte> bytes, const decode_options& options) {
  const auto family = detail::family_in(bytes, options.where);
  if (!family) return refused(detail::no_header(bytes.size()));
  const auto rows = any::rows_of(options.where.system, *family);
  if (rows.empty()) return any::decode_unknown(*family, bytes, options);
  if (rows[0].select == selection::none) return rows[0].decode(bytes, options.where, options.notes);
  const auto known = evidence_in(bytes, rows, options);
  const auto chosen = any::select(rows, known);
  if (chosen.empty()) return refused(any::why_none(rows, known));
  const auto& one = chosen.first_of(rows);
  if (options.notes && is_guess(one, options)) options.notes->add({noted::protocol_assumed, 0, *options.protocol});
  return one.decode(bytes, options.where, options.notes);
}

any_address decode_or_unknown(std::span<const std::byte> bytes, const decode_options& options) noexcept {
  if (const auto address = decode(bytes, options)) return *address;
  const auto family = detail::family_in(bytes, options.where);
  return family ? any::unknown_of(*family, bytes).value_or(unknown{*family}) : unknown{};
}

result<std::size_t> encode(const any_address& address, std::span<std::byte> out, abi where) {
  return address.visit([&]<class T>(const T& one) {
    if constexpr (address_type<T>)
      return detail::encode_as(one, out, where);
    else
      return any::encode_unknown(one, out, where);
  });
}

result<sockaddr_bytes> encode(const any_address& address, abi where) {
  sockaddr_bytes made;
  const auto size = encode(address, made.room(), where);
  if (!size) return refused(size.error());
  made.resize(*size);
  return made;
}

problems validate(const any_address& address, abi where) {
  return address.visit([&]<class T>(const T& one) {
    if constexpr (address_type<T>)
      return detail::problems_of(one, where);
    else
      return any::problems_of_unknown(one, where);
  });
}

address_text format(const any_address& address, form how, const resolver& names) {
  return address.visit([&]<class T>(const T& one) {
    if constexpr (address_type<T>)
      return format<T>(one, how, names);
    else
      return any::format_unknown(one, how);
  });
}

}  // namespace sockfam::inline v0
