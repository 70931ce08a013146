#include "address_json.h"

namespace sockfam::cli {

ordered_json address_object(const any_address& address, const resolver& names) {
  return address.visit([&]<class T>(const T& one) -> ordered_json {
    if constexpr (address_type<T>) {
      object_writer write{names};
      description<T>::members(write, one);
      return std::move(write.object);
    } else {
      return {{"family", one.family}, {"bytes", hex_object(one.bytes)}};
    }
  });
}

}  // namespace sockfam::cli
