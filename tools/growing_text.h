// Text that is made piece by piece and used again: its room is neither cleared nor given back.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>

namespace sockfam::cli {

class growing_text {
 public:
  std::string_view view() const { return {characters_.get(), size_}; }
  std::size_t size() const { return size_; }
  char* data() { return characters_.get(); }
  void clear() { size_ = 0; }
  /// Keeps the first `size` characters, of those that there are.
  void cut(std::size_t size) { size_ = size; }

  /// Room for `size` characters behind the text; grow_by then says how many were written there.
  std::span<char> room(std::size_t size) {
    if (capacity_ - size_ < size) enlarge(size);
    return {characters_.get() + size_, size};
  }
  void grow_by(std::size_t size) { size_ += size; }

  void put(std::string_view text) {
    if (text.empty()) return;
    std::memcpy(room(text.size()).data(), text.data(), text.size());
    size_ += text.size();
  }
  void put(char c) { put(std::string_view{&c, 1}); }

 private:
  void enlarge(std::size_t size) {
    capacity_ = std::max(size_ + size, capacity_ * 2);
    auto larger = std::make_unique_for_overwrite<char[]>(capacity_);
    if (size_ != 0) std::memcpy(larger.get(), characters_.get(), size_);
    characters_ = std::move(larger);
  }

  std::unique_ptr<char[]> characters_{};
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace sockfam::cli
