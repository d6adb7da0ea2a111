"""Rules for the time of day and for vague references: "10 p.m.", "09:00 GMT", "noon", "now", "recently"."""

from __future__ import annotations

from wirecopy.dates.english.meaning import Meaning, Point, Reference
from wirecopy.dates.english.rule import Match, Rule

__all__ = ["RULES"]


def _clock(match: Match) -> Meaning | None:
    """A time of day in digits; scores ("2:1", "a 3:45 mile") and ratios are none."""
    if match.glued():
        return None
    hour, *rest = (int(part) for part in match.word("CLOCK").split(":"))
    half = match.value("HALFDAY")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + int(half)
    minute, second = rest[0], rest[1] if len(rest) > 1 else None
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and (minute or second)):
        return None
    bare = not half and not match.has("ZONE") and not match.has("local") and not match.has("DAYPART")
    if bare and (len(match.word("CLOCK")) < 4 or second is not None or not _at(match)):
        return None
    if match.has("DAYPART") and match.value("DAYPART") in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    clock = f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if second is not None else "")
    return Point(clock=clock, zone=match.has("ZONE"))


def _at(match: Match) -> bool:
    """Whether a preposition says that a bare clock is one; "at around 13:30"."""
    return match.has("ABOUT") or match.before() in ("at", "by", "until", "till", "from", "since", "around", "about", "to")


def _hour(match: Match) -> Meaning | None:
    """An hour with its half of the day: "10 p.m.", "4 in the morning"."""
    hour = match.number("HOUR")
    if match.glued() or not 1 <= hour <= 12:
        return None
    half = match.value("HALFDAY") or ("0" if match.value("DAYPART") == "MO" else "12")
    if match.has("HALFDAY") and match.word("HALFDAY") == "am" and "am" in match.text.split():
        # "I, at 10, am happy": the verb is no half of a day, unless a clock word is near
        if match.before() in ("i", ","):
            return None
    return Point(clock=f"{hour % 12 + int(half):02d}:00", zone=match.has("ZONE"))


def _hhmm(match: Match) -> Meaning | None:
    """Four digits with a zone: "0735 GMT"."""
    digits = match.word("HHMM")
    if match.glued() or int(digits[:2]) > 24 or int(digits[2:]) > 59:
        return None
    return Point(clock=f"{digits[:2]}:{digits[2:]}", zone=True)


def _noon(match: Match) -> Meaning | None:
    return None if match.glued() else Point(clock=match.value("NOON"))


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
    if match.glued():
        return None
    if word in ("past", "future", "present"):
        if not match.has("the"):
            return None
        behind = match.behind().lower()
        if word != "future" and behind.isalpha() and behind.islower() and behind not in _GOING_ON:
            return None
    elif match.has("the"):
        return None
    if word == "soon" and match.before() == "as":
        return None
    return Reference(value=match.value("REFERENCE"))


_GOING_ON = frozenset("and or but to is was has when the of for it he they she in with by as that which".split())
"""Words behind "the past" that show it to be a noun."""


def _present(match: Match) -> Meaning:
    return Reference(value="PRESENT_REF")


def _past(match: Match) -> Meaning:
    return Reference(value="PAST_REF")


def _future(match: Match) -> Meaning | None:
    """One day to come; "one day" of talks is a length."""
    if match.has("day") and match.before() not in _MODALS:
        return None
    return Reference(value="FUTURE_REF")


_MODALS = frozenset("will would could can may might must should shall to hopes hope ll d and".split())
"""Words before "one day" that put it into the future."""


RULES: tuple[Rule, ...] = (
    Rule(
        "clock",
        "[ABOUT] CLOCK [HALFDAY] [,] [in the DAYPART] [local time | ZONE]",
        "around 13:30 GMT",
        "2024-11-22T13:30",
        _clock,
    ),
    Rule("hour", "[ABOUT] HOUR (HALFDAY | in the DAYPART) [,] [local time | ZONE]", "10 p.m. EST", "2024-11-22T22:00", _hour),
    Rule("hhmm", "HHMM (ZONE | hours)", "0735 GMT", "2024-11-22T07:35", _hhmm),
    Rule("noon", "[ABOUT] [high] NOON [local time | ZONE]", "noon", "2024-11-22T12:00", _noon),
    Rule("o-clock", "(HOUR | NUMBER) o ' clock [in the DAYPART]", "3 o'clock", "2024-11-22T03:00", _oclock),
    Rule("daypart", "[early | late] [in the | the] DAYPART", "Tuesday evening", "2024-11-19TEV", _daypart, alone=False),
    Rule("reference", "[more | most | the [near | recent | distant]] REFERENCE", "recently", "PAST_REF", _reference),
    Rule("present", "(at (the moment | present) | these days | this [crucial | very] moment)", "at the moment", "PRESENT_REF", _present),
    Rule("past", "(at the time | in the old days | long ago)", "long ago", "PAST_REF", _past),
    Rule("future", "(one day | some day | in a year or two)", "will one day", "FUTURE_REF", _future),
)
"""The rules for the time of day and for vague references."""
