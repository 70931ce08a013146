// The bytes of a sockaddr, and which field each belongs to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "console.h"
#include "reading.h"

namespace sockfam::cli {

/// A run of bytes: a field, the header, padding or what follows the address.
struct piece {
  std::size_t offset = 0;
  std::size_t size = 0;
  std::string name{};
  std::string value{};
};

/// The pieces of `bytes`, gapless and in order: only what is there.
std::vector<piece> pieces_of(const any_address& address, byte_view bytes, const context& known);

/// An annotated hex dump.
std::string layout_text(const console& io, const any_address& address, byte_view bytes, const context& known);

}  // namespace sockfam::cli
