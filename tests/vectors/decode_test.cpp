// Bytes that CPython decodes otherwise than we do.
#include <sockfam/registry.h>

#include "each.h"
#include "support/world.h"
#include "values.h"

namespace sockfam::tests::vectors {

namespace {

bool noted_at(const decode_case& one, noted what, std::size_t offset) {
  return std::any_of(one.notes.begin(), one.notes.end(),
                     [&](const note& note) { return note.what == what && note.offset == offset; });
}

std::uint32_t u32(const row& from, std::size_t offset) {
  return from.at(offset) | from.at(offset + 1) << 8 | from.at(offset + 2) << 16 | from.at(offset + 3) << 24;
}

std::string signed_byte(unsigned value) { return std::to_string(static_cast<std::int8_t>(value)); }

/// What encode makes of the text that decode gave.
std::vector<std::byte> encoded_again(const decode_case& one) {
  auto as_recorded = *one.from;
  as_recorded.family = registry::find(os::linux_, one.from->family_in_bytes())->constant;
  return answer_to(as_recorded, one.tuple).bytes;
}

/// A value out of its range is shown, and not sent.
void expect_unsendable(const decode_case& one) {
  const auto* family = registry::find(os::linux_, one.from->family_in_bytes());
  const auto address = parse(one.tuple, {.form = form::tuple, .family = family->name});
  ASSERT_TRUE(address) << message(address.error(), one.tuple);
  EXPECT_FALSE(validate(*address, recorded_abi).empty());
}

/// A sockaddr_alg with zeros after the ends of its two names.
std::vector<std::byte> with_clean_names(const row& from) {
  auto bytes = from.bytes;
  bytes.resize(88);
  for (const auto& [begin, end] : {std::pair<std::size_t, std::size_t>{2, 16}, {24, 88}}) {
    const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = bytes.begin() + static_cast<std::ptrdiff_t>(end);
    std::fill(std::find(first, last, std::byte{0}), last, std::byte{0});
  }
  return bytes;
}

TEST(DecodeDeviation, NoBytesAreNoneThereAndTooShortHere) {
  each_decoded("empty", [](const auto& one) { expect_refusal(one, errc::too_short, "family"); });
}

TEST(DecodeDeviation, ACutAddressIsFilledWithZerosThereAndTooShortHere) {
  each_decoded("cut", [](const auto& one) {
    ASSERT_TRUE(one.refused());
    // AX.25 counts digipeaters before they come: the letters of some rows are more than there can be.
    EXPECT_TRUE(one.why->code() == errc::arity || one.why->code() == errc::too_short);
    EXPECT_LE(one.why->offset(), one.from->size());
  });
}

TEST(DecodeDeviation, AnUnknownFamilyHas14BytesThereAndThoseThatAreThereHere) {
  each_decoded("unknown-family", [](const auto& one) {
    const auto back = parse(one.tuple, {.form = form::tuple, .family = "unknown"});
    ASSERT_TRUE(back) << one.tuple;
    const auto* address = back->template get_if<unknown>();
    EXPECT_EQ(address->family, one.from->family_in_bytes());
    EXPECT_EQ(to_hex(address->bytes.view()), to_hex(std::span{one.from->bytes}.subspan(2)));
  });
}

TEST(DecodeDeviation, AFamilyThatTheyDoNotKnowHas14BytesThereAndItsFieldsHere) {
  each_decoded("unrecorded-family", [](const auto& one) {
    ASSERT_FALSE(one.refused());
    EXPECT_NE(one.tuple, one.from->address);
    auto expected = one.from->bytes;
    for (const auto& note : one.notes) {
      const auto place = expected.begin() + static_cast<std::ptrdiff_t>(note.offset);
      if (note.what == noted::reserved_not_zero) std::fill_n(place, note.count, std::byte{0});
    }
    const auto again = encoded_again(one);
    if (again.empty()) return expect_unsendable(one);
    ASSERT_LE(again.size(), expected.size());
    EXPECT_EQ(again.size() < expected.size(), noted_at(one, noted::trailing_bytes, again.size()));
    expected.resize(again.size());
    EXPECT_EQ(to_hex(again), to_hex(expected));
  });
}

TEST(DecodeDeviation, ASocketOfAnUnknownFamilyDoesNotMakeItsBytesUnreadableHere) {
  each_decoded("socket-of-unknown-family", [](const auto& one) { EXPECT_FALSE(one.refused()); });
}

TEST(DecodeDeviation, AnInterfaceWithoutANameIsNamelessThereAndItsIndexHere) {
  each_decoded("unnamed-interface", [](const auto& one) {
    EXPECT_TRUE(one.tuple.starts_with("(" + std::to_string(u32(*one.from, 4)) + ",")) << one.tuple;
    EXPECT_EQ(one.tuple.substr(one.tuple.find(',')), one.from->address.substr(one.from->address.find(',')));
  });
}

TEST(DecodeDeviation, ANameThatIsNotUtf8IsKeptInSurrogates) {
  each_decoded("name-not-utf8", [](const auto& one) {
    ASSERT_FALSE(one.refused());
    EXPECT_NE(one.tuple.find("\\udc"), std::string::npos) << one.tuple;
    const bool has_names = one.from->family_in_bytes() == 38;
    EXPECT_EQ(to_hex(encoded_again(one)), to_hex(has_names ? with_clean_names(*one.from) : one.from->bytes));
  });
}

TEST(DecodeDeviation, AHardwareAddressOfUpTo32BytesIsReadWhole) {
  each_decoded("long-hardware-address", [](const auto& one) {
    ASSERT_FALSE(one.refused());
    EXPECT_EQ(to_hex(encoded_again(one)), to_hex(std::span{one.from->bytes}.first(12 + one.from->at(11))));
  });
}

TEST(DecodeDeviation, AHardwareAddressIsNotReadBeyondTheEndOfTheBytes) {
  each_decoded("hardware-address-cut", [](const auto& one) {
    ASSERT_TRUE(one.refused());
    EXPECT_EQ(one.why->field(), "addr");
    EXPECT_EQ(code_name(one.why->code()), code_name(one.from->at(11) > 32 ? errc::too_long : errc::too_short));
  });
}

TEST(DecodeDeviation, APathWithoutANulEndsWithTheBytes) {
  each_decoded("full-path", [](const auto& one) {
    ASSERT_FALSE(one.refused());
    EXPECT_EQ(to_hex(encoded_again(one)), to_hex(one.from->bytes));
  });
}

TEST(DecodeDeviation, ANameEndsWhereTheStructDoesAndTheRestIsNoted) {
  each_decoded("oversized-name", [](const auto& one) {
    ASSERT_FALSE(one.refused());
    EXPECT_EQ(to_hex(encoded_again(one)), to_hex(std::span{one.from->bytes}.first(110)));
    EXPECT_TRUE(noted_at(one, noted::trailing_bytes, 110));
  });
}

TEST(DecodeDeviation, TheThirdNumberOfAServiceIs0AndItsDomainIsTheSixth) {
  each_decoded("service-domain", [](const auto& one) {
    const auto& from = *one.from;
    const auto domain = u32(from, 12) == 0 ? "" : ", " + std::to_string(u32(from, 12));
    EXPECT_EQ(one.tuple, "(2, " + std::to_string(u32(from, 4)) + ", " + std::to_string(u32(from, 8)) + ", 0, " +
                             signed_byte(from.at(3)) + domain + ")");
  });
}

TEST(DecodeDeviation, AScopeHasASign) {
  each_decoded("signed-scope", [](const auto& one) {
    const auto& theirs = one.from->address;
    EXPECT_EQ(one.tuple, theirs.substr(0, theirs.rfind(' ') + 1) + signed_byte(one.from->at(3)) + ")");
  });
}

TEST(DecodeDeviation, TheFlagsOfAVsockAddressAreAThirdNumber) {
  each_decoded("vsock-flags", [](const auto& one) {
    const auto& theirs = one.from->address;
    EXPECT_EQ(one.tuple, theirs.substr(0, theirs.size() - 1) + ", " + std::to_string(one.from->at(12)) + ")");
  });
}

TEST(DecodeDeviation, AnAcceptThatAsksForNoAddressDoesNotMakeItsBytesUnreadableHere) {
  each_decoded("accepted-without-address", [](const auto& one) {
    // One of them is cut as well.
    if (one.from->size() < 25) return expect_refusal(one, errc::too_short, "family");
    EXPECT_TRUE(one.tuple.starts_with("('")) << one.tuple;
  });
}

TEST(DecodeDeviation, AnAddressIsReadWholeEvenIfTheSocketsOwnFamilyIsShorter) {
  each_decoded("other-familys-size", [](const auto& one) {
    EXPECT_FALSE(one.refused());
    EXPECT_EQ(to_hex(encoded_again(one)), to_hex(one.from->bytes));
  });
}

TEST(DecodeDeviation, AnOlderVersionsOtherAnswerDoesNotChangeOurs) {
  each_decoded("older-answer", [](const auto& one) {
    const auto& newest = newest_of(one, decode_cases());
    EXPECT_EQ(one.from->protocol, newest.from->protocol);
    EXPECT_EQ(to_hex(one.from->bytes), to_hex(newest.from->bytes));
    expect_same_refusal(one, newest);
    EXPECT_EQ(one.tuple, newest.tuple);
    EXPECT_NE(one.from->address, newest.from->address);
  });
}

}  // namespace

}  // namespace sockfam::tests::vectors
