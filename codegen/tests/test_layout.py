"""Offsets, room and shortest lengths."""

from conftest import MakeFamily

from sockfam_codegen.layout import min_length, place

TWO_SYSTEMS = """number: {linux: 9, macos: 8}
size: {linux: 16, macos: 12}
fields:
  - {type: "pad[2]"}
  - {name: a, c: a, type: u32}
  - {name: b, c: b, type: "chars[1..4]"}
  - {name: c, c: c, type: u32, default: 0, only: [linux]}
required-through: {macos: b, default: c}
tuple: "(a, b<, c>)"
text: "{a}:{b}<,c={c}>"
examples: []
"""
CONTENT = """number: {linux: 1, macos: 1}
size: {linux: 110, default: 106}
variants:
  - {name: none, doc: X., when: {begins: [empty, nul-first]}, fields: [{type: zeros}], tuple: "''", text: ""}
  - {name: path, doc: X., when: {begins: [text]}, fields: [{name: path, c: p, type: path}], tuple: path, text: "{path}"}
examples: []
"""
COUNTED = """number: {linux: 9}
size: 12
fields:
  - {name: n, c: n, type: u8, counts: a}
  - {name: a, c: a, type: "bytes[..8]", default: ""}
required-through: a
tuple: (a,)
text: "{a}"
examples: []
"""


def test_fields_stand_behind_the_header_in_the_order_of_the_spec(make_family: MakeFamily) -> None:
    _spec, family = make_family(TWO_SYSTEMS)
    placed = place(family.variants[0], "linux")
    found = [(one.field.name, one.offset, one.size) for one in placed]
    assert found == [("", 2, 2), ("a", 4, 4), ("b", 8, 4), ("c", 12, 4)]


def test_a_field_of_another_os_takes_no_room(make_family: MakeFamily) -> None:
    _spec, family = make_family(TWO_SYSTEMS)
    assert [one.field.name for one in place(family.variants[0], "macos")] == ["", "a", "b"]


def test_the_shortest_address_ends_with_the_required_field(make_family: MakeFamily) -> None:
    _spec, family = make_family(TWO_SYSTEMS)
    assert min_length(family, family.variants[0], "linux") == 16


def test_chars_may_end_after_the_least_of_their_bytes(make_family: MakeFamily) -> None:
    _spec, family = make_family(TWO_SYSTEMS)
    assert min_length(family, family.variants[0], "macos") == 9


def test_counted_bytes_may_be_none(make_family: MakeFamily) -> None:
    _spec, family = make_family(COUNTED)
    assert min_length(family, family.variants[0], "linux") == 3


def test_what_has_no_size_gets_the_rest_of_the_struct(make_family: MakeFamily) -> None:
    _spec, family = make_family(CONTENT)
    assert [place(family.variants[1], system)[0].size for system in ("linux", "macos")] == [108, 104]


def test_content_may_be_empty_only_where_zeros_are_meant(make_family: MakeFamily) -> None:
    _spec, family = make_family(CONTENT)
    assert [min_length(family, variant, "linux") for variant in family.variants] == [2, 3]
