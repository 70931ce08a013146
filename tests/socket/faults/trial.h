// One run of a scenario with one fault: what each operation may return then.
#pragma once

#include <initializer_list>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <sockfam/socket/connection.h>

#include "socket/faults/calls.h"

namespace sockfam::tests::faults {

/// Which of the two forms of each call a run uses.
enum class form { tries, throws };

/// An operation: what a failure of it may be called in socket_failure::call, how it ends without a fault, and which
/// calls it can do without.
struct operation {
  operation(const char* call) : calls{call} {}
  operation(std::initializer_list<const char*> names) : calls(names.begin(), names.end()) {}
  operation ending(std::errc with) && {
    naturally = with;
    return std::move(*this);
  }
  operation or_ending(socket_errc with) && {
    return std::move(*this).or_ending(make_error_code(with).default_error_condition());
  }
  operation without(const char* call) && {
    does_without.emplace_back(call);
    return std::move(*this);
  }
  /// With a fault it may succeed, too.
  operation or_succeeding() && {
    may_succeed = true;
    return std::move(*this);
  }
  operation or_ending(std::errc with) && { return std::move(*this).or_ending(std::make_error_condition(with)); }
  operation or_ending(std::error_condition with) && {
    possibly.push_back(with);
    return std::move(*this);
  }
  std::vector<std::string_view> calls;
  std::errc naturally{};
  bool may_succeed = false;
  std::vector<std::error_condition> possibly;
  std::vector<std::string_view> does_without;
};

class trial {
 public:
  trial(form how, const fault* what) : how_(how), what_(what), injected_(what) {}

  /// Runs one form of an operation with the fault, and judges how it ends. A scenario is over when one has failed.
  template <class Try, class Throw>
  auto run(const operation& which, Try tries, Throw throws) {
    auto got = how_ == form::tries ? tried(tries) : thrown<decltype(as_result(tries()))>(throws);
    judge(which, got ? nullptr : &got.error());
    return got;
  }
  /// The same for what has one form, which returns a result and throws nothing.
  template <class Try>
  auto run(const operation& which, Try tries) {
    auto got = tried(tries);
    judge(which, got ? nullptr : &got.error());
    return got;
  }

  /// Either of the two, if its value is not needed.
  template <class... Forms>
  void check(const operation& which, Forms... forms) {
    static_cast<void>(run(which, forms...));
  }

  injector& injected() { return injected_; }
  /// True if the last operation has thrown std::bad_alloc, which does not tell how much was done.
  bool starved() const { return starved_; }
  /// True if the fault is for that call.
  bool tampers_with(std::string_view call) const { return what_ && what_->call == call; }
  bool nothing_works() const { return what_ && what_->then == aftermath::nothing_works; }
  /// Reports what is wrong with this run.
  void wrong(const std::string& what) const;
  /// True if none of the steps makes a call fail for good.
  bool is_harmless() const;

 private:
  template <class T>
  static socket_result<T> as_result(socket_result<T> got) {
    return got;
  }
  /// The attempts of create_connection are judged one by one.
  static socket_result<socket> as_result(result<socket, connection_failure> got) {
    if (got) return std::move(*got);
    return refused(got.error().why);
  }

  void begin() {
    made_before_ = injected_.steps_made();
    starved_ = false;
    injected_.arm();
  }

  template <class Try>
  auto tried(const Try& call) {
    begin();
    try {
      auto got = call();
      injected_.disarm();
      return as_result(std::move(got));
    } catch (...) {
      injected_.disarm();
      wrong("a call that does not throw has thrown");
      throw;
    }
  }

  template <class Result, class Throw>
  Result thrown(const Throw& call) {
    begin();
    try {
      if constexpr (std::is_void_v<decltype(call())>) {
        call();
        injected_.disarm();
        return Result{};
      } else {
        auto got = call();
        injected_.disarm();
        return Result{std::move(got)};
      }
    } catch (const socket_error& e) {
      injected_.disarm();
      check_exception(e);
      return refused(e.why());
    } catch (const std::bad_alloc&) {
      injected_.disarm();
      starved_ = true;
      return refused(socket_failure{.code = std::make_error_code(std::errc::not_enough_memory), .call = "?"});
    }
  }

  void judge(const operation& which, const socket_failure* why);
  void check_failure(const operation& which, const socket_failure& why) const;
  void check_exception(const socket_error& e) const;
  bool explains(std::error_code code) const;

  form how_;
  const fault* what_;
  injector injected_;
  std::size_t made_before_ = 0;
  bool starved_ = false;
};

/// A scenario: operations that work without a fault.
using scenario = void (*)(trial& t);

/// Runs it without a fault, and with every fault at every call but those of the name `believed`. Returns the number of
/// faults.
int try_all(scenario what, std::string_view believed = {});
/// The calls that a scenario makes.
std::vector<event> calls_of(scenario what, form how);

/// Both forms of a method, and of a function, as arguments of trial::run.
#define SOCKFAM_BOTH(object, name, ...) \
  [&] { return (object).try_##name(__VA_ARGS__); }, [&] { return (object).name(__VA_ARGS__); }
#define SOCKFAM_BOTH_OF(name, ...) [&] { return try_##name(__VA_ARGS__); }, [&] { return name(__VA_ARGS__); }

}  // namespace sockfam::tests::faults
