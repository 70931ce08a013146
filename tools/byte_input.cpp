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

/// How the files of a program begin; '?' stands for any byte. Those of all but gzip are not read.
struct compression {
  std::string_view begin;
  const char* program;
  bool begins(std::string_view text) const {
    const auto is_like = [](char wanted, char c) { return wanted == '?' || wanted == c; };
    const std::size_t size = std::min(begin.size(), text.size());
    return std::equal(begin.begin(), begin.begin() + static_cast<std::ptrdiff_t>(size), text.begin(), is_like);
  }
};

namespace {

constexpr std::array<compression, 5> compressions{{
    {"\x1f\x8b\x08", "gzip"},  // and its one method
    {"\xfd\x37zXZ", "xz"},
    {"BZh?1AY&SY", "bzip2"},
    {"BZh?\x17rE8P\x90", "bzip2"},  // of nothing
    {"\x28\xb5\x2f\xfd", "zstd"},
}};
constexpr const compression& gzip = compressions[0];

/// The one that a file of this begin may have; nullptr if there is none.
const compression* possible_compression(std::string_view begin) {
  const auto* const found =
      std::find_if(compressions.begin(), compressions.end(), [&](const auto& one) { return one.begins(begin); });
  return found == compressions.end() ? nullptr : found;
}

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
  if (!error_.empty()) return 0;
  const int got = _read(descriptor_, into.data(), static_cast<unsigned>(into.size()));
  if (got < 0) fail();
  return static_cast<std::size_t>(std::max(got, 0));
}

bool input_file::is_standard_output() const { return false; }

// No size is known: these are not called.
std::size_t input_file::read_at(std::span<char>, std::uint64_t, std::string&) const { return 0; }
void input_file::go_to(std::uint64_t) {}
#else
static_assert(sizeof(off_t) >= 8);  // logs may have more than 2 GiB

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

bool input_file::is_standard_output() const {
  struct stat in {};
  struct stat out {};
  return ::fstat(descriptor_, &in) == 0 && ::fstat(STDOUT_FILENO, &out) == 0 && S_ISREG(out.st_mode) &&
         in.st_dev == out.st_dev && in.st_ino == out.st_ino;
}

std::size_t input_file::read(std::span<char> into) {
  if (!error_.empty()) return 0;
  ssize_t got = 0;
  do {
    got = ::read(descriptor_, into.data(), into.size());
  } while (got < 0 && errno == EINTR);
  if (got < 0) fail();
  return static_cast<std::size_t>(std::max<ssize_t>(got, 0));
}

std::size_t input_file::read_at(std::span<char> into, std::uint64_t offset, std::string& error) const {
  error.clear();
  std::size_t size = 0;
  while (size < into.size()) {
    const auto at = static_cast<off_t>(start_ + offset + size);
    const ssize_t got = ::pread(descriptor_, into.data() + size, into.size() - size, at);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) error = std::strerror(errno);
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
    const bool ended = stream_.avail_in == 0 && !fill(from);
    if (between_members_ && (ended || !begin_member())) return false;
    const uInt room = stream_.avail_out;
    const int done = is_ready_ ? inflate(&stream_, Z_NO_FLUSH) : Z_MEM_ERROR;
    between_members_ = done == Z_STREAM_END;
    if (done != Z_OK && done != Z_STREAM_END && done != Z_BUF_ERROR) return refuse("has gzip data that are damaged");
    // What was read before may give more than there was room for.
    const bool gave_nothing = stream_.avail_out == room && !between_members_;
    return !ended || !gave_nothing || refuse("ends inside its gzip data");
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
    if (*stream_.next_in != static_cast<Bytef>(gzip.begin[0])) return refuse("has something else behind its gzip data");
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
  std::array<char, 16> more;
  const compression* found = possible_compression(first_);
  // It waits for no more than is needed: a log that is being written may begin with a short line.
  while (found && first_.size() < found->begin.size()) {
    const std::size_t got = file_.read(std::span{more}.first(found->begin.size() - first_.size()));
    if (got == 0) return;
    first_.append(more.data(), got);
    found = possible_compression(first_);
  }
  compression_ = found;
  if (found == &gzip) gzip_ = std::make_unique<gzip_reader>();
}

byte_input::~byte_input() = default;

std::size_t byte_input::read(std::span<char> into) {
  if (gzip_) return gzip_->read(*this, into);
  return is_compressed() ? 0 : read_file(into);
}

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
    is_short_ = got == 0 && used_ < file_.size().value_or(0);
  }
  used_ += got;
  return got;
}

std::string byte_input::error() const {
  if (!file_.error().empty()) return file_.error();
  if (is_short_) return became_shorter;
  if (gzip_) return gzip_->error();
  if (!is_compressed()) return {};
  const std::string program = compression_->program;
  return "is compressed by " + program + "; decompress it first: " + program + " -dc FILE | sockfam audit";
}

}  // namespace sockfam::cli
