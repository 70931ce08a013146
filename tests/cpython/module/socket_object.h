// _socket.socket: a Python object with a sockfam::socket in it.
#pragma once

#include "convert.h"

#include <sockfam/socket/socket.h>

namespace port {

struct socket_object {
  PyObject_HEAD
      // What CPython's ssl module reads of every socket, at the places where it looks for it.
      int fd;
  int family;
  int type;
  int proto;
  PyObject* (*error_handler)();
  std::int64_t timeout;  ///< nanoseconds; -1 blocks

  sockfam::socket socket;

  /// Copies what may have changed into the members above.
  void show();
};

extern PyTypeObject socket_type;
void make_type_ready(PyMethodDef* methods);

/// A Python object that owns the socket.
PyObject* object_for(sockfam::socket socket);

// The methods, in several files.
extern PyMethodDef connection_methods[];  ///< socket_object.cpp
extern PyMethodDef io_methods[];          ///< io.cpp
extern PyMethodDef message_methods[];     ///< messages.cpp

/// METH_VARARGS for a function that throws.
template <PyObject* (*Run)(socket_object&, PyObject*)>
PyObject* method(PyObject* self, PyObject* args) {
  return guarded([&] { return Run(*reinterpret_cast<socket_object*>(self), args); });
}
template <PyObject* (*Run)(socket_object&, PyObject*, PyObject*)>
PyObject* method(PyObject* self, PyObject* args, PyObject* keywords) {
  return guarded([&] { return Run(*reinterpret_cast<socket_object*>(self), args, keywords); });
}

template <PyObject* (*Run)(socket_object&, PyObject*)>
constexpr PyMethodDef entry(const char* name, const char* doc) {
  return {name, &method<Run>, METH_VARARGS, doc};
}
template <PyObject* (*Run)(socket_object&, PyObject*, PyObject*)>
PyMethodDef entry(const char* name, const char* doc) {
  PyObject* (*call)(PyObject*, PyObject*, PyObject*) = &method<Run>;
  return {name, reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(call)), METH_VARARGS | METH_KEYWORDS, doc};
}

}  // namespace port
