"""Drafts in, settled drafts out: what the story told before fills what a sentence leaves out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from wirecopy.events.draft import Draft
from wirecopy.models.actor import Actor, ActorKind
from wirecopy.models.event import EventType, Modality, Quad
from wirecopy.models.timex import Timex, TimexType

__all__ = ["Memory"]

_WEEK = 7
"""Days of the longest time that is carried on to the next event."""
_MONTH = 31
"""Days of the longest time that is carried over to another report of the same event."""
_REMEMBERED = 12
"""How many events of a type are remembered: what lies further back is no longer "the strike"."""


@attrs.define
class Memory:
    """What the story has told so far.

    Args:
        published: The date of publication, or None.
        today: The day that the story is told on, or None.
    """

    published: Timex | None
    today: datetime.date | None = None
    told: dict[EventType, list[Draft]] = attrs.field(factory=dict)
    last: Timex | None = None

    def settle(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Settle the drafts of one sentence: fill sides and times from what was told before, and join what is one.

        What nobody did to nobody is a topic, not an event, and is left out; so are words for a statement that was
        told already.
        """
        filled = [self._fill(draft) for draft in drafts]
        settled: list[Draft] = []
        for draft in _joined(filled):
            if not (draft.sources or draft.targets) or self._old_statement(draft) or _goes_on(draft, settled):
                continue
            draft = self._date(draft)
            settled.append(draft)
            before = self.told.setdefault(draft.reading.type, [])
            before.append(draft)
            del before[:-_REMEMBERED]
            if draft.rule.endswith("/own") and draft.modality is Modality.OCCURRED and _narrow(draft.when, _WEEK):
                self.last = draft.when
        return settled

    def look_back(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Give nouns that had no time of their own the one that the story tells later, of the same sides."""
        dated: dict[tuple[EventType, str, str], Timex] = {}
        for draft in drafts:
            when = _sure(draft)
            if when is not None and _narrow(when) and draft.modality is not Modality.PLANNED:
                for key in _pairs(draft):
                    dated.setdefault(key, when)
        return [
            attrs.evolve(draft, when=found, rule=f"{draft.rule.rpartition('/')[0]}/again")
            if not draft.reading.trigger.is_verb
            and _sure(draft) is None
            and draft.modality is not Modality.PLANNED
            and (found := next((dated[key] for key in _pairs(draft) if key in dated), None)) is not None
            and not (draft.modality is Modality.OCCURRED and self._is_ahead(found))
            else draft
            for draft in drafts
        ]

    def _fill(self, draft: Draft) -> Draft:
        known = self._known(draft) if draft.definite else None
        if known is None:
            return draft
        clock = draft.when is not None and draft.when.type is TimexType.TIME and _sure(known) is not None
        return attrs.evolve(
            draft,
            sources=draft.sources or known.sources,
            targets=draft.targets or known.targets,
            where=draft.where or known.where,
            when=_sure(known) if clock else draft.when or _sure(known),
            modality=known.modality if draft.modality is Modality.OCCURRED or _is_fact(known) else draft.modality,
            rule=f"{draft.rule}:again" + ("/again" if _sure(known) and (clock or not draft.when) else ""),
        )

    def _known(self, draft: Draft) -> Draft | None:
        """The event that a definite noun speaks of: the last one of its type that no side speaks against."""
        fitting = [other for other in reversed(self.told.get(draft.reading.type, ())) if _fits(draft, other)]
        same = [other for other in fitting if other.head == draft.head]
        return next(iter(same or fitting), None)

    def _date(self, draft: Draft) -> Draft:
        draft = self._not_ahead(draft)
        when, how = self._when(draft)
        draft = attrs.evolve(
            draft, when=when, rule=draft.rule if draft.rule.endswith("/again") else f"{draft.rule}/{how}"
        )
        if self._is_ahead(when) and not draft.reading.trigger.is_verb and draft.modality is Modality.OCCURRED:
            return attrs.evolve(draft, modality=Modality.PLANNED)
        return draft

    def _not_ahead(self, draft: Draft) -> Draft:
        """A verb in the past is no later than its telling: a later time is that of what it is about.

        "Threatened to close the port on April 1" was said before.
        """
        told = draft.reading.trigger.is_verb and draft.modality in (Modality.OCCURRED, Modality.REPORTED)
        return attrs.evolve(draft, when=None) if told and self._is_ahead(draft.when) else draft

    def _is_ahead(self, when: Timex | None) -> bool:
        """Whether a time begins after the day on which the story is told."""
        return self.today is not None and when is not None and when.earliest is not None and when.earliest > self.today

    def _when(self, draft: Draft) -> tuple[Timex | None, str]:
        if draft.when is not None:
            return draft.when, "own"
        if draft.modality is Modality.PLANNED:
            earlier = reversed(self.told.get(draft.reading.type, ()))
            dated = [other.when for other in earlier if other.modality is Modality.PLANNED and _narrow(other.when)]
            return (dated[0], "context") if dated else (None, "none")
        if self.last is not None and (draft.reading.trigger.is_verb or draft.reading.type is EventType.STATEMENT):
            return self.last, "context"
        if self.published is not None and draft.modality is Modality.OCCURRED and draft.reading.trigger.is_verb:
            return self.published, "anchor"
        return None, "none"

    def _old_statement(self, draft: Draft) -> bool:
        """Whether a noun ("his remarks") speaks of a statement that was told already."""
        if draft.reading.type is not EventType.STATEMENT or draft.reading.trigger.is_verb:
            return False
        if draft.modality is not Modality.OCCURRED:
            return False
        told = self.told.get(EventType.STATEMENT, ())
        return draft.definite or any(_ids(draft.sources) & _ids(other.sources) for other in told)


def _joined(drafts: Sequence[Draft]) -> list[Draft]:
    """One event of what a sentence tells twice: "launched a missile that struck the city"."""
    kept: list[Draft] = []
    for draft in drafts:
        for number, other in enumerate(kept):
            if _one(other, draft):
                kept[number] = attrs.evolve(
                    other,
                    sources=other.sources or draft.sources,
                    targets=other.targets or draft.targets,
                    when=other.when or draft.when,
                    where=other.where or draft.where,
                )
                break
        else:
            kept.append(draft)
    return kept


def _goes_on(draft: Draft, before: Sequence[Draft]) -> bool:
    """Whether a participle of saying only goes on with what its subject just did: "…, emphasizing that"."""
    trigger = draft.reading.trigger
    if draft.reading.type is not EventType.STATEMENT or trigger.form != "g":
        return False
    return any(_ids(draft.sources) == _ids(other.sources) for other in before)


def _one(first: Draft, second: Draft) -> bool:
    """Whether two drafts of one sentence can be the same event: of one type, and no side or time against it."""
    if first.reading.type is not second.reading.type or (first.when and second.when and first.when != second.when):
        return False
    if first.reading.type is EventType.STATEMENT:
        return not second.sources or _ids(first.sources) == _ids(second.sources)
    if {first.modality, second.modality} == {Modality.PLANNED, Modality.OCCURRED} and first.sources and second.sources:
        return _ids(first.sources) == _ids(second.sources)
    return _compatible(first, second)


def _is_fact(known: Draft) -> bool:
    """Whether an event is a deed that was told as done: "the strike would" says nothing new of it."""
    deeds = (Quad.MATERIAL_CONFLICT, Quad.MATERIAL_COOPERATION)
    return known.modality is Modality.OCCURRED and known.reading.type.quad in deeds


def _sure(draft: Draft) -> Timex | None:
    """The time of an event if the story gives it to that event, not only to what stands around it."""
    sure = ("/own", "/again", "/context") if draft.reading.trigger.is_verb else ("/own", "/again")
    return draft.when if draft.rule.endswith(sure) else None


def _narrow(timex: Timex | None, days: int = _MONTH) -> bool:
    """Whether a time is near enough to a day to be carried on: not "this year"."""
    if timex is None or timex.earliest is None or timex.latest is None:
        return timex is not None
    return (timex.latest - timex.earliest).days <= days


def _fits(draft: Draft, other: Draft) -> bool:
    """Whether an event that was told before can be the one of a draft: no day and no side speaks against it."""
    when, known = draft.when, _sure(other)
    dated = when is not None and when.type is TimexType.DATE
    if dated and when is not None and known is not None and known.value[:10] != when.value[:10]:
        return False
    return _compatible(draft, other) and bool(other.sources or other.targets)


def _compatible(first: Draft, second: Draft) -> bool:
    return all(
        not mine or not theirs or any(_alike(a, b) for a in mine for b in theirs)
        for mine, theirs in ((first.sources, second.sources), (first.targets, second.targets))
    )


def _pairs(draft: Draft) -> list[tuple[EventType, str, str]]:
    """Type and sides of an event, one key for each pair of them; events without both have none."""
    return [(draft.reading.type, _who(a), _who(b)) for a in draft.sources for b in draft.targets]


def _who(actor: Actor) -> str:
    """The country for a country and its places, else the actor itself."""
    if actor.kind in (ActorKind.COUNTRY, ActorKind.PLACE) and actor.country:
        return actor.country
    return actor.id


def _alike(first: Actor, second: Actor) -> bool:
    """Whether two actors can be the same side: the same one, or a country and somebody or some place of it."""
    if first.id == second.id:
        return True
    land = {first.kind, second.kind} & {ActorKind.COUNTRY, ActorKind.PLACE}
    return bool(land) and first.country is not None and first.country == second.country


def _ids(actors: Sequence[Actor]) -> set[str]:
    return {actor.id for actor in actors}
