#include <string>

#include <sockfam/forms.h>

namespace sockfam::inline v0 {

std::string address_text::str() const { return std::string{view()}; }

}  // namespace sockfam::inline v0
