#!/usr/bin/env python3
"""Brings the full recordings into this folder, without what no test reads: select.py FOLDER-OF-THE-RECORDINGS"""

import json
import sys
from pathlib import Path
from typing import Any

KEYS = "id family proto address value sockaddr error message ub undefined_mask".split()
Row = dict[str, Any]


def told_by_id(row: Row) -> bool:
    """The rows of the newest version have numbers, those of older ones the same number and a letter."""
    return bool(row["latest"] == row["id"][-1].isdigit())


def shortened(row: Row) -> Row:
    """The rules look into the newest version's values only."""
    return {key: row[key] for key in KEYS if key in row and (row["latest"] or key != "value")}


def main(source: Path) -> None:
    """Writes both files beside this one."""
    for name in ("encode.jsonl", "decode.jsonl"):
        lines = (source / name).read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        misnamed = [row["id"] for row in rows if not told_by_id(row)]
        if misnamed:
            sys.exit(f"{name}: {misnamed[0]}: the id does not tell the version; give older versions' rows a letter")
        kept = [json.dumps(shortened(row), ensure_ascii=False) for row in rows]
        Path(__file__).with_name(name).write_text("\n".join(kept) + "\n", encoding="utf-8")
        print(f"{name}: {len(kept)} rows")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
