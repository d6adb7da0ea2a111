"""Timelines as a user handles them: iterate, filter, ask an entry for its day and articles."""

from __future__ import annotations

import datetime

import pytest

import wirecopy
from wirecopy.models import EventType, Modality, Timeline


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    """Three events of May 2024 and one without a day."""
    texts = {
        "a": "Kenya met Norway in Vienna on 3 May 2024. Chile attacked Peru on 9 May 2024.",
        "b": "Kenya and Norway will meet on 3 May 2024. Ghana accused Egypt in May 2024.",
        "c": "Egypt attacked Ghana.",
    }
    return wirecopy.link(wirecopy.parse(text, parser="plain", source=source) for source, text in texts.items())


def types(timeline: Timeline) -> list[str]:
    """The types of its entries."""
    return [entry.type.value for entry in timeline]


def test_a_timeline_is_a_collection_of_entries(timeline: Timeline) -> None:
    """It has a length and can be gone through."""
    assert len(timeline) == len(list(timeline)) == 4
    assert not Timeline()


def test_an_entry_knows_its_day_and_pages(timeline: Timeline) -> None:
    """The first day, the pages in order, what they say, everybody once."""
    (entry,) = timeline.filter(type="CONSULT")
    assert entry.day == datetime.date(2024, 5, 3)
    assert [article.source for article in entry.articles] == ["a", "b"]
    assert entry.modalities == (Modality.OCCURRED, Modality.PLANNED)
    assert sorted(actor.name for actor in entry.actors) == ["Kenya", "Norway"]
    (undated,) = [entry for entry in timeline if entry.when is None]
    assert undated.day is None


def test_filters_are_combined(timeline: Timeline) -> None:
    """An actor by any name or place, a type, first and last day; all have to fit, and what has no day fits no day."""
    assert sorted(types(timeline.filter(actor="egypt"))) == ["ACCUSE", "ASSAULT"]
    assert types(timeline.filter(actor="Egypt", type=EventType.ASSAULT)) == ["ASSAULT"]
    assert types(timeline.filter(actor="Vienna")) == ["CONSULT"]
    assert types(timeline.filter(since=datetime.date(2024, 5, 9))) == ["ACCUSE", "ASSAULT"]
    assert types(timeline.filter(until=datetime.date(2024, 5, 2))) == ["ACCUSE"]
    assert types(timeline.filter(actor="nobody")) == []
    assert timeline.filter() == timeline


def test_an_unknown_type_is_refused(timeline: Timeline) -> None:
    """The error names the type."""
    with pytest.raises(ValueError, match="'WAR' is not a valid EventType"):
        timeline.filter(type="WAR")
