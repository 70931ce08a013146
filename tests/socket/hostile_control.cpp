// Control messages whose lengths, numbers and times are not those of a kernel, and sizes that no kernel takes.
#include <time.h>
// The order matters: the kernel's headers need the C library's before them.
#include <linux/errqueue.h>
#include <linux/if_alg.h>
#include <netinet/udp.h>

#include <array>
#include <cstring>
#include <random>

#include <sockfam/socket/error_queue.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

class HostileControl : public Sockets {};

constexpr std::size_t limit = 0x7fffffff;  // of a socklen_t

// Sizes.

TEST_F(HostileControl, LengthsBeyondASocklenAreRefused) {
  EXPECT_EQ(cmsg_len(limit - CMSG_LEN(0)), limit);
  EXPECT_EQ(cmsg_space(limit - CMSG_SPACE(1)), CMSG_SPACE(limit - CMSG_SPACE(1)));
  for (const std::size_t size : {limit - CMSG_LEN(0) + 1, limit, limit + 1, SIZE_MAX - CMSG_LEN(0), SIZE_MAX}) {
    EXPECT_EQ(code_of(try_cmsg_len(size)), std::errc::value_too_large) << size;
    EXPECT_EQ(code_of(try_cmsg_space(size)), std::errc::value_too_large) << size;
  }
  EXPECT_EQ(code_of(try_cmsg_space(limit - CMSG_SPACE(1) + 1)), std::errc::value_too_large);
  EXPECT_STREQ(thrown_by([] { cmsg_len(SIZE_MAX); }).call, "cmsg_len");
  EXPECT_STREQ(thrown_by([] { cmsg_space(SIZE_MAX); }).call, "cmsg_space");
}

TEST_F(HostileControl, MessagesThatAreTooLongTogetherAreRefused) {
  const std::byte one{};
  control_messages control;
  control.ttl(1);
  const auto before = control.view().size();
  // The last one would fit alone. Nothing is read: there is one byte only.
  for (const std::size_t size : {SIZE_MAX, SIZE_MAX - 15, limit, limit - CMSG_SPACE(1)}) {
    const auto why = thrown_by([&] { control.add(SOL_SOCKET, 0, bytes_view{&one, size}); });
    EXPECT_EQ(why.code, std::errc::value_too_large) << size;
    EXPECT_EQ(control.view().size(), before);
  }
  EXPECT_EQ(thrown_by([&] { control.alg_iv(bytes_view{&one, SIZE_MAX - 3}); }).code, std::errc::value_too_large);
  EXPECT_EQ(control.view().size(), before);
}

TEST_F(HostileControl, ASegmentSizeIsNotCut) {
  control_messages control;
  for (const std::int64_t size : {std::int64_t{-1}, std::int64_t{65536}, std::int64_t{65536 + 1200}, INT64_MAX}) {
    EXPECT_EQ(thrown_by([&] { control.udp_segment(size); }).code, std::errc::value_too_large) << size;
  }
  EXPECT_TRUE(control.empty());
  control.udp_segment(65535);
  EXPECT_FALSE(control.empty());
  for (const int size : {-1, 65536, 65536 + 1200}) {
    control_messages told;
    told.add(SOL_UDP, UDP_GRO, std::as_bytes(std::span{&size, 1}));
    EXPECT_FALSE(control_buffer::recorded(told.view()).udp_segment()) << size;
  }
}

// Times.

template <class Time>
control_buffer with_time(int type, const Time& value) {
  control_messages control;
  control.add(SOL_SOCKET, type, std::as_bytes(std::span{&value, 1}));
  return control_buffer::recorded(control.view());
}

