"""The stream: what comes out when, and what is remembered."""

from __future__ import annotations

import pytest

from wirecopy.dedup import iter_unique
from wirecopy.dedup.keys import line_key
from wirecopy.dedup.stream import Sieve


def test_new_lines_come_out_at_once():
    """A line that was never seen is not held back."""
    taken = []
    source = (taken.append(line) or line for line in ["Talks end", "A storm nears", "Markets fall"])
    stream = iter_unique(source)
    assert next(stream) == "Talks end"
    assert taken == ["Talks end"]


def test_short_lines_wait_for_their_block():
    """Short lines that were seen before come out once the next line shows that they are no block."""
    menu = ["Politics", "Business", "Culture", "Weather"]
    assert list(iter_unique([*menu, "Talks end", *menu[:2], "Markets fall"])) == [
        *menu,
        "Talks end",
        *menu[:2],
        "Markets fall",
    ]
    assert list(iter_unique([*menu, "Talks end", *menu, "Markets fall"])) == [*menu, "Talks end", "Markets fall"]


def test_what_still_waits_at_the_end_comes_out():
    """The end of the stream settles what waits, blank lines among it."""
    lines = ["Politics", "Business", "", "Politics", "", "Business", ""]
    assert list(iter_unique(lines)) == lines


def test_few_lines_wait():
    """However long short lines go on repeating, no more than 64 of them are held back."""
    sieve, held = Sieve(), 0
    for number in range(1000):
        row = ("Yes.", "No.")[number % 2]
        sieve.feed(number, row, line_key(row))
        held = max(held, number + 1 - len(sieve.ready))
    assert 0 < held < 64


def test_dropped_lines_are_not_remembered():
    """What is remembered grows with the kept lines only."""
    sieve = Sieve()
    for number in range(1000):
        row = f"{'• ' * (number % 5)}Talks end in Geneva"
        sieve.feed(number, row, line_key(row))
    assert sieve.ready == ["Talks end in Geneva"]
    assert sieve.remembered == 1


@pytest.mark.parametrize("wrong", ["one text", ["one", b"two"]])
def test_other_things_than_lines_are_refused(wrong):
    """One text and lines that are no ``str`` are errors."""
    with pytest.raises(TypeError, match="iter_unique"):
        list(iter_unique(wrong))
