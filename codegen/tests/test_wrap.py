"""Long lines of C++: broken where a formatter would, and nothing is lost."""

import pathlib

import pytest

from sockfam_codegen.wrap import WIDTH, wrap

WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"


@pytest.mark.parametrize(
    ("long", "lines"),
    [
        (
            "  static constexpr per_os<std::uint8_t> size{.linux_ = 28, .freebsd = 28, .openbsd = 28, .netbsd = 28, "
            ".macos = 28, .windows = 28};",
            [
                "  static constexpr per_os<std::uint8_t> size{.linux_ = 28, .freebsd = 28, .openbsd = 28, .netbsd = 28, "
                ".macos = 28,",
                "                                             .windows = 28};",
            ],
        ),
        (f"  /// {WORDS} {WORDS[:20]}.", [f"  /// {WORDS} one two", "  /// three four f."]),
        (
            f'  {{.name = "x", .doc = "{WORDS}"}},',
            [
                '  {.name = "x",',
                f'   .doc = "{WORDS}"}},',
            ],
        ),
        (
            f'    .doc = "{WORDS} {WORDS[:13]}",',
            [f'    .doc = "{WORDS} "', '           "one two three",'],
        ),
        (f'    .bytes = "{"ab" * 60}",', [f'    .bytes = "{"ab" * 52}a"', f'             "b{"ab" * 7}",']),
        (f"#define {WORDS} {WORDS}", [f"#define {WORDS} {WORDS}"]),
    ],
)
def test_a_long_line_is_broken(long: str, lines: list[str]) -> None:
    assert wrap(long).split("\n") == lines


def test_a_short_line_stays_as_it_is() -> None:
    text = 'int a = 1;\n\n  /// "b", c\n'
    assert wrap(text) == text


def test_no_generated_line_is_long(root: pathlib.Path) -> None:
    for path in sorted((root / "generated").rglob("*")):
        if path.suffix in (".h", ".cpp"):
            lines = path.read_text(encoding="utf-8").splitlines()
            assert not [line for line in lines if len(line) > WIDTH], path
