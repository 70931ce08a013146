#include <sockfam/families.h>

#include "address_json.h"

#include "safe.h"

namespace sockfam::cli {

void object_writer::text(std::string_view name, std::string_view value) {
  out_.key(name);
  out_.text(value);
}

void object_writer::hex(std::string_view name, std::string_view bytes) {
  out_.key(name);
  out_.begin_object();
  out_.key("hex");
  out_.hex(std::as_bytes(std::span{bytes}));
  out_.end_object();
}

void object_writer::text_or_hex(std::string_view name, std::string_view bytes) {
  if (is_text(bytes))
    text(name, bytes);
  else
    hex(name, bytes);
}

void write_object(json_writer& out, const any_address& address, const resolver& names) {
  out.begin_object();
  object_writer write{out, names};
  address.visit([&]<class T>(const T& value) {
    if constexpr (address_type<T>) {
      description<T>::members(write, value);
    } else {
      out.key("family");
      out.number(value.family);
      write.hex("bytes", value.bytes);
    }
  });
  out.end_object();
}

ordered_json address_object(const any_address& address, const resolver& names) {
  json_writer out;
  write_object(out, address, names);
  return ordered_json::parse(out.view());
}

}  // namespace sockfam::cli
