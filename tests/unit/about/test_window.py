"""The rows around a story."""

from __future__ import annotations

import pytest

from wirecopy.about.window import look
from wirecopy.models import Page


def test_marks_are_taken_off_and_remembered() -> None:
    """Headings, lists and emphasis are told from the text."""
    page = Page(text="## Talks\n  * * Menu\n 1. Home\n**Bold**\n*   *   *\n#tag\no Item\n2020. A year\nIt happened.")
    rows = look(page, [False] * 8 + [True]).above
    assert [(row.text, row.level, row.listed) for row in rows] == [
        ("Talks", 2, False),
        ("Menu", 0, True),
        ("Home", 0, True),
        ("Bold", 0, False),
        ("#tag", 0, False),
        ("Item", 0, True),
        ("2020. A year", 0, False),
    ]


def test_rows_know_what_stands_above() -> None:
    """A blank row above sets a row apart."""
    rows = look(Page(text="One\n\nTwo\nIt happened."), [False, False, False, True]).above
    assert [(row.text, row.apart) for row in rows] == [("One", False), ("Two", True)]


def test_a_stray_paragraph_is_not_the_start() -> None:
    """A short paragraph that was taken for story far above the story does not move its start."""
    menu = [f"Item {number}" for number in range(20)]
    story = ["A long paragraph of the story that goes on and on." * 3] * 8
    page = Page(text="\n".join(["We use cookies.", *menu, "Title", *story]))
    window = look(page, [True, *[False] * 21, *[True] * 8])
    assert window.above[-1].text == "Title"
    assert window.inside[0].number == 22


def test_far_rows_are_kept_when_they_are_long() -> None:
    """Of the rows far above, only those are kept that could be a title or a byline."""
    menu = [f"Item {number}" for number in range(60)]
    page = Page(text="\n".join(["Talks in Geneva end without a result", *menu, "It happened on Friday."]))
    window = look(page, [False] * 61 + [True])
    assert window.above[0].text == "Talks in Geneva end without a result"
    assert len(window.above) == 41


@pytest.mark.parametrize("rows", [0, 1, 5])
def test_no_story(rows: int) -> None:
    """Without a story every row stands above it."""
    window = look(Page(text="\n".join("abcde"[:rows])), [False] * rows)
    assert len(window.above) == rows
    assert window.inside == window.below == window.ending == ()
