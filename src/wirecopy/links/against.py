"""Two reports in, what forbids that they are of one event out."""

from __future__ import annotations

import enum

from wirecopy.links.days import Days, Firmness, MonthDay
from wirecopy.links.parties import GROUP
from wirecopy.links.telling import MUTUAL, Side, Telling
from wirecopy.models.event import EventType

__all__ = [
    "VERBAL",
    "Against",
    "alike",
    "contradiction",
    "days_contradict",
    "month_days_agree",
    "sides_contradict",
    "turned",
]

VERBAL = frozenset(
    EventType[name] for name in ("STATEMENT", "THREATEN", "ACCUSE", "REQUEST", "REJECT", "SUPPORT", "AGREE")
)
"""What a person says: another person of the same country says something else."""


class Against(enum.Enum):
    """Why two reports cannot be of one event."""

    TYPE = "type"
    DAY = "day"
    SIDES = "sides"
    NEGATED = "negated"
    STATEMENTS = "statements"


def contradiction(one: Telling, other: Telling) -> Against | None:
    """What forbids that two reports are of one event, or None.

    Example:
        >>> import wirecopy
        >>> from wirecopy.links.link import tellings_of
        >>> texts = ["Kenya attacked Ghana on 3 May 2024.", "Kenya attacked Ghana on 4 May 2024."]
        >>> contradiction(*tellings_of([wirecopy.parse(text, parser="plain") for text in texts]))
        <Against.DAY: 'day'>
    """
    if one.event.type is not other.event.type:
        return Against.TYPE
    if one.negated is not other.negated:
        return Against.NEGATED
    if days_contradict(one.days, other.days):
        return Against.DAY
    if sides_contradict(one, other):
        return Against.SIDES
    if one.event.type is EventType.STATEMENT and one.article == other.article:
        return Against.STATEMENTS
    return None


def days_contradict(one: Days, other: Days) -> bool:
    """Whether two times have no day in common."""
    if one.window.meet(other.window) is None:
        return True
    if one.yearless and other.yearless and min(one.firmness, other.firmness) > Firmness.CONTEXT:
        return not month_days_agree(one.yearless, other.yearless)
    for mine, theirs in ((one, other), (other, one)):
        if mine.yearless and mine.firmness > Firmness.CONTEXT and not theirs.window.allows(mine.yearless):
            return True
    return False


def sides_contradict(one: Telling, other: Telling) -> bool:
    """Whether other sides act, or the same ones the other way round."""
    if one.event.type in MUTUAL:
        mine, theirs = one.both, other.both
        shared = mine.parties & theirs.parties
        if mine.parties and theirs.parties and not shared and not mine.groups & theirs.groups:
            return not alike(mine, theirs)
        return _others(mine, theirs)
    return (
        _other_side(one.source, other.source, verbal=one.event.type in VERBAL)
        or _other_side(one.target, other.target)
        or turned(one, other)
    )


def month_days_agree(one: MonthDay, other: MonthDay) -> bool:
    """Whether two months, or days of a month, can be the same.

    Example:
        >>> month_days_agree((11, 26), (11, None)), month_days_agree((11, 26), (11, 27))
        (True, False)
    """
    return one[0] == other[0] and (one[1] is None or other[1] is None or one[1] == other[1])


def alike(mine: Side, theirs: Side, near: bool = False) -> bool:
    """Whether one is described in some of the words of the other: "foreign ministers", "NATO foreign ministers".

    In one article a single word is enough: "the ministers" are those that it spoke of.
    """
    less, more = sorted((mine.words, theirs.words), key=len)
    return len(less) > (0 if near else 1) and less <= more


def turned(one: Telling, other: Telling) -> bool:
    """Whether he who acts here is acted on there."""
    straight = one.source.parties & other.source.parties or one.target.parties & other.target.parties
    turned = one.source.parties & other.target.parties or one.target.parties & other.source.parties
    return bool(turned) and not straight


def _other_side(mine: Side, theirs: Side, *, verbal: bool = False) -> bool:
    if not mine.parties or not theirs.parties or mine.groups & theirs.groups:
        return False
    if verbal and mine.persons and theirs.persons:
        return True
    return not mine.parties & theirs.parties and not alike(mine, theirs)


def _others(mine: Side, theirs: Side) -> bool:
    """Whether on both sides somebody takes part who is not on the other one.

    A person may be one of a group ("the foreign ministers"), and whoever is only described may be anybody.
    """
    bodies, their_bodies = _bodies(mine, theirs), _bodies(theirs, mine)
    persons, their_persons = _persons(mine, theirs), _persons(theirs, mine)
    if not (bodies or persons) or not (their_bodies or their_persons):
        return False
    in_group = not persons and not their_bodies and _all_groups(bodies)
    in_their_group = not their_persons and not bodies and _all_groups(their_bodies)
    return not in_group and not in_their_group


def _bodies(mine: Side, theirs: Side) -> frozenset[str]:
    """Countries, organisations and groups that take part only here."""
    return (mine.collective & mine.parties) - theirs.parties


def _persons(mine: Side, theirs: Side) -> bool:
    """Whether a person takes part only here."""
    return any(not codes & theirs.parties for codes in mine.people)


def _all_groups(codes: frozenset[str]) -> bool:
    return all(code.startswith(GROUP) for code in codes)
