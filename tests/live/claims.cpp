#include "live/claims.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "live/live.h"
#include "live/subjects.h"

namespace sockfam::tests {
namespace {

constexpr std::size_t longest = 128;
using sockaddr_room = std::array<std::byte, longest>;

/// What the registry says about a subject's layout.
struct kind {
  const registry::variant_info* variant;
  const registry::layout_info* layout;
};
kind kind_of(const any_address& address) { return {address.variant(), address.variant()->layout(os::linux_)}; }

struct bound {
  int error = 0;
  std::vector<std::byte>
      name{};  ///< what getsockname says after it; empty where there is none: alg, hci of no controller
};

/// A fresh socket bound (or connected) to these bytes.
bound try_bind(const subject& what, std::span<const std::byte> bytes) {
  const int fd = ::socket(what.family, what.type | SOCK_CLOEXEC, what.proto);
  if (fd < 0) return {errno};
  bound result;
  const auto call = what.connects ? ::connect : ::bind;
  if (call(fd, reinterpret_cast<const sockaddr*>(bytes.data()), static_cast<socklen_t>(bytes.size())) != 0) {
    result.error = errno;
  } else {
    sockaddr_room name{};
    socklen_t size = longest;
    if (::getsockname(fd, reinterpret_cast<sockaddr*>(name.data()), &size) == 0)
      result.name.assign(name.begin(), name.begin() + size);
    else
      EXPECT_TRUE(errno == EOPNOTSUPP || errno == EBADFD) << std::strerror(errno);
  }
  ::close(fd);
  if (what.family == AF_UNIX && bytes.size() > 2) {
    const auto path = std::string{reinterpret_cast<const char*>(bytes.data()) + 2, bytes.size() - 2};
    if (path[0] != '\0') ::unlink(path.c_str());
  }
  return result;
}

sockaddr_room padded(const sockaddr_bytes& bytes) {
  sockaddr_room room{};
  std::ranges::copy(bytes.view(), room.begin());
  return room;
}

/// Lengths as ranges: "2-14", "3-10 12".
std::string ranges(const std::vector<std::size_t>& lengths) {
  std::string text;
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    const auto first = lengths[i];
    while (i + 1 < lengths.size() && lengths[i + 1] == lengths[i] + 1) ++i;
    text += (text.empty() ? "" : " ") + std::to_string(first);
    if (lengths[i] != first) text += "-" + std::to_string(lengths[i]);
  }
  return text;
}

/// True if it is among what is expected of different kernels: "50 or 19-50".
bool is_one_of(std::string_view said, std::string_view expected) {
  for (auto end = expected.find(" or "); end != expected.npos; end = expected.find(" or ")) {
    if (said == expected.substr(0, end)) return true;
    expected.remove_prefix(end + 4);
  }
  return said == expected;
}

/// True if so many of the bytes are an address of another kind: a UNIX address without a name is unnamed.
bool is_another(const subject& what, std::span<const std::byte> bytes, std::size_t length) {
  const auto address = decode(bytes.first(length), {.protocol = static_cast<std::uint32_t>(what.proto)});
  return address && address->variant() != kind_of(at(what.address)).variant;
}

void expect_lengths_of(const subject& what) {
  const auto address = at(what.address);
  const auto bytes = padded(bytes_of(address));
  const auto kind = kind_of(address);
  std::vector<std::size_t> taken;
  for (std::size_t length = 0; length <= longest; ++length) {
    const auto got = try_bind(what, std::span{bytes}.first(length));
    // Other errors are about what a shorter address says.
    if (got.error != EINVAL && got.error != EFAULT && !is_another(what, bytes, length)) taken.push_back(length);
  }
  EXPECT_TRUE(is_one_of(ranges(taken), what.lengths)) << ranges(taken) << " instead of " << what.lengths;
  ASSERT_FALSE(taken.empty());
  const bool deviates = std::ranges::any_of(
      deviations(), [&](const deviation& one) { return one.title == what.title && one.address == what.address; });
  EXPECT_EQ(taken.front() != kind.layout->min_length, deviates)
      << "the spec says " << kind.layout->min_length << " bytes, the kernel " << taken.front();
  const auto size = kind.variant->fields.empty() ? kind.layout->min_length : kind.layout->size;
  EXPECT_GE(taken.back(), size) << "the spec's address is too long";
}

/// The field as that number, in its byte order.
void store(std::span<std::byte> bytes, const registry::placed_field& field, std::uint64_t value) {
  for (std::size_t i = 0; i < field.size; ++i) {
    const auto from_bottom = field.order == registry::field_order::big ? field.size - 1u - i : i;
    bytes[field.offset + from_bottom] = static_cast<std::byte>(value >> 8 * i);
  }
}

/// The extremes of a number, or all bits of something else off and on.
std::vector<std::uint64_t> extremes(const registry::placed_field& field, bool is_number) {
  const auto most = field.size >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << 8 * field.size) - 1;
  if (!is_number) return {0, ~std::uint64_t{0}};
  return {0, 1, most - 1, most};
}

