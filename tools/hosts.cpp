#include "hosts.h"

#include <sockfam/bluetooth.h>
#include <sockfam/hyperv.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>

#include "hex.h"

namespace sockfam::cli {

namespace {

/// The library reads hosts as part of an address: so this is one, every byte of the host escaped.
std::string bytes_literal(std::string_view text) {
  std::string literal = "b'";
  for (std::size_t i = 0; i < text.size(); ++i) literal += "\\x" + to_hex(text.substr(i, 1));
  return literal + "'";
}

std::string tuple_with(std::string_view host) { return "(" + bytes_literal(host) + ", 0)"; }

/// A str of characters that may be in a guid; a ? stands for any other.
std::string tuple_of_str(std::string_view text) {
  std::string shown;
  for (const char c : text) shown += c > ' ' && c <= '~' && c != '\'' && c != '\\' ? c : '?';
  return "('" + shown + "', '00000000-0000-0000-0000-000000000000')";
}

refusal about_host(const failure& why, std::string_view text) {
  failure shown = why;
  shown.offset = 0;
  shown.length = text.size();
  auto made = refusal_of(shown, text);
  made.offset = 0;
  return made;
}

}  // namespace

std::string host_text(const ipv4& host) {
  const auto text = format(inet::address{.host = host}).str();  // inet:1.2.3.4:0
  const auto begin = description<inet::address>::prefix.size();
  return text.substr(begin, text.rfind(':') - begin);
}

std::string host_text(const ipv6& host) {
  const auto text = format(inet6::address{.host = host}).str();  // inet6:[::1]:0
  const auto begin = text.find('[') + 1;
  return text.substr(begin, text.find(']') - begin);
}

std::string bdaddr_text(const bdaddr& address) {
  return format(bluetooth::sco{.bdaddr = address}).str().substr(description<bluetooth::sco>::prefix.size());
}

std::string guid_text(const guid& id) {
  const auto text = format(hyperv::service{.vm_id = id}).str();  // hyperv:service:VM,SERVICE
  const auto begin = description<hyperv::service>::prefix.size();
  return text.substr(begin, text.find(',') - begin);
}

outcome<bdaddr> read_bdaddr(std::string_view text) {
  const auto parsed = parse<bluetooth::sco>(bytes_literal(text), form::tuple);
  if (!parsed) return reject(about_host(parsed.error(), text));
  return parsed->bdaddr;
}

outcome<guid> read_guid(std::string_view text) {
  const auto parsed = parse<hyperv::service>(tuple_of_str(text), form::tuple);
  if (!parsed) return reject(about_host(parsed.error(), text));
  return parsed->vm_id;
}

outcome<ipv4> read_ipv4(std::string_view text) {
  const auto parsed = parse<inet::address>(tuple_with(text), form::tuple);
  if (!parsed) return reject(about_host(parsed.error(), text));
  return parsed->host;
}

outcome<zoned_ipv6> read_ipv6(std::string_view text, const resolver& names) {
  const auto parsed = parse<inet6::address>(tuple_with(text), form::tuple, names);
  if (!parsed) return reject(about_host(parsed.error(), text));
  return zoned_ipv6{parsed->host, parsed->scope_id};
}

}  // namespace sockfam::cli
