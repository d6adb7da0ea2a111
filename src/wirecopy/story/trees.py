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
        cut: Blocks of at least this score are story.
        score: The numbers of a block in, its score out: log odds of being story, as far as they had to be worked out.
    """

    cut: float
    score: Callable[[Sequence[float]], float]


def _source(tree: Tree) -> str:
    if isinstance(tree, list):
        feature, threshold, left, right = tree
        return f"({_source(left)} if x{feature:d} <= {float(threshold)!r} else {_source(right)})"
    return repr(float(tree))


def _compile(model: dict[str, Any]) -> Callable[[Sequence[float]], float]:
    """One function for the whole sum; every literal in its source is printed from an int or a float.

    Each number has a variable of its own: that is twice as fast as asking for it in the row at every fork.
    """
    numbers = ", ".join(f"x{at:d}" for at in range(len(model["names"])))
    lines = [f"def score(row):\n    {numbers}, = row\n    s = {float(model['base'])!r}"]
    for stage in model["stages"]:
        lines += [f"    s += {_source(tree)}" for tree in stage["trees"]]
        lines.append(f"    if s <= {float(stage['low'])!r} or s >= {float(stage['high'])!r}:\n        return s")
    space: dict[str, Any] = {}
    exec(compile("\n".join([*lines, "    return s\n"]), "<forest>", "exec"), {}, space)
    score: Callable[[Sequence[float]], float] = space["score"]
    return score


def make_forest(model: dict[str, Any]) -> Forest:
    """Make a forest from its data.

    Args:
        model: ``names`` (of the features), ``base``, ``cut``, and ``stages``: each with ``trees``, ``low``, ``high``.

    Raises:
        LexiconError: It was trained on other features than :func:`feature_names` names.
    """
    if tuple(model["names"]) != feature_names():
        raise LexiconError("story", "trained on other features; train again with python -m wirecopy.story.train")
    return Forest(float(model["cut"]), _compile(model))


@cache
def load_forest() -> Forest:
    """The packaged forest that tells story from furniture."""
    return make_forest(json.loads(files("wirecopy.lexicon").joinpath("story.json").read_text(encoding="utf-8")))
