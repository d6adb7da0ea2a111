"""The agency or the original publisher."""

from __future__ import annotations

import pytest

from wirecopy.about.byline import Byline
from wirecopy.about.credit import find_credit
from wirecopy.about.window import look
from wirecopy.models import Page


def credit(
    above: str, story: str, below: str, *bylines: Byline, publisher: str | None = None
) -> tuple[str, int | None] | None:
    """The credit of a page with one row above, one in and one below its story."""
    found = find_credit(look(Page(text=f"{above}\n{story}\n{below}"), [False, True, False]), bylines, publisher)
    return (found.name, found.row) if found else None


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("This article was originally published by the Daily Post and is reprinted with permission.", "the Daily Post"),
        ("This post originally appeared on Valleypost.", "Valleypost"),
        ("First published in The Conversation.", "The Conversation"),
        ("Republished with permission from Daily Post", "Daily Post"),
        ("This article first appeared in Sunday Review", "Sunday Review"),
        ("This story was first published on Daily Post under a licence.", "Daily Post"),
    ],
)
def test_where_a_story_comes_from(row: str, name: str) -> None:
    """The page says it in a sentence of its own, above or below the story."""
    assert credit(row, "It happened.", "Share") == (name, 0)
    assert credit("Title", "It happened.", row) == (name, 2)


@pytest.mark.parametrize(
    "row",
    [
        "The virus first appeared in West Michigan last year.",
        "Her novel was first published in May 1998 to great praise.",
        "Photo courtesy of Ana Roe",
        "This article was originally published on May 3, 2020.",
        "First published on Tue 4 Mar 2025 13.12 CET",
        "First published on Tuesday",
        "First published in Sept. 2024",
        "First published at 13.12",
    ],
)
def test_sentences_of_the_story_credit_nobody(row: str) -> None:
    """What a story tells of other things is no credit, and a date is no name."""
    assert credit("Title", row, "Share") is None


def test_dateline() -> None:
    """The agency in a dateline is credited; no row is taken from the story for it."""
    assert credit("Title", "LONDON (Reuters) - Talks ended.", "Share") == ("Reuters", None)
    assert credit("Title", "LONDON (Alamy) - Talks ended.", "Share") is None


@pytest.mark.parametrize("row", ["Sputnik News", "© AFP", "(Reuters)", "© AFP 2024", "Source: Xinhua"])
def test_signed_below(row: str) -> None:
    """An agency on the row below the story."""
    found = credit("Title", "It happened.", row)
    assert found is not None
    assert found[1] == 2


@pytest.mark.parametrize(
    "row",
    [
        "(dpa)",
        "© dpa",
        "dpa",
        "(dpa/lno)",
        "© dpa-infocom, dpa:200503-99-12345/2",
        "dpa-infocom, dpa:200503-99-12345/2",
        "Quelle: dpa",
        "Quelle: dpa/tmn",
    ],
)
def test_an_agency_that_writes_itself_small(row: str) -> None:
    """The agency is credited, without its service and the number of its copy."""
    assert credit("Title", "It happened.", row) == ("dpa", 2)


@pytest.mark.parametrize("story", ["Genf (dpa) - It happened.", "GENF (dpa/lno) – It happened.", "It happened. (dpa)"])
def test_a_small_agency_in_the_story(story: str) -> None:
    """In the dateline, or behind the last sentence."""
    assert credit("Title", story, "Share") == ("dpa", None)


@pytest.mark.parametrize("row", ["(end)", "Foto: Ada", "© 2020, all:200503-99", "Tel: 2020", "more"])
def test_small_rows_that_sign_nothing(row: str) -> None:
    """Only agencies sign without a word, in small letters too."""
    assert credit("Title", "It happened. (so far)", row) is None


@pytest.mark.parametrize("row", ["Daily Post", "More stories", "Source of energy", "© Ana Roe"])
def test_rows_below_that_sign_nothing(row: str) -> None:
    """Only agencies sign without a word."""
    assert credit("Title", "It happened.", row) is None


def test_agency_in_the_byline() -> None:
    """An author or an affiliation that is an agency."""
    assert credit("Title", "It was.", "", Byline(("Reuters",), (), (0,), "byline:agency")) == ("Reuters", None)
    assert credit("Title", "It was.", "", Byline(("Ana Roe",), ("Reuters",), (0,), "byline:by_prefix")) == (
        "Reuters",
        None,
    )
    assert credit("Title", "It was.", "", Byline(("Ana Roe",), ("Daily Post",), (0,), "byline:by_prefix")) is None


def test_a_publication_does_not_credit_itself() -> None:
    """A page of the Daily Post may say that a story was originally published there."""
    assert credit("Title", "It was.", "Originally published on Daily Post.", publisher="Daily Post") is None
