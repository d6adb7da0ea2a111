"""Rules for what stands on a calendar: days, months, quarters, seasons, years, decades, centuries, holidays."""

from __future__ import annotations

import calendar

from wirecopy.dates.english.meaning import Length, Meaning, Point, Repeat
from wirecopy.dates.english.numbers import read_year_words
from wirecopy.dates.english.rule import Match, Part, Rule

__all__ = ["RULES"]

_MANY = frozenset(
    "people men women troops soldiers dollars pounds euros miles feet meters metres kilometers kilometres km tons "
    "tonnes acres words votes points barrels employees workers jobs homes units percent".split()
)
"""What a number counts; a year counts nothing."""
_AMBIGUOUS_MONTHS = frozenset(("march", "may", "june", "april", "august", "jan", "mar", "dec"))
"""Months that are also names of persons or other words; without a cue before them they are not read."""
_ONLY_CUED = frozenset(("may", "march", "jan", "mar"))


_SURE = frozenset("in since until during early late mid last next".split())
"""Words before a month that no name has before it."""
_BEFORE_MONTHS = frozenset("of every each early late mid the - and or".split())
"""Words before a month that show it to be one, beside the prepositions."""


def _month_day(match: Match) -> Meaning | None:
    """A day of a month, with or without its year."""
    month, day = match.month, match.number("DATE")
    year = match.year
    if not 1 <= day <= calendar.monthrange(year or 2000, month)[1] or match.glued():
        return None
    return Point(year=year, month=month, day=day)


def _day_month(match: Match) -> Meaning | None:
    """A day before its month; "the third May" needs an "of"."""
    words = match.parts("DATE")
    if not words[0][0].isdigit() and "of" not in match.text.lower().split():
        return None
    return _month_day(match)


def _days(match: Match) -> tuple[Part, ...] | None:
    """Two days of one month: "Nov. 21 and 22", "21-22 November"."""
    month = match.month
    first, second = match.number("DATE"), match.number("DATE2")
    last = calendar.monthrange(2000, month)[1]
    behind = match.behind().lower()
    if not (1 <= first < second <= last) or match.glued() or behind in _MANY or behind in ("percent", "others"):
        return None
    year = match.year
    one, two = Point(year=year, month=month, day=first), Point(year=year, month=month, day=second)
    cut, begin = match.spans["DATE"][1], match.spans["DATE2"][0]
    return Part(match.first, cut, one), Part(begin, match.stop, two)


def _month_year(match: Match) -> Meaning | None:
    return None if match.glued() else Point(year=match.year, month=match.month)


def _month(match: Match) -> Meaning | None:
    """A month by itself; one that is also a name or another word needs a cue before it."""
    word = match.word("MONTH") or match.word("SHORTMONTH")
    if match.glued() or not match.is_name:
        return None
    before, cued = match.before(), match.cued()
    if word in _AMBIGUOUS_MONTHS and before not in _SURE:
        if match.behind()[:1].isupper() or before in ("", ".", "mr", "mrs", "ms", "miss"):
            return None
        if word in _ONLY_CUED and not cued and before not in _BEFORE_MONTHS:
            return None
    if match.has("SHORTMONTH") and "." not in match.text and not cued and before not in _BEFORE_MONTHS:
        return None
    return Point(month=match.month)


def _year(match: Match) -> Meaning | None:
    """A year in digits: a number that counts, measures or numbers something is none."""
    year = match.number("YEAR")
    if match.has("year"):
        return Point(year=year)
    behind = match.behind().lower()
    if match.glued() or behind in _MANY or behind in ("%", "percent", "million", "billion", "hundred", "thousand"):
        return None
    if match.before() in ("no", "number", "room", "flight", "article", "section", "#", "$", "route", "rs", "dlrs"):
        return None
    touching = match.tokens.words[match.stop] if match.stop < len(match.tokens.words) else " "
    if touching == "-" or (touching in ".," and match.behind(2)[:1].isdigit() and match.behind(2)[:1] != ""):
        if not (touching == "," and match.tokens.words[match.stop + 1].isspace()) and touching != "-":
            return None
    if 1900 <= year <= 2060 or match.cued() or match.before() in ("of", "the", "(", "early", "late", "mid"):
        plural = behind.endswith("s") and behind.islower() and behind not in ("is", "was", "has", "as", "its", "his")
        return None if plural and not match.cued() and not 1950 <= year <= 2040 else Point(year=year)
    return None


