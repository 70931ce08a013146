#include "forms/tuple_reader.h"

#include "text/part.h"

namespace sockfam::inline v0::forms {

void tuple_reader::elements(std::size_t least, std::size_t most) {
  if (literal_.whole.type != text::kind::tuple) return wrong_type({}, literal_.whole, shape_);
  if (literal_.count >= least && literal_.count <= most) return;
  fail({.code = errc::arity, .value = literal_.count, .min = least, .max = most, .remedy = shape_}, {},
       place_of(literal_.whole));
}

const text::literal* tuple_reader::take() {
  if (failed() || next_ >= literal_.count || next_ >= literal_.items.size()) return nullptr;
  return &literal_.items[next_++];
}

const text::literal* tuple_reader::take(static_text field, text::kind wanted, static_text remedy) {
  const auto* given = take();
  if (!given || given->type == wanted) return given;
  wrong_type(field, *given, remedy);
  return nullptr;
}

const text::literal* tuple_reader::take_number(static_text field) {
  return take(field, text::kind::integer, "an integer");
}

void tuple_reader::wrong_type(static_text field, const text::literal& given, static_text remedy) {
  fail({.code = errc::wrong_type, .wrong = text::type_name(given.type), .remedy = remedy}, field, place_of(given));
}

void tuple_reader::tag(static_text field, std::uint32_t value) {
  const auto* given = take_number(field);
  if (!given || given->value == integer{value}) return;
  fail({.code = errc::no_such_variant,
        .value = given->value,
        .min = value,
        .max = value,
        .wrong = "belongs to another variant",
        .remedy = "write the number of this variant"},
       field, place_of(*given));
}

void tuple_reader::unused() {
  std::uint32_t ignored = 0;
  const auto* given = take_number("the unused element");
  if (given) assign("the unused element", ignored, given->value, 0, UINT32_MAX, place_of(*given));
}

std::optional<std::string_view> tuple_reader::take_host(static_text field, place& at) {
  const auto* given = take();
  if (!given) return std::nullopt;
  at = place_of(*given);
  if (given->type != text::kind::str && given->type != text::kind::bytes) {
    wrong_type(field, *given, "a numeric address as a str");
    return std::nullopt;
  }
  const auto size = text::literal_bytes(text_, *given, host_);
  if (size) return std::string_view{host_.data(), *size};
  reason why = size.error().parts();
  if (why.code == errc::too_long) why = {.code = errc::not_numeric, .offset = at.offset};
  fail(why, field, {});
  return std::nullopt;
}

void tuple_reader::item(const field::value<ipv4>& f, ipv4& member) {
  place at;
  const auto host = take_host(f.name, at);
  if (!host) return;
  if (host->empty())
    member = ipv4_any;
  else if (*host == "<broadcast>")
    member = ipv4_broadcast;
  else if (const auto parsed = text::parse_ipv4(*host))
    member = *parsed;
  else if (is_host<ipv4>(*host))
    member = ipv4_any;
  else
    fail({.code = errc::not_numeric, .remedy = parsed.error().parts().remedy}, f.name, at);
}

void tuple_reader::item(const field::value<ipv6>& f, ipv6& member) {
  std::uint32_t zone = 0;
  item(f, member, zone);
}

void tuple_reader::item(const field::value<ipv6>& f, ipv6& member, std::uint32_t& zone) {
  place at;
  const auto host = take_host(f.name, at);
  if (!host) return;
  const auto percent = host->find('%');
  const auto address = host->substr(0, percent);
  if (host->empty()) {
    member = ipv6_any;
  } else if (const auto parsed = text::parse_ipv6(address)) {
    member = *parsed;
  } else if (is_host<ipv6>(*host)) {
    member = ipv6_any;
    return;
  } else {
    return fail({.code = errc::not_numeric, .remedy = parsed.error().parts().remedy}, f.name, at);
  }
  if (percent == std::string_view::npos) return;
  read_zone(f.name, text::part(*host, percent + 1), member, zone, at);
  zone_ = zone;
}

void tuple_reader::read_zone(static_text field, std::string_view zone, const ipv6& host, std::uint32_t& member,
                             place at) {
  if (const auto number = all_digits(zone)) {
    return assign("zone", member, *number, 0, UINT32_MAX, at);
  }
  // RFC 4007, section 6: only these scopes have zones that an interface names.
  const bool link_local = host.bytes[0] == 0xfe && (host.bytes[1] & 0xc0) == 0x80;
  const bool near_multicast = host.bytes[0] == 0xff && ((host.bytes[1] & 0x0f) == 1 || (host.bytes[1] & 0x0f) == 2);
  if (!link_local && !near_multicast) {
    return fail({.code = errc::bad_value,
                 .wrong = "has a zone name but is not link-local",
                 .remedy = "write the zone's number, or a link-local address"},
                field, at);
  }
  if (const auto index = look_up(zone, field, at)) member = *index;
}

void tuple_reader::item(const field::scope_id& f, std::uint32_t& member) {
  const auto* given = take_number(f.name);
  if (!given) return;
  std::uint32_t scope = 0;
  assign(f.name, scope, given->value, 0, UINT32_MAX, place_of(*given));
  if (failed()) return;
  if (zone_ != 0 && scope != 0 && zone_ != scope) {
    return fail({.code = errc::bad_value,
                 .value = scope,
                 .wrong = "is not the zone that the host names",
                 .remedy = "write the zone once"},
                f.name, place_of(*given));
  }
  // Zero means not given: the zone in the host is kept.
  if (scope != 0) member = scope;
}

void tuple_reader::item(const field::interface_index& f, std::uint32_t& member) {
  const auto* given = take();
  if (!given) return;
  if (given->type == text::kind::integer) {
    return assign(f.name, member, given->value, 0, f.max, place_of(*given));
  }
  if (given->type != text::kind::str && given->type != text::kind::bytes) {
    return wrong_type(f.name, *given, "an interface's name as a str");
  }
  interface_name name;
  if (!read_bytes(f.name, *given, name)) return;
  if (name.empty())
    member = 0;
  else if (const auto index = look_up(name, f.name, place_of(*given)))
    member = *index;
}

void tuple_reader::item(const field::kernel_control& f, std::uint32_t& member) {
  const auto* given = take_number(f.name);
  if (given) assign(f.name, member, given->value, 0, UINT32_MAX, place_of(*given));
}

void tuple_reader::bare(const field::kernel_control& f, std::uint32_t& member) {
  constexpr static_text remedy = "the name of a control as a str, or (id, unit)";
  if (!is_whole(f.name, {text::kind::str, text::kind::bytes}, remedy)) return;
  control_name name;
  if (!read_bytes(f.name, literal_.whole, name)) return;
  if (const auto id = look_up_control(name, f.name, place_of(literal_.whole), "write the name of one, or (id, unit)"))
    member = *id;
}

void tuple_reader::read_raw(static_text field, const text::literal& given, std::span<std::uint8_t> member) {
  const std::span<char> room{reinterpret_cast<char*>(member.data()),
                             member.size()};  // bytes may be written as characters
  const auto size = text::literal_bytes(text_, given, room);
  if (size && *size == member.size()) return;
  if (size) {
    return fail({.code = errc::too_short, .value = *size, .min = member.size(), .max = member.size()}, field,
                place_of(given));
  }
  fail({.code = errc::too_long, .value = size.error().value(), .max = member.size()}, field, place_of(given));
}

bool tuple_reader::is_whole(static_text field, std::initializer_list<text::kind> wanted, static_text remedy) {
  for (const auto kind : wanted) {
    if (literal_.whole.type == kind) return true;
  }
  wrong_type(field, literal_.whole, remedy);
  return false;
}

bool tuple_reader::is_bare(static_text field, content wanted) {
  const auto& whole = literal_.whole;
  if (whole.type != text::kind::str && whole.type != text::kind::bytes) {
    wrong_type(field, whole, "a str or bytes");
    return false;
  }
  char first = 0;
  const auto size = text::literal_bytes(text_, whole, {&first, 1});
  if (!size && size.error().code() != errc::too_long) {
    fail(size.error().parts(), field, {});
    return false;
  }
  const bool nothing = size && *size == 0;
  const auto found = nothing ? content::empty : first == '\0' ? content::nul_first : content::text;
  if (found == wanted) return true;
  fail({.code = errc::no_such_variant, .wrong = "is an address of another variant", .remedy = shape_}, field,
       place_of(whole));
  return false;
}

}  // namespace sockfam::inline v0::forms
