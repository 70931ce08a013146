#include "forms/tuple_writer.h"

namespace sockfam::inline v0::forms {

void tuple_writer::number(const integer& value) {
  separate();
  text::write_decimal(out_, value);
}

void tuple_writer::number(std::uint32_t value) {
  if (value > 99999) [[unlikely]]
    return number(integer{value});
  const std::size_t before = written_++ == 0 ? 0 : 2;
  out_.put_up_to<10>([before, value](char* at) {
    at[0] = ',';
    at[1] = ' ';
    if (value > 9) return before + text::write_five_digits(at + before, value);
    at[before] = static_cast<char>('0' + value);
    return before + 1;
  });
}

void tuple_writer::string(std::string_view bytes) {
  separate();
  text::write_str_repr(out_, bytes);
}

void tuple_writer::bytes(std::string_view bytes) {
  separate();
  text::write_bytes_repr(out_, bytes);
}

void tuple_writer::item(const field::interface_index&, std::uint32_t member) {
  if (member == 0) return string("");
  const auto name = detail::written_interface(names_, member);
  if (name)
    string(*name);
  else
    number(member);
}

}  // namespace sockfam::inline v0::forms
