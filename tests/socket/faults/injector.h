// Makes system calls and allocations of the library fail, be interrupted and be short. The linker puts the functions of
// wrappers.cpp between the library and the C library (--wrap); they ask here what to do.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sockfam::tests::faults {

/// What happens to one call.
enum class deed {
  passes,       ///< nothing
  fails,        ///< it is not made, and returns an error
  ends_badly,   ///< it is made, and returns an error all the same
  is_cut,       ///< it is made for a part of the bytes or messages
  is_spurious,  ///< poll(2) says that all is ready
};

struct step {
  deed what = deed::passes;
  int error = 0;  ///< of `fails` and `ends_badly`: errno, or what the function returns instead of it
};

/// What else goes wrong until the operation ends.
enum class aftermath { nothing, no_memory, nothing_works };

/// A name for allocations among those of the system calls.
inline constexpr std::string_view memory = "memory";

/// A fault: the steps are for the call of that name with that number, from 0, and for those of the same name after it.
struct fault {
  std::string call;
  int number = 0;
  std::vector<step> steps;
  aftermath then = aftermath::nothing;
};
std::string text_of(const fault& what);

/// A call that the library made.
struct event {
  std::string_view call;
  int number = 0;
  bool can_be_cut = false;
};

/// Injects one fault, or none, from construction to destruction, in this thread and between arm() and disarm(). One at
/// a time.
class injector {
 public:
  explicit injector(const fault* what);
  injector(const injector&) = delete;
  injector& operator=(const injector&) = delete;
  ~injector();

  /// Every call of that name fails, whatever else happens.
  void always(std::string_view call, int error);
  /// The library's calls count from now on. A new operation begins: the last one's aftermath is over.
  void arm();
  void disarm();

  /// The steps that were made so far.
  std::size_t steps_made() const;
  /// The calls since construction.
  std::vector<event> events() const;
  /// Allocations that are not given back yet. The difference counts.
  static long allocations();
};

/// Asked by each wrapper: what to do with this call.
step order_for(std::string_view call, bool can_be_cut = false) noexcept;
/// Told by the wrappers of allocations: +1 and -1.
void allocated(int change) noexcept;

}  // namespace sockfam::tests::faults
