// A program that uses one family, by its type: none of the others is linked into it (linked_families).
#include <sockfam/codec.h>
#include <sockfam/forms.h>
#include <sockfam/inet.h>
#include <sockfam/message.h>

#include <cstdio>

int main(int count, char** arguments) {
  const auto address = sockfam::parse<sockfam::inet::address>(count > 1 ? arguments[1] : "inet:127.0.0.1:80");
  if (!address) {
    std::puts(sockfam::message(address.error()).c_str());
    return 1;
  }
  const auto bytes = sockfam::encode(*address);
  if (!bytes || !sockfam::validate(*address).empty()) return 2;
  const auto back = sockfam::decode<sockfam::inet::address>(bytes->view());
  if (!back || *back != *address) return 3;
  std::puts(sockfam::format(*back).str().c_str());
}
