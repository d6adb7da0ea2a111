"""Rows of numbers in, scores out: boosted trees, kept as data and turned into Python functions on first use."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import attrs

from wirecopy.errors import LexiconError
from wirecopy.story.context import feature_names

__all__ = ["Forest", "load_forest", "make_forest"]

Tree = Any  # a leaf is a number; a fork is [feature, threshold, tree if not above it, tree if above it]


@attrs.frozen
class Forest:
    """A sum of trees, cut in stages so that a clear case ends early.

    Args:
        base: The score that every block starts from.
        cut: Blocks of at least this score are story.
        stages: For each stage, the sum of its trees as a function, and the bounds: a score at or below the first, or
            at or above the second, is final.
    """

    base: float
    cut: float
    stages: tuple[tuple[Callable[[Sequence[float]], float], float, float], ...]

    def score(self, row: Sequence[float]) -> float:
        """The score of a block: log odds of being story, as far as they had to be worked out."""
        total = self.base
        for stage, low, high in self.stages:
            total += stage(row)
            if total <= low or total >= high:
                break
        return total


def _source(tree: Tree) -> str:
    if isinstance(tree, list):
        feature, threshold, left, right = tree
        return f"({_source(left)} if x[{feature:d}] <= {float(threshold)!r} else {_source(right)})"
    return repr(float(tree))


def _compile(trees: Sequence[Tree]) -> Callable[[Sequence[float]], float]:
    """One function for the sum of many trees; every literal in its source is printed from an int or a float."""
    body = "".join(f"    s += {_source(tree)}\n" for tree in trees)
    space: dict[str, Any] = {}
    exec(compile(f"def stage(x):\n    s = 0.0\n{body}    return s\n", "<forest>", "exec"), {}, space)
    stage: Callable[[Sequence[float]], float] = space["stage"]
    return stage


def make_forest(model: dict[str, Any]) -> Forest:
    """Make a forest from its data.

    Args:
        model: ``names`` (of the features), ``base``, ``cut``, and ``stages``: each with ``trees``, ``low``, ``high``.

    Raises:
        LexiconError: It was trained on other features than :func:`feature_names` names.
    """
    if tuple(model["names"]) != feature_names():
        raise LexiconError("story", "trained on other features; train again with python -m wirecopy.story.train")
    stages = tuple((_compile(stage["trees"]), float(stage["low"]), float(stage["high"])) for stage in model["stages"])
    return Forest(float(model["base"]), float(model["cut"]), stages)


@cache
def load_forest() -> Forest:
    """The packaged forest that tells story from furniture."""
    return make_forest(json.loads(files("wirecopy.lexicon").joinpath("story.json").read_text(encoding="utf-8")))
