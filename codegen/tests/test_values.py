"""What the generated tests know of values: out of the model, for each OS."""

import pathlib

from conftest import MakeFamily

from sockfam_codegen.context import ValuesContext
from sockfam_codegen.family_context import family_context
from sockfam_codegen.spec import read_spec
from sockfam_codegen.values_context import protocols_table, values_context

HEAD = "number: {linux: 99, macos: 99}\n"
TAIL = "tuple: (a, b)\ntext: '{a}:{b}'\nexamples: [{text: 'foo:1:1'}, {text: 'foo:2:2'}]\n"


def values_of(make_family: MakeFamily, fields: str, size: str = "8") -> ValuesContext:
    """Of a family of Linux and macOS, with these lines under `fields:`."""
    _spec, family = make_family(f"{HEAD}size: {size}\nfields:\n{fields}{TAIL}")
    return values_context(family, family.variants[0])


def test_a_number_has_its_range_its_default_and_the_names_of_its_type(make_family: MakeFamily) -> None:
    fields = "  - {name: a, c: a, type: u16, default: 7, min: 1, max: 9}\n  - {name: b, c: b, type: cid}\n"
    values = values_of(make_family, fields)
    assert values.fill == (
        "pick.number(a.a, 1, 9, {7});",
        "pick.number(a.b, 0, 0xffffffffu, {1, 2});",
    )
    assert values.limits == ('expect.at_least("a", &type::a, 1);', 'expect.at_most("a", &type::a, 9);')
    assert not values.needs_system


def test_a_field_that_some_systems_lack_is_filled_on_the_others(make_family: MakeFamily) -> None:
    fields = "  - {name: a, c: a, type: u16, default: 3, only: [linux]}\n  - {name: b, c: b, type: u16}\n"
    values = values_of(make_family, fields, size="{linux: 6, macos: 4}")
    assert values.fill == (
        "if (system == os::linux_) pick.number(a.a, 0, 65535, {3});",
        "pick.number(a.b, 0, 65535);",
    )
    assert values.limits == ('expect.absent("a", &type::a, 3, {os::macos});',)
    assert values.needs_system


def test_a_number_that_is_at_least_another(make_family: MakeFamily) -> None:
    fields = "  - {name: a, c: a, type: u16}\n  - {name: b, c: b, type: u16, at-least: a}\n  - {type: 'pad[2]'}\n"
    values = values_of(make_family, fields)
    assert values.fill[-1] == "pick.ordered(a.a, a.b);"
    assert values.limits == ('expect.no_less("b", &type::b, &type::a);',)


def test_what_the_real_families_say(root: pathlib.Path) -> None:
    spec, problems = read_spec(root / "spec")
    assert not problems
    families = {family.name: family for family in spec.families}
    can = families["can"]
    assert protocols_table(can)[0] == '{"raw", 1, {os::linux_, os::netbsd}},  // CAN_RAW'
    assert [values_context(can, variant).reads_strange for variant in can.variants] == [True, False, False, False]
    tipc = families["tipc"]
    assert values_context(tipc, tipc.variants[1]).tag == "{1, 3};  // service-range, socket"
    l2cap = values_context(families["bluetooth"], families["bluetooth"].variants[0])
    assert "pick.number(a.cid, 0, system == os::netbsd ? 255 : 65535);" in l2cap.fill
    assert 'expect.at_most("cid", &type::cid, 255, {os::netbsd});' in l2cap.limits
    system = families["system"]
    assert values_context(system, system.variants[0]).always == ('{"ss_sysaddr", 2, 2},  // AF_SYS_CONTROL',)
    unix = families["unix"]
    limits = "\n".join(values_context(unix, unix.variants[2]).limits)
    for room, systems in ((108, "linux_, os::windows, os::illumos"), (104, "freebsd, os::openbsd")):
        assert f'expect.no_longer("path", &type::path, {room}, {{os::{systems}}});' in limits
    assert not protocols_table(unix)


def test_layouts_that_are_alike_are_told_once(root: pathlib.Path) -> None:
    spec, _problems = read_spec(root / "spec")
    families = {family.name: family_context(spec, family) for family in spec.families}
    (inet6,) = families["inet6"].variants
    placed, _on_illumos = inet6.placements
    assert placed.heading == (
        "linux, freebsd, openbsd, netbsd, macos and windows: `struct sockaddr_in6`, 28 bytes, at least 24 on linux, "
        "from `ws2tcpip.h` on windows and `netinet/in.h` elsewhere"
    )
    raw, bcm, *_others = families["can"].variants
    assert [placed.array for placed in raw.placements] == ["raw_on_linux", "raw_on_netbsd"]
    assert [(placed.array, placed.like) for placed in bcm.placements] == [("raw_on_linux", "can:raw")]
    assert bcm.field_table == "raw_fields"


def test_a_struct_of_the_headers_is_checked_once(root: pathlib.Path) -> None:
    spec, _problems = read_spec(root / "spec")
    can = next(family_context(spec, family) for family in spec.families if family.name == "can")
    (struct,) = can.header_checks[0].structs
    members = [member.c_name for member in struct.members]
    assert struct.name == "sockaddr_can" and members.count("can_ifindex") == 1 and "can_addr.j1939.pgn" in members
