"""Two reports in, how much speaks for their being of one event out."""

from __future__ import annotations

import attrs

from wirecopy.links.against import (
    VERBAL,
    Against,
    alike,
    contradiction,
    days_contradict,
    month_days_agree,
    sides_contradict,
    turned,
)
from wirecopy.links.days import Days, Firmness, Window, days_in
from wirecopy.links.telling import MUTUAL, Side, Telling
from wirecopy.models.event import EventType

__all__ = ["ENOUGH", "Verdict", "is_rival", "weigh"]

ENOUGH = 4.0
"""Points that join two reports."""

_SAME_STORY = 1.5
"""Points for two articles that already share an event."""

_DAY, _WITHIN, _WIDE = 3.0, 1.5, 0.5
_RECENT = 0.5
_DAY_MISSED = -1.5
_SIDE, _PARTY, _WORDS = 2.0, 1.2, 1.0
_SHARED, _SHARED_MORE, _SHARED_PARTY = 1.5, 3.0, 1.0
_STRANGERS = -1.0
_PLACE, _PLACE_NAMED, _PLACE_WITHIN = 1.0, 0.8, 0.4
_OTHER_PLACE, _OTHER_KIND = -1.5, -0.5
_TRIGGER, _TRIGGER_NEAR, _FRAME = 1.0, 0.5, 0.5
_NAME, _TOPIC, _MOST_WORDS = 1.0, 0.4, 2.0
_ARTICLE, _AGAIN, _BOTH_PLANNED = 1.0, 1.5, 1.0
_HELD_AND_PLANNED, _PERHAPS_HELD = -2.0, -0.5
_SAME_SENTENCE = 3.0
_SENTENCE = 30
"""Characters of a sentence that nobody writes twice by chance."""

_WEIGHT = {Firmness.OWN: 1.0, Firmness.AGAIN: 1.0, Firmness.CONTEXT: 0.6, Firmness.ANCHOR: 0.3}
"""What a time counts for: less where it was only carried over from what was told before."""

_NEARBY, _WEEKS = 3, 31


@attrs.frozen(kw_only=True)
class Verdict:
    """What two reports say about each other.

    Args:
        points: How much speaks for one event.
        against: What forbids it, or None.
        dated: Whether their times speak for it.
    """

    points: float
    against: Against | None = None
    dated: bool = False


def is_rival(one: Telling, other: Telling, against: Against, *, same_story: bool = False) -> bool:
    """Whether two reports that contradict each other may be two accounts of one event.

    Of something done in one story or on one day, somebody else is said to have done it to the same; or the same is said
    not to have happened.
    """
    if one.article == other.article or one.event.type in MUTUAL | VERBAL | {EventType.OTHER}:
        return False
    if against not in (Against.NEGATED, Against.SIDES):
        return False
    days = _days(one.days, other.days)
    if days < 0 or (days == 0 and not same_story):
        return False
    if against is Against.NEGATED:
        fitting = not days_contradict(one.days, other.days) and not sides_contradict(one, other)
        return fitting and _sides(one, other) >= _SIDE
    return bool(one.target.groups & other.target.groups) and not turned(one, other) and _told(one, other) >= _TRIGGER


def weigh(one: Telling, other: Telling, *, same_story: bool = False) -> Verdict:
    """Weigh all the evidence of two reports.

    Args:
        one: A report.
        other: Another one.
        same_story: Whether their articles share an event already.
    """
    against = contradiction(one, other)
    if against in (Against.TYPE, Against.DAY, Against.STATEMENTS):
        return Verdict(points=0.0, against=against)
    days = _days(one.days, other.days)
    sides, where = _sides(one, other), _where(one, other)
    points = days + sides + where + _told(one, other)
    if sides <= 0 and where <= 0 and not one.names & other.names:
        return Verdict(points=0.0, against=against)  # nobody, nowhere and nothing in common
    if one.article == other.article:
        points += _ARTICLE
        if one.planned is not other.planned:
            points += _PERHAPS_HELD if one.loose or other.loose else _HELD_AND_PLANNED
        points += _AGAIN if _again(one, other) else 0.0
        points += _BOTH_PLANNED if one.planned and other.planned else 0.0
        return Verdict(points=round(points, 2), against=against, dated=days > 0)
    if len(one.sentence) >= _SENTENCE and one.sentence == other.sentence:
        points += _SAME_SENTENCE
    elif days <= 0:
        # Nothing says that they are of one time: only what two pages on one story tell alike can be one event.
        shared = sides > 0 and (where > 0 or bool(one.names & other.names)) and not (_taken_up(one) or _taken_up(other))
        points = points + _SAME_STORY if same_story and shared else min(points, 0.0)
    elif same_story:
        points += _SAME_STORY
    said = one.event.type is EventType.STATEMENT and one.sentence != other.sentence
    if said and (days <= _RECENT or not one.topic & other.topic):
        points = 0.0  # people say more than one thing, even on one day
    return Verdict(points=round(points, 2), against=against, dated=days > 0)


