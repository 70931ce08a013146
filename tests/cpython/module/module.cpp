// import _socket: Python's names for what the other files have, and the constants of this system.
#include "names.h"
#include "socket_object.h"

#include <sockfam/constant_registry.h>
#include <sockfam/socket/connection.h>
#include <sockfam/socket/interruption.h>

#include <vector>

namespace port {

namespace {

/// Lets Python's signal handlers run. True if one of them raised an exception, which ends the call.
bool interrupted() {
  const auto state = PyGILState_Ensure();
  const bool raised = PyErr_CheckSignals() != 0;
  PyGILState_Release(state);
  return raised;
}

/// The constant, if this system has it, by a name.
void add_constant(PyObject* module, const sockfam::registry::constant_info& one, std::string_view name) {
  const std::string named{name};
  if (const auto number = one.number(sockfam::native_abi.system)) {
    done(PyModule_AddObject(module, named.c_str(), made(PyLong_FromLongLong(*number))));
  } else if (const auto text = one.text(sockfam::native_abi.system)) {
    done(PyModule_AddObject(module, named.c_str(), str(*text)));
  }
}

/// Every constant of this system that sockfam knows, also by the name that the headers have.
void add_constants(PyObject* module) {
  for (const auto& group : sockfam::registry::constant_groups()) {
    for (const auto& one : group.constants) {
      add_constant(module, one, one.name);
      if (one.notes && !one.notes->c_name.empty()) add_constant(module, one, one.notes->c_name);
    }
  }
}

/// What CPython's ssl module asks for: the type of sockets and the exceptions.
struct capsule {
  PyTypeObject* type;
  PyObject* error;
  PyObject* timeout_error;
};

PyObject* capsule_object() {
  static capsule all{&socket_type, PyExc_OSError, PyExc_TimeoutError};
  return made(PyCapsule_New(&all, "_socket.CAPI", nullptr));
}

void append(std::vector<PyMethodDef>& all, const PyMethodDef* some) {
  for (; some->ml_name; ++some) all.push_back(*some);
}

/// The type's methods, of all files.
PyMethodDef* methods() {
  static std::vector<PyMethodDef> all;
  for (const auto* some : {connection_methods, io_methods, message_methods}) append(all, some);
  all.push_back({nullptr, nullptr, 0, nullptr});
  return all.data();
}
PyMethodDef* functions() {
  static std::vector<PyMethodDef> all;
  for (const auto* some : {host_functions, machine_functions}) append(all, some);
  all.push_back({nullptr, nullptr, 0, nullptr});
  return all.data();
}

PyObject* made_module() {
  static PyModuleDef definition{
      PyModuleDef_HEAD_INIT, "_socket", "Sockets by sockfam.", -1, functions(), nullptr, nullptr, nullptr, nullptr};
  make_type_ready(methods());
  ref module{PyModule_Create(&definition)};
  const auto add = [&](const char* name, PyObject* object) { done(PyModule_AddObjectRef(module.get(), name, object)); };
  gaierror = made(PyErr_NewException("socket.gaierror", PyExc_OSError, nullptr));
  herror = made(PyErr_NewException("socket.herror", PyExc_OSError, nullptr));
  add("error", PyExc_OSError);
  add("gaierror", gaierror);
  add("herror", herror);
  add("timeout", PyExc_TimeoutError);
  add("socket", reinterpret_cast<PyObject*>(&socket_type));
  add("SocketType", reinterpret_cast<PyObject*>(&socket_type));
  const ref ssl{capsule_object()};
  add("CAPI", ssl.get());
  add("has_ipv6", sockfam::has_ipv6() ? Py_True : Py_False);
  add_constants(module.get());
  sockfam::set_interruption_hook(interrupted);
  return module.release();
}

}  // namespace

}  // namespace port

PyMODINIT_FUNC PyInit__socket() {
  return port::guarded([] { return port::made_module(); });
}
