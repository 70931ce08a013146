// Names and addresses of hosts, services and protocols: netdb.h.
#include "names.h"

#include <sockfam/constants.h>
#include <sockfam/registry.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/socket/netdb.h>

namespace k = sockfam::constants;

namespace port {

namespace {

/// A port of getaddrinfo: an integer, a name, or None.
std::optional<std::string> service_from(PyObject* port) {
  if (port == Py_None) return {};
  if (PyLong_Check(port)) {
    const long number = PyLong_AsLong(port);
    if (number == -1 && PyErr_Occurred()) throw error_is_set{};
    return std::to_string(number);
  }
  if (PyUnicode_Check(port)) return made_text(port);
  if (PyBytes_Check(port)) return PyBytes_AS_STRING(port);
  fail(PyExc_OSError, "Int or String expected");
}

PyObject* getaddrinfo(PyObject* args, PyObject* keywords) {
  static const char* const names[] = {"host", "port", "family", "type", "proto", "flags", nullptr};
  PyObject* host_object = nullptr;
  PyObject* port_object = nullptr;
  sockfam::address_hints hints;
  parse(args, keywords, "OO|iiii:getaddrinfo", names, &host_object, &port_object, &hints.family, &hints.type,
        &hints.proto, &hints.flags);
  const auto host = host_from(host_object);
  const auto service = service_from(port_object);
  done(PySys_Audit("socket.getaddrinfo", "OOiii", host_object, port_object, hints.family, hints.type, hints.proto));
  const auto found = waiting([&] { return sockfam::getaddrinfo(host, service, hints); });
  ref list{PyList_New(0)};
  for (const auto& one : found) {
    const ref entry{
        Py_BuildValue("(iiisN)", one.family, one.type, one.proto, one.canonname.c_str(), address_object(one.address))};
    done(PyList_Append(list.get(), entry.get()));
  }
  return list.release();
}

/// The address of getnameinfo's tuple: a host in numbers, the port, and what else addresses of the host's family have.
sockfam::any_address numeric_address(PyObject* tuple) {
  const char* host = nullptr;
  int port = 0;
  unsigned flow = 0;
  unsigned scope = 0;
  if (!PyTuple_Check(tuple)) fail(PyExc_TypeError, "getnameinfo() argument 1 must be a tuple");
  parse(tuple, "si|II;getnameinfo(): illegal sockaddr argument", &host, &port, &flow, &scope);
  if (flow > 0xfffff) fail(PyExc_OverflowError, "getnameinfo(): flowinfo must be 0-1048575.");
  const auto found =
      waiting([&] { return sockfam::getaddrinfo(host, port, {.type = k::sock_dgram, .flags = k::ai_numerichost}); });
  if (found.size() != 1) fail(PyExc_OSError, "sockaddr resolved to multiple addresses");
  const auto* family = found.front().address.family();
  const auto text = address_text(tuple);
  const auto read = sockfam::parse(
      text, {.form = sockfam::form::tuple, .family = family->name, .names = &sockfam::system_interfaces()});
  if (!read) fail(PyExc_OSError, sockfam::message(read.error(), text).c_str());
  return *read;
}

PyObject* getnameinfo(PyObject* args) {
  PyObject* tuple = nullptr;
  int flags = 0;
  parse(args, "Oi:getnameinfo", &tuple, &flags);
  const auto address = numeric_address(tuple);
  done(PySys_Audit("socket.getnameinfo", "(O)", tuple));
  const auto [host, service] = waiting([&] { return sockfam::getnameinfo(address, flags); });
  return made(Py_BuildValue("(NN)", str(host), str(service)));
}

PyObject* strings(const std::vector<std::string>& texts) {
  ref list{PyList_New(0)};
  for (const auto& text : texts) {
    const ref one{str(text)};
    done(PyList_Append(list.get(), one.get()));
  }
  return list.release();
}
PyObject* entry_object(const sockfam::host_entry& entry) {
  return made(Py_BuildValue("(NNN)", str(entry.name), strings(entry.aliases), strings(entry.addresses)));
}

PyObject* gethostbyname(PyObject* args) {
  PyObject* host = nullptr;
  parse(args, "O:gethostbyname", &host);
  const auto name = needed_host(host);
  done(PySys_Audit("socket.gethostbyname", "O", args));
  return str(waiting([&] { return sockfam::gethostbyname(name); }));
}

PyObject* gethostbyname_ex(PyObject* args) {
  PyObject* host = nullptr;
  parse(args, "O:gethostbyname_ex", &host);
  const auto name = needed_host(host);
  done(PySys_Audit("socket.gethostbyname", "O", args));
  return entry_object(waiting([&] { return sockfam::gethostbyname_ex(name); }));
}

PyObject* gethostbyaddr(PyObject* args) {
  PyObject* host = nullptr;
  parse(args, "O:gethostbyaddr", &host);
  const auto name = needed_host(host);
  done(PySys_Audit("socket.gethostbyaddr", "O", args));
  return entry_object(waiting([&] { return sockfam::gethostbyaddr(name); }));
}

PyObject* gethostname(PyObject*) {
  done(PySys_Audit("socket.gethostname", nullptr));
  return str(sockfam::gethostname());
}

PyObject* sethostname(PyObject* args) {
  PyObject* name = nullptr;
  PyObject* encoded = nullptr;
  parse(args, "O:sethostname", &name);
  if (!PyBytes_Check(name)) {
    done(PyUnicode_FSConverter(name, &encoded) ? 0 : -1);
  } else {
    encoded = Py_NewRef(name);
  }
  const ref kept{encoded};
  done(PySys_Audit("socket.sethostname", "(O)", name));
  sockfam::sethostname({PyBytes_AS_STRING(encoded), static_cast<std::size_t>(PyBytes_GET_SIZE(encoded))});
  return none();
}

/// What is not found is an OSError without a number, as in Python.
template <class Value>
Value found(sockfam::socket_result<Value> answer, const char* otherwise) {
  if (answer) return *std::move(answer);
  if (answer.error().code.category() == sockfam::address_category()) throw sockfam::socket_error{answer.error()};
  fail(PyExc_OSError, otherwise);
}

PyObject* getservbyname(PyObject* args) {
  const char* name = nullptr;
  const char* protocol = "";
  parse(args, "s|s:getservbyname", &name, &protocol);
  done(PySys_Audit("socket.getservbyname", "ss", name, protocol));
  auto port = waiting([&] { return sockfam::try_getservbyname(name, protocol); });
  return made(PyLong_FromLong(found(std::move(port), "service/proto not found")));
}

PyObject* getservbyport(PyObject* args) {
  int port = 0;
  const char* protocol = "";
  parse(args, "i|s:getservbyport", &port, &protocol);
  done(PySys_Audit("socket.getservbyport", "is", port, protocol));
  auto name = waiting([&] { return sockfam::try_getservbyport(port, protocol); });
  return str(found(std::move(name), "port/proto not found"));
}

PyObject* getprotobyname(PyObject* args) {
  const char* name = nullptr;
  parse(args, "s:getprotobyname", &name);
  auto number = waiting([&] { return sockfam::try_getprotobyname(name); });
  return made(PyLong_FromLong(found(std::move(number), "protocol not found")));
}

}  // namespace

PyMethodDef host_functions[] = {
    with_keywords<getaddrinfo>("getaddrinfo", "getaddrinfo(host, port[, family, type, proto, flags]) -> list"),
    with_many<getnameinfo>("getnameinfo", "getnameinfo(sockaddr, flags) -> (host, port)"),
    with_many<gethostbyname>("gethostbyname", "gethostbyname(host) -> address"),
    with_many<gethostbyname_ex>("gethostbyname_ex", "gethostbyname_ex(host) -> (name, aliases, addresses)"),
    with_many<gethostbyaddr>("gethostbyaddr", "gethostbyaddr(host) -> (name, aliases, addresses)"),
    with_none<gethostname>("gethostname", "gethostname() -> string"),
    with_many<sethostname>("sethostname", "sethostname(name)"),
    with_many<getservbyname>("getservbyname", "getservbyname(name[, protocol]) -> port"),
    with_many<getservbyport>("getservbyport", "getservbyport(port[, protocol]) -> name"),
    with_many<getprotobyname>("getprotobyname", "getprotobyname(name) -> number"),
    {nullptr, nullptr, 0, nullptr},
};

}  // namespace port
