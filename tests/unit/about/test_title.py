"""The title among the rows."""

from __future__ import annotations

import pytest

from wirecopy.about.headline import FEATURES, candidates
from wirecopy.about.title import find_title
from wirecopy.about.window import Window, look
from wirecopy.lexicon import load_lexicon
from wirecopy.models import Page

STORY = ["The talks in Geneva ended on Friday without a result, three people with knowledge of them said."] * 3


def window(*above: str) -> Window:
    """Rows above a story."""
    page = Page(text="\n".join([*above, *STORY]))
    return look(page, [False] * len(above) + [True] * len(STORY))


def features(*above: str) -> dict[str, dict[str, float]]:
    """The features of every candidate, by its text and their names."""
    return {row.text: dict(zip(FEATURES, values, strict=True)) for row, values in candidates(window(*above))}


def test_every_feature_has_a_weight() -> None:
    """The packaged weights are those of the features, no more, no fewer."""
    assert sorted(FEATURES) == [name for name, _ in load_lexicon("title_weights").entries]


def test_features_of_a_row() -> None:
    """A few features that are easy to check by hand."""
    found = features("Talks fail - Daily Post", "", "# Talks fail", "By Ana Roe", "May 3, 2020")
    title = found["Talks fail"]
    assert [title[name] for name in ("h1", "apart", "document_whole", "byline1")] == [True] * 4
    assert not title["inside"]
    assert found["Talks fail - Daily Post"]["document"]
    assert "By Ana Roe" not in found


def test_menus_are_no_candidates() -> None:
    """Rows with the mark of a list are never titles."""
    assert "Talks in Geneva end" not in features("  * Talks in Geneva end")


def test_copies_are_reported_nearest_first() -> None:
    """A title that is repeated is known on all its rows."""
    title = find_title(window("Talks in Geneva end", "Share", "Talks in Geneva end", "By Ana Roe", "May 3, 2020"), "")
    assert title is not None
    assert title.text == "Talks in Geneva end"
    assert sorted(title.rows) == [0, 2]


@pytest.mark.parametrize(
    "row",
    [
        "Photo: Ana Roe",
        "Sign up to our newsletter for more",
        "Share",
        "May 3, 2020",
        "By Ana Roe",
        "We use cookies to make this site work for you.",
    ],
)
def test_furniture_is_no_title(row: str) -> None:
    """Captions, calls, buttons, dates and bylines are not taken where there is no title."""
    assert find_title(window(row), row) is None


def test_the_title_stands_above_its_standfirst() -> None:
    """A sentence that sums up is not the title."""
    title = find_title(
        window(
            "Talks in Geneva end without a result",
            "Neither side would say when they meet again.",
            "By Ana Roe",
            "May 3, 2020",
        ),
        "",
    )
    assert title is not None
    assert title.text == "Talks in Geneva end without a result"
