"""The rules together: a run of token codes in, the rules that fit at each of its places out, the longest first."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

import attrs
import regex

from wirecopy.dates.english import clock_rules, day_rules, length_rules, period_rules, relative_rules
from wirecopy.dates.english.rule import Rule
from wirecopy.dates.english.shapes import compile_shape, shape_parts
from wirecopy.dates.english.vocabulary import SPACE, TimeWords, read_time_words
from wirecopy.lexicon import load_lexicon

__all__ = ["Fit", "TimeGrammar", "load_rules", "load_time_grammar"]

_SIGNS = regex.compile(r"(['.])")
_CACHED = 48
"""Runs of at most as many tokens are remembered: the same ones come again in every story."""
_REMEMBERED = 4096


@attrs.frozen
class Fit:
    """A rule that fits at a place of a run.

    Args:
        rule: The rule.
        first: The place where it starts.
        stop: The place behind it.
        spans: The parts of its shape by name.
    """

    rule: Rule
    first: int
    stop: int
    spans: tuple[tuple[str, int, int], ...]


class TimeGrammar:
    """All rules, compiled once."""

    def __init__(self) -> None:
        names = [" ".join(_SIGNS.sub(r" \1 ", name).split()) for name, _ in load_lexicon("holidays").entries]
        bounds = [phrase for phrase, kind, *_ in load_lexicon("time_words").entries if kind == "BOUND"]
        pieces = {"HOLIDAYNAME": _any_of(names), "BOUND": _any_of(bounds)}
        rules = load_rules()
        shapes = [rule.shape for rule in rules]
        holidays = {name.split()[0] for name in names}
        self.words: TimeWords = read_time_words(shape_parts([*shapes, *pieces.values()]), holidays)
        patterns = [compile_shape(shape, self.words, pieces) for shape in shapes]
        # which rules can begin with a code: asked of the pattern itself, once
        codes = sorted({*self.words.codes.values(), *self.words.digits.values()} - {SPACE})
        self._starting: dict[str, list[tuple[Rule, regex.Pattern[str]]]] = {
            code: [
                (rule, pattern)
                for rule, pattern in zip(rules, patterns, strict=True)
                if pattern.match(code, partial=True)
            ]
            for code in codes
        }
        self._remembered = lru_cache(_REMEMBERED)(self._fits)

    def fits(self, run: str) -> tuple[tuple[Fit, ...], ...]:
        """The rules that fit at each place of a run of codes, at each place the longest first."""
        return self._remembered(run) if len(run) <= _CACHED else self._fits(run)

    def _fits(self, run: str) -> tuple[tuple[Fit, ...], ...]:
        out = []
        for at, code in enumerate(run):
            here = []
            for rule, pattern in self._starting.get(code, ()):
                match = pattern.match(run, at)
                if match:
                    spans = tuple((name, *match.span(name)) for name in match.groupdict() if match.start(name) >= 0)
                    here.append(Fit(rule, at, match.end(), spans))
            if here:
                here.sort(key=lambda fit: -fit.stop)
                out.append(tuple(here))
        return tuple(out)


def _any_of(phrases: Iterable[str]) -> str:
    """The shape of any one of some phrases, the longest first."""
    return "(" + " | ".join(sorted(phrases, key=len, reverse=True)) + ")"


def load_rules() -> tuple[Rule, ...]:
    """All rules in order; where two read the same words, the earlier one wins.

    Example:
        >>> next(rule.value for rule in load_rules() if rule.example == "last week")
        '2024-W46'
    """
    return (*day_rules.RULES, *period_rules.RULES, *relative_rules.RULES, *clock_rules.RULES, *length_rules.RULES)


@cache
def load_time_grammar() -> TimeGrammar:
    """Compile the grammar, once."""
    return TimeGrammar()
