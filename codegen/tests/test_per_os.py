"""What differs between the systems of a family without variants: members' names, order, byte order and width."""

import pathlib

import pytest

from conftest import MakeFamily  # pylint: disable=import-error
from sockfam_codegen.codec import Codec, Machine
from sockfam_codegen.examples import NAMES
from sockfam_codegen.family_context import family_context
from sockfam_codegen.kind import Refused
from sockfam_codegen.spec import read_spec

FOO = """
number: {linux: 9, netbsd: 10, windows: 11}
size: {linux: 16, netbsd: 16, windows: 6}
kind: 120
fields:
  - {name: port, c: sat_port, type: u16, default: 0}
  - {name: net, c: {linux: sat_addr.s_net, netbsd: sat_net}, type: u16be}
layout:
  windows: [{name: net, c: sat_net, type: u16}, {name: port, c: sat_socket, type: u8}]
tuple: (net[, port])
text: "{net}<,port={port}>"
examples: [{text: "foo:1"}]
"""


def test_each_system_has_its_own_members_and_order(make_family: MakeFamily) -> None:
    spec, family = make_family(FOO)
    rows = {row.system: row.fields for row in family_context(spec, family).variants[0].layouts}
    named = {system: [(one.c_name, one.offset, one.size, one.order) for one in found if one.name] for system, found in rows.items()}
    assert named == {
        "linux": [("sat_port", 2, 2, "host"), ("sat_addr.s_net", 4, 2, "big")],
        "netbsd": [("sat_port", 2, 2, "host"), ("sat_net", 4, 2, "big")],
        "windows": [("sat_net", 2, 2, "host"), ("sat_socket", 4, 1, "none")],
    }
    codec = Codec(spec, NAMES)
    address = codec.read_text("foo:258,port=7")
    assert codec.encode(address).hex() == "0900" + "0700" + "0102" + 10 * "00"
    assert codec.encode(address, Machine("windows")).hex() == "0b00" + "0201" + "07" + "00"
    with pytest.raises(Refused):
        codec.encode(codec.read_text("foo:258,port=256"), Machine("windows"))


@pytest.mark.parametrize(
    "wrong, right, said",
    [
        ("{linux: a, netbsd: b, macos: c, default: d}", "macos does not have this family", "leave it out"),
        ("{linux: a}", "there is no value for netbsd", "write netbsd: or default:"),
        ("{linux: a, netbsd: b, windows: c}", "the member of windows is in its layout", "leave it out here"),
        ("{linux: 1a, default: b}", "1a is not a valid name here", "write a C member's name"),
    ],
)
def test_a_member_per_system_is_one_of_a_system(
    root: pathlib.Path, tmp_path: pathlib.Path, wrong: str, right: str, said: str
) -> None:
    head = "family: foo\nconstant: AF_FOO\ndoc: Foo.\nreferences: [foo(7)]\nc-struct: sockaddr_foo\nheaders: foo.h\n"
    path = tmp_path / "foo.yaml"
    text = FOO.replace("{linux: sat_addr.s_net, netbsd: sat_net}", wrong)
    path.write_text(head + text.strip() + "\n", encoding="utf-8")
    _spec, problems = read_spec(root / "spec", [path])
    assert any(one.wrong == right and one.remedy.startswith(said) for one in problems), problems
