// Texts at the edges of memory that can be read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string_view>

#if defined(__unix__)
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace sockfam::inline v0::text {

/// Texts that end at the last byte of a page after which nothing can be read, or begin at the first after such a page.
class guarded_text {
 public:
#if defined(__unix__)
  guarded_text() : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))) {
    void* const pages = mmap(nullptr, 3 * page_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) std::abort();
    begin_ = static_cast<char*>(pages) + page_;
    if (mprotect(begin_, page_, PROT_READ | PROT_WRITE) != 0) std::abort();
  }
  ~guarded_text() { munmap(begin_ - page_, 3 * page_); }
#else
  guarded_text() : page_(4096), begin_(new char[4096]) {}
  ~guarded_text() { delete[] begin_; }
#endif
  guarded_text(const guarded_text&) = delete;
  guarded_text& operator=(const guarded_text&) = delete;

  std::string_view at_end(std::string_view text) const { return copied(text, begin_ + page_ - text.size()); }
  std::string_view at_begin(std::string_view text) const { return copied(text, begin_); }
  char* last(std::size_t size) const { return begin_ + page_ - size; }

 private:
  static std::string_view copied(std::string_view text, char* to) {
    std::copy(text.begin(), text.end(), to);
    return {to, text.size()};
  }
  std::size_t page_;
  char* begin_;
};

}  // namespace sockfam::inline v0::text
