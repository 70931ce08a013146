#include "text/ipv4.h"

#include <bit>

#include "text/kernels/kernel.h"

namespace sockfam::inline v0::text {

result<ipv4> parse_ipv4(std::string_view text) { return in_use.parse_ipv4.load(std::memory_order_relaxed)(text); }

value_text<ipv4> ipv4_text(const ipv4& address) {
  if constexpr (std::endian::native == std::endian::little) {
    // Sixteen bytes are returned in two registers.
    static_assert(sizeof(value_text<ipv4>) == sizeof(halves));
    return std::bit_cast<value_text<ipv4>>(scalar::sized_ipv4_text(address.bytes.data()));
  } else {
    value_text<ipv4> made;
    made.resize(scalar::write_ipv4(made.room().data(), address.bytes.data()));
    return made;
  }
}

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

SOCKFAM_VALUE_VERBS(ipv4)

}  // namespace sockfam::inline v0
