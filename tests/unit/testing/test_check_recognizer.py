"""The check of recognisers: each broken promise is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import attrs
import pytest

from wirecopy import ActorKind, Span
from wirecopy.actors import Reading, Sighting
from wirecopy.testing import check_recognizer


@attrs.frozen
class Made:
    """A recogniser with a method of one's choice."""

    way: Callable[[Reading], Iterable[Any]]
    name: str = "made"

    def find(self, reading: Reading) -> Iterable[Any]:
        """Whatever the way gives."""
        return self.way(reading)


def nothing(_reading: Reading) -> list[Sighting]:
    """No sighting."""
    return []


def outside(reading: Reading) -> list[Sighting]:
    """A sighting behind the end of the text."""
    end = len(reading.text)
    return [Sighting(span=Span(end, end + 1), kind=ActorKind.PLACE)]


def fails(reading: Reading) -> list[Sighting]:
    """No answer for a text without paragraphs."""
    return [Sighting(span=reading.paragraphs[0], kind=ActorKind.PLACE)]


def words(_reading: Reading) -> list[str]:
    """What is no sighting."""
    return ["Geneva"]


@pytest.mark.parametrize(
    ("way", "promise"),
    [(outside, "not inside a paragraph"), (fails, "find.. raised IndexError"), (words, "not a Sighting")],
)
def test_a_broken_promise_is_told(way: Callable[[Reading], Iterable[Any]], promise: str) -> None:
    """The message says which promise was broken."""
    with pytest.raises(AssertionError, match=promise):
        check_recognizer(Made(way), max_examples=20)


def test_a_sample_has_to_be_seen() -> None:
    """Samples are texts in which the recogniser sees something."""
    with pytest.raises(AssertionError, match="sees nothing in the sample 'Geneva"):
        check_recognizer(Made(nothing), samples=["Geneva slept."], max_examples=1)
    check_recognizer(Made(nothing), max_examples=5)


def test_what_cannot_be_pickled_is_told() -> None:
    """A recogniser has to reach a worker process."""
    with pytest.raises(AssertionError, match="cannot be pickled"):
        check_recognizer(Made(lambda _: ()), max_examples=1)


def test_samples_are_a_list() -> None:
    """One text is not a list of texts."""
    with pytest.raises(TypeError, match="give a list"):
        check_recognizer(Made(nothing), samples="Geneva")
