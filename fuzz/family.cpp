// What the two harnesses of a family do.
#include <optional>

#include "harness.h"
#include "support/laws.h"
#include "support/printable.h"

namespace sockfam::fuzz {

namespace {

/// What must hold for every value, whatever its source.
void check_value(const tests::subject& type, const any_address& address, const abi& where) {
  const auto& names = tests::interfaces();
  for (const form how : {form::text, form::tuple}) {
    const auto text = type.format(address, how, names);
    law(tests::is_safe_to_print(text), "formatted text is printable");
    law(text.view().size() < address_text::capacity, "formatted text fits");
  }
  const auto bytes = type.encode(address, where);
  law(bytes.has_value() == type.validate(address, where).empty(), "validate(a) is empty <=> encode(a) succeeds");
  if (!bytes) return;
  const auto back = type.decode(bytes->view(), where, nullptr);
  law(back && *back == address, "decode(encode(a)) == a");
  for (const form how : {form::text, form::tuple}) {
    const auto parsed = type.parse(type.format(address, how, names), how, names);
    law(parsed && *parsed == address, "parse(format(a)) == a");
  }
}

/// bytes -> value -> bytes, on every ABI.
void decode_bytes(const tests::subject& type, std::span<const std::byte> bytes) {
  const auto size = bytes.size();
  for (const abi& where : tests::every_abi()) {
    notes noticed;
    const auto address = type.decode(bytes, where, &noticed);
    law(address || address.error().offset() <= size, "failure.offset <= size");
    law(address || !message(address.error()).empty(), "a failure has a message");
    if (address) check_value(type, *address, where);
    for (const auto& one : noticed) law(one.offset <= size, "note.offset <= size");
  }
}

/// bytes -> address of any family -> text, on every ABI.
void decode_any(std::span<const std::byte> bytes) {
  const auto size = bytes.size();
  for (const abi& where : tests::every_abi()) {
    notes noticed;
    const auto any = sockfam::decode(bytes, {.abi = where, .protocol = size % 9, .notes = &noticed});
    law(any || any.error().offset() <= size, "failure.offset <= size");
    if (any) law(tests::is_safe_to_print(format(*any, form::tuple)), "formatted text is printable");
    tests::laws::containers_are_safe(bytes, where, size % 9);
  }
}

/// bytes -> a value that the spec allows -> one of the laws of the property tests, which throws if it is broken.
void hold_a_law(const tests::subject& type, input bytes) {
  tests::choices pick{bytes};
  const auto& laws = tests::laws::every_one;
  const auto& chosen = laws[pick.below(laws.size())];
  chosen.hold(type, pick, pick.where(type.systems));
}

/// text -> value -> text, in each form.
void parse_text(const tests::subject& type, std::string_view read) {
  const auto& names = tests::interfaces();
  for (const form how : {form::text, form::tuple}) {
    const auto address = type.parse(read, how, names);
    law(address || address.error().offset() <= read.size(), "failure.offset <= size");
    law(address || !message(address.error(), read).empty(), "a failure has a message");
    if (!address) continue;
    const auto text = type.format(*address, how, names);
    const auto back = type.parse(text, how, names);
    law(back && *back == *address, "format(parse(t)) is a fixed point");
    for (const abi& where : tests::every_abi()) check_value(type, *address, where);
  }
}

/// Takes every host, and keeps the last.
class any_host final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view) const override { return std::nullopt; }
  std::optional<interface_name> interface_at(std::uint32_t) const override { return std::nullopt; }
  bool takes_host(std::string_view name) const override {
    host = name;
    return true;
  }
  mutable std::string host;
};

/// The host that is looked up is all that canonical text has between its family and its port.
void take_host(std::string_view read) {
  const any_host names;
  const auto address = sockfam::parse(read, {.names = &names});
  if (!address || names.host.empty()) return;
  const bool is_six = read.starts_with("inet6:[");
  if (!is_six && !read.starts_with("inet:")) return;  // those of other families are inside of something
  const auto rest = read.substr(is_six ? 7 : 5);
  law(names.host == rest.substr(0, rest.find_first_of(is_six ? "]%" : ":")), "the whole host is looked up");
}

}  // namespace

void decode_family(const harness& family, input bytes) {
  const tests::laws::exact copy{std::as_bytes(bytes)};
  for (const auto& type : family.types) decode_bytes(type, copy.view());
  decode_any(copy.view());
  for (const auto& type : family.types) hold_a_law(type, bytes);
}

void parse_family(const harness& family, input bytes) {
  const tests::laws::exact copy{std::as_bytes(bytes)};
  const auto text = copy.view();
  const std::string_view read{reinterpret_cast<const char*>(text.data()), text.size()};
  for (const auto& type : family.types) parse_text(type, read);
  take_host(read);
  const auto any = sockfam::parse(read, {.names = &tests::interfaces()});
  law(any || any.error().offset() <= read.size(), "failure.offset <= size");
}

}  // namespace sockfam::fuzz
