"""The section of a story."""

from __future__ import annotations

import pytest

from wirecopy.about.byline import Byline
from wirecopy.about.section import find_section
from wirecopy.about.title import Title
from wirecopy.about.window import look
from wirecopy.models import Page


def section(*above: str, byline: Byline | None = None) -> tuple[str, int | None] | None:
    """The section of a page whose title is the last row above the story."""
    page = Page(text="\n".join(["Daily Post", "Log in", *above, "Talks end", "It happened."]))
    title = len(page.rows) - 2
    window = look(page, [False] * (title + 1) + [True])
    found = find_section(window, Title("Talks end", (title,)), (byline,) if byline else ())
    return (found.name, found.row) if found else None


@pytest.mark.parametrize(
    ("rest", "name"),
    [
        ("Diplomacy 2024-11-22, 3:48pm", "Diplomacy"),
        ("2021-05-03T08:15:00Z Science & Astronomy", "Science & Astronomy"),
    ],
)
def test_in_the_byline(rest: str, name: str) -> None:
    """Between the names and the date, or behind it."""
    assert section(byline=Byline(("Daily Desk",), (), (9,), "byline:desk", rest)) == (name, None)


@pytest.mark.parametrize("rest", ["Updated May 3, 2020", "May 3, 2020", "on April 29, 2018", ""])
def test_a_date_is_no_section(rest: str) -> None:
    """What stands before a date is a section only when it is the name of one."""
    assert section(byline=Byline(("Ana Roe",), (), (9,), "byline:by_prefix", rest)) is None


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Home » World » Talks end", "World"),
        ("Home > News > Middle East", "Middle East"),
        ("Home / Politics / Talks end", "Politics"),
    ],
)
def test_crumbs(row: str, name: str) -> None:
    """The last crumb that is neither the home page nor the title."""
    assert section(row) == (name, None)


def test_listed_crumbs() -> None:
    """Crumbs one a row."""
    assert section("1. Home", "2. News", "3. Spaceflight", "4. Politics") == ("Politics", None)


def test_kicker() -> None:
    """The row above the title, when it is the name of a section; a date may stand between."""
    assert section("Politics |") == ("Politics", 2)
    assert section("Politics / January 11, 2024") == ("Politics", 2)
    assert section("Politics", "May 3, 2020") == ("Politics", 2)


def test_a_loud_row_is_a_kicker() -> None:
    """Two to four words in capitals right above a title, whatever they say."""
    assert section("LOCAL GOVERNMENT") == ("LOCAL GOVERNMENT", 2)
    assert section("LOCAL GOVERNMENT", "Ana Roe waits") is None
    assert section("LOCAL", "World") == ("World", 3)


@pytest.mark.parametrize(
    "row", ["BREAKING NEWS", "SKIP TO CONTENT", "THE CANADIAN PRESS", "BY ANA ROE", "MENU", "LIVE"]
)
def test_loud_rows_that_are_none(row: str) -> None:
    """Badges, buttons, agencies and bylines in capitals."""
    assert section(row) is None


def test_a_byline_in_capitals_is_no_kicker() -> None:
    """The author above the title is not the section."""
    assert section("ANA ROE", byline=Byline(("ANA ROE",), (), (2,), "byline:bare_names")) is None


@pytest.mark.parametrize("badge", ["Live", "LIVE", "Breaking news", "Exclusive"])
def test_a_badge_is_no_section(badge: str) -> None:
    """What says how new a story is does not say what it is about, even on the first row."""
    page = Page(text=f"{badge}\n\nTalks end\nIt happened.")
    assert find_section(look(page, [False, False, False, True]), Title("Talks end", (2,)), ()) is None


def test_the_name_of_the_publication_is_no_section() -> None:
    """Many pages have it above the title."""
    page = Page(text="DAILY POST\n\nTalks end\nIt happened.")
    window = look(page, [False, False, False, True])
    assert find_section(window, Title("Talks end", (2,)), (), "Daily Post") is None


@pytest.mark.parametrize(
    "row", ["Log Out", "  * Politics", "Ana Roe waits for talks", "By Ana Roe", "Weather", "Subscribe"]
)
def test_what_is_no_kicker(row: str) -> None:
    """Menus, buttons, captions and bylines above a title."""
    assert section(row) is None


def test_a_slug_on_the_first_row() -> None:
    """Where nothing but one short row stands above the title, it is the kicker whatever it says."""
    page = Page(text="Water Rights\n\nTalks end\nIt happened.")
    found = find_section(look(page, [False, False, False, True]), Title("Talks end", (2,)), ())
    assert found is not None
    assert (found.name, found.row) == ("Water Rights", 0)
