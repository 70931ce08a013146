"""spec/platforms: one file for each operating system, and what such a file says of families that do not name it.

A plain value and a `default:` speak for the systems that their own file names. What the file of a platform brings to a
family it says in full, and nothing is taken from the others."""

from __future__ import annotations

import copy
import dataclasses
import pathlib
from collections.abc import Iterator, Mapping
from typing import Any

from sockfam_codegen.documents import read_document
from sockfam_codegen.load import At, Document, Path, Problem, Where
from sockfam_codegen.model import Platform, Words

_PER_OS = ("constant", "c-struct", "headers", "size", "required-through")


def read_platforms(root: pathlib.Path) -> tuple[tuple[Platform, ...], list[Problem]]:
    """Every platform by its number, and what is wrong with their files; none if a shape is wrong."""
    found: list[Platform] = []
    problems: list[Problem] = []
    for path in sorted((root / "platforms").glob("*.yaml")):
        document, wrong = read_document(root, path, "platform")
        problems += wrong
        found += [] if wrong else [_platform(document)]
    if not found and not problems:
        problems.append(Problem(Where("platforms"), "no platform at all", "write platforms/linux.yaml"))
    platforms = tuple(sorted(found, key=lambda platform: (platform.number, platform.name)))
    if not problems:
        problems += _check(platforms)
        problems += _check_families(platforms, {path.stem for path in (root / "families").glob("*.yaml")})
    return () if problems else platforms, problems


def _platform(document: Document) -> Platform:
    data = document.data
    return Platform(
        at=At(document),
        name=data["platform"],
        number=data["number"],
        doc=data["doc"],
        short=data["short"],
        has_length=data["begins"] == "length",
        has_kame_zones=data.get("kame-zones", False),
        route_alignment=data.get("route-alignment"),
        macros=tuple(data.get("macros", ())),
        families=data.get("families", {}),
        constants=data["constants"] if isinstance(data["constants"], dict) else None,
    )


def _check(platforms: tuple[Platform, ...]) -> Iterator[Problem]:
    """Names and numbers, and that every compiler is of one system."""
    others: list[str] = []
    for number, platform in enumerate(platforms):
        at = platform.at
        if pathlib.Path(at.document.file).stem != platform.name:
            wrong = f"{platform.name} is in a file of another name"
            yield Problem(at("platform"), wrong, f"call the file {platform.name}.yaml")
        if platform.number != number:
            wrong = f"{platform.number} is taken, or leaves a number out"
            yield Problem(at("number"), wrong, f"write {number}")
        others += [] if platform.macros else [platform.name]
        if not platform.macros and len(others) > 1:
            yield Problem(at(), f"{platform.name} and {others[0]} have no macros", "write macros: in one of them")
    if not others:
        yield Problem(platforms[0].at("macros"), "every platform has macros", "leave them out in the one that is left")


def _check_families(platforms: tuple[Platform, ...], known: set[str]) -> Iterator[Problem]:
    for platform in platforms if known else ():
        for name in platform.families:
            if name not in known:
                remedy = "write one that has a file of its own"
                yield Problem(platform.at.key("families", name), f"{name} is not a family", remedy)


def with_platforms(document: Document, platforms: tuple[Platform, ...]) -> tuple[Document, list[Problem]]:
    """A family's document with what the files of platforms say of it, and what they leave unsaid."""
    name = document.data["family"]
    joiner: _Joiner | None = None
    for platform in platforms:
        if name in platform.families:
            joiner = joiner or _Joiner(document)
            joiner.add(platform, platform.families[name])
    return (joiner.document, joiner.problems) if joiner else (document, [])


