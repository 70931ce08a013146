"""Every kind of type answers all that may be asked of it."""

import dataclasses
import pathlib

import pytest

from sockfam_codegen.codec import Codec, is_set
from sockfam_codegen.examples import NAMES
from sockfam_codegen.kind import WORD, Kind, Reading
from sockfam_codegen.kinds import KINDS, near_types, parse_type
from sockfam_codegen.model import Field, Spec, value_fields
from sockfam_codegen.spec import read_spec

SPEC: Spec = read_spec(pathlib.Path(__file__).resolve().parents[2] / "spec")[0]
VALUED = [kind for kind in KINDS.values() if not kind.is_padding]


def spelled(kind: Kind) -> list[str]:
    """Types of a kind, with numbers in place of the letters of its spellings."""
    return [one.replace("[m..n]", "[2..6]").replace("..n]", "..6]").replace("[n]", "[6]") for one in kind.spellings]


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_reads_its_own_spellings_and_no_other_kinds(kind: Kind) -> None:
    assert bool(kind.spellings) != bool(kind.of_text)
    for spelling in spelled(kind):
        type_ = parse_type(spelling)
        assert type_ is not None and type_.kind is kind and type_.name == spelling
        assert [other.name for other in KINDS.values() if other.parse(spelling)] == [kind.name]
        assert kind.type_problem(type_) is None and kind.alignment(type_) >= 1


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_its_damages_are_other_types(kind: Kind) -> None:
    for spelling in spelled(kind):
        damaged = [other for _kind, _what, other in kind.damages(spelling)]
        assert spelling not in damaged and all(map(parse_type, damaged))
        assert damaged or kind.is_padding


@pytest.mark.parametrize("kind", VALUED, ids=lambda kind: str(kind.name))
def test_what_it_writes_it_reads_back_as_one_token(kind: Kind) -> None:
    assert set(WORD + kind.plain) <= set(kind.token_characters)
    fields = [
        (family, variant, field)
        for family in SPEC.families
        for variant in family.variants
        for field in value_fields(family, variant)
        if field.type.kind is kind
    ]
    codec = Codec(SPEC, NAMES)
    for family, variant, field in fields:
        for example in family.examples:
            address = codec.read_text(example.text)
            if address.variant is variant and is_set(field, address.values):
                check(field, address.values[field.name])


def check(field: Field, value: int | bytes) -> None:
    """One value in both texts."""
    kind = field.type.kind
    text = kind.to_text(field, value, NAMES)
    assert kind.token(text) == text and kind.from_text(field, text, NAMES) == value
    assert kind.from_python(field, kind.to_python(field, value, NAMES), Reading(NAMES)) == value


def test_a_type_that_does_not_exist_has_a_near_one() -> None:
    assert near_types("u24", []).startswith("write u")
    assert near_types("vsock-prt", ["vsock-port"]) == "write vsock-port"
    assert near_types("!", []) == "write a type of spec/README.md"


def test_what_a_kind_does_not_say_is_an_error_and_not_a_guess() -> None:
    field = SPEC.families[0].variants[0].fields[0]
    unsaid = dataclasses.replace(field, type=dataclasses.replace(field.type, kind=Kind()))
    with pytest.raises(NotImplementedError):
        unsaid.type.kind.from_text(unsaid, "", NAMES)
