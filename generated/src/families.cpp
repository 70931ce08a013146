// Generated from spec/families by codegen/generate.py; do not edit.
#include <sockfam/registry.h>

namespace sockfam::inline v0::registry {

extern const family_info alg_family;
extern const family_info can_family;
extern const family_info inet_family;
extern const family_info inet6_family;
extern const family_info netlink_family;
extern const family_info packet_family;
extern const family_info qipcrtr_family;
extern const family_info tipc_family;
extern const family_info unix__family;
extern const family_info vsock_family;

namespace {

const family_info* const every_family[] = {
    &alg_family,
    &can_family,
    &inet_family,
    &inet6_family,
    &netlink_family,
    &packet_family,
    &qipcrtr_family,
    &tipc_family,
    &unix__family,
    &vsock_family,
};

}  // namespace

std::span<const family_info* const> families() { return every_family; }

}  // namespace sockfam::inline v0::registry
