"""run.py's judgement."""

import importlib.util
import pathlib
import sys
from collections.abc import Iterator

import pytest

HERE = pathlib.Path(__file__).resolve().parent
SPEC = importlib.util.spec_from_file_location("run", HERE / "run.py")
assert SPEC and SPEC.loader
run = importlib.util.module_from_spec(SPEC)
sys.modules["run"] = run
SPEC.loader.exec_module(run)


@pytest.fixture(autouse=True, name="_exceptions")
def fixture_exceptions(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One exception, whatever the file has."""
    monkeypatch.setattr(run, "listed_exceptions", lambda: {"listed": "a reason"})
    yield


def judged(theirs: dict[str, str], ours: dict[str, str]) -> int:
    """How many things are wrong."""
    as_outcomes = ({name: run.Outcome(word) for name, word in one.items()} for one in (theirs, ours))
    return len(run.judge(dict(zip(run.MODULES, as_outcomes))))


@pytest.mark.parametrize("word", ["failed", "skipped", "hung", "lost"])
def test_what_cpython_passes_ours_must_pass(word: str) -> None:
    assert judged({"a": "passed"}, {"a": word}) == 1
    assert judged({"a": "passed", "b": word}, {"a": "passed", "b": word}) == 0
    assert judged({"a": "passed", "b": word}, {"a": "passed", "b": "passed"}) == 0


def test_a_test_that_ours_does_not_run_is_wrong() -> None:
    assert judged({"a": "passed"}, {}) == 1


def test_exceptions_must_not_pass() -> None:
    assert judged({"listed": "passed"}, {"listed": "failed"}) == 0
    assert judged({"listed": "passed"}, {"listed": "passed"}) == 1
    assert judged({"a": "passed", "listed": "skipped"}, {"a": "passed", "listed": "skipped"}) == 0


def test_nothing_compared_is_wrong() -> None:
    assert judged({"a": "skipped"}, {"a": "skipped"}) == 1


def test_every_exception_has_a_reason_and_is_a_test_of_the_suites() -> None:
    lines = (HERE / "exceptions").read_text(encoding="utf-8").splitlines()
    for line in lines:
        assert line.startswith("#") or (line.startswith("test.") and len(line.split()) > 3)


def test_a_worker_with_another_module_ends_the_run(tmp_path: pathlib.Path) -> None:
    arguments = run.argparse.Namespace(limit=20, use=[])
    worker = run.Worker(tmp_path, arguments)
    with pytest.raises(SystemExit, match="another module"):
        worker.start()
    worker.stop()


def test_a_test_that_hangs_holds_nothing_up(tmp_path: pathlib.Path) -> None:
    (tmp_path / "slow.py").write_text(
        "import time, unittest\n"
        "class T(unittest.TestCase):\n"
        "    def test_1(self): pass\n"
        "    def test_2(self): time.sleep(100)\n"
        "    def test_3(self): __import__('os')._exit(1)\n"
        "    def test_4(self): self.skipTest('it')\n"
        "    def test_5(self): self.fail()\n"
    )
    worker = run.Worker(None, run.argparse.Namespace(limit=2, use=[]))
    worker.environment["PYTHONPATH"] = str(tmp_path)
    names = worker.tests_of("slow")
    found = worker.run(names)
    worker.stop()
    assert [found[name].word for name in names] == ["passed", "hung", "lost", "skipped", "failed"]
