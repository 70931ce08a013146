// Rows that we answer as CPython does: what a refusal says, and what decode remarks.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include <sockfam/registry.h>

#include "deviations.h"
#include "facts/tables.h"
#include "support/coverage.h"
#include "support/world.h"
#include "values.h"

namespace sockfam::tests::vectors {

namespace {

/// The refusals that make sense where CPython raises an exception.
struct counterpart {
  std::string_view error;
  std::string_view words;  ///< of its message
  std::vector<errc> codes;
};

/// The first that fits counts.
const std::vector<counterpart>& counterparts() {
  static const std::vector<counterpart> all = {
      {"TypeError", "Invalid address type", {errc::no_such_variant}},
      {"TypeError", "host name must not contain null", {errc::not_numeric, errc::wrong_type}},
      {"TypeError", "encoding of hostname failed", {errc::not_numeric}},
      {"TypeError", "", {errc::wrong_type, errc::arity}},
      {"OSError", "bad bluetooth address", {errc::bad_value}},
      {"OSError", "wrong format", {errc::wrong_type, errc::arity, errc::bad_value}},
      {"OSError", "unknown Bluetooth protocol", {errc::no_such_variant}},
      {"OSError", "unknown BT protocol", {errc::no_such_variant, errc::too_short}},
      {"ValueError", "Bluetooth protocol", {errc::no_such_variant}},
      {"SystemError", "not a tuple", {errc::wrong_type}},
      {"SystemError", "Negative size", {errc::too_short}},
      {"OverflowError", "", {errc::out_of_range}},
      {"OSError", "bad family", {errc::no_such_family, errc::too_short}},
      {"OSError", "unsupported CAN protocol", {errc::no_such_variant}},
      {"OSError", "No such device", {errc::unknown_name, errc::too_long}},
      {"OSError", "interface name too long", {errc::unknown_name, errc::too_long}},
      {"OSError", "path too long", {errc::too_long, errc::bad_value}},
      {"OSError", "address family mismatched", {errc::not_numeric}},
      {"ValueError", "null", {errc::bad_value}},
      {"ValueError", "too long", {errc::too_long}},
      {"ValueError", "Hardware address", {errc::too_long}},
      {"ValueError", "Invalid address type", {errc::no_such_variant, errc::too_short}},
      {"UnicodeEncodeError", "", {errc::bad_value}},
      {"UnicodeDecodeError", "", {errc::too_short}},
      {"BufferError", "", {errc::syntax}},
      {"gaierror", "", {errc::not_numeric, errc::unknown_name, errc::bad_value, errc::out_of_range}},
  };
  return all;
}

bool makes_sense(const row& from, errc code) {
  // CPython refuses every address of a family that it does not have; ours has reasons of its own.
  const auto* family = registry::find(from.family);
  if (from.message.find("bad family") != std::string::npos && family && is_number_to_cpython(*family)) return true;
  for (const auto& one : counterparts()) {
    if (from.error != one.error || from.message.find(one.words) == std::string::npos) continue;
    return std::find(one.codes.begin(), one.codes.end(), code) != one.codes.end();
  }
  return false;
}

/// A value that the field takes; empty for fields that never precede a worse mistake.
std::string_view good_value(const row& from, std::string_view field) {
  if (field == "host") return from.family == "AF_INET6" ? "'::1'" : "'192.0.2.1'";
  if (field == "interface") return "'lo'";
  return field == "proto" ? "0" : "";
}

/// CPython looks at the types of all elements first, we at each element once: with our complaint mended, its own must
/// be what is left.
bool is_left_when_mended(const encode_case& one) {
  const auto good = good_value(*one.from, one.why->field());
  if (good.empty()) return false;
  auto mended = one.from->address;
  mended.replace(one.why->offset(), one.why->length(), good);
  const auto again = answer_to(*one.from, mended);
  if (again.refused()) return makes_sense(*one.from, again.why->code());
  const auto classes = encode_deviations();
  return std::any_of(classes.begin(), classes.end(), [&](const auto& rule) { return rule.covers(*one.from); });
}

/// Where a family has the addresses of several, the complaint is that of the one which got furthest; CPython's may be
/// another's.
bool is_said_for_another_family(const encode_case& one) {
  const auto& borrowed = registry::find(one.from->family)->addresses;
  return std::any_of(borrowed.begin(), borrowed.end(), [&](std::string_view family) {
    auto alone = *one.from;
    alone.family = family;
    const auto again = answer_to(alone, alone.address);
    return again.refused() && makes_sense(alone, again.why->code());
  });
}

/// A name that a failure may give: a field, what selects the variant, or a part of the tuple that is not a field.
bool is_field_of(const registry::family_info& family, std::string_view name) {
  if (name == "protocol" || name == "zone" || name == "the unused element") return true;
  for (const auto borrowed : family.addresses) {
    if (is_field_of(*registry::find(borrowed), name)) return true;
  }
  return std::any_of(family.variants.begin(), family.variants.end(), [&](const auto& variant) {
    const auto& fields = variant.fields;
    return variant.tag_field == name ||
           std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
  });
}

TEST(Agreement, ARefusalHasACodeThatFitsTheException) {
  for (const auto& one : encode_cases()) {
    // An older version may refuse for another reason; the newest version's row counts.
    if (!one.agrees() || !one.refused() || one.from->is_older()) continue;
    SCOPED_TRACE(one.from->id + ": " + one.from->address + ": " + one.from->error + ": " + one.from->message);
    if (!registry::find(one.from->family))
      EXPECT_EQ(one.why->code(), errc::no_such_family);
    else
      EXPECT_TRUE(makes_sense(*one.from, one.why->code()) || is_left_when_mended(one) ||
                  is_said_for_another_family(one))
          << message(*one.why);
  }
}

TEST(Agreement, ARefusalOfBytesHasACodeThatFitsTheException) {
  for (const auto& one : decode_cases()) {
    if (!one.agrees() || !one.refused() || one.from->is_older()) continue;
    EXPECT_TRUE(makes_sense(*one.from, one.why->code())) << one.from->id << ": " << message(*one.why);
  }
}

TEST(Agreement, AnOverflowNamesTheFieldThatCPythonNames) {
  for (const auto& one : encode_cases()) {
    if (!one.refused() || one.why->code() != errc::out_of_range || one.from->error != "OverflowError") continue;
    const auto named = one.from->message.find(std::string{one.why->field()} + " must be");
    const bool unnamed = one.from->message.find("argument out of range") != std::string::npos;
    EXPECT_TRUE(named != std::string::npos || unnamed) << one.from->id << ": " << one.from->message;
  }
}

TEST(Agreement, ARefusalNamesAFieldOfTheFamily) {
  for (const auto& one : encode_cases()) {
    const auto* family = registry::find(one.from->family);
    if (!one.refused() || !family || one.why->field().empty()) continue;
    EXPECT_TRUE(is_field_of(*family, one.why->field())) << one.from->id << ": " << message(*one.why);
  }
}

/// "can:raw", or the family of a socket that borrows its addresses.
std::string title_of(const row& from, const std::vector<std::byte>& bytes) {
  const auto* socket = registry::find(from.family);
  if (socket && !socket->addresses.empty()) return std::string{socket->name};
  const auto address = decode(bytes, {.abi = recorded_abi, .protocol = from.protocol});
  const auto* variant = address ? address->variant() : nullptr;
  if (!variant) return "none";
  return std::string{address->family()->name} + (variant->name.empty() ? "" : ":" + std::string{variant->name});
}

bool noted(const decode_case& one, noted what) {
  return std::any_of(one.notes.begin(), one.notes.end(), [&](const note& note) { return note.what == what; });
}

/// sizeof the struct that the protocol's addresses have.
std::size_t size_of_struct(const registry::family_info& family, std::uint32_t protocol) {
  for (const auto& variant : family.variants) {
    const auto* layout = variant.layout(os::linux_);
    const auto& of = variant.protocols;
    const auto is_it = [&](const auto& one) { return one.number == protocol && one.systems.has(os::linux_); };
    if (layout && std::any_of(of.begin(), of.end(), is_it)) return layout->size;
  }
  return family.variants[0].layout(os::linux_)->size;
}

TEST(Agreement, BytesAfterTheAddressAreDroppedThereAndNotedHere) {
  std::size_t oversized = 0;
  for (const auto& one : decode_cases()) {
    const auto* family = family_laid_out(*one.from);
    if (one.refused() || !family || family->name == "unix" || family->name == "packet") continue;
    const auto size = size_of_struct(*family, one.from->protocol);
    EXPECT_EQ(noted(one, noted::trailing_bytes), one.from->size() > size) << one.from->id;
    if (one.agrees() && one.from->size() > size) ++oversized;
  }
  EXPECT_GT(oversized, 40u);
}

TEST(Agreement, AnUnknownCanProtocolIsReadAsRawThereAndHereWithANote) {
  std::size_t read_as_raw = 0;
  for (const auto& one : decode_cases()) {
    const auto* family = registry::find(os::linux_, one.from->family_in_bytes());
    if (one.refused() || !family || family->name != "can") continue;
    const auto protocol = one.from->protocol;
    const bool known = protocol == 1 || protocol == 2 || protocol == 6 || protocol == 7;
    EXPECT_EQ(noted(one, noted::protocol_assumed), !known) << one.from->id;
    if (!known && one.agrees()) ++read_as_raw;
  }
  EXPECT_GT(read_as_raw, 10u);
}

/// What both make of the same bytes, by variant and by borrower: every address that CPython has on Linux.
TEST(Agreement, EveryVariantHasRowsOfBothWays) {
  std::map<std::string, std::size_t> read;
  std::map<std::string, std::size_t> written;
  for (const auto& one : decode_cases()) {
    if (one.agrees() && !one.refused()) ++read[title_of(*one.from, one.from->bytes)];
  }
  for (const auto& one : encode_cases()) {
    if (one.agrees() && !one.refused()) ++written[title_of(*one.from, one.bytes)];
  }
  for (const auto* family : registry::families()) {
    for (const auto& variant : family->variants) {
      const auto title = std::string{family->name} + (variant.name.empty() ? "" : ":" + std::string{variant.name});
      const bool is_recorded = variant.layout(os::linux_) && !facts::says("not-recorded", title);
      SCOPED_TRACE(title +
                   ": what CPython does not have is listed in not-recorded of its file in tests/facts/families");
      // Every service that was read is of the class service-domain: its third number is another there.
      EXPECT_EQ(read[title] > 0, is_recorded && title != "tipc:service");
      EXPECT_EQ(written[title] > 0, is_recorded);
      if (is_recorded) covered("vectors", title, os::linux_);
    }
  }
  EXPECT_GT(written["rds"], 0u);
  covered("vectors", "rds", os::linux_);
}

TEST(Agreement, WhatCPythonReadsFromWholeAddressesIsReadTheSame) {
  std::size_t same = 0;
  for (const auto& one : decode_cases()) same += !one.refused() && one.agrees() ? 1 : 0;
  EXPECT_GT(same, 800u);
}

}  // namespace

}  // namespace sockfam::tests::vectors
