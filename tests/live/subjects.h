// An address of every kind that can be bound, and how the kernel of the VM answered changes of it. Where kernels differ
// both answers are given, "19-50 or 50", Linux 6.1's and that of 6.12.
#pragma once

#include <span>
#include <string_view>

namespace sockfam::tests {

/// How to bind an address of one kind.
struct subject {
  std::string_view title;  ///< of the variant, or the protocol that has the addresses of others
  int family;
  int type;
  int proto;
  std::string_view address;  ///< in canonical text; the one that bind() takes
  std::string_view lengths;  ///< what bind() takes of its bytes and zeros after them: "16-128"
  bool connects = false;     ///< there is no bind(): it is about connect()
};
std::span<const subject> subjects();

/// Where the kernel's shortest address is not the spec's, and why.
struct deviation {
  std::string_view title;
  std::string_view address;  ///< the subject's
  std::string_view reason;
};
std::span<const deviation> deviations();

/// What bind() answers to 0, 1, the greatest but one and the greatest value of a field (to all zeros and all ones, if
/// it is not a number): the error, "ok" if the value comes back from getsockname, "other" if another one does, "taken"
/// if it tells something else.
struct answer {
  std::string_view title;
  std::string_view address;
  std::string_view field;
  std::string_view said;
};
std::span<const answer> answers();

}  // namespace sockfam::tests
