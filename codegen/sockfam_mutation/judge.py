"""Who notices a damage: the generator's own rules, or one of the witnesses that do not come from the specs."""

from __future__ import annotations

import dataclasses
import functools
import json
import os
import pathlib
import shutil
from collections.abc import Callable, Mapping
from typing import Any

from sockfam_codegen.address_kinds import check_kinds
from sockfam_codegen.check import check_addresses, check_clashes
from sockfam_codegen.codec import Codec
from sockfam_codegen.documents import read_document
from sockfam_codegen.load import Problem, read_yaml
from sockfam_codegen.model import Family, Spec
from sockfam_codegen.spec import read_common, read_spec
from sockfam_mutation import documents, examples, facts
from sockfam_mutation.built import built
from sockfam_mutation.comparison import Comparison
from sockfam_mutation.damage import Damage
from sockfam_mutation.damages import damages_of
from sockfam_mutation.headers import Lines, assertions
from sockfam_mutation.tables import FACTS, Facts
from sockfam_mutation.vectors import Recorded, outcome, rows
from sockfam_mutation.world import RECORDED

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Each is asked about every damage that the rules let through; headers.py comes after them, for all damages at once.
TABLES: Mapping[str, Callable[..., Comparison]] = {
    "layouts": facts.layouts,
    "kinds": facts.kinds,
    "constants": facts.constants,
    "platforms": facts.platforms,
    "names": facts.names,
    "fields": facts.fields,
    "tuples": documents.tuples,
    "versions": documents.versions,
    "borrowed": documents.borrowed,
    "examples": examples.examples,
    "literals": examples.literals,
    "built": built,
}
WITNESSES = ("headers", *TABLES, "vectors")


@dataclasses.dataclass(frozen=True)
class Verdict:
    """What one damage met with. rules: the first problem; noticed: a complaint of each witness that has one."""

    damage: Damage
    place: str
    rules: str = ""
    noticed: Mapping[str, str] = dataclasses.field(default_factory=dict)
    claims: Mapping[str, Lines] = dataclasses.field(default_factory=dict)

    @property
    def survived(self) -> bool:
        """True if no rule and no witness noticed."""
        return not self.rules and not self.noticed


@functools.cache
def all_damages(only: str = "") -> list[Damage]:
    """Those of every file, or of one family, `types` or `platforms`."""
    found = []
    folders = (ROOT / "spec/families", ROOT / "spec/platforms", ROOT / "spec")
    for path in (path for folder in folders for path in sorted(folder.glob("*.yaml"))):
        if only in ("", path.stem, path.parent.name):
            data = read_yaml(path, path.name).data
            found += damages_of(path.relative_to(ROOT / "spec").as_posix(), data)
    return found


def others_say(spec: Spec, family: Family) -> list[Problem]:
    """What the rules say of a family because of another one."""
    return [*check_clashes(spec, family), *check_addresses(spec, family)]


def new_lines(lines: Lines, known: Lines) -> Lines:
    """What a damaged spec says to the headers and the good one does not."""
    return tuple(line for line in lines if line not in known)


