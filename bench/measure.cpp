#include "measure.h"

#include <time.h>
#include <valgrind/callgrind.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <numeric>
#include <random>

namespace bench {

namespace {

std::chrono::nanoseconds now(clock_of which) {
  timespec time;
  clock_gettime(which == clock_of::wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time);
  return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

/// Nanoseconds of an operation, of as many passes as fill the time. The clock is rarely read.
double time(const row& one, std::chrono::nanoseconds at_least, clock_of clock) {
  if (one.prepare) one.prepare();
  one.pass();
  std::size_t passes = 0;
  std::chrono::nanoseconds took{};
  const auto began = now(clock);
  do {
    for (std::size_t more = std::max<std::size_t>(passes, 1); more > 0; --more, ++passes) one.pass();
    took = now(clock) - began;
  } while (took < at_least);
  return static_cast<double>(took.count()) / static_cast<double>(passes * one.operations);
}

void time_all(const rows& all, unsigned long rounds, std::chrono::nanoseconds at_least, clock_of clock) {
  std::mt19937 random{std::random_device{}()};
  std::vector<std::size_t> order(all.size());
  std::iota(order.begin(), order.end(), 0);
  for (unsigned long round = 0; round < rounds; ++round) {
    std::shuffle(order.begin(), order.end(), random);
    for (const std::size_t i : order) {
      std::printf("%s/%s\t%.4f\n", all[i].group.c_str(), all[i].name.c_str(), time(all[i], at_least, clock));
    }
  }
}

/// A pass in which caches and branches get warm and functions are bound, and one that callgrind reports.
void count_all(const rows& all) {
  // The environment's size moves the stack, and functions of strings look at where in 64 bytes a text begins. The calls
  // below have a stack that begins with a page.
  const auto into_page = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)) % 4096;
  keep(*static_cast<char*>(__builtin_alloca(into_page + 1)));
  for (const row& one : all) {
    const auto name = std::to_string(one.operations) + ' ' + one.group + '/' + one.name;
    if (one.prepare) one.prepare();
    one.pass();
    CALLGRIND_ZERO_STATS;
    one.pass();
    CALLGRIND_DUMP_STATS_AT(name.c_str());
  }
}

}  // namespace

int measure(const rows& all, const std::vector<std::string>& arguments, clock_of clock) {
  if (arguments.size() == 3 && arguments[0] == "times") {
    time_all(all, std::stoul(arguments[1]), std::chrono::milliseconds{std::stoul(arguments[2])}, clock);
    return 0;
  }
  if (arguments.size() == 1 && arguments[0] == "instructions") {
    count_all(all);
    return 0;
  }
  std::fputs("usage: times ROUNDS MILLISECONDS | instructions\n", stderr);
  return 2;
}

}  // namespace bench
