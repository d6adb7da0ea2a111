"""Make ``lexicon/actor_weights.tsv``: ``python -m wirecopy.actors.train ARTICLES --out FILE``.

A file of articles holds one JSON object a line with ``text``, ``paragraphs`` (start and stop of each) and
``entities`` (``start``, ``stop``, ``type``: PER, ORG, LOC or MISC). No word of the articles is kept but small words
that stand beside names in several of them. Needs the extra ``train``.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from wirecopy.actors.judge import KINDS
from wirecopy.actors.reading import read_names
from wirecopy.errors import MissingExtra

try:
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression
except ImportError as exc:
    raise MissingExtra("training", "train") from exc

_FEWEST = 4
"""Articles that a feature has to be met in."""
_STRENGTH = 0.2
"""Inverse weight of the penalty on large weights."""
_HEAD = (
    "# source: fitted by wirecopy.actors.train to news stories of 1996 with names marked by hand; weights of features, "
    "no text\n# licence: Apache-2.0\n# retrieved: 2026-11-21\n# columns: feature\tperson\torganization\tplace\n"
)


@attrs.frozen
class Example:
    """One article: what speaks for each candidate, and what each is.

    Args:
        record: The article as it was read.
        spans: Where the candidates are.
        surfaces: The candidates as a lexicon would write them.
        rows: Features of each candidate.
        kinds: What each candidate is, as a place in ``KINDS``.
    """

    record: dict[str, Any]
    spans: list[tuple[int, int]]
    surfaces: list[str]
    rows: list[list[str]]
    kinds: list[int]


def read_examples(path: Path) -> list[Example]:
    """Read a file of articles."""
    examples = []
    for record in map(json.loads, path.open(encoding="utf-8")):
        reading, rows, surfaces = read_names(record["text"], [(start, stop) for start, stop in record["paragraphs"]])
        tokens = reading.tokens
        spans = [(tokens.starts[name.first], tokens.stops[name.last - 1]) for name in reading.found.names]
        gold = {(entity["start"], entity["end"]): entity["type"] for entity in record["entities"]}
        kinds = [_kind(span, gold) for span in spans]
        examples.append(Example(record, spans, surfaces, rows, kinds))
    return examples


def _kind(span: tuple[int, int], gold: dict[tuple[int, int], str]) -> int:
    """What a candidate is: the kind of the name that it is, or mostly overlaps."""
    kind, best = gold.get(span, "NONE"), 0
    if span not in gold:
        for (start, stop), named in gold.items():
            shared = min(span[1], stop) - max(span[0], start)
            if shared > best and shared >= 0.5 * max(stop - start, span[1] - span[0]):
                kind, best = named, shared
    return KINDS.index(kind) if kind in KINDS else 0


def choose_features(examples: Sequence[Example]) -> list[str]:
    """The features that are met in enough articles, sorted."""
    met: Counter[str] = Counter()
    for example in examples:
        met.update({feature for row in example.rows for feature in row})
    return sorted(feature for feature, articles in met.items() if articles >= _FEWEST)


def fit(examples: Sequence[Example], features: Sequence[str]) -> Any:
    """Fit three weights a feature; "no actor" is the kind with weight nought."""
    place = {feature: number for number, feature in enumerate(features)}
    cells = []
    kinds: list[int] = []
    for example in examples:
        for row, kind in zip(example.rows, example.kinds, strict=True):
            cells += [(len(kinds), place[feature]) for feature in set(row) if feature in place]
            kinds.append(kind)
    rows, columns = np.array(cells).T
    matrix = csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(kinds), len(features)))
    model = LogisticRegression(C=_STRENGTH, max_iter=500, fit_intercept=False).fit(matrix, kinds)
    return (model.coef_[1:] - model.coef_[:1]).T


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="where to write the weights")
    parser.add_argument("--leave-out", type=float, nargs=2, default=(0, 0), metavar=("FROM", "TO"),
                        help="share of the articles that is left out, to be measured with")  # fmt: skip
    options = parser.parse_args(arguments)
    examples = read_examples(options.articles)
    begin, end = (int(share * len(examples)) for share in options.leave_out)
    examples = examples[:begin] + examples[end:]
    features = choose_features(examples)
    weights = fit(examples, features)
    rows = [
        "\t".join([feature, *(f"{weight:.2f}" for weight in row)]) + "\n"
        for feature, row in zip(features, weights, strict=True)
    ]
    options.out.write_text(_HEAD + "".join(rows), encoding="utf-8")
    print(f"{options.out}: {len(features)} features from {len(examples)} articles")


if __name__ == "__main__":
    main()
