// recvmsg, sendmsg and their like.
#include "socket_object.h"

#include <algorithm>
#include <climits>
#include <vector>

namespace port {

namespace {

/// Buffers of an iterable, held. `format` is that of one: y* to read, w* to write.
struct held_buffers {
  ref list;
  std::vector<held_buffer> each;

  held_buffers(PyObject* iterable, const char* format, const char* wrong) : list(PySequence_Fast(iterable, wrong)) {
    const auto count = static_cast<std::size_t>(PySequence_Fast_GET_SIZE(list.get()));
    each.reserve(count);
    for (std::size_t at = 0; at < count; ++at) each.emplace_back(PySequence_Fast_ITEMS(list.get())[at], format);
  }
  template <class View>
  std::vector<View> views() const {
    std::vector<View> made;
    for (const auto& one : each) made.emplace_back(one.data(), one.size());
    return made;
  }
};

/// (level, type, data) of each control message. Descriptors that came now belong to the caller.
PyObject* ancillary_list(sockfam::control_buffer& control) {
  ref list{PyList_New(0)};
  for (const auto& [level, type, data] : control.messages()) {
    const ref one{Py_BuildValue("(iiN)", level, type, bytes(data))};
    done(PyList_Append(list.get(), one.get()));
  }
  for (auto& taken : control.take_fds()) taken.release();
  return list.release();
}

/// Room for so many bytes of control messages.
sockfam::control_buffer control_room(Py_ssize_t size) {
  if (size < 0 || size > INT_MAX) fail(PyExc_ValueError, "invalid ancillary data buffer length");
  return sockfam::control_buffer{static_cast<std::size_t>(size)};
}

PyObject* recvmsg(socket_object& self, PyObject* args) {
  Py_ssize_t size = 0;
  Py_ssize_t control_size = 0;
  int flags = 0;
  parse(args, "n|ni:recvmsg", &size, &control_size, &flags);
  const auto most = size_from(size, "recvmsg");
  auto control = control_room(control_size);
  const auto data = sockfam::buffer::with_room(most);
  if (!data.data()) throw std::bad_alloc{};
  const sockfam::bytes_room room{const_cast<std::byte*>(data.data()), most};
  const auto got = waiting([&] { return self.socket.recvmsg_into(std::span{&room, 1}, control, flags); });
  return made(Py_BuildValue("(NNiN)", bytes(data.view().first(std::min(got.size, most))), ancillary_list(control),
                            got.flags, address_object(got.from)));
}

PyObject* recvmsg_into(socket_object& self, PyObject* args) {
  PyObject* buffers = nullptr;
  Py_ssize_t control_size = 0;
  int flags = 0;
  parse(args, "O|ni:recvmsg_into", &buffers, &control_size, &flags);
  const held_buffers into{buffers, "w*:recvmsg_into", "recvmsg_into() argument 1 must be an iterable"};
  auto control = control_room(control_size);
  const auto rooms = into.views<sockfam::bytes_room>();
  const auto got = waiting([&] { return self.socket.recvmsg_into(rooms, control, flags); });
  return made(Py_BuildValue("(nNiN)", static_cast<Py_ssize_t>(got.size), ancillary_list(control), got.flags,
                            address_object(got.from)));
}

/// The control messages of an iterable of (level, type, data).
sockfam::control_messages control_from(PyObject* iterable) {
  sockfam::control_messages control;
  const ref list{PySequence_Fast(iterable, "sendmsg() argument 2 must be an iterable")};
  for (Py_ssize_t at = 0; at < PySequence_Fast_GET_SIZE(list.get()); ++at) {
    const ref one{PySequence_Tuple(PySequence_Fast_GET_ITEM(list.get(), at))};
    int level = 0;
    int type = 0;
    held_buffer data;
    parse(one.get(), "iiy*:[sendmsg() ancillary data items]", &level, &type, &data);
    control.add(level, type, {data.data(), data.size()});
  }
  return control;
}

PyObject* sendmsg(socket_object& self, PyObject* args) {
  PyObject* buffers = nullptr;
  PyObject* ancillary = nullptr;
  int flags = 0;
  PyObject* address = Py_None;
  parse(args, "O|OiO:sendmsg", &buffers, &ancillary, &flags, &address);
  const held_buffers data{buffers, "y*:sendmsg", "sendmsg() argument 1 must be an iterable"};
  const auto control = ancillary ? control_from(ancillary) : sockfam::control_messages{};
  const auto pieces = data.views<sockfam::bytes_view>();
  const auto text = address == Py_None ? std::string{} : address_text(address);
  done(PySys_Audit("socket.sendmsg", "OO", &self, address));
  const auto extras = address == Py_None ? sockfam::message_extras{.control = &control}
                                         : sockfam::message_extras{.control = &control, .to = text};
  return made(PyLong_FromSize_t(waiting([&] { return self.socket.sendmsg(pieces, extras, flags); })));
}

/// A number that may be absent, as an unsigned one of 32 bits.
std::optional<std::uint32_t> count_from(PyObject* number, const char* wrong) {
  if (!number) return {};
  if (!PyLong_Check(number)) fail(PyExc_TypeError, wrong);
  const auto value = PyLong_AsLongLong(number);
  if (value == -1 && PyErr_Occurred()) throw error_is_set{};
  if (value < 0 || value > INT_MAX) fail(PyExc_TypeError, wrong);
  return static_cast<std::uint32_t>(value);
}

PyObject* sendmsg_afalg(socket_object& self, PyObject* args, PyObject* keywords) {
  static const char* const names[] = {"msg", "op", "iv", "assoclen", "flags", nullptr};
  PyObject* buffers = nullptr;
  PyObject* op = nullptr;
  held_buffer iv;
  PyObject* assoclen = nullptr;
  int flags = 0;
  parse(args, keywords, "|O$O!y*O!i:sendmsg_afalg", names, &buffers, &PyLong_Type, &op, &iv, &PyLong_Type, &assoclen,
        &flags);
  const auto operation = count_from(op, "'op' must be a number that is not negative");
  if (!operation) fail(PyExc_TypeError, "sendmsg_afalg() needs 'op'");
  const auto associated = count_from(assoclen, "'assoclen' must be a number that is not negative");
  std::vector<sockfam::bytes_view> pieces;
  std::optional<held_buffers> data;
  if (buffers) {
    data.emplace(buffers, "y*:sendmsg_afalg", "sendmsg_afalg() argument 1 must be an iterable");
    pieces = data->views<sockfam::bytes_view>();
  }
  const sockfam::alg_operation what{.op = *operation, .iv = {iv.data(), iv.size()}, .assoclen = associated};
  return made(PyLong_FromSize_t(waiting([&] { return self.socket.sendmsg_afalg(pieces, what, flags); })));
}

}  // namespace

PyMethodDef message_methods[] = {
    entry<recvmsg>("recvmsg", "recvmsg(bufsize[, ancbufsize[, flags]]) -> (data, ancdata, msg_flags, address)"),
    entry<recvmsg_into>("recvmsg_into",
                        "recvmsg_into(buffers[, ancbufsize[, flags]]) -> (nbytes, ancdata, msg_flags, address)"),
    entry<sendmsg>("sendmsg", "sendmsg(buffers[, ancdata[, flags[, address]]]) -> count"),
    entry<sendmsg_afalg>("sendmsg_afalg", "sendmsg_afalg([msg], *, op[, iv[, assoclen[, flags]]]) -> count"),
    {nullptr, nullptr, 0, nullptr},
};

}  // namespace port
