// struct tcp_info of the kernel's own header, which has more members than the C library's and cannot be included with
// it.
#include <linux/tcp.h>

#include <cstddef>

#include <gtest/gtest.h>

#include <sockfam/socket/options.h>

namespace sockfam::tests {
namespace {

#define SOCKFAM_SAME(member) EXPECT_EQ(offsetof(tcp_information, member), offsetof(::tcp_info, tcpi_##member))

TEST(TcpLayout, IsThatOfTheKernelsHeader) {
  SOCKFAM_SAME(state);
  SOCKFAM_SAME(options);
  SOCKFAM_SAME(rto);
  SOCKFAM_SAME(rcv_mss);
  SOCKFAM_SAME(unacked);
  SOCKFAM_SAME(fackets);
  SOCKFAM_SAME(last_data_sent);
  SOCKFAM_SAME(last_ack_recv);
  SOCKFAM_SAME(pmtu);
  SOCKFAM_SAME(rcv_ssthresh);
  SOCKFAM_SAME(rtt);
  SOCKFAM_SAME(rttvar);
  SOCKFAM_SAME(snd_ssthresh);
  SOCKFAM_SAME(snd_cwnd);
  SOCKFAM_SAME(advmss);
  SOCKFAM_SAME(reordering);
  SOCKFAM_SAME(rcv_rtt);
  SOCKFAM_SAME(rcv_space);
  SOCKFAM_SAME(total_retrans);
  SOCKFAM_SAME(pacing_rate);
  SOCKFAM_SAME(max_pacing_rate);
  SOCKFAM_SAME(bytes_acked);
  SOCKFAM_SAME(bytes_received);
  SOCKFAM_SAME(segs_out);
  SOCKFAM_SAME(segs_in);
  SOCKFAM_SAME(notsent_bytes);
  SOCKFAM_SAME(min_rtt);
  SOCKFAM_SAME(data_segs_in);
  SOCKFAM_SAME(data_segs_out);
  SOCKFAM_SAME(delivery_rate);
  SOCKFAM_SAME(busy_time);
  SOCKFAM_SAME(rwnd_limited);
  SOCKFAM_SAME(sndbuf_limited);
  SOCKFAM_SAME(delivered);
  SOCKFAM_SAME(delivered_ce);
  SOCKFAM_SAME(bytes_sent);
  SOCKFAM_SAME(bytes_retrans);
  SOCKFAM_SAME(dsack_dups);
  SOCKFAM_SAME(reord_seen);
  SOCKFAM_SAME(rcv_ooopack);
  SOCKFAM_SAME(snd_wnd);
}

}  // namespace
}  // namespace sockfam::tests
