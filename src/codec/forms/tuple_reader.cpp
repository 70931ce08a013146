#include "forms/tuple_reader.h"

#include "text/part.h"

namespace sockfam::inline v0::forms {

result<content> content_of(std::string_view text, const text::literal& whole) {
  if (whole.plain) return content_of(text::part(text, whole.offset + 1, whole.length - 2));
  std::array<char, 1> first{};
  const auto bytes = text::literal_bytes(text, whole, first);
  if (bytes) return content_of(*bytes);
  if (bytes.error().code() != errc::too_long) return refused(bytes.error());
  return content_of(std::string_view{first.data(), first.size()});
}

void tuple_reader::give_up() { fail({.code = errc::syntax}, {}, {}); }

bool tuple_reader::start_again() {
  if (whole_) return false;
  const auto read = text::read_literal(text_);
  if (!read) {
    replace(read.error());
    return false;
  }
  whole_ = *read;
  left_ = text::elements{whole_->until, whole_->first};
  zone_ = 0;
  forget();
  return true;
}

void tuple_reader::check_shape(std::size_t least, std::size_t most) {
  const auto& whole = whole_->whole;
  if (whole.type != text::kind::tuple) return wrong_type({}, whole, shape_);
  if (whole_->count >= least && whole_->count <= most) return;
  fail({.code = errc::arity, .value = whole_->count, .min = least, .max = most, .remedy = shape_}, {}, place_of(whole));
}

const text::literal* tuple_reader::take() {
  if (failed()) return nullptr;
  if (left_.next(given_.emplace())) return &*given_;
  give_up();
  return nullptr;
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

text::elements tuple_reader::inside(static_text field) {
  const auto* given = whole_ ? take() : nullptr;
  if (!given) {
    give_up();
  } else if (given->type == text::kind::tuple || given->type == text::kind::list) {
    return text::elements{text_.substr(0, given->offset + given->length - 1), given->offset + 1};
  } else {
    wrong_type(field, *given, "a tuple");
  }
  return text::elements{text_.substr(text_.size()), 0};
}

void tuple_reader::wrong_type(static_text field, const text::literal& given, static_text remedy) {
  fail({.code = errc::wrong_type, .wrong = text::type_name(given.type), .remedy = remedy}, field, place_of(given));
}

std::uint64_t tuple_reader::other_number(static_text field, std::uint64_t quick, std::int64_t min, std::uint64_t max) {
  std::uint64_t bits = 0;
  const auto* given = quick == no_number ? take_number(field) : nullptr;
  if (given)
    assign(field, bits, given->value, min, max, place_of(*given));
  else
    give_up();
  return bits;
}

void tuple_reader::tag(static_text field, std::uint32_t value) {
  const auto quick = quick_number();
  if (quick == value) return;
  const auto* given = quick == no_number ? take_number(field) : nullptr;
  if (!given) return give_up();
  if (given->value == integer{value}) return;
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
  take_number("the unused element", ignored, std::uint32_t{0}, UINT32_MAX);
}

std::string_view tuple_reader::other_host(static_text field) {
  const auto* given = take();
  if (!given) return {};
  if (given->type != text::kind::str && given->type != text::kind::bytes) {
    wrong_type(field, *given, "a numeric address as a str");
    return {};
  }
  const auto host = text::literal_bytes(text_, *given, host_);
  if (host) return *host;
  reason why = host.error().parts();
  if (why.code == errc::too_long) why = {.code = errc::not_numeric, .offset = given->offset};
  fail(why, field, {});
  return {};
}

void tuple_reader::item(const field::value<ipv4>& f, ipv4& member) {
  const auto host = take_host(f.name);
  if (!host.data()) return;
  if (const auto parsed = text::parse_ipv4(host))
    member = *parsed;
  else if (host.empty())
    member = ipv4_any;
  else if (host == "<broadcast>")
    member = ipv4_broadcast;
  else if (takes_host<ipv4>(host))
    member = ipv4_any;
  else
    fail({.code = errc::not_numeric, .remedy = parsed.error().parts().remedy}, f.name, last_place());
}

void tuple_reader::item(const field::value<ipv6>& f, ipv6& member) {
  std::uint32_t zone = 0;
  item(f, member, zone);
}

void tuple_reader::item(const field::value<ipv6>& f, ipv6& member, std::uint32_t& zone) {
  const auto host = take_host(f.name);
  if (!host.data()) return;
  if (const auto parsed = text::parse_ipv6(host))
    member = *parsed;
  else if (host.empty())
    member = ipv6_any;
  else
    item_with_zone(f, host, member, zone);
}

void tuple_reader::item_with_zone(const field::value<ipv6>& f, std::string_view host, ipv6& member,
                                  std::uint32_t& zone) {
  const auto percent = host.find('%');
  const auto parsed = text::parse_ipv6(host.substr(0, percent));
  if (parsed && percent != std::string_view::npos) {
    member = *parsed;
    read_zone(f.name, text::part(host, percent + 1), member, zone, last_place());
    zone_ = zone;
  } else if (takes_host<ipv6>(host)) {
    member = ipv6_any;
  } else {
    fail({.code = errc::not_numeric, .remedy = parsed.error().parts().remedy}, f.name, last_place());
  }
}

void tuple_reader::read_zone(static_text field, std::string_view zone, const ipv6& host, std::uint32_t& member,
                             place at) {
  if (const auto number = all_digits(zone)) {
    return assign("zone", member, *number, 0, UINT32_MAX, at);
  }
  if (!needs_zone(host)) {
    return fail({.code = errc::bad_value,
                 .wrong = "has a zone name but is not link-local",
                 .remedy = "write the zone's number, or a link-local address"},
                field, at);
  }
  if (const auto index = look_up(zone, field, at)) member = *index;
}

void tuple_reader::other_scope(static_text field, std::uint64_t quick, std::uint32_t& member) {
  const auto given = quick > UINT32_MAX ? other_number(field, quick, 0, UINT32_MAX) : quick;
  const auto scope = static_cast<std::uint32_t>(given);
  if (failed()) return;
  if (zone_ != 0 && scope != 0 && zone_ != scope) {
    return fail({.code = errc::bad_value,
                 .value = scope,
                 .wrong = "is not the zone that the host names",
                 .remedy = "write the zone once"},
                field, last_place());
  }
  // Zero means not given: the zone in the host is kept.
  if (scope != 0) member = scope;
}

void tuple_reader::item(const field::interface_index& f, std::uint32_t& member) {
  const auto* given = take();
  if (!given) return;
  if (given->type == text::kind::integer) {
    return assign(f.name, member, given->value, 0, UINT32_MAX, place_of(*given));
  }
  if (given->type != text::kind::str && given->type != text::kind::bytes) {
    return wrong_type(f.name, *given, "an interface's name as a str");
  }
  std::array<char, interface_name::capacity()> room;
  const auto name = bytes_of(f.name, *given, room);
  if (!name) return;
  if (name->empty())
    member = 0;
  else if (const auto index = look_up(*name, f.name, place_of(*given)))
    member = *index;
}

void tuple_reader::item(const field::kernel_control& f, std::uint32_t& member) {
  take_number(f.name, member, std::uint32_t{0}, UINT32_MAX);
}

void tuple_reader::bare(const field::kernel_control& f, std::uint32_t& member) {
  constexpr static_text remedy = "the name of a control as a str, or (id, unit)";
  const auto* given = take_whole(f.name, {text::kind::str, text::kind::bytes}, remedy);
  if (!given) return;
  std::array<char, control_name::capacity()> room;
  const auto name = bytes_of(f.name, *given, room);
  if (!name) return;
  if (const auto id = look_up_control(*name, f.name, place_of(*given), "write the name of one, or (id, unit)"))
    member = *id;
}

void tuple_reader::read_raw(static_text field, const text::literal& given, std::span<std::uint8_t> member) {
  // Bytes may be written as characters. They are always written: only those of a str may stand in the text as they are.
  const std::span<char> room{reinterpret_cast<char*>(member.data()), member.size()};
  const auto bytes = text::literal_bytes(text_, given, room);
  if (bytes && bytes->size() == member.size()) return;
  if (bytes) {
    return fail({.code = errc::too_short, .value = bytes->size(), .min = member.size(), .max = member.size()}, field,
                place_of(given));
  }
  fail({.code = errc::too_long, .value = bytes.error().value(), .max = member.size()}, field, place_of(given));
}

const text::literal* tuple_reader::take_whole() {
  if (whole_) return &whole_->whole;
  const auto* given = take();
  if (given && left_.at_end() && !left_.has_comma()) return given;
  give_up();
  return nullptr;
}

const text::literal* tuple_reader::take_whole(static_text field, std::initializer_list<text::kind> wanted,
                                              static_text remedy) {
  const auto* given = take_whole();
  if (!given || std::find(wanted.begin(), wanted.end(), given->type) != wanted.end()) return given;
  wrong_type(field, *given, remedy);
  return nullptr;
}

bool tuple_reader::is_bare(static_text field, const text::literal& given, content wanted) {
  const auto found = content_of(text_, given);
  if (!found)
    fail(found.error().parts(), field, {});
  else if (*found != wanted)
    fail({.code = errc::no_such_variant, .wrong = "is an address of another variant", .remedy = shape_}, field,
         place_of(given));
  return found && *found == wanted;
}

std::optional<std::string_view> tuple_reader::bytes_of(static_text field, const text::literal& given,
                                                       std::span<char> room, std::size_t hidden) {
  const auto bytes = text::literal_bytes(text_, given, room);
  if (bytes) return *bytes;
  reason why = bytes.error().parts();
  if (why.code == errc::too_long) {
    why = {.code = errc::too_long, .value = why.value.magnitude - hidden, .max = room.size() - hidden};
    fail(why, field, place_of(given));
  } else {
    fail(why, field, {});  // carries its place in the whole text already
  }
  return std::nullopt;
}

}  // namespace sockfam::inline v0::forms
