// Sets of flags in canonical text: the names of the bits that are set, then the others as a number.
#include "forms/text_reader.h"
#include "forms/text_writer.h"
#include "text_support.h"

namespace sockfam::inline v0::forms {

namespace {

constexpr field::named_value flag_names[] = {{"copy", 1}, {"wide", 6}, {"top", 0x80000000}};
constexpr field::integer<std::uint32_t> flag_field{.name = "mode", .shown = field::base::flags, .names = flag_names};

std::string flags_written(std::uint32_t value) {
  std::array<char, 64> room;
  text_writer io{room.data(), numbers_only()};
  io.item(flag_field, value);
  return {room.data(), io.end()};
}

/// The value and what is wrong.
std::pair<std::uint32_t, std::string> flags_read(std::string_view text) {
  text_reader io{text, 0, numbers_only()};
  std::uint32_t value = 77;
  io.item(flag_field, value);
  io.end();
  return {value, io.failed() ? message(io.why(), text) : std::string{}};
}

}  // namespace

TEST(Flags, AreWrittenByName) {
  EXPECT_EQ(flags_written(0), "0");
  EXPECT_EQ(flags_written(1), "copy");
  EXPECT_EQ(flags_written(2), "0x2");
  EXPECT_EQ(flags_written(7), "copy|wide");
  EXPECT_EQ(flags_written(0xffffffff), "copy|wide|top|0x7ffffff8");
}

TEST(Flags, AreReadInAnyOrderAndBase) {
  EXPECT_EQ(flags_read("0"), (std::pair{0u, std::string{}}));
  EXPECT_EQ(flags_read("wide|copy|16|0x20"), (std::pair{0x37u, std::string{}}));
  EXPECT_EQ(flags_read("copy|copy"), (std::pair{1u, std::string{}}));
  for (const std::uint32_t value : {0u, 1u, 2u, 4u, 6u, 0x80000001u, 0xffffffffu}) {
    EXPECT_EQ(flags_read(flags_written(value)).first, value);
  }
}

TEST(Flags, SayWhichPartIsWrong) {
  EXPECT_NE(flags_read("copy||wide").second.find("mode is missing"), std::string::npos)
      << flags_read("copy||wide").second;
  EXPECT_NE(flags_read("copy|").second.find("mode is missing"), std::string::npos) << flags_read("copy|").second;
  EXPECT_NE(flags_read("copy|loud").second.find("mode loud is neither a name nor a number"), std::string::npos)
      << flags_read("copy|loud").second;
  EXPECT_NE(flags_read("1|4294967296").second.find("4294967296"), std::string::npos)
      << flags_read("1|4294967296").second;
}

TEST(Flags, HaveRoomForAllNames) {
  text_measure measure;
  measure.item(flag_field, 0u);
  EXPECT_GE(measure.size(), flags_written(0xffffffff).size());
}

}  // namespace sockfam::inline v0::forms
