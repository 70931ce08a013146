// Paths of unix sockets, beside C.
#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <cstddef>
#include <cstring>

#include "codec_rows.h"

namespace bench {

namespace {

using sockfam::decode, sockfam::decode_into, sockfam::encode, sockfam::format;
using sockfam::unix_::pathname;

constexpr std::size_t path_at = offsetof(sockaddr_un, sun_path);
constexpr std::size_t path_room = sizeof sockaddr_un::sun_path;

/// A path of a program of its own: as pathname, but a struct of C.
struct path {
  std::uint8_t size;
  char bytes[path_room];
};

/// Family, path, NUL; returns the length. A path without room for its NUL goes without.
socklen_t store(const pathname& from, sockaddr_un& out) {
  const std::size_t size = from.path.size();
  expect(size != 0 && size <= path_room);
  out.sun_family = AF_UNIX;
  std::memcpy(out.sun_path, from.path.data(), size);
  if (size == path_room) return sizeof out;
  out.sun_path[size] = 0;
  return static_cast<socklen_t>(path_at + size + 1);
}

void load(std::string_view bytes, path& out) {
  sa_family_t family;
  expect(bytes.size() > path_at && bytes.size() <= sizeof(sockaddr_un));
  std::memcpy(&family, bytes.data(), sizeof family);
  expect(family == AF_UNIX && bytes[path_at] != 0);
  const std::size_t size = strnlen(bytes.data() + path_at, bytes.size() - path_at);
  out.size = static_cast<std::uint8_t>(size);
  std::memcpy(out.bytes, bytes.data() + path_at, size);
}

/// What canonical text may have as it is.
bool is_plain(std::string_view text) {
  for (const char c : text) {
    if (c < '!' || c > '~' || c == '\\' || c == '@') return false;
  }
  return true;
}

constexpr std::string_view prefix = "unix:";
using text_room = std::array<char, 128>;

std::size_t write(std::string_view path, text_room& out) {
  std::memcpy(out.data(), prefix.data(), prefix.size());
  std::memcpy(out.data() + prefix.size(), path.data(), path.size());
  out[prefix.size() + path.size()] = 0;
  return prefix.size() + path.size();
}

void read(std::string_view text, path& out) {
  expect(text.starts_with(prefix));
  text.remove_prefix(prefix.size());
  expect(!text.empty() && text.size() <= sizeof out.bytes);
  out.size = static_cast<std::uint8_t>(text.size());
  std::memcpy(out.bytes, text.data(), text.size());
}

void add_unix_bytes(plan& to) {
  const auto& of = to.in.paths;
  to.add(each("unix_encode", "C", of.values, [](const pathname& address) {
    sockaddr_un out;
    const socklen_t size = store(address, out);
    keep(size);
    keep(out);
  }));
  to.add(each("unix_encode", "sockfam", of.values, [](const pathname& address) {
    std::array<std::byte, 128> out;
    const auto size = encode(address, out);
    expect(size.has_value());
    keep(*size);
    keep(out);
  }));
  to.add(each("unix_decode", "C", of.bytes, [](std::string_view bytes) {
    path out;
    load(bytes, out);
    keep(out);
  }));
  to.add(each("unix_decode", "sockfam", of.bytes, [](std::string_view bytes) {
    pathname out;
    expect(decode_into(out, as_bytes(bytes)).has_value());
    keep(out);
  }));
  to.add(each("unix_decode", "sockfam any_address", of.bytes, [](std::string_view bytes) {
    const auto out = decode(as_bytes(bytes));
    expect(out.has_value());
    keep(out);
  }));
}

void add_unix_text(plan& to) {
  to.add(each("unix_format", "C, copies", to.in.paths.values, [](const pathname& address) {
    text_room out;
    keep(write(address.path, out));
    keep(out);
  }));
  to.add(each("unix_format", "C, looks for escapes", to.in.paths.values, [](const pathname& address) {
    text_room out;
    expect(is_plain(address.path));
    keep(write(address.path, out));
    keep(out);
  }));
  to.add_for_each_kernel(
      each("unix_format", "sockfam", to.in.paths.values, [](const pathname& address) { keep(format(address)); }));
  to.add(each("unix_parse", "C, copies", to.in.path_texts, [](std::string_view text) {
    path out;
    read(text, out);
    keep(out);
  }));
  to.add(each("unix_parse", "C, looks for escapes", to.in.path_texts, [](std::string_view text) {
    path out;
    read(text, out);
    expect(is_plain({out.bytes, out.size}));
    keep(out);
  }));
  to.add_for_each_kernel(each("unix_parse", "sockfam", to.in.path_texts, [](std::string_view text) {
    const auto out = sockfam::parse<pathname>(text);
    expect(out.has_value());
    keep(out);
  }));
  to.add_for_each_kernel(each("unix_parse", "sockfam any_address", to.in.path_texts, [](std::string_view text) {
    const auto out = sockfam::parse(text);
    expect(out.has_value());
    keep(out);
  }));
}

}  // namespace

void add_unix(plan& to) {
  add_unix_bytes(to);
  add_unix_text(to);
}

}  // namespace bench
