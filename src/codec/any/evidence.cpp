#include "any/evidence.h"

#include <algorithm>

#include "any/rows.h"
#include "any/selection.h"
#include "any/unknown.h"

namespace sockfam::inline v0 {

namespace {

/// The bytes up to the last that is not zero; at least a header, if they have one.
std::size_t size_in_use(std::span<const std::byte> bytes) {
  std::size_t size = bytes.size();
  while (size > wire::header_size && bytes[size - 1] == std::byte{0}) --size;
  return size;
}

/// The size of the largest of the family's structs.
std::size_t largest_size(std::span<const any::row> family, os system) {
  std::size_t largest = 0;
  for (const auto& one : family) largest = std::max<std::size_t>(largest, one.size[system]);
  return largest;
}

/// True if the bytes have the constants of a variant that the length tells, and zeros where it has nothing.
bool reads_without_remark(std::span<const std::byte> bytes, const any::row& one, const abi& where) {
  const auto size = std::min<std::size_t>(bytes.size(), one.size[where.system]);
  notes remarks;
  return one.verbs->decode_cut(bytes.first(size), where, &remarks) &&
         std::none_of(remarks.begin(), remarks.end(),
                      [](const note& remark) { return remark.what == noted::reserved_not_zero; });
}

/// The size of the smallest struct that has as many bytes, of the variants that nothing known contradicts and that read
/// them without a remark. Or else of the largest.
std::size_t fitting_size(std::span<const std::byte> bytes, std::span<const any::row> family, const any::evidence& known,
                         std::size_t least, const abi& where) {
  std::size_t fitting = SIZE_MAX;
  for (auto found = any::fitting(family, known); !found.empty(); found.drop_first()) {
    const auto& one = found.first_of(family);
    const std::size_t size = one.size[where.system];
    if (size < least || size >= fitting) continue;
    if (one.lengths.is_any() || reads_without_remark(bytes, one, where)) fitting = size;
  }
  return fitting == SIZE_MAX ? largest_size(family, where.system) : fitting;
}

/// Where the bytes are not the whole address or not only that, their number does not tell its length.
std::size_t length_of(std::span<const std::byte> bytes, std::span<const any::row> family, const any::evidence& known,
                      const decode_options& options) {
  if (options.in == container::exact && !options.cut) return bytes.size();
  const auto least = options.in == container::storage ? size_in_use(bytes) : bytes.size();
  return fitting_size(bytes, family, known, least, options.abi);
}

/// What bytes tell of the variant.
any::evidence evidence_in(std::span<const std::byte> bytes, std::span<const any::row> family,
                          const decode_options& options) {
  any::evidence known{.system = options.abi.system, .protocol = options.protocol};
  if (family[0].select == selection::tag) {
    if (const auto tag = detail::tag_in(bytes, family[0].tag_at, options.abi.order)) known.tag = *tag;
  } else if (family[0].select == selection::content) {
    known.holds = detail::content_of(bytes, options.abi.system);
  }
  known.size = length_of(bytes, family, known, options);
  return known;
}

/// True if the row was taken because none has the protocol.
bool is_guess(const any::row& chosen, const decode_options& options) {
  return chosen.is_fallback && options.protocol &&
         !field::has(chosen.protocols, *options.protocol, {options.abi.system});
}

/// The length byte, where a storage has one that says what can be.
std::optional<std::size_t> stated_in(std::span<const std::byte> bytes, os system) {
  if (!begins_with_length(system) || bytes.empty()) return std::nullopt;
  const auto stated = std::to_integer<std::size_t>(bytes[0]);
  if (stated < wire::header_size || stated > bytes.size()) return std::nullopt;
  return stated;
}

/// By the family. What takes all bytes that it is given, a name or unknown bytes, is given those in use.
std::size_t size_by_family(std::span<const std::byte> bytes, std::span<const any::row> family,
                           const decode_options& options) {
  const auto most =
      family.empty() ? any::room(options.abi) + wire::header_size : largest_size(family, options.abi.system);
  const bool takes_all = family.empty() || (family[0].select == selection::content &&
                                            detail::content_of(bytes, options.abi.system) == content::nul_first);
  if (takes_all) bytes = bytes.first(size_in_use(bytes.first(std::min(bytes.size(), most))));
  if (family.empty()) return bytes.size();
  const auto chosen = any::select(family, evidence_in(bytes, family, options));
  if (chosen.empty()) return bytes.size();
  const auto& verbs = *chosen.first_of(family).verbs;
  const auto read =
      options.cut ? verbs.decode_cut(bytes, options.abi, nullptr) : verbs.decode(bytes, options.abi, nullptr);
  return read ? std::min(bytes.size(), verbs.size(*read, options.abi)) : bytes.size();
}

/// The address at the beginning of a storage. A length byte of 0 says nothing: not every program writes it.
result<any_address> decode_stored(std::span<const std::byte> bytes, const decode_options& options) {
  const auto own = bytes.first(sockaddr_size(bytes, options));
  notes remarks;
  decode_options alone = options;
  alone.in = container::exact;
  alone.notes = &remarks;
  // What ends before the bytes do, by what is in it, is not cut.
  alone.cut = options.cut && (own.size() == bytes.size() || stated_in(bytes, options.abi.system));
  const auto made = any::decode_by_evidence(own, alone);
  if (!options.notes) return made;
  for (const auto& one : remarks) {
    if (one.what != noted::length_byte_differs || one.count != 0) options.notes->add(one);
  }
  return made;
}

/// What is cut before its variant is known: the bytes as they are.
result<any_address> decode_untold(std::span<const std::byte> bytes, std::uint16_t family, const any::row& one,
                                  notes* notes) {
  const auto end = one.tag_at.offset + one.tag_at.size;
  const auto field = registry::find(one.family)->variants[0].tag_field;
  detail::note_cut(bytes, {field, std::min(one.tag_at.size, end - bytes.size())}, notes);
  return any_address{*any::unknown_of(family, bytes)};
}

/// Bytes of a family that newer kernels do not have, and that are no address of it, may be one of another machine.
result<any_address> decode_as(const any::row& one, std::uint16_t family, std::span<const std::byte> bytes,
                              const decode_options& options) {
  const auto read = options.cut ? &any::operations::decode_cut : &any::operations::decode;
  const bool may_be_other = one.removed.has(options.abi.system) && !(one.verbs->*read)(bytes, options.abi, nullptr);
  if (may_be_other && any::is_of_another_machine(bytes, options.abi))
    return any::decode_unknown(family, bytes, options);
  return (one.verbs->*read)(bytes, options.abi, options.notes);
}

}  // namespace

std::size_t sockaddr_size(std::span<const std::byte> bytes, const decode_options& options) noexcept {
  if (options.in == container::exact) return bytes.size();
  if (const auto stated = stated_in(bytes, options.abi.system)) return *stated;
  const auto number = detail::family_in(bytes, options.abi);
  return number ? size_by_family(bytes, any::rows_of(options.abi.system, *number, options.protocol), options)
                : bytes.size();
}

result<any_address> any::decode_by_evidence(std::span<const std::byte> bytes, const decode_options& options) {
  if (options.in == container::storage) return decode_stored(bytes, options);
  const auto family = detail::family_in(bytes, options.abi);
  if (!family && !options.cut) return refused(detail::no_header(bytes.size()));
  if (!family) {
    detail::note_cut(bytes, {"family", wire::header_size - bytes.size()}, options.notes);
    return any_address{};
  }
  const auto rows = rows_of(options.abi.system, *family, options.protocol);
  if (rows.empty()) return decode_unknown(*family, bytes, options);
  if (rows[0].select == selection::none) return decode_as(rows[0], *family, bytes, options);
  const auto known = evidence_in(bytes, rows, options);
  if (options.cut && rows[0].select == selection::tag && !known.tag)
    return decode_untold(bytes, *family, rows[0], options.notes);
  const auto chosen = select(rows, known);
  if (chosen.empty()) return refused(why_none(rows, known));
  const auto& one = chosen.first_of(rows);
  if (options.notes && is_guess(one, options)) options.notes->add({noted::protocol_assumed, 0, *options.protocol});
  return decode_as(one, *family, bytes, options);
}

}  // namespace sockfam::inline v0
