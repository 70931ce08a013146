// Addresses given as text, which are read for a particular socket.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/registry.h>
#include <sockfam/socket/address_argument.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/socket/netdb.h>

#include <new>

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

parse_options options_for(std::string_view text, int family, std::uint32_t protocol) {
  parse_options options{.protocol = protocol, .names = &system_interfaces()};
  if (!is_literal(text)) return options;
  options.form = form::tuple;
  const auto* found = registry::find(native_abi.system, static_cast<std::uint32_t>(family));
  if (found) options.family = found->name;
  return options;
}

/// The host name that parse could not read.
std::string_view host_in(std::string_view text, const failure& why) {
  auto start = why.offset();
  if (start < text.size() && (text[start] == '\'' || text[start] == '"')) ++start;
  const auto length = text.substr(start).find_first_of("'\":]%, ");
  return text.substr(start, length);
}

/// A host's first address as it replaces the name in the text, with its zone if it has one.
std::string numeric(const address_info& found) {
  if (const auto* four = found.address.get_if<inet::address>()) return std::string{format(four->host).view()};
  const auto* six = found.address.get_if<inet6::address>();
  if (!six) return format(found.address).str();  // no host at all: nothing reads it
  std::string text{format(six->host).view()};
  if (six->scope_id != 0) text += "%" + std::to_string(six->scope_id);
  return text;
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

void address_argument::read_text(int family, std::uint32_t protocol, socket_failure& why) const {
  const auto options = options_for(text_, family, protocol);
  auto parsed = parse(text_, options);
  if (!parsed && parsed.error().code() == errc::not_numeric) {
    const auto host = host_in(text_, parsed.error());
    const auto found = try_getaddrinfo(host, {}, {.family = family});
    if (!found) {
      why.code = found.error().code;
      why.details = failure_details{.name = found.error().name()};
      return;
    }
    std::string with_number{text_};
    with_number.replace(static_cast<std::size_t>(host.data() - text_.data()), host.size(), numeric(found->front()));
    parsed = parse(with_number, options);
  }
  if (parsed)
    use(*parsed);
  else
    why_ = parsed.error();
}

bool address_argument::read(int family, std::uint32_t protocol, socket_failure& why) const noexcept {
  if (data_) return true;
  if (!why_) {
    try {
      read_text(family, protocol, why);
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
