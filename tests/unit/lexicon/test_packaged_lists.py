"""The packaged lists: each says where it comes from, and its form is the one that a diff shows best."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from pathlib import Path

import pytest

import wirecopy.lexicon
from wirecopy.lexicon import load_lexicon

FOLDER = Path(wirecopy.lexicon.__file__).parent
FILES = sorted(FOLDER.glob("*.tsv"))
ALLOWED = (
    "Apache-2.0",
    "BSD-3-Clause",
    "CC0-1.0",
    "CC-BY-4.0",
    "HPND-sell-variant",
    "MIT",
    "Unicode-3.0",
    "public domain",
)
"""Licences under which a list may travel with an Apache-2.0 package."""


def rows_of(path: Path) -> list[str]:
    """The entries of a list as they stand in the file."""
    return [row for row in path.read_text(encoding="utf-8").split("\n")[:-1] if not row.startswith("# ")]


def test_there_are_lists() -> None:
    """The tests below have something to look at."""
    assert {"cues", "function_words", "leaning_words"} <= {path.stem for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_head_is_complete(path: Path) -> None:
    """Source, licence, day and columns stand at the top, in this order, each once; a day is a day."""
    head = path.read_text(encoding="utf-8").split("\n")[:4]
    assert [row.partition(":")[0] for row in head] == ["# source", "# licence", "# retrieved", "# columns"]
    lexicon = load_lexicon(path.stem)
    assert datetime.date.fromisoformat(lexicon.retrieved)
    assert len(lexicon.source) > 10
    assert lexicon.name == path.stem


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_licence_is_allowed(path: Path) -> None:
    """Every licence that a list names is one under which we may pass it on."""
    named = [re.sub(r"\(.*?\)", "", part).strip() for part in re.split("[,;]", load_lexicon(path.stem).licence)]
    assert [licence for licence in named if licence not in ALLOWED] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_file_is_plain(path: Path) -> None:
    """UTF-8 without a mark at the start, lines that end in LF, one break at the very end, no blank line."""
    data = path.read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in data
    assert data.endswith(b"\n")
    assert "" not in data.decode("utf-8").split("\n")[:-1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_entries_are_sorted_and_stand_once(path: Path) -> None:
    """By code points, so that every editor and every machine sorts alike."""
    rows = rows_of(path)
    assert rows
    assert rows == sorted(rows)
    assert [row for row, count in Counter(rows).items() if count > 1] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_column_has_stray_white_space(path: Path) -> None:
    """No column is empty, starts or ends with white space, or has two spaces in a row."""
    columns = load_lexicon(path.stem).columns
    entries = [row.split("\t") for row in rows_of(path)]
    assert {len(entry) for entry in entries} == {len(columns)}
    stray = [entry for entry in entries for part in entry if not part or part != part.strip() or "  " in part]
    assert stray == []


def test_cues_are_written_as_they_are_looked_for() -> None:
    """Small letters, and one of the four places."""
    entries = load_lexicon("cues").entries
    assert {place for _phrase, _cue, place in entries} <= {"any", "start", "whole", "end"}
    assert [phrase for phrase, _cue, _place in entries if phrase != phrase.lower()] == []


@pytest.mark.parametrize("name", ["function_words", "leaning_words"])
def test_words_are_single_and_small(name: str) -> None:
    """A list of words holds words as a text in small letters has them."""
    assert [word for (word,) in load_lexicon(name).entries if not re.fullmatch(r"[a-z]+(?:['’][a-z]+)?", word)] == []
