"""The five seeds as one timeline: what a user can see in it without reading them."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import wirecopy
from wirecopy.models import Basis, Modality, Timeline, TimelineEntry

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    """The timeline of the seeds, which are called by their number."""
    return wirecopy.link(wirecopy.parse(path.read_text(encoding="utf-8"), source=path.name[:3]) for path in SEEDS)


def told_by(entry: TimelineEntry) -> set[str | None]:
    """Which seeds tell an entry."""
    return {article.source for article in entry.articles}


def test_the_council_is_planned_in_one_page_and_held_in_the_other(timeline: Timeline) -> None:
    """NATO and Ukraine meet in Brussels on 26 November 2024."""
    day = datetime.date(2024, 11, 26)
    (entry,) = timeline.filter(type="CONSULT", actor="Ukraine", since=day, until=day)
    assert told_by(entry) == {"000", "001"}
    assert {Modality.PLANNED, Modality.OCCURRED} <= set(entry.modalities)
    assert entry.where is not None
    assert entry.where.name == "Brussels"


def test_the_strike_is_told_by_three_pages(timeline: Timeline) -> None:
    """Russia strikes Dnipro on 21 November 2024."""
    (entry,) = [entry for entry in timeline.filter(type="ASSAULT", actor="Dnipro") if len(entry.articles) > 1]
    assert (entry.day, told_by(entry)) == (datetime.date(2024, 11, 21), {"000", "001", "004"})
    assert "Russia" in [actor.name for actor in entry.sources]


def test_two_pages_learn_their_year(timeline: Timeline) -> None:
    """Seed 000 learns 2024 from 001, and 004 from the two; 002 tells nothing that they tell, and learns nothing."""
    anchors = {article.source: article.anchor for article in timeline.articles}
    assert {source: anchor.year for source, anchor in anchors.items()} == {
        "000": 2024,
        "001": 2024,
        "002": None,
        "003": 2022,
        "004": 2024,
    }
    assert [anchors[source].basis for source in ("000", "004")] == [Basis.LINKED, Basis.LINKED]
    assert [timeline.articles[0].at(span) for span in anchors["000"].evidence] == ["November 21", "November 26"]


def test_stories_of_other_years_are_kept_apart(timeline: Timeline) -> None:
    """No entry has reports of more than one of the three stories."""
    stories = {"000": 1, "001": 1, "004": 1, "002": 2, "003": 3}
    assert all(len({stories[source or ""] for source in told_by(entry)}) == 1 for entry in timeline)


def test_who_strikes_russia_is_told_in_two_ways(timeline: Timeline) -> None:
    """The United States and Britain in one page, Ukraine in the other: two entries that name each other."""
    strikes = [entry for entry in timeline.filter(type="ASSAULT") if entry.differing]
    assert {tuple(sorted(actor.name for actor in entry.sources)) for entry in strikes} >= {
        ("Ukraine",),
        ("United Kingdom", "United States"),
    }


def test_persons_and_their_roles(timeline: Timeline) -> None:
    """Two persons hold one office over the years; one person holds two offices."""
    actors = {actor.name: actor for actor in timeline.actors}
    members = {name: {source for source, _ in actors[name].members} for name in ("Mark Rutte", "Jens Stoltenberg")}
    assert members == {"Mark Rutte": {"000", "004"}, "Jens Stoltenberg": {"002", "003"}}
    assert {source for source, _ in actors["Donald Trump"].members} == {"002", "004"}
    assert {role for _, role in actors["Donald Trump"].roles} == {"U.S. President", "US President-elect"}
