"""Fitting the weights of titles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wirecopy.about.headline import FEATURES
from wirecopy.lexicon import read_lexicon

pytest.importorskip("numpy")

STORY = "\n".join(
    f"The talks in Geneva about {topic} ended on Friday without a result, three people said in the city."
    " Nobody knows when they will go on, or whether."
    for topic in ("water", "fish", "coal", "trade", "arms", "gas")
)


def test_weights_from_pages(tmp_path: Path) -> None:
    """Pages and a table of rows go in, a list that the library can read comes out, and it finds the titles."""
    from wirecopy.about.train import main

    pages = tmp_path / "pages.jsonl"
    texts = [
        f"Home\nWorld\nTalks in Geneva about {what} fail\nBy Ana Roe\nMay 3, 2020\n{STORY}" for what in ("fish", "coal")
    ]
    records = [
        {"id": "a", "site": "a.example", "text": texts[0], "gold": {"title": "Talks in Geneva about fish fail"}},
        {"id": "b", "site": "b.example", "text": texts[1], "gold": {"title": None}},
    ]
    pages.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    rows = tmp_path / "rows.tsv"
    rows.write_text("# id\trow\nb\t2\n", encoding="utf-8")
    out = tmp_path / "weights.tsv"
    main([str(pages), "--rows", str(rows), "--out", str(out), "--folds", "2"])
    weights = {name: float(weight) for name, weight in read_lexicon("weights", out.read_text(encoding="utf-8")).entries}
    assert sorted(weights) == sorted(FEATURES)
    assert weights["byline1"] > 0 > weights["words1"]
