// The failure of an address as an exception.
#pragma once

#include <stdexcept>

#include <sockfam/detail/export.h>
#include <sockfam/failure.h>

namespace sockfam::inline v0 {

/// Thrown by value() of a result that has no value; what() is the sentence of message(failure). Python: ValueError.
class SOCKFAM_EXPORT address_error final : public std::runtime_error {
 public:
  explicit address_error(const failure& why);
  const failure& why() const noexcept { return why_; }

 private:
  failure why_;
};

}  // namespace sockfam::inline v0
