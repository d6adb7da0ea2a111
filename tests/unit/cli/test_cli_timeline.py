"""``wirecopy events`` and ``wirecopy timeline``: tables for people, rows for programs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from wirecopy.cli import main

PAGES = {
    "a.txt": "Kenya met Norway in Vienna on 3 May 2024. “It is over,” said Ada Roe.\n",
    "b.txt": "Kenya and Norway will meet on 3 May 2024. Chile attacked Peru \x1b[2J on 9 May 2024.\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two pages in a folder."""
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    """What a command prints."""
    assert main([*arguments, "--parser", "plain"]) == status
    return capsys.readouterr().out


def test_the_events_of_each_page(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A heading a page, a row an event, a row a quote; a page cannot steer the terminal."""
    said = run(capsys, "events", str(folder))
    rows = [" ".join(row.split()) for row in said.splitlines()]
    assert "2024-05-03 CONSULT Kenya → Norway, in Vienna: “met”" in rows
    assert "2024-05-03 CONSULT Kenya, Norway (planned): “meet”" in rows
    assert "2024-05-09 ASSAULT Chile → Peru: “attacked”" in rows
    assert any(row.startswith("quoted Ada Roe: “It is over") for row in rows)
    assert rows[0].endswith("a.txt")
    assert "\x1b" not in said


def test_the_timeline_of_all_pages(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each event once, in the order of the days, with the pages that tell it; statements only with --all."""
    said = run(capsys, "timeline", str(folder))
    rows = [" ".join(row.split()) for row in said.splitlines()]
    assert rows[:4] == [
        "2024-05-03 CONSULT Kenya, Norway, in Vienna [occurred, planned; 2 articles]",
        "a.txt occurred Kenya met Norway in Vienna on 3 May 2024.",
        "b.txt planned Kenya and Norway will meet on 3 May 2024.",
        "2024-05-09 ASSAULT Chile → Peru",
    ]
    assert any(row.startswith("quoted Ada Roe (1 quote): “It is over") for row in rows)
    assert rows[-1] == "2 articles, 2 events; 1 statement left out, --all shows them"
    assert "\x1b" not in said
    assert "STATEMENT" in run(capsys, "timeline", str(folder), "--all")


def test_part_of_a_timeline(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One actor, one type; small letters will do."""
    said = run(capsys, "timeline", str(folder), "--actor", "peru", "--type", "assault")
    assert "ASSAULT" in said
    assert "CONSULT" not in said


@pytest.mark.parametrize(("command", "events"), [("events", 4), ("timeline", 3)])
def test_rows_for_programs(command: str, events: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON lines and CSV have a row an event, the statement too; the name of a file chooses the form."""
    rows = [json.loads(line) for line in run(capsys, command, str(folder), "--jsonl").splitlines()]
    table = list(csv.DictReader(io.StringIO(run(capsys, command, str(folder), "--csv"))))
    assert len(rows) == len(table) == events
    assert [row["date"] or "" for row in rows] == [row["date"] for row in table]
    for name in ("out.csv", "out.jsonl"):
        assert run(capsys, command, str(folder / "a.txt"), "--output", str(folder / name)) == ""
        assert "CONSULT" in (folder / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["events", "timeline"])
def test_a_page_that_is_not_there(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told, and the status is 1; no row counts the articles that are not there."""
    assert main([command, str(tmp_path / "none.txt")]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "none.txt" in said.err


def test_an_unknown_type(capsys: pytest.CaptureFixture[str]) -> None:
    """The types are named."""
    assert main(["timeline", "seeds/", "--type", "WAR"]) == 2
    assert "ASSAULT" in capsys.readouterr().err


def test_a_page_without_events(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says so, and a program gets no row."""
    (tmp_path / "a.txt").write_text("The weather was fine.\n", encoding="utf-8")
    assert run(capsys, "events", str(tmp_path)).splitlines()[1:] == ["  no events"]
    assert run(capsys, "events", str(tmp_path), "--jsonl") == ""


@pytest.mark.parametrize("form", [(), ("--jsonl",), ("--csv",)])
def test_a_filter_that_nothing_passes(form: tuple[str, ...], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message names what was asked for, and goes where it does not mix with rows."""
    for asked, said in (
        (("--actor", "Nobody"), "no event was found in which 'Nobody' takes part"),
        (("--type", "AID"), "no AID event was found"),
        (("--type", "AID", "--actor", "Peru"), "no AID event was found in which 'Peru' takes part"),
    ):
        assert main(["timeline", str(folder), "--parser", "plain", *asked, *form]) == 0
        assert capsys.readouterr().err == f"wirecopy: {said}\n"


def test_quotes_of_a_part_of_a_timeline(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only those are quoted who take part in one of the events that are left."""
    text = (
        "Ada Roe met Norway on 3 May 2024. “It is over,” said Ada Roe. Chile attacked Peru. “It is not,” said Bo Lind."
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    said = run(capsys, "timeline", str(tmp_path), "--actor", "norway")
    assert "quoted      Ada Roe" in said
    assert "Bo Lind" not in said
    assert "Bo Lind" in run(capsys, "timeline", str(tmp_path))
    assert "quoted" not in run(capsys, "timeline", str(tmp_path), "--actor", "Nobody")
