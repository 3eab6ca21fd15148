#!/usr/bin/env python3
"""Checks JSON documents against a schema with Python's jsonschema: the independent second opinion.

  validate-with-python.py SCHEMA FILE.json...

Prints every violation as `file: error: JSON pointer: message`. Exit code: 0 all valid, 1 violations,
2 the schema or a file cannot be read, 64 usage, 69 the package jsonschema is missing.
"""
import json
import sys

try:
    from jsonschema import Draft7Validator
    from jsonschema.exceptions import SchemaError
except ImportError:
    print("validate-with-python: the Python package jsonschema is missing", file=sys.stderr)
    sys.exit(69)


def members(pairs):
    """Refuses names that are given twice, which json otherwise overlooks."""
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a name is given twice in an object")
    return result


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=members)


def pointer(path):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def leaves(error):
    """The errors below a combination of schemas that say what is wrong; the error itself otherwise."""
    if not error.context:
        return [error]
    return [leaf for child in error.context for leaf in leaves(child)]


def check(validator, path):
    errors = [leaf for error in validator.iter_errors(load(path)) for leaf in leaves(error)]
    lines = sorted({f"{pointer(error.absolute_path)}: {error.message[:300]}" for error in errors})
    for line in lines:
        print(f"{path}: error: {line}")
    return not lines


def main(arguments):
    if len(arguments) < 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    try:
        schema = load(arguments[0])
        Draft7Validator.check_schema(schema)
    except (OSError, ValueError, SchemaError) as error:
        print(f"{arguments[0]}: {error}", file=sys.stderr)
        return 2
    validator = Draft7Validator(schema)
    outcome = 0
    for path in arguments[1:]:
        try:
            if not check(validator, path):
                outcome = max(outcome, 1)
        except (OSError, ValueError, RecursionError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            outcome = 2
    return outcome


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
