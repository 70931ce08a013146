// What calls of the socket object take as bytes and as room for them, and the buffers that they return.
#include <sockfam/socket/batch.h>

#include <array>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <list>
#include <string>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

namespace sockfam::inline v0 {
namespace {

/// A range of the user's own, with a begin and an end only.
struct own_range {
  char text[3] = {'o', 'w', 'n'};
  const char* begin() const { return text; }
  const char* end() const { return text + 3; }
};

TEST(SocketBytes, ContiguousRangesOfBytes) {
  EXPECT_EQ(bytes_view{"lit\0eral"}.text(), (std::string_view{"lit\0eral", 8}));
  EXPECT_EQ(bytes_view{std::string{"string"}}.text(), "string");
  EXPECT_EQ(bytes_view{std::string_view{"view"}}.text(), "view");
  EXPECT_EQ((bytes_view{std::vector<char>{'a', 'b'}}.text()), "ab");
  EXPECT_EQ((bytes_view{std::vector<std::uint8_t>{'a', 'b'}}.text()), "ab");
  EXPECT_EQ((bytes_view{std::array<std::byte, 2>{std::byte{'a'}, std::byte{'b'}}}.text()), "ab");
  EXPECT_EQ((bytes_view{std::initializer_list<signed char>{'a', 'b'}}.text()), "ab");
  EXPECT_EQ(bytes_view{own_range{}}.text(), "own");
}

TEST(SocketBytes, NoOtherRanges) {
  static_assert(!std::is_constructible_v<bytes_view, std::vector<int>&>);
  static_assert(!std::is_constructible_v<bytes_view, std::vector<bool>&>);
  static_assert(!std::is_constructible_v<bytes_view, std::deque<char>&>);
  static_assert(!std::is_constructible_v<bytes_view, std::list<char>&>);
  static_assert(!std::is_constructible_v<bytes_view, const char*>);
  static_assert(!std::is_constructible_v<bytes_view, char(&)[8]>);
  static_assert(!std::is_constructible_v<bytes_view, int>);
}

TEST(SocketBytes, RoomIsWritable) {
  std::string text(4, '.');
  std::vector<std::uint8_t> numbers(3);
  char array[2];
  EXPECT_EQ(bytes_room{text}.data(), reinterpret_cast<std::byte*>(text.data()));
  EXPECT_EQ(bytes_room{text}.size(), 4u);
  EXPECT_EQ(bytes_room{numbers}.size(), 3u);
  EXPECT_EQ(bytes_room{array}.size(), 2u);
  EXPECT_EQ(bytes_room{std::span{array}}.size(), 2u);
  static_assert(!std::is_constructible_v<bytes_room, const std::string&>);
  static_assert(!std::is_constructible_v<bytes_room, std::string_view>);
  static_assert(!std::is_constructible_v<bytes_room, std::span<const std::byte>>);
  static_assert(!std::is_constructible_v<bytes_room, std::vector<int>&>);
  static_assert(!std::is_constructible_v<bytes_room, const char(&)[8]>);
}

TEST(SocketBytes, BuffersMove) {
  auto a = buffer::with_room(3);
  auto b = buffer::with_room(5);
  const auto* data = b.data();
  a = std::move(b);
  EXPECT_EQ(a.data(), data);
  EXPECT_EQ(a.size(), 5u);
  EXPECT_EQ(b.data(), nullptr);
  EXPECT_TRUE(b.empty());
  const auto c = std::move(a);
  EXPECT_EQ(c.data(), data);
  EXPECT_TRUE(a.empty());
  static_assert(!std::is_copy_constructible_v<buffer> && !std::is_copy_assignable_v<buffer>);
  static_assert(std::is_nothrow_move_constructible_v<buffer> && std::is_nothrow_move_assignable_v<buffer>);
}

TEST(SocketBytes, BatchesMove) {
  message_batch a{2};
  message_batch b{7};
  ASSERT_TRUE(b.add("datagram"));
  a = std::move(b);
  EXPECT_EQ(a.capacity(), 7u);
  EXPECT_EQ(a.unsent(), 1u);
  EXPECT_EQ(b.capacity(), 0u);
  EXPECT_FALSE(b.add("datagram"));
  auto& same = a;
  a = std::move(same);
  EXPECT_EQ(a.capacity(), 7u);
  const auto c = std::move(a);
  EXPECT_EQ(c.size(), 1u);
  EXPECT_TRUE(a.empty());
}

}  // namespace
}  // namespace sockfam::inline v0
