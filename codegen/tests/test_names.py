"""Names of the spec that would not be names of C++: what the library itself is called, and keywords."""

import pathlib
import re
import subprocess

import pytest

from sockfam_codegen.names import RESERVED_FAMILIES, identifier, kind_name


def declared(root: pathlib.Path) -> set[str]:
    """The words without _ of our headers that a namespace in `sockfam` cannot be called like, by the compiler."""
    folders = [root / "include", root / "generated/include"]
    headers = [path for path in sorted((root / "include/sockfam").rglob("*.h"))]
    texts = [path.read_text(encoding="utf-8") for path in [*headers, root / "generated/include/sockfam/platforms.h"]]
    words = sorted({word for text in texts for word in re.findall(r"\b[a-z][a-z0-9]+\b", text)})
    words = [word for word in words if identifier(word) == word and not (root / f"spec/families/{word}.yaml").is_file()]
    lines = [f"#include <{path.relative_to(folders[0])}>" for path in headers]
    lines += [f"namespace sockfam::inline v0 {{ namespace {word} {{}} }}" for word in words]
    command = ["g++", "-std=c++20", "-fsyntax-only", "-w", "-fmax-errors=0", *(f"-I{folder}" for folder in folders)]
    source = "\n".join(lines) + "\n"
    done = subprocess.run([*command, "-xc++", "-"], input=source, capture_output=True, text=True, check=False)
    return set(re.findall(r"namespace sockfam::v0::(\w+) \{ \}. redeclared", done.stderr))


def test_no_family_may_be_called_like_what_the_library_declares(root: pathlib.Path) -> None:
    found = declared(root)
    assert {"encode", "guid", "hwaddr", "parse", "socket"} <= found
    assert not found - RESERVED_FAMILIES, "add these to RESERVED_FAMILIES in codegen/sockfam_codegen/names.py"


def test_no_family_may_be_called_like_a_header(root: pathlib.Path) -> None:
    stems = {path.stem for path in (root / "include/sockfam").glob("*.h") if "_" not in path.stem}
    assert not (stems | {"families", "kinds", "platforms", "constants"}) - RESERVED_FAMILIES


@pytest.mark.parametrize("word", "bitand typeid co_await char8_t consteval thread_local static_assert interface".split())
def test_a_keyword_is_spelled_otherwise(word: str) -> None:
    assert identifier(word) == f"{word}_"


def test_a_member_is_not_called_like_its_struct_nor_like_its_fields() -> None:
    assert (identifier("f", "address"), identifier("hci", "hci")) == ("f_", "hci_")
    assert identifier("f") == "f"


@pytest.mark.parametrize(
    ("title", "name"),
    [("inet", "inet"), ("can:raw", "can_raw"), ("tipc:service-range", "tipc_service_range"), ("unix", "unix_")],
)
def test_a_kind_is_called_like_its_family_and_variant(title: str, name: str) -> None:
    assert kind_name(title) == name
