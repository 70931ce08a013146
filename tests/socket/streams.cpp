// makefile(): an iostream over a socket.
#include <sockfam/socket/stream.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

class Streams : public Sockets {};

TEST_F(Streams, LinesAreReadAsFromAFile) {
  auto [a, b] = socketpair();
  auto file = b.makefile();
  a.sendall("first line\nsecond\n\nwithout an end");
  a.close();
  std::string line;
  std::vector<std::string> lines;
  while (std::getline(file, line)) lines.push_back(line);
  EXPECT_EQ(lines, (std::vector<std::string>{"first line", "second", "", "without an end"}));
  EXPECT_TRUE(file.eof());
  EXPECT_FALSE(file.bad());
  EXPECT_FALSE(file.error());
}

TEST_F(Streams, WhatIsWrittenIsSentByFlush) {
  auto [a, b] = socketpair();
  auto file = a.makefile();
  file << "number " << 42;
  EXPECT_TRUE(b.try_recv(100, MSG_DONTWAIT).error().would_block());
  file << std::flush;
  EXPECT_EQ(b.recv(100), "number 42");
  file << "line" << std::endl;
  EXPECT_EQ(b.recv(100), "line\n");
}

TEST_F(Streams, TheDestructorSendsWhatIsLeft) {
  auto [a, b] = socketpair();
  { a.makefile() << "left"; }
  EXPECT_EQ(b.recv(100), "left");
}

TEST_F(Streams, ClosingTheFileDoesNotCloseTheSocket) {
  auto [a, b] = socketpair();
  { a.makefile() << "file "; }
  a.sendall("socket");
  EXPECT_EQ(b.recv(11, MSG_WAITALL), "file socket");
}

TEST_F(Streams, TheConnectionLivesAsLongAsAnyOfTheTwo) {
  auto [a, b] = socketpair();
  {
    auto file = a.makefile();
    a.close();
    file << "still there" << std::flush;
    EXPECT_EQ(b.recv(100), "still there");
    EXPECT_TRUE(b.try_recv(1, MSG_DONTWAIT).error().would_block());
  }
  EXPECT_TRUE(b.recv(100).empty());
}

TEST_F(Streams, MuchGoesBothWays) {
  auto pair = tcp_pair();
  const auto all = pattern(1 << 20);
  {
    background sender{[&] {
      auto file = pair.first.makefile();
      file.write(all.data(), 10).write(all.data() + 10, static_cast<std::streamsize>(all.size()) - 10);
      file.flush();
      pair.first.shutdown(SHUT_WR);
    }};
    auto file = pair.second.makefile();
    std::string back(all.size(), '\0');
    EXPECT_EQ(file.get(), all[0]);
    back[0] = all[0];
    file.read(back.data() + 1, static_cast<std::streamsize>(back.size()) - 1);
    EXPECT_TRUE(file);
    EXPECT_TRUE(back == all);
    EXPECT_EQ(file.get(), std::char_traits<char>::eof());
  }
}

TEST_F(Streams, SingleCharactersAreWrittenAcrossTheBuffersEnd) {
  auto pair = socketpair();
  const auto all = pattern(20000);
  std::string back;
  {
    background reader{[&] { back = read_all(pair.second); }};
    auto file = pair.first.makefile();
    for (const char c : all) file.put(c);
    file.flush();
    pair.first.shutdown(SHUT_WR);
  }
  EXPECT_TRUE(back == all);
}

TEST_F(Streams, ATimeoutWhileReadingIsBadAndNotTheEnd) {
  auto [a, b] = socketpair();
  b.settimeout(1ms);
  auto file = b.makefile();
  a.sendall("half a");
  std::string line;
  EXPECT_FALSE(std::getline(file, line));
  EXPECT_TRUE(file.bad());
  EXPECT_FALSE(file.eof());
  ASSERT_TRUE(file.error());
  EXPECT_TRUE(file.error()->timed_out());
  EXPECT_EQ(line, "half a");
  file.clear();
  a.sendall(" line\n");
  EXPECT_TRUE(std::getline(file, line));
  EXPECT_EQ(line, " line");
}

TEST_F(Streams, ATimeoutWhileReadingManyBytesLosesNone) {
  auto [a, b] = socketpair();
  b.settimeout(1ms);
  auto file = b.makefile();
  a.sendall("0123456789");
  char room[20];
  file.read(room, sizeof room);
  EXPECT_FALSE(file);
  ASSERT_EQ(file.gcount(), 10);
  EXPECT_EQ(std::string_view(room, 10), "0123456789");
  ASSERT_TRUE(file.error());
  EXPECT_TRUE(file.error()->timed_out());
  file.clear();
  a.sendall("more");
  file.read(room, 4);
  EXPECT_TRUE(file);
  EXPECT_EQ(std::string_view(room, 4), "more");
}

TEST_F(Streams, ATimeoutKeepsWhatWasNotSent) {
  auto [a, b] = socketpair();
  const auto before = fill(a);
  a.settimeout(1ms);
  auto file = a.makefile();
  const auto text = pattern(5000);
  file << text << std::flush;
  EXPECT_TRUE(file.bad());
  ASSERT_TRUE(file.error());
  EXPECT_TRUE(file.error()->timed_out());
  file.clear();
  EXPECT_EQ(b.recv(before, MSG_WAITALL).size(), before);
  file.flush();
  EXPECT_TRUE(file);
  EXPECT_EQ(b.recv(text.size(), MSG_WAITALL), text);
  EXPECT_TRUE(b.try_recv(1, MSG_DONTWAIT).error().would_block()) << "nothing twice";
}

TEST_F(Streams, AFlushThatWasCutShortGoesOnWhereItStopped) {
  auto [a, b] = socketpair();
  make_small(a);
  a.settimeout(1ms);
  auto file = a.makefile();
  const auto text = pattern(8000);
  file << text << std::flush;
  std::string back;
  for (int i = 0; i < 1000 && back.size() < text.size(); ++i) {
    while (const auto some = b.try_recv(100000, MSG_DONTWAIT)) back += some->text();
    file.clear();
    file.flush();
  }
  EXPECT_TRUE(file);
  EXPECT_TRUE(back == text) << back.size();
}

TEST_F(Streams, AResetWhileReadingIsAnError) {
  auto [a, b] = tcp_pair();
  auto file = b.makefile();
  a.setsockopt(SOL_SOCKET, SO_LINGER, linger{1, 0});
  a.close();
  EXPECT_EQ(file.get(), std::char_traits<char>::eof());
  EXPECT_TRUE(file.bad());
  EXPECT_EQ(file.error()->code, std::errc::connection_reset);
}

TEST_F(Streams, ReadingAndWritingOnOneStream) {
  auto [a, b] = socketpair();
  auto client = a.makefile();
  auto server = b.makefile();
  int number = 0;
  client << 21 << '\n' << std::flush;
  server >> number;
  server << 2 * number << '\n' << std::flush;
  client >> number;
  EXPECT_EQ(number, 42);
  EXPECT_EQ(client.over().family(), AF_UNIX);
}

}  // namespace
}  // namespace sockfam::tests