TEST_F(HostileControl, TimesThatCannotBeAreNone) {
  using longest = decltype(timespec::tv_sec);
  constexpr auto most = std::numeric_limits<longest>::max();
  constexpr auto least = std::numeric_limits<longest>::min();
  for (const auto& [whole, part] : std::initializer_list<std::pair<longest, long>>{
           {0, -1}, {0, 1'000'000'000}, {1, LONG_MAX}, {1, LONG_MIN}, {most, 999'999'999}, {least, 0}}) {
    const bool is_narrow = sizeof(longest) == 4 && part >= 0 && part < 1'000'000'000;  // no number is too large
    EXPECT_EQ(with_time(SCM_TIMESTAMPNS, timespec{whole, part}).timestamp().has_value(), is_narrow) << whole << part;
    const std::array<timespec, 3> three{timespec{whole, part}, timespec{}, timespec{whole, part}};
    EXPECT_EQ(with_time(SCM_TIMESTAMPING, three).timestamp().has_value(), is_narrow) << whole << part;
  }
  for (const auto& [whole, part] :
       std::initializer_list<std::pair<longest, long>>{{0, -1}, {0, 1'000'000}, {1, LONG_MAX}, {1, LONG_MIN}}) {
    EXPECT_FALSE(with_time(SCM_TIMESTAMP, timeval{whole, part}).timestamp()) << whole << part;
  }
}

TEST_F(HostileControl, TheFirstAndTheLastTimesAreRight) {
  const auto time = [](std::int64_t ns) { return unix_time{std::chrono::nanoseconds{ns}}; };
  EXPECT_EQ(with_time(SCM_TIMESTAMPNS, timespec{-1, 999'999'999}).timestamp(), time(-1));
  EXPECT_EQ(with_time(SCM_TIMESTAMP, timeval{1, 999'999}).timestamp(), time(1'999'999'000));
  if constexpr (sizeof(timespec::tv_sec) == 8) {
    EXPECT_EQ(with_time(SCM_TIMESTAMPNS, timespec{9'223'372'035, 999'999'999}).timestamp(),
              time(9'223'372'035'999'999'999));
    EXPECT_EQ(with_time(SCM_TIMESTAMPNS, timespec{-9'223'372'036, 0}).timestamp(), time(-9'223'372'036'000'000'000));
    EXPECT_FALSE(with_time(SCM_TIMESTAMPNS, timespec{9'223'372'037, 0}).timestamp());
    EXPECT_FALSE(with_time(SCM_TIMESTAMPNS, timespec{-9'223'372'037, 0}).timestamp());
  }
}

TEST_F(HostileControl, TimesThatWereNotTakenAreNone) {
  using three = std::array<timespec, 3>;
  const unix_time second{1s};
  EXPECT_FALSE(with_time(SCM_TIMESTAMPING, three{}).timestamp());
  EXPECT_EQ(with_time(SCM_TIMESTAMPING, three{}).times(), packet_times{});
  const auto device = with_time(SCM_TIMESTAMPING, three{timespec{}, timespec{}, timespec{1, 0}});
  EXPECT_EQ(device.times(), (packet_times{{}, second}));
  EXPECT_EQ(device.timestamp(), second);
  EXPECT_EQ(with_time(SCM_TIMESTAMPING, three{timespec{1, 0}}).times(), (packet_times{second, {}}));
}

// Bytes.

/// What a fuzzer would try: lengths around those that fit, kinds that are known, and any bytes for the rest.
class hostile_bytes {
 public:
  explicit hostile_bytes(unsigned seed) : random_(seed) {
    bytes_.resize(up_to(400));
    for (auto& byte : bytes_) byte = static_cast<std::byte>(up_to(255));
    for (std::size_t at = 0; bytes_.size() - at >= sizeof(cmsghdr);) {
      cmsghdr head{};
      head.cmsg_len = length(bytes_.size() - at);
      std::tie(head.cmsg_level, head.cmsg_type) = kinds[up_to(std::size(kinds) - 1)];
      std::memcpy(bytes_.data() + at, &head, sizeof head);
      const auto step = CMSG_ALIGN(std::size_t{head.cmsg_len});
      if (step < sizeof head || step > bytes_.size() - at) break;
      at += step;
    }
  }
  std::span<const std::byte> view() const { return bytes_; }

 private:
  static constexpr std::pair<int, int> kinds[] = {
      {SOL_SOCKET, SCM_RIGHTS},      {SOL_SOCKET, SCM_CREDENTIALS},  {SOL_SOCKET, SCM_TIMESTAMP},
      {SOL_SOCKET, SCM_TIMESTAMPNS}, {SOL_SOCKET, SCM_TIMESTAMPING}, {IPPROTO_IP, IP_PKTINFO},
      {IPPROTO_IPV6, IPV6_PKTINFO},  {IPPROTO_IPV6, IPV6_HOPLIMIT},  {IPPROTO_IP, IP_TTL},
      {IPPROTO_IP, IP_RECVERR},      {IPPROTO_IPV6, IPV6_RECVERR},   {SOL_UDP, UDP_GRO},
  };

  std::size_t up_to(std::size_t most) { return std::uniform_int_distribution<std::size_t>{0, most}(random_); }
  std::size_t length(std::size_t left) {
    const std::array<std::size_t, 12> choices{0,
                                              1,
                                              sizeof(cmsghdr) - 1,
                                              sizeof(cmsghdr),
                                              sizeof(cmsghdr) + 1,
                                              left - 1,
                                              left,
                                              left + 1,
                                              SIZE_MAX,
                                              SIZE_MAX - 7,
                                              limit,
                                              CMSG_ALIGN(left) - CMSG_ALIGN(1)};
    // Most have a size that fits, so that there is a next one.
    return up_to(2) == 0 ? choices[up_to(choices.size() - 1)] : CMSG_LEN(up_to(60));
  }

  std::minstd_rand random_;
  std::vector<std::byte> bytes_;
};

/// Every byte that a message shows, so that AddressSanitizer sees those that are not the buffer's.
std::size_t read_all_of(const control_buffer& control) {
  std::size_t sum = 0;
  for (const auto& message : control.messages()) {
    for (const auto byte : message.data) sum += static_cast<std::size_t>(byte);
  }
  sum += control.sender().value_or(credentials{}).uid;
  sum += control.packet_info_v4().value_or(packet_info4{}).interface_;
  sum += control.packet_info_v6().value_or(packet_info6{}).interface_;
  sum += static_cast<std::size_t>(control.ttl().value_or(0) + std::int64_t{control.hop_limit().value_or(0)});
  sum += control.udp_segment().value_or(0);
  sum += control.timestamp() ? 1U : 0U;
  if (const auto why = extended_error_in(control)) sum += why->info + text_of(why->offender).size();
  return sum;
}

TEST_F(HostileControl, AnyBytesAreReadWithinTheirBounds) {
  std::size_t sum = 0;
  std::size_t messages = 0;
  for (unsigned seed = 0; seed < 20'000; ++seed) {
    const hostile_bytes bytes{seed};
    auto control = control_buffer::recorded(bytes.view(), seed % 2 == 1);
    EXPECT_EQ(control.truncated(), seed % 2 == 1);
    sum += read_all_of(control);
    std::size_t shown = 0;
    for (const auto& message : control.messages()) {
      shown += sizeof(cmsghdr) + message.data.size();
      ++messages;
    }
    ASSERT_LE(shown, bytes.view().size()) << "seed " << seed;
    ASSERT_TRUE(control.take_fds().empty()) << "seed " << seed;
    const auto moved = std::move(control);
    sum += read_all_of(moved);
  }
  EXPECT_GT(sum, 0U);
  EXPECT_GT(messages, 20'000U) << "most have some";
}

TEST_F(HostileControl, WhatIsShownIsAsTheSystemsMacrosSay) {
  for (unsigned seed = 0; seed < 2'000; ++seed) {
    const hostile_bytes bytes{seed};
    alignas(cmsghdr) std::array<std::byte, 512> aligned{};
    std::copy(bytes.view().begin(), bytes.view().end(), aligned.begin());
    msghdr header{};
    header.msg_control = aligned.data();
    header.msg_controllen = bytes.view().size();
    const auto control = control_buffer::recorded(bytes.view());
    const auto messages = control.messages();
    const auto* expected = CMSG_FIRSTHDR(&header);
    for (const auto& message : messages) {
      ASSERT_NE(expected, nullptr) << "seed " << seed;
      ASSERT_EQ(message.level, expected->cmsg_level) << "seed " << seed;
      ASSERT_EQ(message.type, expected->cmsg_type) << "seed " << seed;
      ASSERT_EQ(message.data.size(), expected->cmsg_len - CMSG_LEN(0)) << "seed " << seed;
      expected = CMSG_NXTHDR(&header, const_cast<cmsghdr*>(expected));
    }
  }
}

TEST_F(HostileControl, DescriptorsOfARecordingAreNotClosedNorTaken) {
  const auto file = temporary_file("x");
  control_messages control;
  control.fds({file.get()});
  {
    auto recorded = control_buffer::recorded(control.view());
    EXPECT_TRUE(recorded.find(SOL_SOCKET, SCM_RIGHTS));
    EXPECT_TRUE(recorded.take_fds().empty());
    auto again = control_buffer::recorded(control.view());
    again = std::move(recorded);
  }
  EXPECT_GE(::fcntl(file.get(), F_GETFD), 0);
}

/// The bytes of an SCM_RIGHTS message with a length that may be wrong, as if a call had filled them in.
void fill_with_fds(control_buffer& control, std::span<const int> numbers, std::size_t length) {
  control_messages made;
  made.fds(numbers);
  const auto room = control.prepare();
  ASSERT_GE(room.size(), made.view().size());
  std::copy(made.view().begin(), made.view().end(), room.begin());
  cmsghdr head;
  std::memcpy(&head, room.data(), sizeof head);
  head.cmsg_len = length;
  std::memcpy(room.data(), &head, sizeof head);
  control.filled(made.view().size(), false);
}

/// True if the number is free; if so, it is taken again, so that a second close() is noticed.
bool was_closed(int number, std::vector<descriptor>& sentinels) {
  if (::fcntl(number, F_GETFD) >= 0) return false;
  sentinels.emplace_back(::fcntl(0, F_DUPFD_CLOEXEC, number));
  return sentinels.back().get() == number;
}

TEST_F(HostileControl, EachWholeDescriptorIsClosedOnceWhateverTheLength) {
  for (std::size_t cut = 0; cut <= 4 * sizeof(int); ++cut) {
    for (const auto way : {"destroy", "take", "prepare", "move", "assign"}) {
      std::array<descriptor, 4> opened;
      std::array<int, 4> numbers{};
      for (std::size_t i = 0; i < 4; ++i) {
        opened[i] = descriptor{::fcntl(0, F_DUPFD_CLOEXEC, 100)};
        numbers[i] = opened[i].get();
      }
      std::vector<descriptor> sentinels;
      const std::size_t whole = 4 - (cut + sizeof(int) - 1) / sizeof(int);
      {
        control_buffer control{256};
        fill_with_fds(control, numbers, CMSG_LEN(sizeof numbers - cut));
        for (std::size_t i = 0; i < whole; ++i) static_cast<void>(opened[i].release());
        const std::string_view how = way;
        control_buffer other;
        if (how == "take") {
          EXPECT_EQ(control.take_fds().size(), whole);
        }
        if (how == "prepare") control.prepare();
        if (how == "move") control_buffer{std::move(control)};
        if (how == "assign") other = std::move(control);
        if (how == "assign") other = control_buffer{16};
        if (how != "destroy") {
          for (std::size_t i = 0; i < whole; ++i) EXPECT_TRUE(was_closed(numbers[i], sentinels)) << way << cut;
          control.prepare();
        }
      }
      for (std::size_t i = 0; i < 4; ++i) {
        if (sentinels.empty() && i < whole)
          EXPECT_LT(::fcntl(numbers[i], F_GETFD), 0) << way << cut << ": not closed";
        else
          EXPECT_GE(::fcntl(numbers[i], F_GETFD), 0) << way << cut << ": closed twice, or not its own";
      }
    }
  }
}

TEST_F(HostileControl, NumbersBelowZeroAreNoDescriptors) {
  control_buffer control{256};
  const std::array<int, 2> numbers{-1, INT_MIN};
  fill_with_fds(control, numbers, CMSG_LEN(sizeof numbers));
  for (const auto& taken : control.take_fds()) EXPECT_FALSE(taken);
}

// Extended errors.

control_buffer with_error(std::span<const std::byte> bytes) {
  control_messages control;
  control.add(IPPROTO_IP, IP_RECVERR, bytes);
  return control_buffer::recorded(control.view());
}

TEST_F(HostileControl, ARecordThatIsTooShortIsNone) {
  std::array<std::byte, sizeof(sock_extended_err) + 300> bytes{};
  for (std::size_t size = 0; size <= bytes.size(); ++size) {
    const auto got = extended_error_in(with_error(std::span{bytes}.first(size)));
    ASSERT_EQ(got.has_value(), size >= sizeof(sock_extended_err)) << size;
    ASSERT_EQ(got.value_or(extended_error{}).offender, any_address{}) << size;
  }
}

TEST_F(HostileControl, CompletionsAreCountedAcrossTheWrap) {
  sock_extended_err raw{};
  raw.ee_origin = SO_EE_ORIGIN_ZEROCOPY;
  raw.ee_info = 0xfffffffe;
  raw.ee_data = 1;
  const auto got = extended_error_in(with_error(std::as_bytes(std::span{&raw, 1})));
  ASSERT_TRUE(got && got->completed);
  EXPECT_EQ(*got->completed, (sends_completed{0xfffffffe, 1, false}));
  EXPECT_EQ(got->completed->count(), 4U);
}

}  // namespace
}  // namespace sockfam::tests
