// CPython's own conversion between tuples and sockaddrs, which no function of its C API offers: socket.connect(address)
// and socket.getsockname(), with system calls that do nothing. The row `CPython, no address` is a method that differs
// only in having no address; tables subtract it.
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

#include "codec_rows.h"

namespace {

const char* next_name = nullptr;  // what getsockname answers
bool is_diverted = false;

}  // namespace

// Python's library calls these instead of those of libc, as the program exports them.

extern "C" __attribute__((visibility("default"))) int connect(int, const sockaddr* address, socklen_t) noexcept(false) {
  if (!is_diverted) std::abort();
  bench::keep(*address);
  return 0;
}

extern "C" __attribute__((visibility("default"))) int getsockname(int, sockaddr* address, socklen_t* size) noexcept {
  if (!is_diverted) std::abort();
  std::memcpy(address, next_name, sizeof(sockaddr_in6));
  *size = sizeof(sockaddr_in6);
  return 0;
}

extern "C" __attribute__((visibility("default"))) int shutdown(int, int) noexcept { return 0; }

namespace bench {

namespace {

/// Ours until the program ends; tells what Python has to say if there is none.
PyObject* made(PyObject* object) {
  if (!object) PyErr_Print();
  expect(object != nullptr);
  return object;
}

struct python {
  PyObject *connect, *getsockname, *shutdown, *zero;
  std::vector<PyObject*> addresses;
};

python start(const inputs& in) {
  PyConfig config;
  PyConfig_InitIsolatedConfig(&config);
  config.site_import = 0;
  expect(!PyStatus_Exception(Py_InitializeFromConfig(&config)));
  PyConfig_Clear(&config);
  PyObject* const sockets = made(PyImport_ImportModule("_socket"));
  PyObject* const one = made(PyObject_CallMethod(sockets, "socket", "ii", AF_INET6, SOCK_DGRAM));
  python here{made(PyObject_GetAttrString(one, "connect")),
              made(PyObject_GetAttrString(one, "getsockname")),
              made(PyObject_GetAttrString(one, "shutdown")),
              made(PyLong_FromLong(0)),
              {}};
  for (std::size_t i = 0; i < in.inet6_full.values.size(); ++i) {
    const auto host = in.ipv6_texts[i];
    const auto& value = in.inet6_full.values[i];
    here.addresses.push_back(made(Py_BuildValue("s#iII", host.data(), static_cast<Py_ssize_t>(host.size()), value.port,
                                                value.flowinfo, value.scope_id)));
  }
  is_diverted = true;
  return here;
}

}  // namespace

void add_python(plan& to) {
  static const python here = start(to.in);
  const auto nothing = each("", "CPython, no address", to.in.inet6_full.values,
                            [](const auto&) { Py_DECREF(made(PyObject_CallOneArg(here.shutdown, here.zero))); });
  for (const auto* group : {"tuple_parse", "tuple_format"}) {
    to.add(nothing);
    to.all.back().group = group;
  }
  to.add(each("tuple_parse", "CPython, socket.connect", here.addresses,
              [](PyObject* address) { Py_DECREF(made(PyObject_CallOneArg(here.connect, address))); }));
  to.add(each("tuple_format", "CPython, socket.getsockname", to.in.inet6_full.bytes, [](std::string_view bytes) {
    next_name = bytes.data();
    Py_DECREF(made(PyObject_CallNoArgs(here.getsockname)));
  }));
}

}  // namespace bench