def _days(one: Days, other: Days) -> float:
    """Points for the times: equal, one inside the other, or near."""
    if not one.known or not other.known:
        return _recently(one, other) + _recently(other, one)
    weight = min(_WEIGHT[one.firmness], _WEIGHT[other.firmness])
    if one.first and one.last and other.first and other.last:
        if one.first <= other.last and other.first <= one.last:
            if one.single and other.single:
                return _DAY * weight
            length = max((one.last - one.first).days, (other.last - other.first).days)
            return (_WITHIN if length <= _WEEKS else _WIDE) * weight
        gap = max((one.first - other.last).days, (other.first - one.last).days)
        return 0.0 if gap <= _NEARBY else _DAY_MISSED
    if one.yearless and other.yearless:
        if not month_days_agree(one.yearless, other.yearless):
            return _DAY_MISSED
        return (_DAY if one.single and other.single else _WITHIN) * weight
    yearless, dated = (one, other) if one.yearless else (other, one)
    if not (yearless.yearless and dated.first and dated.last and days_in(yearless.yearless, dated.first, dated.last)):
        return _DAY_MISSED
    return (_DAY if one.single and other.single else _WITHIN) * weight


def _recently(one: Days, other: Days) -> float:
    """Points for a day that another page, which names none, was published right after."""
    if one.recent is None or not other.single or other.first is None:
        return 0.0
    return _RECENT if one.recent.meet(Window(other.first, other.last)) else 0.0


def _sides(one: Telling, other: Telling) -> float:
    near = one.article == other.article
    if one.event.type not in MUTUAL:
        return _side(one.source, other.source, near) + _side(one.target, other.target, near)
    mine, theirs = one.both, other.both
    shared = mine.groups & theirs.groups
    if shared:
        return _SHARED_MORE if len(shared) > 1 or (near and mine.groups == theirs.groups) else _SHARED
    if mine.parties & theirs.parties:
        return _SHARED_PARTY * min(2, len(_stood_for(mine, theirs)))
    return _WORDS if alike(mine, theirs, near) else _STRANGERS if mine and theirs else 0.0


def _side(mine: Side, theirs: Side, near: bool) -> float:
    if mine.groups & theirs.groups:
        return _SIDE
    if mine.parties & theirs.parties:
        return _PARTY if _stood_for(mine, theirs) and not (mine.persons and theirs.persons) else 0.0
    return _WORDS if alike(mine, theirs, near) else _STRANGERS if mine and theirs else 0.0


def _stood_for(mine: Side, theirs: Side) -> frozenset[str]:
    """Of the codes that two sides share those that say something: a country that itself is on one of them.

    Two companies of one country are not the same side; a minister and the country are.
    """
    shared = mine.parties & theirs.parties
    return frozenset(code for code in shared if code in mine.own or code in theirs.own or not code.isalpha())


def _where(one: Telling, other: Telling) -> float:
    if one.place is not None and one.place == other.place:
        return _PLACE
    if one.places & other.places:
        return _PLACE_NAMED
    if one.place is None or other.place is None:
        return 0.0
    if one.place_parties & other.place_parties:
        return _PLACE_WITHIN
    kinds = {telling.event.where.kind for telling in (one, other) if telling.event.where}
    return _OTHER_PLACE if len(kinds) == 1 else _OTHER_KIND


def _told(one: Telling, other: Telling) -> float:
    """Points for the words: those of the trigger, and those around it."""
    if one.heads & other.heads:
        points = _TRIGGER
    else:
        points = _FRAME if one.frame and one.frame == other.frame else 0.0
        # "discuss it at a meeting" and "the meeting"
        points += _TRIGGER_NEAR if one.heads & other.nearby or other.heads & one.nearby else 0.0
    names = one.names & other.names
    shared = len(names) * _NAME + len((one.topic & other.topic) - {name[:5] for name in names}) * _TOPIC
    return points + min(shared, _MOST_WORDS)


def _again(one: Telling, other: Telling) -> bool:
    """Whether one of two reports of an article takes up the other ("the strike")."""
    first, second = (one, other) if one.number < other.number else (other, one)
    if not _taken_up(second):
        return False
    return first.source.groups == second.source.groups and first.target.groups == second.target.groups


def _taken_up(telling: Telling) -> bool:
    """Whether a report only takes up what its article told before, and has its sides from there."""
    return ":again" in telling.event.rule
