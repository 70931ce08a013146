"""Runs tests of CPython's suites, as run.py asks on standard input, with the `_socket` that this interpreter has.

A line of input is JSON: ["list", "test.test_socket"] or ["run", ["test.test_socket.BasicTCPTest.testRecv", …]]. Output
is JSON too: first ["module", where `_socket` comes from], then ["test", name], ["begin", name] and
["end", name, outcome, why], with ["done"] after each line of input. Outcomes: passed, failed, skipped. The descriptor
for the output is the first argument; the others are resources that tests may ask for, such as network."""

import json
import os
import sys
import tempfile
import unittest
from collections.abc import Iterator
from types import TracebackType
from typing import Any, TextIO, TypeAlias

from test import support  # type: ignore[import]

import _socket

Error: TypeAlias = tuple[type[BaseException], BaseException, TracebackType] | tuple[None, None, None]


class Told(unittest.TestResult):
    """Writes what becomes of each test, as it happens."""

    def __init__(self, output: TextIO) -> None:
        super().__init__()
        self.output = output
        self.outcome: tuple[str, str] = ("passed", "")

    def say(self, *words: str) -> None:
        """Writes one line."""
        print(json.dumps(words), file=self.output, flush=True)

    def startTest(self, test: unittest.TestCase) -> None:
        super().startTest(test)
        self.outcome = ("passed", "")
        self.say("begin", test.id())

    def stopTest(self, test: unittest.TestCase) -> None:
        super().stopTest(test)
        self.say("end", test.id(), *self.outcome)

    def _settle(self, test: object, outcome: str, why: str) -> None:
        """A failure stays one. What fails or is skipped outside of a test is one of a class or module."""
        if not isinstance(test, unittest.TestCase):
            self.say("end", str(test), outcome, why)
        elif self.outcome[0] != "failed":
            self.outcome = (outcome, why)

    def addError(self, test: unittest.TestCase, err: Error) -> None:
        self._settle(test, "failed", self._exc_info_to_string(err, test))  # type: ignore[attr-defined]

    addFailure = addError

    def addSubTest(self, test: unittest.TestCase, subtest: unittest.TestCase, err: Error | None) -> None:
        if err:
            self.addError(test, err)

    def addSkip(self, test: unittest.TestCase, reason: str) -> None:
        # A subtest that is skipped does not make its test one that was.
        if not hasattr(test, "test_case"):
            self._settle(test, "skipped", reason)

    def addUnexpectedSuccess(self, test: unittest.TestCase) -> None:
        self._settle(test, "failed", "it was expected to fail")


def each(suite: unittest.TestSuite | unittest.TestCase) -> Iterator[unittest.TestCase]:
    """The tests of a suite of suites."""
    if isinstance(suite, unittest.TestCase):
        yield suite
        return
    for part in suite:
        yield from each(part)


def load(names: list[str]) -> unittest.TestSuite:
    """The tests of modules, classes and methods."""
    return unittest.defaultTestLoader.loadTestsFromNames(names)


def main() -> None:
    """Does what each line of standard input asks."""
    with os.fdopen(int(sys.argv[1]), "w", encoding="utf-8") as output, tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        # By default none: there is no network outside, and what takes gigabytes or minutes proves nothing here.
        support.use_resources = sys.argv[2:]
        result = Told(output)
        result.say("module", getattr(_socket, "__file__", "built-in"))
        for line in sys.stdin:
            order: list[Any] = json.loads(line)
            if order[0] == "list":
                for test in each(load([order[1]])):
                    # Stands for a module of tests for another system.
                    if not test.id().startswith("unittest.loader.ModuleSkipped"):
                        result.say("test", test.id())
            else:
                load(order[1]).run(result)
            result.say("done")


main()
