"""docs/python-to-cpp.md has every call of Python's socket module, as this machine's Python knows it."""

import inspect
import pathlib
import re
import socket

PAGE = (pathlib.Path(__file__).resolve().parents[2] / "docs/python-to-cpp.md").read_text(encoding="utf-8")

# What Python has and its documentation does not offer: enumerations, implementation, the class behind makefile().
NOT_CALLS = {"SocketType", "SocketIO", "CAPI", "dtoa"}
# Calls of Python for Windows, which this Python does not have.
ON_WINDOWS = ["ioctl", "share", "fromshare"]


def calls(of: object) -> set[str]:
    """The public functions and methods of a module or a class, without classes and constants."""
    return {
        name
        for name, value in inspect.getmembers(of, callable)
        if name[0] != "_" and not inspect.isclass(value) and name not in NOT_CALLS
    }


def is_shown(call: str) -> bool:
    """True if the first column of a row shows the call."""
    return any(re.search(rf"\b{call}\b", line.split("|")[1]) for line in PAGE.splitlines() if line.startswith("|"))


def test_every_function_of_the_module_is_shown() -> None:
    """create_connection, getaddrinfo, htons, …"""
    assert [name for name in sorted(calls(socket)) if not is_shown(name)] == []


def test_every_method_of_the_object_is_shown() -> None:
    """accept, bind, …, and the attributes."""
    names = calls(socket.socket) | {"family", "type", "proto", "timeout"} | set(ON_WINDOWS)
    assert [name for name in sorted(names) if not is_shown(name)] == []


def test_every_exception_is_shown() -> None:
    """error is OSError's old name."""
    for name in ("OSError", "gaierror", "herror", "timeout"):
        assert is_shown(name), name


def test_a_call_that_is_not_there_is_missed() -> None:
    """The test can fail."""
    assert not is_shown("recvfrom_onto")
