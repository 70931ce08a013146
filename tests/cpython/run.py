#!/usr/bin/python3
"""Runs suites of CPython's tests with CPython's own socket module and with ours, and compares them test by test.

  run.py [--site FOLDER] [--jobs N] [--limit S] [--only REGEX] [--use RESOURCE] SUITE…

SUITE is a module of Debian's libpython3.11-testsuite, such as test_socket.
--site: the folder with our _socket.so; default build/dev/tests/cpython/site
--jobs: processes for each of the two modules, all at the same time; default 2. 0: one module after the other, where
        tests would meet each other on the same network
--limit: seconds after which a silent test counts as hung; default 30
--only: classes, by a pattern of names
--use: a resource that the tests may ask for, such as network; none by default

A test that CPython's module passes and ours does not is a failure, unless the file `exceptions` lists it. One that is
listed and passes is a failure too. A difference counts only if it is there again when the test runs alone. Exit status:
0 or 1."""

import argparse
import concurrent.futures
import json
import os
import pathlib
import queue
import re
import selectors
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from typing import IO

HERE = pathlib.Path(__file__).resolve().parent
SITE = HERE.parents[1] / "build/dev/tests/cpython/site"
MODULES = ("CPython", "sockfam")


@dataclass(frozen=True)
class Outcome:
    """What became of a test: passed, failed, skipped, hung, or lost, if its process ended; and why."""

    word: str
    why: str = ""


LOST = Outcome("lost")
Outcomes = dict[str, Outcome]


class Worker:
    """A process that runs tests, started again after each that hangs or ends it."""

    def __init__(self, site: pathlib.Path | None, arguments: argparse.Namespace) -> None:
        self.limit: float = arguments.limit
        self.resources: list[str] = arguments.use
        self.module = str(site / "_socket.so") if site else "built-in"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        if site:
            self.environment["PYTHONPATH"] = str(site)
        self.process: subprocess.Popen[str] | None = None
        self.output = -1
        self.rest = b""
        self.log: IO[bytes] | None = None

    def start(self) -> subprocess.Popen[str]:
        """The process, which is started if there is none."""
        if self.process is None:
            self.output, far = os.pipe()
            self.rest = b""
            self.log = tempfile.TemporaryFile()  # pylint: disable=consider-using-with
            command = [sys.executable, str(HERE / "worker.py"), str(far), *self.resources]
            self.process = subprocess.Popen(  # pylint: disable=consider-using-with
                command, stdin=subprocess.PIPE, stdout=self.log, stderr=self.log, encoding="utf-8", pass_fds=[far],
                env=self.environment, start_new_session=True,
            )  # fmt: skip
            os.close(far)
            if (words := self.read()) != ["module", self.module]:
                sys.exit(f"the tests would run with another module: {words}, not {self.module}\n{self.said()}")
        return self.process

    def stop(self) -> None:
        """Ends the process, and those that its tests have started."""
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        assert self.process.stdin and self.log
        self.process.stdin.close()
        self.process.wait()
        self.log.close()
        os.close(self.output)
        self.process = None

    def said(self) -> str:
        """What the process has printed."""
        assert self.log
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def read(self) -> list[str]:
        """The next line of output: [] at its end, ["hung"] if there is none for too long."""
        while b"\n" not in self.rest:
            with selectors.DefaultSelector() as waiting:
                waiting.register(self.output, selectors.EVENT_READ)
                if not waiting.select(self.limit):
                    return ["hung"]
            got = os.read(self.output, 65536)
            if not got:
                return []
            self.rest += got
        line, self.rest = self.rest.split(b"\n", 1)
        words: list[str] = json.loads(line)
        return words

    def ask(self, *order: object) -> None:
        """Sends one line of input."""
        stdin = self.start().stdin
        assert stdin
        stdin.write(json.dumps(order) + "\n")
        stdin.flush()

    def tests_of(self, suite: str) -> list[str]:
        """The names of a suite's tests."""
        self.ask("list", suite)
        names = []
        while (words := self.read())[:1] == ["test"]:
            names.append(words[1])
        if words != ["done"] or not names or "_FailedTest" in names[0]:
            sys.exit(f"{suite} cannot be loaded:\n{self.said()}")
        return names

    def run(self, names: list[str]) -> Outcomes:
        """Runs the tests in their order; after one that hangs, the others in a new process."""
        found: Outcomes = {}
        while left := [name for name in names if name not in found]:
            self.ask("run", left)
            running = left[0]
            while (words := self.read()) and words[0] in ("begin", "end"):
                running = words[1]
                if words[0] == "end":
                    found[words[1]] = Outcome(words[2], words[3])
            if words != ["done"]:
                found[running] = Outcome("hung" if words else "lost", self.said()[-2000:])
                self.stop()
                continue
            # What was not run at all, because its class could not be set up, is not asked for again.
            for name in left:
                found.setdefault(name, Outcome("skipped", "its class was not set up"))
        return found


