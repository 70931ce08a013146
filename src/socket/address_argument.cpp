// Addresses given as text, which are read for a particular socket.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/registry.h>
#include <sockfam/socket/address_argument.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/socket/netdb.h>

#include <new>
#include <string>
#include <utility>

#include "socket/netdb.h"
#include "socket/waiting.h"

namespace sockfam::inline v0 {

namespace {

/// True for a Python literal, which begins with a bracket, a quote, b'…' or a number; canonical text begins with a
/// family.
bool is_literal(std::string_view text) {
  const auto start = text.find_first_not_of(" \t\n");
  if (start == std::string_view::npos) return false;
  const auto rest = text.substr(start);
  if (std::string_view{"(['\"0123456789"}.find(rest[0]) != std::string_view::npos) return true;
  return rest.size() > 1 && (rest[0] == 'b' || rest[0] == 'B') && (rest[1] == '\'' || rest[1] == '"');
}

parse_options options_for(std::string_view text, int family, std::uint32_t protocol, const resolver& names) {
  parse_options options{.protocol = protocol, .names = &names};
  if (!is_literal(text)) return options;
  options.form = form::tuple;
  const auto* found = registry::find(native_abi.system, static_cast<std::uint32_t>(family));
  if (found) options.family = found->name;
  return options;
}

/// True for "127.1", "010.0.0.1", "2130706433" and "0x7f.1.": such a host is an IPv4 address in the form that programs
/// agree on, or none. Nobody looks it up, as inet_aton(3) would read some and a name server others. The rule of URLs
/// (https://url.spec.whatwg.org/#ends-in-a-number-checker).
bool ends_in_number(std::string_view host) {
  if (host.ends_with('.')) host.remove_suffix(1);
  const auto last = host.substr(host.rfind('.') + 1);  // npos + 1 is 0
  if (last.starts_with("0x") || last.starts_with("0X")) {
    return last.find_first_not_of("0123456789abcdefABCDEF", 2) == std::string_view::npos;
  }
  return !last.empty() && last.find_first_not_of("0123456789") == std::string_view::npos;
}

/// This machine's interfaces. Keeps the name of a host, which is looked up once all of the text has been read.
class host_keeper final : public resolver {
 public:
  const std::string& host() const { return host_; }

  std::optional<std::uint32_t> interface_index(std::string_view name) const override {
    return system_interfaces().interface_index(name);
  }
  std::optional<interface_name> interface_at(std::uint32_t index) const override {
    return system_interfaces().interface_at(index);
  }
  std::optional<std::uint32_t> control_id(std::string_view name) const override {
    return system_interfaces().control_id(name);
  }
  bool takes_host(std::string_view name) const override {
    if (ends_in_number(name)) return false;
    host_ = name;
    return true;
  }

 private:
  mutable std::string host_;
};

/// The address with the host's first address in it, and its zone unless the text has one.
socket_result<any_address> with_host(const any_address& address, const std::string& host, const call_options& options) {
  const bool is_six = address.is<inet6::address>();
  auto found = try_getaddrinfo(host, {}, {.family = is_six ? AF_INET6 : AF_INET}, options);
  if (!found) return refused(std::move(found).error());
  const auto& first = found->front().address;
  if (const auto* six = first.get_if<inet6::address>(); is_six && six) {
    auto made = *address.get_if<inet6::address>();
    made.host = six->host;
    if (made.scope_id == 0) made.scope_id = six->scope_id;
    return any_address{made};
  }
  if (const auto* four = first.get_if<inet::address>(); four && address.is<inet::address>()) {
    auto made = *address.get_if<inet::address>();
    made.host = four->host;
    return any_address{made};
  }
  auto why = netdb::failed("getaddrinfo", {EAI_FAMILY, gai_category()});
  netdb::name_it(why, host);
  return refused(std::move(why));
}

}  // namespace

any_address address_argument::address(int protocol) const noexcept {
  return data_ ? decoded({data_, size_}, protocol) : any_address{};
}

bool address_argument::use(const any_address& address) const {
  const auto size = encode(address, made_);
  if (size)
    use_made(*size);
  else
    why_ = size.error();
  return size.has_value();
}

void address_argument::read_text(int family, std::uint32_t protocol, const call_options& options,
                                 socket_failure& why) const {
  const host_keeper names;
  auto parsed = parse(text_, options_for(text_, family, protocol, system_interfaces()));
  // Names only where no family of the socket takes the host as a number.
  if (!parsed && parsed.error().code() == errc::not_numeric) {
    parsed = parse(text_, options_for(text_, family, protocol, names));
  }
  if (!parsed) {
    why_ = parsed.error();
  } else if (names.host().empty()) {
    use(*parsed);
  } else if (const auto found = with_host(*parsed, names.host(), options)) {
    use(*found);
  } else {
    why.code = found.error().code;
    why.details = failure_details{.name = found.error().name()};
  }
}

bool address_argument::read(int family, std::uint32_t protocol, const call_options& options,
                            socket_failure& why) const noexcept {
  if (data_) return true;
  if (!why_) {
    try {
      read_text(family, protocol, options, why);
    } catch (const std::bad_alloc&) {
      why.code = std::make_error_code(std::errc::not_enough_memory);
    }
    if (why.code) return false;
  }
  if (data_) return true;
  why.code = make_error_code(why_->code());
  why.details = failure_details{.address = *why_};
  return false;
}

}  // namespace sockfam::inline v0
