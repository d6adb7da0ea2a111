"""What holds for the quotes and events of any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecopy import from_json, parse, to_json
from wirecopy.quotes import find_quoted
from wirecopy.testing import hostile_texts

WORDS = st.sampled_from(
    "Norway Kenya Peru attacked attack said will not the of on . , “ ” \" ' and that who has been sanctions talks "
    "agreed to accused threatened impose with between by Monday ( ) ; met Lindqvist he it must aid -".split()
)
NEWSY = st.lists(WORDS, max_size=60).map(" ".join)
"""Texts of words that the rules look at, in every order."""


@given(st.one_of(hostile_texts(), NEWSY))
def test_findings_lie_in_the_text(text: str) -> None:
    """No text makes the layers raise; spans and surfaces agree, and sides, speakers and places are actors found."""
    article = parse(text, parser="plain")
    actors = {id(actor) for actor in article.actors}
    for event in article.events:
        assert event.trigger.span in event.sentence
        assert article.at(event.trigger.span) == event.trigger.text
        sides = (*event.sources, *event.targets, *filter(None, (event.where, event.attributed_to)))
        assert {id(actor) for actor in sides} <= actors
        assert event.sources or event.targets
    for quote in article.quotes:
        assert article.at(quote.span) == quote.text
        assert quote.speaker is None or id(quote.speaker) in actors
    assert list(article.events) == sorted(article.events, key=lambda event: event.trigger.span)
    assert list(article.quotes) == sorted(article.quotes, key=lambda quote: quote.span)


@given(NEWSY)
def test_the_same_text_gives_the_same_findings(text: str) -> None:
    """Whatever was read before; and an article with findings goes to JSON and back."""
    article = parse(text, parser="plain")
    assert parse(text, parser="plain") == article
    assert from_json(to_json(article)) == article


@given(hostile_texts(), st.integers(0, 200))
def test_quoted_spans_do_not_overlap(text: str, cut: int) -> None:
    """In order, inside their paragraphs, none empty."""
    spans = [(0, min(cut, len(text))), (min(cut, len(text)), len(text))]
    here = 0
    for one in find_quoted(text, spans):
        start, stop = spans[one.paragraph]
        assert max(here, start) <= one.start < one.stop <= stop
        assert text[one.start : one.stop].strip()
        here = one.stop


@pytest.mark.parametrize(
    "piece", ['"', "“He said ", "Norway attacked Kenya, ", "said ", "agreed to ", "that ", "May ", "(", ",", "'a "]
)
def test_a_long_text_is_read(piece: str) -> None:
    """Tens of thousands of one thing in a single line neither crash nor take more than linear work."""
    text = piece * (40_000 // len(piece))
    assert parse(text, parser="plain").text == text
