"""The progress bar: when it is drawn, and what it says."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from wirecopy.cli import main, progress
from wirecopy.cli.progress import Bar, bar_row, expected_pages
from wirecopy.cli.sources import Complaints
from wirecopy.cli.terminal import ERASE


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that goes on by a second at every look."""
    ticks: Iterator[float] = iter(range(1_000_000))
    monkeypatch.setattr(progress.time, "monotonic", lambda: float(next(ticks)))
    monkeypatch.setenv("TERM", "xterm")


def _folder(path: Path, pages: int) -> list[str]:
    for number in range(pages):
        (path / f"{number:02}.txt").write_text("Talks ended.")
    return [str(path)]


def test_many_pages_have_a_bar(tmp_path: Path) -> None:
    """It counts what is read and what failed, and clears its row at the end."""
    terminal, complaints = Terminal(), Complaints()
    complaints.failed = 5
    bar = Bar(_folder(tmp_path, 30), terminal)
    assert list(bar.watch(range(25), complaints)) == list(range(25))
    rows = terminal.getvalue().split(ERASE)
    assert rows[1] == "[####                    ]  6 of 30 pages, 6 a second, 0:04 left"
    assert rows[-2].startswith("[########################]  30 of 30 pages")
    assert rows[-1] == ""


@pytest.mark.parametrize(
    ("pages", "stream", "term"), [(19, Terminal(), "xterm"), (30, io.StringIO(), "xterm"), (30, Terminal(), "dumb")]
)
def test_where_no_bar_belongs(
    pages: int, stream: io.StringIO, term: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Few pages, a file, and a terminal that does not know how to clear a row get nothing at all."""
    monkeypatch.setenv("TERM", term)
    bar = Bar(_folder(tmp_path, pages), stream)
    assert list(bar.watch("abc", Complaints())) == ["a", "b", "c"]
    assert stream.getvalue() == ""


def test_what_to_expect(tmp_path: Path) -> None:
    """Text files are counted; what holds any number of pages cannot be; what is missing counts as one."""
    folder = _folder(tmp_path, 3)
    assert expected_pages([*folder, "no.txt", f"{tmp_path}/0*.txt"]) == 7
    assert expected_pages([*folder, "-"]) is None
    (tmp_path / "a.jsonl.gz").write_bytes(b"")
    assert expected_pages(folder) is None


@pytest.mark.parametrize(
    ("done", "total", "seconds", "row"),
    [
        (1, None, 0.0, "1 page"),
        (1, None, 4.0, "1 page, 15 a minute"),
        (1500, None, 3.0, "1,500 pages, 500 a second"),
        (0, 40, 3.0, f"[{' ' * 24}]  0 of 40 pages"),
        (10, 40, 0.5, f"[{'#' * 6}{' ' * 18}]  10 of 40 pages"),
        (20, 4020, 4.0, f"[{' ' * 24}]  20 of 4,020 pages, 5 a second, 13:20 left"),
        (50, 40, 50.0, f"[{'#' * 24}]  50 of 50 pages, 1 a second, 0:00 left"),
    ],
)
def test_row(done: int, total: int | None, seconds: float, row: str) -> None:
    """Number, share, speed once it means something, and the time left; more pages than expected are no error."""
    assert bar_row(done, total, seconds) == row


@pytest.mark.parametrize(("form", "drawn"), [("--brief", True), ("--jsonl", False)])
def test_a_bar_does_not_run_into_data(form: str, drawn: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the terminal that shows the results a bar stands below rows for people, and never in JSON."""
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setattr("sys.stderr", terminal)
    assert main(["read", *_folder(tmp_path, 25), form]) == 0
    assert ("of 25 pages" in terminal.getvalue()) is drawn
    assert all("pages" not in row or "[" not in row for row in terminal.getvalue().splitlines()[:1])
