// The quick reader of canonical text reads what the careful one reads, with the same result.
#include <sockfam/text.h>

#include <sockfam/families.h>

#include "forms/text_verbs.h"
#include "text_support.h"

namespace sockfam::inline v0::forms {
namespace {

#if defined(SOCKFAM_CROSS)
constexpr int rounds = 100;  // under an emulator
#else
constexpr int rounds = 3000;
#endif

/// As `format` writes them: each shape, with and without its optional parts.
constexpr std::string_view written[] = {
    "alg:hash:sha256",
    "alg:skcipher:cbc(aes),feat=0x12345678,mask=0xffffffff",
    "bluetooth:l2cap:01:23:45:67:89:AB,psm=4097",
    "bluetooth:l2cap:01:23:45:67:89:AB,psm=0,cid=4,type=1",
    "bluetooth:rfcomm:01:23:45:67:89:AB,channel=0,service=00001101-0000-1000-8000-00805f9b34fb",
    "bluetooth:hci:65535,channel=3",
    "bluetooth:hci-node:ubt0hci",
    "bluetooth:hci-bdaddr:01:23:45:67:89:AB",
    "bluetooth:sco:01:23:45:67:89:AB",
    "bluetooth:iso:01:23:45:67:89:AB,type=2",
    "bluetooth:iso-broadcast:00:00:00:00:00:00,type=0,bc=01:23:45:67:89:AB,bc-type=2,sid=5,bis=01:02",
    "can:raw:3",
    "can:bcm:",
    "can:isotp:12,rx=0x7e8,tx=0x7e0",
    "can:j1939:4,name=0x1122334455667788,pgn=0x1ffff,addr=0x20",
    "hyperv:service:e0e16197-dd56-4a10-9195-5ee7a155a838,00000438-facb-11e6-bd58-64006a7986d3",
    "hyperv:port:5000",
    "inet:0.0.0.0:0",
    "inet:192.0.2.1:80",
    "inet:255.255.255.255:65535",
    "inet6:[::]:0",
    "inet6:[2001:db8:1:2:3:4:5:6%7]:443?flowinfo=1048575",
    "inet6:[1111:2222:3333:4444:5555:6666:7777:8888%4294967295]:8080",
    "inet6:[::ffff:192.0.2.128]:8080",
    "netlink:4711:0x11",
    "netlink:4294967295:0xffffffff",
    "packet:2,proto=0x800",
    "packet:3,proto=0x86dd,pkttype=4,hatype=1,addr=01:02:03:04:05:06",
    "packet:,proto=0x3,hatype=32,addr=00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13",
    "qipcrtr:4294967295:4294967294",
    "system:7,unit=4294967295",
    "tipc:service-range:18888,17,19",
    "tipc:service:18888,17,scope=3,domain=16781313",
    "unix:/run/user/1000/bus",
    "unix:relative-path.socket,a+b=c:d~e#f",
    "unix:@abstract/name",
    "vsock:3:1024",
    "vsock:4294967295:4294967295",
};

template <class T>
bool is_read_as_carefully(std::string_view text) {
  T quick{};
  if (!read_quickly(text, quick)) return false;
  T careful{};
  bool failed = false;
  const failure why = parse_text_carefully(text, numbers_only(), careful, failed);
  EXPECT_FALSE(failed) << text << ": " << message(why, text);
  EXPECT_TRUE(failed || quick == careful) << text;
  return true;
}

template <class... T>
bool is_read(std::string_view text, address_list<T...>) {
  return (is_read_as_carefully<T>(text) + ... + 0) == 1;
}

TEST(QuickReader, ReadsWhatIsWritten) {
  for (const auto text : written) {
    const auto address = parse(text);
    ASSERT_TRUE(address) << text;
    EXPECT_EQ(format(*address).view(), text);
    EXPECT_TRUE(is_read(text::exact_text{text}.view(), all_addresses{})) << text;
  }
}

TEST(QuickReader, ReadsAsTheCarefulReaderDoes) {
  text::mutator random{20261129, "0123456789abcdefxX:.,[]%?=@/-_+ \xc3\xa9\x7f"};
  int read = 0;
  for (const auto one : written) {
    const std::string text{one};
    for (int round = 0; round < rounds; ++round) {
      std::string changed = random.changed(text);
      if (random.below(3) == 0) changed = random.changed(changed);
      read += is_read(text::exact_text{changed}.view(), all_addresses{}) ? 1 : 0;
      if (testing::Test::HasFailure()) return;
    }
  }
  EXPECT_GT(read, rounds);  // many changes make another address
}

}  // namespace
}  // namespace sockfam::inline v0::forms
