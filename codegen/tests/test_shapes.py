"""`shape:`: the fields of another family's address inside of an address."""

import pathlib

import pytest

from conftest import MakeFamily  # pylint: disable=import-error
from sockfam_codegen.codec import Codec
from sockfam_codegen.examples import NAMES
from sockfam_codegen.kind import Refused
from sockfam_codegen.spec import read_spec

FOO = """
number: {linux: 9}
size: 50
packed: [linux]
kind: 120
fields:
  - {name: id, c: foo_id, type: u16}
  - {shape: inet, c: foo_from, header: sin_family, prefix: from_}
  - {shape: inet6, c: foo_to.sin6, header: sin6_family}
  - {name: last, c: foo_last, type: u16}
tuple: (id, from_host, from_port, host, port, last[, flowinfo[, scope_id]])
text: "{id},{from_host}:{from_port},[{host}<%{scope_id}>]:{port},{last}<,flowinfo={flowinfo}>"
examples: [{text: "foo:1,192.0.2.1:2,[::1]:3,4"}]
"""


def test_its_fields_are_members_of_the_member(make_family: MakeFamily) -> None:
    spec, family = make_family(FOO)
    fields = {field.name: field for field in family.variants[0].fields if field.name}
    assert fields["from_host"].c_name == "foo_from.sin_addr" and fields["host"].c_name == "foo_to.sin6.sin6_addr"
    assert fields["host"].zone == "scope_id" and fields["flowinfo"].default == 0
    always = [(field.c_name, field.always) for field in family.variants[0].fields if field.always is not None]
    assert always == [("foo_from.sin_family", 2), ("foo_to.sin6.sin6_family", 10)]
    codec = Codec(spec, NAMES)
    address = codec.read_text("foo:1,192.0.2.1:2,[fe80::1%eth0]:3,4")
    assert address.values["scope_id"] == 2
    given = codec.encode(address)
    inner = "0200" + "0002" + "c0000201" + 8 * "00"
    inner6 = "0a00" + "0003" + 4 * "00" + "fe80" + 13 * "00" + "01" + "02000000"
    assert given.hex() == "0900" + "0100" + inner + inner6 + "0400"
    assert codec.decode(given) == address
    with pytest.raises(Refused):
        codec.decode(given[:4] + b"\x0a\0" + given[6:])


def test_without_a_header_it_begins_behind_its_own(make_family: MakeFamily) -> None:
    spec, family = make_family(
        """
number: {linux: 9}
size: 20
kind: 120
fields:
  - {shape: inet, c: base}
  - {name: more, c: more, type: u32}
tuple: (host, port, more)
text: "{host}:{port}:{more}"
examples: [{text: "foo:192.0.2.1:2:3"}]
"""
    )
    assert [field.c_name for field in family.variants[0].fields][:2] == ["base.sin_port", "base.sin_addr"]
    codec = Codec(spec, NAMES)
    assert codec.encode(codec.read_text("foo:192.0.2.1:2:3")).hex() == "09000002c0000201" + 8 * "00" + "03000000"


@pytest.mark.parametrize(
    "line, wrong",
    [
        ("{shape: nonsense, c: a}", "nonsense is not a family with fields"),
        ("{shape: smc, c: a}", "smc is not a family with fields"),
        ("{shape: can, c: a}", "can is not one shape"),
        ("{shape: foo, c: a}", "foo is inside of itself"),
        ("{shape: divert, c: a}", "divert is not a family with fields"),
        ("{shape: hyperv, c: a}", "hyperv is not one shape"),
        ("{shape: 'unix:pathname', c: a}", "unix:pathname has fields of another order or length on some OS"),
        ("{shape: system, c: a}", "linux does not have system"),
        ("{shape: inet, c: {linux: a}}", "the member of a shape has one name on all OSes"),
        ("{shape: inet, c: a, name: b}", "name is written beside shape"),
        ("{shape: Inet}", "Inet is not a valid name here"),
        ("{c: a}", "type is missing"),
    ],
)
def test_what_is_no_shape_is_a_problem(root: pathlib.Path, tmp_path: pathlib.Path, line: str, wrong: str) -> None:
    path = tmp_path / "foo.yaml"
    text = FOO.replace("{shape: inet, c: foo_from, header: sin_family, prefix: from_}", line)
    head = "family: foo\nconstant: AF_FOO\ndoc: Foo.\nreferences: [foo(7)]\nc-struct: sockaddr_foo\nheaders: foo.h\n"
    path.write_text(head + text.strip() + "\n", encoding="utf-8")
    _spec, problems = read_spec(root / "spec", [path])
    assert wrong in [problem.wrong for problem in problems], problems


def test_an_inner_address_that_begins_with_its_length_is_a_problem(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "foo.yaml"
    head = "family: foo\nconstant: AF_FOO\ndoc: Foo.\nreferences: [foo(7)]\nc-struct: sockaddr_foo\nheaders: foo.h\n"
    path.write_text(head + FOO.replace("{linux: 9}", "{linux: 9, netbsd: 99}").strip() + "\n", encoding="utf-8")
    _spec, problems = read_spec(root / "spec", [path])
    assert "an inner address begins with its length here" in [problem.wrong for problem in problems], problems
