#include "refusal.h"

namespace sockfam::cli {

refusal refusal_of(const failure& why, std::string_view text) {
  return {why.code(), std::string{why.field()}, why.offset(), message(why, text)};
}

refusal refusal_of_field(const failure& why, static_text field, std::string_view text) {
  reason own = why.parts();
  if (own.field.empty()) own.field = field;
  own.offset = 0;
  own.length = text.size();
  return {own.code, std::string{field.view()}, 0, message(own, text)};
}

std::string dumped(const ordered_json& value) {
  return value.dump(-1, ' ', true, ordered_json::error_handler_t::replace);
}

}  // namespace sockfam::cli
