"""A family with hardware addresses and other bytes, from its spec to bytes and to C++ that compiles."""

import pathlib
import subprocess

import pytest

from conftest import MakeFamily  # pylint: disable=import-error
from sockfam_codegen.codec import Codec, Machine, literal_of
from sockfam_codegen.examples import NAMES
from sockfam_codegen.family_context import family_context
from sockfam_codegen.kind import Refused
from sockfam_codegen.model import Family, Spec
from sockfam_codegen.render import environment, render

FOO = """
number: {linux: 9, netbsd: 40}
size: 16
kind: 29
fields:
  - {name: addr, c: addr, type: "hwaddr[6]"}
  - {name: long, c: long, type: "hwaddr[8]", default: ""}
tuple: (addr[, long])
text: "{addr}<,long={long}>"
examples: [{text: "foo:02:11:22:33:44:55"}]
"""

BYTES = """
number: {linux: 9}
size: 16
kind: 29
fields:
  - {name: sid, c: sid, type: "bytes[3]"}
  - {name: alen, c: alen, type: u8, counts: addr}
  - {name: addr, c: addr, type: "hwaddr[..10]", default: ""}
tuple: (sid[, addr])
text: "{sid}<,addr={addr}>"
examples: [{text: "foo:01:02:03"}]
"""


def test_it_is_encoded_as_it_is_written(make_family: MakeFamily) -> None:
    spec, family = make_family(FOO)
    codec = Codec(spec, NAMES)
    address = codec.read_text("foo:02:11:22:33:44:55,long=02:11:22:ff:fe:33:44:55")
    assert codec.encode(address).hex() == "09000211223344550211" + "22fffe334455"
    assert codec.encode(address, Machine("netbsd", "big")).hex() == "10280211223344550211" + "22fffe334455"
    assert codec.decode(codec.encode(address)) == address
    assert codec.write_tuple(address) == repr((bytes.fromhex("021122334455"), bytes.fromhex("021122fffe334455")))
    assert codec.read_tuple_as(family, family.variants[0], literal_of(codec.write_tuple(address))) == address
    assert codec.write_text(codec.read_text("foo:02:11:22:33:44:AA")) == "foo:02:11:22:33:44:aa"


def test_other_bytes_are_written_in_the_same_way(make_family: MakeFamily) -> None:
    spec, family = make_family(BYTES)
    codec = Codec(spec, NAMES)
    address = codec.read_text("foo:01:FE:30,addr=02:11")
    assert codec.write_text(address) == "foo:01:fe:30,addr=02:11"
    assert codec.encode(address).hex() == "090001fe30020211" + 8 * "00"
    assert codec.decode(codec.encode(address)) == address
    assert codec.write_tuple(address) == repr((b"\x01\xfe\x30", b"\x02\x11"))
    assert codec.read_tuple_as(family, family.variants[0], literal_of(codec.write_tuple(address))) == address
    assert family.variants[0].fields[2].doc == "Hardware address."
    for wrong in ("foo:01:fe", "foo:01:fe:30:31", "foo:01fe30", "foo:01:fe:30,addr=02:", "foo:01:fe:30,addr=021"):
        with pytest.raises(Refused):
            codec.read_text(wrong)


@pytest.mark.parametrize("text", ["", "02:11:22:33:44", "02-11-22-33-44-55", "02:11:22:33:44:55:66", "02:11:22:33:44:5g"])
def test_another_length_or_form_is_refused(make_family: MakeFamily, text: str) -> None:
    spec, _family = make_family(FOO)
    with pytest.raises(Refused):
        Codec(spec, NAMES).read_text(f"foo:{text}")


def compile_header(made: tuple[Spec, Family], root: pathlib.Path, folder: pathlib.Path, checks: str) -> str:
    """The family's header, which a compiler reads together with the lines that check it."""
    spec, family = made
    text = environment().get_template("family.h.j2").render(family=family_context(spec, family), platforms=spec.platforms)
    (folder / "foo.h").write_text(text, encoding="utf-8")
    kinds = next(output for output in render(spec, root) if output.path.endswith("/kinds.h"))
    (folder / "sockfam").mkdir()
    (folder / "sockfam" / "kinds.h").write_bytes(kinds.content)  # the library's has no foo
    source = folder / "foo.cpp"
    source.write_text(f'#include "foo.h"\nusing namespace sockfam;\n{checks}\n', encoding="utf-8")
    includes = [f"-I{path}" for path in (folder, root / "include", root / "generated/include")]
    subprocess.run(["g++", "-std=c++20", "-fsyntax-only", "-Wall", "-Werror", *includes, str(source)], check=True)
    return text


def test_its_header_compiles(make_family: MakeFamily, root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    checks = (
        "static_assert([] { foo::address a{.addr = {{2, 17, 34, 51, 68, 85}}};"
        " std::array<std::byte, 128> out{}; const abi where{os::linux_, byte_order::little};"
        " return encode(a, out, where) == 16u && out[2] == std::byte{2} && out[7] == std::byte{85}"
        " && decode<foo::address>(std::span{out}.first(16), where) == a; }());"
    )
    text = compile_header(make_family(FOO.replace("hwaddr[8]", "bytes[8]")), root, tmp_path, checks)
    assert "  hwaddr<6> addr{};" in text and "octets<8> long_{};" in text and "io.bytes(f::addr, a.addr);" in text


def test_a_field_may_bear_the_name_of_its_type(make_family: MakeFamily, root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    named = FOO.replace("name: addr", "name: hwaddr").replace("(addr", "(hwaddr").replace("{addr}", "{hwaddr}")
    checks = "static_assert(foo::address{.hwaddr = {{2}}, .long_ = {{3}}}.hwaddr == hwaddr<6>{{2}});"
    text = compile_header(make_family(named), root, tmp_path, checks)
    assert "sockfam::hwaddr<6> hwaddr{};" in text and "sockfam::hwaddr<8> long_{};" in text
