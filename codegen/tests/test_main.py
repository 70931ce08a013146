"""The command line, on a copy of the repository."""

import json
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys

import pytest

from sockfam_codegen.main import first_difference, main

MANIFEST = "generated/manifest.txt"
HEADER = "generated/include/sockfam/inet.h"


@pytest.fixture(name="generated", scope="module")
def fixture_generated(root: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A copy of what the generator reads, and what it wrote: half a second's work, which is done once."""
    folder = tmp_path_factory.mktemp("generated")
    shutil.copytree(root / "spec", folder / "spec")
    assert main(["--root", str(folder)]) == 0
    return folder


@pytest.fixture(name="tree")
def fixture_tree(generated: pathlib.Path, tmp_path: pathlib.Path) -> pathlib.Path:
    """The same for one test, which may change it."""
    return pathlib.Path(shutil.copytree(generated, tmp_path / "tree"))


def contents(tree: pathlib.Path) -> dict[str, bytes]:
    """Every generated file."""
    files = (path for path in (tree / "generated").rglob("*") if path.is_file())
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in files}


def run(tree: pathlib.Path, *arguments: str) -> int:
    """One command on the copy."""
    return main(["--root", str(tree), *arguments])


def test_what_is_checked_in_is_what_the_spec_describes(root: pathlib.Path, tree: pathlib.Path) -> None:
    assert contents(tree) == contents(root)


def test_the_output_depends_on_nothing_but_the_spec(root: pathlib.Path, tree: pathlib.Path) -> None:
    for seed, folder in (("1", "/"), ("2", str(tree))):
        shutil.rmtree(tree / "generated", ignore_errors=True)
        subprocess.run(
            [sys.executable, root / "codegen" / "generate.py", "--root", tree],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C" if seed == "1" else "C.UTF-8"},
            cwd=folder,
            check=True,
            capture_output=True,
        )
        assert contents(tree) == contents(root)


def test_generated_text_has_no_carriage_returns_or_trailing_blanks(tree: pathlib.Path) -> None:
    for path, content in contents(tree).items():
        assert b"\r" not in content and not content.endswith(b"\n\n"), path
        assert not any(line.endswith(b" ") for line in content.split(b"\n")), path


def test_a_family_is_ten_files_that_can_be_read(tree: pathlib.Path) -> None:
    generated = contents(tree)
    names = {pathlib.PurePosixPath(path).stem for path in generated if re.fullmatch(r"generated/src/\w+\.cpp", path)}
    for name in names - {"families", "constants"}:
        own = [path for path in generated if re.fullmatch(rf".*/{name}(_[a-z]+)?\.(h|cpp|md)", path)]
        own = [path for path in own if "/constants/" not in path]
        lines = sum(generated[path].count(b"\n") for path in own)
        variants = generated[f"generated/include/sockfam/{name}.h"].count(b"\nstruct SOCKFAM_TYPE ")
        assert len(own) == 10, own
        assert lines <= 450 + 270 * (variants - 1), f"{name}: {lines} lines"


def test_the_constants_are_not_printed_again_and_again(tree: pathlib.Path) -> None:
    about = {path: content for path, content in contents(tree).items() if "constants" in path}
    assert sum(content.count(b"\n") for content in about.values()) <= 10000


