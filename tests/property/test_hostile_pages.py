"""Pages that are made to break a parser: one shape a test, at sizes that show a crash at once."""

from __future__ import annotations

import itertools

import pytest

import wirecopy
from wirecopy.testing import check_article

STORY = ("The ministers of the two countries met on Friday, and the talks went on for a long time. " * 4 + "\n") * 5
SPACES = ("\u3000", "\xa0", "\x1f", "\x85", "\u1680")
"""White space of which some tools say that it is none."""

SHAPES = {
    "one mark, many times": '"' * 100_000,
    "nested brackets": "([{" * 30_000,
    "capitals without an end": "K" * 100_000 + " a" * 20 + ".\n" + STORY,
    "a long blank row under dates": "\n".join(["1/2/24 " * 30] * 20) + "\n" + " " * 100_000 + "\n" + STORY,
    "dates and nothing else": "11/12/2024\n" * 2_000,
    "dates in rows of their own, blank rows between": ("11/12/2024 " * 10 + "\n" * 200) * 20 + STORY,
    "months without days": "May " * 30_000,
    "bylines and nothing else": "By Ana Roe\n" * 3_000,
    "two rows in turn": "Yes\nNo\n" * 3_000,
    "rows that are cut short": "The ministers of the two countries met in ...\n" * 2_000,
    "commas that join every row": "x,\n" * 5_000,
    "lone surrogates": "\ud83d" * 20_000 + "\n" + STORY,
    "every kind of line break": "\r\n\r\v\f\u2028\u2029\x85\x1c" * 2_000,
    "dates that no list knows": "22 foobar 2024\n" * 200 + STORY.replace("the ", "le "),
}


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES)
def test_any_shape_gives_an_article(text: str) -> None:
    """However odd the page, everything that must hold of an article holds, and reading again gives the same."""
    article = wirecopy.parse(text, layers=())
    check_article(article, text=text)
    assert wirecopy.parse(text, layers=()) == article


@pytest.mark.parametrize("space", SPACES)
def test_marks_around_nothing(space: str) -> None:
    """Rows of marks with nothing but an odd space between them stand in for any row of a page."""
    for left, right in itertools.product(("_", "*#", "#", "-", "*_"), ("_", "*", "#", "|", "-")):
        row = left + space + right
        spaced = left + space + " " + space + right
        for text in (
            f"Talks end\n{spaced}\n{STORY}{spaced}\n",
            f"{STORY}{row}\n",
            f"Talks end\n{row}\n{STORY}",
            f"{row}\n{row}\nBy\n{row}\n{STORY}{row}\n{row}\n",
        ):
            check_article(wirecopy.parse(text, layers=()), text=text)
