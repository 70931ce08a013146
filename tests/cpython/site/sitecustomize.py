"""Python imports this as it starts, if this folder is in PYTHONPATH: `_socket` is then the module beside this file."""

import pathlib
import sys
from importlib import machinery, util
from types import ModuleType


def loaded(spec: machinery.ModuleSpec | None) -> ModuleType:
    """The module of a spec, without an entry in sys.modules."""
    assert spec and spec.loader
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def use_ours() -> None:
    """Puts our module where `import _socket` looks first: Debian's is built into the interpreter."""
    ours = loaded(util.spec_from_file_location("_socket", pathlib.Path(__file__).with_name("_socket.so")))
    theirs = loaded(machinery.BuiltinImporter.find_spec("_socket"))
    # sockfam has four times as many constants. The names are CPython's, as tests ask whether they are there; the
    # numbers are sockfam's, but for the few that it does not have.
    numbers = {name for name in dir(theirs) if isinstance(getattr(theirs, name), int)}
    for name in [name for name in dir(ours) if isinstance(getattr(ours, name), int) and name not in numbers]:
        delattr(ours, name)
    for name in numbers - set(dir(ours)):
        setattr(ours, name, getattr(theirs, name))
    sys.modules["_socket"] = ours


use_ours()
