"""Rules for lengths and repetitions: "two days", "nearly three-year-long", "daily", "every Tuesday", "twice a week"."""

from __future__ import annotations

from fractions import Fraction

from wirecopy.dates.english.lengths import length_value
from wirecopy.dates.english.meaning import Length, Meaning, Repeat
from wirecopy.dates.english.rule import Match, Part, Rule, always

__all__ = ["RULES"]

_YEARS_BEGIN = 1400
"""A number from here on before one unit is a year."""
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ee")
"""Endings of nouns for persons."""


def _length(match: Match) -> Meaning | None:
    """A count of units."""
    unit = match.unit
    count = match.count("COUNT" if match.has("COUNT") else "NUMBER")
    if match.before() in ("age", "aged", "ages") or match.is_title:
        return None
    if match.glued() or _cut_short(match) or (match.has("ONEUNIT") and (count is None or count >= _YEARS_BEGIN)):
        return None
    if match.has("UNITS") and match.parts("COUNT") in (["a"], ["an"]):
        # "a decades-long feud" has no count
        return None
    return Length(value=length_value(match.count("COUNT" if match.has("COUNT") else "NUMBER"), unit), mod=match.mod)


def _and_half(match: Match) -> Meaning | None:
    """A unit and a half of it: "a year and a half"."""
    count = match.count("SINGLE" if match.has("SINGLE") else "NUMBER")
    return None if count is None else Length(value=length_value(count + Fraction(1, 2), match.unit), mod=match.mod)


def _half_unit(match: Match) -> Meaning:
    """A half or a quarter of a unit."""
    share = Fraction(1, 4 if match.has("quarter") else 2)
    return Length(value=length_value(share, match.unit), mod=match.mod)


def _one(match: Match) -> Meaning | None:
    """One unit with its article: a length behind a preposition, a rate behind what is counted."""
    unit = match.unit
    if unit in ("TS", "Q") and (match.before() != "for" or _has_noun(match)):
        # "for a second time", "cut by a quarter point"
        return None
    if match.behind() in ("-", "ago", "earlier"):
        return None
    lasting = match.is_a(match.before(), "LASTING") or match.behind() in ("after", "before", "into")
    if match.has("ABOUT") or lasting:
        return Length(value=length_value(1, unit), mod=match.mod)
    before = match.before()
    counted = before.endswith("s") or before[:1].isdigit() or before in ("once", "twice", "million", "billion", "times")
    if (
        counted
        and before not in ("is", "was", "has", "this", "its", "his", "as")
        and unit in ("D", "W", "M", "Y", "TH")
    ):
        return Repeat(value=length_value(1, unit))
    return None


def _has_noun(match: Match) -> bool:
    """Whether a word stands behind that can be the noun of the match."""
    word = match.behind()
    return word.isalpha() and not match.is_a(word, "NO_NOUN") and not match.is_a(word, "CUE")


def _adjective(match: Match) -> tuple[Part, ...] | None:
    """A length before a noun, without the article of the noun: "two-day", "30-year-old"."""
    count, unit = match.count(), match.unit
    if match.glued() or (unit == "Q" and match.has("UNITS")) or _is_age(match) or _cut_short(match):
        return None
    article = match.is_a(match.word("COUNT"), "SINGLE") and len(match.parts("COUNT")) > 1
    first = match.first
    if article and not match.has("ABOUT"):
        first += 1 if match.tokens.words[first + 1] else 2  # over a line break as well
    return (Part(first, match.stop, Length(value=length_value(count, unit), mod=match.mod)),)


def _cut_short(match: Match) -> bool:
    """Whether the longer reading, "6-year-old", has been refused."""
    return match.behind() == "-" and match.behind(2).lower() in ("old", "olds")


def _is_age(match: Match) -> bool:
    """Whether "6-year-old" is the age of a person: before a name, a noun for a person, or no noun at all."""
    if not (match.has("old") or match.has("olds")):
        return False
    noun = match.behind()
    if not noun.isalpha() or noun[0].isupper() or match.is_a(noun, "NO_NOUN"):
        return True
    for step in range(1, 5):
        noun = match.behind(step)
        if noun == "-":
            continue
        if not (noun.isalpha() and noun.islower()) or match.is_a(noun, "NO_NOUN"):
            return False
        if match.is_a(noun, "PERSON") or noun.endswith(_PERSON_ENDINGS):
            return True
    return False


def _span(match: Match) -> Meaning | None:
    """A stretch before or after the anchor: "the past two months", "the first nine months"."""
    if match.word("NEXT") == "following" and not match.has("the"):
        # a preposition: "following two quarters of losses"
        return None
    count = match.count() if match.has("COUNT") else None
    unit = match.unit
    return Length(value=length_value(count, unit), mod=match.mod)


def _open_stretch(match: Match) -> Meaning | None:
    """A stretch without a number; "following years of talks" has a preposition, not a stretch."""
    if match.word("NEXT") in ("following", "subsequent") and not match.has("the"):
        return None
    return Length(value=length_value(None, match.unit))


