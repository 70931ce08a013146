"""The tables of tests/facts: they say what the specs say, each compares something of every family that it has rows of,
and a row that is missing or wrong is named with its family and its file."""

import dataclasses
import json
import pathlib
import shutil
from collections.abc import Mapping
from typing import Any

import pytest

from sockfam_codegen.model import Spec
from sockfam_codegen.spec import read_spec
from sockfam_mutation.documents import tuples
from sockfam_mutation.judge import TABLES
from sockfam_mutation.tables import FACTS, Facts, WrongFacts, sections_of

# Of each table: the section that it reads, and in how many facts each of its rows is compared at least.
SECTIONS = {
    "layouts": ("layouts", 8),
    "kinds": ("kinds", 3),
    "names": ("names", 2),
    "fields": ("fields", 9),
    "tuples": ("tuples", 1),
    "versions": ("versions", 1),
    "borrowed": ("borrowed", 1),
    "examples": ("examples", 3),
    "literals": ("literals", 1),
    "built": ("layouts", 4),
}

# Every spec has something to say to these, whatever rows there are.
OF_ALL = ("constants",)

# This one is about no family.
OF_PLATFORMS = ("platforms",)


@pytest.fixture(name="spec", scope="module")
def fixture_spec(root: pathlib.Path) -> Spec:
    """The specs as they are."""
    return read_spec(root / "spec")[0]


def least(facts: Facts, name: str, family: str) -> int:
    """So many facts a table must be compared in."""
    if name in OF_ALL + OF_PLATFORMS:
        return int(name in OF_ALL)
    section, each = SECTIONS[name]
    return each * sum(row.get("variants") != [] for row in facts.section(family, section))


def test_every_table_has_a_least() -> None:
    assert set(TABLES) == set(SECTIONS) | set(OF_ALL + OF_PLATFORMS)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_says_what_the_specs_say(spec: Spec, name: str) -> None:
    found = TABLES[name](spec)
    assert not found.complaints
    silent = [
        f"{name} compares {found.compared[family.name]} facts of {family.name} and should compare {wanted} at least"
        for family in spec.families
        if found.compared[family.name] < (wanted := least(FACTS, name, family.name))
    ]
    assert found.compared and not silent


def changed(family: str, section: str, is_it: Mapping[str, Any], **wrong: Any) -> Facts:
    """The facts with one row changed, or without the row if no change is given."""
    rows = list(FACTS.section(family, section))
    at = next(number for number, row in enumerate(rows) if is_it.items() <= row.items())
    rows[at : at + 1] = [{**rows[at], **wrong}] if wrong else []
    return dataclasses.replace(FACTS, families={**FACTS.families, family: {**FACTS.families[family], section: rows}})


def news(spec: Spec, name: str, facts: Facts) -> list[str]:
    """The complaints of a table that it does not have about the facts as they are: another family may be unfinished."""
    known = TABLES[name](spec).complaints
    return [complaint for complaint in TABLES[name](spec, facts).complaints if complaint not in known]


@pytest.mark.parametrize(
    ("name", "family", "section", "row", "sentence"),
    [
        ("fields", "can", "fields", {"variant": "can:isotp", "field": "tx_addr"}, "can:isotp has no row for tx_addr"),
        ("fields", "alg", "ties", {"field": "name"}, "alg has no row for longest of name"),
        ("names", "vsock", "names", {"name": "local"}, "vsock has no row for cid local"),
        ("names", "tipc", "names", {"constant": "TIPC_SOCKET_ADDR"}, "tipc:socket has no row for addr_type"),
        ("names", "system", "names", {"always": "ss_sysaddr"}, "system has no row for ss_sysaddr"),
        ("kinds", "unix", "kinds", {"variant": "unix:unnamed"}, "unix:unnamed has no row for its kind"),
        ("tuples", "inet", "tuples", {"variant": "inet"}, "inet has no row for its tuple"),
        ("versions", "vsock", "versions", {"of": "vsock.flags"}, "vsock.flags has no row for since linux"),
        ("borrowed", "rds", "borrowed", {}, "rds has no row for the families whose addresses it has"),
        ("examples", "qipcrtr", "examples", {}, "qipcrtr has no row for a second address"),
        ("layouts", "can", "layouts", {"layout": "ISOTP"}, "can has no row for linux's AF_CAN ISOTP"),
    ],
)
def test_a_missing_row_is_named_with_its_file(
    spec: Spec, name: str, family: str, section: str, row: Mapping[str, Any], sentence: str
) -> None:
    found = news(spec, name, changed(family, section, row))
    assert found[0] == f"{sentence} in {section} of tests/facts/families/{family}.json; add one"


def test_a_missing_file_is_named(spec: Spec) -> None:
    facts = dataclasses.replace(FACTS, families={name: rows for name, rows in FACTS.families.items() if name != "can"})
    for name in ("layouts", "kinds", "names", "fields", "tuples", "versions", "examples"):
        assert set(news(spec, name, facts)) == {"no tests/facts/families/can.json; write it: see tests/facts/README.md"}


