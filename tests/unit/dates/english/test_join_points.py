"""Expressions beside each other: which are one, and which are two."""

from __future__ import annotations

import pytest
from time_examples import surfaces, unmark, values

from wirecopy.dates.english.join import join_points
from wirecopy.dates.english.meaning import Point

ONE = {
    "2022-01-12": ["on |Wednesday, 12 January|", "|Wednesday 12 January|", "|Wednesday, the 12th of January|"],
    "2024-11-26": ["on |Tuesday, November 26|", "on |Nov. 26 (Tuesday|)", "|Tues., Nov. 26|", "|Tuesday next week|"],
    "2024-11-19": ["on |Tuesday this week|", "|Tuesday of this week|"],
    "2023-06": ["in |June last year|", "since |June of last year|", "in |June, 2023|"],
    "2025-Q1": ["in |the first quarter of next year|"],
    "2023-SU": ["in |the summer of last year|"],
    "2023-12-25": ["|Christmas last year|"],
    "2023-11-26": ["on |Nov. 26 last year|", "on |Nov. 26 of last year|"],
    "2024-11-19T22:00": ["at |10 p.m. on Tuesday|", "|Tuesday at 10 p.m.|", "|Tuesday, 10 p.m.|", "|10 p.m. Tuesday|"],
    "2024-11-19TEV": ["|Tuesday evening|", "|Tuesday in the evening|"],
    "2024-11-21T09:00": ["at |9 a.m. yesterday|", "|yesterday at 9 a.m.|"],
    "2024-11-26T09:00": ["on |November 26 at 09:00 GMT|", "at |09:00 GMT on November 26|"],
    "2024-11": ["in |late November|", "|early in November|", "at |the end of November|"],
    "2023": ["in |early 2023|", "|late last year|"],
    "2023-H2": ["in |the second half of last year|"],
}
TWO = {
    ("2024-11-18", "2024-11-21"): ["from |Monday| to |Thursday|", "on |Monday| and |Thursday|"],
    ("2024-11-19", "2023"): ["on |Tuesday|, and |last year|"],
    ("2024-11-19", "2024-11-18"): ["|Tuesday|, |Monday|"],
    ("2024-10", "2024-11"): ["|October|, |November|"],
    ("1998", "1999"): ["|1998|, |1999|"],
}


@pytest.mark.parametrize(("value", "marked"), [(value, text) for value, texts in ONE.items() for text in texts])
def test_what_says_one_time_is_one(value: str, marked: str) -> None:
    """Weekday and day, day and clock, month and year, part and whole are one expression."""
    text, spans = unmark(marked)
    assert (surfaces(text), values(text)) == ([text[start:stop] for start, stop in spans], [value])


@pytest.mark.parametrize(("pair", "marked"), [(pair, text) for pair, texts in TWO.items() for text in texts])
def test_what_says_two_times_is_two(pair: tuple[str, str], marked: str) -> None:
    """Two days, two months or two years beside each other stay apart."""
    text, spans = unmark(marked)
    assert (surfaces(text), values(text)) == ([text[start:stop] for start, stop in spans], list(pair))


@pytest.mark.parametrize(
    ("left", "glue", "right", "joined"),
    [
        (Point(weekday=3), ",", Point(month=1, day=12), Point(weekday=3, month=1, day=12)),
        (Point(weekday=2), "at", Point(clock="22:00"), Point(weekday=2, clock="22:00")),
        (Point(mod="END"), "", Point(month=11), Point(mod="END", month=11)),
        (Point(weekday=2), "and", Point(clock="22:00"), None),
        (Point(weekday=2), "", Point(weekday=3), None),
        (Point(weekday=2, clock="09:00"), "at", Point(clock="22:00"), None),
        (Point(month=6), "", Point(year=2019, month=7), None),
    ],
)
def test_points_join_over_the_right_words_only(left: Point, glue: str, right: Point, joined: Point | None) -> None:
    """What contradicts each other, or has another word between, stays apart."""
    assert join_points(left, glue, right) == joined
