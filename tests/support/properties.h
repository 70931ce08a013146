// The laws as tests: RapidCheck chooses the bytes that values are made from.
#pragma once

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "support/coverage.h"
#include "support/laws.h"

namespace sockfam::tests {

/// Asks a law a hundred times, on the ABIs of these systems, and notes where it held. The first bytes are RapidCheck's,
/// which makes them smaller where a law is broken; what needs more of them, such as paths, gets random ones.
inline void hold(laws::law law, std::string_view title, os_set systems, std::initializer_list<std::string_view> what) {
  const bool held = rc::check([&] {
    const auto first = *rc::gen::resize(
        rc::kNominalSize, rc::gen::container<std::vector<std::uint8_t>>(32, rc::gen::arbitrary<std::uint8_t>()));
    choices pick{first, *rc::gen::arbitrary<std::uint64_t>()};
    const abi where = pick.where(systems);
    law(pick, where);
    for (const auto one : what) covered(one, title, where.system);
  });
  EXPECT_TRUE(held) << "the output above says for which address";
}

/// The law, for one address type.
template <address_type T>
void hold(laws::law law, std::initializer_list<std::string_view> what = {}) {
  hold(law, description<T>::title, known<T>::systems, what);
}

}  // namespace sockfam::tests

/// Every law for one address type.
#define SOCKFAM_LAWS(Name, Type)                                                                                \
  TEST(Name, DecodeGivesBackWhatEncodeWrote) { hold<Type>(laws::encode_then_decode<Type>, {"properties"}); }    \
  TEST(Name, AConstantAbiIsLikeAnyOther) { hold<Type>(laws::constant_and_runtime_abi_agree<Type>); }            \
  TEST(Name, ParseGivesBackWhatFormatWrote) { hold<Type>(laws::format_then_parse<Type>, {"parse", "format"}); } \
  TEST(Name, FormattingIsAFixedPoint) { hold<Type>(laws::formatting_is_a_fixed_point<Type>); }                  \
  TEST(Name, FormattingIsPrintable) { hold<Type>(laws::formatting_is_printable<Type>); }                        \
  TEST(Name, FormatToKeepsToItsRoom) { hold<Type>(laws::format_to_keeps_to_its_room<Type>); }                   \
  TEST(Name, TheLongestTextHasRoom) { hold<Type>(laws::the_longest_text_has_room<Type>); }                      \
  TEST(Name, ValidateSaysWhetherEncodeSucceeds) {                                                               \
    hold<Type>(laws::validate_says_whether_encode_succeeds<Type>, {"validate"});                                \
  }                                                                                                             \
  TEST(Name, DecodeTakesPrefixesThatAreWholeEnough) {                                                           \
    hold<Type>(laws::decode_takes_prefixes_that_are_whole_enough<Type>);                                        \
  }                                                                                                             \
  TEST(Name, AnyBytesAreSafe) { hold<Type>(laws::any_bytes_are_safe<Type>); }                                   \
  TEST(Name, EqualValuesHashAlike) { hold<Type>(laws::equal_values_hash_alike<Type>); }                         \
  TEST(Name, LimitsAreKept) { hold<Type>(laws::limits_are_kept<Type>); }                                        \
  TEST(Name, BytesAreReadAsThisVariant) { hold<Type>(laws::bytes_are_read_as_this_variant<Type>); }             \
  TEST(Name, BytesOfAnotherKindAreRefused) { hold<Type>(laws::bytes_of_another_kind_are_refused<Type>); }       \
  TEST(Name, AStorageHoldsTheAddress) { hold<Type>(laws::a_storage_holds_the_address<Type>); }                  \
  TEST(Name, ACutAddressKeepsWhatIsThere) { hold<Type>(laws::a_cut_address_keeps_what_is_there<Type>); }        \
  TEST(Name, AnyContainerIsSafe) { hold<Type>(laws::any_container_is_safe<Type>); }
