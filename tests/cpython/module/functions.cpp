// Descriptors, interfaces, addresses in text, the order of bytes, control messages' sizes, the default timeout.
#include "names.h"
#include "socket_object.h"

#include <sockfam/constants.h>
#include <sockfam/socket/connection.h>
#include <sockfam/socket/netdb.h>

#include <climits>
#include <cstring>
#include <limits>

namespace k = sockfam::constants;

namespace port {

namespace {

int descriptor_from(PyObject* number) {
  const int fd = _PyLong_AsInt(number);
  if (fd == -1 && PyErr_Occurred()) throw error_is_set{};
  return fd;
}

PyObject* close(PyObject* number) {
  const int fd = descriptor_from(number);
  waiting([&] { sockfam::or_throw(sockfam::try_close_handle(fd)); });
  return none();
}

PyObject* dup(PyObject* number) {
  auto made_socket = sockfam::fromfd(descriptor_from(number));
  return made(PyLong_FromLong(made_socket.detach()));
}

PyObject* socketpair(PyObject* args) {
  int family = -1;
  int type = -1;
  int proto = 0;
  parse(args, "|iii:socketpair", &family, &type, &proto);
  auto [first, second] = family == -1 && type == -1 ? sockfam::socketpair()
                                                    : sockfam::socketpair(family == -1 ? k::af_unix : family,
                                                                          type == -1 ? k::sock_stream : type, proto);
  return made(Py_BuildValue("(NN)", object_for(std::move(first)), object_for(std::move(second))));
}

// The order of bytes.

template <class Number>
Number number_from(PyObject* value) {
  if (!PyLong_Check(value)) {
    PyErr_Format(PyExc_TypeError, "expected int, %s found", Py_TYPE(value)->tp_name);
    throw error_is_set{};
  }
  const auto number = PyLong_AsUnsignedLong(value);
  if (number == static_cast<unsigned long>(-1) && PyErr_Occurred()) throw error_is_set{};
  if (number > std::numeric_limits<Number>::max()) fail(PyExc_OverflowError, "int too large for this call");
  return static_cast<Number>(number);
}

PyObject* htons(PyObject* value) { return PyLong_FromLong(sockfam::htons(number_from<std::uint16_t>(value))); }
PyObject* ntohs(PyObject* value) { return PyLong_FromLong(sockfam::ntohs(number_from<std::uint16_t>(value))); }
PyObject* htonl(PyObject* value) { return PyLong_FromUnsignedLong(sockfam::htonl(number_from<std::uint32_t>(value))); }
PyObject* ntohl(PyObject* value) { return PyLong_FromUnsignedLong(sockfam::ntohl(number_from<std::uint32_t>(value))); }

// Addresses in text.

PyObject* inet_aton(PyObject* args) {
  const char* text = nullptr;
  parse(args, "s:inet_aton", &text);
  const auto address = sockfam::try_inet_aton(text);
  if (!address) fail(PyExc_OSError, "illegal IP address string passed to inet_aton");
  return bytes(address->bytes);
}

PyObject* inet_ntoa(PyObject* args) {
  held_buffer packed;
  parse(args, "y*:inet_ntoa", &packed);
  sockfam::ipv4 address;
  if (packed.size() != address.bytes.size()) fail(PyExc_OSError, "packed IP wrong length");
  std::memcpy(address.bytes.data(), packed.data(), packed.size());
  return str(sockfam::inet_ntoa(address));
}

PyObject* inet_pton(PyObject* args) {
  int family = 0;
  const char* text = nullptr;
  parse(args, "is:inet_pton", &family, &text);
  const auto packed = sockfam::try_inet_pton(family, text);
  if (packed) return bytes(*packed);
  if (packed.error().code.category() == sockfam::address_category()) {
    fail(PyExc_OSError, "illegal IP address string passed to inet_pton");
  }
  throw sockfam::socket_error{packed.error()};
}

PyObject* inet_ntop(PyObject* args) {
  int family = 0;
  held_buffer packed;
  parse(args, "iy*:inet_ntop", &family, &packed);
  const auto text = sockfam::try_inet_ntop(family, {packed.data(), packed.size()});
  if (text) return str(*text);
  if (text.error().code == std::errc::invalid_argument) {
    fail(PyExc_ValueError, "invalid length of packed IP address string");
  }
  PyErr_Format(PyExc_ValueError, "unknown address family %d", family);
  throw error_is_set{};
}

// Interfaces.

PyObject* if_nameindex(PyObject*) {
  ref list{PyList_New(0)};
  for (const auto& [index, name] : sockfam::if_nameindex()) {
    const ref one{Py_BuildValue("(IN)", index, str(name))};
    done(PyList_Append(list.get(), one.get()));
  }
  return list.release();
}

PyObject* if_nametoindex(PyObject* args) {
  PyObject* encoded = nullptr;
  parse(args, "O&:if_nametoindex", PyUnicode_FSConverter, &encoded);
  const ref kept{encoded};
  const auto index = sockfam::try_if_nametoindex(PyBytes_AS_STRING(encoded));
  if (!index) fail(PyExc_OSError, "no interface with this name");
  return made(PyLong_FromUnsignedLong(*index));
}

PyObject* if_indextoname(PyObject* number) {
  const auto index = PyLong_AsUnsignedLong(number);
  if (index == static_cast<unsigned long>(-1) && PyErr_Occurred()) throw error_is_set{};
  if (index > UINT_MAX) fail(PyExc_OverflowError, "the interface's index is too large");
  return str(sockfam::if_indextoname(static_cast<std::uint32_t>(index)));
}

// Sizes of control messages, and the default timeout.

/// The length of a control message's data, to which `more` comes; the kernel's lengths are ints.
std::size_t length_from(PyObject* args, const char* format, std::size_t more) {
  Py_ssize_t length = 0;
  parse(args, format, &length);
  if (length < 0 || static_cast<std::size_t>(length) > INT_MAX - more) {
    fail(PyExc_OverflowError, "the control message would be too long");
  }
  return static_cast<std::size_t>(length);
}

PyObject* cmsg_len(PyObject* args) {
  const auto length = length_from(args, "n:CMSG_LEN", sockfam::cmsg_len(0));
  return made(PyLong_FromSize_t(sockfam::cmsg_len(length)));
}
PyObject* cmsg_space(PyObject* args) {
  const auto length = length_from(args, "n:CMSG_SPACE", sockfam::cmsg_space(1));
  return made(PyLong_FromSize_t(sockfam::cmsg_space(length)));
}

PyObject* getdefaulttimeout(PyObject*) { return timeout_object(sockfam::getdefaulttimeout()); }
PyObject* setdefaulttimeout(PyObject* value) {
  sockfam::setdefaulttimeout(timeout_from(value));
  return none();
}

}  // namespace

PyMethodDef machine_functions[] = {
    with_one<close>("close", "close(fd)"),
    with_one<dup>("dup", "dup(fd) -> fd"),
    with_many<socketpair>("socketpair", "socketpair([family[, type[, proto]]]) -> (socket, socket)"),
    with_one<htons>("htons", "htons(integer) -> integer"),
    with_one<ntohs>("ntohs", "ntohs(integer) -> integer"),
    with_one<htonl>("htonl", "htonl(integer) -> integer"),
    with_one<ntohl>("ntohl", "ntohl(integer) -> integer"),
    with_many<inet_aton>("inet_aton", "inet_aton(string) -> bytes"),
    with_many<inet_ntoa>("inet_ntoa", "inet_ntoa(packed) -> string"),
    with_many<inet_pton>("inet_pton", "inet_pton(family, string) -> bytes"),
    with_many<inet_ntop>("inet_ntop", "inet_ntop(family, packed) -> string"),
    with_none<if_nameindex>("if_nameindex", "if_nameindex() -> list of (index, name)"),
    with_many<if_nametoindex>("if_nametoindex", "if_nametoindex(name) -> index"),
    with_one<if_indextoname>("if_indextoname", "if_indextoname(index) -> name"),
    with_many<cmsg_len>("CMSG_LEN", "CMSG_LEN(length) -> control message length"),
    with_many<cmsg_space>("CMSG_SPACE", "CMSG_SPACE(length) -> buffer size"),
    with_none<getdefaulttimeout>("getdefaulttimeout", "getdefaulttimeout() -> timeout"),
    with_one<setdefaulttimeout>("setdefaulttimeout", "setdefaulttimeout(timeout)"),
    {nullptr, nullptr, 0, nullptr},
};

}  // namespace port
