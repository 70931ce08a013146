#include <sockfam/any_address.h>

#include "any/rows.h"
#include "any/unknown.h"

namespace sockfam::inline v0 {

namespace {

using any::row;

failure needs_protocol(std::string_view family) {
  return {.code = errc::needs_protocol,
          .field = "protocol",
          .offset = wire::header_size,
          .wrong = family,
          .remedy = "say which protocol the socket has"};
}

/// Of several variants of a protocol, the one for the most bytes that are there.
const row* by_protocol(std::span<const row> rows, std::size_t size, std::uint32_t protocol, os system) {
  const row* found = nullptr;
  for (const auto& one : rows) {
    if (!one.has_protocol(protocol, system) || size <= one.longer_than) continue;
    if (!found || found->longer_than < one.longer_than) found = &one;
  }
  return found;
}

result<const row*> choose_by_protocol(std::span<const row> rows, std::span<const std::byte> bytes,
                                      const decode_options& options) {
  if (!options.protocol) return refused(needs_protocol(rows[0].family));
  if (const auto* found = by_protocol(rows, bytes.size(), *options.protocol, options.where.system)) return found;
  for (const auto& one : rows) {
    if (!one.is_fallback || !one.is_on(options.where.system)) continue;
    if (options.said) options.said->add({noted::protocol_assumed, 0, *options.protocol});
    return &one;
  }
  return refused({.code = errc::no_such_variant,
                  .field = "protocol",
                  .value = *options.protocol,
                  .wrong = "is not known for this family",
                  .remedy = "write one that `sockfam show` lists"});
}

result<const row*> choose_by_tag(std::span<const row> rows, std::span<const std::byte> bytes) {
  const auto at = rows[0].tag_offset;
  if (bytes.size() <= at) {
    return refused(
        {.code = errc::too_short, .field = any::tag_field(rows), .offset = bytes.size(), .value = 0, .min = 1});
  }
  const auto tag = std::to_integer<std::uint8_t>(bytes[at]);
  for (const auto& one : rows) {
    if (one.tag == tag) return &one;
  }
  return refused({.code = errc::no_such_variant,
                  .field = any::tag_field(rows),
                  .offset = at,
                  .length = 1,
                  .value = tag,
                  .wrong = "is of no address type of this family",
                  .remedy = "look whether the bytes are whole"});
}

result<const row*> choose_by_content(std::span<const row> rows, std::span<const std::byte> bytes, abi where) {
  const auto found = static_cast<unsigned>(detail::content_of(bytes));
  for (const auto& one : rows) {
    if ((static_cast<unsigned>(one.when[where.system]) & found) != 0) return &one;
  }
  return refused({.code = errc::no_such_variant,
                  .offset = wire::header_size,
                  .wrong = "holds what no address of this family holds",
                  .remedy = "look whether the bytes are whole"});
}

result<const row*> choose(std::span<const row> rows, std::span<const std::byte> bytes, const decode_options& options) {
  switch (rows[0].select) {
    case selection::none: return &rows[0];
    case selection::protocol: return choose_by_protocol(rows, bytes, options);
    case selection::tag: return choose_by_tag(rows, bytes);
    case selection::content: return choose_by_content(rows, bytes, options.where);
    case selection::system: break;
  }
  for (const auto& one : rows) {
    if (one.is_on(options.where.system)) return &one;
  }
  return &rows[0];
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
  const auto chosen = choose(rows, bytes, options);
  if (!chosen) return refused(chosen.error());
  return (*chosen)->decode(bytes, options.where, options.said);
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
