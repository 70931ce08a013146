// recv, send and their like.
#include "socket_object.h"

#include <algorithm>

namespace port {

namespace {

/// bytes of what `call` receives into a room of that size.
template <class Call>
PyObject* received(std::size_t size, Call call) {
  PyObject* into = made(PyBytes_FromStringAndSize(nullptr, static_cast<Py_ssize_t>(size)));
  ref kept{into};
  const auto count = call(sockfam::bytes_room{reinterpret_cast<std::byte*>(PyBytes_AS_STRING(into)), size});
  kept.release();
  // With MSG_TRUNC the count may be that of the datagram.
  done(_PyBytes_Resize(&into, static_cast<Py_ssize_t>(std::min(count, size))));
  return into;
}

/// The part of a buffer that a call with `size` may fill; 0 is all of it.
sockfam::bytes_room room_in(const held_buffer& buffer, Py_ssize_t size, const char* call) {
  const auto wanted = size_from(size, call);
  if (wanted > buffer.size()) {
    PyErr_Format(PyExc_ValueError, "%s: the buffer is shorter than the number of bytes asked for", call);
    throw error_is_set{};
  }
  return {buffer.data(), wanted == 0 ? buffer.size() : wanted};
}

PyObject* recv(socket_object& self, PyObject* args) {
  Py_ssize_t size = 0;
  int flags = 0;
  parse(args, "n|i:recv", &size, &flags);
  return received(size_from(size, "recv"), [&](sockfam::bytes_room room) {
    return waiting([&] { return self.socket.recv_into(room, flags); });
  });
}

PyObject* recv_into(socket_object& self, PyObject* args, PyObject* keywords) {
  static const char* const names[] = {"buffer", "nbytes", "flags", nullptr};
  held_buffer buffer;
  Py_ssize_t size = 0;
  int flags = 0;
  parse(args, keywords, "w*|ni:recv_into", names, &buffer, &size, &flags);
  const auto room = room_in(buffer, size, "recv_into");
  return made(PyLong_FromSize_t(waiting([&] { return self.socket.recv_into(room, flags); })));
}

PyObject* recvfrom(socket_object& self, PyObject* args) {
  Py_ssize_t size = 0;
  int flags = 0;
  parse(args, "n|i:recvfrom", &size, &flags);
  sockfam::any_address from;
  const ref data{received(size_from(size, "recvfrom"), [&](sockfam::bytes_room room) {
    const auto got = waiting([&] { return self.socket.recvfrom_into(room, flags); });
    from = got.from;
    return got.size;
  })};
  const ref address{address_object(from)};
  return made(PyTuple_Pack(2, data.get(), address.get()));
}

PyObject* recvfrom_into(socket_object& self, PyObject* args, PyObject* keywords) {
  static const char* const names[] = {"buffer", "nbytes", "flags", nullptr};
  held_buffer buffer;
  Py_ssize_t size = 0;
  int flags = 0;
  parse(args, keywords, "w*|ni:recvfrom_into", names, &buffer, &size, &flags);
  const auto room = room_in(buffer, size, "recvfrom_into");
  const auto got = waiting([&] { return self.socket.recvfrom_into(room, flags); });
  return made(Py_BuildValue("(nN)", static_cast<Py_ssize_t>(got.size), address_object(got.from)));
}

PyObject* send(socket_object& self, PyObject* args) {
  held_buffer data;
  int flags = 0;
  parse(args, "y*|i:send", &data, &flags);
  return made(PyLong_FromSize_t(waiting([&] { return self.socket.send({data.data(), data.size()}, flags); })));
}

PyObject* sendall(socket_object& self, PyObject* args) {
  held_buffer data;
  int flags = 0;
  parse(args, "y*|i:sendall", &data, &flags);
  waiting([&] { self.socket.sendall({data.data(), data.size()}, flags); });
  return none();
}

/// sendto(data, address), sendto(data, flags, address)
PyObject* sendto(socket_object& self, PyObject* args) {
  held_buffer data;
  int flags = 0;
  PyObject* address = nullptr;
  switch (PyTuple_GET_SIZE(args)) {
    case 2: parse(args, "y*O:sendto", &data, &address); break;
    case 3: parse(args, "y*iO:sendto", &data, &flags, &address); break;
    default:
      PyErr_Format(PyExc_TypeError, "sendto() takes 2 or 3 arguments (%zd given)", PyTuple_GET_SIZE(args));
      throw error_is_set{};
  }
  const auto to = address_text(address);
  done(PySys_Audit("socket.sendto", "OO", &self, address));
  return made(PyLong_FromSize_t(waiting([&] { return self.socket.sendto({data.data(), data.size()}, to, flags); })));
}

}  // namespace

PyMethodDef io_methods[] = {
    entry<recv>("recv", "recv(bufsize[, flags]) -> data"),
    entry<recv_into>("recv_into", "recv_into(buffer[, nbytes[, flags]]) -> nbytes_read"),
    entry<recvfrom>("recvfrom", "recvfrom(bufsize[, flags]) -> (data, address)"),
    entry<recvfrom_into>("recvfrom_into", "recvfrom_into(buffer[, nbytes[, flags]]) -> (nbytes, address)"),
    entry<send>("send", "send(data[, flags]) -> count"),
    entry<sendall>("sendall", "sendall(data[, flags])"),
    entry<sendto>("sendto", "sendto(data[, flags], address) -> count"),
    {nullptr, nullptr, 0, nullptr},
};

}  // namespace port
