// One recorded conversion: what CPython was given and what it answered.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <sockfam/abi.h>
#include <sockfam/resolver.h>

namespace sockfam::tests::vectors {

struct row {
  std::string id;
  std::string family;            ///< of the socket: "AF_INET"
  std::uint32_t protocol = 0;    ///< of the socket
  std::string address;           ///< repr(): what was encoded, or what decode gave
  nlohmann::json value;          ///< the same without Python's syntax, see README.md
  std::vector<std::byte> bytes;  ///< what encode gave, or what was decoded
  std::string error;             ///< the exception's class; empty if there was none
  std::string message;
  bool undefined = false;            ///< the answer depends on memory that was never written
  std::vector<std::byte> unwritten;  ///< ff where CPython passed such memory on; `bytes` has 00 there

  bool refused() const { return !error.empty(); }
  /// Another answer to the same input, by older versions only: enc-00017b beside enc-00017.
  bool is_older() const { return id.back() >= 'a'; }
  std::size_t size() const { return bytes.size(); }
  /// One of the bytes; 0 after their end.
  unsigned at(std::size_t offset) const { return offset < size() ? std::to_integer<unsigned>(bytes[offset]) : 0; }
  /// sa_family as it is in the bytes.
  std::uint16_t family_in_bytes() const { return static_cast<std::uint16_t>(at(0) | at(1) << 8); }
};

/// Every row of encode.jsonl, in its order.
const std::vector<row>& encode_rows();
/// Every row of decode.jsonl.
const std::vector<row>& decode_rows();

/// The interfaces that existed during the recording.
const resolver& recorded_interfaces();

/// The machine of the recording: x86-64 Linux.
inline constexpr abi recorded_abi{os::linux_, byte_order::little, 64};

}  // namespace sockfam::tests::vectors
