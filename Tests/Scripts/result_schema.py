#!/usr/bin/env python3
"""Checks results against the schema that the program prints, with the validator of PyPI's check-jsonschema.

    result_schema.py COLLATE FILE…        FILE: the accounts of one event

Compares the files together, the first one alone, and the files beside a missing one.
"""
import os
import shutil
import sys
import tempfile

from harness import Tally, binary_from, run


def main():
    collate = binary_from(sys.argv[1:], __doc__)
    files = sys.argv[2:]
    if not files:
        sys.exit(__doc__)
    tally = Tally()
    validator = shutil.which("check-jsonschema")
    if validator is None:
        tally.skip("results against their schema", "check-jsonschema is not installed (pip install check-jsonschema)")
        return tally.finish()
    with tempfile.TemporaryDirectory() as folder:
        schema = os.path.join(folder, "schema.json")
        printed = run([collate, "schema", "result"])
        tally.check("the schema is printed", printed.code == 0, str(printed))
        with open(schema, "w", encoding="utf-8") as file:
            file.write(printed.out)
        checked = run([validator, "--check-metaschema", schema])
        tally.check("the schema is a schema", checked.code == 0, checked.out)
        cases = {"all": files, "one": files[:1], "missing": files + [os.path.join(folder, "missing.txt")]}
        for name, given in cases.items():
            out = os.path.join(folder, name)
            compared = run([collate, "compare", "--quiet", "--out", out, *given])
            tally.check(f"{name}: compared", compared.code == 0, str(compared))
            checked = run([validator, "--schemafile", schema, os.path.join(out, "result.json")])
            tally.check(f"{name}: valid", checked.code == 0, checked.out)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
