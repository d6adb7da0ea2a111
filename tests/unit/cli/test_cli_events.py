"""``wirecopy events`` and ``wirecopy timeline``: tables for people, rows for programs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from wirecopy.cli import main

PAGES = {
    "a.txt": "Norway attacked Kenya on May 3, 2024.",
    "b.txt": "The attack of Norway on Kenya on May 3, 2024 failed. Peru condemned Norway.",
}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with two pages that tell the same event."""
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What the command prints when nothing goes wrong."""
    assert main([*map(str, arguments), "--parser", "plain"]) == 0
    return capsys.readouterr().out


def test_events_for_people(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Page by page, one event a row."""
    rows = said(capsys, "events", pages / "a.txt").splitlines()
    assert rows[0].endswith("a.txt: 1 event")
    assert rows[1].split() == ["2024-05-03", "ASSAULT", "Norway", "→", "Kenya", "occurred", "“attacked”"]


def test_a_timeline_for_people(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each event once, its reports below."""
    rows = said(capsys, "timeline", pages).splitlines()
    assert rows[0].split() == ["2024-05-03", "ASSAULT", "Norway", "→", "Kenya"]
    assert ["a.txt" in rows[1], "b.txt" in rows[2]] == [True, True]


@pytest.mark.parametrize(("command", "number"), [("events", 3), ("timeline", 2)])
def test_rows_for_programs(command: str, number: int, pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON lines and CSV have the same rows in the same order."""
    lines = [json.loads(row) for row in said(capsys, command, pages, "--jsonl").splitlines()]
    table = list(csv.DictReader(io.StringIO(said(capsys, command, pages, "--csv"))))
    assert len(lines) == len(table) == number
    assert [row["event"] for row in table] == [row["event"] for row in lines]
    assert (lines[0]["date"], table[0]["source"], table[0]["target"]) == ("2024-05-03", "Norway", "Kenya")


def test_a_file_is_written(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --output nothing is printed."""
    out = pages / "out.jsonl"
    assert said(capsys, "timeline", pages / "a.txt", "--jsonl", "--output", out) == ""
    assert json.loads(out.read_text(encoding="utf-8"))["event"] == "ASSAULT"


def test_what_fails_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that is not there makes the command say so and end with 1."""
    assert main(["timeline", str(tmp_path / "none.txt")]) == 1
    assert "none.txt" in capsys.readouterr().err


def test_a_day_that_is_no_single_day(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A month is shown as a month, an unknown year as it stands."""
    page = tmp_path / "c.txt"
    page.write_text("Norway attacked Kenya in May 2024. Peru attacked Chile on June 3.", encoding="utf-8")
    days = [row.split()[0] for row in said(capsys, "events", page).splitlines()[1:]]
    assert days[0] == "2024-05"
