"""The codec that judges damaged specs (sockfam_codegen/codec.py) must answer as the compiled library does: the same
bytes, the same tuple, the same text, or both refuse. Asked through the command line, whose path is in SOCKFAM_CLI."""

from __future__ import annotations

import dataclasses
import json
import os
import pathlib
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "codegen"))

# pylint: disable=wrong-import-position
from sockfam_codegen.codec import Address, Codec, Machine  # noqa: E402
from sockfam_codegen.kind import Names, Refused  # noqa: E402
from sockfam_codegen.model import Variant  # noqa: E402
from sockfam_codegen.selection import of_text  # noqa: E402
from sockfam_codegen.spec import read_common, read_spec  # noqa: E402
from sockfam_mutation import vectors  # noqa: E402
from sockfam_mutation.registry import Registry, first_protocol  # noqa: E402
from sockfam_mutation.tables import FACTS  # noqa: E402
from sockfam_mutation.world import NAMES, RECORDED  # noqa: E402

SPEC, _PROBLEMS = read_spec(ROOT / "spec")
CONSTANTS = read_common(ROOT / "spec").constants
MACHINES = [Machine(platform.name, order) for platform in SPEC.platforms for order in ("little", "big")]


@dataclasses.dataclass(frozen=True)
class Question:
    """An address in one form, for one machine."""

    machine: Machine
    form: str  # text, tuple, sockaddr
    given: str
    family: str = ""
    protocol: int | None = None

    def request(self) -> dict[str, Any]:
        """As the command line reads it."""
        asked = {"op": "decode" if self.form == "sockaddr" else "encode", self.form: self.given}
        where = {"os": self.machine.system, "endian": self.machine.order, "protocol": self.protocol}
        return asked | where | ({"family": self.family} if self.family else {})

    def answer(self, codec: Codec) -> tuple[str, str, str] | None:
        """Bytes, tuple and text; None for a refusal."""
        try:
            if self.form == "sockaddr":
                address, encoded = codec.decode(bytes.fromhex(self.given), self.protocol, self.machine), self.given
            else:
                address = self._read(codec)
                encoded = codec.encode(address, self.machine).hex()
            return encoded, codec.write_tuple(address), codec.write_text(address)
        except Refused:
            return None

    def _read(self, codec: Codec) -> Address:
        if self.form == "text":
            return codec.read_text(self.given)
        return codec.read_tuple(self.family, self.protocol, self.given, self.machine.system)


def spelled(table: Mapping[bytes, int]) -> str:
    """As the command line reads it."""
    return os.fsdecode(b",".join(name + b"=%d" % number for name, number in table.items())) or "none"


def ask(names: Names, questions: list[Question]) -> list[tuple[str, str, str] | None]:
    """What the library says to all of them."""
    tables = {"--interfaces": names.by_name, "--controls": names.controls}
    told = [word for option, table in tables.items() for word in (option, spelled(table))]
    lines = "".join(json.dumps(question.request()) + "\n" for question in questions)
    command = [os.environ["SOCKFAM_CLI"], "batch", *told]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False, timeout=100)
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(replies) == len(questions), done.stderr
    return [
        (reply["sockaddr"], reply["tuple"], numbered(reply["text"], question.machine.system)) if reply["ok"] else None
        for question, reply in zip(questions, replies)
    ]


def numbered(text: str, system: str) -> str:
    """With the number of a family of which there is only a constant: the codec knows families alone."""
    return re.sub(r"(?<=^unknown:)AF_\w+", lambda found: str(CONSTANTS.by_name[found[0]].values[system]), text)


def compare(names: Names, questions: list[Question]) -> tuple[int, int]:
    """How many addresses both take, and how many both refuse. They must agree on all."""
    codec = Codec(SPEC, names)
    taken = 0
    differences = []
    for question, theirs in zip(questions, ask(names, questions)):
        ours = question.answer(codec)
        taken += ours is not None
        if ours != theirs:
            differences.append(f"{question}: {ours}, and the library says {theirs}")
    assert not differences, f"{len(differences)} of {len(questions)}:\n" + "\n".join(differences[:10])
    return taken, len(questions) - taken


