"""The comparison of scripts/bench --check."""

from pathlib import Path

import pytest

import counts

RECORDED = {"inet_parse/sockfam, plain": 784.0, "inet_encode/sockfam": 10.0, "unix_parse/sockfam": 769.4}


@pytest.fixture(name="recorded")
def _recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Instead of bench/instructions.txt."""
    path = tmp_path / "instructions.txt"
    path.write_text(counts.text_of(RECORDED, counts.toolchain()), encoding="utf-8")
    monkeypatch.setattr(counts, "FILE", path)
    return path


def _find(monkeypatch: pytest.MonkeyPatch, **changed: float) -> None:
    """What the program has from now on: as recorded but for rows that begin so."""
    found = {row: next((count for begin, count in changed.items() if row.startswith(begin)), count)
             for row, count in RECORDED.items()}
    monkeypatch.setattr(counts, "count", lambda program: found)


def test_a_file_is_sorted_and_read_back(recorded: Path) -> None:
    rows = [line.split(maxsplit=1)[1] for line in recorded.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    assert rows == sorted(RECORDED)
    assert counts.read(recorded) == (counts.toolchain(), RECORDED)


def test_what_is_as_recorded_passes(
        recorded: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert recorded.is_file()
    _find(monkeypatch, inet_parse=784 * 1.049)
    assert counts.check("") == 0
    assert capsys.readouterr().out == "3 rows within 5% of what bench/instructions.txt has\n"


def test_more_instructions_fail(
        recorded: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert recorded.is_file()
    _find(monkeypatch, inet_parse=824, inet_encode=11)
    assert counts.check("") == 1
    assert capsys.readouterr().out == (
        "FAILED: inet_encode/sockfam: recorded 10.00 instructions, found 11.00, +10.0%\n"
        "FAILED: inet_parse/sockfam, plain: recorded 784.00 instructions, found 824.00, +5.1%\n"
        "2 of 3 rows. If this is meant: scripts/bench --record\n")


def test_fewer_instructions_are_to_be_recorded(
        recorded: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert recorded.is_file()
    _find(monkeypatch, unix_parse=400)
    assert counts.check("") == 0
    assert capsys.readouterr().out.startswith(
        "better: unix_parse/sockfam: recorded 769.40 instructions, found 400.00, -48.0%\n"
        "To keep what is better, record it: scripts/bench --record\n")


def test_rows_that_come_and_go_fail() -> None:
    wrong, better = counts.compare({"a/sockfam": 1.0}, {"b/sockfam": 2.0})
    assert wrong == ["a/sockfam: recorded with 1.00 instructions, not measured",
                     "b/sockfam: 2.00 instructions, not recorded"]
    assert not better


def test_another_compiler_is_not_compared(recorded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recorded.write_text(counts.text_of(RECORDED, "g++ 1.0 pdp11, glibc 0.1"), encoding="utf-8")
    _find(monkeypatch, inet_parse=10000)
    assert counts.check("") == counts.SKIPPED
