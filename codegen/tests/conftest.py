"""Lets the tests import the generator from the folder above, and makes families of a few lines for them."""

import pathlib
import sys
from collections.abc import Callable

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "codegen"))

# pylint: disable=wrong-import-position
from sockfam_codegen.model import Family, Spec  # noqa: E402
from sockfam_codegen.spec import read_spec  # noqa: E402

MakeFamily = Callable[[str], tuple[Spec, Family]]


@pytest.fixture(scope="session")
def root() -> pathlib.Path:
    """The repository."""
    return ROOT


@pytest.fixture
def make_family(tmp_path: pathlib.Path) -> MakeFamily:
    """The model of a family called foo; the text says what is not the same in all of them."""

    def make(text: str) -> tuple[Spec, Family]:
        head = "family: foo\nconstant: AF_FOO\ndoc: Foo.\nreferences: [foo(7)]\n"
        head += "c-struct: sockaddr_foo\nheaders: foo.h\n"
        path = tmp_path / "foo.yaml"
        path.write_text(head + text, encoding="utf-8")
        spec, problems = read_spec(ROOT / "spec", [path], with_examples=False)
        assert not problems
        return spec, spec.families[0]

    return make
