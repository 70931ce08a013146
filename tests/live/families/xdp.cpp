// AF_XDP on lo, whose one queue any driver can serve by copying.
#include <linux/if_xdp.h>
#include <sys/mman.h>

#include <chrono>
#include <thread>

#include <sockfam/xdp.h>

#include "live/live.h"

namespace sockfam::tests {
namespace {

/// A socket with memory for packets and a ring for those that are received, without which bind(2) refuses everything.
class ready_socket {
 public:
  ready_socket() : memory_{::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)} {
    const xdp_umem_reg area{
        .addr = reinterpret_cast<std::uintptr_t>(memory_), .len = size, .chunk_size = chunk, .headroom = 0, .flags = 0};
    set(XDP_UMEM_REG, &area, sizeof area);
    const int descriptors = 4;
    for (const int ring : {XDP_UMEM_FILL_RING, XDP_UMEM_COMPLETION_RING, XDP_RX_RING}) {
      set(ring, &descriptors, sizeof descriptors);
    }
  }
  ready_socket(const ready_socket&) = delete;
  ready_socket& operator=(const ready_socket&) = delete;
  ~ready_socket() { ::munmap(memory_, size); }

  /// 0, or the errno. The kernel frees the queue of a socket some time after its close: until then it is busy.
  int bind(const xdp::address& to) {
    auto done = socket_.try_bind(any_address{to});
    for (int left = 2000; left > 0 && !done && done.error().code.value() == EBUSY; --left) {
      std::this_thread::sleep_for(std::chrono::milliseconds{1});
      done = socket_.try_bind(any_address{to});
    }
    return done ? 0 : done.error().code.value();
  }

 private:
  static constexpr std::size_t chunk = 4096, size = 4 * chunk;
  void set(int option, const void* value, socklen_t length) {
    EXPECT_EQ(::setsockopt(socket_.fileno(), SOL_XDP, option, value, length), 0) << option;
  }
  socket socket_{AF_XDP, SOCK_RAW};
  void* memory_;
};

std::string missing_xdp() { return missing(AF_XDP, SOCK_RAW); }

TEST(LiveXdp, BindsToAQueueOfADevice) {
  SOCKFAM_NEEDS(missing_xdp());
  const auto lo = at("xdp:lo:0");
  const auto address = as<xdp::address>(lo);
  EXPECT_EQ(ready_socket{}.bind(address), 0);
  worked(address);
}

TEST(LiveXdp, TakesFieldsAsTheSpecSays) {
  SOCKFAM_NEEDS(missing_xdp());
  const auto lo = as<xdp::address>(at("xdp:lo:0"));
  auto changed = lo;
  changed.queue_id = 7;
  EXPECT_EQ(ready_socket{}.bind(changed), EINVAL) << "lo has one queue";
  changed = lo;
  changed.interface_ = 0x7ffffff;
  EXPECT_EQ(ready_socket{}.bind(changed), ENODEV);
  changed = lo;
  changed.flags = XDP_COPY;
  EXPECT_EQ(ready_socket{}.bind(changed), 0);
  changed.flags = XDP_COPY | XDP_USE_NEED_WAKEUP;
  EXPECT_EQ(ready_socket{}.bind(changed), 0);
  changed.flags = XDP_COPY | XDP_ZEROCOPY;
  EXPECT_EQ(ready_socket{}.bind(changed), EINVAL) << "one of the two at most";
  changed.flags = XDP_SHARED_UMEM;
  changed.shared_umem_fd = 0x7ffffff;
  EXPECT_NE(ready_socket{}.bind(changed), 0) << "no such descriptor";
}

TEST(LiveXdp, RefusesFlagsThatHaveNoName) {
  SOCKFAM_NEEDS(missing_xdp());
  auto raw = *encode(at("xdp:lo:0"));
  auto bytes = std::vector<std::byte>(raw.view().begin(), raw.view().end());
  socket fresh{AF_XDP, SOCK_RAW};
  for (const socklen_t length : {2u, 8u, 15u}) {
    EXPECT_EQ(::bind(fresh.fileno(), reinterpret_cast<const sockaddr*>(bytes.data()), length), -1);
    EXPECT_EQ(errno, EINVAL);
  }
  bytes[2] = std::byte{0x40};
  EXPECT_EQ(::bind(fresh.fileno(), reinterpret_cast<const sockaddr*>(bytes.data()), 16), -1);
  EXPECT_EQ(errno, EINVAL);
}

}  // namespace
}  // namespace sockfam::tests
