"""A text and its day in, every time expression out, with its value on the calendar."""

from __future__ import annotations

import datetime

from wirecopy.dates.anchoring import Ledger, Placed, place
from wirecopy.dates.english import Length, Phrase, Point, Reference, Repeat, find_phrases
from wirecopy.dates.english.tokens import TimeTokens
from wirecopy.dates.tense import find_tense
from wirecopy.models import Basis, Timex, TimexType
from wirecopy.spans import Span

__all__ = ["find_dates", "read_piece"]


def find_dates(text: str, *, anchor: datetime.date | None = None) -> tuple[Timex, ...]:
    """Find every time expression of a text.

    Args:
        text: Any text.
        anchor: The day that "yesterday" counts from: that of publication. Without one, what needs a day stays open.
    """
    return tuple(read_piece(text, 0, len(text), Ledger(anchor)))


def read_piece(text: str, start: int, stop: int, ledger: Ledger) -> list[Timex]:
    """Read the time expressions of a piece of a text."""
    tokens, phrases = find_phrases(text, start, stop)
    return [_timex(phrase, tokens, text, ledger) for phrase in phrases]


def _timex(phrase: Phrase, tokens: TimeTokens, text: str, ledger: Ledger) -> Timex:
    first, stop = tokens.starts[phrase.first], tokens.starts[phrase.stop]
    meaning = phrase.meaning
    mod = quant = freq = None
    placed: Placed | None = None
    if isinstance(meaning, Point):
        tense = find_tense(tokens.words, phrase.first, phrase.stop) if _needs_tense(meaning) else 0
        weekday = meaning.weekday
        if weekday in ledger.weekdays and meaning == Point(weekday=weekday) and _is_possessive(tokens, phrase):
            # "Tuesday's talks" are those of the Tuesday that the story has named
            tense = 1 if ledger.anchor and ledger.weekdays[weekday] > ledger.anchor else -1
        placed = place(meaning, ledger, tense)
        if weekday and placed.first:
            ledger.weekdays[weekday] = placed.first
        ledger.note(placed)
        type_, value, mod = TimexType.DATE, placed.value, meaning.mod
        if meaning.clock or meaning.daypart:
            type_ = TimexType.TIME
    elif isinstance(meaning, Length):
        type_, value, mod = TimexType.DURATION, meaning.value, meaning.mod
        ledger.months = ledger.months or meaning.value in ("P6M", "P9M")
    elif isinstance(meaning, Repeat):
        type_, value, quant, freq = TimexType.SET, meaning.value, meaning.quant, meaning.freq
    else:
        type_, value = TimexType.DATE, meaning.value
    return Timex(
        text=text[first:stop],
        span=Span(first, stop),
        type=type_,
        value=value,
        earliest=placed.first if placed else None,
        latest=placed.last if placed else None,
        basis=placed.basis if placed else Basis.NONE,
        rule=phrase.rule,
        mod=mod,
        quant=quant,
        freq=freq,
    )


def _is_possessive(tokens: TimeTokens, phrase: Phrase) -> bool:
    return tokens.codes[phrase.stop : phrase.stop + 1] == "'"


def _needs_tense(point: Point) -> bool:
    if point.year is not None or point.toward is not None:
        return False
    return point.shift is None
