"""Clock times."""

from __future__ import annotations

import pytest

from wirecopy.dates.explicit.clock import Clock, read_clock
from wirecopy.dates.explicit.tokens import read_tokens


def clock(text: str) -> Clock | None:
    """The clock time that a whole text is."""
    tokens = read_tokens(text, 0, len(text))
    return read_clock(tokens, 0, len(tokens.codes), text)


@pytest.mark.parametrize(
    ("text", "value", "zone"),
    [
        ("15:48", "T15:48", None),
        ("3:48pm", "T15:48", None),
        ("3:48 p.m. EST", "T15:48", "EST"),
        ("12:05 am", "T00:05", None),
        ("12 noon", "T12", None),
        ("9 AM PT", "T09", "PT"),
        ("15h48", "T15:48", None),
        ("15.48 Uhr", "T15:48", None),
        ("15:48:07Z", "T15:48:07", "Z"),
        ("15:48:07+05:30", "T15:48:07", "+05:30"),
        ("15:48 (UTC)", "T15:48", "UTC"),
        ("15:48 GMT+2", "T15:48", "GMT+2"),
        ("2010 GMT", "T20:10", "GMT"),
        ("午後3時48分", "T15:48", None),
        ("오후 3:48", "T15:48", None),
    ],
)
def test_a_clock_is_read(text: str, value: str, zone: str | None) -> None:
    """Each form becomes its value, and its zone is kept as it is written."""
    found = clock(text)
    assert found is not None
    assert (found.value, found.zone) == (value, zone)


@pytest.mark.parametrize("text", ["25:00", "12:61", "12:30:75", "4.5", "EST", "pm"])
def test_no_clock(text: str) -> None:
    """Numbers that no clock shows are no time of day."""
    assert clock(text) is None
