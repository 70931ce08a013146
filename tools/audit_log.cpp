#include "audit_log.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <exception>
#include <latch>
#include <memory>
#include <mutex>
#include <thread>

#include <sockfam/message.h>
#include <sockfam/registry.h>

#include "audit_json.h"
#include "line_blocks.h"

namespace sockfam::cli {

namespace {

/// Remembers names of interfaces: a log asks for the same few again and again.
class remembered_names final : public resolver {
 public:
  explicit remembered_names(const resolver& names) : names_(names) {}
  std::optional<std::uint32_t> interface_index(std::string_view name) const override {
    return names_.interface_index(name);
  }
  std::optional<interface_name> interface_at(std::uint32_t index) const override {
    known& one = known_[index % known_.size()];
    if (index != one.index) one = {index, names_.interface_at(index)};
    return one.name;
  }
  std::optional<std::uint16_t> family_number(std::string_view constant) const override {
    return names_.family_number(constant);
  }
  std::optional<family_name> family_at(std::uint16_t number) const override { return names_.family_at(number); }

 private:
  struct known {
    std::uint32_t index = 0;  // which has no name
    std::optional<interface_name> name{};
  };
  const resolver& names_;
  mutable std::array<known, 64> known_{};
};

/// Lets threads pass one after another, in the order of their numbers.
class turnstile {
 public:
  /// False if it was closed.
  bool wait_for(std::uint64_t number) {
    std::unique_lock locked{lock_};
    passed_.wait(locked, [&] { return closed_ || next_ == number; });
    return !closed_;
  }
  void pass() {
    {
      const std::lock_guard locked{lock_};
      ++next_;
    }
    passed_.notify_all();
  }
  void close() {
    {
      const std::lock_guard locked{lock_};
      closed_ = true;
    }
    passed_.notify_all();
  }

 private:
  std::mutex lock_;
  std::condition_variable passed_;
  std::uint64_t next_ = 0;
  bool closed_ = false;
};

/// What the threads of one log share.
struct shared_work {
  audit_output& to;
  const audit_settings& wanted;
  const std::string& name;
  line_blocks blocks;
  turnstile numbering{};    // guards `lines`
  turnstile writing{};      // guards to, has_begun, lines_written and remains
  bool has_begun = false;   // something of the log was printed
  std::uint64_t lines = 0;  // of the blocks that have been counted; JSON has the numbers of lines
  std::uint64_t lines_written = 0;
  audit_remains remains{};
  std::mutex lock{};
  std::exception_ptr error{};
  std::unique_ptr<char[]> reserve{};  // memory that threads that begin leave for the work

  void stop() {
    blocks.stop();
    numbering.close();
    writing.close();
  }
  void fail(std::exception_ptr why) {
    {
      const std::lock_guard locked{lock};
      if (!error) error = std::move(why);
    }
    stop();
  }
};

std::uint64_t newlines_in(std::string_view text) {
  std::uint64_t count = 0;
  while (!text.empty()) {
    const std::string_view some = text.substr(0, 240);  // so many fit a byte, and bytes are counted in vectors
    std::uint8_t found = 0;
    for (const char c : some) found = static_cast<std::uint8_t>(found + (c == '\n'));
    count += found;
    text.remove_prefix(some.size());
  }
  return count;
}

/// One thread's part of the work.
class worker {
 public:
  /// It has room for most blocks before it takes one. Throws std::bad_alloc if there is none.
  explicit worker(shared_work& all) : all_(all), names_(*all.wanted.names) {
    block_.text.room(line_blocks::largest);
    out_.room(3 * line_blocks::largest);  // objects are longer than lines
  }

  void run() noexcept {
    try {
      take_blocks();
    } catch (...) {  // most likely out of memory
      all_.fail(std::current_exception());
    }
  }

 private:
  void take_blocks() {
    while (all_.blocks.next(block_)) {
      if (all_.wanted.json && !number()) return;
      made_ = {};
      out_.clear();
      process();
      if (!all_.writing.wait_for(block_.number)) return;
      write_block();
      all_.writing.pass();
    }
  }

  bool is_lines() const { return block_.what == line_block::part::lines; }

  /// Finds out the number of the block's first line.
  bool number() {
    const auto text = block_.text.view();
    const std::uint64_t count = is_lines() ? newlines_in(text) : block_.what == line_block::part::begin_of_long_line;
    if (!all_.numbering.wait_for(block_.number)) return false;
    first_line_ = all_.lines + 1;
    all_.lines += count;
    all_.numbering.pass();
    return true;
  }

