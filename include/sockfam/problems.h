// What validate returns.
#pragma once

#include <array>
#include <cstddef>

#include <sockfam/failure.h>

namespace sockfam::inline v0 {

/// Every reason why an address cannot be sent: bounded, in the order of its fields.
class problems {
 public:
  constexpr void add(const failure& why) {
    if (size_ < kept_.size()) kept_[size_++] = why;
  }
  constexpr bool empty() const { return size_ == 0; }
  constexpr std::size_t size() const { return size_; }
  constexpr const failure& front() const { return kept_[0]; }
  constexpr const failure* begin() const { return kept_.data(); }
  constexpr const failure* end() const { return kept_.data() + size_; }

 private:
  std::array<failure, 8> kept_{};
  std::size_t size_ = 0;
};

}  // namespace sockfam::inline v0