def shown() -> Iterator[tuple[str, str, Variant, str]]:
    """Text, tuple if there is one, variant and family of every example: those of the specs, and those of the facts."""
    for family in SPEC.families:
        for example in family.examples:
            variant = of_text(family, example.text)
            yield example.text, example.tuple, variant, family.name
    ours = Registry(SPEC).ours
    for name, row in FACTS.rows("examples"):
        yield row["text"], "", ours[row["variant"]][1], name


def examples() -> list[Question]:
    """Every example on every machine, also on those that do not have it."""
    found = []
    for text, literal, variant, family in shown():
        for machine in MACHINES:
            protocol = first_protocol(variant, machine.system)
            found.append(Question(machine, "text", text))
            if literal:
                found.append(Question(machine, "tuple", literal, family, protocol))
    return found


def spoiled_bytes() -> list[Question]:
    """The bytes of every example on every machine, cut everywhere, and with single bytes changed."""
    codec, dice = Codec(SPEC, NAMES), random.Random("bytes")
    found = []
    for text, _literal, variant, _family in shown():
        for machine in MACHINES:
            protocol = first_protocol(variant, machine.system)
            try:
                whole = codec.encode(codec.read_text(text), machine) + b"\0\0"
            except Refused:
                continue
            cut = [whole[:length] for length in range(len(whole) + 1)]
            for _ in range(20):
                at = dice.randrange(len(whole))
                cut.append(whole[:at] + bytes([dice.randrange(256)]) + whole[at + 1 :])
            found += [Question(machine, "sockaddr", given.hex(), "", protocol) for given in cut]
    return found


def spoiled_texts() -> list[Question]:
    """Every example's text with characters changed, left out and doubled."""
    dice = random.Random("text")
    found = []
    for text, literal, variant, family in shown():
        protocol = first_protocol(variant, MACHINES[0].system)
        for form, given in (("text", text), ("tuple", literal)):
            for _ in range(120 if given else 0):
                at = dice.randrange(len(given) + 1)
                new = dice.choice(["", *"0189afx%:,=-_.()[]'\\ @~/", given[at : at + 3] * 2])
                spoiled = given[:at] + new + given[at + dice.randrange(3) :]
                known = form == "tuple"
                found.append(Question(MACHINES[0], form, spoiled, family if known else "", protocol if known else None))
    return found


def edges() -> list[Question]:
    """Every example's text on every machine, with each of its numbers at the ends of the widths that fields have."""
    found = []
    for text, _literal, _variant, _family in shown():
        for number in re.finditer(r"(?<=[=:,])(0x[0-9a-f]+|[0-9]+)(?![^,?%]*[:.])", text):
            for bits in (7, 8, 16, 20, 31, 32, 64):
                for value in (2**bits - 1, 2**bits, -(2 ** (bits - 1)), -1):
                    edge = f"{text[: number.start()]}{value}{text[number.end() :]}"
                    found += [Question(machine, "text", edge) for machine in MACHINES[::2]]
    return found


def recorded() -> list[Question]:
    """Every row of the recordings of CPython."""
    found = []
    for row in vectors.rows():
        if row.encodes:
            found.append(Question(Machine(), "tuple", row.given, row.family, row.protocol))
        else:
            found.append(Question(Machine(), "sockaddr", row.given, "", row.protocol))
    return found


@pytest.mark.parametrize("make", [examples, spoiled_bytes, spoiled_texts, edges])
def test_it_answers_as_the_library_does(make: Any) -> None:
    taken, refused = compare(NAMES, make())
    assert taken > 100 and refused > 100


def test_it_answers_as_the_library_does_what_cpython_was_asked() -> None:
    questions = recorded()
    taken, refused = compare(RECORDED, questions)
    assert taken + refused == len(questions) > 3000 and min(taken, refused) > 1000


def test_the_specs_are_sound_and_have_examples() -> None:
    assert not _PROBLEMS and len(list(shown())) > 50
