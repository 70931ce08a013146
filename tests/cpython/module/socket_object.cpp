// The type of socket objects: their life, attributes, options and addresses.
#include "socket_object.h"

#include <sockfam/constants.h>

#include <cerrno>

namespace k = sockfam::constants;

namespace port {

void socket_object::show() {
  fd = socket.fileno();
  family = socket.family();
  type = socket.type();
  proto = socket.proto();
  timeout = socket.gettimeout() ? socket.gettimeout()->count() : -1;
}

namespace {

socket_object& object_of(PyObject* self) { return *reinterpret_cast<socket_object*>(self); }

PyObject* make(PyTypeObject* type, PyObject*, PyObject*) {
  PyObject* self = type->tp_alloc(type, 0);
  if (!self) return nullptr;
  new (&object_of(self).socket) sockfam::socket;
  object_of(self).show();
  return self;
}

/// A descriptor given as fileno=.
int descriptor_from(PyObject* number) {
  const long fd = PyLong_AsLong(number);
  if (fd == -1 && PyErr_Occurred()) throw error_is_set{};
  if (fd < 0) fail(PyExc_ValueError, "negative file descriptor");
  if (fd > INT_MAX) fail(PyExc_OverflowError, "the file descriptor is too large");
  return static_cast<int>(fd);
}

/// A socket of a descriptor; the kernel tells what is not given.
sockfam::socket taken_over(int fd, int family, int type, int proto) {
  auto asked = sockfam::socket::from_handle(fd);
  asked.detach();
  return sockfam::socket::from_handle(fd, family == -1 ? asked.family() : family, type == -1 ? asked.type() : type,
                                      proto == -1 ? asked.proto() : proto);
}

int initialise(PyObject* self, PyObject* args, PyObject* keywords) {
  static const char* const names[] = {"family", "type", "proto", "fileno", nullptr};
  PyObject* result = guarded([&] {
    int family = -1;
    int type = -1;
    int proto = -1;
    PyObject* fileno = Py_None;
    parse(args, keywords, "|iiiO:socket", names, &family, &type, &proto, &fileno);
    done(PySys_Audit("socket.__new__", "Oiii", self, family, type, proto));
    auto& object = object_of(self);
    if (fileno == Py_None) {
      object.socket = sockfam::socket{family == -1 ? k::af_inet : family, type == -1 ? k::sock_stream : type,
                                      proto == -1 ? 0 : proto};
    } else {
      object.socket = taken_over(descriptor_from(fileno), family, type, proto);
    }
    object.show();
    return none();
  });
  Py_XDECREF(result);
  return result ? 0 : -1;
}

/// A warning for a socket that nobody closed; its destructor closes it.
void finalise(PyObject* self) {
  PyObject *type = nullptr, *value = nullptr, *trace = nullptr;
  PyErr_Fetch(&type, &value, &trace);
  if (object_of(self).socket.is_open() && PyErr_ResourceWarning(self, 1, "unclosed %R", self)) {
    if (PyErr_ExceptionMatches(PyExc_Warning)) PyErr_WriteUnraisable(self);
  }
  PyErr_Restore(type, value, trace);
}

void destroy(PyObject* self) {
  if (PyObject_CallFinalizerFromDealloc(self) < 0) return;
  object_of(self).socket.~socket();
  Py_TYPE(self)->tp_free(self);
}

PyObject* represent(PyObject* self) {
  const auto& object = object_of(self);
  return PyUnicode_FromFormat("<socket object, fd=%ld, family=%d, type=%d, proto=%d>", static_cast<long>(object.fd),
                              object.family, object.type, object.proto);
}

PyObject* get_timeout(PyObject* self, void*) {
  return guarded([&] { return timeout_object(object_of(self).socket.gettimeout()); });
}
template <int socket_object::*Member>
PyObject* get_number(PyObject* self, void*) {
  return PyLong_FromLong(object_of(self).*Member);
}

// Its life and modes.

PyObject* close(socket_object& self, PyObject*) {
  const auto closed = waiting([&] { return self.socket.try_close(); });
  self.show();
  if (!closed) throw sockfam::socket_error{closed.error()};
  return none();
}

PyObject* detach(socket_object& self, PyObject*) {
  const auto fd = self.socket.detach();
  self.show();
  return made(PyLong_FromLong(fd));
}

PyObject* fileno(socket_object& self, PyObject*) { return made(PyLong_FromLong(self.socket.fileno())); }

PyObject* settimeout(socket_object& self, PyObject* value) {
  self.socket.settimeout(timeout_from(value));
  self.show();
  return none();
}

PyObject* gettimeout(socket_object& self, PyObject*) { return timeout_object(self.socket.gettimeout()); }

PyObject* setblocking(socket_object& self, PyObject* value) {
  const int blocking = PyObject_IsTrue(value);
  done(blocking);
  self.socket.setblocking(blocking != 0);
  self.show();
  return none();
}

PyObject* getblocking(socket_object& self, PyObject*) { return PyBool_FromLong(self.socket.getblocking()); }

// Addresses and connections.

PyObject* bind(socket_object& self, PyObject* address) {
  const auto text = address_text(address);
  done(PySys_Audit("socket.bind", "OO", &self, address));
  waiting([&] { self.socket.bind(text); });
  return none();
}

PyObject* connect(socket_object& self, PyObject* address) {
  const auto text = address_text(address);
  done(PySys_Audit("socket.connect", "OO", &self, address));
  waiting([&] { self.socket.connect(text); });
  return none();
}

PyObject* connect_ex(socket_object& self, PyObject* address) {
  const auto text = address_text(address);
  done(PySys_Audit("socket.connect", "OO", &self, address));
  const auto connected = waiting([&] { return self.socket.try_connect(text); });
  if (connected) return made(PyLong_FromLong(0));
  const auto code = connected.error().code;
  if (!PyErr_Occurred()) {
    if (code == sockfam::socket_errc::timed_out) return made(PyLong_FromLong(EAGAIN));
    if (code.category() == std::system_category() || code.category() == std::generic_category()) {
      return made(PyLong_FromLong(code.value()));
    }
  }
  throw sockfam::socket_error{connected.error()};
}

PyObject* listen(socket_object& self, PyObject* args) {
  int backlog = 128;
  parse(args, "|i:listen", &backlog);
  self.socket.listen(backlog);
  return none();
}

PyObject* accept(socket_object& self, PyObject*) {
  auto got = waiting([&] { return self.socket.accept(); });
  const ref address{address_object(got.address)};
  return made(Py_BuildValue("(iO)", got.connection.detach(), address.get()));
}

PyObject* shutdown(socket_object& self, PyObject* number) {
  const int how = _PyLong_AsInt(number);
  if (how == -1 && PyErr_Occurred()) throw error_is_set{};
  waiting([&] { self.socket.shutdown(how); });
  return none();
}

PyObject* getsockname(socket_object& self, PyObject*) { return address_object(self.socket.getsockname()); }
PyObject* getpeername(socket_object& self, PyObject*) { return address_object(self.socket.getpeername()); }

// Options.

/// Some families' numbers have 64 bits, and the kernel refuses less: EINVAL.
bool wants_more(const sockfam::socket_failure& why) { return why.code == std::errc::invalid_argument; }

PyObject* getsockopt(socket_object& self, PyObject* args) {
  int level = 0;
  int name = 0;
  int size = 0;
  parse(args, "ii|i:getsockopt", &level, &name, &size);
  if (size != 0) {
    if (size < 0 || size > 1024) fail(PyExc_OSError, "getsockopt buflen out of range");
    return bytes(self.socket.getsockopt(level, name, static_cast<std::size_t>(size)));
  }
  const auto number = self.socket.try_getsockopt(level, name);
  if (number) return made(PyLong_FromLong(*number));
  if (!wants_more(number.error())) throw sockfam::socket_error{number.error()};
  return made(PyLong_FromUnsignedLongLong(self.socket.getsockopt<std::uint64_t>(level, name)));
}

PyObject* set_number(socket_object& self, int level, int name, PyObject* value) {
  const int number = _PyLong_AsInt(value);
  if (number == -1 && PyErr_Occurred()) throw error_is_set{};
  const auto set = self.socket.try_setsockopt(level, name, number);
  if (set) return none();
  if (!wants_more(set.error())) throw sockfam::socket_error{set.error()};
  self.socket.setsockopt<std::int64_t>(level, name, number);
  return none();
}

/// setsockopt(level, name, number), (level, name, buffer), (level, name, None, length)
PyObject* setsockopt(socket_object& self, PyObject* args) {
  int level = 0;
  int name = 0;
  PyObject* value = nullptr;
  unsigned length = 0;
  parse(args, "iiO|I:setsockopt", &level, &name, &value, &length);
  if (value == Py_None && PyTuple_GET_SIZE(args) == 4) {
    self.socket.setsockopt(level, name, sockfam::none{length});
    return none();
  }
  if (PyTuple_GET_SIZE(args) == 4) fail(PyExc_TypeError, "setsockopt() takes a length with None only");
  if (PyIndex_Check(value)) return set_number(self, level, name, value);
  const held_buffer data{value, "y*:setsockopt"};
  self.socket.setsockopt(level, name, sockfam::bytes_view{data.data(), data.size()});
  return none();
}

PyGetSetDef attributes[] = {
    {"family", get_number<&socket_object::family>, nullptr, "the socket family", nullptr},
    {"type", get_number<&socket_object::type>, nullptr, "the socket type", nullptr},
    {"proto", get_number<&socket_object::proto>, nullptr, "the socket protocol", nullptr},
    {"timeout", get_timeout, nullptr, "the socket timeout", nullptr},
    {nullptr, nullptr, nullptr, nullptr, nullptr},
};

/// A method with one argument or none.
template <PyObject* (*Run)(socket_object&, PyObject*)>
constexpr PyMethodDef one(const char* name, const char* doc) {
  return {name, &method<Run>, METH_O, doc};
}
template <PyObject* (*Run)(socket_object&, PyObject*)>
constexpr PyMethodDef alone(const char* name, const char* doc) {
  return {name, &method<Run>, METH_NOARGS, doc};
}

}  // namespace

PyObject* object_for(sockfam::socket socket) {
  PyObject* self = made(make(&socket_type, nullptr, nullptr));
  object_of(self).socket = std::move(socket);
  object_of(self).show();
  return self;
}

PyMethodDef connection_methods[] = {
    alone<close>("close", "close()"),
    alone<detach>("detach", "detach() -> file descriptor"),
    alone<fileno>("fileno", "fileno() -> integer"),
    one<settimeout>("settimeout", "settimeout(timeout)"),
    alone<gettimeout>("gettimeout", "gettimeout() -> timeout"),
    one<setblocking>("setblocking", "setblocking(flag)"),
    alone<getblocking>("getblocking", "getblocking() -> bool"),
    one<bind>("bind", "bind(address)"),
    one<connect>("connect", "connect(address)"),
    one<connect_ex>("connect_ex", "connect_ex(address) -> errno"),
    entry<listen>("listen", "listen([backlog])"),
    alone<accept>("_accept", "_accept() -> (fd, address)"),
    one<shutdown>("shutdown", "shutdown(how)"),
    alone<getsockname>("getsockname", "getsockname() -> address"),
    alone<getpeername>("getpeername", "getpeername() -> address"),
    entry<getsockopt>("getsockopt", "getsockopt(level, option[, buffersize]) -> value"),
    entry<setsockopt>("setsockopt", "setsockopt(level, option, value[, length])"),
    {nullptr, nullptr, 0, nullptr},
};

PyTypeObject socket_type;

void make_type_ready(PyMethodDef* methods) {
  auto& type = socket_type;
  Py_SET_REFCNT(&type, 1);
  type.tp_name = "_socket.socket";
  type.tp_basicsize = sizeof(socket_object);
  type.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE;
  type.tp_doc = "socket(family=AF_INET, type=SOCK_STREAM, proto=0, fileno=None) -> socket object";
  type.tp_new = make;
  type.tp_init = initialise;
  type.tp_finalize = finalise;
  type.tp_dealloc = destroy;
  type.tp_repr = represent;
  type.tp_methods = methods;
  type.tp_getset = attributes;
  done(PyType_Ready(&type));
}

}  // namespace port
