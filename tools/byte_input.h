// A file or standard input as bytes; what is compressed by gzip comes out decompressed, other compressions are refused.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace sockfam::cli {

/// A descriptor that is closed at its end, unless it is standard input.
class input_file {
 public:
  /// "-": standard input.
  explicit input_file(const std::string& path);
  ~input_file();
  input_file(const input_file&) = delete;
  input_file& operator=(const input_file&) = delete;

  bool is_open() const { return descriptor_ >= 0; }
  /// Why it could not be opened or read.
  const std::string& error() const { return error_; }
  /// How many bytes it has from where it is read first; nothing if it has no fixed size.
  std::optional<std::uint64_t> size() const { return size_; }
  /// True if standard output is the same regular file: what is written there would be read again.
  bool is_standard_output() const;

  /// Fills `into` as far as one call of the system does. 0 at the end and after an error.
  std::size_t read(std::span<char> into);
  /// Fills `into` from a place on, counted from where it is read first, for files that have a size. `error` says why
  /// it is not full: empty at the end of the file. Threads may call it.
  std::size_t read_at(std::span<char> into, std::uint64_t offset, std::string& error) const;
  /// The next read is there.
  void go_to(std::uint64_t offset);

 private:
  void fail();

  int descriptor_ = -1;
  std::uint64_t start_ = 0;
  std::optional<std::uint64_t> size_{};
  std::string error_{};
};

/// What is wrong with a file that ends before its size.
inline constexpr const char* became_shorter = "became shorter while it was read";

class gzip_reader;
struct compression;

/// The bytes of a file, decompressed if it begins as gzip does. One that begins as other compressions do is not read.
class byte_input {
 public:
  explicit byte_input(input_file& from);
  ~byte_input();

  /// As input_file::read. An error is also that the file ends before its size.
  std::size_t read(std::span<char> into);
  /// The file is read from that place on, after input_file::go_to; not for compressed ones.
  void restart(std::uint64_t offset);
  bool is_compressed() const { return compression_ != nullptr; }
  /// How much of the file was used.
  std::uint64_t used() const { return used_; }
  /// Why it ended before its end.
  std::string error() const;

 private:
  friend class gzip_reader;
  std::size_t read_file(std::span<char> into);

  input_file& file_;
  std::string first_{};  // what was read to see whether it is compressed
  std::uint64_t used_ = 0;
  bool is_short_ = false;
  const compression* compression_ = nullptr;
  std::unique_ptr<gzip_reader> gzip_;
};

}  // namespace sockfam::cli
