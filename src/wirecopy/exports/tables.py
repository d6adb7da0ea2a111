"""Rows in, a table as CSV or as one JSON object a line out."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wirecopy.exports.jsontext import written
from wirecopy.models import Article
from wirecopy.models.records import event_record, flat

__all__ = ["event_records", "records_to_csv", "records_to_jsonl"]


def event_records(article: Article) -> list[dict[str, Any]]:
    """The events of an article as rows, one an event, in PLOVER's field names where it has them.

    Example:
        >>> import wirecopy
        >>> row = event_records(wirecopy.parse("Kenya attacked Ghana on 3 May 2024.", parser="plain"))[0]
        >>> row["date"], row["event"], row["source"], row["recipient_code"]
        ('2024-05-03', 'ASSAULT', ['Kenya'], ['GHA'])
    """
    return [event_record(article, event) for event in article.events]


def records_to_csv(records: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Write rows as CSV (RFC 4180, lines end in a line feed), the names of the fields first; lists are joined.

    Args:
        records: Rows that all have the same fields.

    Returns:
        The lines, each with its line break; nothing for no rows.

    Example:
        >>> print(*records_to_csv([{"event": "AID", "source": ["Norway", "Chile"]}]), sep="", end="")
        event,source
        AID,Norway; Chile
    """
    for number, record in enumerate(records):
        row = flat(record)
        if number == 0:
            yield _line(row)
        yield _line("" if value is None else value for value in row.values())


def records_to_jsonl(records: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Write rows as JSON, one a line.

    Example:
        >>> print(*records_to_jsonl([{"event": "AID", "source": ["Norway", "Chile"]}]), sep="", end="")
        {"event": "AID", "source": ["Norway", "Chile"]}
    """
    for record in records:
        yield written(dict(record)) + "\n"


def _line(cells: Iterable[object]) -> str:
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerow(list(cells))
    return file.getvalue()
