"""The grammar of explicit dates: named rules, each a shape with its example."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs
import regex

from wirecopy.dates.explicit.clock import clock_shape
from wirecopy.dates.explicit.vocabulary import load_vocabulary

__all__ = ["PARTIAL_RULES", "RULES", "Grammar", "Match", "Rule", "load_grammar"]


@attrs.frozen
class Rule:
    """One way to write a date.

    Args:
        name: Its name; a finding carries it.
        shape: The parts in order. A part in brackets may be missing; signs stand for themselves, several
            together for any one of them. ``day`` may carry an ordinal ending; ``first`` and ``second`` are a
            day and a month in an order that the shape does not tell; ``'yy`` is a year of two digits.
        example: A text that it reads.
    """

    name: str
    shape: str
    example: str


RULES = (
    Rule("iso", "year - mm - dd", "2024-11-22"),
    Rule("iso", "year / mm / dd", "2024/11/22"),
    Rule("iso", "year . mm . dd", "2024.11.22"),
    Rule("cjk", "year Y mm M dd [D]", "2024年11月22日"),
    Rule("packed", "packed", "20241122"),
    Rule("month-day-year", "month [.] [-/] day [,.-/|] [of] year", "Nov. 22nd, 2024"),
    Rule("month-day-year", "month [.] day [,|] [at] clock [,] year", "Fri Nov 22 15:48:00 UTC 2024"),
    Rule("month-day-year", "month [.] day [,] ' yy", "Nov 22, '24"),
    Rule("day-month-year", "day [.] [-/] [of] [of] month [.] [,-/|] [of] [of] year", "22 de noviembre de 2024"),
    Rule("day-month-year", "day [.] month / month2 [,] year", "22 تشرين الثاني/نوفمبر 2024"),
    Rule("day-month-year", "day [.] month [.] [,] [at] clock [,] year", "22 Nov, 15:48, 2024"),
    Rule("day-month-year", "day [.] month [.] [,] ' yy", "22 Nov '24"),
    Rule("day-month-year", "day - month - yy", "22-Nov-24"),
    Rule("year-month-day", "year [,.-/] [of] [.] month [.] [-/] day [.] end", "2024, November 22"),
    Rule("vietnamese", "day mark mm [,/] [of] year", "22 tháng 11, 2024"),
    Rule("numeric", "start first / second / year", "11/22/2024"),
    Rule("numeric", "start first . second . year", "22.11.2024"),
    Rule("numeric", "start first - second - year", "22-11-2024"),
    Rule("numeric", "start first / second / yy stop", "22/11/24"),
    Rule("numeric", "start first . second . yy stop", "22.11.24"),
    Rule("numeric", "start first - second - yy stop", "22-11-24"),
)
"""The rules for full dates, in order: where two read the same place, the earlier one wins."""

PARTIAL_RULES = (
    Rule("month-day", "month [.] day after", "Nov. 22"),
    Rule("day-month", "day [.] [of] [of] month after", "22 November"),
)
"""The rules for a day of a month without its year; they come after the full ones."""


@attrs.frozen
class Match:
    """A date in the codes of tokens: the rule that read it, and where each of its parts starts and stops."""

    rule: Rule
    spans: tuple[tuple[int, int], ...]
    groups: dict[str, int]

    def span(self, part: str) -> tuple[int, int]:
        """Where the part starts and stops; ``(-1, -1)`` when the date does not have it."""
        return self.spans[self.groups[part]]

    def start(self, part: str) -> int:
        """Where the part starts; -1 when the date does not have it."""
        return self.spans[self.groups[part]][0]


@attrs.frozen
class Grammar:
    """The rules as one pattern over the codes of tokens.

    A weekday may stand before or behind the date, a clock time too; the parts ``weekday``, ``weekday2``,
    ``clock``, ``clock2`` and ``inner`` hold them, ``date`` is the date without them. A rule with two names of
    the month has the first as ``month`` and the second as ``month2``.
    """

    pattern: regex.Pattern[str]
    rules: tuple[tuple[int, Rule], ...]
    groups: dict[str, int]

    def matches(self, codes: str) -> Iterator[Match]:
        """Find the dates in the codes of tokens."""
        for found in self.pattern.finditer(codes):
            spans = found.regs
            for group, rule in self.rules:
                if spans[group][0] >= 0:
                    yield Match(rule, spans, self.groups)
                    break


@cache
def load_grammar(partial: bool) -> Grammar:
    """Put the rules together, once.

    Args:
        partial: Whether to read dates without a year as well.

    Example:
        >>> [match.rule.name for match in load_grammar(False).matches("xn.n.yx")]
        ['numeric']
    """
    kinds = load_vocabulary().classes
    rules = RULES + PARTIAL_RULES if partial else RULES
    clock = clock_shape()
    parts = {
        "year": "(?P<year>y)",
        "month": f"(?P<month>{kinds['month']})",
        "month2": f"(?P<month2>{kinds['month']})",
        "day": f"(?P<day>n){kinds['ordinal']}?",
        "mm": "(?P<mm>n)",
        "dd": "(?P<dd>n)",
        "first": "(?P<first>n)",
        "second": "(?P<second>n)",
        "yy": "(?P<yy>n)",
        "packed": "(?P<packed>k)",
        "clock": f"(?P<inner>{clock})",
        "of": kinds["of"],
        "at": kinds["at"],
        "mark": kinds["mark"],
        # 12.10.11.2024 is no date, and of 22/11/24/1 nothing is known
        "start": "(?<![nNqyk][-./:])",
        "stop": "(?![-./:][nNqy])",
        # 2019 October 22, 2020: the year belongs to the day before it
        "end": "(?!,?y)",
        "after": "(?![-,./:]?(?:[nqN](?![:.]n)|y))",
    }
    shapes = "|".join(f"(?P<r{at}>{_expand(rule.shape, parts)})" for at, rule in enumerate(rules))
    weekday, of, at = kinds["weekday"], kinds["of"], kinds["at"]
    sign = "[-,|/(.]"
    before = rf"(?:(?P<clock>{clock})(?:\([yq]Z\))?{sign}{{0,2}}(?:{of}|{at})?)?"
    weekday_before = rf"(?:(?P<weekday>{weekday})(?:-{of})?[.,|]{{0,2}}(?:{of}|{at})?-?)?"
    weekday_after = rf"(?:,?\(?(?P<weekday2>{weekday})\)?(?![.,]*(?:{kinds['month']}|n(?![:.]n))))?"
    year_word = f"(?:{kinds['year']}\\.?)?"
    behind = rf"(?:(?:T|{sign}{{0,2}}{at}?[.|]?{at}?{sign}?)(?P<clock2>{clock}))?"
    pattern = f"{before}{weekday_before}(?P<date>{shapes}){year_word}{weekday_after}{behind}"
    compiled = regex.compile(pattern)
    groups = dict(compiled.groupindex)
    return Grammar(compiled, tuple((groups[f"r{at}"], rule) for at, rule in enumerate(rules)), groups)


def _expand(shape: str, parts: dict[str, str]) -> str:
    out = ""
    for part in shape.split():
        optional = part.startswith("[")
        part = part.strip("[]")
        if part in parts:
            pattern = parts[part]
        elif part.isalpha():
            pattern = part
        else:
            pattern = "[" + "".join("\\" + sign for sign in part) + "]"
        out += f"(?:{pattern})?" if optional else pattern
    return out
