"""Spans: half-open, never negative, and what lies inside what."""

from __future__ import annotations

import pickle

import attrs
import pytest

from wirecopy.spans import Span


@pytest.mark.parametrize(("start", "stop"), [(-1, 3), (4, 3), (-2, -1)])
def test_impossible_spans_are_refused(start: int, stop: int) -> None:
    """A negative start, or a stop before the start, is refused with both numbers."""
    with pytest.raises(ValueError, match=f"start {start}, stop {stop}"):
        Span(start, stop)


def test_a_span_cuts_its_piece_out_of_a_text() -> None:
    """Its slice counts code points, so that an emoji is one character."""
    assert "😀 Kyiv"[Span(2, 6).slice] == "Kyiv"


def test_length_and_truth() -> None:
    """Its length is that of the piece; even an empty span is something that was found."""
    assert (len(Span(5, 9)), len(Span(5, 5)), bool(Span(5, 5))) == (4, 0, True)


@pytest.mark.parametrize(
    ("inner", "inside"),
    [
        (Span(2, 5), True),
        (Span(3, 4), True),
        (Span(5, 5), True),
        (Span(1, 3), False),
        (Span(4, 6), False),
        (2, True),
        (4, True),
        (5, False),
        (1, False),
        ("3", False),
        (None, False),
    ],
)
def test_what_lies_inside(inner: object, inside: bool) -> None:
    """``in`` asks for spans and for offsets; the stop itself lies outside, and anything else is never inside."""
    assert (inner in Span(2, 5)) is inside


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (Span(0, 4), Span(3, 5), True),
        (Span(0, 9), Span(3, 5), True),
        (Span(0, 4), Span(4, 5), False),
        (Span(0, 4), Span(7, 9), False),
        (Span(2, 2), Span(0, 4), False),
        (Span(2, 2), Span(2, 2), False),
    ],
)
def test_overlap_needs_a_character_in_common(one: Span, other: Span, together: bool) -> None:
    """Two spans overlap when they share a character, whichever is asked; an empty span shares none."""
    assert (one.overlaps(other), other.overlaps(one)) == (together, together)


def test_spans_stand_in_the_order_of_the_text() -> None:
    """They sort by start, then by stop."""
    assert sorted([Span(4, 5), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(4, 5)]


def test_a_span_is_a_value() -> None:
    """Equal spans hash alike, travel through pickle, show their numbers and cannot be changed."""
    span = Span(3, 8)
    assert pickle.loads(pickle.dumps(span)) == span
    assert {span, Span(3, 8)} == {span}
    assert repr(span) == "Span(3, 8)"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        span.start = 0
