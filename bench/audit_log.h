// Audit logs that are made: those that are measured.
#pragma once

#include <cstdint>
#include <string>

namespace bench {

/// Records with an address alone: 40 % unix, 30 % inet, 20 % inet6, 10 % netlink.
std::string dense_log(std::uint64_t records);
/// One line in ten is such a record.
std::string sparse_log(std::uint64_t records);

}  // namespace bench
