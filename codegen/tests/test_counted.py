"""Fields that another field counts: at the end, behind each other in one array, and in an array of a fixed length."""

import pathlib
import subprocess

import pytest

from conftest import MakeFamily  # pylint: disable=import-error
from sockfam_codegen.codec import Codec, Machine, literal_of
from sockfam_codegen.examples import NAMES
from sockfam_codegen.family_context import family_context
from sockfam_codegen.kind import Refused
from sockfam_codegen.layout import min_length, place
from sockfam_codegen.model import Family, Spec
from sockfam_codegen.render import environment, render

LINK = """
number: {freebsd: 18}
size: 20
kind: 29
fields:
  - {name: nlen, c: sdl_nlen, type: u8,    counts: name}
  - {type: "pad[1]"}
  - {name: alen, c: sdl_alen, type: u16be, counts: addr}
  - {type: "pad[2]"}
  - {name: name, c: sdl_data, type: "chars[..46]"}
  - {name: addr, c: sdl_data, type: "hwaddr[..32]", default: ""}
tuple: (name[, addr])
text: "{name}<,addr={addr}>"
examples: [{text: "foo:x"}]
"""

LLCP = """
number: {linux: 39}
size: 32
kind: 29
fields:
  - {c: pad, type: "pad[2]"}
  - {name: name, c: service_name,     type: "chars[..12]"}
  - {name: size, c: service_name_len, type: u64, counts: name}
  - {name: n, c: n, type: u8, counts: addr}
  - {name: addr, c: addr, type: "bytes[..3]"}
  - {name: end, c: end, type: u32}
tuple: (name, addr, end)
text: "{name},addr={addr},end={end}"
examples: [{text: "foo:x,addr=01,end=2"}]
"""


def test_parts_of_one_array_are_behind_each_other(make_family: MakeFamily) -> None:
    spec, family = make_family(LINK)
    codec, bsd = Codec(spec, NAMES), Machine("freebsd")
    address = codec.read_text("foo:em0,addr=02:11:22:33:44:55")
    assert codec.encode(address, bsd).hex() == "1412030000060000" + b"em0".hex() + "021122334455" + "000000"
    assert codec.decode(codec.encode(address, bsd), machine=bsd) == address
    assert [(one.offset, one.size) for one in place(family.variants[0], "freebsd")[4:]] == [(8, 12), (8, 12)]
    longer = codec.read_text("foo:em0,addr=" + ":".join(["02"] * 20))
    assert len(codec.encode(longer, bsd)) == 31 and codec.decode(codec.encode(longer, bsd), machine=bsd) == longer
    with pytest.raises(Refused):
        codec.decode(codec.encode(longer, bsd)[:-1], machine=bsd)


def test_an_array_of_fixed_length_is_filled(make_family: MakeFamily) -> None:
    spec, family = make_family(LLCP)
    codec = Codec(spec, NAMES)
    address = codec.read_text("foo:urn%00x,addr=01:02,end=7")
    given = codec.encode(address)
    assert given.hex() == "27000000" + b"urn\0x".hex() + 7 * "00" + "0500000000000000" + "02010200" + "07000000"
    assert codec.encode(address, Machine(order="big")).hex()[32:48] == "0000000000000005"
    assert codec.decode(given) == address and min_length(family, family.variants[0], "linux") == 32
    assert codec.read_tuple_as(family, family.variants[0], literal_of(codec.write_tuple(address))) == address
    for at, count in ((16, 13), (24, 4)):
        with pytest.raises(Refused):
            codec.decode(given[:at] + bytes([count]) + given[at + 1 :])


def compiled(spec: Spec, family: Family, root: pathlib.Path, folder: pathlib.Path, test: str) -> str:
    """The family's header, which a compiler has taken together with a function that must be true."""
    text = environment().get_template("family.h.j2").render(family=family_context(spec, family), platforms=spec.platforms)
    (folder / "foo.h").write_text(text, encoding="utf-8")
    kinds = next(output for output in render(spec, root) if output.path.endswith("/kinds.h"))
    (folder / "sockfam").mkdir()
    (folder / "sockfam" / "kinds.h").write_bytes(kinds.content)  # the library's has no foo
    source = folder / "foo.cpp"
    lines = ['#include "foo.h"', "using namespace sockfam;", f"static_assert([] {{ {test} }}());", ""]
    source.write_text("\n".join(lines), encoding="utf-8")
    includes = [f"-I{one}" for one in (folder, root / "include", root / "generated/include")]
    subprocess.run(["g++", "-std=c++20", "-fsyntax-only", "-Wall", "-Werror", *includes, str(source)], check=True)
    return text


def test_parts_are_written_and_read_by_the_compiled_code(
    make_family: MakeFamily, root: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    test = """
    foo::address a{.name = {"em0"}, .addr = {"\\1\\2"}};
    const abi where{os::freebsd, byte_order::little};
    std::array<std::byte, 128> out{};
    if (encode(a, out, where) != 20u || decode<foo::address>(std::span{out}.first(20), where) != a) return false;
    if (out[2] != std::byte{3} || out[5] != std::byte{2} || out[10] != std::byte{'0'} || out[11] != std::byte{1}) return false;
    out[2] = std::byte{47};
    return !decode<foo::address>(std::span{out}.first(20), where);"""
    text = compiled(*make_family(LINK), root, tmp_path, test)
    assert "io.count_u16be(f::addr, a.addr);" in text and "io.counted(f::name, a.name);" in text


def test_an_array_is_written_and_read_by_the_compiled_code(
    make_family: MakeFamily, root: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    test = """
    foo::address a{.name = {"urn"}, .addr = {"\\1\\2"}, .end = 7};
    const abi where{os::linux_, byte_order::little};
    std::array<std::byte, 128> out{};
    if (encode(a, out, where) != 32u || decode<foo::address>(std::span{out}.first(32), where) != a) return false;
    if (out[16] != std::byte{3} || out[24] != std::byte{2} || out[28] != std::byte{7}) return false;
    out[10] = out[27] = std::byte{1};
    notes found;
    if (decode<foo::address>(std::span{out}.first(32), where, &found) != a || found.size() != 2) return false;
    if (found.begin()->offset != 7 || found.begin()->count != 9) return false;
    out[16] = std::byte{13};
    return !decode<foo::address>(std::span{out}.first(32), where);"""
    text = compiled(*make_family(LLCP), root, tmp_path, test)
    assert "io.array(f::name, a.name);" in text and "io.counted_in_array(f::addr, a.addr);" in text
