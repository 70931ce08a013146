// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/unix.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(unix_::abstract)
SOCKFAM_TEXT_VERBS(unix_::unnamed)
SOCKFAM_TEXT_VERBS(unix_::pathname)

namespace registry {
namespace {

constexpr field_info abstract_fields[] = {
    {.name = "name", .type = "abstract-name",
     .doc = "Without the NUL at the beginning of the wire form."},
};

constexpr placed_field abstract_on_linux[] = {
    {"name", "sun_path", 2, 108, field_order::none},
};

constexpr layout_info abstract_layouts[] = {
    {os::linux_, "sockaddr_un", "sys/un.h", 110, 3, abstract_on_linux},
};

constexpr placed_field unnamed_on_linux_windows_illumos[] = {
    {"", "", 2, 108, field_order::none},
};

constexpr placed_field unnamed_on_freebsd_openbsd_netbsd_macos[] = {
    {"", "", 2, 104, field_order::none},
};

constexpr layout_info unnamed_layouts[] = {
    {os::linux_, "sockaddr_un", "sys/un.h", 110, 2, unnamed_on_linux_windows_illumos},
    {os::freebsd, "sockaddr_un", "sys/un.h", 106, 2, unnamed_on_freebsd_openbsd_netbsd_macos},
    {os::openbsd, "sockaddr_un", "sys/un.h", 106, 2, unnamed_on_freebsd_openbsd_netbsd_macos},
    {os::netbsd, "sockaddr_un", "sys/un.h", 106, 2, unnamed_on_freebsd_openbsd_netbsd_macos},
    {os::macos, "sockaddr_un", "sys/un.h", 106, 2, unnamed_on_freebsd_openbsd_netbsd_macos},
    {os::windows, "sockaddr_un", "afunix.h", 110, 2, unnamed_on_linux_windows_illumos},
    {os::illumos, "sockaddr_un", "sys/un.h", 110, 2, unnamed_on_linux_windows_illumos},
};

constexpr field_info pathname_fields[] = {
    {.name = "path", .type = "path",
     .doc = "Without the NUL at its end."},
};

constexpr placed_field pathname_on_linux_windows_illumos[] = {
    {"path", "sun_path", 2, 108, field_order::none},
};

constexpr placed_field pathname_on_freebsd_openbsd_netbsd_macos[] = {
    {"path", "sun_path", 2, 104, field_order::none},
};

constexpr layout_info pathname_layouts[] = {
    {os::linux_, "sockaddr_un", "sys/un.h", 110, 3, pathname_on_linux_windows_illumos},
    {os::freebsd, "sockaddr_un", "sys/un.h", 106, 3, pathname_on_freebsd_openbsd_netbsd_macos},
    {os::openbsd, "sockaddr_un", "sys/un.h", 106, 3, pathname_on_freebsd_openbsd_netbsd_macos},
    {os::netbsd, "sockaddr_un", "sys/un.h", 106, 3, pathname_on_freebsd_openbsd_netbsd_macos},
    {os::macos, "sockaddr_un", "sys/un.h", 106, 3, pathname_on_freebsd_openbsd_netbsd_macos},
    {os::windows, "sockaddr_un", "afunix.h", 110, 3, pathname_on_linux_windows_illumos},
    {os::illumos, "sockaddr_un", "sys/un.h", 110, 3, pathname_on_linux_windows_illumos},
};

constexpr variant_info variants[] = {
    {.name = "abstract",
     .doc = "A name in Linux's abstract name space, without a file. Every byte counts, also NULs.",
     .tuple = "name",
     .text = "unix:@{name}",
     .layouts = abstract_layouts,
     .fields = abstract_fields},
    {.name = "unnamed",
     .doc = "A socket that is not bound; bind() with it lets Linux choose an abstract name.",
     .tuple = "''",
     .text = "unix:",
     .layouts = unnamed_layouts,
     .fields = {}},
    {.name = "pathname",
     .doc = "A file. At most 108 bytes on Linux and Windows, 104 on FreeBSD and OpenBSD, 253 on macOS and NetBSD, of "
            "which the last need not be a NUL.",
     .tuple = "path",
     .text = "unix:{path}",
     .layouts = pathname_layouts,
     .fields = pathname_fields},
};

constexpr version_note since[] = {{"windows", "10.0.17134"}};

constexpr version_note changed[] = {{"python",
                                     "3.3: a str is encoded with the file system encoding and surrogateescape"}};

}  // namespace

extern const family_info unix__family;
constexpr family_info unix__family{
    .name = "unix",
    .constant = "AF_UNIX",
    .doc = "Sockets between the processes of one machine, named by a path.",
    .references = "unix(7), POSIX.1-2017 sys/un.h",
    .number = {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1, .illumos = 1},
    .select = selection::content,
    .since = since,
    .changed = changed,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
