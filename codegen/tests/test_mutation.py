"""The witnesses that judge damaged specs: the headers and the recordings pass on the specs as they are, each notices
what it should, and every key of the language is damaged. The tables are those of test_facts.py."""

import dataclasses
import json
import pathlib
from typing import Any

import pytest
from conftest import MakeFamily

from sockfam_codegen.codec import Codec
from sockfam_codegen.model import Spec
from sockfam_codegen.spec import read_spec
from sockfam_mutation.damage import Damage
from sockfam_mutation.headers import assertions, refuted
from sockfam_mutation.judge import Judge, all_damages
from sockfam_mutation.main import LEAST, judged, noticed_share
from sockfam_mutation.registry import Registry
from sockfam_mutation.tables import FACTS
from sockfam_mutation.vectors import documented, outcome, rows
from sockfam_mutation.world import RECORDED

# What no witness could say: sentences, and the examples, which are witnesses of another kind.
# `internal` only says where no header can be asked.
PROSE = {"doc", "short", "references", "examples", "internal"}


@pytest.fixture(name="spec", scope="module")
def fixture_spec(root: pathlib.Path) -> Spec:
    """The specs as they are."""
    return read_spec(root / "spec")[0]


@pytest.fixture(name="judge", scope="module")
def fixture_judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """With a copy of the specs that it may damage."""
    return Judge(tmp_path_factory.mktemp("damages"))


def test_the_recordings_agree_but_for_the_documented_deviations(spec: Spec) -> None:
    codec = Codec(spec, RECORDED)
    found = [(row, outcome(codec, row)) for row in rows()]
    assert sum(verdict != "agrees" for _row, verdict in found) == documented()
    known = {constant for family in spec.families if is_read(family.name) for constant in family.constants.values()}
    recorded = {(row.family, row.encodes) for row, _said in found if row.family in known}
    read = {(row.family, row.encodes) for row, verdict in found if verdict == "agrees" and row.answer is not None}
    assert recorded and not recorded - read, "of these no recorded address is answered as CPython does"


def test_the_headers_refute_nothing_of_the_specs(spec: Spec) -> None:
    registry = Registry(spec)
    for family in spec.families:
        lines = assertions(spec, family)
        assert not refuted(lines)
        asked = "".join(sorted(lines))
        if family.numbers.get("linux") and not family.under:
            assert f"({family.constants['linux']}) ==" in asked, f"no header is asked about {family.name}"
        for variant in family.variants:
            layout = registry.layout(family.title(variant), "linux")
            if layout and "linux" not in variant.internal:
                assert f"sizeof({layout.struct}) ==" in asked, f"no header is asked about {family.title(variant)}"


def test_the_headers_refute_what_is_wrong_and_nothing_else() -> None:
    wrong = {
        "#include <linux/no_such_header.h>",
        "static_assert(sizeof(no_such_struct) == 4);",
        "static_assert(sizeof(sockaddr_can) == 25);",
        "static_assert(offsetof(sockaddr_can, no_such_member) == 4);",
    }
    assert refuted(wrong | {"#include <linux/can.h>", "static_assert(sizeof(sockaddr_can) == 24);"}) == wrong


PHONET = """number: {linux: 35}
size: 16
fields:
  - {name: object, c: spn_obj, type: u8}
  - {name: device, c: spn_dev, type: u8}
  - {name: resource, c: spn_resource, type: u8}
  - {type: "pad[11]"}
tuple: (object, device, resource)
text: "{object}:{device}:{resource}"
examples: []
"""


def test_headers_are_included_in_the_order_of_the_header_test(make_family: MakeFamily) -> None:
    """linux/phonet.h wants sys/socket.h before it, whose name comes after it."""
    spec, family = make_family(PHONET)
    variant = dataclasses.replace(
        family.variants[0], struct={"linux": "sockaddr_pn"}, headers={"linux": "linux/phonet.h"}
    )
    phonet = dataclasses.replace(family, constants={"linux": "AF_PHONET"}, variants=(variant,))
    lines = assertions(spec, phonet)
    assert lines[:2] == ("#include <sys/socket.h>", "#include <linux/phonet.h>")
    assert not refuted(lines)


def is_read(family: str) -> bool:
    """True if CPython has addresses of the family. Where it has the constant only, it reads addresses as bytes."""
    lent = [row["addresses"] for row in FACTS.section(family, "borrowed")]
    return [] not in lent and not FACTS.section(family, "not-recorded")


