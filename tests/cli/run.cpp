#include "run.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <stdexcept>
#include <utility>

namespace cli {

namespace {

open_file temporary(const std::string& content = {}) {
  open_file made{std::tmpfile(), &std::fclose};
  if (!made) throw std::runtime_error("no temporary file");
  std::fwrite(content.data(), 1, content.size(), made.get());
  std::rewind(made.get());
  return made;
}

std::string content_of(const open_file& from) {
  std::rewind(from.get());
  std::string text;
  std::array<char, 1 << 16> buffer;
  while (const auto got = std::fread(buffer.data(), 1, buffer.size(), from.get())) text.append(buffer.data(), got);
  return text;
}

std::string rest_of(int descriptor) {
  std::string text;
  std::array<char, 1 << 16> buffer;
  for (ssize_t got = 0; (got = read(descriptor, buffer.data(), buffer.size())) > 0;) {
    text.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return text;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> made;
  for (auto& word : words) made.push_back(word.data());
  made.push_back(nullptr);
  return made;
}

[[noreturn]] void execute(const request& wanted) {
  std::vector<std::string> words{SOCKFAM_CLI};
  words.insert(words.end(), wanted.arguments.begin(), wanted.arguments.end());
  auto environment = wanted.environment;
  for (const auto& [resource, most] : wanted.limits) {
    const rlimit both{most, most};
    setrlimit(resource, &both);
  }
  execve(SOCKFAM_CLI, pointers(words).data(), pointers(environment).data());
  _exit(127);
}

pid_t start(const request& wanted, int in, int out, int err, bool ignore_pipe = false) {
  const pid_t child = fork();
  if (child != 0) return child;
  std::signal(SIGPIPE, ignore_pipe ? SIG_IGN : SIG_DFL);
  dup2(in, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  dup2(err, STDERR_FILENO);
  execute(wanted);
}

int code_of_status(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status); }

int code_after(pid_t child) {
  int status = 0;
  waitpid(child, &status, 0);
  return code_of_status(status);
}

std::array<int, 2> new_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  return ends;
}

}  // namespace

outcome run(const request& wanted) {
  const auto in = temporary(wanted.input);
  const auto out = temporary();
  const auto err = temporary();
  const int code = code_after(start(wanted, fileno(in.get()), fileno(out.get()), fileno(err.get())));
  return {content_of(out), content_of(err), code};
}

outcome run(std::vector<std::string> arguments, std::string input) {
  return run(request{std::move(arguments), std::move(input)});
}

std::string run_on_terminal(const request& wanted) {
  int terminal = -1;
  const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
  if (child == 0) execute(wanted);
  const std::string text = rest_of(terminal);
  close(terminal);
  code_after(child);
  return text;
}

outcome run_with_error_on_terminal(const request& wanted, const std::vector<std::string>& pieces, int pause) {
  int terminal = -1;
  int err = -1;
  if (openpty(&terminal, &err, nullptr, nullptr, nullptr) != 0) throw std::runtime_error("no terminal");
  const auto in = new_pipe();
  const auto out = temporary();
  const pid_t child = start(wanted, in[0], fileno(out.get()), err);
  close(in[0]);
  close(err);
  for (const auto& piece : pieces) {
    if (write(in[1], piece.data(), piece.size()) < 0) break;
    usleep(static_cast<useconds_t>(pause) * 1000);
  }
  close(in[1]);
  const int code = code_after(child);
  const std::string text = rest_of(terminal);
  close(terminal);
  return {content_of(out), text, code};
}

outcome run_with_broken_pipe(const request& wanted, bool ignore_signal) {
  const auto in = temporary(wanted.input);
  const auto err = temporary();
  const auto ends = new_pipe();
  close(ends[0]);
  const int code = code_after(start(wanted, fileno(in.get()), ends[1], fileno(err.get()), ignore_signal));
  close(ends[1]);
  return {{}, content_of(err), code};
}

outcome run_with_failing_input(const request& wanted) {
  // A terminal that nobody has open any more: its other end reads what was written, then EIO.
  int in = -1;
  int terminal = -1;
  termios as_it_is{};
  cfmakeraw(&as_it_is);
  if (openpty(&in, &terminal, nullptr, &as_it_is, nullptr) != 0) throw std::runtime_error("no terminal");
  if (write(terminal, wanted.input.data(), wanted.input.size()) < 0) throw std::runtime_error("not written");
  close(terminal);
  const auto out = temporary();
  const auto err = temporary();
  const int code = code_after(start(wanted, in, fileno(out.get()), fileno(err.get())));
  close(in);
  return {content_of(out), content_of(err), code};
}

outcome run_into(const std::string& path, const request& wanted) {
  const auto in = temporary(wanted.input);
  const auto err = temporary();
  const int out = open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  const int code = code_after(start(wanted, fileno(in.get()), out, fileno(err.get())));
  close(out);
  return {{}, content_of(err), code};
}

conversation::conversation(std::vector<std::string> arguments) : errors_(temporary()) {
  const auto in = new_pipe();
  const auto out = new_pipe();
  process_ = start({std::move(arguments)}, in[0], out[1], fileno(errors_.get()));
  close(in[0]);
  close(out[1]);
  to_ = in[1];
  from_ = out[0];
}

conversation::~conversation() {
  close_input();
  if (process_ > 0) code_after(process_);
  hang_up();
}

void conversation::close_input() {
  if (to_ >= 0) close(std::exchange(to_, -1));
}

void conversation::hang_up() {
  if (from_ >= 0) close(std::exchange(from_, -1));
}

bool conversation::speaks() const {
  pollfd waiting{from_, POLLIN, 0};
  return poll(&waiting, 1, 10'000) == 1 && (waiting.revents & POLLIN) != 0;
}

std::optional<int> conversation::code() {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
  while (std::chrono::steady_clock::now() < end) {
    int status = 0;
    if (waitpid(process_, &status, WNOHANG) == process_) {
      process_ = -1;
      return code_of_status(status);
    }
    usleep(5000);
  }
  return std::nullopt;
}

outcome conversation::end() {
  close_input();
  auto heard = rest_of(from_);
  const int code = code_after(std::exchange(process_, -1));
  return {std::move(heard), content_of(errors_), code};
}

void conversation::say(std::string_view text) const {
  if (write(to_, text.data(), text.size()) != static_cast<ssize_t>(text.size())) throw std::runtime_error("not heard");
}

std::string conversation::hear() const {
  std::string line;
  while (speaks()) {
    char c = 0;
    if (read(from_, &c, 1) != 1 || c == '\n') break;
    line += c;
  }
  return line;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string output_of(std::vector<std::string> arguments) {
  const auto got = run(std::move(arguments));
  if (got.code != 0 || !got.err.empty())
    throw std::runtime_error("exit code " + std::to_string(got.code) + ": " + got.err);
  return got.out.substr(0, got.out.size() - 1);
}

json ask(const json& wanted) {
  const auto result =
      run({"batch", "--interfaces", table, "--os", "linux", "--endian", "little"}, wanted.dump() + "\n");
  const auto lines = lines_of(result.out);
  if (lines.size() != 1) throw std::runtime_error("not one reply: " + result.out + result.err);
  auto reply = json::parse(lines[0]);
  if (result.code != (reply.at("ok") ? 0 : 1)) throw std::runtime_error("exit code " + std::to_string(result.code));
  return reply;
}

std::string code_of(const json& reply) { return reply.at("ok") ? "" : reply.at("error").at("code").get<std::string>(); }

}  // namespace cli
