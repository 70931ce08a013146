// sockaddrs of fixed sizes, beside C's stores and loads: what a program does that has the address in a struct of its
// own.
#include <linux/can.h>
#include <linux/vm_sockets.h>
#include <netinet/in.h>

#include <array>
#include <cstring>

#include "codec_rows.h"

namespace bench {

namespace {

namespace can = sockfam::can;
namespace inet = sockfam::inet;
namespace inet6 = sockfam::inet6;
namespace vsock = sockfam::vsock;
using sockfam::decode, sockfam::decode_into, sockfam::encode;

// Every byte of what is sent is written. Bytes from elsewhere are read if their length and family are right.

void store(const inet::address& from, sockaddr_in& out) {
  out.sin_family = AF_INET;
  out.sin_port = htons(from.port);
  std::memcpy(&out.sin_addr, &from.host, sizeof from.host);
  std::memset(out.sin_zero, 0, sizeof out.sin_zero);
}

void store(const inet6::address& from, sockaddr_in6& out) {
  out.sin6_family = AF_INET6;
  out.sin6_port = htons(from.port);
  out.sin6_flowinfo = htonl(from.flowinfo);
  std::memcpy(&out.sin6_addr, &from.host, sizeof from.host);
  out.sin6_scope_id = from.scope_id;
}

void store(const can::isotp& from, sockaddr_can& out) {
  std::memset(&out, 0, sizeof out);
  out.can_family = AF_CAN;
  out.can_ifindex = static_cast<int>(from.interface_);
  out.can_addr.tp.rx_id = from.rx_addr;
  out.can_addr.tp.tx_id = from.tx_addr;
}

void store(const vsock::address& from, sockaddr_vm& out) {
  std::memset(&out, 0, sizeof out);
  out.svm_family = AF_VSOCK;
  out.svm_port = from.port;
  out.svm_cid = from.cid;
  out.svm_flags = from.flags;
}

void load(const sockaddr_in& from, inet::address& out) {
  out.port = ntohs(from.sin_port);
  std::memcpy(out.host.bytes.data(), &from.sin_addr, sizeof out.host);
}

void load(const sockaddr_in6& from, inet6::address& out) {
  out.port = ntohs(from.sin6_port);
  out.flowinfo = ntohl(from.sin6_flowinfo);
  std::memcpy(out.host.bytes.data(), &from.sin6_addr, sizeof out.host);
  out.scope_id = from.sin6_scope_id;
}

void load(const sockaddr_can& from, can::isotp& out) {
  out.interface_ = static_cast<std::uint32_t>(from.can_ifindex);
  out.rx_addr = from.can_addr.tp.rx_id;
  out.tx_addr = from.can_addr.tp.tx_id;
}

void load(const sockaddr_vm& from, vsock::address& out) {
  out.port = from.svm_port;
  out.cid = from.svm_cid;
  out.flags = from.svm_flags;
}

template <class Sockaddr, class T>
void add_encode(plan& to, const std::string& family, const addresses<T>& of) {
  const auto group = family + "_encode";
  to.add(each(group, "C", of.values, [](const T& address) {
    Sockaddr out;
    store(address, out);
    keep(out);
  }));
  to.add(each(group, "sockfam", of.values, [](const T& address) {
    std::array<std::byte, 128> out;
    expect(encode(address, out).has_value());
    keep(out);
  }));
  to.add(each(group, "sockfam as sockaddr_bytes", of.values, [](const T& address) {
    const auto out = encode(address);
    expect(out.has_value());
    keep(out);
  }));
  to.add(each(group, "sockfam any_address", of.any, [](const sockfam::any_address& address) {
    std::array<std::byte, 128> out;
    expect(encode(address, out).has_value());
    keep(out);
  }));
}

/// `decode_any` is called with the bytes.
template <class Sockaddr, int Family, class T, class Decode>
void add_decode(plan& to, const std::string& family, const addresses<T>& of, Decode decode_any) {
  const auto group = family + "_decode";
  to.add(each(group, "C", of.bytes, [](std::string_view bytes) {
    expect(bytes.size() == sizeof(Sockaddr));
    expect(reinterpret_cast<const sockaddr*>(bytes.data())->sa_family == Family);
    T out;
    load(*reinterpret_cast<const Sockaddr*>(bytes.data()), out);
    keep(out);
  }));
  to.add(each(group, "sockfam", of.bytes, [](std::string_view bytes) {
    T out;
    expect(decode_into(out, as_bytes(bytes)).has_value());
    keep(out);
  }));
  to.add(each(group, "sockfam any_address", of.bytes, [decode_any](std::string_view bytes) {
    const auto out = decode_any(as_bytes(bytes));
    expect(out.has_value());
    keep(out);
  }));
}

}  // namespace

void add_bytes(plan& to) {
  const auto decode_any = [](std::span<const std::byte> bytes) { return sockfam::decode(bytes); };
  const auto decode_isotp = [](std::span<const std::byte> bytes) {
    return sockfam::decode(bytes, {.protocol = CAN_ISOTP});
  };
  add_encode<sockaddr_in>(to, "inet", to.in.inet);
  add_encode<sockaddr_in6>(to, "inet6", to.in.inet6_full);
  add_encode<sockaddr_can>(to, "can", to.in.can);
  add_encode<sockaddr_vm>(to, "vsock", to.in.vsock);
  add_decode<sockaddr_in, AF_INET>(to, "inet", to.in.inet, decode_any);
  add_decode<sockaddr_in6, AF_INET6>(to, "inet6", to.in.inet6_full, decode_any);
  add_decode<sockaddr_can, AF_CAN>(to, "can", to.in.can, decode_isotp);
  add_decode<sockaddr_vm, AF_VSOCK>(to, "vsock", to.in.vsock, decode_any);
}

}  // namespace bench
