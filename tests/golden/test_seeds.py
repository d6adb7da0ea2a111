"""The five seed pages: what is read of them, line by line, as it was last reviewed by eye."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import wirecopy

HERE = Path(__file__).parent
SEEDS = sorted((HERE.parents[1] / "seeds").glob("*.txt"))


def read(seed: Path) -> dict[str, Any]:
    """What is pinned of a page: its data, and the role and rule of every line that is not blank."""
    article = wirecopy.parse(seed.read_bytes().decode("utf-8"), source=seed.name, layers=())
    return {
        "source": article.source,
        "title": article.title,
        "authors": list(article.authors),
        "section": article.section,
        "publisher": article.publisher,
        "credit": article.credit,
        "published": article.published.value if article.published else None,
        "lines": [
            f"{line.number} {line.rule}" + (f" = line {line.repeats}" if line.repeats else "")
            for line in article.lines
            if line.role is not wirecopy.Role.BLANK
        ],
        "paragraphs": [len(paragraph.text) for paragraph in article.paragraphs],
    }


def test_there_are_five_seeds() -> None:
    """Each seed has its golden file, and each golden file its seed."""
    assert len(SEEDS) == 5
    assert [seed.stem for seed in SEEDS] == sorted(path.stem for path in HERE.glob("*.json"))


@pytest.mark.parametrize("seed", SEEDS, ids=[seed.stem[:3] for seed in SEEDS])
def test_a_seed_is_read_as_reviewed(seed: Path) -> None:
    """Every field, every line with its role and rule, every paragraph; a difference names the line."""
    golden = json.loads((HERE / f"{seed.stem}.json").read_text(encoding="utf-8"))
    got = read(seed)
    assert [line for line in got["lines"] if line not in golden["lines"]] == []
    assert got == golden


@pytest.mark.parametrize("seed", SEEDS, ids=[seed.stem[:3] for seed in SEEDS])
def test_a_seed_survives_other_line_breaks(seed: Path) -> None:
    """With CRLF for LF the same lines have the same roles and the same data are read."""
    text = seed.read_bytes().decode("utf-8")
    unix, windows = (wirecopy.parse(text.replace("\n", breaks), layers=()) for breaks in ("\n", "\r\n"))
    assert [(line.text, line.role) for line in windows.lines] == [(line.text, line.role) for line in unix.lines]
    assert (windows.title, windows.authors, windows.body) == (unix.title, unix.authors, unix.body)
