#include "socket/faults/injector.h"

#include <atomic>
#include <cerrno>
#include <mutex>

#include <gtest/gtest.h>

namespace sockfam::tests::faults {

namespace {

constexpr std::size_t most_events = 4096;

/// In static memory: what records allocations must not make any.
struct state {
  const fault* what = nullptr;
  std::size_t steps_made = 0;
  bool is_aftermath = false;
  std::string_view broken;
  int broken_error = 0;
  std::size_t count = 0;
  std::array<event, most_events> events{};
};

state now;
std::atomic<bool> armed{false};
std::mutex one_at_a_time;
std::atomic<long> living{0};

int number_of(std::string_view call) {
  int before = 0;
  for (std::size_t i = 0; i < now.count; ++i) before += now.events[i].call == call;
  return before;
}

step during_aftermath(std::string_view call) {
  if (call == memory) return {deed::fails, ENOMEM};
  // A descriptor that is not closed, or cannot get its mode back, would be the test's fault.
  const bool restores = call == "close" || call == "ioctl" || call == "write";
  if (now.what->then == aftermath::nothing_works && !restores) return {deed::fails, EPERM};
  return {};
}

}  // namespace

step order_for(std::string_view call, bool can_be_cut) noexcept {
  if (!armed) return {};
  const std::lock_guard alone{one_at_a_time};
  if (now.count == most_events) return {};
  if (call == now.broken) return {deed::fails, now.broken_error};
  const int number = number_of(call);
  now.events[now.count++] = {call, number, can_be_cut};
  if (!now.what) return {};
  const auto& what = *now.what;
  if (what.call == call && number >= what.number && now.steps_made < what.steps.size()) {
    const auto& next = what.steps[now.steps_made];
    if (next.what == deed::is_cut && !can_be_cut) return {};
    ++now.steps_made;
    now.is_aftermath = now.steps_made == what.steps.size() && what.then != aftermath::nothing;
    return next;
  }
  return now.is_aftermath ? during_aftermath(call) : step{};
}

void allocated(int change) noexcept { living += change; }

injector::injector(const fault* what) {
  const std::lock_guard alone{one_at_a_time};
  now.what = what;
  now.steps_made = now.count = 0;
  now.is_aftermath = false;
  now.broken = {};
}

injector::~injector() {
  EXPECT_LT(now.count, most_events) << "there is no room for so many calls";
  armed = false;
}

void injector::always(std::string_view call, int error) {
  now.broken = call;
  now.broken_error = error;
}

void injector::arm() {
  now.is_aftermath = false;
  armed = true;
}

void injector::disarm() { armed = false; }

std::size_t injector::steps_made() const { return now.steps_made; }

std::vector<event> injector::events() const { return {now.events.begin(), now.events.begin() + now.count}; }

long injector::allocations() { return living; }

std::string text_of(const fault& what) {
  static constexpr std::array names{"passes", "fails", "ends badly", "is cut", "is spurious"};
  static constexpr std::array afterwards{"", ", and there is no memory", ", and nothing works"};
  auto text = what.call + " number " + std::to_string(what.number);
  for (const auto& one : what.steps) {
    text += std::string{", "} + names[static_cast<std::size_t>(one.what)];
    if (one.error != 0) text += " (" + std::to_string(one.error) + ")";
  }
  return text + afterwards[static_cast<std::size_t>(what.then)];
}

}  // namespace sockfam::tests::faults
