"""The kinds of address types: one number for each variant of all families, which no other variant ever gets.
(kind.py and kinds/ are about the types of fields.)"""

from __future__ import annotations

import itertools
import pathlib
from collections.abc import Iterator

from sockfam_codegen.documents import read_document
from sockfam_codegen.load import At, Problem
from sockfam_codegen.model import FIRST_PROGRAM_KIND, Family, Spec, Variant
from sockfam_codegen.spec import read_others

_KINDS = range(1, FIRST_PROGRAM_KIND)
_RANGE = f"{_KINDS[0]} to {_KINDS[-1]}"


def check_kinds(root: pathlib.Path, spec: Spec) -> list[Problem]:
    """The problems with the kinds of the families of the spec; also those with families of `root` that are not in it,
    and with the retired kinds of spec/kinds.yaml."""
    document, problems = read_document(root, root / "kinds.yaml", "kinds")
    if problems:
        return problems
    retired: list[int] = document.data["retired"]
    at = At(document)
    for number, kind in enumerate(retired):
        if kind not in _KINDS:
            wrong = f"{kind} cannot be the kind of an address type"
            problems.append(Problem(at("retired", number), wrong, f"write numbers of {_RANGE}"))
    others = [(family, variant) for family in read_others(root, spec) for variant in family.variants]
    return problems + list(_check_variants(spec, others, retired))


def _check_variants(spec: Spec, others: list[tuple[Family, Variant]], retired: list[int]) -> Iterator[Problem]:
    ours = [(family, variant) for family in spec.families for variant in family.variants]
    used = [variant.kind for _family, variant in others + ours if variant.kind is not None]
    free = itertools.count(max((kind for kind in used + retired if kind in _KINDS), default=0) + 1)
    holders = {variant.kind: _holder(family, variant) for family, variant in others}
    for family, variant in ours:
        kind, where = variant.kind, variant.at("kind")
        if kind is None:
            wrong = f"{family.title(variant)} has no kind"
            yield Problem(variant.at(), wrong, f"write kind: {next(free)}, the next free number")
        elif kind not in _KINDS:
            wrong = f"kind {kind} is not within {_RANGE}"
            yield Problem(where, wrong, f"write {next(free)}, the next free number")
        elif kind in retired:
            yield Problem(where, f"kind {kind} is retired in kinds.yaml", f"write {next(free)}, the next free number")
        elif kind in holders:
            yield Problem(where, f"kind {kind} is that of {holders[kind]}", f"write {next(free)}, the next free number")
        else:
            holders[kind] = _holder(family, variant)


def _holder(family: Family, variant: Variant) -> str:
    return f"{family.title(variant)} in {family.file}"