class _Joiner:
    """A copy of a family's document, to which platforms are added."""

    def __init__(self, document: Document) -> None:
        self.document = dataclasses.replace(
            document,
            data=copy.deepcopy(document.data),
            places=dict(document.places),
            key_places=dict(document.key_places),
            contents=dict(document.contents),
        )
        self.problems: list[Problem] = []
        self.systems = Words(document.data.get("number", document.data.get("protocol")))

    def problem(self, where: Where, wrong: str, remedy: str) -> None:
        """Adds a problem."""
        self.problems.append(Problem(where, wrong, remedy))

    def add(self, platform: Platform, said: Mapping[str, Any]) -> None:
        """All that the file of one platform says of the family."""
        data, at = self.document.data, platform.at.part("families", name_of(self.document))
        if platform.name in self.systems:
            self.problem(at.key(), f"{at.path[-1]} names {platform.name} in its own file", "say it in one of the two")
            return
        needed = "number" if "number" in data else "protocol"
        if needed not in said:
            self.problem(at.key(), f"{at.path[-1]} has no {needed} here", f"write {needed}:")
        data[needed][platform.name] = said.get(needed, 1)
        self.graft(at.part(needed), (needed, platform.name))
        if "since" in said:
            data.setdefault("since", {})[platform.name] = said["since"]
            self.graft(at.part("since"), ("since", platform.name))
        for key in said:
            if key not in data:
                self.problem(at.key(key), f"{at.path[-1]} has no {key}", "leave it out")
        self.per_os((), platform, at, said)
        if "variants" in data:
            self.variants(platform, at, said.get("variants", {}))
        self.systems = Words((*self.systems, platform.name))

    def per_os(self, path: Path, platform: Platform, at: At, said: Mapping[str, Any]) -> None:
        """The keys with a value for each OS, of the family or of a variant. Where the platform has none, it gets one
        of another system, so that there is one problem and not two."""
        holder = self.document.data
        for step in path:
            holder = holder[step]
        systems = holder.get("only", self.systems)
        for key in (one for one in _PER_OS if one in holder):
            given = holder[key] if isinstance(holder[key], dict) else {"default": holder[key]}
            whole = {system: given["default"] for system in systems if "default" in given}
            named = {system: value for system, value in given.items() if system != "default"}
            if key not in said:
                wrong = f"{at.path[-1]} has {key}:, which is not confirmed for {platform.name}"
                self.problem(at.key(), wrong, f"write {key}: here")
            other = next(iter((whole | named).values()), None)
            holder[key] = {**whole, **named, platform.name: said.get(key, other)}
            self.graft(at.part(key), (*path, key, platform.name))

    def variants(self, platform: Platform, at: At, said: Mapping[str, Mapping[str, Any]]) -> None:
        """The variants that the platform has; the others are on the systems that had them before."""
        known = [variant["name"] for variant in self.document.data["variants"]]
        for name in said:
            if name not in known:
                wrong = f"{name} is not a variant of {at.path[-1]}"
                self.problem(at.key("variants", name), wrong, f"write one of {', '.join(known)}")
        if not said:
            remedy = f"write variants: and which of {', '.join(known)} it has"
            self.problem(at.key(), f"no variant is on {platform.name}", remedy)
        for number, variant in enumerate(self.document.data["variants"]):
            if variant["name"] not in said:
                variant.setdefault("only", list(self.systems))
                continue
            here = at.part("variants", variant["name"])
            path: Path = ("variants", number)
            self.per_os(path, platform, here, said[variant["name"]])
            if "only" in variant:
                variant["only"] = [*variant["only"], platform.name]
            if "layout" in said[variant["name"]]:
                variant.setdefault("layout", {})[platform.name] = said[variant["name"]]["layout"]
                self.graft(here.part("layout"), (*path, "layout", platform.name))

    def graft(self, source: At, path: Path) -> None:
        """Remembers that what is now at a path stands in the platform's file."""
        length = len(source.path)
        for name in ("places", "key_places", "contents"):
            theirs, ours = getattr(source.document, name), getattr(self.document, name)
            for place, where in theirs.items():
                if place[:length] == source.path:
                    ours[(*path, *place[length:])] = where


def name_of(document: Document) -> str:
    """The family that a document is about."""
    return str(document.data["family"])
