"""A rule of the grammar, and what it has matched in a text."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import attrs

from wirecopy.dates.english.meaning import Meaning
from wirecopy.dates.english.numbers import read_count
from wirecopy.dates.english.tokens import TimeTokens
from wirecopy.dates.english.vocabulary import SPACE, TimeWords

__all__ = ["Match", "Part", "Reader", "Rule", "always"]

_LATEST_SHORT = 50
"""Years of two digits below it are of this century."""


@attrs.frozen
class Match:
    """A rule that fits a place in the text: its words, and the words around it.

    Args:
        tokens: The tokens of the text.
        words: The vocabulary.
        first: Number of the first token.
        stop: Number of the token behind the last.
        spans: The parts of the shape by name: first token and the token behind the last.
    """

    tokens: TimeTokens
    words: TimeWords
    first: int
    stop: int
    spans: dict[str, tuple[int, int]]

    def has(self, part: str) -> bool:
        """Whether the match has a part of the shape."""
        return part in self.spans

    def word(self, part: str) -> str:
        """The first word of a part, in small letters; "" when the match does not have it."""
        span = self.spans.get(part)
        return self.tokens.words[span[0]].lower() if span else ""

    def value(self, part: str) -> str:
        """The value that the vocabulary gives for the word of a part; "" when the match does not have it."""
        # a kind that stands twice in a shape is a part with a 2 the second time: WEEKDAY2
        kind = part.rstrip("23")
        word = self.word(part)
        return self.words.values[kind].get(word, "") if word else ""

    @property
    def month(self) -> int:
        """The month that the match names, from 1."""
        return int(self.value("MONTH") or self.value("SHORTMONTH"))

    @property
    def year(self) -> int | None:
        """The year that the match names in four digits or, behind an apostrophe, in two; None for none."""
        for part in ("YEAR", "YEAR2"):
            if self.has(part):
                return self.number(part)
        if not self.has("SHORTYEAR"):
            return None
        year = self.number("SHORTYEAR")
        return year + (2000 if year < _LATEST_SHORT else 1900)

    @property
    def half_day(self) -> int | None:
        """The hours that "a.m." (0) or "p.m." (12) adds; None where neither stands."""
        if self.has("HALFDAY"):
            return int(self.value("HALFDAY"))
        return 0 if self.has("a") else 12 if self.has("p") else None

    @property
    def holiday(self) -> str:
        """The name of the holiday that the match names, as the word list gives it: "new year's day"."""
        return " ".join(self.parts("HOLIDAYNAME")).replace(" ' ", "'").replace(" ’ ", "'")

    @property
    def unit(self) -> str:
        """The unit that the match names, as the word list gives it; "" for none."""
        return self.value("UNIT") or self.value("ONEUNIT") or self.value("UNITS")

    @property
    def mod(self) -> str | None:
        """TimeML's modifier of the length that the match names: "more than two days", "a week or so"."""
        if not self.has("ABOUT"):
            return "APPROX" if " or so" in self.text.lower() else None
        said, values = " ".join(self.parts("ABOUT")), self.words.values
        return values["APPROX"].get(said) or values["BOUND"].get(said)

    def parts(self, part: str) -> list[str]:
        """The words and signs of a part, in small letters, without spaces."""
        first, stop = self.spans[part]
        return [word.lower() for word in self.tokens.words[first:stop] if word]

    def number(self, part: str) -> int:
        """The number of a part in digits or in one word: "22", "22nd", "third"."""
        total = 0
        for word in self.parts(part):
            digits = word.rstrip("sthndr")
            kinds = self.words.values
            if digits.isdigit():
                total += int(digits)
            else:
                total += int(kinds["ORDINAL"].get(word) or kinds["TENS"].get(word) or 0)
        return total

    def count(self, part: str = "COUNT") -> Fraction | None:
        """The count of a part; None when it is open ("several")."""
        return read_count(self.parts(part), self.words.values["NUMBER"])

    @property
    def text(self) -> str:
        """The words of the match, as they stand in the text."""
        return "".join(self.tokens.pieces[self.first : self.stop]).rstrip()

    @property
    def is_title(self) -> bool:
        """Whether all words of the match that are spelt in letters begin with a capital: "60 Minutes", "This Week"."""
        words = [word for word in self.tokens.words[self.first : self.stop] if word[:1].isalpha()]
        return all(word[0].isupper() and word[1:].islower() for word in words)

    @property
    def is_noun_name(self) -> bool:
        """Whether a capital inside a sentence shows a name: "the Today programme"; in a headline every word has one."""
        behind = self.behind()
        noun = behind.isalpha() and behind.islower() and not any(self.is_a(behind, kind) for kind in ("CUE", "NO_NOUN"))
        return noun and self.is_title and self.before().isalpha()

    def is_a(self, word: str, kind: str) -> bool:
        """Whether a word, in small letters, is of a kind."""
        return word in self.words.values[kind]

    def before(self, steps: int = 1) -> str:
        """The word or sign that stands as many *steps* before the match, in small letters; "" at the start."""
        at = self.first
        for _ in range(steps):
            at -= 1
            while at >= 0 and self.tokens.codes[at] == SPACE:
                at -= 1
        return self.tokens.words[at].lower() if at >= 0 else ""

    def behind(self, steps: int = 1) -> str:
        """The word or sign that stands as many *steps* behind the match, as it is spelt; "" at the end."""
        at = self.stop - 1
        for _ in range(steps):
            at += 1
            while at < len(self.tokens.codes) and self.tokens.codes[at] == SPACE:
                at += 1
        return self.tokens.words[at] if at < len(self.tokens.codes) else ""

    def glued(self) -> bool:
        """Whether a letter, a digit, a hyphen or a sign of money touches the match from the left."""
        if not self.first or not self.tokens.touches(self.first - 1):
            return False
        last = self.tokens.words[self.first - 1][-1]
        if last == "-":
            # "mid-May", "the July-September quarter", "Monday-Friday"
            before, name = self.before(2), self.tokens.words[self.first][:1].isupper()
            kinds = ("PART", "MONTH", "WEEKDAY") if name else ("PART",)
            return not any(self.is_a(before, kind) for kind in kinds)
        return last.isalnum() or last in "-$£€_/.#@&+="

    def ends_range(self) -> bool:
        """Whether a hyphen behind a number stands before the match: "Nov. 30-Dec. 2"."""
        return self.before() in ("-", "–") and self.before(2).isdigit()

    @property
    def is_name(self) -> bool:
        """Whether the first word is spelt with a capital."""
        return self.tokens.words[self.first][:1].isupper()

    def cued(self) -> bool:
        """Whether a preposition stands right before the match."""
        return self.before() in self.words.values["CUE"]


@attrs.frozen
class Part:
    """One expression that a rule reads: a piece of the match and its meaning.

    Args:
        first: Its first token.
        stop: The token behind its last.
        meaning: What it means.
    """

    first: int
    stop: int
    meaning: Meaning


Reader = Callable[[Match], Meaning | tuple[Part, ...] | None]
"""A match in, its meaning out; None when it is no time expression, several parts for a range."""


@attrs.frozen
class Rule:
    """One way to name a time.

    Args:
        name: Its name; a finding carries it.
        shape: The way it looks (see :mod:`wirecopy.dates.english.shapes`).
        example: A text that it reads.
        value: The TIMEX3 value of the example, read on Friday, 22 November 2024; "" for two expressions in one.
        read: What it means.
        alone: Whether it stands by itself; if not, only beside another expression ("Fri." in "Fri., Nov. 22").
    """

    name: str
    shape: str
    example: str
    value: str
    read: Reader
    alone: bool = True


def always(meaning: Meaning) -> Reader:
    """A reader for words that mean one thing, such as "long ago"."""

    def read(_match: Match) -> Meaning:
        return meaning

    return read
