#include "audit_log.h"

#include <random>
#include <string_view>

#include <sockfam/any_address.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/netlink.h>
#include <sockfam/unix.h>

namespace bench {

namespace {

using sockfam::any_address;

constexpr std::uint64_t first_serial = 1000;

/// Seeded, so that every run has the same log.
class log_maker {
 public:
  std::string record(std::uint64_t serial) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string line = stamped("SOCKADDR", serial) + "saddr=";
    for (const char c : bytes()) {
      const auto byte = static_cast<unsigned char>(c);
      line += {digits[byte >> 4], digits[byte & 15]};
    }
    return line + '\n';
  }
  /// Nine lines beside a record: the rest of its event, another event of three lines, and four of one line.
  std::string before(std::uint64_t serial) { return system_call(serial, 42); }
  std::string after(std::uint64_t serial) {
    const auto title = [&](std::uint64_t of) {
      return stamped("PROCTITLE", of) + "proctitle=6375726C0068747470733A2F2F6578616D706C652E6F72672F\n";
    };
    std::string lines =
        title(serial) + system_call(serial + 1, 257) + stamped("PATH", serial + 1) +
        "item=0 name=\"/etc/ld.so.cache\" inode=1311003 dev=fe:01 mode=0100644 ouid=0 ogid=0 rdev=00:00 "
        "nametype=NORMAL cap_fp=0 cap_fi=0 cap_fe=0 cap_fver=0 cap_frootid=0\n" +
        title(serial + 1);
    for (const char* type : {"USER_ACCT", "CRED_ACQ", "USER_START", "SERVICE_START"}) {
      lines += stamped(type, serial += 2) + "pid=" + std::to_string(below(99999)) +
               " uid=0 auid=1000 ses=3 subj=unconfined msg='op=PAM:session_open grantors=pam_permit acct=\"root\" "
               "exe=\"/usr/sbin/cron\" hostname=? addr=? terminal=cron res=success'\n";
    }
    return lines;
  }

 private:
  std::uint64_t below(std::uint64_t bound) { return random_() % bound; }

  std::string system_call(std::uint64_t serial, int number) {
    return stamped("SYSCALL", serial) + "arch=c000003e syscall=" + std::to_string(number) +
           " success=yes exit=0 a0=3 a1=7ffd5a3c7e40 a2=10 a3=0 items=0 ppid=1203 pid=" + std::to_string(below(99999)) +
           " auid=1000 uid=1000 gid=1000 euid=1000 suid=1000 fsuid=1000 egid=1000 sgid=1000 fsgid=1000 tty=pts0 "
           "ses=3 comm=\"curl\" exe=\"/usr/bin/curl\" subj=unconfined key=\"network\"\n";
  }

  static std::string stamped(const std::string& type, std::uint64_t serial) {
    return "type=" + type + " msg=audit(" + std::to_string(1753142400 + serial / 200) + "." +
           std::to_string(100 + serial % 900) + ":" + std::to_string(serial) + "): ";
  }

  any_address address() {
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
      case 3: {
        std::string path = "/run/";
        for (std::uint64_t left = 4 + below(90); left > 0; --left) path += static_cast<char>('a' + below(26));
        return sockfam::unix_::pathname{.path = sockfam::bounded_string<108>::from(path).value()};
      }
      case 4:
      case 5:
      case 6: {
        sockfam::inet::address made{.port = static_cast<std::uint16_t>(below(65536))};
        for (auto& octet : made.host.bytes) octet = static_cast<std::uint8_t>(below(256) >> below(8));
        return made;
      }
      case 7:
      case 8: {
        sockfam::inet6::address made{.port = static_cast<std::uint16_t>(below(65536))};
        const auto zeros = below(65536);
        for (unsigned i = 0; i < 16; ++i) {
          if ((zeros >> i / 2 * 2 & 3) != 0) made.host.bytes[i] = static_cast<std::uint8_t>(below(256));
        }
        return made;
      }
      default: return sockfam::netlink::address{.pid = static_cast<std::uint32_t>(below(100000))};
    }
  }

  /// Half of the paths are padded: callers often give the size of the struct.
  std::string bytes() {
    const any_address one = address();
    const auto encoded = sockfam::encode(one, {sockfam::os::linux_, sockfam::native_abi.order}).value();
    std::string made{reinterpret_cast<const char*>(encoded.data()), encoded.size()};
    if (one.is<sockfam::unix_::pathname>() && below(2) == 0) made.resize(110);
    return made;
  }

  std::mt19937_64 random_{20260722};
};

}  // namespace

std::string dense_log(std::uint64_t records) {
  log_maker make;
  std::string log;
  for (std::uint64_t i = 0; i < records; ++i) log += make.record(first_serial + i);
  return log;
}

std::string sparse_log(std::uint64_t records) {
  log_maker make;
  std::string log;
  for (std::uint64_t i = 0; i < records; ++i) {
    const std::uint64_t serial = first_serial + 10 * i;
    log += make.before(serial);
    log += make.record(serial);
    log += make.after(serial);
  }
  return log;
}

}  // namespace bench
