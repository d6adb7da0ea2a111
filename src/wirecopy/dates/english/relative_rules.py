"""Rules for what is counted from another time: "last week", "two days ago", "a year earlier", "that month"."""

from __future__ import annotations

import calendar

from wirecopy.dates.english.lengths import length_value
from wirecopy.dates.english.meaning import Length, Meaning, Point
from wirecopy.dates.english.rule import Match, Rule, always

__all__ = ["RULES"]

_FROM_CONTEXT = frozenset(("previous", "preceding", "prior", "following", "subsequent"))
"""Words that count from the time named before, not from the day of publication."""
_OF_YEAR = frozenset(("rest", "end", "remainder", "start", "beginning", "half", "part", "most", "all"))
"""What "the year" has, beside the units of which it has many; a prize is the "player of the year"."""

_BACK_FROM = {
    "MORE_THAN": "BEFORE",
    "LESS_THAN": "AFTER",
    "EQUAL_OR_MORE": "ON_OR_BEFORE",
    "EQUAL_OR_LESS": "ON_OR_AFTER",
}
"""The modifier of a point counted back by that of the length: "more than a year ago" lies before the day a year ago."""
_ON_FROM = {
    "MORE_THAN": "AFTER",
    "LESS_THAN": "BEFORE",
    "EQUAL_OR_MORE": "ON_OR_AFTER",
    "EQUAL_OR_LESS": "ON_OR_BEFORE",
}
"""The same for a point counted forward: "more than a year later"."""


def _deictic(match: Match) -> Meaning | None:
    """A day named from the day of publication; "the Today programme" is a name."""
    if match.is_noun_name:
        return None
    return Point(unit="D", shift=int(match.value("DEICTIC")), daypart=match.value("DAYPART") or None)


def _this_part(match: Match) -> Meaning:
    return Point(unit="D", shift=0, daypart=match.value("DAYPART"))


def _last_night(match: Match) -> Meaning:
    return Point(unit="D", shift=-1, daypart=match.value("DAYPART"))


def _next_part(match: Match) -> Meaning:
    """The next morning is that of the day after the one named before."""
    return Point(unit="D", shift=1, context=True, daypart=match.value("DAYPART"))


def _two_days_off(match: Match) -> Meaning:
    return Point(unit="D", shift=-2 if match.has("yesterday") or "yesterday" in match.text.lower() else 2)


def _last_unit(match: Match) -> Meaning | None:
    """The unit before or after: "last week", "the following day"."""
    unit = match.unit
    back = match.has("LAST")
    word = match.word("LAST") or match.word("NEXT")
    if unit.startswith("T") or unit == "F":
        return Length(value=length_value(1, unit)) if back and word in ("last", "past") else None
    if word == "past" and unit in "ECL":
        return Length(value=length_value(1, unit))
    if back and word in ("last", "past") and unit == "D":
        return None
    context = word in _FROM_CONTEXT or (word == "next" and match.has("the"))
    return Point(unit=unit, shift=-1 if back else 1, context=context)


def _this_unit(match: Match) -> Meaning | None:
    """The unit that goes on: "this week", "the current quarter"; "This Week" is a name."""
    unit = match.unit
    if match.is_title:
        return None
    if unit.startswith("T") or unit == "F":
        return None
    if unit == "C":
        return Length(value="P100Y")
    return Point(unit=unit, shift=0)


def _that_unit(match: Match) -> Meaning | None:
    """The unit of the time named before: "that month", "the same day"."""
    unit = match.unit
    return None if unit.startswith("T") or unit in "FECL" else Point(unit=unit, shift=0, context=True)


def _toward(match: Match) -> int:
    if match.has("LAST"):
        return -1
    if match.has("NEXT"):
        return 1
    return 0


def _last_named(match: Match) -> Meaning | None:
    """A named day, month or season on one side of the anchor: "last November", "next Tuesday"."""
    if match.has("MONTH") or match.has("SHORTMONTH"):
        return Point(month=match.month, toward=_toward(match))
    if match.has("WEEKDAY"):
        return Point(weekday=int(match.value("WEEKDAY")), toward=_toward(match))
    if match.has("SEASON"):
        return Point(season=match.value("SEASON"), toward=_toward(match))
    if match.has("HOLIDAYNAME"):
        return Point(holiday=match.holiday, toward=_toward(match))
    return Point(unit="N", shift=_toward(match))


def _month_day_toward(match: Match) -> Meaning | None:
    """A day of the last or next such month; "last May final" and "next November 31" name none."""
    month, day = match.month, match.number("DATE")
    if not 1 <= day <= calendar.monthrange(2000, month)[1]:
        return None
    return Point(month=month, day=day, toward=_toward(match))


def _ago(match: Match) -> Meaning | None:
    """A count back from the anchor; vague ones stay a reference to the past."""
    return _shifted(match, -1, context=False)


def _earlier(match: Match) -> Meaning | None:
    """A count back from the time named before."""
    return _shifted(match, -1, context=True)


def _later(match: Match) -> Meaning | None:
    return _shifted(match, 1, context=True)


def _from_now(match: Match) -> Meaning | None:
    return _shifted(match, 1, context=False)


def _units_ago(match: Match) -> Meaning:
    return Length(value=length_value(None, match.unit))


