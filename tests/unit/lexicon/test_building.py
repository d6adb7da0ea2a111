"""What the builders of word lists share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from wirecopy.lexicon.building import write_or_check

LIST = "# source: s\n# licence: l\n# retrieved: r\n# columns: word\na\nb\n"


def test_a_list_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without an option the list takes the place of the one that stands; the count leaves out its head."""
    monkeypatch.setattr(sys, "argv", ["build_words"])
    target = tmp_path / "words.tsv"
    assert write_or_check(target, LIST) == 0
    assert target.read_text(encoding="utf-8") == LIST
    assert capsys.readouterr().out == f"{target} 2 entries\n"


@pytest.mark.parametrize(("standing", "code"), [(LIST, 0), (LIST + "c\n", 1)])
def test_a_check_writes_nothing(
    standing: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--check`` tells by its exit code whether the list that stands is the built one, and what to run if not."""
    monkeypatch.setattr(sys, "argv", ["build_words", "--check"])
    target = tmp_path / "words.tsv"
    target.write_text(standing, encoding="utf-8")
    assert write_or_check(target, LIST) == code
    assert target.read_text(encoding="utf-8") == standing
    assert ("python -m wirecopy.lexicon.build_words" in capsys.readouterr().out) == bool(code)
