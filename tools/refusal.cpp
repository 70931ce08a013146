#include "refusal.h"

namespace sockfam::cli {

refusal refusal_of(const failure& why, std::string_view text) {
  return {why.code, std::string{why.field}, why.offset, message(why, text)};
}

refusal refusal_of_field(failure why, std::string_view field, std::string_view text) {
  if (why.field.empty()) why.field = field;
  why.offset = 0;
  why.length = text.size();
  return {why.code, std::string{field}, 0, message(why, text)};
}

ordered_json error_object(const refusal& why) {
  ordered_json object;
  object["code"] = code_name(why.code);
  object["field"] = why.field.empty() ? ordered_json{} : ordered_json(why.field);
  object["offset"] = why.offset;
  object["message"] = why.message;
  return object;
}

std::string dumped(const ordered_json& value) {
  return value.dump(-1, ' ', true, ordered_json::error_handler_t::replace);
}

}  // namespace sockfam::cli
