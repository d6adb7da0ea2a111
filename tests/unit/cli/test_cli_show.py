"""``wirecopy show``: each line with its role and rule in the margin."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

import wirecopy
from wirecopy.cli import main

SEEDS = Path(__file__).parents[3] / "seeds"
SEED = SEEDS / "004_0c20abf431f82c87.txt"


def _show(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main(["show", *map(str, arguments)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_card_and_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    """The card of the page comes first, then each line with its number and its rule, none left out."""
    (article,) = wirecopy.read(SEED)
    _, out, _ = _show(capsys, SEED)
    head, _, page = out.partition("\n\n")
    assert head.startswith(f"{SEED}\n  title ")
    starts = [row.split()[:2] for row in page.splitlines() if row[:2].strip()]
    assert starts == [[str(line.number), line.rule] for line in article.lines]


@pytest.mark.parametrize("roles", [["related"], ["subheading", "related"], ["story"], ["furniture"]])
def test_roles_and_groups(roles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Only lines of the roles or groups asked for are shown."""
    (article,) = wirecopy.read(SEED)
    _, out, _ = _show(capsys, SEED, *(part for role in roles for part in ("--role", role)))
    shown = [int(row[:2]) for row in out.partition("\n\n")[2].splitlines() if row[:2].strip()]
    wanted = [line.number for line in article.lines if {line.role.value, line.role.group.value} & set(roles)]
    assert shown == wanted


@pytest.mark.parametrize("width", [40, 80, 200])
def test_width(width: int, capsys: pytest.CaptureFixture[str]) -> None:
    """The page is drawn as wide as it is asked to be."""
    _, out, _ = _show(capsys, SEED, "--width", width)
    widest = max(map(len, out.partition("\n\n")[2].splitlines()))
    assert width - 12 <= widest <= width


@pytest.mark.parametrize("columns", ["60", "100", "300"])
def test_width_of_the_terminal(
    columns: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without --width the terminal says, but rows longer than 120 columns are hard to read."""
    monkeypatch.setenv("COLUMNS", columns)
    _, out, _ = _show(capsys, SEED)
    assert max(map(len, out.splitlines())) <= min(int(columns), 120)


def test_several_pages(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Two blank lines stand between pages; one that cannot be read is told, and the others are shown."""
    (tmp_path / "a.txt").write_text("Talks ended.")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"They met.")))
    status, out, err = _show(capsys, tmp_path / "a.txt", tmp_path / "no.txt", "-", "--parser", "plain")
    assert status == 1
    assert out.endswith("1  body:plain  ┃ They met.\n")
    assert "1  body:plain  ┃ Talks ended.\n\n\nstandard input\n" in out
    assert err.startswith(f"wirecopy: {tmp_path / 'no.txt'}: there is no such file")
