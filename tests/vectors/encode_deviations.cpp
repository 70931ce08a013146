#include <algorithm>

#include <sockfam/registry.h>

#include "deviations.h"
#include "values.h"
#include "wrapped.h"

namespace sockfam::tests::vectors {

namespace {

using nlohmann::json;

bool has_spec(const row& from) { return registry::find(from.family) != nullptr; }

bool accepted(const row& from, std::string_view family) {
  return !from.refused() && from.family == family && has_spec(from) && !contains(from.value, "buffer");
}

bool refused(const row& from, std::string_view family, std::string_view error, std::string_view words) {
  return from.family == family && from.error == error && from.message.find(words) != std::string::npos;
}

bool minus_one(const row& from) {
  const auto* field = accepted(from, from.family) ? wrapped_in(from) : nullptr;
  return field && number_at(from, field->position) == "-1";
}

bool wrapped_integer(const row& from) {
  return accepted(from, from.family) && wrapped_in(from) != nullptr && !minus_one(from);
}

bool wrapped_address_type(const row& from) {
  const auto type = decimal(element(from, 0));
  return accepted(from, "AF_TIPC") && type && outside(*type, 1, 3);
}

bool range_upside_down(const row& from) {
  if (!accepted(from, "AF_TIPC") || decimal(element(from, 0)) != "1" || wrapped_in(from)) return false;
  return outside(*decimal(element(from, 2)), 0, std::stoull(*decimal(element(from, 3))));
}

/// A host that is a str or bytes; empty where the row has none.
std::string host_of(const row& from) {
  const bool internet = accepted(from, "AF_INET") || accepted(from, "AF_INET6");
  return internet ? file_system_bytes(element(from, 0)).value_or("") : "";
}

bool zone_in_host(const row& from) {
  const auto scope = decimal(element(from, 3));
  return host_of(from).find('%') != std::string::npos && (!scope || scope == "0");
}

bool zone_contradiction(const row& from) { return host_of(from).find('%') != std::string::npos && !zone_in_host(from); }

bool only(std::string_view text, std::string_view alphabet) {
  return text.find_first_not_of(alphabet) == std::string_view::npos;
}

bool folded_host(const row& from) {
  const auto host = host_of(from);
  return std::any_of(host.begin(), host.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool historic_ipv4(const row& from) {
  const auto host = host_of(from);
  return from.family == "AF_INET" && !host.empty() && only(host, "0123456789abcdefABCDEFxX.");
}

bool mapped_ipv4(const row& from) {
  return from.family == "AF_INET" && !folded_host(from) && host_of(from).find(':') != std::string::npos;
}

bool host_name(const row& from) {
  const auto host = host_of(from);
  return !host.empty() && !folded_host(from) && !historic_ipv4(from) &&
         only(host, "abcdefghijklmnopqrstuvwxyz0123456789-.");
}

bool buffer_object(const row& from) { return !from.refused() && has_spec(from) && contains(from.value, "buffer"); }

bool no_address_given(const row& from) { return !from.refused() && has_spec(from) && from.value.is_null(); }

bool nul_in_path(const row& from) {
  const auto path = file_system_bytes(from.value);
  return accepted(from, "AF_UNIX") && path && path->find('\0') != std::string::npos && path->front() != '\0';
}

bool full_path(const row& from) {
  const auto path = file_system_bytes(from.value);
  return refused(from, "AF_UNIX", "OSError", "too long") && path && path->size() == 108;
}

bool full_names(const row& from) {
  const auto type = file_system_bytes(element(from, 0)), name = file_system_bytes(element(from, 1));
  return refused(from, "AF_ALG", "ValueError", "too long") && type->size() <= 14 && name->size() <= 64;
}

bool name_not_utf8(const row& from) {
  return from.error == "UnicodeEncodeError" && from.family == "AF_ALG" && contains(from.value, "wtf8");
}

bool wide_mask(const row& from) { return accepted(from, "AF_ALG") && !wrapped_in(from); }

bool interface_cut(const row& from) {
  const auto name = file_system_bytes(element(from, 0));
  return accepted(from, "AF_PACKET") && name && name->size() > 15;
}

bool interface_as_bytes(const row& from) {
  return refused(from, "AF_PACKET", "TypeError", "") && contains(element(from, 0), "bytes");
}

bool interface_by_index(const row& from) { return from.error == "TypeError" && decimal(element(from, 0)).has_value(); }

bool long_hardware_address(const row& from) { return refused(from, "AF_PACKET", "ValueError", "Hardware address"); }

/// A pair's first element, or the whole address of an SCO socket.
std::string bdaddr_of(const row& from) {
  const auto alone = file_system_bytes(from.value);
  return alone ? *alone : file_system_bytes(element(from, 0)).value_or("");
}

/// 01:23:45:67:89:AB and nothing else.
bool is_strict(std::string_view bdaddr) {
  if (bdaddr.size() != 17) return false;
  for (std::size_t i = 0; i < bdaddr.size(); ++i) {
    if (!only(bdaddr.substr(i, 1), i % 3 == 2 ? ":" : "0123456789abcdefABCDEF")) return false;
  }
  return true;
}

bool loose_bdaddr(const row& from) {
  const auto bdaddr = bdaddr_of(from);
  return accepted(from, "AF_BLUETOOTH") && !bdaddr.empty() && !is_strict(bdaddr);
}

bool unwritten_bytes(const row& from) { return !from.unwritten.empty(); }

bool older_answer(const row& from) { return !unwritten_bytes(from); }

constexpr deviation<encode_case> classes[] = {
    {"wrapped-integer", wrapped_integer},
    {"minus-one", minus_one},
    {"wrapped-address-type", wrapped_address_type},
    {"range-upside-down", range_upside_down},
    {"zone-in-host", zone_in_host},
    {"zone-contradiction", zone_contradiction},
    {"folded-host", folded_host},
    {"historic-ipv4", historic_ipv4},
    {"mapped-ipv4", mapped_ipv4},
    {"host-name", host_name},
    {"buffer-object", buffer_object},
    {"no-address-given", no_address_given},
    {"nul-in-path", nul_in_path},
    {"full-path", full_path},
    {"full-names", full_names},
    {"name-not-utf8", name_not_utf8},
    {"wide-mask", wide_mask},
    {"interface-cut", interface_cut},
    {"interface-as-bytes", interface_as_bytes},
    {"interface-by-index", interface_by_index},
    {"long-hardware-address", long_hardware_address},
    {"loose-bdaddr", loose_bdaddr},
    {"unwritten-bytes", unwritten_bytes, true},
    {"older-answer", older_answer, true},
};

}  // namespace

std::span<const deviation<encode_case>> encode_deviations() { return classes; }

}  // namespace sockfam::tests::vectors
