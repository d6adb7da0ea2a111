"""Training: trees learnt from made-up pages tell story from furniture, and are the same when read again."""

from __future__ import annotations

import gzip
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from made_up_pages import page

from wirecopy.errors import MissingExtra
from wirecopy.story.trees import make_forest


def records(seeds: range) -> list[dict[str, Any]]:
    """Pages as the training data have them."""
    made = []
    for seed in seeds:
        rows, story = page(seed, paragraphs=4 + seed % 7)
        body = "\n".join(row for row, told in zip(rows, story, strict=True) if told)
        made.append({"id": f"{seed}", "site": f"site{seed % 5}", "text": "\n".join(rows), "gold": {"body": body}})
    return made


@pytest.fixture(scope="module")
def train() -> Iterator[Any]:
    """The module that trains, where its extra is installed."""
    pytest.importorskip("sklearn")
    module = importlib.import_module("wirecopy.story.train")
    # On a busy machine many threads wait for each other longer than one needs for so few pages.
    with importlib.import_module("threadpoolctl").threadpool_limits(1, user_api="openmp"):
        yield module


@pytest.fixture(scope="module")
def trained(train: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A file of thirty pages and the file of the trees trained on them, as the command writes it."""
    folder = tmp_path_factory.mktemp("train")
    pages, out = folder / "pages.jsonl.gz", folder / "story.json"
    with gzip.open(pages, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records(range(30)))
    train.main([str(pages), "--out", str(out), "--folds", "3"])
    return pages, out


def test_trees_learn_to_tell_story_from_furniture(train: Any, trained: tuple[Path, Path]) -> None:
    """On thirty pages that they have not seen they are right about all but a few blocks of a hundred."""
    forest = make_forest(json.loads(trained[1].read_text(encoding="utf-8")))
    right = [
        (forest.score(numbers) >= forest.cut) == label
        for record in records(range(100, 130))
        for example in [train.make_example(record)]
        for numbers, label in zip(example.numbers, example.labels, strict=True)
        if label is not None
    ]
    assert len(right) > 300
    assert sum(right) / len(right) > 0.95


def test_exported_trees_score_like_the_fitted_ones(train: Any, trained: tuple[Path, Path]) -> None:
    """Printed, read again and compiled, the whole sum is that of scikit-learn but for the rounding of leaves."""
    examples = list(train.read_examples(trained[0]))
    fitted = train.fit(examples)
    data = json.loads(trained[1].read_text(encoding="utf-8"))
    whole = make_forest(data | {"stages": [stage | {"low": -1e9, "high": 1e9} for stage in data["stages"]]})
    for example in examples[:5]:
        for row, score in zip(example.numbers, fitted.decision_function(example.numbers), strict=True):
            assert whole.score(row) == pytest.approx(score, abs=0.02)


def test_training_twice_gives_the_same_file(train: Any, trained: tuple[Path, Path], tmp_path: Path) -> None:
    """The same pages give the same trees to the letter, so that a diff shows what the pages changed."""
    train.main([str(trained[0]), "--out", str(tmp_path / "again.json")])
    assert (tmp_path / "again.json").read_bytes() == trained[1].read_bytes()


def test_an_early_end_decides_like_the_whole_sum(train: Any, trained: tuple[Path, Path]) -> None:
    """All but two in a thousand blocks a stage are decided as the whole sum decides."""
    data = json.loads(trained[1].read_text(encoding="utf-8"))
    early = make_forest(data)
    whole = make_forest(data | {"stages": [stage | {"low": -1e9, "high": 1e9} for stage in data["stages"]]})
    rows = [row for example in train.read_examples(trained[0]) for row in example.numbers]
    other = [row for row in rows if (early.score(row) >= early.cut) != (whole.score(row) >= whole.cut)]
    assert len(other) <= 0.002 * len(data["stages"]) * len(rows) + 1


def test_an_example_knows_its_site_and_its_labels(train: Any) -> None:
    """Each block that could be story has its text, numbers, label and weight; without a site the id stands for it."""
    record = records(range(1))[0]
    example = train.make_example(record)
    assert len(example.texts) == len(example.numbers) == len(example.labels) == len(example.weights)
    assert sum(map(bool, example.labels)) == record["gold"]["body"].count("\n") + 1
    assert all(weight > 0 for weight in example.weights)
    assert (example.site, train.make_example(record | {"site": None}).site) == ("site0", "0")


def test_without_its_extra_training_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """No scikit-learn, no training: the error names the extra."""
    monkeypatch.delitem(sys.modules, "wirecopy.story.train", raising=False)
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)
    with pytest.raises(MissingExtra, match=r"wirecopy\[train\]"):
        importlib.import_module("wirecopy.story.train")