def keys_of(schema: Any) -> set[str]:
    """Every key that the language has, wherever it is allowed."""
    if isinstance(schema, list):
        return set().union(*map(keys_of, schema))
    if not isinstance(schema, dict):
        return set()
    own = {key for key, value in schema.get("properties", {}).items() if isinstance(value, dict)}
    return own.union(*(keys_of(value) for key, value in schema.items() if not key.startswith("constant-")))


def test_every_key_of_the_language_is_damaged(root: pathlib.Path, spec: Spec) -> None:
    schema = json.loads((root / "spec" / "schema.json").read_text(encoding="utf-8"))
    systems = {platform.name for platform in spec.platforms} | {"default", "python"}
    damaged = {step for damage in all_damages() for path, _value in damage.edits for step in path}
    # No family has two shapes, whose fields need a prefix; test_shapes.py has one.
    assert keys_of(schema) - systems - PROSE - {"bytes", "prefix"} <= damaged


def test_a_damage_changes_a_copy_only() -> None:
    data = {"fields": [{"name": "a"}, {"name": "b"}], "size": 4}
    before = json.dumps(data)
    damage = Damage("x.yaml", "size", "more", ((("size",), 8), (("fields", 1, "name"), "c")))
    assert damage.apply(data) == {"fields": [{"name": "a"}, {"name": "c"}], "size": 8}
    assert json.dumps(data) == before


def test_no_damage_is_made_twice() -> None:
    made = [(damage.file, damage.what, repr(damage.edits)) for damage in all_damages()]
    assert len(made) == len(set(made)) > 1000


@pytest.mark.parametrize(
    ("file", "what", "witness"),
    [
        ("families/vsock.yaml", "number on macos", "constants"),
        ("families/vsock.yaml", "flags: since linux", "versions"),
        ("families/inet.yaml", "a free kind", "kinds"),
        ("families/tipc.yaml", "service: 22 and 23 swapped", "kinds"),
        ("families/inet6.yaml", "flowinfo: max one more", "fields"),
        ("families/alg.yaml", "the mark ,feat= at 14 begins otherwise", "examples"),
        ("families/unix.yaml", "abstract: on freebsd too", "layouts"),
        ("families/can.yaml", "fallback left out", "vectors"),
        ("types.yaml", "cid: header of any", "names"),
        ("families/rds.yaml", "not those of inet6", "borrowed"),
        ("platforms/netbsd.yaml", "netbsd begins with its family", "built"),
        ("platforms/illumos.yaml", "illumos's inet6: another size", "layouts"),
        ("platforms/illumos.yaml", "illumos without sctp", "constants"),
        ("platforms/openbsd.yaml", "openbsd: another macro", "platforms"),
    ],
)
def test_a_damage_is_noticed_by_its_witness(judge: Judge, file: str, what: str, witness: str) -> None:
    damage = next(one for one in all_damages() if (one.file, one.what) == (file, what))
    verdict = judge.verdict(damage)
    assert not verdict.rules and witness in verdict.noticed


def test_who_a_witness_is_asked_about(judge: Judge) -> None:
    """The family that changed or is gone, who borrows its addresses, and of whom these borrow too."""
    of = {family.name: family for family in judge.good.families}
    assert judge.around(judge.good, [of["vsock"]]) == {"vsock"}
    assert judge.around(judge.good, [of["inet"]]) >= {"inet", "sctp", "inet6"}
    assert judge.around(judge.good, [of["rds"]]) == {"rds", *of["rds"].addresses}
    others = tuple(family for name, family in of.items() if name != "vsock")
    assert judge.around(dataclasses.replace(judge.good, families=others), []) == {"vsock"}


def test_what_says_nothing_wrong_survives(judge: Judge) -> None:
    harmless = Damage("families/can.yaml", "doc", "another sentence", ((("doc",), "Something else."),))
    verdict = judge.verdict(harmless)
    assert verdict.survived and verdict.place == "families/can.yaml:3:6"
    assert noticed_share([verdict]) < LEAST


def test_the_headers_notice_a_wrong_size() -> None:
    damage = next(one for one in all_damages("qipcrtr") if one.kind == "size")
    verdict = judged([damage], 1)[0][0]
    assert "sizeof(sockaddr_qrtr) == 16" in verdict.noticed["headers"] and noticed_share([verdict]) == 100