  void process() {
    const auto& wanted = all_.wanted;
    if (!is_lines()) {
      made_.long_lines = block_.what == line_block::part::begin_of_long_line ? 1 : 0;
      lines_ = made_.long_lines;
      return pass_through(block_.text.view());
    }
    const std::uint64_t first = wanted.json ? first_line_ : 1;
    const std::string_view whole = block_.whole_lines();
    audit::scanner log{{.order = wanted.order, .first_line = first}};
    log.feed(whole);
    log.finish();
    while (const auto* piece = log.next()) {
      if (piece->found)
        add(*piece->found);
      else
        pass_through(piece->text);
    }
    lines_ = log.line() + 1 - first;
    made_.long_lines = log.long_lines();
    pass_through(block_.text.view().substr(whole.size()));
  }

  void pass_through(std::string_view text) {
    if (!all_.wanted.only && !all_.wanted.json) out_.put(text);
  }

  void add(const audit::record& found) {
    if (!found.address) count_malformed(found);
    if (found.address && !is_wanted(found)) return pass_through(found.line);
    if (all_.wanted.protocol.given() && found.address && found.address->is<unknown>()) return add_with_protocol(found);
    write(found);
  }

  void write(const audit::record& found) {
    if (all_.wanted.json) {
      json_.clear();
      write_record(json_, found, all_.name, names_);
      out_.put(json_.view());
      return out_.put('\n');
    }
    out_.grow_by(audit::write_line(found, out_.room(audit::most_written(found)), names_));
  }

  /// A family whose variants the bytes do not tell is read again, if the protocol is one of its own.
  void add_with_protocol(audit::record found) {
    const auto* const family = registry::find(os::linux_, found.address->get_if<unknown>()->family);
    const auto protocol = protocol_for_bytes(family, nullptr, all_.wanted.protocol, os::linux_);
    notes remarks;
    const auto again = decode(found.bytes, {.abi = where(), .protocol = protocol, .notes = &remarks});
    const auto is_other = [](const note& one) { return one.what == noted::protocol_assumed; };
    if (again && std::none_of(remarks.begin(), remarks.end(), is_other)) found.address = *again;
    write(found);
  }

  bool is_wanted(const audit::record& found) const {
    return !all_.wanted.family || detail::family_in(found.bytes, where()) == all_.wanted.family;
  }

  abi where() const { return {os::linux_, all_.wanted.order}; }

  void count_malformed(const audit::record& found) {
    if (made_.malformed++ != 0) return;
    made_.first = found.number;
    made_.why = message(found.address.error());
  }

  void write_block() {
    auto& remains = all_.remains;
    if (made_.malformed != 0 && remains.malformed == 0) {
      remains.first = made_.first + (all_.wanted.json ? 0 : all_.lines_written);
      remains.why = made_.why;
    }
    remains.malformed += made_.malformed;
    remains.long_lines += made_.long_lines;
    all_.lines_written += lines_;
    print();
    all_.to.shown.show(all_.to.done + block_.used);
    if (block_.error.empty()) return;
    remains.error = block_.error;
    all_.stop();
  }

  void print() {
    auto& [io, shown, done, ends_in_line] = all_.to;
    const std::string_view text = out_.view();
    if (!text.empty()) {
      if (ends_in_line && !all_.has_begun) io.print("\n");  // of the log before
      io.print(text);
      ends_in_line = text.back() != '\n';
      all_.has_begun = true;
    }
    if (all_.wanted.line_buffered) io.flush();
    if (io.alive()) return;
    shown.hide();
    io.end_program();
  }

  shared_work& all_;
  const remembered_names names_;
  line_block block_{};
  growing_text out_{};
  json_writer json_;
  audit_remains made_{};  // of the block
  std::uint64_t first_line_ = 1;
  std::uint64_t lines_ = 0;
};

/// Starts a thread for each worker but the first; they wait for `begin`. Where no more can be had, there are fewer, and
/// memory is left for their work.
std::vector<std::thread> start_others(shared_work& all, std::deque<worker>& workers, std::latch& begin) {
  std::vector<std::thread> others;
  if (all.wanted.jobs < 2) return others;
  try {
    constexpr std::size_t enough = 1 << 24;
    all.reserve = std::make_unique_for_overwrite<char[]>(enough);
    while (workers.size() < all.wanted.jobs) {
      workers.emplace_back(all);
      others.emplace_back([&begin, &one = workers.back()] {
        begin.wait();
        one.run();
      });
    }
  } catch (const std::exception&) {  // std::system_error, std::bad_alloc
    if (workers.size() > others.size() + 1) workers.pop_back();
  }
  all.reserve.reset();
  return others;
}

}  // namespace

audit_remains read_audit_log(audit_output& to, const audit_settings& wanted, input_file& file,
                             const std::string& name) {
  shared_work all{to, wanted, name, {file, wanted.line_buffered, wanted.jobs > 1}};
  std::deque<worker> workers;
  workers.emplace_back(all);
  std::latch begin{1};
  auto others = start_others(all, workers, begin);
  begin.count_down();
  workers.front().run();
  for (auto& one : others) one.join();
  if (all.error) std::rethrow_exception(all.error);
  to.shown.hide();
  to.done += file.size().value_or(0);
  return std::move(all.remains);
}

}  // namespace sockfam::cli
