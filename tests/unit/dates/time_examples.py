"""How an example of a time expression is written and read: marks in the text, on one Friday in November."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

import wirecopy
from wirecopy.models import Timex

FRIDAY = datetime.date(2024, 11, 22)
"""The day on which all examples are read."""

Corpus = Mapping[str, Mapping[str, Sequence[str]]]
"""Rule to value to texts, in which ``|`` stands before and behind the expression."""


def unmark(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and where the expressions between them stand; all of it without marks."""
    pieces = marked.split("|")
    spans, at = [], 0
    for number, piece in enumerate(pieces):
        if number % 2:
            spans.append((at, at + len(piece)))
        at += len(piece)
    return "".join(pieces), spans or [(0, at)]


def read(text: str, anchor: datetime.date | None = FRIDAY) -> tuple[Timex, ...]:
    """The time expressions of a text."""
    return wirecopy.find_dates(text, anchor=anchor)


def values(text: str, anchor: datetime.date | None = FRIDAY) -> list[str]:
    """The values of the time expressions of a text."""
    return [timex.value for timex in read(text, anchor)]


def surfaces(text: str) -> list[str]:
    """The time expressions of a text as they stand in it."""
    return [timex.text for timex in read(text)]


def cases(corpus: Corpus) -> list[tuple[str, str, str]]:
    """Rule, value and text of each example."""
    return [(rule, value, text) for rule, texts in corpus.items() for value in texts for text in texts[value]]


def check_example(rule: str, value: str, marked: str) -> None:
    """One expression stands in the text, between its marks, read by the rule, with the value."""
    text, spans = unmark(marked)
    found = read(text)
    assert [(timex.value, timex.rule, timex.text) for timex in found] == [
        (value, rule, text[start:stop]) for start, stop in spans
    ]
    assert [(timex.span.start, timex.span.stop) for timex in found if timex.span] == spans
