#include "audit_json.h"

#include <sockfam/registry.h>

#include "address_json.h"
#include "reply.h"

namespace sockfam::cli {

namespace {

/// A family whose variants the bytes do not tell has a name all the same.
const registry::family_info* family_of(const any_address& address) {
  const auto* const other = address.get_if<unknown>();
  return other ? registry::find(os::linux_, other->family) : address.family();
}

void write_event(json_writer& out, const audit::record& found) {
  out.key("line");
  out.number(found.number);
  const auto event = found.event();
  const bool is_known = !event.time.empty();
  out.key("time");
  if (is_known)
    out.text(event.time);
  else
    out.null();
  out.key("serial");
  if (is_known)
    out.number(event.serial);
  else
    out.null();
}

}  // namespace

void write_record(json_writer& out, const audit::record& found, std::string_view file, const resolver& names) {
  out.begin_object();
  if (!file.empty()) object_writer{out, names}.text_or_hex("file", file);
  write_event(out, found);
  if (found.address) {
    write_family(out, *found.address, family_of(*found.address));
    out.key("text");
    out.text(format(*found.address, form::text, names));
    out.key("address");
    write_object(out, *found.address, names);
  } else {
    write_error(out, refusal_of(found.address.error()));
  }
  out.end_object();
}

}  // namespace sockfam::cli
