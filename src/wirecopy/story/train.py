"""Make ``lexicon/story.json`` from pages with a gold body: ``python -m wirecopy.story.train PAGES... --out FILE``.

A file of pages holds one JSON object a line (``.gz`` or not) with ``text``, ``site`` and ``gold``
(``body``, or ``with``/``without``/``comments``); needs the extra ``train``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from wirecopy.errors import MissingExtra
from wirecopy.lines.join import join_text
from wirecopy.models.page import Page
from wirecopy.story.context import feature_names
from wirecopy.story.gold import label_blocks
from wirecopy.story.mark import look_at_page

try:
    import numpy as np
    from sklearn.ensemble import HistGradientBoostingClassifier
except ImportError as exc:
    raise MissingExtra("training", "train") from exc

_CUT = 0.44
"""Blocks of at least this probability are story; best F1 in cross-validation."""
_HEAD = {
    "source": "fitted by python -m wirecopy.story.train to pages with a gold body; holds none of their text",
    "licence": "Apache-2.0",
    "retrieved": "2026-11-21",
}
_SNIPPET_WEIGHT = 3.0
"""Pages whose gold is a few pieces of text tell of few blocks; each counts for more."""
_STAGES = (15, 25, 40, 60, 60)
_SLACK = 0.002
"""Share of the training blocks that an early end of the sum may decide otherwise than the whole sum."""


@attrs.define
class Example:
    """The blocks of one page that could be story, with what is known of them."""

    site: str
    texts: list[str]
    numbers: list[tuple[float, ...]]
    labels: list[bool | None]
    weights: list[float]


def read_examples(path: Path) -> Iterator[Example]:
    """Read a file of pages."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            yield make_example(row)


def make_example(row: dict[str, Any]) -> Example:
    """The blocks of a page; a block weighs as the root of its length, and the blocks of a short story weigh more."""
    page = Page(text=row["text"])
    groups, _blocks, picked, numbers = look_at_page(page)
    texts = [join_text(page.rows[index] for index in group) for group in groups]
    labels = label_blocks(texts, row["gold"])
    lengths = [max(1, len(text.split())) for text in texts]
    story = sum(length for length, label in zip(lengths, labels, strict=True) if label)
    size = (300 / max(story, 60)) ** 0.5 if row["gold"].get("body") else _SNIPPET_WEIGHT
    return Example(
        row.get("site") or row["id"],
        [texts[at] for at in picked],
        numbers,
        [labels[at] for at in picked],
        [size * min(lengths[at], 60) ** 0.5 for at in picked],
    )


def fit(examples: Sequence[Example]) -> Any:
    """Fit the trees on all labelled blocks."""
    known = [
        (row, label, weight)
        for example in examples
        for row, label, weight in zip(example.numbers, example.labels, example.weights, strict=True)
        if label is not None
    ]
    model = HistGradientBoostingClassifier(
        max_iter=sum(_STAGES),
        learning_rate=0.08,
        max_leaf_nodes=15,
        l2_regularization=3.0,
        min_samples_leaf=20,
        max_features=0.25,
        early_stopping=False,
        random_state=0,
    )
    numbers, labels, weights = zip(*known, strict=True)
    return model.fit(np.array(numbers, dtype=np.float64), np.array(labels), sample_weight=np.array(weights))


def _tree(nodes: Any, at: int = 0) -> Any:
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    threshold = round(float(node["num_threshold"]), 6)
    return [
        int(node["feature_idx"]),
        threshold,
        _tree(nodes, int(node["left"])),
        _tree(nodes, int(node["right"])),
    ]


def export(model: Any, examples: Sequence[Example]) -> dict[str, Any]:
    """The fitted trees as data, with the bounds at which the sum may end early."""
    trees = [_tree(predictors[0].nodes) for predictors in model._predictors]
    base = float(np.ravel(model._baseline_prediction)[0])
    cut = float(np.log(_CUT / (1 - _CUT)))
    numbers = np.array([row for example in examples for row in example.numbers], dtype=np.float64)
    steps = list(model.staged_decision_function(numbers))
    final = np.ravel(steps[-1]) >= cut
    stages, done = [], 0
    for size in _STAGES:
        scores = np.ravel(steps[done + size - 1])
        low = float(np.quantile(scores[final], _SLACK)) if final.any() else cut
        high = float(np.quantile(scores[~final], 1 - _SLACK)) if (~final).any() else cut
        last = done + size == len(trees)
        bounds = (cut, cut) if last else (round(min(low, cut), 4), round(max(high, cut), 4))
        stages.append({"low": bounds[0], "high": bounds[1], "trees": trees[done : done + size]})
        done += size
    return {**_HEAD, "names": feature_names(), "base": round(base, 6), "cut": round(cut, 6), "stages": stages}


def _as_json(model: dict[str, Any]) -> str:
    """JSON with one tree a line, so that a diff shows which trees changed."""
    stages = []
    for stage in model["stages"]:
        trees = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in stage["trees"])
        stages.append(f'{{"low": {stage["low"]}, "high": {stage["high"]}, "trees": [\n{trees}\n]}}')
    head = {key: model[key] for key in ("source", "licence", "retrieved", "names", "base", "cut")}
    lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items())
    joined = ",\n".join(stages)
    return f'{{{lines},\n"stages": [\n{joined}\n]}}\n'


def cross_validate(examples: Sequence[Example], folds: int) -> tuple[float, float]:
    """Precision and recall over words, each site held out once; a fair guess at pages of unseen sites."""
    fold = [int(hashlib.sha1(example.site.encode()).hexdigest(), 16) % folds for example in examples]
    hit = said = gold = 0
    for number in range(folds):
        model = fit([example for example, at in zip(examples, fold, strict=True) if at != number])
        for example, at in zip(examples, fold, strict=True):
            if at != number or not example.numbers:
                continue
            chances = model.predict_proba(np.array(example.numbers, dtype=np.float64))[:, 1]
            for text, label, chance in zip(example.texts, example.labels, chances, strict=True):
                if label is not None:
                    size = len(text.split())
                    hit += size * (label and chance >= _CUT)
                    said += size * (chance >= _CUT)
                    gold += size * label
    return hit / said, hit / gold


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, and write the trees."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="where to write the trees")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate over sites with so many folds first")
    options = parser.parse_args(arguments)
    examples = [example for path in options.pages for example in read_examples(path)]
    if options.folds:
        precision, recall = cross_validate(examples, options.folds)
        print(f"held-out sites, share of words: precision {precision:.3f}, recall {recall:.3f}")
    model = export(fit(examples), examples)
    options.out.write_text(_as_json(model), encoding="utf-8")
    count = sum(len(stage["trees"]) for stage in model["stages"])
    print(f"{options.out}: {count} trees from {len(examples)} pages")


if __name__ == "__main__":
    main()
