// How the variant of a family is told, by what is known of an address.
#include <sockfam/any_address.h>
#include <sockfam/inet.h>
#include <sockfam/registry.h>

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace sockfam::tests {
namespace {

/// "isotp j1939"
std::string variants(std::string_view family, const registry::evidence& known) {
  std::string names;
  for (const auto* one : registry::variants_for(*registry::find(family), known)) {
    names += (names.empty() ? "" : " ") + std::string{one->name};
  }
  return names;
}

TEST(Selection, OfNothingKnownIsEveryVariant) {
  for (const auto* family : registry::families()) {
    const auto found = registry::variants_for(*family, {});
    EXPECT_EQ(found.size(), family->variants.size()) << family->name;
    std::size_t at = 0;
    for (const auto* one : found) EXPECT_EQ(one, &family->variants[at++]) << family->name;
  }
}

TEST(Selection, IsByProtocolAndOs) {
  EXPECT_EQ(variants("can", {.system = os::linux_, .protocol = 6}), "isotp");
  EXPECT_EQ(variants("can", {.system = os::freebsd, .protocol = 6}), "");
  EXPECT_EQ(variants("can", {.system = os::linux_}), "raw bcm isotp j1939");
  EXPECT_EQ(variants("bluetooth", {.system = os::linux_, .protocol = 8}), "iso iso-broadcast");
}

TEST(Selection, OfBytesIsOneVariantAndIfNeedBeTheFallback) {
  EXPECT_EQ(variants("bluetooth", {.system = os::linux_, .protocol = 8, .size = 10}), "iso");
  EXPECT_EQ(variants("bluetooth", {.system = os::linux_, .protocol = 8, .size = 11}), "iso-broadcast");
  EXPECT_EQ(variants("can", {.system = os::linux_, .protocol = 99}), "");
  EXPECT_EQ(variants("can", {.system = os::linux_, .protocol = 99, .size = 24}), "raw");
  EXPECT_EQ(variants("bluetooth", {.system = os::linux_, .protocol = 99, .size = 10}), "");
}

TEST(Selection, IsByTagAndContent) {
  EXPECT_EQ(variants("tipc", {.tag = 2}), "service");
  EXPECT_EQ(variants("tipc", {.tag = -1}), "");
  EXPECT_EQ(variants("tipc", {.tag = 258}), "");
  EXPECT_EQ(variants("unix", {.holds = content::nul_first}), "abstract unnamed");  // on Linux, and elsewhere
  EXPECT_EQ(variants("unix", {.system = os::linux_, .holds = content::text}), "pathname");
  EXPECT_EQ(variants("unix", {.system = os::freebsd, .holds = content::nul_first}), "unnamed");
}

TEST(Selection, IsByLengthAndTheFirstThatFits) {
  EXPECT_EQ(variants("mctp", {.size = 12}), "endpoint");
  EXPECT_EQ(variants("mctp", {.size = 51}), "endpoint");
  EXPECT_EQ(variants("mctp", {.size = 52}), "extended");
  EXPECT_EQ(variants("mctp", {}), "extended endpoint");
}

/// No family has a tag of more than a byte yet: what the specs can say is tried on bytes.
TEST(Selection, ATagIsOfAnyWidthAndOrder) {
  constexpr abi little{os::linux_, byte_order::little}, big{os::linux_, byte_order::big};
  const auto written = [](abi where, auto write) {
    std::array<std::byte, 6> bytes{};
    wire::writer io{bytes.data(), where};
    io.header(9, bytes.size());
    write(io);
    return bytes;
  };
  const auto tag_of = [](const auto& bytes, tag_place place, abi where) {
    return detail::tag_in(bytes, place, where.order).value_or(0);
  };
  for (const abi where : {little, big}) {
    const auto u16 = written(where, [](auto& io) { io.tag_u16("t", 0x0102); });
    const auto u32 = written(where, [](auto& io) { io.tag_u32("t", 0x01020304); });
    const auto u16be = written(where, [](auto& io) { io.tag_u16be("t", 0x0102); });
    const auto u32le = written(where, [](auto& io) { io.tag_u32le("t", 0x01020304); });
    EXPECT_EQ(tag_of(u16, {2, 2, field_order::host}, where), 0x0102u);
    EXPECT_EQ(tag_of(u32, {2, 4, field_order::host}, where), 0x01020304u);
    EXPECT_EQ(tag_of(u16be, {2, 2, field_order::big}, where), 0x0102u);
    EXPECT_EQ(tag_of(u32le, {2, 4, field_order::little}, where), 0x01020304u);
    EXPECT_EQ(u16be[2], std::byte{1});
    EXPECT_EQ(u32le[2], std::byte{4});
    EXPECT_FALSE(detail::tag_in(std::span{u32}.first(5), {2, 4, field_order::host}, where.order));
  }
}

TEST(Selection, IsByOsAndOfAllWhereThatHasNone) {
  EXPECT_EQ(variants("hyperv", {.system = os::windows}), "service");
  EXPECT_EQ(variants("hyperv", {.system = os::freebsd}), "port");
  EXPECT_EQ(variants("hyperv", {.system = os::linux_}), "service port");
}

TEST(Selection, KnowsTheProtocolsOfFamiliesOfVariantsAndItsOwn) {
  const auto has = [](std::string_view family, std::uint32_t number, os system) {
    return registry::has_protocol(*registry::find(family), number, system);
  };
  EXPECT_TRUE(has("can", 6, os::linux_));
  EXPECT_FALSE(has("can", 6, os::windows));
  EXPECT_TRUE(has("mptcp", 262, os::linux_));
  EXPECT_FALSE(has("mptcp", 262, os::macos));
  EXPECT_FALSE(has("inet", 0, os::linux_));
}

/// A number of more than 64 bits, and one whose lowest byte alone is a tag, are shown as they were written.
TEST(Selection, ATagIsANumberAndNotItsLowestByte) {
  for (const std::string_view tag : {"258", "-254", "18446744073709551618"}) {
    const std::string tuple = "(" + std::string{tag} + ", 1, 2, 3)";
    const auto read = parse(tuple, {.form = form::tuple, .family = "tipc"});
    ASSERT_FALSE(read) << tag;
    EXPECT_EQ(read.error().code(), errc::no_such_variant);
    EXPECT_EQ(message(read.error(), tuple),
              "addr_type " + std::string{tag} +
                  " does not belong to any address type of this family; write one that `sockfam show` "
                  "lists");
  }
}

TEST(Selection, WhatAKernelSaidIsNeverRefused) {
  const auto bytes = [](std::vector<unsigned> numbers) {
    std::vector<std::byte> all;
    for (const auto one : numbers) all.push_back(static_cast<std::byte>(one));
    return all;
  };
  const decode_options options{.abi = {os::linux_, byte_order::little}};
  EXPECT_EQ(decode_or_unknown({}, options), any_address{});
  EXPECT_EQ(decode_or_unknown(bytes({2}), options), any_address{});
  EXPECT_EQ(decode_or_unknown(bytes({2, 0, 0, 80, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0}), options),
            (any_address{inet::address{.host = ipv4_loopback, .port = 80}}));
  const unknown cut{2, *bounded_string<unknown::capacity>::from({"\0P", 2})};
  EXPECT_EQ(decode_or_unknown(bytes({2, 0, 0, 80}), options), any_address{cut});
  EXPECT_FALSE(decode(bytes({2, 0, 0, 80}), options));
  // More than Linux has: kept as far as any system has so many.
  const unknown longer{0, *bounded_string<unknown::capacity>::from(std::string(198, '\0'))};
  EXPECT_EQ(decode(std::vector<std::byte>(200), options).error().code(), errc::too_long);
  EXPECT_EQ(decode_or_unknown(std::vector<std::byte>(200), options), any_address{longer});
  EXPECT_EQ(decode_or_unknown(std::vector<std::byte>(300), options), (any_address{unknown{0}}));
}

}  // namespace
}  // namespace sockfam::tests
