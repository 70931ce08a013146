#include "socket/faults/trial.h"

#include <netdb.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <set>
#include <thread>

#include "socket/support.h"

namespace sockfam::tests::faults {

namespace {

constexpr int most_complaints = 5;  // of one scenario: a fault of the library is usually seen at many places

int complaints = 0;
char running[300] = "";

void say_where() {
  static_cast<void>(!::write(STDERR_FILENO, running, std::strlen(running)));
  static_cast<void>(!::write(STDERR_FILENO, "\n", 1));
}

void hangs(int) {
  static_cast<void>(!::write(STDERR_FILENO, "hangs: ", 7));
  say_where();
  ::_exit(3);
}

[[noreturn]] void ends() {
  static_cast<void>(!::write(STDERR_FILENO, "std::terminate: ", 16));
  say_where();
  std::abort();
}

void complain(const std::string& text) {
  ++complaints;
  ADD_FAILURE() << running << ": " << text;
}

/// Says which fault is tried when the program ends or hangs.
class place {
 public:
  place(form how, const fault* what) {
    const auto text =
        std::string{how == form::tries ? "try_ form: " : "throwing form: "} + (what ? text_of(*what) : "no fault");
    std::snprintf(running, sizeof running, "%s", text.c_str());
    before_ = std::set_terminate(ends);
    ::pthread_sigmask(SIG_BLOCK, nullptr, &mask_);
    std::signal(SIGALRM, hangs);
    ::alarm(8);
  }
  place(const place&) = delete;
  place& operator=(const place&) = delete;
  ~place() {
    ::alarm(0);
    std::set_terminate(before_);
    ::pthread_sigmask(SIG_SETMASK, &mask_, nullptr);
  }

 private:
  std::terminate_handler before_;
  sigset_t mask_;
};

/// What a run must leave as it was.
struct surroundings {
  std::set<int> descriptors = open_descriptors();
  long allocations = injector::allocations();  // with that set
  bool blocks_signals = false;
  surroundings() {
    sigset_t mask;
    ::pthread_sigmask(SIG_BLOCK, nullptr, &mask);
    for (int signal = 1; signal < SIGRTMAX; ++signal) blocks_signals |= ::sigismember(&mask, signal) == 1;
  }
};

/// One run: nothing may be left of it.
void run_once(scenario what, form how, const fault* one) {
  const place here{how, one};
  const int wrong_before = complaints;
  const surroundings before;
  {
    trial t{how, one};
    what(t);
    if (one && t.injected().steps_made() == 0) t.wrong("the call was not made this time");
  }
  if (complaints != wrong_before) return;  // which has made allocations
  // A look-up that nobody waits for ends a little later.
  const auto end = steady::now() + 1s;
  while (injector::allocations() != before.allocations && steady::now() < end) std::this_thread::sleep_for(100us);
  if (const auto left = injector::allocations() - before.allocations; left != 0) {
    return complain(std::to_string(left) + " allocations are left");
  }
  const surroundings after;
  if (after.descriptors != before.descriptors) complain("a descriptor is left, or one of another's is closed");
  if (after.blocks_signals) complain("signals are blocked");
}

}  // namespace

void trial::wrong(const std::string& text) const { complain(text); }

bool trial::is_harmless() const {
  if (what_ && what_->then != aftermath::nothing) return false;
  return !what_ || std::ranges::all_of(what_->steps, [](const step& one) {
    return one.what == deed::is_cut || one.what == deed::is_spurious || one.error == EINTR;
  });
}

/// True if the fault is a reason for a failure with that code.
bool trial::explains(std::error_code code) const {
  if (!what_) return false;
  const auto no_memory = std::errc::not_enough_memory;
  if (what_->then != aftermath::nothing && code == no_memory) return true;
  const auto is = [&](int number) { return code == std::error_condition{number, std::generic_category()}; };
  if (what_->then == aftermath::nothing_works && is(EPERM)) return true;
  const int error = what_->steps.back().error;
  if (what_->call == memory) return code == no_memory;
  if (code.category() == gai_category() || code.category() == host_category())
    return code.value() == error || !is_harmless();
  return !is_harmless() && is(error);
}

namespace {

bool contains(const auto& all, const auto& one) { return std::ranges::find(all, one) != std::ranges::end(all); }

/// True if an operation may succeed although a call of it fails so.
bool is_tolerated(const operation& which, const fault& what) {
  const std::string_view call = what.call;
  if (contains(which.does_without, call) || contains(kind_of(call).tolerated, what.steps.back().error)) return true;
  if (contains(which.calls, call)) return false;
  // What cannot be closed is closed all the same; without the names a failure has no addresses.
  return call == "close" || call == "getsockname" || call == "getpeername";
}

}  // namespace

void trial::judge(const operation& which, const socket_failure* why) {
  const bool was_here = injected_.steps_made() != made_before_;
  if (!why) {
    if (which.naturally != std::errc{} && !(which.may_succeed && was_here))
      wrong(std::string{which.calls.front()} + " succeeded");
    if (!was_here || is_harmless() || what_->call == memory) return;
    // All steps were made, and the last made the call fail: it must have been told.
    if (injected_.steps_made() < what_->steps.size()) return;
    if (!is_tolerated(which, *what_))
      wrong(std::string{which.calls.front()} + " succeeded although a call of it failed");
    return;
  }
  if (starved_) {
    if (!was_here || !explains(why->code)) wrong("std::bad_alloc without a reason");
    return;
  }
  check_failure(which, *why);
  if (which.naturally != std::errc{} && why->code == which.naturally) return;
  if (was_here && std::ranges::any_of(which.possibly, [&](const auto& one) { return why->code == one; })) return;
  if (!was_here) return wrong("failed without a reason: " + message(*why));
  if (is_harmless() && what_->call != memory) return wrong("was not tried again: " + message(*why));
  if (!explains(why->code)) wrong("another failure than what happened: " + message(*why));
}

void trial::check_failure(const operation& which, const socket_failure& why) const {
  const auto text = message(why);
  if (!why.code) wrong("a failure without a code: " + text);
  if (!contains(which.calls, std::string_view{why.call})) {
    wrong("named after another call than " + std::string{which.calls.front()} + ": " + text);
  }
  if (!text.starts_with(why.call) || text.find(why.code.message()) == std::string::npos) {
    wrong("the message does not say what happened: " + text);
  }
}

void trial::check_exception(const socket_error& e) const {
  if (e.code() != e.why().code) wrong("an exception with two codes");
  if (e.what() != message(e.why())) wrong(std::string{"what() is not the message: "} + e.what());
  if (e.why().timed_out() != (dynamic_cast<const timeout_error*>(&e) != nullptr))
    wrong("the exception's type is wrong");
}

std::vector<event> calls_of(scenario what, form how) {
  const place here{how, nullptr};
  trial t{how, nullptr};
  what(t);
  return t.injected().events();
}

int try_all(scenario what, std::string_view believed) {
  complaints = 0;
  int tried = 0;
  for (const auto how : {form::tries, form::throws}) {
    calls_of(what, how);  // after it, what is made once is there
    run_once(what, how, nullptr);
    const auto calls = calls_of(what, how);
    for (const auto& call : calls) {
      if (call.call == believed) continue;
      for (const auto& one : faults_for(call)) {
        if (complaints > most_complaints) return tried;
        run_once(what, how, &one);
        ++tried;
      }
    }
  }
  std::printf("faults at %d places\n", tried);
  return tried;
}

}  // namespace sockfam::tests::faults
