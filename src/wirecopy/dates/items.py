"""A piece of a text in, the time expressions of it out, before they are put on a calendar."""

from __future__ import annotations

import attrs

from wirecopy.dates.english import Meaning, Point, find_phrases
from wirecopy.dates.english.tense import find_tense
from wirecopy.dates.english.tokens import TimeTokens
from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.found import Found
from wirecopy.dates.explicit.languages import find_foreign
from wirecopy.spans import Span

__all__ = ["Item", "find_items"]

_FOREIGN = 20_000
"""Characters of a text in another language that are searched for dates in digits or words of other scripts."""


@attrs.frozen(kw_only=True)
class Item:
    """A time expression, read but not yet placed.

    Args:
        start: Where it starts.
        stop: Where it stops.
        rule: Name of the rule that read it.
        meaning: What it means, or None for an explicit date.
        found: The explicit date, or None.
        tense: Where the words around it put a point: -1 past, 1 future, 0 when they do not tell.
        before: The word before it, in small letters.
        possessive: Whether it is a possessive ("Tuesday's talks").
        evidence: The pieces of the text that decided between the days that an explicit date can mean.

    Offsets:
        Code points of the text that was searched.
    """

    start: int
    stop: int
    rule: str
    meaning: Meaning | None = None
    found: Found | None = None
    tense: int = 0
    before: str = ""
    possessive: bool = False
    evidence: tuple[Span, ...] = ()


def find_items(text: str, start: int, stop: int, *, foreign: bool = False, undated: bool = True) -> list[Item]:
    """Find the time expressions of a piece of a text.

    Args:
        text: Any text.
        start: Where the piece starts.
        stop: Where it stops.
        foreign: Whether it is in another language than English; then only dates with a day are found.
        undated: Whether its day is not known; then the tense of years is read too.

    Returns:
        The expressions in order; they do not overlap.

    Offsets:
        *start*, *stop* and the places of the expressions count code points of *text*.

    Example:
        >>> [(item.rule, item.tense) for item in find_items("They will meet on Tuesday.", 0, 26)]
        [('weekday', 1)]
    """
    explicit = find_explicit(text, start, stop, partial=foreign)
    if foreign:
        if start < _FOREIGN:
            explicit += find_foreign(text, start, min(stop, _FOREIGN))
        return _in_order([_of_found(found) for found in explicit])
    tokens, phrases = find_phrases(text, start, stop)
    items = []
    for phrase in phrases:
        meaning = phrase.meaning
        point = isinstance(meaning, Point)
        items.append(
            Item(
                start=tokens.starts[phrase.first],
                stop=tokens.stop(phrase.stop - 1),
                rule=phrase.rule,
                meaning=meaning,
                tense=find_tense(tokens.words, phrase.first, phrase.stop) if _needs_tense(meaning, undated) else 0,
                before=_word_before(tokens, phrase.first) if point else "",
                possessive=point and tokens.codes[phrase.stop : phrase.stop + 1] == "'",
            )
        )
    if not explicit:
        return items
    return _in_order([*items, *map(_of_found, explicit)])


def _of_found(found: Found) -> Item:
    """An explicit date; one without a year is a point, which the rest of the story can place."""
    if len(found.days) == 1 and found.days[0].year is None and found.clock is None:
        day = found.days[0]
        meaning = Point(month=day.month, day=day.day, weekday=found.weekday)
        return Item(start=found.start, stop=found.stop, rule=found.rule, meaning=meaning)
    return Item(start=found.start, stop=found.stop, rule=found.rule, found=found)


def _in_order(items: list[Item]) -> list[Item]:
    """In order, and where two overlap only the longer one; of the same length that of the English grammar."""
    out: list[Item] = []
    for item in sorted(items, key=lambda item: (item.start, item.start - item.stop, item.found is not None)):
        if out and item.start < out[-1].stop:
            if item.stop - item.start <= out[-1].stop - out[-1].start:
                continue
            while out and item.start < out[-1].stop:
                out.pop()
        out.append(item)
    return out


def _needs_tense(meaning: Meaning, undated: bool) -> bool:
    """Whether the words around an expression can change its place on the calendar, or the year of the story."""
    if not isinstance(meaning, Point) or meaning.toward is not None or meaning.shift is not None:
        return False
    return meaning.year is None or undated


def _word_before(tokens: TimeTokens, first: int) -> str:
    """The word or sign before a token, in small letters; "" where white space in the way is wide."""
    for at in range(first - 1, max(-1, first - 3), -1):
        if tokens.words[at]:
            return tokens.words[at].lower()
    return ""
