// How rows are timed and counted. Each program of this folder makes its rows and hands them over.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace bench {

/// One way to do an operation. Every group counts the same operation for all its rows.
struct row {
  std::string group;
  std::string name;
  std::size_t operations;  ///< of one pass
  std::function<void()> pass;
  std::function<void()> prepare = {};  ///< before each measurement, outside of it
};
using rows = std::vector<row>;

/// Every row looks whether its call failed.
inline void expect(bool fine) {
  if (!fine) [[unlikely]]
    std::abort();
}

/// The value must be in memory, and anything there may have changed afterwards.
template <class T>
void keep(const T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

/// A row that does `body` once for each of `items`, which must outlive it.
template <class Items, class Body>
row each(std::string group, std::string name, const Items& items, Body body) {
  return {std::move(group), std::move(name), items.size(), [&items, body] {
            for (const auto& item : items) body(item);
          }};
}

/// What time is: that of processors does not run on while other programs have them.
enum class clock_of { processors, wall };

/// PROGRAM times ROUNDS MILLISECONDS: in each round every row in random order, each for so long or up to
/// twice as long. Prints
/// `GROUP/ROW<tab>NANOSECONDS` of an operation for each.
/// PROGRAM instructions: for callgrind, which writes a file for each row, named `OPERATIONS GROUP/ROW`.
/// Returns main's result.
int measure(const rows& all, const std::vector<std::string>& arguments, clock_of clock = clock_of::processors);

}  // namespace bench
