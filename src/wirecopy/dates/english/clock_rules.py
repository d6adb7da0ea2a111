"""Rules for the time of day and for vague references: "10 p.m.", "09:00 GMT", "noon", "now", "recently"."""

from __future__ import annotations

from wirecopy.dates.english.meaning import Meaning, Point, Reference
from wirecopy.dates.english.rule import Match, Rule, always

__all__ = ["RULES"]

_BEFORE_CLOCKS = frozenset(("at", "by", "until", "till", "from", "since", "around", "about", "to"))
"""Words before digits that show them to be a time of day."""


def _clock(match: Match) -> Meaning | None:
    """A time of day in digits; scores ("2:1", "a 3:45 mile") and ratios are none."""
    if match.glued():
        return None
    hour, minute, *seconds = (int(part) for part in match.word("CLOCK").split(":"))
    half = match.half_day
    if half is not None and not 1 <= hour <= 12:
        return None
    if hour > 24 or minute > 59 or max(seconds, default=0) > 59 or (hour == 24 and (minute or any(seconds))):
        return None
    bare = half is None and not match.has("ZONE") and not match.has("local") and not match.has("DAYPART")
    if bare and (len(match.word("CLOCK")) < 4 or seconds or not _at(match)):
        return None
    if half is not None:
        hour = hour % 12 + half
    elif match.value("DAYPART") in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    clock = ":".join(f"{number:02d}" for number in (hour, minute, *seconds))
    return Point(clock=clock)


def _at(match: Match) -> bool:
    """Whether a preposition says that a bare clock is one; "at around 13:30"."""
    return match.has("ABOUT") or match.before() in _BEFORE_CLOCKS


def _hour(match: Match) -> Meaning | None:
    """An hour with its half of the day: "10 p.m.", "4 in the morning"."""
    hour = match.number("HOUR")
    if match.glued() or not 1 <= hour <= 12:
        return None
    half = match.half_day
    if half is None:
        half = 0 if match.value("DAYPART") == "MO" else 12
    if match.word("HALFDAY") == "am" and match.before() in ("i", ","):
        # "I, at 10, am happy"
        return None
    return Point(clock=f"{hour % 12 + half:02d}:00")


def _dotted(match: Match) -> Meaning | None:
    """A time of day as British papers write it: "10.30pm"."""
    first = match.spans["HOUR"][0]
    hour, minutes = match.number("HOUR"), match.word("SHORTYEAR")
    spaced = not match.tokens.touches(first) or not match.tokens.touches(first + 1)
    if match.glued() or spaced or not 1 <= hour <= 12 or len(minutes) != 2 or minutes > "59":
        return None
    return Point(clock=f"{hour % 12 + (match.half_day or 0):02d}:{minutes}")


def _hhmm(match: Match) -> Meaning | None:
    """Four digits with a zone: "0735 GMT"."""
    digits = match.word("HHMM")
    if match.glued() or int(digits[:2]) > 24 or int(digits[2:]) > 59:
        return None
    return Point(clock=f"{digits[:2]}:{digits[2:]}")


def _noon(match: Match) -> Meaning | None:
    return None if match.glued() or (match.is_title and match.has("high")) else Point(clock=match.value("NOON"))


def _oclock(match: Match) -> Meaning | None:
    hour = match.number("HOUR") if match.has("HOUR") else int(match.count("NUMBER") or 0)
    if not 1 <= hour <= 12:
        return None
    if match.has("DAYPART"):
        hour = hour % 12 + (0 if match.value("DAYPART") == "MO" else 12)
    return Point(clock=f"{hour:02d}:00")


def _daypart(match: Match) -> Meaning | None:
    """A part of the day, only beside the day that it belongs to."""
    return Point(daypart=match.value("DAYPART"))


def _reference(match: Match) -> Meaning | None:
    """A vague word; adjectives ("past president", "the present danger") name no time."""
    word = match.word("REFERENCE")
    if match.glued() or match.is_noun_name:
        return None
    if word in ("past", "future", "present"):
        if not match.has("the"):
            return None
        behind = match.behind().lower()
        if word != "future" and behind.isalpha() and behind.islower() and not match.is_a(behind, "NO_NOUN"):
            return None
    elif match.has("the"):
        return None
    if word == "soon" and match.before() == "as":
        return None
    return Reference(value=match.value("REFERENCE"))


def _future(match: Match) -> Meaning | None:
    """One day to come; "one day" of talks is a length."""
    if match.has("day") and not match.is_a(match.before(), "MODAL"):
        return None
    return Reference(value="FUTURE_REF")


RULES: tuple[Rule, ...] = (
    Rule(
        "clock",
        "[ABOUT] CLOCK [HALF] [in the DAYPART] [[,] (local time | ZONE)]",
        "around 13:30 GMT",
        "2024-11-22T13:30",
        _clock,
    ),
    Rule(
        "hour",
        "[ABOUT] HOUR (HALF | in the DAYPART) [[,] (local time | ZONE)]",
        "10 p.m. EST",
        "2024-11-22T22:00",
        _hour,
    ),
    Rule(
        "dotted-clock",
        "[ABOUT] HOUR . SHORTYEAR HALF [,] [local time | ZONE]",
        "10.30pm",
        "2024-11-22T22:30",
        _dotted,
    ),
    Rule("hhmm", "HHMM (ZONE | hours)", "0735 GMT", "2024-11-22T07:35", _hhmm),
    Rule("noon", "[ABOUT] [high] NOON [local time | ZONE]", "noon", "2024-11-22T12:00", _noon),
    Rule("o-clock", "(HOUR | NUMBER) o ' clock [in the DAYPART]", "3 o'clock", "2024-11-22T03:00", _oclock),
    Rule("daypart", "[early | late] [in the | the] DAYPART", "Tuesday evening", "2024-11-19TEV", _daypart, alone=False),
    Rule("reference", "[more | most | the [near | recent | distant]] REFERENCE", "recently", "PAST_REF", _reference),
    Rule(
        "present",
        "(at (the moment | present) | these days | this [crucial | very] moment)",
        "at the moment",
        "PRESENT_REF",
        always(Reference(value="PRESENT_REF")),
    ),
    Rule(
        "past",
        "(at the time | in the old days | long ago)",
        "long ago",
        "PAST_REF",
        always(Reference(value="PAST_REF")),
    ),
    Rule("future", "(one day | some day | in a year or two)", "will one day", "FUTURE_REF", _future),
)
"""The rules for the time of day and for vague references."""
