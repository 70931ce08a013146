// Addresses from what people and programs give: text, tuples, objects, bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sockfam/any_address.h>

#include "hex.h"
#include "json_value.h"
#include "names.h"
#include "protocols.h"
#include "refusal.h"

namespace sockfam::cli {

/// What is known of an address besides the address itself.
struct context {
  abi where = native_abi;
  const all_names* tables = nullptr;
  std::string family{};  ///< its name or constant, as replies show it; empty if not given
  protocol_word protocol{};
  std::string variant{};
  container in = container::exact;  ///< what holds bytes
  bool cut = false;                 ///< bytes may end early

  /// Those of the OS.
  const resolver& names() const { return tables ? tables->on(where.system) : numbers_only(); }
};

outcome<any_address> read_text(std::string_view text, const context& known);
outcome<any_address> read_tuple(std::string_view text, const context& known);
outcome<any_address> read_object(const json_value& object, const context& known);

/// An argument: canonical text; with a family also a tuple or an object.
outcome<any_address> read_argument(std::string_view text, const context& known);

outcome<sockaddr_bytes> encode_for(const any_address& address, const context& known);

/// An address, how many of the bytes are its own, and notes about them.
struct decoded {
  any_address address;
  std::size_t size;
  std::vector<std::string> notes;
};
outcome<decoded> read_bytes(byte_view bytes, const context& known);

/// The sentences of remarks about the bytes of an address, and of what `validate` says of it.
std::vector<std::string> messages_of(const notes& found, const any_address& address, const context& known);

}  // namespace sockfam::cli
