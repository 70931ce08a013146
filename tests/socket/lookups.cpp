// Looking up names within a deadline. The C library's getaddrinfo is replaced by one that answers when a test says so.
#include <netdb.h>
#include <netinet/in.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <gtest/gtest.h>

#include <sockfam/socket/connection.h>
#include <sockfam/socket/netdb.h>

extern "C" {
int __real_getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** list);
int __wrap_getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** list);
}

namespace sockfam::tests {
namespace {

using namespace std::chrono_literals;

/// While it exists, "slow.test" is looked up until finish(). What is left of that is static, because threads that
/// nobody waits for may begin to ask after a test.
class slow_name {
 public:
  slow_name() { set(false); }
  slow_name(const slow_name&) = delete;
  slow_name& operator=(const slow_name&) = delete;
  ~slow_name() { finish(); }
  void finish() { set(true); }
  static void wait_for_answer() {
    std::unique_lock lock{guard};
    last = std::this_thread::get_id();
    changed.wait(lock, [&] { return answered; });
  }
  /// The thread that asked last.
  static std::thread::id thread() {
    const std::lock_guard lock{guard};
    return last;
  }

 private:
  static void set(bool now) {
    const std::lock_guard lock{guard};
    answered = now;
    changed.notify_all();
  }
  static inline std::mutex guard;
  static inline std::condition_variable changed;
  static inline bool answered = true;
  static inline std::thread::id last;
};

class Lookups : public testing::Test {};

TEST_F(Lookups, AreEndedByTheirDeadline) {
  slow_name slow;
  const auto got = try_getaddrinfo("slow.test", "80", {.type = SOCK_STREAM}, within(5ms));
  ASSERT_FALSE(got);
  EXPECT_TRUE(got.error().timed_out());
  EXPECT_STREQ(got.error().call, "getaddrinfo");
  EXPECT_EQ(got.error().name(), "slow.test");
  EXPECT_THROW(getaddrinfo("slow.test", "80", {}, within(1ms)), timeout_error);
}

TEST_F(Lookups, AreEndedByACancellation) {
  slow_name slow;
  cancellation stop;
  std::thread other{[&] {
    std::this_thread::sleep_for(5ms);
    stop.cancel();
  }};
  const auto got = try_getaddrinfo("slow.test", "80", {}, stop);
  other.join();
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().code, socket_errc::cancelled);
}

TEST_F(Lookups, AnswerInTimeFromAThreadOfTheirOwn) {
  slow_name slow;
  slow.finish();
  const auto found = getaddrinfo("slow.test", "80", {.type = SOCK_STREAM}, within(1h));
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(format(found[0].address).view(), "inet:127.0.0.1:80");
  EXPECT_NE(slow_name::thread(), std::this_thread::get_id());
  EXPECT_EQ(getaddrinfo("slow.test", "80", {.type = SOCK_STREAM}), found);
  EXPECT_EQ(slow_name::thread(), std::this_thread::get_id()) << "without a deadline there is no other thread";
}

TEST_F(Lookups, TheTimeOfCreateConnectionIsTheTotal) {
  slow_name slow;
  const auto got = try_create_connection("slow.test", "80", {.within = 5ms});
  ASSERT_FALSE(got);
  EXPECT_TRUE(got.error().why.timed_out());
  cancellation stop;
  stop.cancel();
  const auto ended = try_create_connection("slow.test", "80", {.cancel = &stop});
  ASSERT_FALSE(ended);
  EXPECT_EQ(ended.error().why.code, socket_errc::cancelled);
}

TEST_F(Lookups, OfAddressesInTextTakeTheirTimeFromThatOfTheCall) {
  slow_name slow;
  socket stream{AF_INET, SOCK_STREAM};
  socket datagram{AF_INET, SOCK_DGRAM};
  for (const bool own : {true, false}) {
    const auto options = own ? within(5ms) : call_options{};
    if (!own) stream.settimeout(5ms), datagram.settimeout(5ms);
    EXPECT_TRUE(stream.try_connect("inet:slow.test:80", options).error().timed_out());
    EXPECT_TRUE(datagram.try_sendto("x", "('slow.test', 80)", options).error().timed_out());
    EXPECT_TRUE(datagram.try_sendmsg("x", {.to = "inet:slow.test:80"}, options).error().timed_out());
  }
}

TEST_F(Lookups, ManyAtOnceMayBeGivenUp) {
  slow_name slow;
  for (int i = 0; i < 50; ++i) EXPECT_FALSE(try_getaddrinfo("slow.test", "80", {}, within(0ns)));
}

TEST_F(Lookups, OfAddressesInDigitsNeedNoThread) {
  // One of the C library would be asked here too, but at once.
  for (const char* host : {"127.0.0.1", "::1", "fe80::1%lo"}) {
    EXPECT_TRUE(try_getaddrinfo(host, "80", {.flags = AI_NUMERICHOST}, within(0ns))) << host;
  }
  EXPECT_TRUE(try_getaddrinfo({}, "80", {}, within(0ns)));
  EXPECT_TRUE(try_getaddrinfo("a:b", "80", {}, within(0ns)).error().timed_out()) << "a name, whatever it looks like";
}

TEST_F(Lookups, TellNoneFromEmpty) {
  EXPECT_TRUE(try_getaddrinfo({}, "80"));
  EXPECT_TRUE(try_getaddrinfo({}, ""));
  const char* const no_text = nullptr;
  EXPECT_TRUE(try_getaddrinfo(no_text, "80"));
  EXPECT_TRUE(try_getaddrinfo(nullptr, std::optional<std::string>{"80"}));
  EXPECT_EQ(try_getaddrinfo({}, {}).error().code, (std::error_code{EAI_NONAME, gai_category()}));
  EXPECT_EQ(try_getaddrinfo("", "80").error().code, (std::error_code{EAI_NONAME, gai_category()}));
  EXPECT_TRUE(try_getaddrinfo("127.0.0.1", {}));
}

/// Programs that read them with inet_aton(3) take them for another address, or for one at all.
TEST_F(Lookups, ThatEndInANumberAreNone) {
  slow_name slow;
  socket sock{AF_INET, SOCK_DGRAM};
  for (const char* host :
       {"010.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "1.2.3.4.", "1.2.3.256", "a.1"}) {
    const auto text = "inet:" + std::string{host} + ":80";
    const auto tuple = "('" + std::string{host} + "', 80)";
    EXPECT_EQ(sock.try_connect(text).error().code, make_error_code(errc::not_numeric)) << text;
    EXPECT_EQ(sock.try_connect(tuple).error().code, make_error_code(errc::not_numeric)) << tuple;
  }
}

}  // namespace
}  // namespace sockfam::tests

int __wrap_getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** list) {
  using sockfam::tests::slow_name;
  if (!host || std::string_view{host} != "slow.test") return __real_getaddrinfo(host, service, hints, list);
  slow_name::wait_for_answer();
  return __real_getaddrinfo("127.0.0.1", service, hints, list);
}
