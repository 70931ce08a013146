"""What documentation says, by the tables of tests/facts, against a spec: Python's tuples, versions, and borrowers."""

from __future__ import annotations

import re

from sockfam_codegen.model import Family, Spec, Variant
from sockfam_codegen.pattern import parse_tuple
from sockfam_mutation.comparison import Comparison
from sockfam_mutation.registry import Registry
from sockfam_mutation.tables import FACTS, Facts, Row, family_of


def tuples(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """Elements of tuples, their order, and how many must be there, by Python's documentation."""
    found, registry = Comparison(), Registry(spec)
    rows = {row["variant"]: row for _family, row in facts.rows("tuples")}
    for title, (family, variant) in registry.ours.items():
        sentence = facts.without(family.name, title, "its tuple", "tuples")
        if not found.says(family.name, sentence, title in rows):
            continue
        _compare_least(found, title, variant, rows[title])
        if rows[title]["documented"] is not None:
            _compare_tuple(found, title, variant, rows[title])
    for title in rows:
        found.says(family_of(title), facts.beyond(family_of(title), title, "tuples"), title in registry.ours)
    return found


def _compare_least(found: Comparison, title: str, variant: Variant, row: Row) -> None:
    """How many elements must be there; Python need not say anything about the tuple for that to be known."""
    pattern = parse_tuple(variant.tuple.source)
    if "least" in row:
        least = pattern.required or len(pattern.elements) or 1
        found.same(family_of(title), f"{title}: required elements", least, row["least"])


def _compare_tuple(found: Comparison, title: str, variant: Variant, row: Row) -> None:
    pattern, family = parse_tuple(variant.tuple.source), family_of(title)
    called = row.get("called", {})
    documented = [called.get(name, name) for name in re.findall(r"\w+", row["documented"])]
    here = [element.name for element in pattern.elements] or [pattern.bare]
    own = sum(element.left_out for element in pattern.elements)
    found.same(family, f"{title}: is a tuple", pattern.is_tuple, row["documented"].startswith("("))
    # After Python's elements ours may follow, which are printed only if they differ from their defaults.
    found.holds(family, f"{title}: elements", 0 <= len(here) - len(documented) <= own)
    for ours, theirs in zip(here, documented):
        found.same(family, f"{title}: element", ours, theirs)


def versions(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """Every note has a row and every row a note; of `changed` the version is compared, not the sentence."""
    found = Comparison()
    expected = {(row["of"], row["note"], row["on"]): row["version"] for _family, row in facts.rows("versions")}
    ours: dict[tuple[str, str, str], str] = {}
    for family in spec.families:
        ours.update(_notes_of(family.name, family))
        for variant in family.variants:
            if variant.name:
                ours.update(_notes_of(family.title(variant), variant))
            for field in variant.fields:
                is_shared = all(field in one.fields for one in family.variants)
                title = family.name if is_shared else family.title(variant)
                notes = {(f"{title}.{field.name}", "since", on): version for on, version in field.since.notes}
                ours.update(notes)
    for key in expected.keys() | ours.keys():
        title, what = family_of(key[0]), " ".join(key[1:])
        if key not in expected:
            found.says(title, facts.without(title, key[0], what, "versions"), False)
        else:
            found.same(title, " ".join(key), ours.get(key), expected[key])
    return found


def _notes_of(title: str, holder: Family | Variant) -> dict[tuple[str, str, str], str]:
    found = {}
    for note in ("since", "changed", "deprecated", "removed"):
        for system, text in getattr(holder, note).notes:
            found[title, note, system] = text.partition(":")[0] if note == "changed" else text
    return found


def borrowed(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """The families whose addresses another family or protocol has."""
    found = Comparison()
    expected = {family: tuple(row["addresses"]) for family, row in facts.rows("borrowed")}
    ours = {family.name: family.addresses for family in spec.families if not family.variants}
    for name in expected.keys() | ours.keys():
        if name not in expected:
            found.says(name, facts.without(name, name, "the families whose addresses it has", "borrowed"), False)
        else:
            found.same(name, f"{name} has the addresses of", ours.get(name), expected[name])
    return found
