#!/usr/bin/env python3
"""Brings the full tables into this folder, without what no test reads and systems that no spec knows:
select.py FOLDER-WITH-layouts.json-AND-constants.json"""

import json
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
PLATFORMS = [yaml.safe_load(path.read_text("utf-8")) for path in (ROOT / "spec" / "platforms").glob("*.yaml")]
SYSTEMS = [one["platform"] for one in sorted(PLATFORMS, key=lambda one: one["number"])]


def layout(row: dict) -> dict:
    kept = ("os", "family", "family_value", "variant", "struct", "header", "size", "min_len", "has_len_byte")
    fields = [{key: field[key] for key in ("name", "offset", "size", "encoding")} for field in row["fields"]]
    return {key: row[key] for key in kept} | {"fields": fields}


def constant(row: dict) -> dict:
    values = {key: row["values"][key] for key in SYSTEMS if key in row["values"]}
    return {"name": row["name"], "group": row["group"], "values": values}


def write(name: str, rows: list[dict]) -> None:
    lines = ",\n".join(json.dumps(row) for row in rows)
    Path(__file__).with_name(name).write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{name}: {len(rows)} rows")


def main(source: Path) -> None:
    layouts = json.loads((source / "layouts.json").read_text(encoding="utf-8"))
    write("layouts.json", [layout(row) for row in layouts if row["os"] in SYSTEMS and row["struct"]])
    constants = json.loads((source / "constants.json").read_text(encoding="utf-8"))
    write("constants.json", [constant(row) for row in constants if row["values"].keys() & set(SYSTEMS)])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
