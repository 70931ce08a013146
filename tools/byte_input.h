// A file or standard input as bytes; what is compressed by gzip comes out decompressed.
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

  /// Fills `into` as far as one call of the system does. 0 at the end and after an error.
  std::size_t read(std::span<char> into);
  /// The same at a place, counted from where it is read first, for files that have a size. Threads may call it.
  std::size_t read_at(std::span<char> into, std::uint64_t offset) const;
  /// The next read is there.
  void go_to(std::uint64_t offset);

 private:
  void fail();

  int descriptor_ = -1;
  std::uint64_t start_ = 0;
  std::optional<std::uint64_t> size_{};
  std::string error_{};
};

class gzip_reader;

/// The bytes of a file, decompressed if it begins as gzip does.
class byte_input {
 public:
  explicit byte_input(input_file& from);
  ~byte_input();

  /// As input_file::read.
  std::size_t read(std::span<char> into);
  /// The file is read from that place on, after input_file::go_to; not for compressed ones.
  void restart(std::uint64_t offset);
  bool is_compressed() const { return gzip_ != nullptr; }
  /// How much of the file was used.
  std::uint64_t used() const { return used_; }
  /// Why it ended before its end.
  std::string error() const;

 private:
  friend class gzip_reader;
  std::size_t read_file(std::span<char> into);

  input_file& file_;
  std::string first_{};  // what was read to see whether it is gzip
  std::uint64_t used_ = 0;
  std::unique_ptr<gzip_reader> gzip_;
};

}  // namespace sockfam::cli
