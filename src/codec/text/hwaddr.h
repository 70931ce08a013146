// Hardware addresses in canonical text and in tuples.
#pragma once

#include <sockfam/forms.h>
#include <sockfam/hwaddr.h>

#include "text/value.h"

namespace sockfam::inline v0::text {

template <std::size_t Size>
struct value_traits<hwaddr<Size>> {
  static constexpr const token_characters& token = hwaddr_token;
  static constexpr auto python = literal_form::bytes;
  static result<hwaddr<Size>> read(std::string_view text) { return parse<hwaddr<Size>>(text); }
  static void write(sink& out, const hwaddr<Size>& address) { out.put(format(address)); }
};

}  // namespace sockfam::inline v0::text