def _shifted(match: Match, sign: int, *, context: bool) -> Meaning | None:
    unit = match.unit
    count = match.count()
    if count is None:
        return Length(value=length_value(None, unit), mod=match.mod)
    if unit in "ECL":
        unit, count = "Y", count * {"E": 10, "C": 100, "L": 1000}[unit]
    if unit.startswith("T") or count.denominator != 1 or count > 3000:
        return Length(value=length_value(count, unit), mod=match.mod)
    shift = sign * int(count)
    mod = (_BACK_FROM if sign < 0 else _ON_FROM).get(match.mod or "", match.mod)
    if unit == "Y" and count == 1 and sign < 0:
        # a company compares its quarter with that of the year before
        return Point(unit="Y", shift=-1, quarterly=True, mod=mod)
    if unit == "F":
        unit, shift = "W", shift * 2
    return Point(unit=unit, shift=shift, context=context, mod=mod)


def _the_period(match: Match) -> Meaning | None:
    """The quarter or the year that the story is about."""
    if match.has("ONEUNIT") and match.unit not in "QY":
        return None
    unit = match.unit or "Q"
    latest = "latest" in match.text.lower() or "most recent" in match.text.lower()
    if unit == "Y" and not latest and not match.has("FISCAL"):
        return None
    if unit == "Y" and latest:
        return Point(unit="Y", shift=-1 if "fiscal" in match.text.lower() else 0)
    return Point(unit=unit, shift=0, quarterly=unit == "Q", ended=latest)


def _the_year(match: Match) -> Meaning | None:
    """The year that goes on: "the year", but not "the year of the fire" or "player of the year"."""
    behind = match.behind().lower()
    if behind in ("that", "when", "before", "after", "in", "-") or (behind == "of" and match.behind(2).isalpha()):
        return None
    if match.before() != "of" or match.before(2) in _OF_YEAR or match.is_a(match.before(2), "UNIT"):
        return Point(unit="Y", shift=0)
    return None


def _unit_before(match: Match) -> Meaning | None:
    """The day or year before or after the one named before; "the day before the vote" waits for the day of the vote."""
    unit, behind = match.unit, match.behind()
    if (
        unit not in ("D", "W", "M", "Y")
        or (behind[:1].isalnum() and not match.is_a(behind, "NO_NOUN"))
        or behind == "the"
    ):
        return None
    back = match.text.lower().endswith(("before", "earlier"))
    return Point(unit=unit, shift=-1 if back else 1, context=True)


def _before_last(match: Match) -> Meaning | None:
    """Two units from the anchor."""
    unit = match.unit
    return Point(unit=unit, shift=-2 if match.has("last") else 2) if unit in ("W", "M", "Q", "Y") else None


RULES: tuple[Rule, ...] = (
    Rule(
        "deictic", "[early | late | later | earlier] DEICTIC [DAYPART]", "yesterday morning", "2024-11-21TMO", _deictic
    ),
    Rule("tonight", "tonight", "tonight", "2024-11-22TNI", always(Point(unit="D", shift=0, daypart="NI"))),
    Rule("this-part", "[later | earlier | early | late] this DAYPART", "this morning", "2024-11-22TMO", _this_part),
    Rule("last-night", "last DAYPART", "last night", "2024-11-21TNI", _last_night),
    Rule("next-part", "the (next | following) DAYPART", "the next morning", "2024-11-23TMO", _next_part),
    Rule(
        "two-days-off",
        "the day (before yesterday | after tomorrow)",
        "the day before yesterday",
        "2024-11-20",
        _two_days_off,
    ),
    Rule("last-unit", "[the] LAST ONEUNIT", "last week", "2024-W46", _last_unit),
    Rule("next-unit", "[the | this] NEXT ONEUNIT", "next year", "2025", _last_unit),
    Rule("this-unit", "(THIS | the current | the present) ONEUNIT", "this month", "2024-11", _this_unit),
    Rule("that-unit", "(that [same] | the same | the very same) ONEUNIT", "that month", "2024-11", _that_unit),
    Rule(
        "last-named",
        "[the] (LAST | [this] NEXT | THIS) (MONTHNAME | WEEKDAY | SEASON | WEEKEND | HOLIDAYNAME)",
        "last November",
        "2023-11",
        _last_named,
    ),
    Rule(
        "last-month-day",
        "(LAST | [this] NEXT | THIS) MONTHNAME DATE",
        "last Oct. 23",
        "2024-10-23",
        _month_day_toward,
    ),
    Rule("ago", "[ABOUT] COUNT UNIT [or (so | more)] ago", "two months ago", "2024-09", _ago),
    Rule("units-ago", "UNITS (ago | earlier | later | before that)", "months ago", "PXM", _units_ago),
    Rule(
        "earlier", "[ABOUT] COUNT UNIT (earlier | previously | before that)", "two days earlier", "2024-11-20", _earlier
    ),
    Rule("later", "[ABOUT] COUNT UNIT (later | after that)", "two weeks later", "2024-W49", _later),
    Rule("from-now", "[ABOUT] COUNT UNIT (from (now | today) | hence)", "two years from now", "2026", _from_now),
    Rule(
        "year-ago-period",
        "[the | a] year [-] (ago | earlier) [- | fiscal | third | second | first | fourth] [quarter | period]",
        "the year-ago quarter",
        "2023-Q3",
        always(Point(unit="Q", shift=-4, quarterly=True)),
    ),
    Rule(
        "the-period",
        "the ([latest | most recent | FISCAL | latest FISCAL] ONEUNIT | latest period)",
        "the latest quarter",
        "2024-Q3",
        _the_period,
    ),
    Rule("the-year", "the [full | whole | entire | calendar] year", "the full year", "2024", _the_year),
    Rule("before-last", "the ONEUNIT (before last | after next)", "the year before last", "2022", _before_last),
    Rule("unit-before", "the ONEUNIT (before | after | earlier)", "the day after", "2024-11-23", _unit_before),
)
"""The rules for what is counted from another time."""
