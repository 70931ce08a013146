"""Sets of flags: names with | between them."""

import pytest

from conftest import MakeFamily  # pylint: disable=import-error
from sockfam_codegen.codec import Codec
from sockfam_codegen.examples import NAMES
from sockfam_codegen.kind import Refused

FOO = """
number: {linux: 9}
size: 16
kind: 50
types:
  foo-mode:
    base: u16
    text: flags
    names:
      copy: {value: 1, constant: FOO_COPY, header: foo.h}
      wide: {value: 6, constant: FOO_WIDE, header: foo.h}
    doc: How it is sent.
fields:
  - {name: mode, c: mode, type: foo-mode}
tuple: (mode,)
text: "{mode}"
examples: [{text: "foo:copy"}]
"""


@pytest.mark.parametrize(
    "given, value, written",
    [
        ("copy", 1, "copy"),
        ("wide|copy", 7, "copy|wide"),
        ("0", 0, "0"),
        ("2", 2, "0x2"),
        ("copy|0x8|2", 11, "copy|0xa"),
        ("0xffff", 65535, "copy|wide|0xfff8"),
    ],
)
def test_names_and_numbers_of_bits(make_family: MakeFamily, given: str, value: int, written: str) -> None:
    spec, _family = make_family(FOO)
    codec = Codec(spec, NAMES)
    address = codec.read_text(f"foo:{given}")
    assert address.values["mode"] == value and codec.write_text(address) == f"foo:{written}"
    assert codec.write_tuple(address) == f"({value},)"


@pytest.mark.parametrize("given", ["", "copy|", "|copy", "copy||wide", "other", "copy|65536", "copy,wide"])
def test_what_is_no_set_of_flags(make_family: MakeFamily, given: str) -> None:
    spec, _family = make_family(FOO)
    with pytest.raises(Refused):
        Codec(spec, NAMES).read_text(f"foo:{given}")
