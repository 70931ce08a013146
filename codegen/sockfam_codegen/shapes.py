"""`shape:` of a line of fields: the fields of another family's address, as members of a member."""

from __future__ import annotations

import dataclasses
import functools
import pathlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from sockfam_codegen.documents import read_document
from sockfam_codegen.kinds import parse_type
from sockfam_codegen.layout import place
from sockfam_codegen.load import At, Document
from sockfam_codegen.model import Family, Field, Variant, Words
from sockfam_codegen.platforms import with_platforms

if TYPE_CHECKING:
    from sockfam_codegen.build import Builder

Lines = tuple[Field, ...]


def path_of(root: pathlib.Path, name: str) -> pathlib.Path:
    """The file of a family in spec/families."""
    return root / "families" / f"{name}.yaml"


@functools.lru_cache(64)
def _document(root: pathlib.Path, name: str, _changed: int) -> Document | None:
    document, found = read_document(root, path_of(root, name), "")
    return None if found else document


def document_of(root: pathlib.Path, name: str) -> Document | None:
    """What is in the file of a family; nothing if there is none, or none that can be read."""
    path = path_of(root, name)
    return _document(root, name, path.stat().st_mtime_ns) if path.is_file() else None


@dataclasses.dataclass(frozen=True)
class _Shape:
    """What the line names: a variant, and its family."""

    variant: Variant
    family: Family


def lines_of_shape(builder: Builder, data: Mapping[str, Any], at: At, systems: Words) -> Lines:
    """The fields that a line with `shape:` stands for. With `header:`, the shape's own family before them, in that
    member; what its struct has beyond them is padding."""
    for key in data.keys() - {"shape", "c", "prefix", "header"}:
        builder.problem(at.key(key), f"{key} is written beside shape", "leave one of them out")
    if not isinstance(data.get("c", ""), str):
        builder.problem(at("c"), "the member of a shape has one name on all OSes", "write a variant for each OS")
        return ()
    shape = _shape(builder, data, at)
    if shape is None:
        return ()
    variant = shape.variant
    lacking = [system for system in systems if system not in variant.systems]
    if lacking:
        builder.problem(at("shape"), f"{lacking[0]} does not have {data['shape']}", "write a shape that it has")
        return ()
    if any(system in variant.layouts for system in systems) or _ends_early(variant):
        wrong = f"{data['shape']} has fields of another order or length on some OS"
        builder.problem(at("shape"), wrong, "write the fields instead")
        return ()
    inner = tuple(_inside(field, data, at) for field in variant.fields)
    return (*_header(builder, data, at, shape.family, systems), *inner, *_rest(builder, variant, at, systems))


def _ends_early(variant: Variant) -> bool:
    """True if the length of an address decides how long a field is."""
    return not all(field.type.kind.is_fixed or field.type.kind.is_array for field in variant.fields)


def _shape(builder: Builder, data: Mapping[str, Any], at: At) -> _Shape | None:
    name, _colon, wanted = data["shape"].partition(":")
    document = document_of(builder.common.root, name)
    if document is None and path_of(builder.common.root, name).is_file():
        builder.lacks_shape = True
        return None
    if document is None or "addresses" in document.data or name in builder.lenders:
        wrong = f"{name} is inside of itself" if name in builder.lenders else f"{name} is not a family with fields"
        builder.problem(at("shape"), wrong, "write the name of another family, family:variant if it has several")
        return None
    whole, _missing = with_platforms(document, builder.common.platforms)
    family = type(builder)(whole, builder.common, (*builder.lenders, name)).whole_family()
    found = next((one for one in family.variants if one.name == wanted), None)
    if found is None:
        names = " or ".join(family.title(one) for one in family.variants)
        builder.problem(at("shape"), f"{data['shape']} is not one shape", f"write {names}")
        return None
    return _Shape(found, family)


def _inside(field: Field, data: Mapping[str, Any], at: At) -> Field:
    """A field of the shape as one of the outer address."""
    prefix, holder = data.get("prefix", ""), data.get("c", "")

    def named(name: str) -> str:
        return f"{prefix}{name}" if name else ""

    return dataclasses.replace(
        field,
        at=at,
        name=named(field.name),
        c_name=f"{holder}.{field.c_name}" if holder and field.c_name else field.c_name,
        at_least=named(field.at_least),
        zone=named(field.zone),
        counts=named(field.counts),
        room=(),
    )


def _header(builder: Builder, data: Mapping[str, Any], at: At, family: Family, systems: Words) -> Iterator[Field]:
    """The family of the shape, where the line names the member that has it."""
    if "header" not in data:
        return
    if any(platform.has_length for platform in builder.common.platforms if platform.name in systems):
        builder.problem(at("header"), "an inner address begins with its length here", "write the fields instead")
        return
    found = {family.numbers[system] for system in systems if system in family.numbers}
    if not found:
        return  # the files of these systems cannot be read
    if len(found) > 1:
        builder.problem(at("header"), f"{data['shape']} has several numbers here", "write a variant for each OS")
    type_ = parse_type("u16")
    assert type_
    holder = f"{data['c']}." if "c" in data else ""
    yield Field(
        at=at,
        name="",
        c_name=holder + data["header"],
        type=type_,
        max=type_.high,
        always=min(found),
        constant=family.constants.get(systems[0], ""),
    )


def _rest(builder: Builder, variant: Variant, at: At, systems: Words) -> Iterator[Field]:
    """What the shape's struct has behind its last field."""
    rest = {variant.size[system] - place(variant, system)[-1].end for system in systems}
    if len(rest) > 1:
        builder.problem(at("shape"), "the shape's struct has several sizes here", "write a variant for each OS")
    elif (count := min(rest, default=0)) > 0:
        type_ = parse_type(f"pad[{count}]")
        assert type_
        yield Field(at=at, name="", c_name="", type=type_)
