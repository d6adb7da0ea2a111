"""What holds for the sentences of any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wirecopy.sentences import find_sentences
from wirecopy.testing import hostile_texts


@given(hostile_texts(), st.booleans())
def test_sentences_hold_all_that_is_not_white_space(text: str, line_breaks: bool) -> None:
    """Spans are in order, do not overlap, are stripped, and nothing but white space lies between them."""
    here = 0
    for start, stop in find_sentences(text, line_breaks=line_breaks):
        assert not text[here:start].strip()
        assert text[start:stop] == text[start:stop].strip() != ""
        assert start >= here
        here = stop
    assert not text[here:].strip()


@given(hostile_texts(), st.integers(0, 400), st.integers(0, 400))
def test_a_part_reads_as_if_it_stood_alone(text: str, start: int, stop: int) -> None:
    """The sentences of a part of a text are those of the part by itself, moved."""
    moved = [(start + a, start + b) for a, b in find_sentences(text[start:stop])]
    assert find_sentences(text, start, stop) == (moved if start < len(text) else [])
