"""The options that say in which form rows are written, and the rows in that form."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from wirecopy.cli.forms import for_reading, safe_json
from wirecopy.cli.output import Output
from wirecopy.cli.read import add_jobs
from wirecopy.cli.target import check_target, form_by_ending
from wirecopy.exports import records_to_csv, records_to_jsonl

__all__ = ["add_forms", "form_of", "safe_rows"]

_BY_ENDING: Final = {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".txt": "table"}


def add_forms(parser: argparse.ArgumentParser, row: str) -> None:
    """The options ``--jsonl``, ``--csv``, ``--output`` and ``--jobs``."""
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--jsonl", action="store_const", const="jsonl", dest="form", help=f"one {row} a line, as JSON")
    forms.add_argument("--csv", action="store_const", const="csv", dest="form", help=f"one {row} a row, as CSV")
    parser.add_argument("--output", metavar="FILE", help="write there; .jsonl and .csv choose the form")
    add_jobs(parser)


def form_of(args: argparse.Namespace) -> str:
    """The form that is asked for, or that the name of the file says; else a table.

    Raises:
        Misuse: The file must not be written, or its ending is not known.
    """
    check_target(args.output, args.sources)
    form: str = args.form or form_by_ending(args.output, _BY_ENDING, "table")
    return form


def safe_rows(form: str, records: Iterable[Mapping[str, Any]], output: Output) -> Iterator[str]:
    """The rows in a form for programs, harmless where somebody looks at them."""
    if form == "csv":
        for line in records_to_csv(records):
            yield line if not output.terminal else for_reading(line.rstrip("\n"), output) + "\n"
        return
    for line in records_to_jsonl(records):
        yield safe_json(line.rstrip("\n"), output) + "\n"
