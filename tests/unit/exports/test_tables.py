"""Rows for tables: PLOVER's names, one row an event, CSV and JSON lines."""

from __future__ import annotations

import csv
import io
import json

import pytest

import wirecopy
from wirecopy.exports import event_records, records_to_csv, records_to_jsonl
from wirecopy.models import Timeline

TEXT = "Ghana attacked Kenya and Norway on 3 May 2024, the “council”, an envoy, said."


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    """One event that two pages tell, and one that only one does."""
    texts = {"a": "Kenya met Norway in Vienna on 3 May 2024.", "b": "Kenya and Norway will meet on 3 May 2024.",
             "c": "Chile attacked Peru in May 2024."}  # fmt: skip
    return wirecopy.link(wirecopy.parse(text, parser="plain", source=source) for source, text in texts.items())


def test_one_row_an_event(timeline: Timeline) -> None:
    """Day, type, sides with code and sector, place, what the reports say, and the reports themselves."""
    attack, meeting = sorted(timeline.to_records(), key=lambda row: row["event"])
    assert (meeting["date"], meeting["enddate"], meeting["event"], meeting["quad_code"]) == (
        "2024-05-03",
        "2024-05-03",
        "CONSULT",
        1,
    )
    assert sorted(meeting["source_code"]) == ["KEN", "NOR"]
    assert (meeting["event_loc"], meeting["event_loc_code"]) == ("Vienna", "AUT")
    assert (meeting["modality"], meeting["articles"]) == (["occurred", "planned"], ["a", "b"])
    assert [report["text"] for report in meeting["reports"]] == [
        "Kenya met Norway in Vienna on 3 May 2024.",
        "Kenya and Norway will meet on 3 May 2024.",
    ]
    assert (attack["date"], attack["enddate"], attack["timex"]) == ("2024-05-01", "2024-05-31", "2024-05")
    assert (attack["quad_code"], attack["recipient"]) == (4, ["Peru"])


def test_flat_rows_hold_no_lists(timeline: Timeline) -> None:
    """Every value fits into a cell; reports are counted."""
    rows = timeline.to_records(flat=True)
    assert not [value for row in rows for value in row.values() if isinstance(value, list | dict)]
    assert sorted(row["reports"] for row in rows) == [1, 2]


def test_csv_reads_back(timeline: Timeline) -> None:
    """A header, a line an event, and cells with commas and quotes in quotes."""
    written = "".join(records_to_csv(event_records(wirecopy.parse(TEXT, parser="plain"))))
    rows = list(csv.DictReader(io.StringIO(written)))
    assert rows
    assert all(row["text"] == TEXT for row in rows)
    assert "".join(records_to_csv([])) == ""
    assert len(list(csv.reader(records_to_csv(timeline.to_records())))) == 3


def test_json_lines_read_back(timeline: Timeline) -> None:
    """Each line is one row, lone surrogates escaped."""
    rows = timeline.to_records()
    assert [json.loads(line) for line in records_to_jsonl(rows)] == rows
    assert next(records_to_jsonl([{"text": "\ud800"}])) == '{"text": "\\ud800"}\n'