def _years(match: Match) -> tuple[Part, ...] | None:
    """A range of years: "2019-21", "1994-1997"."""
    first = match.number("YEAR")
    if match.glued():
        return None
    second = match.number("YEAR2") if match.has("YEAR2") else first // 100 * 100 + match.number("SHORTYEAR")
    if not first < second < first + 100:
        return None
    cut = match.spans["YEAR"][1]
    begin = match.spans["YEAR2" if match.has("YEAR2") else "SHORTYEAR"][0]
    return Part(match.first, cut, Point(year=first)), Part(begin, match.stop, Point(year=second))


def _two_digit_year(match: Match) -> Meaning | None:
    apostrophe = match.tokens.starts[match.first + 1] == match.tokens.starts[match.first] + 1
    spaced = match.first == 0 or match.tokens.words[match.first - 1].isspace()
    year = match.tokens.words[match.stop - 1]
    if not (apostrophe and spaced and len(year) == 2) or match.before() not in ("in", "of", "since", "by", "until"):
        return None
    return Point(year=match.year)


def _spoken_year(match: Match) -> Meaning | None:
    year = read_year_words(match.parts("SPOKEN"), match.words.values["NUMBER"])
    if year is None or (year == 2000 and not match.has("year") and not match.cued()):
        return None
    return None if match.behind().lower() in _MANY else Point(year=year)


def _fiscal_year(match: Match) -> Meaning | None:
    return Point(year=match.year, fiscal=True)


def _decade(match: Match) -> Meaning | None:
    """A decade: "the late 1970s"; ages ("in her twenties") are none."""
    word = match.word("DECADE").rstrip("s")
    year = int(word) if word.isdigit() else int(match.value("DECADE"))
    if year < 100 and not (match.has("the") or "'" in match.text or "’" in match.text):
        return None
    if 100 <= year < 1400 or (match.glued() and "'" not in match.text):
        return None
    return Point(decade=year, mod=match.value("PART") or match.value("EDGE") or None)


def _century(match: Match) -> Meaning | None:
    return Point(century=match.number("ORDINAL"), mod=match.value("PART") or None)


def _quarter(match: Match) -> Meaning | None:
    """A quarter of a year, counted by the company's own year where it says "fiscal"."""
    number = match.number("ORDINAL") if match.has("ORDINAL") else match.number("NUMBER")
    if match.word("ORDINAL") == "final":
        number = 4
    if match.has("LAST"):
        if match.word("LAST") != "last" or not match.has("YEAR"):
            return None
        number = 4
    if not 1 <= number <= 4:
        return None
    return Point(
        quarter=number,
        year=match.year,
        fiscal=match.has("FISCAL"),
        mod=match.value("PART") or None,
    )


def _year_period(match: Match) -> Meaning | None:
    """The quarter of another year that the story compares with."""
    return Point(unit="Q", shift=0, quarterly=True, year=match.year)


def _half(match: Match) -> Meaning | None:
    """A half of a year; the halves of a match or of anything else are none."""
    number = 2 if match.has("LAST") else match.number("ORDINAL")
    if not 1 <= number <= 2:
        return None
    year = match.year
    return Point(half=number, year=year, unit=None if year else "Y", shift=None if year else 0)


def _half_of(match: Match) -> Meaning | None:
    number = 2 if match.has("LAST") else match.number("ORDINAL")
    return Point(half=number) if 1 <= number <= 2 else None


def _season(match: Match) -> Meaning | None:
    """A season; "fall" and "spring" are also verbs, so that each needs its article, a year or a preposition."""
    year = match.year
    if not (match.has("the") or match.has("PART") or year or match.before() in ("in", "since", "by", "until", "during")):
        return None
    if match.word("SEASON") in ("fall", "spring") and year is None and match.before() in ("to", "will"):
        return None
    return Point(season=match.value("SEASON"), year=year, mod=match.value("PART") or None)


def _weekday(match: Match) -> Meaning | None:
    return None if match.glued() else Point(weekday=int(match.value("WEEKDAY")))


def _short_weekday(match: Match) -> Meaning | None:
    return None if match.glued() else Point(weekday=int(match.value("SHORTDAY")))


def _weekdays(match: Match) -> Meaning | None:
    """A day of every week: "Tuesdays", "Tuesday nights"."""
    if match.has("WEEKDAYS"):
        return Repeat(value=f"XXXX-WXX-{match.value('WEEKDAYS')}")
    return Repeat(value=f"XXXX-WXX-{match.value('WEEKDAY')}T{match.value('DAYPARTS')}")


def _weekend(match: Match) -> Meaning | None:
    return Point(weekend=True) if match.has("the") or match.cued() else None


def _week_of(match: Match) -> Meaning | None:
    return Point(month=match.month, day=match.number("DATE"), week_of=True)


def _holiday(match: Match) -> Meaning | None:
    name = " ".join(match.parts("HOLIDAYNAME")).replace(" ' ", "'").replace(" ’ ", "'")
    return Point(holiday=name, year=match.year) if match.is_name else None


