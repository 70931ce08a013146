"""YAML in, plain data with positions out: the only module that sees a dict of unknown shape."""

from __future__ import annotations

import dataclasses
import io
import pathlib
import re
from collections.abc import Iterator
from typing import Any

import yaml

Path = tuple[str | int, ...]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_NUMBERS = (_TAG + "int", _TAG + "float")
_LARGEST = 1 << 64


@dataclasses.dataclass(frozen=True, order=True)
class Where:
    """A place in a file, counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclasses.dataclass(frozen=True, order=True)
class Problem:
    """What is wrong at a place, and what to write instead. Lower case, no full stop."""

    where: Where
    wrong: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.wrong}; {self.remedy}"


@dataclasses.dataclass(frozen=True)
class Document:
    """A YAML file as plain data, the place of every key and value, and what was wrong with it as YAML.
    `contents` has the place of a string's first character, for strings that are spelled without escapes."""

    file: str
    data: Any = None
    problems: tuple[Problem, ...] = ()
    places: dict[Path, Where] = dataclasses.field(default_factory=dict)
    key_places: dict[Path, Where] = dataclasses.field(default_factory=dict)
    spellings: dict[Path, str] = dataclasses.field(default_factory=dict)
    contents: dict[Path, Where] = dataclasses.field(default_factory=dict)

    def where(self, *path: str | int) -> Where:
        """The place of a value, or of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Where(self.file))

    def where_key(self, *path: str | int) -> Where:
        """The place of the key in front of a value."""
        return self.key_places.get(path, self.where(*path))

    def where_inside(self, path: Path, index: int) -> Where:
        """The place of one character of a string, where that can be told."""
        start = self.contents.get(path)
        return dataclasses.replace(start, column=start.column + index) if start else self.where(*path)


@dataclasses.dataclass(frozen=True)
class At:
    """A part of a document; what the model keeps of it, to say where a problem is."""

    document: Document
    path: Path = ()

    def __call__(self, *keys: str | int) -> Where:
        """The place of a value below this part, or of the nearest thing around it."""
        return self.document.where(*self.path, *keys)

    def key(self, *keys: str | int) -> Where:
        """The place of a key below this part."""
        return self.document.where_key(*self.path, *keys)

    def has(self, *keys: str | int) -> bool:
        """True if there is a value."""
        return (*self.path, *keys) in self.document.places

    def on(self, key: str, system: str) -> Where:
        """The place of what a key says for one OS."""
        known = ((*self.path, key, word) for word in (system, "default"))
        return self.document.where(*next((path for path in known if path in self.document.places), (*self.path, key)))

    def inside(self, index: int) -> Where:
        """The place of one character of this part, which is a string."""
        return self.document.where_inside(self.path, index)

    def part(self, *keys: str | int) -> At:
        """A part of this part."""
        return At(self.document, (*self.path, *keys))

    def value(self) -> Any:
        """What the document says at this part."""
        found: Any = self.document.data
        for key in self.path:
            found = found[key]
        return found

    def here(self) -> dict[str, Any]:
        """The same of a part that is a mapping."""
        return dict(self.value())


class _Reader:
    """Turns YAML nodes into data and remembers where each came from."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.places: dict[Path, Where] = {}
        self.key_places: dict[Path, Where] = {}
        self.spellings: dict[Path, str] = {}
        self.contents: dict[Path, Where] = {}
        self.constructor = yaml.constructor.SafeConstructor()

    def place(self, node: yaml.Node) -> Where:
        return Where(self.file, node.start_mark.line + 1, node.start_mark.column + 1)

    def problem(self, node: yaml.Node, wrong: str, remedy: str) -> None:
        self.problems.append(Problem(self.place(node), wrong, remedy))

    def read(self, node: yaml.Node, path: Path) -> Any:
        """The value of a node; None if its type is not allowed."""
        self.places[path] = self.place(node)
        if isinstance(node, yaml.ScalarNode):
            return self.read_scalar(node, path)
        if node.tag not in (_TAG + "map", _TAG + "seq"):
            self.problem(node, f"the tag {shown(node.tag)}", "leave it out")
        elif isinstance(node, yaml.SequenceNode):
            return [self.read(item, path + (number,)) for number, item in enumerate(node.value)]
        elif isinstance(node, yaml.MappingNode):
            return self.read_mapping(node, path)
        return None

    def read_mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        """The mapping; of two values for one key the first."""
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if not isinstance(key_node, yaml.ScalarNode):
                self.problem(key_node, "the key is not a word", "write a word before the colon")
                continue
            if key in data:
                self.problem(key_node, f"{shown(key)} is already a key of this map", "keep one of the two")
                continue
            if key_node.tag != _TAG + "str":
                self.problem(key_node, f"the key {shown(key)} is not a string in YAML", "use another word")
            elif not key.isprintable():
                self.problem(key_node, f"the key {shown(key)} is not printable", "use another word")
            self.key_places[path + (key,)] = self.place(key_node)
            data[key] = self.read(value_node, path + (key,))
        return data

    def read_scalar(self, node: yaml.ScalarNode, path: Path) -> Any:
        """A string, number, truth value or None. A spelling that YAML reads in an unexpected way is a problem."""
        text: str = node.value
        self.spellings[path] = text
        if node.tag == _TAG + "str":
            self.note_content(node, path)
            if not text.isprintable():
                self.problem(node, f"{shown(text)} is not printable", "write one line without control characters")
            return text
        if node.tag == _TAG + "null":
            self.places[path] = self.key_places.get(path, self.places[path])
            return None
        if node.tag in _NUMBERS and ":" in text:
            self.problem(node, f"{text} is a number in base 60 in YAML", "quote it")
        elif node.tag == _TAG + "int" and re.fullmatch(r"[-+]?0[0-7_]+", text):
            self.problem(node, f"{text} is a number in base 8 in YAML", "write it without the 0, or quote it")
        elif node.tag == _TAG + "timestamp":
            self.problem(node, f"{text} is a date in YAML", "quote it")
        else:
            return self.construct(node)
        return text

    def construct(self, node: yaml.ScalarNode) -> Any:
        """A number or a truth value."""
        try:
            value = self.constructor.construct_object(node)  # type: ignore[no-untyped-call]
        except (ValueError, LookupError, yaml.YAMLError):
            self.problem(node, f"{shown(node.value)} is not what its tag says", "quote it")
            return None
        if isinstance(value, int) and abs(value) >= _LARGEST:
            self.problem(node, f"{shown(node.value)} has more than 64 bits", "write a smaller number")
            return 0
        return value

    def note_content(self, node: yaml.ScalarNode, path: Path) -> None:
        """Remembers where a string begins if each of its characters is one in the file."""
        quotes = 1 if node.style in ("'", '"') else 0
        start, end = node.start_mark, node.end_mark
        if start.line == end.line and end.column - start.column == len(node.value) + 2 * quotes:
            self.contents[path] = Where(self.file, start.line + 1, start.column + quotes + 1)


