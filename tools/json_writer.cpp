#include "json_writer.h"

#include <cstring>
#include <string>

#include "hex.h"
#include "refusal.h"
#include "safe.h"

namespace sockfam::cli {

void json_writer::clear() {
  out_.Clear();
  to_.Reset(out_);
}

char* json_writer::writer::begin_text(std::size_t size) {
  Prefix(rapidjson::kStringType);
  char* at = os_->Push(size + 2);
  at[0] = at[size + 1] = '"';
  return at + 1;
}

void json_writer::plain(std::string_view characters) {
  std::memcpy(to_.begin_text(characters.size()), characters.data(), characters.size());
  to_.end_text();
}

void json_writer::text(std::string_view bytes) {
  if (is_plain(bytes)) {
    plain(bytes);
  } else if (is_printable(bytes)) {
    to_.String(bytes.data(), static_cast<rapidjson::SizeType>(bytes.size()));
  } else {
    raw(dumped(ordered_json(bytes)));  // RapidJSON does not escape U+007F, and has the digits of others in upper case
  }
}

void json_writer::hex(std::span<const std::byte> bytes) {
  write_hex(bytes, to_.begin_text(2 * bytes.size()));
  to_.end_text();
}

}  // namespace sockfam::cli