class Judge:
    """Holds the good spec, and a copy of spec/ that is damaged again and again."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.common = read_common(ROOT / "spec")
        self.good, problems = read_spec(ROOT / "spec", common=self.common)
        if problems:
            raise RuntimeError(f"the specs themselves have problems: {problems[0]}")
        # None, but while a family waits for its facts: then complaints about the good spec are not about a damage.
        self.known = {name: frozenset(witness(self.good).complaints) for name, witness in TABLES.items()}
        codec = Codec(self.good, RECORDED)
        self.outcomes = {row.number: outcome(codec, row) for row in rows()}
        self.lines = {family.name: assertions(self.good, family) for family in self.good.families}
        self.root = folder / f"spec-{os.getpid()}"
        shutil.copytree(ROOT / "spec", self.root)

    @functools.cache  # pylint: disable=method-cache-max-size-none # one judge, a dozen files
    def document(self, file: str) -> Any:
        """A file of the good spec, with the places of all its keys."""
        folder = {"families": "", "platforms": "platform"}
        definition = folder.get(file.split("/")[0], file.removesuffix(".yaml"))
        return read_document(ROOT / "spec", ROOT / "spec" / file, definition)[0]

    def verdict(self, damage: Damage) -> Verdict:
        """Puts the damage into the copy, asks every witness, and takes it out again."""
        document = self.document(damage.file)
        place = str(document.where(*damage.path))
        data = damage.apply(document.data)
        path = self.root / damage.file
        spoiled = path.with_name(f"{data['family']}.yaml") if "family" in data else path
        original = path.read_text(encoding="utf-8")
        path.unlink()
        spoiled.write_text(json.dumps(data), encoding="utf-8")  # which is YAML too
        try:
            spec, problems = self.read(spoiled)
            problems = problems or check_kinds(self.root, spec)
        finally:
            spoiled.unlink()
            path.write_text(original, encoding="utf-8")
        if problems:
            return Verdict(damage, place, rules=f"{problems[0].wrong}; {problems[0].remedy}")
        changed = self.changed(spec)
        lines_of = {family.name: assertions(spec, family) for family in changed}
        claims = {name: new_lines(lines, self.lines.get(name, ())) for name, lines in lines_of.items()}
        return Verdict(damage, place, noticed=self.noticed(spec, changed), claims=claims)

    def read(self, spoiled: pathlib.Path) -> tuple[Spec, list[Problem]]:
        """The damaged spec. Of a damaged family no other file needs to be read again, but for what two families must
        not share."""
        if spoiled.name == "types.yaml":
            common = dataclasses.replace(read_common(self.root), constants=self.common.constants)
            return read_spec(self.root, with_examples=False, common=common)
        if spoiled.parent != self.root / "families":
            return read_spec(self.root, with_examples=False)
        alone, problems = read_spec(self.root, [spoiled], with_examples=False, common=self.common)
        present = {path.name for path in spoiled.parent.glob("*.yaml")} - {spoiled.name}
        others = [family for family in self.good.families if pathlib.Path(family.file).name in present]
        families = sorted([*others, *alone.families], key=lambda family: family.name)
        spec = dataclasses.replace(self.good, families=tuple(families))
        return spec, problems + [problem for family in families for problem in others_say(spec, family)]

    def changed(self, spec: Spec) -> list[Family]:
        """The families that are not as they were; all of them if the damage is in how addresses begin."""
        if spec.platforms != self.good.platforms:
            return list(spec.families)
        return [family for family in spec.families if family not in self.good.families]

    def noticed(self, spec: Spec, changed: list[Family]) -> dict[str, str]:
        """A complaint of each witness but the headers."""
        found = {}
        names = self.around(spec, changed)
        asked = dataclasses.replace(spec, families=tuple(one for one in spec.families if one.name in names))
        facts_of_them = self.facts_of(names)
        for name, witness in TABLES.items():
            news = [one for one in witness(asked, facts_of_them).complaints if one not in self.known[name]]
            if news:
                found[name] = news[0]
        codec = Codec(spec, RECORDED)
        concerned = self.concerned(changed)
        for row in rows():
            if concerned(row) and outcome(codec, row) != self.outcomes[row.number]:
                found["vectors"] = f"{row.number}: {row.given}"
                break
        return found

    def around(self, spec: Spec, changed: list[Family]) -> frozenset[str]:
        """The families that a witness can say something new of: those that changed or are not there any more, those
        that borrow their addresses, and their lenders."""
        new = {family.name for family in changed}
        new |= {family.name for family in self.good.families} - {family.name for family in spec.families}
        both = [*self.good.families, *changed]
        borrowers = {family.name for family in both if not new.isdisjoint(family.addresses)}
        lenders = {name for family in both if family.name in new | borrowers for name in family.addresses}
        return frozenset(new | borrowers | lenders)

    @functools.cache  # pylint: disable=method-cache-max-size-none # one judge, a set or two for each family
    def facts_of(self, names: frozenset[str]) -> Facts:
        """What the tables know of some families."""
        return FACTS.of_families(names)

    def concerned(self, changed: list[Family]) -> Callable[[Recorded], bool]:
        """Whether the answer to a row can depend on a family: by the socket, or by the number in the bytes."""
        names = {family.name for family in changed}
        before = [family for family in self.good.families if family.name in names]
        constants = {constant for family in [*changed, *before] for constant in family.constants.values()}
        numbers = {family.numbers.get("linux") for family in [*changed, *before]}
        if self.good.families and len(before) != len(changed):
            return lambda row: True
        return lambda row: row.family in constants if row.encodes else _number(row) in numbers


@functools.cache
def _number(row: Recorded) -> int:
    return int.from_bytes(bytes.fromhex(row.given)[:2], "little")