@pytest.mark.parametrize(
    ("name", "family", "section", "row", "wrong"),
    [
        ("fields", "vsock", "fields", {"field": "flags"}, {"max": 3}),
        ("names", "packet", "names", {"name": "host"}, {"constant": "PACKET_OUTGOING"}),
        ("tuples", "packet", "tuples", {}, {"called": {}}),
        ("layouts", "unix", "lengths", {"variant": "unix:unnamed"}, {"shortest": 3}),
        ("kinds", "can", "kinds", {"variant": "can:bcm"}, {"kind": 9}),
        ("kinds", "can", "kinds", {"variant": "can:bcm"}, {"variant": "can:bmc"}),
        ("layouts", "netlink", "members", {"member": "nl_pad"}, {"reserved": False}),
        ("layouts", "frame", "members", {"member": "sfrm_addr"}, {"first": 5}),
        ("built", "frame", "members", {"member": "sfrm_addr"}, {"first": 8}),
        ("layouts", "unix", "layouts", {"os": ["linux"]}, {"header": "linux/un.h"}),
        ("built", "packet", "members", {"member": "sll_halen"}, {"holds": 7}),
        ("built", "bluetooth", "members", {"member": "btAddr"}, {"bytes": 7}),
        ("built", "unix", "members", {"variants": ["unix:abstract"]}, {"holds": "* 00"}),
        ("built", "system", "names", {"always": "ss_sysaddr"}, {"constant": "AF_SYSTEM"}),
        ("constants", "sctp", "constants", {}, {"number-only": ["openbsd"]}),
        ("constants", "bluetooth", "constants", {"constant": "BTHPROTO_RFCOMM"}, {"values": {"windows": 4}}),
        ("names", "caif", "constants", {"constant": "CAIF_ATTYPE_PLAIN"}, {"values": {"linux": 1}}),
        ("versions", "can", "versions", {"of": "can:bcm"}, {"version": "3.3"}),
        ("borrowed", "rds", "borrowed", {}, {"addresses": ["inet"]}),
    ],
)
def test_a_wrong_row_is_noticed(
    spec: Spec, name: str, family: str, section: str, row: Mapping[str, Any], wrong: Mapping[str, Any]
) -> None:
    assert news(spec, name, changed(family, section, row, **wrong))


def test_a_row_about_nothing_is_named_with_its_file(spec: Spec) -> None:
    facts = changed("alg", "fields", {"field": "feat"}, field="colour")
    sentence = "fields of tests/facts/families/alg.json has alg colour, which no spec has; take the row out"
    assert sentence in news(spec, "fields", facts)


def test_rows_of_a_family_without_a_spec_are_about_nothing(spec: Spec) -> None:
    known = {constant for family in spec.families for constant in family.constants.values()}
    strangers = [row for row in FACTS.layouts if row["family"] not in known]
    assert strangers
    without = dataclasses.replace(FACTS, layouts=[row for row in FACTS.layouts if row["family"] in known])
    assert TABLES["layouts"](spec).compared == TABLES["layouts"](spec, without).compared
    # With a spec of it, its rows are missed.
    alg = next(family for family in spec.families if family.name == "alg")
    new = dataclasses.replace(alg, name="foo", constants={"linux": strangers[0]["family"]}, variants=())
    complaints = TABLES["layouts"](dataclasses.replace(spec, families=(*spec.families, new))).complaints
    assert "no tests/facts/families/foo.json; write it: see tests/facts/README.md" in complaints


def test_the_files_are_what_facts_are_read_from(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    copy = tmp_path / "facts"
    shutil.copytree(root / "tests" / "facts", copy)
    (copy / "families" / "can.json").unlink()
    assert Facts.read(copy).families == {name: rows for name, rows in FACTS.families.items() if name != "can"}


def test_every_row_by_hand_has_its_source(root: pathlib.Path) -> None:
    """What is written by hand has a source; names give their header, and addresses are witnesses in two
    forms."""
    unsourced = {"names", "tuples", "examples", "layouts", "not-live"}
    for path in (root / "tests" / "facts" / "families").glob("*.json"):
        for section, rows in json.loads(path.read_text(encoding="utf-8")).items():
            for row in rows:
                assert section in unsourced or row.get("source"), f"{section} of {path.name}: {row}"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('{"feilds": []}', "foo.json: feilds is not a section; write fields"),
        ('{"fields": {}}', "foo.json: fields is not a list of objects; write one for each row"),
        ('{"lengths": [{"variant": "foo", "shortest": 2}]}', "foo.json: row 1 of lengths has no source; write it"),
        ("[]", "foo.json: this is not an object; write one with a list for each section"),
        ('{"fields": [}', "foo.json:1:13: this is not JSON; Expecting value"),
    ],
)
def test_a_wrong_file_is_named_with_its_row(tmp_path: pathlib.Path, text: str, complaint: str) -> None:
    path = tmp_path / "foo.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WrongFacts) as error:
        sections_of(path)
    assert str(error.value) == complaint


def test_the_least_number_of_elements_is_compared_where_python_documents_none() -> None:
    spec = read_spec(pathlib.Path(__file__).resolve().parents[2] / "spec")[0]
    rows = [{**row, "documented": None, "least": 7} for row in FACTS.section("vsock", "tuples")]
    families = {**FACTS.families, "vsock": {**FACTS.families["vsock"], "tuples": rows}}
    found = tuples(spec, dataclasses.replace(FACTS, families=families))
    assert any("vsock: required elements" in complaint for complaint in found.complaints)
