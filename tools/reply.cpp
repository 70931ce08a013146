#include "reply.h"

#include <sockfam/registry.h>

#include "address_json.h"

namespace sockfam::cli {

namespace {

/// The family's number where it has no name.
void write_family(json_writer& out, const any_address& address) {
  out.key("family");
  if (const auto* family = address.family())
    out.text(family->constant);
  else
    out.text(std::to_string(address.get_if<unknown>()->family));
}

/// null where the family has one shape only.
void write_variant(json_writer& out, const any_address& address) {
  const auto* variant = address.variant();
  out.key("variant");
  if (variant && !variant->name.empty())
    out.text(variant->name);
  else
    out.null();
}

void write_error(json_writer& out, const refusal& why) {
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

}  // namespace

void write_success(json_writer& out, const any_address& address, byte_view bytes, const resolver& names,
                   const std::vector<std::string>& notes) {
  out.key("ok");
  out.boolean(true);
  write_family(out, address);
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
  out.key("error");
  write_error(out, why);
}

}  // namespace sockfam::cli