void fill(std::span<std::byte> bytes, const registry::placed_field& field, std::uint64_t value) {
  if (field.size <= 8) return store(bytes, field, value);
  std::ranges::fill(bytes.subspan(field.offset, field.size), static_cast<std::byte>(value));
}

/// "ok" if the field came back as it was given, "other" if not, "taken" if getsockname does not return it; or the
/// error.
std::string said_to(const subject& what, std::span<const std::byte> bytes, const registry::placed_field& field) {
  const auto got = try_bind(what, bytes);
  if (got.error != 0) return error_name(got.error);
  if (got.name.empty()) return "taken";
  const auto address = lawful(got.name, static_cast<std::uint32_t>(what.proto));
  if (address.variant() != kind_of(at(what.address)).variant) return "taken";
  auto name = got.name;
  name.resize(longest);  // what the kernel leaves out is zero
  const auto same =
      std::equal(name.begin() + field.offset, name.begin() + field.offset + field.size, bytes.begin() + field.offset);
  return same ? "ok" : "other";
}

void expect_field(const subject& what, const registry::placed_field& field, bool is_number) {
  const auto bytes = bytes_of(at(what.address));
  std::string said;
  for (const auto value : extremes(field, is_number)) {
    auto changed = padded(bytes);
    fill(changed, field, value);
    said += (said.empty() ? "" : " ") + said_to(what, std::span{changed}.first(bytes.size()), field);
  }
  const auto expected = std::ranges::find_if(answers(), [&](const answer& one) {
    return one.title == what.title && one.address == what.address && one.field == field.name;
  });
  const auto row = "{\"" + std::string{what.title} + "\", \"" + std::string{what.address} + "\", \"" +
                   std::string{field.name} + "\", \"" + said + "\"},";
  ASSERT_NE(expected, answers().end()) << "no row for it in subjects.cpp; the kernel says " << row;
  EXPECT_TRUE(is_one_of(said, expected->said)) << row << " instead of " << expected->said;
}

void expect_fields_of(const subject& what) {
  const auto kind = kind_of(at(what.address));
  for (const auto& placed : kind.layout->fields) {
    if (placed.name.empty()) continue;
    const auto field = std::ranges::find(kind.variant->fields, placed.name, &registry::field_info::name);
    // A tag, and the length of what follows, are not fields of the value.
    if (field == kind.variant->fields.end()) continue;
    if (field->type == "path" || field->type == "abstract-name") continue;  // tried in families/unix.cpp
    SCOPED_TRACE(std::string{what.address} + ", field " + std::string{placed.name});
    expect_field(what, placed, field->is_number);
  }
}

bool is_of(const subject& what, std::string_view family) {
  return what.title.substr(0, what.title.find(':')) == family;
}

}  // namespace

void expect_lengths(std::string_view family) {
  for (const auto& one : subjects()) {
    if (!is_of(one, family)) continue;
    SOCKFAM_NEEDS(missing(one.family, one.type, one.proto));
    SCOPED_TRACE(one.address);
    expect_lengths_of(one);
  }
}

void expect_fields(std::string_view family) {
  if (!everything_is_here()) GTEST_SKIP() << "the expected answers are those of the VM's kernel and its interfaces";
  for (const auto& one : subjects()) {
    if (is_of(one, family)) expect_fields_of(one);
  }
}

}  // namespace sockfam::tests
