// The kernel controls of macOS, by ioctl(CTLIOCGINFO) on a control socket (sys/kern_control.h). Other systems have
// none.
#include <sockfam/socket/interfaces.h>

#if defined(__APPLE__)
#include <sys/ioctl.h>
#include <sys/kern_control.h>
#include <sys/socket.h>
#include <sys/sys_domain.h>
#include <unistd.h>
#endif

namespace sockfam::inline v0 {

#if defined(__APPLE__)

namespace {

class control_socket {
 public:
  control_socket() : number_(::socket(PF_SYSTEM, SOCK_DGRAM, SYSPROTO_CONTROL)) {}
  control_socket(const control_socket&) = delete;
  control_socket& operator=(const control_socket&) = delete;
  ~control_socket() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

std::optional<std::uint32_t> system_resolver::control_id(std::string_view name) const {
  ctl_info asked{};
  if (name.empty() || name.size() >= sizeof asked.ctl_name) return std::nullopt;
  name.copy(asked.ctl_name, name.size());
  const control_socket socket;
  if (socket.number() < 0 || ::ioctl(socket.number(), CTLIOCGINFO, &asked) != 0) return std::nullopt;
  return asked.ctl_id;
}

#else

std::optional<std::uint32_t> system_resolver::control_id(std::string_view) const { return std::nullopt; }

#endif

}  // namespace sockfam::inline v0
