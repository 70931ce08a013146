// sha256sum_alg FILE...: SHA-256 computed by the kernel (AF_ALG), printed as sha256sum prints it. Exit status 77:
// this kernel has no AF_ALG.
#include <sockfam/constants.h>
#include <sockfam/socket/socket.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

namespace k = sockfam::constants;

namespace {

/// Each accepted connection computes one hash, of the bytes sent to it; receiving returns the hash.
std::string sha256(sockfam::socket& algorithm, const char* path) {
  std::ifstream file{path, std::ios::binary};
  if (!file) throw std::runtime_error{std::string{path} + ": cannot be read"};
  auto [operation, no_peer] = algorithm.accept();
  for (std::vector<char> room(1 << 16);
       file.read(room.data(), static_cast<std::streamsize>(room.size())), file.gcount();) {
    operation.sendall(std::span{room}.first(static_cast<std::size_t>(file.gcount())), k::msg_more);
  }
  const auto hash = operation.recv(32);
  std::string text;
  char two[3];
  for (const auto one : hash) {
    std::snprintf(two, sizeof two, "%02x", std::to_integer<unsigned>(one));
    text += two;
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) {
    std::cerr << "usage: sha256sum_alg FILE...\n";
    return 2;
  }
  auto algorithm = sockfam::socket::try_open(k::af_alg, k::sock_seqpacket);
  if (!algorithm && algorithm.error().code == std::errc::address_family_not_supported) {
    std::cerr << "sha256sum_alg: this kernel has no AF_ALG\n";
    return 77;
  }
  if (!algorithm) algorithm.error().raise();
  algorithm->bind("alg:hash:sha256");
  for (int i = 1; i < argc; ++i) std::cout << sha256(*algorithm, argv[i]) << "  " << argv[i] << '\n';
} catch (const std::exception& error) {
  std::cerr << "sha256sum_alg: " << error.what() << "\n";
  return 1;
}
