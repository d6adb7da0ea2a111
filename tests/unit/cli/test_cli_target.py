"""What must not be written: a file that is read, or one whose ending says nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from wirecopy.cli import main

PAGE = "Kenya met Norway on 3 May 2024.\n"
COMMANDS = ("read", "events", "timeline", "dedup")


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page in the folder that the command runs in."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("source", ["a.txt", ".", "*.txt", "link.txt"])
@pytest.mark.parametrize("target", ["a.txt", "./a.txt", "sub/../a.txt", "link.txt", "hard.txt", "whole"])
def test_a_file_that_is_read_is_not_written_over(
    command: str, source: str, target: str, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """However it is spelt, and whether it is named or found in a folder, it stays as it is."""
    Path("sub").mkdir()
    Path("link.txt").symlink_to(page)
    os.link(page, "hard.txt")
    target = str(page) if target == "whole" else target
    assert main([command, source, "--output", target]) == 2
    assert capsys.readouterr() == ("", f"wirecopy: {target} is a file that is being read; name another one\n")
    assert page.read_text(encoding="utf-8") == PAGE
    assert sorted(os.listdir()) == ["a.txt", "hard.txt", "link.txt", "sub"]


@pytest.mark.parametrize("arguments", [("read", "-"), ("events", "-"), ("timeline", "-"), ("dedup",)])
def test_nor_is_standard_input(
    arguments: tuple[str, ...], page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``wirecopy read - < a.txt --output a.txt`` is refused too."""
    with page.open(encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        assert main([*arguments, "--output", "a.txt"]) == 2
    assert "is a file that is being read" in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == PAGE


def test_another_file_of_the_folder_is_written(page: Path) -> None:
    """A file that is not read can be replaced, wherever it is."""
    Path("out.csv").write_text("old")
    assert main(["events", ".", "--parser", "plain", "--output", "out.csv"]) == 0
    assert "CONSULT" in Path("out.csv").read_text(encoding="utf-8")
    assert page.read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize(
    ("command", "name", "known"),
    [
        ("read", "out.xml", ".json, .jsonl, .ndjson, .txt"),
        ("read", "out.jsonl.gz", ".json, .jsonl, .ndjson, .txt"),
        ("events", "o.json", ".csv, .jsonl, .ndjson, .txt"),
        ("timeline", "tl.html", ".csv, .jsonl, .ndjson, .txt"),
    ],
)
def test_an_ending_that_is_not_known(
    command: str, name: str, known: str, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is refused, those that are known are named, and nothing is written."""
    assert main([command, page.name, "--output", name]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert name in said.err
    assert known in said.err
    assert os.listdir() == ["a.txt"]


@pytest.mark.parametrize("command", ["events", "timeline"])
@pytest.mark.parametrize("name", ["out", "out.txt", "OUT.TXT"])
def test_a_table_in_a_file(command: str, name: str, page: Path) -> None:
    """Without an ending and with that of a text the table is written."""
    assert main([command, page.name, "--parser", "plain", "--output", name]) == 0
    assert "CONSULT    Kenya" in Path(name).read_text(encoding="utf-8")


def test_an_option_for_the_form_takes_any_ending(page: Path) -> None:
    """Who says the form may call the file as they like."""
    assert main(["events", page.name, "--parser", "plain", "--csv", "--output", "out.tab"]) == 0
    assert Path("out.tab").read_text(encoding="utf-8").startswith("article,date,")
