// AF_ALG: known answers of the standards through the kernel's algorithms.
#include <linux/if_alg.h>

#include <sockfam/alg.h>

#include "live/claims.h"
#include "live/live.h"
#include "support/world.h"

namespace sockfam::tests {
namespace {

/// An algorithm, with a key if it has one.
socket algorithm(const any_address& address, std::string_view key = {}) {
  socket bound{AF_ALG, SOCK_SEQPACKET};
  bound.bind(address);
  if (!key.empty()) bound.setsockopt(SOL_ALG, ALG_SET_KEY, from_hex(key));
  return bound;
}
/// The socket that does the work.
socket operation(socket& of) { return of.accept().connection; }

TEST(LiveAlg, TakesTheLengthsThatTheSpecSays) { expect_lengths("alg"); }
TEST(LiveAlg, TakesFieldsAsTheSpecSays) { expect_fields("alg"); }

TEST(LiveAlg, Hashes) {
  SOCKFAM_NEEDS(missing(AF_ALG, SOCK_SEQPACKET));
  const alg::address sha256{.type = *bounded_string<14>::from("hash"), .name = *bounded_string<64>::from("sha256")};
  auto bound = algorithm(sha256);
  auto hash = operation(bound);
  hash.sendall("abc");  // FIPS 180-2, B.1
  EXPECT_EQ(to_hex(hash.recv(100)), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  worked(sha256);
}

TEST(LiveAlg, EncryptsAndDecrypts) {
  SOCKFAM_NEEDS(missing(AF_ALG, SOCK_SEQPACKET));
  auto bound = algorithm(at("alg:skcipher:cbc(aes)"), "2b7e151628aed2a6abf7158809cf4f3c");  // NIST SP 800-38A, F.2.1
  auto cipher = operation(bound);
  const auto plain = from_hex("6bc1bee22e409f96e93d7e117393172a");
  const auto secret = from_hex("7649abac8119b246cee98e9b12e9197d");
  const auto iv = from_hex("000102030405060708090a0b0c0d0e0f");
  const bytes_view given[] = {plain};
  cipher.sendmsg_afalg(given, {.op = ALG_OP_ENCRYPT, .iv = iv});
  EXPECT_EQ(to_hex(cipher.recv(16)), to_hex(secret));
  const bytes_view back[] = {secret};
  cipher.sendmsg_afalg(back, {.op = ALG_OP_DECRYPT, .iv = iv});
  EXPECT_EQ(to_hex(cipher.recv(16)), to_hex(plain));
}

TEST(LiveAlg, EncryptsWithAuthentication) {
  SOCKFAM_NEEDS(missing(AF_ALG, SOCK_SEQPACKET));
  auto bound = algorithm(at("alg:aead:gcm(aes)"), "feffe9928665731c6d6a8f9467308308");  // McGrew and Viega, test case 4
  bound.setsockopt(SOL_ALG, ALG_SET_AEAD_AUTHSIZE, none{16});
  auto cipher = operation(bound);
  const auto associated = from_hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
  const auto plain = from_hex(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657"
      "ba637b39");
  const bytes_view given[] = {associated, plain};
  cipher.sendmsg_afalg(given, {.op = ALG_OP_ENCRYPT, .iv = from_hex("cafebabefacedbaddecaf888"), .assoclen = 20});
  EXPECT_EQ(
      to_hex(cipher.recv(200)),
      to_hex(associated) +
          "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a"
          "0aac973d58e0915bc94fbc3221a5db94fae95ae7121a47");
}

TEST(LiveAlg, RefusesBytesThatWereChanged) {
  SOCKFAM_NEEDS(missing(AF_ALG, SOCK_SEQPACKET));
  auto bound = algorithm(at("alg:aead:gcm(aes)"), "feffe9928665731c6d6a8f9467308308");
  bound.setsockopt(SOL_ALG, ALG_SET_AEAD_AUTHSIZE, none{16});
  auto cipher = operation(bound);
  const auto wrong = from_hex("00000000000000000000000000000000");
  const bytes_view given[] = {wrong};
  cipher.sendmsg_afalg(given, {.op = ALG_OP_DECRYPT, .iv = from_hex("cafebabefacedbaddecaf888"), .assoclen = 0});
  const auto got = cipher.try_recv(100);
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().code.value(), EBADMSG);
}

TEST(LiveAlg, GivesNumbersOfASeed) {
  SOCKFAM_NEEDS(missing(AF_ALG, SOCK_SEQPACKET));
  socket bound{AF_ALG, SOCK_SEQPACKET};
  if (const auto done = bound.try_bind("alg:rng:ansi_cprng"); !done && !everything_is_here())
    GTEST_SKIP() << message(done.error());
  else
    ASSERT_TRUE(done) << message(done.error());
  // ANSI X9.31: the vector, the key of AES, the date.
  bound.setsockopt(SOL_ALG, ALG_SET_KEY,
                   from_hex("80000000000000000000000000000000"
                            "f3b1666d13607242ed061cabb8d46202"
                            "e6b3be782a23fa62d71d4afbb0e922f9"));
  auto numbers = operation(bound);
  EXPECT_EQ(to_hex(numbers.recv(16)), "59531ed13bb0c05584796685c12f7641");
}

TEST(LiveAlg, KnowsNoAlgorithmThatIsNone) {
  SOCKFAM_NEEDS(missing(AF_ALG, SOCK_SEQPACKET));
  socket unbound{AF_ALG, SOCK_SEQPACKET};
  const auto done = unbound.try_bind("alg:hash:none");
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code.value(), ENOENT);
}

// unix(7) has its like: the last byte that bind is given is taken for the NUL.
TEST(LiveAlg, TakesTheLastByteOfAShortAddressForItsEnd) {
  SOCKFAM_NEEDS(missing(AF_ALG, SOCK_SEQPACKET));
  const auto bytes = bytes_of(at("alg:hash:sha256"));
  const auto bind = [&](std::size_t size) {
    socket fresh{AF_ALG, SOCK_SEQPACKET};
    sockaddr_bytes shorter = bytes;
    shorter.resize(size);
    const auto done = fresh.try_bind(shorter);
    return done ? 0 : done.error().code.value();
  };
  EXPECT_EQ(bind(24 + 6), ENOENT);  // sha25
  EXPECT_EQ(bind(24 + 7), 0);
}

}  // namespace
}  // namespace sockfam::tests