def test_write_leaves_alone_what_is_right(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in contents(tree):
        os.utime(tree / path, (1, 1))
    (tree / HEADER).write_text("stale", encoding="utf-8")
    capsys.readouterr()
    assert run(tree) == 0
    assert capsys.readouterr().out == f"wrote {HEADER}\n"
    assert [path for path in contents(tree) if (tree / path).stat().st_mtime != 1] == [HEADER]


def made_earlier(tree: pathlib.Path, name: str, content: str = "") -> None:
    """A file that an earlier run made and listed."""
    (tree / name).parent.mkdir(parents=True, exist_ok=True)
    (tree / name).write_text(content, encoding="utf-8")
    with (tree / MANIFEST).open("a", encoding="utf-8") as manifest:
        manifest.write(f"{name}\n")


def test_write_removes_orphans_and_their_empty_folders(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    made_earlier(tree, "generated/old/deep/ipx.h")
    capsys.readouterr()
    assert run(tree) == 0
    assert capsys.readouterr().out == f"wrote {MANIFEST}\nremoved generated/old/deep/ipx.h\n"
    assert not (tree / "generated" / "old").exists()
    assert run(tree, "--check") == 0


def test_files_of_others_are_left_alone(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tree / "generated" / "protobuf" / "a.h"
    other.parent.mkdir()
    other.touch()
    capsys.readouterr()
    assert run(tree) == 0 and run(tree, "--check") == 0
    assert capsys.readouterr() == ("", "")
    assert other.is_file()


def test_a_run_without_a_manifest_removes_nothing(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    made_earlier(tree, "generated/src/dlc.cpp", "// Generated from dlc.yaml by codegen/generate.py; do not edit.")
    (tree / MANIFEST).unlink()
    capsys.readouterr()
    assert run(tree) == 0
    assert capsys.readouterr().out == f"wrote {MANIFEST}\n"
    assert run(tree, "--check") == 1
    wrong = f"generated/src/dlc.cpp is generated by nothing and not in {MANIFEST}; remove it\n"
    assert capsys.readouterr().err == wrong


def test_nothing_outside_of_generated_is_removed(tree: pathlib.Path) -> None:
    for name in ("spec/old.yaml", "generated/../old.txt"):
        made_earlier(tree, name)
    assert run(tree) == 0
    assert (tree / "spec" / "old.yaml").is_file() and (tree / "old.txt").is_file()


def test_check_is_silent_if_all_is_well(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(tree, "--check") == 0
    assert capsys.readouterr() == ("", "")


def test_check_names_what_is_wrong_and_how_to_correct_it(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (tree / HEADER).read_text(encoding="utf-8").split("\n")
    (tree / HEADER).write_text("\n".join([*text[:3], "// edited", *text[4:]]), encoding="utf-8")
    (tree / "generated" / "src" / "can.cpp").unlink()
    made_earlier(tree, "generated/src/dlc.cpp")
    before = contents(tree)
    listed = len(before)
    capsys.readouterr()
    assert run(tree, "--check") == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{HEADER} is not what spec/families/inet.yaml describes (first difference at line 4)",
        f"{MANIFEST} is not what spec/ describes (first difference at line {listed + 2})",
        "generated/src/can.cpp is missing; spec/families/can.yaml describes it",
        "generated/src/dlc.cpp is generated by nothing",
        "run: codegen/generate.py",
    ]
    assert contents(tree) == before


@pytest.mark.parametrize(
    ("left", "right", "line"),
    [(b"a\nb\n", b"a\nc\n", 2), (b"a\n", b"a\nb\n", 2), (b"a\r\n", b"a\n", 1), (b"a", b"a\n", 2), (b"", b"a\n", 1)],
)
def test_the_first_difference_is_found(left: bytes, right: bytes, line: int) -> None:
    assert first_difference(left, right) == line


def test_list_names_every_output(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(tree, "--list") == 0
    assert capsys.readouterr().out.splitlines() == sorted(contents(tree))


def test_a_reader_may_close_the_pipe(root: pathlib.Path, tree: pathlib.Path) -> None:
    command = [sys.executable, root / "codegen" / "generate.py", "--list", "--root", tree]
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_lint_of_a_good_spec_is_silent(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(tree, "lint") == 0
    assert capsys.readouterr() == ("", "")


def test_a_wrong_spec_writes_nothing(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tree / "spec" / "families" / "netlink.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("type: u32", "type: u23"), encoding="utf-8")
    (tree / HEADER).unlink()
    capsys.readouterr()
    for arguments in ([], ["--check"], ["--list"], ["lint"]):
        assert run(tree, *arguments) == 1
        out, err = capsys.readouterr()
        assert not out and err.startswith("families/netlink.yaml:14:40: unknown type u23; write u32")
    assert not (tree / HEADER).exists()


@pytest.mark.parametrize("wrong", ["platforms/macos.yaml", "types.yaml", "families/inet.yaml", "constants/af.yaml"])
def test_a_wrong_shape_hides_nothing_of_other_files(
    tree: pathlib.Path, capsys: pytest.CaptureFixture[str], wrong: str
) -> None:
    """Several files have a key too many. A family that borrows from one that cannot be read has no problem of its own."""
    shapes = {"families/can.yaml", "constants/so.yaml", wrong}
    for name in shapes:
        with (tree / "spec" / name).open("a", encoding="utf-8") as file:
            file.write("doc: Again.\n" if name == "families/inet.yaml" else "colour: red\n")
    rule = tree / "spec" / "families" / "netlink.yaml"
    rule.write_text(rule.read_text(encoding="utf-8").replace("linux: 16", "linux: 70000"), encoding="utf-8")
    capsys.readouterr()
    assert run(tree, "lint") == 1
    files = {line.partition(":")[0] for line in capsys.readouterr().err.splitlines()}
    asked = wrong not in ("platforms/macos.yaml", "types.yaml")
    assert files == shapes | ({"families/netlink.yaml"} if asked else set())


def test_lint_of_one_file_knows_the_numbers_of_the_others(
    tree: pathlib.Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tree / "spec" / "families" / "netlink.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("linux: 16", "linux: 29"), encoding="utf-8")
    capsys.readouterr()
    assert run(tree, "lint", str(path)) == 1
    assert "number 29 on linux belongs to can; give each its own" in capsys.readouterr().err


def test_lint_as_json(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tree / "spec" / "families" / "inet.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("size: 16", "size: 14"), encoding="utf-8")
    capsys.readouterr()
    assert run(tree, "lint", "--json", str(path)) == 1
    assert json.loads(capsys.readouterr().out) == {
        "problems": [
            {
                "file": "families/inet.yaml",
                "line": 14,
                "column": 5,
                "wrong": "pad[8] ends at 16 on linux, freebsd, openbsd, netbsd, macos and windows",
                "remedy": "size is 14: correct one of the two",
            }
        ]
    }
    assert run(tree, "lint", str(tree / "spec" / "families" / "can.yaml"), "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"problems": []}


@pytest.mark.parametrize(
    "arguments",
    ["paint", "--colour", "--json", "--check --list", "lint --check", "write can.yaml", "lint no.yaml"],
)
def test_wrong_usage_is_2(tree: pathlib.Path, capsys: pytest.CaptureFixture[str], arguments: str) -> None:
    with pytest.raises(SystemExit) as error:
        run(tree, *arguments.split())
    assert error.value.code == 2
    assert "usage: generate.py" in capsys.readouterr().err


def test_a_root_without_a_spec_is_wrong_usage(tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        main(["--root", str(tmp_path)])
    assert error.value.code == 2
    assert "has no spec/schema.json" in capsys.readouterr().err


def test_a_python_without_the_modules_hands_over(root: pathlib.Path, tree: pathlib.Path) -> None:
    """generate.py runs itself again with Debian's python3 if the one that was found lacks what it needs."""
    lacking = tree / "python3"
    lacking.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "$@"\n', encoding="utf-8")  # -S: no dist-packages
    lacking.chmod(lacking.stat().st_mode | stat.S_IXUSR)
    command = [lacking, root / "codegen" / "generate.py", "--check", "--root", tree]
    kept = set(os.environ) - {"PYTHONPATH", "SOCKFAM_PYTHON_TRIED"}
    environment = {name: os.environ[name] for name in kept}
    assert subprocess.run([lacking, "-c", "import yaml"], env=environment, capture_output=True, check=False).returncode
    assert subprocess.run(command, env=environment, check=False).returncode == 0
    tried = subprocess.run(
        command, env={**environment, "SOCKFAM_PYTHON_TRIED": "1"}, check=False, capture_output=True, text=True
    )
    assert tried.returncode == 1 and "apt-get install python3-jinja2" in tried.stderr