def _part(match: Match) -> Meaning:
    """A word for a part of what comes behind it: "early", "the end of"."""
    return Point(mod=match.value("PART") or match.value("EDGE"))


def _mid_unit(match: Match) -> Meaning | None:
    unit = match.unit
    return None if unit.startswith("T") or unit == "F" else Point(unit=unit, shift=0, mod=match.value("PART"))


def _year_end(match: Match) -> Meaning | None:
    return Point(unit="Y", shift=0, mod="END")


def _months_of_year(match: Match) -> Meaning | None:
    """The first nine months of a year are a length."""
    return Length(value=f"P{match.number('NUMBER')}M")


RULES: tuple[Rule, ...] = (
    Rule("month-day-year", "MONTHNAME [the] DATE [,] YEAR", "Nov. 22nd, 2024", "2024-11-22", _month_day),
    Rule("day-month-year", "[the] DATE [of] MONTHNAME [,] YEAR", "22 November 2024", "2024-11-22", _day_month),
    Rule("month-day", "MONTHNAME [the] DATE", "November 26", "2024-11-26", _month_day),
    Rule("day-month", "[the] DATE [of] MONTHNAME", "12 January", "2025-01-12", _day_month),
    Rule("month-days", "MONTHNAME DATE (and | - | to | through) DATE [, YEAR]", "April 24 and 25", "", _days),
    Rule("days-month", "DATE (and | - | to) DATE MONTHNAME [YEAR]", "24-25 April", "", _days),
    Rule("month-year", "MONTHNAME [,] [of] YEARNAME", "August 1988", "1988-08", _month_year),
    Rule("month", "MONTHNAME", "December", "2024-12", _month),
    Rule("year", "YEAR", "1998", "1998", _year),
    Rule("the-year", "the year YEAR", "the year 2000", "2000", _year),
    Rule("years", "YEAR - (YEAR | SHORTYEAR)", "2019-21", "", _years),
    Rule("short-year", "' SHORTYEAR", "in '94", "1994", _two_digit_year),
    Rule("spoken-year", "[the year] SPOKEN", "nineteen ninety-four", "1994", _spoken_year),
    Rule("fiscal-year", "[the] FISCAL [year] (['] SHORTYEAR | YEAR)", "fiscal 1990", "1990", _fiscal_year),
    Rule("decade", "[the] [PART [-]] ['] DECADE", "the late 1970s", "197", _decade),
    Rule("century", "[the] [PART [-]] ORDINAL [-] century", "the 20th century", "19", _century),
    Rule(
        "quarter",
        "[the] [PART [-]] [YEAR [APOSTROPHE]] [FISCAL] (ORDINAL | LAST) [FISCAL] [-] quarter [[of] [FISCAL] YEAR]",
        "the third quarter",
        "2024-Q3",
        _quarter,
    ),
    Rule(
        "year-period",
        "[the] YEAR (quarter | period)",
        "the 1988 quarter",
        "1988-QX",
        _year_period,
    ),
    Rule("quarter-q", "q NUMBER [of] [YEAR]", "Q3 2024", "2024-Q3", _quarter),
    Rule("half", "[the] (ORDINAL | LAST) half of (YEAR | the year)", "the first half of 1990", "1990-H1", _half),
    Rule("half-of", "[the] (ORDINAL | LAST) half", "the first half of last year", "2023-H1", _half_of, alone=False),
    Rule("season", "[the] [PART [-]] SEASON [[of] YEARNAME]", "the winter of 1994", "1994-WI", _season),
    Rule("weekday", "WEEKDAY", "Tuesday", "2024-11-19", _weekday),
    Rule("short-weekday", "SHORTDAY [.]", "Fri., Nov. 22", "2024-11-22", _short_weekday, alone=False),
    Rule("weekdays", "(WEEKDAYS | WEEKDAY DAYPARTS)", "Tuesday nights", "XXXX-WXX-2TNI", _weekdays),
    Rule("weekend", "[the] WEEKEND", "the weekend", "2024-W47-WE", _weekend),
    Rule("week-of", "the week of MONTHNAME DATE", "the week of March 6", "2024-W10", _week_of),
    Rule("holiday", "[the] HOLIDAYNAME [of] [YEAR]", "Christmas Day", "2024-12-25", _holiday),
    Rule("part", "(PART [-] [in] | [the] [very] EDGE of)", "late November", "2024-11", _part, alone=False),
    Rule("mid-unit", "PART - ONEUNIT", "mid-week", "2024-W47", _mid_unit),
    Rule("year-end", "[the] year [APOSTROPHE] [-] end", "year-end", "2024", _year_end),
)
"""The rules for calendar dates."""
