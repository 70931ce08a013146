#include "byte_input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sockfam::cli {

namespace {

constexpr std::string_view magic = "\x1f\x8b\x08";  // gzip, and its one method

}  // namespace

#if defined(_WIN32)
input_file::input_file(const std::string& path)
    : descriptor_(path == "-" ? 0 : _open(path.c_str(), _O_RDONLY | _O_BINARY)) {
  if (!is_open()) fail();
  if (path == "-") _setmode(0, _O_BINARY);
}

input_file::~input_file() {
  if (descriptor_ > 0) _close(descriptor_);
}

std::size_t input_file::read(std::span<char> into) {
  const int got = _read(descriptor_, into.data(), static_cast<unsigned>(into.size()));
  if (got < 0) fail();
  return static_cast<std::size_t>(std::max(got, 0));
}

// No size is known: these are not called.
std::size_t input_file::read_at(std::span<char>, std::uint64_t) const { return 0; }
void input_file::go_to(std::uint64_t) {}
#else
input_file::input_file(const std::string& path)
    : descriptor_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  struct stat about {};
  if (!is_open() || ::fstat(descriptor_, &about) != 0) {
    fail();
    return;
  }
  const auto at = S_ISREG(about.st_mode) ? ::lseek(descriptor_, 0, SEEK_CUR) : -1;
  if (at < 0) return;
  start_ = static_cast<std::uint64_t>(at);
  size_ = static_cast<std::uint64_t>(std::max(about.st_size - at, decltype(at){0}));
}

input_file::~input_file() {
  if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

std::size_t input_file::read(std::span<char> into) {
  ssize_t got = 0;
  do {
    got = ::read(descriptor_, into.data(), into.size());
  } while (got < 0 && errno == EINTR);
  if (got < 0) fail();
  return static_cast<std::size_t>(std::max<ssize_t>(got, 0));
}

std::size_t input_file::read_at(std::span<char> into, std::uint64_t offset) const {
  std::size_t size = 0;
  while (size < into.size()) {
    const auto at = static_cast<off_t>(start_ + offset + size);
    const ssize_t got = ::pread(descriptor_, into.data() + size, into.size() - size, at);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    size += static_cast<std::size_t>(got);
  }
  return size;
}

void input_file::go_to(std::uint64_t offset) {
  if (::lseek(descriptor_, static_cast<off_t>(start_ + offset), SEEK_SET) < 0) fail();
}
#endif

void input_file::fail() { error_ = std::strerror(errno); }

/// Members of gzip, one after another.
class gzip_reader {
 public:
  gzip_reader() { is_ready_ = inflateInit2(&stream_, 16 + MAX_WBITS) == Z_OK; }
  ~gzip_reader() { inflateEnd(&stream_); }
  gzip_reader(const gzip_reader&) = delete;
  gzip_reader& operator=(const gzip_reader&) = delete;

  std::size_t read(byte_input& from, std::span<char> into) {
    stream_.next_out = reinterpret_cast<Bytef*>(into.data());
    stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(into.size(), 1u << 30));
    const uInt room = stream_.avail_out;
    while (stream_.avail_out == room && error_.empty() && step(from)) {
    }
    return room - stream_.avail_out;
  }
  const std::string& error() const { return error_; }

 private:
  /// False at the end.
  bool step(byte_input& from) {
    if (stream_.avail_in == 0 && !fill(from)) {
      if (!between_members_) refuse("ends inside its gzip data");
      return false;
    }
    if (between_members_ && !begin_member()) return false;
    const int done = is_ready_ ? inflate(&stream_, Z_NO_FLUSH) : Z_MEM_ERROR;
    between_members_ = done == Z_STREAM_END;
    if (done != Z_OK && done != Z_STREAM_END && done != Z_BUF_ERROR) return refuse("has gzip data that are damaged");
    return true;
  }
  bool fill(byte_input& from) {
    stream_.next_in = buffer_.data();
    stream_.avail_in = static_cast<uInt>(from.read_file({reinterpret_cast<char*>(buffer_.data()), buffer_.size()}));
    return stream_.avail_in != 0;
  }
  /// What follows a member is another one, or zeros as on tapes.
  bool begin_member() {
    for (; stream_.avail_in != 0 && *stream_.next_in == 0; --stream_.avail_in) ++stream_.next_in;
    if (stream_.avail_in == 0) return true;
    if (*stream_.next_in != static_cast<Bytef>(magic[0])) return refuse("has something else behind its gzip data");
    return inflateReset(&stream_) == Z_OK;
  }
  bool refuse(const char* why) {
    error_ = why;
    return false;
  }

  z_stream stream_{};
  bool is_ready_ = false;
  bool between_members_ = false;
  std::string error_{};
  std::array<Bytef, 1 << 16> buffer_;
};

byte_input::byte_input(input_file& from) : file_(from) {
  std::array<char, magic.size()> begin;
  while (first_.size() < magic.size()) {
    const std::size_t got = file_.read(std::span{begin}.first(magic.size() - first_.size()));
    if (got == 0) break;
    first_.append(begin.data(), got);
  }
  if (first_ == magic) gzip_ = std::make_unique<gzip_reader>();
}

byte_input::~byte_input() = default;

std::size_t byte_input::read(std::span<char> into) { return gzip_ ? gzip_->read(*this, into) : read_file(into); }

void byte_input::restart(std::uint64_t offset) {
  first_.clear();
  used_ = offset;
}

std::size_t byte_input::read_file(std::span<char> into) {
  std::size_t got = std::min(first_.size(), into.size());
  if (got != 0) {
    std::memcpy(into.data(), first_.data(), got);
    first_.erase(0, got);
  } else {
    got = file_.read(into);
  }
  used_ += got;
  return got;
}

std::string byte_input::error() const {
  if (!file_.error().empty()) return file_.error();
  return gzip_ ? gzip_->error() : std::string{};
}

}  // namespace sockfam::cli
