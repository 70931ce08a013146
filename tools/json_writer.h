// JSON that is written: one value, without blanks, in ASCII.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace sockfam::cli {

/// Writes what `dumped` would write of the same value, without making the value first. One writer serves one value
/// after another: `clear` keeps its room.
class json_writer {
 public:
  json_writer() : to_(out_) {}
  json_writer(const json_writer&) = delete;
  json_writer& operator=(const json_writer&) = delete;

  void clear();
  /// What has been written since.
  std::string_view view() const { return {out_.GetString(), out_.GetSize()}; }

  void begin_object() { to_.StartObject(); }
  void end_object() { to_.EndObject(); }
  void begin_array() { to_.StartArray(); }
  void end_array() { to_.EndArray(); }
  /// Printable ASCII without quotes and backslashes.
  void key(std::string_view name) { plain(name); }
  /// Any bytes; those that are not UTF-8 become U+FFFD.
  void text(std::string_view bytes);
  /// A string of two digits for each byte.
  void hex(std::span<const std::byte> bytes);
  void boolean(bool value) { to_.Bool(value); }
  void null() { to_.Null(); }
  template <class T>
  requires(std::is_integral_v<T>) void number(T value) {
    if constexpr (std::is_signed_v<T>)
      to_.Int64(value);
    else
      to_.Uint64(value);
  }
  /// A value that is JSON already.
  void raw(std::string_view value) { to_.RawValue(value.data(), value.size(), rapidjson::kStringType); }

 private:
  /// What RapidJSON's writer offers to writers derived from it: room for a value whose characters are known.
  class writer : public rapidjson::Writer<rapidjson::StringBuffer> {
   public:
    using Writer::Writer;
    /// Where the characters of a string of that size go.
    char* begin_text(std::size_t size);
    void end_text() { EndValue(true); }
  };

  void plain(std::string_view characters);

  rapidjson::StringBuffer out_;
  writer to_;
};

}  // namespace sockfam::cli
