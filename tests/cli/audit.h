// An audit record, and an address in it.
#pragma once

#include <string>

namespace cli {

inline const std::string inet_hex = "02000050C00002010000000000000000";
inline const std::string inet_text = "inet:192.0.2.1:80";

inline std::string record_of(const std::string& value) {
  return "type=SOCKADDR msg=audit(1700000000.123:456): saddr=" + value + "\n";
}

}  // namespace cli
