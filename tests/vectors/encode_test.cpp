// Python addresses that CPython encodes otherwise than we do.
#include "each.h"
#include "support/world.h"
#include "values.h"
#include "wrapped.h"

namespace sockfam::tests::vectors {

namespace {

std::string printed(const integer& value) { return (value.negative ? "-" : "") + std::to_string(value.magnitude); }

/// `count` bytes from an offset, as hex.
std::string part(const std::vector<std::byte>& bytes, std::size_t offset, std::size_t count) {
  return offset + count <= bytes.size() ? to_hex(std::span{bytes}.subspan(offset, count)) : "too few bytes";
}

std::string little_endian(std::uint64_t value, std::size_t size) {
  std::vector<std::byte> bytes(size);
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::byte>(value >> 8 * i & 0xff);
  return to_hex(bytes);
}

/// Text and then NULs.
std::string padded(const std::string& text, std::size_t size) {
  return to_hex(text + std::string(size - text.size(), '\0'));
}

std::uint32_t zone_named_in(const std::string& host) {
  const auto zone = host.substr(host.find('%') + 1);
  const auto index = recorded_interfaces().interface_index(zone);
  return index ? *index : static_cast<std::uint32_t>(std::stoul(zone));
}

void expect_out_of_range(const encode_case& one) {
  const auto* field = wrapped_in(*one.from);
  expect_refusal(one, errc::out_of_range, field->field);
  if (one.why->value().huge) return;
  EXPECT_EQ(printed(one.why->value()), number_at(*one.from, field->position));
}

void expect_not_numeric(const encode_case& one) {
  expect_refusal(one, errc::not_numeric, "host");
  EXPECT_FALSE(one.why->remedy().empty());
}

TEST(EncodeDeviation, AnIntegerThatIsCutToItsFieldThereIsOutOfRangeHere) {
  each_encoded("wrapped-integer", expect_out_of_range);
}

TEST(EncodeDeviation, MinusOneIsAllOnesThereAndOutOfRangeHere) { each_encoded("minus-one", expect_out_of_range); }

TEST(EncodeDeviation, AnAddressTypeThatIsCutTo32BitsThereIsNotAVariantHere) {
  each_encoded("wrapped-address-type", [](const auto& one) {
    expect_refusal(one, errc::no_such_variant, "addr_type");
    EXPECT_EQ(printed(one.why->value()), decimal(element(*one.from, 0)));
  });
}

TEST(EncodeDeviation, AServiceRangeThatEndsBeforeItBeginsIsOutOfRangeHere) {
  each_encoded("range-upside-down", [](const auto& one) {
    expect_refusal(one, errc::out_of_range, "upper");
    EXPECT_EQ(printed(one.why->min()), decimal(element(*one.from, 2)));
  });
}

TEST(EncodeDeviation, TheZoneInTheHostIsDroppedThereAndKeptHere) {
  each_encoded("zone-in-host", [](const auto& one) {
    ASSERT_FALSE(one.refused()) << message(*one.why);
    const auto host = *file_system_bytes(element(*one.from, 0));
    EXPECT_EQ(part(one.bytes, 0, 24), part(one.from->bytes, 0, 24));
    EXPECT_EQ(part(one.bytes, 24, 4), little_endian(zone_named_in(host), 4));
  });
}

TEST(EncodeDeviation, AZoneAndAScopeIdThatDifferContradictEachOtherHere) {
  each_encoded("zone-contradiction", [](const auto& one) { expect_refusal(one, errc::bad_value, "scope_id"); });
}

TEST(EncodeDeviation, AHostOfOtherScriptsIsFoldedThereAndNotNumericHere) {
  each_encoded("folded-host", expect_not_numeric);
}

TEST(EncodeDeviation, TheHistoricWaysToWriteAnIpv4AddressAreNotNumericHere) {
  each_encoded("historic-ipv4", expect_not_numeric);
}

TEST(EncodeDeviation, AnIpv6HostBecomesIpv4ThereAndIsNotNumericHere) {
  each_encoded("mapped-ipv4", expect_not_numeric);
}

TEST(EncodeDeviation, AHostNameIsResolvedThereAndNotNumericHere) { each_encoded("host-name", expect_not_numeric); }

TEST(EncodeDeviation, AnExpressionThatMakesABufferIsNotALiteral) {
  each_encoded("buffer-object", [](const auto& one) {
    ASSERT_TRUE(one.refused());
    EXPECT_TRUE(one.why->code() == errc::wrong_type || one.why->code() == errc::syntax) << code_name(one.why->code());
  });
}

TEST(EncodeDeviation, NoneIsNotAnAddress) {
  each_encoded("no-address-given", [](const auto& one) { expect_refusal(one, errc::wrong_type, "path"); });
}

TEST(EncodeDeviation, ANulInsideAPathIsABadValue) {
  each_encoded("nul-in-path", [](const auto& one) { expect_refusal(one, errc::bad_value, "path"); });
}

TEST(EncodeDeviation, APathMayFillAllOfSunPath) {
  each_encoded("full-path", [](const auto& one) {
    EXPECT_EQ(to_hex(one.bytes), "0100" + to_hex(*file_system_bytes(one.from->value)));
  });
}

TEST(EncodeDeviation, TheNamesOfAnAlgorithmMayFillTheirFields) {
  each_encoded("full-names", [](const auto& one) {
    EXPECT_EQ(part(one.bytes, 2, 14), padded(*file_system_bytes(element(*one.from, 0)), 14));
    EXPECT_EQ(part(one.bytes, 24, 64), padded(*file_system_bytes(element(*one.from, 1)), 64));
  });
}

TEST(EncodeDeviation, ANameThatIsNotUtf8ComesFromItsSurrogates) {
  each_encoded("name-not-utf8", [](const auto& one) {
    EXPECT_EQ(part(one.bytes, 2, 14), padded(*file_system_bytes(element(*one.from, 0)), 14));
  });
}

TEST(EncodeDeviation, TheMasksOfAnAlgorithmHave32Bits) {
  each_encoded("wide-mask", [](const auto& one) {
    EXPECT_EQ(part(one.bytes, 16, 4), little_endian(std::stoull(*decimal(element(*one.from, 2))), 4));
    EXPECT_EQ(part(one.bytes, 20, 4), little_endian(std::stoull(*decimal(element(*one.from, 3))), 4));
    EXPECT_EQ(part(one.bytes, 24, 64), part(one.from->bytes, 24, 64));
  });
}

TEST(EncodeDeviation, AnInterfacesNameIsNotCutToOneThatExists) {
  each_encoded("interface-cut", [](const auto& one) { expect_refusal(one, errc::unknown_name, "interface"); });
}

TEST(EncodeDeviation, AnInterfacesNameMayBeBytes) {
  each_encoded("interface-as-bytes", [](const auto& one) {
    const auto index = recorded_interfaces().interface_index(*file_system_bytes(element(*one.from, 0)));
    EXPECT_EQ(part(one.bytes, 4, 4), little_endian(*index, 4));
  });
}

TEST(EncodeDeviation, AnInterfaceMayBeGivenByItsIndex) {
  each_encoded("interface-by-index", [](const auto& one) {
    EXPECT_EQ(part(one.bytes, 4, 4), little_endian(std::stoull(*decimal(element(*one.from, 0))), 4));
  });
}

TEST(EncodeDeviation, AHardwareAddressMayHave32Bytes) {
  each_encoded("long-hardware-address", [](const auto& one) {
    const auto address = *file_system_bytes(element(*one.from, 4));
    EXPECT_EQ(one.bytes.size(), 12 + address.size());
    EXPECT_EQ(part(one.bytes, 11, 1), little_endian(address.size(), 1));
    EXPECT_EQ(part(one.bytes, 12, address.size()), to_hex(address));
  });
}

TEST(EncodeDeviation, ABluetoothAddressIsSixPairsOfDigits) {
  each_encoded("loose-bdaddr", [](const auto& one) { expect_refusal(one, errc::bad_value, "bdaddr"); });
}

/// The version does not matter to us: the same input gets the answer that the newest version's row gets.
void expect_answer_to_newest(const encode_case& one) {
  const auto& newest = newest_of(one, encode_cases());
  EXPECT_EQ(one.from->family, newest.from->family);
  EXPECT_EQ(one.from->protocol, newest.from->protocol);
  EXPECT_EQ(one.from->address, newest.from->address);
  expect_same_refusal(one, newest);
  EXPECT_EQ(to_hex(one.bytes), to_hex(newest.bytes));
}

TEST(EncodeDeviation, BytesThatWereNeverWrittenAreSentByOlderVersionsAndZeroHere) {
  each_encoded("unwritten-bytes", [](const auto& one) {
    expect_answer_to_newest(one);
    const auto& mask = one.from->unwritten;
    EXPECT_NE(std::count(mask.begin(), mask.end(), std::byte{0xff}), 0);
    // Where the newest version wraps an integer we may refuse.
    if (one.refused()) return;
    ASSERT_EQ(one.bytes.size(), mask.size());
    for (std::size_t i = 0; i < mask.size(); ++i) EXPECT_EQ(one.bytes[i] & mask[i], std::byte{0}) << i;
  });
}

TEST(EncodeDeviation, AnOlderVersionsOtherAnswerDoesNotChangeOurs) {
  each_encoded("older-answer", [](const auto& one) {
    expect_answer_to_newest(one);
    const auto& newest = *newest_of(one, encode_cases()).from;
    EXPECT_TRUE(one.from->bytes != newest.bytes || one.from->error != newest.error);
  });
}

}  // namespace

}  // namespace sockfam::tests::vectors
