"""Directives that make tables from the grammar of time expressions and from the lists behind it.

- ``time-rules-table`` module: the rules of one module of :mod:`wirecopy.dates.english`, each with its example, read.
- ``time-words-table``: what the words in capitals in a shape stand for.
- ``holidays-table``: the holidays, their rules, and their days.
- ``tense-words-table``: the words that put an expression on a side of the day of publication.
"""

from __future__ import annotations

import calendar
import datetime
import importlib
from collections.abc import Iterable, Sequence

import regex
from sphinx.application import Sphinx
from tables import Table

from wirecopy import Timex, find_dates
from wirecopy.dates.english import load_rules
from wirecopy.dates.english.shapes import INLINE, PIECES
from wirecopy.dates.english.vocabulary import DIGIT_KINDS
from wirecopy.dates.placing.holidays import holiday_day
from wirecopy.lexicon import load_lexicon

READ_ON = datetime.date(2024, 11, 22)
"""The day on which the examples are read, a Friday."""
SHOWN = 8
"""Words of a kind that are shown, at most."""
SIDES = {
    "past": "past",
    "future": "future",
    "future!": "future, for a form in *-ed* behind it too: “is due to be held”",
    "future-for": "future with *for* or *to* behind it: “set for”",
    "none": "says nothing, although it ends in *-ed* like a past form",
}
"""What the sides of the list ``tense_words`` mean."""
IN_DIGITS = {
    "CLOCK": "``13:30``, ``13:30:15``",
    "DAY": "``1`` to ``31``, ``1st`` to ``31st``",
    "DECADE": "``1970s``, ``70s``",
    "HHMM": "``0735``",
    "HOUR": "``1`` to ``24``",
    "NUMBER": "``2``, ``1,200``, ``2.5``",
    "ORDINAL": "``3rd``",
    "SHORTYEAR": "``94``",
    "YEAR": "``1400`` to ``2099``",
}
"""How the kinds look that may be written in digits."""
_KIND = regex.compile(r"[A-Z]+")


def reading(timexes: Iterable[Timex]) -> str:
    """What was read in an example, as a cell."""
    return "; ".join(
        ", ".join(f"``{part}``" for part in (one.value, one.mod, one.quant, one.freq) if part) for one in timexes
    )


def kinds() -> list[str]:
    """The words in capitals of all shapes, and of what those stand for."""
    shapes = [*(rule.shape for rule in load_rules()), *PIECES.values(), *INLINE.values()]
    return sorted({kind for shape in shapes for kind in _KIND.findall(shape)})


def meaning_of(kind: str) -> str:
    """What a word in capitals stands for, as a cell."""
    if kind == "HOLIDAYNAME":
        return "the name of a holiday, see below"
    if kind == "ZONE":
        return "a time zone of the list ``time_zones``"
    if kind in PIECES or kind in INLINE:
        return f"``{PIECES.get(kind) or INLINE[kind]}``"
    words = [word for word, one, *_ in load_lexicon("time_words").entries if one == kind]
    more = f" and {len(words) - SHOWN} more" if len(words) > SHOWN else ""
    said = ", ".join(words[:SHOWN]) + more
    cell = "; ".join(part for part in (said, IN_DIGITS.get(kind, "")) if part)
    if not cell:
        raise ValueError(f"nothing says what {kind} stands for in a shape")
    return cell


def holiday_rule(rule: str) -> str:
    """The rule of a holiday in words: "4th Thursday of November", "2 days before Easter Sunday"."""
    if rule.startswith("easter"):
        days = int(rule[6:])
        side = "before" if days < 0 else "after"
        return f"{abs(days)} day{'s' * (abs(days) > 1)} {side} Easter Sunday" if days else "Easter Sunday"
    if ":" not in rule:
        month, day = map(int, rule.split("-"))
        return f"{day} {calendar.month_name[month]}"
    nth_rule, _, more = rule.partition("+")
    month, nth, weekday = map(int, nth_rule.split(":"))
    which = {-1: "last", 1: "1st", 2: "2nd", 3: "3rd"}.get(nth, f"{nth}th")
    said = f"{which} {calendar.day_name[weekday - 1]} of {calendar.month_name[month]}"
    return f"the day after the {said}" if more else said


class TimeRulesTable(Table):
    """The rules of one module of the English grammar, in order: ``time-rules-table`` module."""

    required_arguments = 1
    head = ("Rule", "Shape", "Example", "Read as")
    widths = (14, 46, 20, 20)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a rule."""
        for rule in importlib.import_module(f"wirecopy.dates.english.{self.arguments[0]}").RULES:
            found = find_dates(rule.example, anchor=READ_ON)
            if not found:
                raise ValueError(f"the example of the rule {rule.name} is not read: {rule.example!r}")
            name = f"``{rule.name}``" + ("" if rule.alone else " (not alone)")
            yield name, f"``{rule.shape}``", rule.example, reading(found)


class TimeWordsTable(Table):
    """What the words in capitals in a shape stand for."""

    head = ("In a shape", "Stands for")
    widths = (20, 80)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a kind."""
        unknown = {kind for of in DIGIT_KINDS.values() for kind in of} - set(IN_DIGITS)
        if unknown:
            raise ValueError(f"nothing says how these look in digits: {', '.join(sorted(unknown))}")
        return [(f"``{kind}``", meaning_of(kind)) for kind in kinds()]


class HolidaysTable(Table):
    """The holidays."""

    head = ("Name", "Rule", "In 2024", "In 2025")
    widths = (35, 35, 15, 15)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a name."""
        return [
            (name, holiday_rule(rule), str(holiday_day(name, 2024)), str(holiday_day(name, 2025)))
            for name, rule in load_lexicon("holidays").entries
        ]


class TenseWordsTable(Table):
    """The words that tell a side, by side."""

    head = ("Side", "Words")
    widths = (30, 70)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a side."""
        entries = load_lexicon("tense_words").entries
        unknown = {side for _, side in entries} - set(SIDES)
        if unknown:
            raise ValueError(f"nothing says what these sides mean: {', '.join(sorted(unknown))}")
        return [(says, ", ".join(word for word, one in entries if one == side)) for side, says in SIDES.items()]


def setup(app: Sphinx) -> dict[str, bool]:
    """Offer the directives."""
    app.add_directive("time-rules-table", TimeRulesTable)
    app.add_directive("time-words-table", TimeWordsTable)
    app.add_directive("holidays-table", HolidaysTable)
    app.add_directive("tense-words-table", TenseWordsTable)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
