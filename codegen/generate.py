#!/usr/bin/env python3
"""The generator's command line: `generate.py [write] | --check | --list | lint [--json] [files]`."""

import importlib
import os
import sys

# The python3 that comes first on PATH need not be the one that Debian's python3-jinja2, -yaml and -jsonschema serve.
try:
    for needed in ("jinja2", "jsonschema", "yaml"):
        importlib.import_module(needed)
except ImportError as error:
    if os.environ.get("SOCKFAM_PYTHON_TRIED") or not os.access("/usr/bin/python3", os.X_OK):
        sys.exit(f"generate.py: {error}; run: apt-get install python3-jinja2 python3-yaml python3-jsonschema")
    os.environ["SOCKFAM_PYTHON_TRIED"] = "1"
    os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from sockfam_codegen.main import main  # pylint: disable=wrong-import-position

sys.exit(main(sys.argv[1:]))
