#include "convert.h"

#include <sockfam/socket/interfaces.h>

#include <cerrno>
#include <cmath>
#include <cstring>

namespace port {

PyObject* gaierror = nullptr;
PyObject* herror = nullptr;

namespace {

using sockfam::errc;

/// The repr() of an object as its base type has it: that of an IntEnum is no literal.
void append_repr(std::string& text, const PyTypeObject& type, PyObject* object) {
  const ref shown{type.tp_repr(object)};
  text += made_text(shown.get());
}

void append_literal(std::string& text, PyObject* value) {
  if (PyTuple_Check(value)) {
    text += '(';
    for (Py_ssize_t at = 0; at < PyTuple_GET_SIZE(value); ++at) {
      append_literal(text, PyTuple_GET_ITEM(value, at));
      text += ',';
    }
    text += ')';
  } else if (PyUnicode_Check(value)) {
    append_repr(text, PyUnicode_Type, value);
  } else if (PyIndex_Check(value)) {
    const ref number{PyNumber_Index(value)};
    append_repr(text, PyLong_Type, number.get());
  } else if (PyObject_CheckBuffer(value)) {
    const ref plain{PyBytes_FromObject(value)};
    append_repr(text, PyBytes_Type, plain.get());
  } else {
    PyErr_Format(PyExc_TypeError, "an address is made of tuples, str, bytes and integers, not %.100s",
                 Py_TYPE(value)->tp_name);
    throw error_is_set{};
  }
}

/// The exception for an address that sockfam refuses.
void set_address_error(const sockfam::socket_failure& why) {
  const auto text = message(why);
  switch (why.address().code()) {
    case errc::syntax:
    case errc::wrong_type:
    case errc::arity: PyErr_SetString(PyExc_TypeError, text.c_str()); break;
    case errc::out_of_range: PyErr_SetString(PyExc_OverflowError, text.c_str()); break;
    case errc::too_long:  // a test compares Python's sentence
      PyErr_Format(PyExc_OSError, "%s name too long: %s", why.address().field().data(), text.c_str());
      break;
    default: PyErr_SetString(PyExc_OSError, text.c_str());
  }
}

void set_number(PyObject* type, int number, const std::string& text) {
  PyObject* arguments = Py_BuildValue("(is)", number, text.c_str());
  if (!arguments) return;
  PyErr_SetObject(type, arguments);
  Py_DECREF(arguments);
}

}  // namespace

void set_error(const sockfam::socket_failure& why) {
  if (PyErr_Occurred()) return;
  const auto& category = why.code.category();
  if (category == sockfam::gai_category()) {
    set_number(gaierror, why.code.value(), why.code.message());
  } else if (category == sockfam::host_category()) {
    set_number(herror, why.code.value(), why.code.message());
  } else if (category == sockfam::address_category()) {
    set_address_error(why);
  } else if (why.code == sockfam::socket_errc::timed_out) {
    PyErr_SetString(PyExc_TimeoutError, "timed out");
  } else if (category == sockfam::socket_category()) {
    PyErr_SetString(PyExc_OSError, why.code.message().c_str());
  } else {
    set_number(PyExc_OSError, why.code.value(), std::strerror(why.code.value()));
  }
}

std::string address_text(PyObject* address) {
  std::string text;
  append_literal(text, address);
  return text;
}

PyObject* address_object(const sockfam::any_address& address) {
  if (address == sockfam::any_address{}) return none();
  const std::string text{format(address, sockfam::form::tuple, sockfam::system_interfaces()).view()};
  const ref code{Py_CompileString(text.c_str(), "<address>", Py_eval_input)};
  const ref names{PyDict_New()};
  return made(PyEval_EvalCode(code.get(), names.get(), names.get()));
}

sockfam::timeout timeout_from(PyObject* seconds) {
  if (seconds == Py_None) return {};
  const double value = PyFloat_AsDouble(seconds);
  if (PyErr_Occurred()) throw error_is_set{};
  if (std::isnan(value)) fail(PyExc_ValueError, "a timeout must be a number");
  if (value < 0) fail(PyExc_ValueError, "Timeout value out of range");
  const double nanoseconds = std::ceil(value * 1e9);
  if (nanoseconds >= 9.2e18) fail(PyExc_OverflowError, "timeout doesn't fit into C timeval");
  return std::chrono::nanoseconds{static_cast<std::int64_t>(nanoseconds)};
}

PyObject* timeout_object(const sockfam::timeout& value) {
  if (!value) return none();
  return made(PyFloat_FromDouble(std::chrono::duration<double>{*value}.count()));
}

std::optional<std::string> host_from(PyObject* host) {
  if (host == Py_None) return {};
  ref encoded;
  if (PyUnicode_Check(host)) {
    encoded = ref{PyUnicode_IS_ASCII(host) ? PyUnicode_AsASCIIString(host)
                                           : PyUnicode_AsEncodedString(host, "idna", nullptr)};
  } else if (PyBytes_Check(host) || PyByteArray_Check(host)) {
    encoded = ref{PyBytes_FromObject(host)};
  } else {
    PyErr_Format(PyExc_TypeError, "a host must be str, bytes or bytearray, not %.100s", Py_TYPE(host)->tp_name);
    throw error_is_set{};
  }
  const std::string name{PyBytes_AS_STRING(encoded.get()), static_cast<std::size_t>(PyBytes_GET_SIZE(encoded.get()))};
  if (name.find('\0') != std::string::npos) fail(PyExc_TypeError, "host name must not contain null character");
  return name;
}

std::string needed_host(PyObject* host) {
  auto name = host_from(host);
  if (!name) fail(PyExc_TypeError, "a host must be str, bytes or bytearray, not None");
  return *std::move(name);
}

std::size_t size_from(Py_ssize_t size, const char* what) {
  if (size >= 0) return static_cast<std::size_t>(size);
  PyErr_Format(PyExc_ValueError, "negative buffersize in %s", what);
  throw error_is_set{};
}

}  // namespace port
