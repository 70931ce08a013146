// The functions of the module, besides its type.
#pragma once

#include "convert.h"

namespace port {

extern PyMethodDef host_functions[];     ///< hosts.cpp: names and addresses of hosts, services, protocols
extern PyMethodDef machine_functions[];  ///< functions.cpp: descriptors, interfaces, numbers, timeouts

/// METH_VARARGS or METH_O for a function that throws.
template <PyObject* (*Run)(PyObject*)>
PyObject* function(PyObject*, PyObject* args) {
  return guarded([&] { return Run(args); });
}
template <PyObject* (*Run)(PyObject*, PyObject*)>
PyObject* function(PyObject*, PyObject* args, PyObject* keywords) {
  return guarded([&] { return Run(args, keywords); });
}
template <PyObject* (*Run)(PyObject*)>
constexpr PyMethodDef with_many(const char* name, const char* doc) {
  return {name, &function<Run>, METH_VARARGS, doc};
}
template <PyObject* (*Run)(PyObject*, PyObject*)>
PyMethodDef with_keywords(const char* name, const char* doc) {
  PyObject* (*call)(PyObject*, PyObject*, PyObject*) = &function<Run>;
  return {name, reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(call)), METH_VARARGS | METH_KEYWORDS, doc};
}
template <PyObject* (*Run)(PyObject*)>
constexpr PyMethodDef with_one(const char* name, const char* doc) {
  return {name, &function<Run>, METH_O, doc};
}
template <PyObject* (*Run)(PyObject*)>
constexpr PyMethodDef with_none(const char* name, const char* doc) {
  return {name, &function<Run>, METH_NOARGS, doc};
}

}  // namespace port
