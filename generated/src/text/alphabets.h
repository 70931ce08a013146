// Generated from codegen/sockfam_codegen/kinds by codegen/generate.py; do not edit.
// Which characters the text of each kind of field is made of.
#pragma once

#include "text/escape.h"
#include "text/token.h"

namespace sockfam::inline v0::text {

// What canonical text writes as it is, beside letters and digits; all else is %xx.
inline constexpr auto abstract_name_alphabet = alphabet::alphanumeric("/._-+,:=~#");
inline constexpr auto blank_padded_alphabet = alphabet::alphanumeric("._-()+/");
inline constexpr auto chars_alphabet = alphabet::alphanumeric("._-()+/");
inline constexpr auto counted_chars_alphabet = alphabet::alphanumeric("._-()+/");
inline constexpr auto digits_alphabet = alphabet::alphanumeric("._-()+/");
inline constexpr auto interface_alphabet = alphabet::alphanumeric("._-");
inline constexpr auto kernel_control_alphabet = alphabet::alphanumeric("._-");
inline constexpr auto path_alphabet = alphabet::alphanumeric("/._-+,:=~#");
inline constexpr auto scope_id_alphabet = alphabet::alphanumeric("._-");

// What the reader takes for a part of the value: the generator lets no separator be one of these.
inline constexpr token_characters bcd_token{".:-_"};
inline constexpr token_characters bdaddr_token{".:-_"};
inline constexpr token_characters blank_padded_token{"._-()+/%"};
inline constexpr token_characters bytes_token{".:-_"};
inline constexpr token_characters callsign_token{"*+.:-_"};
inline constexpr token_characters chars_token{"._-()+/%"};
inline constexpr token_characters counted_chars_token{"._-()+/%"};
inline constexpr token_characters digits_token{"._-()+/%"};
inline constexpr token_characters flags_token{"-_|"};
inline constexpr token_characters guid_token{"-_"};
inline constexpr token_characters hwaddr_token{".:-_"};
inline constexpr token_characters integer_token{"-_"};
inline constexpr token_characters interface_token{"._-%"};
inline constexpr token_characters ipv4_token{".-_"};
inline constexpr token_characters ipv6_token{".:-_"};
inline constexpr token_characters kernel_control_token{"._-%"};
inline constexpr token_characters list_token{"/*+-.:_"};
inline constexpr token_characters octets_token{".:-_"};
inline constexpr token_characters scope_id_token{"._-%"};

}  // namespace sockfam::inline v0::text
