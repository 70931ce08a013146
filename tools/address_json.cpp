#include <sockfam/families.h>

#include "address_json.h"

namespace sockfam::cli {

ordered_json address_object(const any_address& address, const resolver& names) {
  return address.visit([&]<class T>(const T& value) -> ordered_json {
    if constexpr (address_type<T>) {
      object_writer write{names};
      description<T>::members(write, value);
      return std::move(write.object);
    } else {
      return {{"family", value.family}, {"bytes", hex_object(value.bytes)}};
    }
  });
}

}  // namespace sockfam::cli
