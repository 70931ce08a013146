#include "reply.h"

#include "address_json.h"

namespace sockfam::cli {

namespace {

/// null where the family has one shape only.
void write_variant(json_writer& out, const any_address& address) {
  const auto* variant = address.variant();
  out.key("variant");
  if (variant && !variant->name.empty())
    out.text(variant->name);
  else
    out.null();
}

}  // namespace

void write_family(json_writer& out, const any_address& address, const registry::family_info* family) {
  out.key("family");
  out.text(family ? std::string{family->constant} : std::to_string(address.get_if<unknown>()->family));
}

void write_error(json_writer& out, const refusal& why) {
  out.key("error");
  out.begin_object();
  out.key("code");
  out.text(code_name(why.code));
  out.key("field");
  if (why.field.empty())
    out.null();
  else
    out.text(why.field);
  out.key("offset");
  out.number(why.offset);
  out.key("message");
  out.text(why.message);
  out.end_object();
}

void write_success(json_writer& out, const any_address& address, byte_view bytes, const resolver& names,
                   const std::vector<std::string>& notes) {
  out.key("ok");
  out.boolean(true);
  write_family(out, address, address.family());
  write_variant(out, address);
  out.key("sockaddr");
  out.hex(bytes);
  out.key("length");
  out.number(bytes.size());
  out.key("tuple");
  out.text(format(address, form::tuple, names));
  out.key("text");
  out.text(format(address, form::text, names));
  out.key("address");
  write_object(out, address, names);
  out.key("notes");
  out.begin_array();
  for (const auto& note : notes) out.text(note);
  out.end_array();
}

void write_failure(json_writer& out, const refusal& why) {
  out.key("ok");
  out.boolean(false);
  write_error(out, why);
}

}  // namespace sockfam::cli
