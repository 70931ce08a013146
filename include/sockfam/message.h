// Failures and remarks as sentences.
#pragma once

#include <string>
#include <string_view>

#include <sockfam/detail/export.h>
#include <sockfam/failure.h>
#include <sockfam/notes.h>

namespace sockfam::inline v0 {

/// One sentence: "port 65536 is out of range; write 0 to 65535". `text` is the input that was parsed, if it was
/// text: the sentence then quotes the offending part.
SOCKFAM_EXPORT std::string message(const failure& why, std::string_view text = {});

/// One sentence: "4 bytes after the address, from offset 28".
SOCKFAM_EXPORT std::string message(const note& note);

}  // namespace sockfam::inline v0