def classes_of(names: list[str]) -> list[list[str]]:
    """The tests of each class, the classes with few tests first: one that hangs then holds nothing up."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(name.rpartition(".")[0], []).append(name)
    return sorted(found.values(), key=len)


Sites = dict[str, pathlib.Path | None]


def run_all(classes: list[list[str]], sites: Sites, jobs: int, arguments: argparse.Namespace) -> dict[str, Outcomes]:
    """Every class with every module, several at the same time."""
    found: dict[str, Outcomes] = {module: {} for module in sites}
    waiting: dict[str, queue.SimpleQueue[list[str]]] = {module: queue.SimpleQueue() for module in sites}

    def work(module: str) -> None:
        worker = Worker(sites[module], arguments)
        while True:
            try:
                names = waiting[module].get_nowait()
            except queue.Empty:
                worker.stop()
                return
            found[module].update(worker.run(names))

    for module in sites:
        for names in classes:
            waiting[module].put(names)
    if jobs == 0:
        for module in sites:
            work(module)
    with concurrent.futures.ThreadPoolExecutor(max(1, jobs * len(sites))) as pool:
        list(pool.map(work, list(sites) * jobs))
    return found


def differences(found: dict[str, Outcomes]) -> list[str]:
    """The tests that CPython's module passes and ours does not."""
    theirs, ours = (found[module] for module in MODULES)
    passed = [name for name, one in theirs.items() if one.word == "passed"]
    return [name for name in passed if ours.get(name, LOST).word != "passed"]


def listed_exceptions() -> dict[str, str]:
    """Name of a test to the reason why ours need not pass it."""
    lines = (HERE / "exceptions").read_text(encoding="utf-8").splitlines()
    rows = [line.split(maxsplit=1) for line in lines if line and not line.startswith("#")]
    return {name: reason for name, reason in rows}  # pylint: disable=unnecessary-comprehension


def judge(found: dict[str, Outcomes]) -> list[str]:
    """What is wrong, one sentence each."""
    listed = listed_exceptions()
    theirs, ours = (found[module] for module in MODULES)
    wrong = [
        f"{name}: CPython's module passes it, ours: {one.word}\n{one.why}"
        for name in differences(found) if (one := ours.get(name, LOST)) and name not in listed
    ]  # fmt: skip
    for name, reason in listed.items():
        if theirs.get(name, LOST).word == ours.get(name, LOST).word == "passed":
            wrong.append(f"{name}: is listed as an exception ({reason}), and passes")
    if not any(one.word == "passed" for one in theirs.values()):
        wrong.append("CPython's module passes none of these tests: nothing was compared")
    return wrong


def run_suite(suite: str, sites: Sites, arguments: argparse.Namespace) -> dict[str, Outcomes]:
    """All classes of a suite; what differs once more, alone."""
    listers = [Worker(site, arguments) for site in sites.values()]
    names = [lister.tests_of(f"test.{suite}") for lister in listers]
    for lister in listers:
        lister.stop()
    classes = classes_of(sorted(set(names[0] + names[1]), key=names[0].index))
    if arguments.only:
        classes = [names for names in classes if re.search(arguments.only, names[0].split(".")[-2])]
    found = run_all(classes, sites, arguments.jobs, arguments)
    listed = listed_exceptions()
    again = [[name] for name in differences(found) if name not in listed]
    for module, outcomes in run_all(again, sites, 1, arguments).items():
        for name, outcome in outcomes.items():
            if outcome.word != found[module][name].word:
                print(f"{name} with {module}: {found[module][name].word}, alone {outcome.word}")
        found[module].update(outcomes)
    return found


def main() -> int:
    """Runs the suites that the command line names, and prints a line for each with each module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=pathlib.Path, default=SITE)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--limit", type=float, default=30)
    parser.add_argument("--only", default="")
    parser.add_argument("--use", action="append", default=[])
    parser.add_argument("suites", nargs="+")
    arguments = parser.parse_args()
    sites = dict(zip(MODULES, (None, arguments.site.resolve())))
    wrong = []
    for suite in arguments.suites:
        found = run_suite(suite, sites, arguments)
        for module, outcomes in found.items():
            counts = Counter(one.word for one in outcomes.values())
            print(f"{suite:22}{module:10}", ", ".join(f"{counts[word]} {word}" for word in sorted(counts)), flush=True)
        both_fail = [name for name, one in found["CPython"].items() if one.word in ("failed", "hung", "lost")]
        print(*[f"{name}: {found['CPython'][name].word} with CPython's own module" for name in both_fail], sep="\n")
        wrong += judge(found)
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
