"""Make ``lexicon/title_weights.tsv``: ``python -m wirecopy.about.train PAGES... --out FILE``.

A file of pages holds one JSON object a line (``.gz`` or not) with ``id``, ``text``, ``site`` and ``gold`` (``title``).
``--rows`` names a table (``id``, tab, row from 0) of titles found by eye on pages without a gold title; for the
packaged weights it is ``about/title_rows.tsv``. The rows are those of the first file that holds the page, and further
files, with the same page cut down, take the title from there.
Needs the extra ``train``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import regex

from wirecopy.about.headline import FEATURES, candidates
from wirecopy.about.window import look
from wirecopy.errors import MissingExtra
from wirecopy.models import Page
from wirecopy.story import mark_story

try:
    import numpy as np
except ImportError as exc:
    raise MissingExtra("training", "train") from exc

_RIDGE = 0.7
"""Weight of the penalty on large weights; cross-validation hardly tells values from 0.3 to 2 apart."""
_MADE = 0.3
"""Pages that are cut out of others (the story alone; title and story) count for less."""
_STEPS = 60
_FEWEST = 4
_HEAD = (
    "# source: fitted by wirecopy.about.train to pages of scrapinghub/article-extraction-benchmark, adbar/trafilatura "
    "and flairNLP/fundus\n# licence: Apache-2.0\n# retrieved: 2026-11-21\n# columns: feature\tweight\n"
)
_WORD = regex.compile(r"\w+")


@attrs.frozen
class Example:
    """The answers that one page leaves open: none, and each of its rows.

    Args:
        site: Its site, held out as a whole.
        numbers: One row of features an answer, "none" first.
        right: Which answers are right; several where the page repeats its title.
        weight: How much the page counts.
    """

    site: str
    numbers: Any
    right: Any
    weight: float


def read_examples(path: Path, rows: Mapping[str, int], titles: dict[str, str]) -> Iterator[Example]:
    """Read a file of pages; *titles* collects the titles that *rows* points at."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for record in map(json.loads, file):
            name = record["id"]
            if name in rows and name not in titles:
                titles[name] = Page(text=record["text"]).rows[rows[name]].strip(" #")
            title = record["gold"].get("title") or titles.get(name)
            if title:
                yield from make_examples(record["text"], record.get("site") or name, title)


def make_examples(text: str, site: str, title: str) -> Iterator[Example]:
    """A page, its story alone (which has no title), and title and story alone, the title once taken for story."""
    page = Page(text=text)
    story = mark_story(page).rows
    yield from _example(page, story, site, title, 1.0)
    body = [row for row, judged in zip(page.rows, story, strict=True) if judged]
    if len(body) < _FEWEST or any(_key(row) == _key(title) for row in body):
        return
    alone = Page(text="\n".join(body))
    yield from _example(alone, [True] * len(alone.rows), site, title, _MADE)
    short = Page(text="\n".join([title.strip(), *body]))
    for judged in (False, True):
        yield from _example(short, [judged, *[True] * (len(short.rows) - 1)], site, title, _MADE)


def _example(page: Page, story: Sequence[bool], site: str, title: str, weight: float) -> Iterator[Example]:
    answers = candidates(look(page, story))
    right = [_key(row.text) == _key(title) for row, _ in answers]
    shown = f" {' '.join(_key(title))} " in f" {' '.join(_key(page.text))} "
    if not answers or (shown and not any(right)):
        return
    none = [float(name == "none") for name in FEATURES]
    numbers = np.array([none, *(features for _, features in answers)], dtype=np.float64)
    yield Example(site, numbers, np.array([not any(right), *right], dtype=np.float64), weight)


def _key(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def fit(examples: Sequence[Example]) -> Any:
    """Fit one weight a feature: a right answer should outweigh all others (softmax over the answers of a page)."""
    weights = np.zeros(len(FEATURES))
    for _ in range(_STEPS):
        slope = _RIDGE * weights
        curve = _RIDGE * np.eye(len(FEATURES))
        for example in examples:
            scores = example.numbers @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            target = chances * example.right
            target /= target.sum()
            mean = chances @ example.numbers
            slope += example.weight * (mean - target @ example.numbers)
            curve += example.weight * ((example.numbers.T * chances) @ example.numbers - np.outer(mean, mean))
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if float(np.abs(step).max()) < 1e-4:
            break
    return weights


def cross_validate(examples: Sequence[Example], folds: int) -> float:
    """Share of whole pages answered right, each site held out once; a fair guess at pages of unseen sites."""
    fold = [int(hashlib.sha1(example.site.encode()).hexdigest(), 16) % folds for example in examples]
    right = total = 0
    for number in range(folds):
        weights = fit([example for example, at in zip(examples, fold, strict=True) if at != number])
        for example, at in zip(examples, fold, strict=True):
            if at == number and example.weight == 1.0:
                right += bool(example.right[int(np.argmax(example.numbers @ weights))])
                total += 1
    return right / total


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", type=Path)
    parser.add_argument("--rows", type=Path, help="table of titles found by eye: id, tab, row from 0")
    parser.add_argument("--out", type=Path, required=True, help="where to write the weights")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate over sites with so many folds first")
    options = parser.parse_args(arguments)
    table = options.rows.read_text(encoding="utf-8").splitlines() if options.rows else []
    rows = {name: int(row) for name, row in (line.split("\t") for line in table if not line.startswith("#"))}
    titles: dict[str, str] = {}
    examples = [example for path in options.pages for example in read_examples(path, rows, titles)]
    if options.folds:
        print(f"held-out sites: {cross_validate(examples, options.folds):.3f} of pages right")
    weights = fit(examples)
    lines = [f"{name}\t{weight:.2f}\n" for name, weight in sorted(zip(FEATURES, weights, strict=True))]
    options.out.write_text(_HEAD + "".join(lines), encoding="utf-8")
    print(f"{options.out}: {len(FEATURES)} weights from {len(examples)} pages")


if __name__ == "__main__":
    main()
