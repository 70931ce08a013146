// Python's objects and errors for C++: references, buffers, arguments, the interpreter's lock. Nothing here knows of
// sockets.
#pragma once

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <cstddef>
#include <string_view>
#include <utility>

namespace port {

/// Thrown where a Python exception has been set; guarded() returns NULL for it.
struct error_is_set {};

[[noreturn]] inline void fail(PyObject* type, const char* text) {
  PyErr_SetString(type, text);
  throw error_is_set{};
}

/// What a call of Python's API returned, unless that is its sign of failure.
inline PyObject* made(PyObject* object) {
  if (!object) throw error_is_set{};
  return object;
}
inline void done(int status) {
  if (status < 0) throw error_is_set{};
}

/// Owns one reference.
class ref {
 public:
  ref() = default;
  explicit ref(PyObject* object) : object_(made(object)) {}
  ref(ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  ref& operator=(ref other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }
  ~ref() { Py_XDECREF(object_); }
  PyObject* get() const { return object_; }
  PyObject* release() { return std::exchange(object_, nullptr); }

 private:
  PyObject* object_ = nullptr;
};

/// The memory of a bytes-like object, which stays where it is meanwhile. Filled by the formats y*, w* and so on.
class held_buffer {
 public:
  held_buffer() = default;
  held_buffer(PyObject* object, const char* format) {
    if (!PyArg_Parse(object, format, &view_)) throw error_is_set{};
  }
  held_buffer(held_buffer&& other) noexcept : view_(std::exchange(other.view_, Py_buffer{})) {}
  held_buffer& operator=(held_buffer&&) = delete;
  ~held_buffer() {
    if (view_.obj) PyBuffer_Release(&view_);
  }
  Py_buffer* operator&() { return &view_; }
  std::byte* data() const { return static_cast<std::byte*>(view_.buf); }
  std::size_t size() const { return static_cast<std::size_t>(view_.len); }

 private:
  Py_buffer view_{};
};

template <class... Targets>
void parse(PyObject* args, const char* format, Targets... into) {
  if (!PyArg_ParseTuple(args, format, into...)) throw error_is_set{};
}
template <std::size_t Count, class... Targets>
void parse(PyObject* args, PyObject* keywords, const char* format, const char* const (&names)[Count], Targets... into) {
  // It does not change the names, though it takes them as if it did.
  if (!PyArg_ParseTupleAndKeywords(args, keywords, format, const_cast<char**>(names), into...)) throw error_is_set{};
}

/// Lets other threads run as long as it lives.
class without_lock {
 public:
  without_lock() : state_(PyEval_SaveThread()) {}
  without_lock(const without_lock&) = delete;
  without_lock& operator=(const without_lock&) = delete;
  ~without_lock() { PyEval_RestoreThread(state_); }

 private:
  PyThreadState* state_;
};

/// A call that may wait, made without the interpreter's lock.
template <class Call>
auto waiting(Call&& call) {
  const without_lock meanwhile;
  return std::forward<Call>(call)();
}

/// The characters of a str in UTF-8, as long as it lives.
inline const char* made_text(PyObject* text) {
  const char* characters = PyUnicode_AsUTF8(text);
  if (!characters) throw error_is_set{};
  return characters;
}

inline PyObject* none() { return Py_NewRef(Py_None); }
inline PyObject* str(std::string_view text) {
  return made(PyUnicode_DecodeFSDefaultAndSize(text.data(), static_cast<Py_ssize_t>(text.size())));
}
template <class Bytes>
PyObject* bytes(const Bytes& from) {
  const auto* data = reinterpret_cast<const char*>(from.data());
  return made(PyBytes_FromStringAndSize(data, static_cast<Py_ssize_t>(from.size())));
}

}  // namespace port
