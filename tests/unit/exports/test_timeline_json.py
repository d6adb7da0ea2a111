"""Timelines as JSON: back without a difference, and what is wrong is told with its place."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import wirecopy
from wirecopy.errors import FormatError
from wirecopy.exports import timeline_from_dict, timeline_from_json, timeline_to_dict, timeline_to_json
from wirecopy.models import Timeline

TEXTS = {
    "a": "Ada Roe of Kenya met Norway in Geneva on 3 May 2024. “We agree,” said Roe.",
    "b": "Kenya and Norway will meet in Geneva on 3 May 2024. Chile attacked Peru.",
}


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    """A timeline of two pages."""
    return wirecopy.link(wirecopy.parse(text, parser="plain", source=source) for source, text in TEXTS.items())


def test_a_timeline_comes_back(timeline: Timeline) -> None:
    """As plain data, as JSON in a line and indented, as str and as bytes."""
    assert timeline_from_dict(timeline_to_dict(timeline)) == timeline
    assert timeline_from_json(timeline_to_json(timeline)) == timeline
    assert timeline_from_json(timeline_to_json(timeline, indent=2).encode()) == timeline


def test_articles_and_actors_stand_there_once(timeline: Timeline) -> None:
    """Reports and actors are numbers of the article and of what stands in it."""
    data = timeline_to_dict(timeline)
    assert [article["source"] for article in data["articles"]] == ["a", "b"]
    assert all(set(report) == {"article", "event"} for entry in data["entries"] for report in entry["reports"])
    assert all(set(actor) == {"article", "actor"} for entry in data["entries"] for actor in entry["sources"])


def test_a_report_of_a_strange_article_is_refused(timeline: Timeline) -> None:
    """Every report belongs to one of the articles."""
    with pytest.raises(ValueError, match="is not among the articles of the timeline"):
        timeline_to_dict(attrs.evolve(timeline, articles=()))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema": "timeline-9"}, r"not a timeline: expected 'timeline-1', got 'timeline-9' @ \$\.schema"),
        ({"articles": [{"schema": "article-1", "text": "x", "lines": []}]}, r"missing @ \$\.articles\[0\]\.parser"),
        ({"entries": [{"id": "x"}]}, "not a timeline: required field missing: 'type'"),
        ({"entries": 3}, "not a timeline"),
        ({"actors": [{"id": "x", "name": "x", "members": [{"source": None, "actor": {"article": 9, "actor": 0}}]}]},
         "there is no number 9 among 2"),
    ],
)  # fmt: skip
def test_what_is_no_timeline_is_told(timeline: Timeline, change: dict[str, Any], message: str) -> None:
    """A FormatError with the place, whatever is wrong."""
    with pytest.raises(FormatError, match=message):
        timeline_from_dict(timeline_to_dict(timeline) | change)


@pytest.mark.parametrize("data", ["{]", b"\xff", "[]", "3"])
def test_what_is_no_json_is_told(data: str | bytes) -> None:
    """No JSON, or JSON of something else."""
    with pytest.raises(FormatError):
        timeline_from_json(data)


def test_wrong_types_are_refused() -> None:
    """The message says what to pass."""
    with pytest.raises(TypeError, match="needs a Timeline, got list"):
        timeline_to_dict([])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="needs str or bytes, got int"):
        timeline_from_json(3)  # type: ignore[arg-type]
