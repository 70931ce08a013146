#include "audit_json.h"

#include <algorithm>
#include <charconv>

#include <sockfam/families.h>
#include <sockfam/message.h>
#include <sockfam/registry.h>

#include "hex.h"
#include "safe.h"

namespace sockfam::cli {

namespace {

template <class T>
void write_number(growing_text& out, T number) {
  constexpr std::size_t most = 20;
  const auto room = out.room(most);
  const auto done = std::to_chars(room.data(), room.data() + room.size(), number);
  out.grow_by(static_cast<std::size_t>(done.ptr - room.data()));
}

bool is_plain(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }

/// \uXXXX of a unit of UTF-16.
void write_unit(growing_text& out, unsigned unit) {
  constexpr std::string_view digits = "0123456789abcdef";
  out.put("\\u");
  for (int shift = 12; shift >= 0; shift -= 4) out.put(digits[unit >> shift & 15]);
}

/// The character that valid UTF-8 begins with, and its size.
struct decoded_character {
  unsigned code;
  std::size_t size;
};
decoded_character first_of(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  unsigned code = size == 1 ? lead : lead & (0x7fu >> size);
  for (std::size_t i = 1; i < size; ++i) code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3f);
  return {code, size};
}

void write_escaped(growing_text& out, unsigned code) {
  constexpr std::string_view letters = "\b\t\n\f\r\"\\";
  constexpr std::string_view names = "btnfr\"\\";
  const auto known = code < 0x80 ? letters.find(static_cast<char>(code)) : letters.npos;
  if (known != letters.npos) {
    out.put('\\');
    out.put(names[known]);
  } else if (code < 0x10000) {
    write_unit(out, code);
  } else {
    write_unit(out, 0xd800 + ((code - 0x10000) >> 10));
    write_unit(out, 0xdc00 + ((code - 0x10000) & 0x3ff));
  }
}

/// {"hex":"0a0b"}
void write_hex_object(growing_text& out, std::string_view bytes) {
  out.put("{\"hex\":\"");
  out.put(to_hex(bytes));
  out.put("\"}");
}

void write_text_or_hex(growing_text& out, std::string_view bytes) {
  if (std::all_of(bytes.begin(), bytes.end(), is_plain) || is_text(bytes))
    write_string(out, bytes);
  else
    write_hex_object(out, bytes);
}

/// The members of an address, one operator for each kind of field: what object_writer does.
class member_writer {
 public:
  member_writer(growing_text& out, const resolver& names) : out_(out), names_(names) {}

  void tag(std::string_view name, std::int64_t value) {
    key(name);
    write_number(out_, value);
  }
  void at_least(const auto&, const auto&, const auto&, const auto&) {}

  template <class T>
  void operator()(const field::integer<T>& f, T member) {
    key(f.name);
    write_number(out_, member);
  }
  template <domain_value T>
  void operator()(const field::value<T>& f, const T& member) {
    key(f.name);
    write_string(out_, format(member).view());
  }
  void operator()(const field::interface_index& f, std::uint32_t member) {
    key(f.name);
    if (member == 0) return out_.put("\"\"");
    const auto name = names_.interface_at(member);
    if (name)
      write_text_or_hex(out_, *name);
    else
      write_number(out_, member);
  }
  void operator()(const field::scope_id& f, std::uint32_t member) {
    key(f.name);
    write_number(out_, member);
  }
  void operator()(const field::kernel_control& f, std::uint32_t member) {
    key(f.name);
    write_number(out_, member);
  }
  template <std::size_t Size>
  void operator()(const field::counted_bytes<Size>& f, const bounded_string<Size>& member) {
    key(f.name);
    write_hex_object(out_, member);
  }
  template <class Field, std::size_t Size>
  void operator()(const Field& f, const bounded_string<Size>& member) {
    key(f.name);
    write_text_or_hex(out_, member);
  }

 private:
  void key(std::string_view name) {
    out_.put(first_ ? "\"" : ",\"");
    out_.put(name);
    out_.put("\":");
    first_ = false;
  }

  growing_text& out_;
  const resolver& names_;
  bool first_ = true;
};

/// Its constant, or the number of a family that has none.
void write_family(growing_text& out, const any_address& address) {
  out.put(",\"family\":\"");
  const auto* const other = address.get_if<unknown>();
  const auto* const family = other ? registry::find(os::linux_, other->family) : address.family();
  if (family)
    out.put(family->constant);
  else
    write_number(out, other->family);
  out.put('"');
}

void write_error(growing_text& out, const failure& why) {
  out.put(",\"error\":{\"code\":\"");
  out.put(code_name(why.code()));
  out.put("\",\"field\":");
  if (why.field().empty())
    out.put("null");
  else
    write_string(out, why.field());
  out.put(",\"offset\":");
  write_number(out, why.offset());
  out.put(",\"message\":");
  write_string(out, message(why));
  out.put('}');
}

void write_event(growing_text& out, const audit::record& found) {
  out.put("\"line\":");
  write_number(out, found.number);
  const auto event = found.event();
  if (event.time.empty()) return out.put(",\"time\":null,\"serial\":null");
  out.put(",\"time\":\"");
  out.put(event.time);
  out.put("\",\"serial\":");
  write_number(out, event.serial);
}

}  // namespace

void write_string(growing_text& out, std::string_view text) {
  out.put('"');
  while (!text.empty()) {
    const auto plain = std::find_if_not(text.begin(), text.end(), is_plain) - text.begin();
    out.put(text.substr(0, static_cast<std::size_t>(plain)));
    text.remove_prefix(static_cast<std::size_t>(plain));
    if (text.empty()) break;
    const decoded_character one = first_of(text);
    write_escaped(out, one.code);
    text.remove_prefix(one.size);
  }
  out.put('"');
}

void write_address(growing_text& out, const any_address& address, const resolver& names) {
  out.put('{');
  address.visit([&]<class T>(const T& value) {
    if constexpr (address_type<T>) {
      member_writer write{out, names};
      description<T>::members(write, value);
    } else {
      out.put("\"family\":");
      write_number(out, value.family);
      out.put(",\"bytes\":");
      write_hex_object(out, value.bytes);
    }
  });
  out.put('}');
}

void write_json(growing_text& out, const audit::record& found, std::string_view file, const resolver& names) {
  out.put('{');
  if (!file.empty()) {
    out.put("\"file\":");
    write_string(out, file);
    out.put(',');
  }
  write_event(out, found);
  if (found.address) {
    write_family(out, *found.address);
    out.put(",\"text\":");
    write_string(out, format(*found.address, form::text, names));
    out.put(",\"address\":");
    write_address(out, *found.address, names);
  } else {
    write_error(out, found.address.error());
  }
  out.put("}\n");
}

}  // namespace sockfam::cli
