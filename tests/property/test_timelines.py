"""Timelines: whatever the articles and their order, each event is in one entry and nothing in it contradicts itself."""

from __future__ import annotations

import datetime
import itertools
import random

from hypothesis import given, settings
from hypothesis import strategies as st
from model_strategies import articles as any_articles

import wirecopy
from wirecopy.exports import timeline_from_json, timeline_to_json
from wirecopy.links.against import contradiction
from wirecopy.links.link import tellings_of
from wirecopy.models import Article

WHO = ("Kenya", "Norway", "Ghana", "NATO", "Ada Roe", "the minister", "foreign ministers")
DID = ("attacked", "met", "will meet", "did not attack", "accused", "said it would help", "held talks with", "bombed")
WHEN = ("", " on Tuesday", " on May 3", " on 3 May 2024", " on 4 May 2024", " in May", " on May 3, 2023", " last week")
WHERE = ("", " in Geneva", " in Vienna")


@st.composite
def stories(draw: st.DrawFn) -> Article:
    """A page about few actors, deeds, days and places, so that pages have much in common."""
    sentence = st.tuples(*map(st.sampled_from, (WHO, DID, WHO, WHERE, WHEN)))
    told = draw(st.lists(sentence, min_size=1, max_size=4))
    text = " ".join(f"{who} {did} {whom}{where}{when}." for who, did, whom, where, when in told)
    published = draw(st.none() | st.dates(datetime.date(2024, 5, 1), datetime.date(2024, 5, 9)))
    source = draw(st.sampled_from(["a", "b", "c", "d"]))
    return wirecopy.parse(text, parser="plain", source=source, published=published)


@given(st.lists(stories(), max_size=5), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_order_shows_nowhere(told: list[Article], rng: random.Random) -> None:
    """Any order of the articles gives the same timeline, down to ids and years that were learnt."""
    shuffled = list(told)
    rng.shuffle(shuffled)
    assert wirecopy.link(shuffled) == wirecopy.link(told)


@given(st.lists(stories(), max_size=5))
@settings(max_examples=40)
def test_no_two_reports_of_an_entry_contradict_each_other(told: list[Article]) -> None:
    """No other day, side or denial is ever inside an entry."""
    timeline = wirecopy.link(told)
    tellings = tellings_of(timeline.articles)
    place = {}
    for telling in tellings:
        place[id(telling.event)] = telling
    for entry in timeline:
        reports = [place[id(report.event)] for report in entry.reports]
        assert not [contradiction(*pair) for pair in itertools.combinations(reports, 2) if contradiction(*pair)]


@given(st.lists(stories(), max_size=4))
@settings(max_examples=30)
def test_each_event_is_in_one_entry(told: list[Article]) -> None:
    """No event is lost or told twice, and what an entry calls differing calls it so too."""
    timeline = wirecopy.link(told)
    reported = [id(report.event) for entry in timeline for report in entry.reports]
    assert len(reported) == len(set(reported)) == sum(len(article.events) for article in timeline.articles)
    differing = {entry.id: set(entry.differing) for entry in timeline}
    assert all(entry in differing[other] for entry, others in differing.items() for other in others)


@given(st.lists(stories(), max_size=3))
@settings(max_examples=20)
def test_linking_again_changes_nothing(told: list[Article]) -> None:
    """The articles of a timeline, linked again, give the same entries: all that could be learnt was."""
    timeline = wirecopy.link(told)
    again = wirecopy.link(timeline.articles)
    assert [entry.id for entry in again] == [entry.id for entry in timeline]
    assert again.articles == timeline.articles


@given(st.lists(any_articles(), max_size=3))
def test_any_articles_whatsoever(told: list[Article]) -> None:
    """Articles that no reader would make raise nothing; the timeline comes back from JSON and gives rows."""
    timeline = wirecopy.link(told)
    assert timeline_from_json(timeline_to_json(timeline)) == timeline
    assert len(timeline.to_records(flat=True)) == len(timeline)
