"""``wirecopy dedup``: a text without its repeated lines, and the report about them."""

from __future__ import annotations

import gzip
import io
import sys
from pathlib import Path

import pytest

from wirecopy.cli import main

TEXT = "• Talks end in Geneva |\n\nThey met.\nTalks end in Geneva\nNo date was set.\n"
KEPT = "• Talks end in Geneva |\n\nThey met.\nNo date was set.\n"


def test_from_and_to_a_pipe(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a file standard input is read."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["dedup"]) == 0
    assert capsys.readouterr() == (KEPT, "")


@pytest.mark.parametrize("text", ["", "\n", "\n\n", "Yes.", "\r\n \x0b", TEXT.rstrip(), TEXT.replace("\n", "\r\n")])
def test_what_is_kept_is_exact(text: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Lines that stay keep every character and their own line breaks."""
    (tmp_path / "a.txt").write_bytes(text.encode())
    assert main(["dedup", str(tmp_path / "a.txt")]) == 0
    kept = text.replace("Talks end in Geneva\r\n", "").replace("\nTalks end in Geneva\n", "\n")
    assert capsysbinary.readouterr().out == kept.encode()


def test_each_text_stands_for_itself(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Lines that two files share stay in both; a file without a last line break does not run into the next."""
    (tmp_path / "a.txt").write_text(TEXT.rstrip())
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    assert main(["dedup", str(tmp_path)]) == 0
    assert capsys.readouterr().out == KEPT + KEPT


def test_report(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The report names each dropped line and the line that it repeats, file by file, and prints no text."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text("They met.")
    assert main(["dedup", "--report", str(tmp_path)]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[0] == f"{tmp_path}/a.txt: 1 of 5 lines repeats an earlier one"
    assert rows[1].split() == ["4", "=", "1", "exact:line", *"Talks end in Geneva".split()]
    assert rows[-1] == f"{tmp_path}/b.txt: none of 1 line repeats an earlier one"


def test_a_missing_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """It is told in one line, and the other files are read."""
    (tmp_path / "a.txt").write_text(TEXT)
    assert main(["dedup", "no.txt", str(tmp_path / "a.txt")]) == 1
    said = capsys.readouterr()
    assert said.out == KEPT
    assert said.err.startswith("wirecopy: no.txt: there is no such file")
    assert said.err.count("\n") == 1
