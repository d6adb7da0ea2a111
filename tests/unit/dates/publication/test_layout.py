"""Where the story stands on the page."""

from __future__ import annotations

import pytest

from wirecopy.dates.publication.layout import Layout
from wirecopy.models import Page

LONG = "The talks went on for the whole of the night and nobody knew how they would end. " * 3


def layout(*rows: str) -> Layout:
    """The layout of a page on which the long rows are story."""
    page = Page(text="\n".join(rows))
    return Layout(page, [len(row) > 100 for row in page.rows])


def test_the_row_of_an_offset() -> None:
    """Every character belongs to the row that it is on."""
    page = layout("one", "", "three")
    assert [page.row_of(offset) for offset in (0, 2, 4, 5, 9)] == [0, 0, 1, 2, 2]


def test_the_share_of_the_story_below() -> None:
    """All of it is below its start, none below its end."""
    page = layout("Title", LONG, LONG, "Footer")
    assert [page.share_below(row) for row in range(4)] == [1.0, 0.5, 0.0, 0.0]


def test_rows_to_the_story() -> None:
    """Blank rows do not count; below the story it is out of reach."""
    page = layout("Title", "", "Byline", "", "Share", LONG, LONG, "Footer")
    assert [page.rows_to_story(row) for row in (0, 2, 4, 7)] == [2, 1, 0, 99]


def test_blank_rows_are_told_once_a_page() -> None:
    """However many dates a page has, each of its rows is asked once whether it is blank."""
    asked: list[str] = []

    class Row(str):
        def isspace(self) -> bool:
            asked.append(str(self))
            return super().isspace()

    page = Page(text="\n".join(["1/2/24", " ", "\u3000", "3/4/24", LONG, LONG]))
    object.__setattr__(page, "rows", tuple(map(Row, page.rows)))
    places = Layout(page, [len(row) > 100 for row in page.rows])
    for _ in range(5):
        assert [places.rows_to_story(row) for row in (0, 3)] == [1, 0]
        assert [places.row_above(row) for row in range(5)] == [-1, 0, 0, 0, 3]
    assert len(asked) == len(page.rows)


def test_a_stray_row_is_not_the_start() -> None:
    """One long row of a menu or a cookie text is not where the story starts."""
    page = layout("We use cookies. " * 7, *["Menu item"] * 250, "Title", LONG, LONG, LONG)
    assert page.rows_to_story(251) == 0
    assert page.around_start.stop > 252


def test_the_rows_around_the_start() -> None:
    """So many rows above it, without blank ones, in order, and short ones right below it."""
    page = layout("Menu", "Title", "", "Byline", LONG, "Caption", LONG)
    assert page.rows_above_story(2) == [1, 3, 5]


@pytest.mark.parametrize("row", [0, 1])
def test_no_story(row: int) -> None:
    """On a page without story nothing is above or below it."""
    page = layout("Menu", "More")
    assert (page.share_below(row), page.rows_to_story(row)) == (0.0, 99)


def test_long_rows_are_read_at_their_ends() -> None:
    """The pieces cover short rows as a whole and long ones at both ends."""
    page = layout("Title", "x" * 1000, "Footer")
    text = "".join(page.text[first:stop] for first, stop in page.pieces(0, 3))
    assert text.startswith("Title\nxxx")
    assert text.endswith("xxx\nFooter")
    assert len(text) < 300


def test_runs_of_short_rows() -> None:
    """Short rows that follow each other are a run; a long row ends it, and one row alone is none."""
    page = layout("Title", "Nov", "22, 2024", LONG, "Caption", LONG, "One", "Two")
    runs = [page.text[first:stop] for first, stop in page.short_runs(range(8))]
    assert runs == ["Title\nNov\n22, 2024", "One\nTwo"]
