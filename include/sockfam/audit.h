// Linux audit records: finds the lines that have saddr=HEX in a log that comes in chunks, and decodes the addresses.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <sockfam/abi.h>
#include <sockfam/any_address.h>
#include <sockfam/detail/export.h>
#include <sockfam/resolver.h>
#include <sockfam/result.h>

namespace sockfam::inline v0::audit {

/// What the log does not say.
struct options {
  byte_order order = native_abi.order;         ///< of the machine that wrote the log
  std::optional<std::uint32_t> protocol = {};  ///< of sockets whose addresses do not tell their variant, such as CAN's
  std::uint64_t first_line = 1;                ///< the number of the first line that is fed
};

/// When a record was made: msg=audit(TIME:SERIAL).
struct event {
  std::string_view time{};   ///< TIME, seconds since 1970: digits with a point; empty if the line does not say it
  std::uint64_t serial = 0;  ///< SERIAL; 0 if the line does not say it
  bool operator==(const event&) const = default;
};

/// A line with saddr= and a value in hexadecimal digits, or without any value. What it refers to is valid until
/// scanner::next is called again, and as long as the chunk is.
struct record {
  std::string_view line{};             ///< as it is in the log, with its line end
  std::uint64_t number = 0;            ///< which line of the log it is
  std::string_view value{};            ///< the digits, which are part of `line`
  std::span<const std::byte> bytes{};  ///< what they say; empty if they are malformed
  /// The address; if the bytes do not tell the variant and no protocol is given, as `unknown`. Errors: syntax,
  /// too_long, with offsets in `value`, if the digits are malformed; else those of decode, with offsets in `bytes`.
  result<any_address> address{};

  /// Read when it is asked for: it takes as long as finding the record. `value` must be a part of `line`.
  SOCKFAM_EXPORT audit::event event() const;
};

/// A part of the log. All parts, one after another, are the log.
struct piece {
  std::string_view text{};        ///< a record's line, or any other text
  const record* found = nullptr;  ///< null for other text
};

/// Reads a log of any size in chunks that end anywhere. The pieces that it gives depend on the log only, except that
/// other text may be cut at other lines, and lines above longest_line anywhere. It keeps at most one line, of up to
/// longest_line characters, for which it allocates (std::bad_alloc); it allocates nothing for a record. One scanner is
/// for one thread.
///
///   audit::scanner log;
///   while (read(chunk)) {
///     log.feed(chunk);
///     while (const auto* piece = log.next()) …
///   }
///   log.finish();
///   while (const auto* piece = log.next()) …
///
/// A field is found where "saddr=" does not follow a letter, a digit, '_', '-' or '.'; the first one of a line counts.
/// Its value ends before the first character that is not a hexadecimal digit; if that is another letter or '_', it is
/// malformed. A value without digits is malformed if it is empty: if the line ends there, or white space or a control
/// character follows. Anything else is text that is no field: an IP address, as in NETFILTER_PKT ('.' or ':' follows
/// the digits), "(null)", or what `ausearch -i` says of an address.
class scanner {
 public:
  static constexpr std::size_t longest_line = 1 << 20;  ///< a line of more characters is other text

  SOCKFAM_EXPORT explicit scanner(const options& about = {});
  scanner(const scanner&) = delete;
  scanner& operator=(const scanner&) = delete;
  SOCKFAM_EXPORT ~scanner();

  /// `chunk` must stay as it is until next gives nothing more; only then may another one be fed, which is asserted.
  SOCKFAM_EXPORT void feed(std::string_view chunk);
  /// The log ends here: the last line need not have a line end. Nothing may be fed after it.
  SOCKFAM_EXPORT void finish();
  /// The next piece, valid until the next call; nullptr if more must be fed.
  SOCKFAM_EXPORT const piece* next();

  /// The number of the last line that was given; first_line - 1 if there was none.
  std::uint64_t line() const { return line_; }
  /// How many lines had more than longest_line characters.
  std::uint64_t long_lines() const { return long_lines_; }

 private:
  bool more_lines();
  bool complete_kept_line();
  void begin_long_line();
  void take(std::size_t size);
  const piece* give(std::size_t size);
  const piece* other_lines(std::size_t size, std::uint64_t newlines);
  const piece* find_record();
  const piece* next_of_lines();
  bool read_field(const char* digits);
  const piece* record_with(const char* mark);
  void decode_field(const char* behind);
  void refuse(const failure& why);
  void decode_otherwise();

  std::string_view chunk_{};    // what was fed and is not yet in lines_
  std::string_view lines_{};    // whole lines, or a part of a long one, that were not given yet
  std::string kept_{};          // the begin of a line whose end was not fed yet
  const char* mark_ = nullptr;  // that of the first line of lines_, if it is known
  std::size_t digits_ = 0;      // of the field at mark_
  std::uint64_t line_;
  std::uint64_t long_lines_ = 0;
  bool in_long_line_ = false;   // chunk_ begins in a long line
  bool is_long_ = false;        // lines_ is a part of one
  bool kept_is_given_ = false;  // lines_ was kept_, which is to be cleared
  bool ended_ = false;
  decode_options how_;
  piece piece_{};
  record record_{};
  static constexpr std::size_t most_digits = 512;  // of a value: more than any sockaddr has
  std::array<std::uint8_t, most_digits / 2> bytes_;
};

/// How many characters write_line may write.
constexpr std::size_t most_written(const record& found) { return found.line.size() + address_text::capacity; }

/// Writes the line with the canonical text of its address as the value, or as it is if there is none. `found.value`
/// must be a part of `found.line`. Returns how many characters that are; 0, and nothing is written, if `out` has less
/// than most_written. `names` is asked for interfaces.
SOCKFAM_EXPORT std::size_t write_line(const record& found, std::span<char> out, const resolver& names = numbers_only());

}  // namespace sockfam::inline v0::audit
