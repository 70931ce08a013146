#include "reply.h"

#include <sockfam/registry.h>

#include "address_json.h"

namespace sockfam::cli {

namespace {

std::string family_constant(const any_address& address) {
  if (const auto* family = address.family()) return std::string{family->constant};
  return std::to_string(address.get_if<unknown>()->family);
}

/// null where the family has one shape only.
ordered_json variant_name(const any_address& address) {
  const auto* variant = address.variant();
  return variant && !variant->name.empty() ? ordered_json(variant->name) : ordered_json{};
}

}  // namespace

void add_success(ordered_json& reply, const any_address& address, byte_view bytes, const resolver& names,
                 const std::vector<std::string>& notes) {
  reply["ok"] = true;
  reply["family"] = family_constant(address);
  reply["variant"] = variant_name(address);
  reply["sockaddr"] = to_hex(bytes);
  reply["length"] = bytes.size();
  reply["tuple"] = format(address, form::tuple, names).view();
  reply["text"] = format(address, form::text, names).view();
  reply["address"] = address_object(address, names);
  reply["notes"] = notes;
}

void add_failure(ordered_json& reply, const refusal& why) {
  reply["ok"] = false;
  reply["error"] = error_object(why);
}

}  // namespace sockfam::cli
