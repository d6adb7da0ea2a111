"""Trees: the compiled sum is the sum, an early end changes no clear case, and other features are refused."""

from __future__ import annotations

import json
import random
from importlib.resources import files
from typing import Any

import pytest

from wirecopy.errors import LexiconError
from wirecopy.story.context import feature_names
from wirecopy.story.trees import Forest, load_forest, make_forest

NAMES = feature_names()
DATA: dict[str, Any] = json.loads(files("wirecopy.lexicon").joinpath("story.json").read_text(encoding="utf-8"))


def walk(tree: Any, row: list[float]) -> float:
    """What a tree says, step by step."""
    while isinstance(tree, list):
        feature, threshold, left, right = tree
        tree = left if row[feature] <= threshold else right
    return tree


def model(*stages: tuple[float, float, list[Any]], base: float = 0.0) -> dict[str, Any]:
    """A forest as data."""
    return {
        "names": NAMES,
        "base": base,
        "cut": 0.5,
        "stages": [{"low": low, "high": high, "trees": trees} for low, high, trees in stages],
    }


def random_row(rng: random.Random) -> list[float]:
    """Numbers that fall on either side of thresholds, and right on them."""
    return [rng.choice((-1.0, 0.0, 0.5, 1.0, rng.uniform(-2, 60))) for _ in NAMES]


def test_a_forest_is_the_sum_of_its_trees() -> None:
    """A fork goes left up to its threshold and right above it; a leaf is its number."""
    forest = make_forest(model((-99, 99, [[0, 1.5, [2, 0.0, -1, 2], 4], 0.25]), base=0.5))
    row = [0.0] * len(NAMES)
    assert forest.score(row) == -0.25
    row[2] = 0.1
    assert forest.score(row) == 2.75
    row[0] = 1.5
    assert forest.score(row) == 2.75
    row[0] = 1.5000001
    assert forest.score(row) == 4.75


@pytest.mark.parametrize(
    ("first", "score"),
    [(-3.0, -3.0), (-2.0, -2.0), (-1.0, 9.0), (0.0, 10.0), (2.9, 12.9), (3.0, 3.0), (7.0, 7.0)],
)
def test_a_clear_case_ends_early(first: float, score: float) -> None:
    """At a bound or beyond it the score is final; between the bounds the next stage is added."""
    forest = make_forest(model((-2.0, 3.0, [first]), (0.5, 0.5, [10.0])))
    assert forest.score([0.0] * len(NAMES)) == pytest.approx(score)


@pytest.mark.parametrize("seed", range(30))
def test_the_packaged_forest_is_what_a_slow_walk_gives(seed: int) -> None:
    """Compiled or walked step by step, with or without the early end as the data say."""
    row = random_row(random.Random(seed))
    total = DATA["base"]
    for stage in DATA["stages"]:
        total += sum(walk(tree, row) for tree in stage["trees"])
        if not stage["low"] < total < stage["high"]:
            break
    assert load_forest().score(row) == pytest.approx(total)


def test_the_packaged_forest_was_trained_on_these_features() -> None:
    """The names in the data are the names in the code."""
    assert tuple(DATA["names"]) == NAMES


def test_the_packaged_bounds_make_sense() -> None:
    """The cut lies between the bounds of every stage, and the last stage decides: its bounds are the cut."""
    assert all(stage["low"] < DATA["cut"] < stage["high"] for stage in DATA["stages"][:-1])
    last = DATA["stages"][-1]
    assert (last["low"], last["high"]) == (pytest.approx(DATA["cut"]), pytest.approx(DATA["cut"]))
    assert all(0 <= feature < len(NAMES) for stage in DATA["stages"] for feature in features(stage["trees"]))


def features(tree: Any) -> set[int]:
    """The features that trees ask for."""
    if not isinstance(tree, list):
        return set()
    if tree and isinstance(tree[0], int):
        return {tree[0]} | features(tree[2]) | features(tree[3])
    return set().union(*map(features, tree)) if tree else set()


@pytest.mark.parametrize("names", [NAMES[:-1], (*NAMES, "more"), (NAMES[1], NAMES[0], *NAMES[2:]), ()])
def test_other_features_are_refused(names: tuple[str, ...]) -> None:
    """A forest of other, fewer or reordered features would give nonsense: the error says to train again."""
    with pytest.raises(LexiconError, match="trained on other features; train again"):
        make_forest(model((0, 1, [1.0])) | {"names": list(names)})


def test_the_forest_is_loaded_once() -> None:
    """It is compiled on first use and then kept."""
    assert load_forest() is load_forest()
    assert isinstance(load_forest(), Forest)
