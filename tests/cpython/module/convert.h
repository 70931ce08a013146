// Between Python's values and sockfam's: addresses, timeouts, host names, failures.
#pragma once

#include "python.h"

#include <sockfam/socket/call_options.h>
#include <sockfam/socket/error.h>

#include <new>
#include <optional>
#include <string>

namespace port {

extern PyObject* gaierror;
extern PyObject* herror;

/// Sets the Python exception that fits a failure, unless a signal handler has raised one.
void set_error(const sockfam::socket_failure& why);

/// Runs what returns a new reference; exceptions become Python's.
template <class Run>
PyObject* guarded(Run&& run) {
  try {
    return std::forward<Run>(run)();
  } catch (const error_is_set&) {
    return nullptr;
  } catch (const sockfam::socket_error& failed) {
    set_error(failed.why());
    return nullptr;
  } catch (const std::bad_alloc&) {
    return PyErr_NoMemory();
  }
}

/// An address object as sockfam reads it: a tuple, str or bytes as the literal that Python's repr() shows, with bytes
/// for every bytes-like object and plain numbers for every kind of integer. TypeError for other objects.
std::string address_text(PyObject* address);
/// The object that the tuple form of an address is the repr() of. None for no address.
PyObject* address_object(const sockfam::any_address& address);

/// None or a number of seconds, which is rounded up.
sockfam::timeout timeout_from(PyObject* seconds);
PyObject* timeout_object(const sockfam::timeout& value);

/// A host as the resolver takes it: str in IDNA if it is not ASCII, or the bytes. Nothing for None.
std::optional<std::string> host_from(PyObject* host);
/// The same where a host is needed. TypeError for None.
std::string needed_host(PyObject* host);

/// Not negative, and an int of C; the message of the ValueError has the name.
std::size_t size_from(Py_ssize_t size, const char* what);

}  // namespace port
