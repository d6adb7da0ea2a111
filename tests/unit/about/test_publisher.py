"""The publication whose page it is."""

from __future__ import annotations

import pytest

from wirecopy.about.publisher import find_publisher
from wirecopy.about.title import Title
from wirecopy.about.window import look
from wirecopy.lines import BREAKS
from wirecopy.models import Page


def publisher(text: str, title: str | None = None) -> str | None:
    """The publisher of a page whose last row is its story."""
    page = Page(text=text)
    window = look(page, [False] * (len(page.rows) - 1) + [True])
    return find_publisher(window, Title(title, (1,)) if title else None, text)


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("Talks in Geneva end - Daily Post", "Daily Post"),
        ("Talks in Geneva end | World | Daily Post", "Daily Post"),
        ("Talks in Geneva end – The Daily Post", "The Daily Post"),
        ("Daily Post | Talks in Geneva end", "Daily Post"),
    ],
)
def test_title_of_the_window(first: str, name: str) -> None:
    """The first row of many pages names the site beside the title."""
    assert publisher(f"{first}\nTalks in Geneva end\nIt happened.", "Talks in Geneva end") == name


def test_a_part_of_the_title_is_no_publisher() -> None:
    """A title with a dash of its own names nobody."""
    assert (
        publisher("Update | Talks in Geneva end\nUpdate | Talks in Geneva end\nIt was.", "Update | Talks in Geneva end")
        is None
    )


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Read more from Sky News:", "Sky News"),
        ("© 2019 Daily Post. All rights reserved.", "Daily Post"),
        ("Copyright 2019 The Daily Post", "The Daily Post"),
        ("(C) 2019 Daily Post, LLC. All Rights Reserved Terms of Use", "Daily Post"),
        ("© Daily Post Limited 2019", "Daily Post"),
        ("Follow the Daily Post on Facebook and Twitter", "Daily Post"),
    ],
)
def test_what_a_page_says_of_itself(row: str, name: str) -> None:
    """Calls to read more, and copyright lines."""
    assert publisher(f"Title\n{row}\nIt happened.") == name


@pytest.mark.parametrize(
    "row",
    [
        "© Ana Roe",
        "© REUTERS / POOL",
        "© 2019 Associated Press. All rights reserved.",
        "Copyright © All rights reserved",
        "Follow us on Facebook",
        "Follow Ana Roe",
        "Read more from our team:",
        "More from World",
    ],
)
def test_who_is_no_publisher(row: str) -> None:
    """Picture credits, agencies and empty phrases."""
    assert publisher(f"Title\n{row}\nIt happened.") is None


def test_names_do_not_run_over_the_end_of_a_row() -> None:
    """The next row is not part of a name."""
    for row in ("© 2019 Daily Post", "Read more from Daily Post", "Follow the Daily Post on Facebook"):
        for gap in BREAKS:
            assert publisher(f"Title\n{row}{gap}Home{gap}It happened.") == "Daily Post"


@pytest.mark.parametrize("gap", BREAKS)
def test_what_makes_a_copyright_line_stands_on_its_row(gap: str) -> None:
    """A year or a reservation of rights on the next row does not make a picture credit a copyright line."""
    assert publisher(f"Title\n© Ana Roe{gap}2019{gap}It happened.") is None
    assert publisher(f"Title\n© Ana Roe{gap}All rights reserved{gap}It happened.") is None
