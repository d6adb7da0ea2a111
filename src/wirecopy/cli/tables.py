"""Rows of events in, JSON lines or CSV out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping

__all__ = ["csv_rows", "flat", "json_rows"]


def json_rows(records: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """One row a line, as JSON in ASCII, which every output can take."""
    for record in records:
        yield json.dumps(record) + "\n"


def csv_rows(records: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """A head and one row a line; lists are joined with semicolons, and what is a table itself is counted."""
    head = False
    for record in records:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        if not head:
            writer.writerow(record)
            head = True
        writer.writerow([_cell(value) for value in record.values()])
        yield text.getvalue()


def flat(records: Iterable[Mapping[str, object]]) -> Iterator[dict[str, object]]:
    """Rows of one report each, the report put into the row."""
    for record in records:
        reports = record["reports"]
        assert isinstance(reports, list)
        row = {key: value for key, value in record.items() if key not in ("reports", "id")}
        yield row | {key: value for key, value in reports[0].items() if key not in row}


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        if value and isinstance(value[0], dict):
            return str(len(value))
        return "; ".join("" if item is None else str(item) for item in value)
    return str(value)