def _open(match: Match) -> Meaning | None:
    """Units without a number: "for weeks", "in recent years"."""
    unit = match.unit
    before = match.before()
    if match.text.lower().startswith(("recent", "coming")):
        return Length(value=length_value(None, unit))
    if unit in ("TS", "Q") or (unit == "TM" and before not in ("for", "within", "in")):
        return None
    return Length(value=length_value(None, unit)) if match.is_a(before, "STRETCHING") else None


def _long(match: Match) -> Meaning | None:
    """A length without a number before a noun: "decades-long", "day-long", "yearlong"."""
    if match.has("UNITS"):
        return Length(value=length_value(None, match.unit))
    return None if match.glued() else Length(value=length_value(1, match.unit))


def _range(match: Match) -> Meaning | None:
    """A length between two: "1-2 days", "two to six weeks"."""
    unit = match.unit
    first, second = match.count(), match.count("COUNT2")
    if match.glued() or first is None or second is None or first >= second:
        return None
    return Length(
        value=length_value(None, unit),
        candidates=(length_value(first, unit), length_value(second, unit)),
        mod=match.mod,
    )


def _often(match: Match) -> Meaning | None:
    """A word for a repetition; newspapers ("the Daily Mail") have it as a name."""
    if match.is_name and (match.behind()[:1].isupper() or match.before() == "the"):
        return None
    if match.word("OFTEN") == "annual" and match.behind().lower() in ("rate", "report", "reports"):
        return None
    return Repeat(value=match.value("OFTEN"))


def _every(match: Match) -> Meaning | None:
    """A unit or day that comes again: "every day", "each Thursday", "every two years"."""
    quant = match.word("EVERY").upper()
    if match.has("WEEKDAY"):
        return Repeat(value=f"XXXX-WXX-{match.value('WEEKDAY')}", quant=quant)
    if match.has("MONTH"):
        return Repeat(value=f"XXXX-{int(match.value('MONTH')):02d}", quant=quant)
    if match.has("SEASON"):
        return Repeat(value=f"XXXX-{match.value('SEASON')}", quant=quant)
    if match.has("DAYPART"):
        return Repeat(value=f"XXXX-XX-XXT{match.value('DAYPART')}", quant=quant)
    if match.has("WEEKEND"):
        return Repeat(value="XXXX-WXX-WE", quant=quant)
    count = 2 if match.has("other") or " other " in match.text else match.count() if match.has("COUNT") else 1
    return Repeat(value=length_value(count, match.unit), quant=quant)


def _times(match: Match) -> Meaning | None:
    """How often in a unit: "twice a week", "three times a day"."""
    freq = match.value("TIMES")
    if match.has("COUNT"):
        count = match.count()
        freq = f"{count}X" if count is not None else "X"
    return Repeat(value=length_value(1, match.unit), freq=freq)


def _per(match: Match) -> Meaning | None:
    return Repeat(value=length_value(1, match.unit))


RULES: tuple[Rule, ...] = (
    Rule(
        "length", "[ABOUT] COUNT [more | additional | full | straight | consecutive] UNITS", "two days", "P2D", _length
    ),
    Rule("one-unit", "[ABOUT] SINGLE [full | whole | additional] ONEUNIT", "for a month", "P1M", _one),
    Rule("and-half", "[ABOUT] (SINGLE | NUMBER) ONEUNIT and [SINGLE] half", "a year and a half", "P1Y6M", _and_half),
    Rule(
        "half-unit", "[ABOUT] (half [of] | [SINGLE] quarter [of]) SINGLE ONEUNIT", "half an hour", "PT30M", _half_unit
    ),
    Rule("one", "[ABOUT] NUMBER [more | full] [-] ONEUNIT", "one year", "P1Y", _length),
    Rule(
        "adjective",
        "[ABOUT] COUNT - (ONEUNIT | UNITS) [- (old | long | olds)]",
        "nearly three-year-long",
        "P3Y",
        _adjective,
    ),
    Rule(
        "stretch",
        "[at least | up to] [the] (LAST | NEXT | ORDINAL | THIS | these | those | latest) [ABOUT] COUNT UNITS",
        "the past two months",
        "P2M",
        _span,
    ),
    Rule("open-stretch", "[the] (recent | LAST | NEXT) UNITS", "in the coming weeks", "PXW", _open_stretch),
    Rule("open", "UNITS", "for weeks", "PXW", _open),
    Rule("long", "(UNITS | ONEUNIT) - (long | old)", "decades-long", "PXE", _long),
    Rule(
        "range",
        "[the next | the last | the past] [ABOUT] COUNT (- | to | or) COUNT [-] UNIT",
        "1-2 days",
        "PXD",
        _range,
    ),
    Rule("some-time", "some time", "for some time", "PXM", always(Length(value="PXM"))),
    Rule("often", "OFTEN", "daily", "P1D", _often),
    Rule(
        "every",
        "EVERY [COUNT | other] (UNIT | WEEKDAY | MONTH | SEASON | DAYPART | WEEKEND)",
        "every Tuesday",
        "XXXX-WXX-2",
        _every,
    ),
    Rule("times", "(TIMES | COUNT times) (SINGLE | per | every | each) ONEUNIT", "twice a week", "P1W", _times),
    Rule("per", "per ONEUNIT", "per year", "P1Y", _per),
)
"""The rules for lengths and repetitions."""
