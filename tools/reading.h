// Addresses from what people and programs give: text, tuples, objects, bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sockfam/any_address.h>

#include "hex.h"
#include "protocols.h"
#include "refusal.h"

namespace sockfam::cli {

/// What is known of an address besides the address itself.
struct context {
  abi where = native_abi;
  const resolver* names = &numbers_only();
  std::string family{};  ///< its name or constant, as replies show it; empty if not given
  protocol_word protocol{};
  std::string variant{};
};

outcome<any_address> read_text(std::string_view text, const context& known);
outcome<any_address> read_tuple(std::string_view text, const context& known);
outcome<any_address> read_object(const json& object, const context& known);

/// An argument: canonical text; with a family also a tuple or an object.
outcome<any_address> read_argument(std::string_view text, const context& known);

outcome<sockaddr_bytes> encode_for(const any_address& address, const context& known);

/// An address, and notes about its bytes.
struct decoded {
  any_address address;
  std::vector<std::string> notes;
};
outcome<decoded> read_bytes(byte_view bytes, const context& known);

/// JSON of limited depth whose objects have each key once. A refusal says where the text stops being JSON; `what` is
/// the subject of its message. It has a field only if the text is JSON and the value of that key, or its repetition, is
/// wrong.
outcome<json> read_json(std::string_view text, std::string_view what);

}  // namespace sockfam::cli
