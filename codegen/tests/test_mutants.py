"""Families that are wrong in unforeseen ways: read_spec may say anything about them, but it must come back."""

import copy
import pathlib
import random
from collections.abc import Iterator

import pytest
import yaml

from sockfam_codegen.family_context import family_context
from sockfam_codegen.spec import read_spec

FAMILIES = sorted((pathlib.Path(__file__).resolve().parents[2] / "spec" / "families").glob("*.yaml"))
MUTANTS = 400

# Each has its own way of being wrong somewhere. YAML has an opinion on the first.
PLAIN = """~ 0 -1 1 2 3 255 256 65536 1e9 .inf 4.0 0x_ 010 1:30 99999999999999999999 on no yes 2024-05-01 {} [] [a] {a}
    linux macos solaris default any _ a x port host name path type protocol content raw u8 u16 u32 u64 i8 i32 u16be u8be
    ipv4 ipv6 interface scope-id path abstract-name zeros""".split()
TEXTS = [
    *"pad[0] pad[3] pad[999] chars[0] chars[9..2] chars[4] bytes[..0] bytes[..40] bytes[4]".split(),
    *"() (a,) ( ) [ < > @ { }".split(),
    *"{a} {a}{b} <{a}> <:{a}> {host} @{name} '' ' \\ \" zz 0200 inet: inet:1.2.3.4:80 (1,) [[[[ {[]:1}".split(),
    *["", "\0", "\n", "\u202e", "é", "(host[, port", "('::1', 80)", "b'\\x00'", "'\\ud800'"],
    *["(" * 5000, "(a" + "[, b" * 500],
]
NODES = [yaml.compose(word) for word in PLAIN] + [yaml.ScalarNode("tag:yaml.org,2002:str", text) for text in TEXTS]


def spots(node: yaml.Node) -> Iterator[tuple[yaml.Node, int]]:
    """Every item of every collection."""
    if isinstance(node, (yaml.MappingNode, yaml.SequenceNode)):
        for index, item in enumerate(node.value):
            yield node, index
            yield from spots(item[1] if isinstance(item, tuple) else item)


def replaced(item: yaml.Node | tuple[yaml.Node, yaml.Node], new: yaml.Node) -> yaml.Node | tuple[yaml.Node, yaml.Node]:
    """An item with another value; a key stays."""
    return (item[0], new) if isinstance(item, tuple) else new


def mutate(rng: random.Random, tree: yaml.Node) -> None:
    """One change of one place."""
    places = list(spots(tree))
    node, index = rng.choice(places)
    other, from_index = rng.choice(places)
    there = copy.deepcopy(other.value[from_index])
    word = copy.deepcopy(rng.choice(NODES))
    choice = rng.randrange(6)
    if choice == 0:
        del node.value[index]
    elif choice == 1:
        node.value.insert(index, copy.deepcopy(node.value[index]))
    elif choice == 2:
        node.value[index] = replaced(node.value[index], there[1] if isinstance(there, tuple) else there)
    elif choice == 3 and isinstance(node, yaml.MappingNode):
        key = there[0] if isinstance(there, tuple) else word
        node.value[index] = (key, node.value[index][1])
    else:
        node.value[index] = replaced(node.value[index], word)


def scribble(rng: random.Random, text: str) -> str:
    """A text with a few characters changed."""
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(text))
        text = text[:at] + rng.choice(["", "", *":{}[]<>(),'\"#-_&*!|%@ \n\tax09\0é"]) + text[at + rng.randrange(3) :]
    return text


def mutant(rng: random.Random, text: str) -> str:
    """A family that is probably wrong."""
    if rng.randrange(4) == 0:
        return scribble(rng, text)
    tree = yaml.compose(text)
    for _ in range(rng.randrange(1, 3)):
        mutate(rng, tree)
    return str(yaml.serialize(tree, allow_unicode=True))


def survives(text: str, root: pathlib.Path, folder: pathlib.Path, name: str) -> bool:
    """Reads it, and builds what the templates need if nothing is wrong. True if something was."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    spec, problems = read_spec(root / "spec", [path])
    lines = text.splitlines() or [""]
    for problem in problems:
        assert str(problem).isprintable() and not str(problem).endswith(".")
        if problem.where.file.startswith("platforms/"):
            continue  # what a platform says of the family does not fit it any more
        assert problem.where.file == path.as_posix()
        assert 1 <= problem.where.line <= len(lines) + 1
        assert 1 <= problem.where.column <= len(lines[min(problem.where.line, len(lines)) - 1]) + 2
    if not problems:
        for family in spec.families:
            family_context(spec, family)
    return bool(problems)


@pytest.mark.parametrize("path", FAMILIES, ids=lambda path: path.stem)
def test_a_mutant_never_crashes(root: pathlib.Path, tmp_path: pathlib.Path, path: pathlib.Path) -> None:
    rng = random.Random(path.stem)
    text = path.read_text(encoding="utf-8")
    rejected = sum(survives(mutant(rng, text), root, tmp_path, path.name) for _ in range(MUTANTS // len(FAMILIES)))
    assert rejected > MUTANTS // len(FAMILIES) // 2
