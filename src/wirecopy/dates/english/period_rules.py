"""Rules for longer stretches of the calendar: quarters, seasons, years, decades, centuries, and parts of them."""

from __future__ import annotations

from wirecopy.dates.english.meaning import Meaning, Point
from wirecopy.dates.english.numbers import read_year_words
from wirecopy.dates.english.rule import Match, Part, Rule, always

__all__ = ["RULES"]

_NO_PLURALS = frozenset(("is", "was", "has", "as", "its", "his"))
"""Words in -s behind a year that are no plural."""


def _year(match: Match) -> Meaning | None:
    """A year in digits: a number that counts, measures or numbers something is none."""
    year = match.number("YEAR")
    if match.has("year"):
        return Point(year=year)
    behind = match.behind().lower()
    if match.glued() or behind == "%" or match.is_a(behind, "COUNTED"):
        return None
    if match.is_a(match.before(2) if match.before() == "." else match.before(), "NUMBERED"):
        return None
    if match.tokens.touches(match.stop - 1) and (
        behind[:1].isalpha() or (behind in ("-", "/", ":") and match.behind(2)[:1].isdigit())
    ):
        # "the 1500m", "2024/1/15"
        return None
    before = match.before()
    if before.isdecimal() and 3 <= len(before) <= 6 and not (len(before) == 4 and before[:2] in ("19", "20")):
        # the end of a telephone number: "020 7946 2019"
        return None
    cued = match.cued() or match.before() in ("of", "the", "(", "early", "late", "mid")
    if not cued and not 1900 <= year <= 2060:
        return None
    # "1700 soldiers" counts, "the 1998 elections" does not
    plural = behind.endswith("s") and behind.islower() and behind not in _NO_PLURALS
    return None if plural and not match.cued() and not 1950 <= year <= 2040 else Point(year=year)


def _years(match: Match) -> tuple[Part, ...] | None:
    """A range of years: "2019-21", "1994-1997"."""
    first = match.number("YEAR")
    if match.glued():
        return None
    second = match.number("YEAR2") if match.has("YEAR2") else first // 100 * 100 + match.number("SHORTYEAR")
    if not first < second < first + 100 or ("/" in match.text and second != first + 1):
        # "the 2020/21 season", but not "2024/05"
        return None
    cut = match.spans["YEAR"][1]
    begin = match.spans["YEAR2" if match.has("YEAR2") else "SHORTYEAR"][0]
    return Part(match.first, cut, Point(year=first)), Part(begin, match.stop, Point(year=second))


def _two_digit_year(match: Match) -> Meaning | None:
    apostrophe = match.tokens.touches(match.first)
    spaced = match.first == 0 or not match.tokens.touches(match.first - 1)
    year = match.tokens.words[match.stop - 1]
    if not (apostrophe and spaced and len(year) == 2) or match.before() not in ("in", "of", "since", "by", "until"):
        return None
    return Point(year=match.year)


def _spoken_year(match: Match) -> Meaning | None:
    year = read_year_words(match.parts("SPOKEN"), match.words.values["NUMBER"])
    if year is None or (year == 2000 and not match.has("year") and not match.cued()):
        return None
    return None if match.is_a(match.behind().lower(), "COUNTED") else Point(year=year)


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
    if match.has("LAST"):
        if match.word("LAST") != "last" or match.year is None:
            return None
        number = 4
    elif match.word("ORDINAL") == "final":
        number = 4
    else:
        number = match.number("ORDINAL" if match.has("ORDINAL") else "NUMBER")
    if not 1 <= number <= 4 or (match.behind() == "-" and match.behind(2).lower().startswith("final")):
        return None
    return Point(
        quarter=number,
        year=match.year,
        fiscal=any(match.has(part) for part in ("FISCAL", "FISCAL2", "FISCAL3")),
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
    if not (
        match.has("the") or match.has("PART") or year or match.before() in ("in", "since", "by", "until", "during")
    ):
        return None
    # "to spring", "the fall of the government", "the fall in prices"
    fallen = match.before() in ("to", "will") or (match.has("the") and match.behind() in ("of", "in", "from", "to"))
    if match.word("SEASON") in ("fall", "spring") and year is None and fallen:
        return None
    return Point(season=match.value("SEASON"), year=year, mod=match.value("PART") or None)


def _part(match: Match) -> Meaning:
    """A word for a part of what comes behind it: "early", "the end of"."""
    return Point(mod=match.value("PART") or match.value("EDGE"))


def _mid_unit(match: Match) -> Meaning | None:
    unit = match.unit
    return None if unit.startswith("T") or unit == "F" else Point(unit=unit, shift=0, mod=match.value("PART"))


def _edge_of_unit(match: Match) -> Meaning | None:
    """The start or end of the week or month that goes on; "at the end of the day" is a way of speaking."""
    return Point(unit=match.unit, shift=0, mod=match.value("EDGE")) if match.unit in ("W", "M", "E", "C") else None


def _part_of_month(match: Match) -> Meaning:
    """A part of a month; which days it has is not said."""
    mod = "END" if match.has("LAST") else "START" if match.number("ORDINAL") == 1 else "MID"
    return Point(month=match.month, year=match.year, mod=mod)


def _centuries(match: Match) -> tuple[Part, ...] | None:
    first, second = match.number("ORDINAL"), match.number("ORDINAL2")
    if not 0 < first < second <= 99:
        return None
    cut, begin = match.spans["ORDINAL"][1], match.spans["ORDINAL2"][0]
    return Part(match.first, cut, Point(century=first)), Part(begin, match.stop, Point(century=second))


RULES: tuple[Rule, ...] = (
    Rule("year", "YEAR", "1998", "1998", _year),
    Rule("year-number", "the year YEAR", "the year 2000", "2000", _year),
    Rule("years", "YEAR (- | /) (YEAR | SHORTYEAR)", "2019-21", "", _years),
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
    Rule(
        "part-of-month",
        "[the] (ORDINAL | LAST) (week | weekend | days | half) (of | in) MONTHNAME [[,] YEAR]",
        "the first week of May",
        "2024-05",
        _part_of_month,
    ),
    Rule("centuries", "[the] ORDINAL and ORDINAL centuries", "18th and 19th centuries", "", _centuries),
    Rule("quarter-q", "q NUMBER [of] [YEAR]", "Q3 2024", "2024-Q3", _quarter),
    Rule("half", "[the] (ORDINAL | LAST) half of (YEAR | the year)", "the first half of 1990", "1990-H1", _half),
    Rule("half-of", "[the] (ORDINAL | LAST) half", "the first half of last year", "2023-H1", _half_of, alone=False),
    Rule("season", "[the] [PART [-]] SEASON [[of] YEARNAME]", "the winter of 1994", "1994-WI", _season),
    Rule("part", "(PART [-] [in] | [the] [very] EDGE of)", "late November", "2024-11", _part, alone=False),
    Rule("mid-unit", "PART - ONEUNIT", "mid-week", "2024-W47", _mid_unit),
    Rule(
        "edge-of-unit",
        "[the] [very] EDGE of the ONEUNIT",
        "the beginning of the week",
        "2024-W47",
        _edge_of_unit,
    ),
    Rule(
        "year-end", "[the] year [APOSTROPHE] [-] end", "year-end", "2024", always(Point(unit="Y", shift=0, mod="END"))
    ),
)
"""The rules for longer stretches of the calendar."""