def read_yaml(path: pathlib.Path, file: str) -> Document:
    """Reads one file. Errors of YAML itself become problems of the document."""
    try:
        return parsed(path.read_bytes(), file)
    except OSError as error:
        return unreadable(file, error)


def unreadable(file: str, error: OSError) -> Document:
    """The document in place of a file that cannot be read."""
    return Document(file, problems=(Problem(Where(file), f"cannot be read: {error.strerror}", "correct the file"),))


def parsed(content: bytes, file: str) -> Document:
    """The document that the bytes of a file are."""
    try:
        text = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8").read()  # with \n for the end of each line
        node = yaml.compose(text, Loader=_LOADER)  # type: ignore[no-untyped-call]
        aliases = tuple(_aliases(text, file)) if "*" in text else ()
    except UnicodeDecodeError as error:
        where = _place_of_byte(file, error.object, error.start)
        return Document(file, problems=(Problem(where, "this is not UTF-8", "save the file as UTF-8"),))
    except RecursionError:
        return Document(file, problems=(Problem(Where(file), "nested too deeply", "see spec/README.md"),))
    except yaml.YAMLError as error:
        return Document(file, problems=(_yaml_problem(file, text, error),))
    if node is None:
        return Document(file, problems=(Problem(Where(file), "the file is empty", "see spec/README.md"),))
    if aliases:
        return Document(file, problems=aliases)
    reader = _Reader(file)
    data = reader.read(node, ())
    problems = tuple(reader.problems)
    return Document(file, data, problems, reader.places, reader.key_places, reader.spellings, reader.contents)


def _yaml_problem(file: str, text: str, error: yaml.YAMLError) -> Problem:
    remedy = "correct the YAML"
    if isinstance(error, yaml.reader.ReaderError):
        return Problem(_place_of_byte(file, text.encode(), error.position), str(error.reason), remedy)
    mark, start = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    wrong = str(getattr(error, "problem", None) or "this is not YAML")
    context = str(getattr(error, "context", None))
    if mark and start and mark.line > start.line and ("flow" in context or "quoted" in context):
        # What is not closed is noticed lines later.
        mark, wrong = start, "this is not closed"
    where = Where(file, mark.line + 1, mark.column + 1) if mark else Where(file)
    if wrong == "but found another document":
        return Problem(where, "a second document in the file", "write one file for each family")
    return Problem(where, wrong, remedy)


def _place_of_byte(file: str, content: bytes, position: int) -> Where:
    before = content[:position]
    return Where(file, before.count(b"\n") + 1, position - (before.rfind(b"\n") + 1) + 1)


def _aliases(text: str, file: str) -> Iterator[Problem]:
    """Every `*alias`: a value that is read through one has the place of another line."""
    for event in yaml.parse(text, Loader=_LOADER):  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent):
            where = Where(file, event.start_mark.line + 1, event.start_mark.column + 1)
            yield Problem(where, f"the alias *{event.anchor}", "write out its value")


def shown(text: str) -> str:
    """A text of unknown content, fit for one line of a message."""
    printable = text if text.isprintable() else ascii(text)[1:-1]
    return printable if len(printable) <= 60 else printable[:57] + "..."
