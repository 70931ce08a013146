// A failure with its message, from the library or from the command line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <sockfam/message.h>
#include <sockfam/result.h>
#include <nlohmann/json.hpp>

namespace sockfam::cli {

using json = nlohmann::json;                  ///< read: look-ups by key
using ordered_json = nlohmann::ordered_json;  ///< written: keys in the contract's order

struct refusal {
  errc code{};
  std::string field;
  std::size_t offset = 0;
  std::string message;
};

template <class T>
using outcome = result<T, refusal>;

/// `return reject(why);` in a function that gives an outcome.
inline sockfam::refusal<refusal> reject(refusal why) { return {std::move(why)}; }

/// What the library refused; `text` is the text that was parsed, if any.
refusal refusal_of(const failure& why, std::string_view text = {});

/// The same where the text is a field's own: all of it is meant.
refusal refusal_of_field(const failure& why, static_text field, std::string_view text);

/// One line without blanks; what is not ASCII is escaped.
std::string dumped(const ordered_json& value);

}  // namespace sockfam::cli
