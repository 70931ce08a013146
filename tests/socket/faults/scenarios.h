// What the scenarios share: bytes to send, and what must have arrived of them.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "socket/faults/trial.h"
#include "socket/support.h"

namespace sockfam::tests::faults {

/// Every scenario, in the order of their files.
struct named_scenario {
  const char* name;
  scenario run;
  int least;                  ///< places where a fault is tried
  const char* believed = "";  ///< a call whose failure the scenario could not tell from the truth
  friend std::ostream& operator<<(std::ostream& to, const named_scenario& one) { return to << one.name; }
};
std::span<const named_scenario> stream_scenarios();
std::span<const named_scenario> message_scenarios();
std::span<const named_scenario> connection_scenarios();
std::span<const named_scenario> object_scenarios();
std::span<const named_scenario> name_scenarios();
std::span<const named_scenario> ending_scenarios();
std::span<const named_scenario> option_scenarios();

/// Bytes that tell their position. Their address does not change.
const std::string& some_bytes();
/// A part of them.
inline std::string_view some_bytes(std::size_t from, std::size_t count = std::string_view::npos) {
  return std::string_view{some_bytes()}.substr(from, count);
}

/// Checks that exactly the first `count` of some_bytes(), after the first `skipped`, arrive at a stream socket.
void expect_arrived(trial& t, socket& at, std::size_t count, std::size_t skipped = 0);
/// Checks that no more has arrived.
void expect_nothing(trial& t, socket& at);
/// Checks that bytes are those of some_bytes() from there on.
void expect_bytes(trial& t, std::span<const std::byte> got, std::size_t from);

/// A call that makes the descriptor non-blocking meanwhile: it has waited before, so that it can do without.
inline operation changing_mode(const char* call) { return operation{call}.without("ioctl").without("fcntl64"); }

/// Checks the descriptor's mode, unless the fault is that it cannot be changed.
inline void expect_nonblocking(trial& t, const socket& of, bool wanted) {
  if (!t.tampers_with("ioctl") && is_nonblocking(of) != wanted) t.wrong("the descriptor's mode has changed");
}

/// How a call waits.
struct mode {
  timeout of_socket{};
  bool has_deadline = false;
  call_options options(int flags = 0) const { return has_deadline ? within(patience, flags) : call_options{flags}; }
};
inline const mode modes[] = {{}, {patience}, {{}, true}};

}  // namespace sockfam::tests::faults
