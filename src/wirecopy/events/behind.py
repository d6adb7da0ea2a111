"""What stands behind a word in, the actors in it out, each by the preposition that leads it in."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import attrs

from wirecopy.events.clause import group_at
from wirecopy.events.scene import Place, Scene
from wirecopy.models.actor import ActorKind
from wirecopy.sentences.grammar import load_grammar

__all__ = ["Behind", "is_vague", "look_behind"]

_OWNERS = frozenset(("its", "their", "his", "her"))
_WHERE = "where"
"""Stands for the prepositions of a phrase that only says where: "through the streets of"."""
_PLACED = frozenset(("in", "at", "near", _WHERE))
_AREAS = frozenset(("in", "at", "near", "on", "through", "across", "around", "outside"))
_WATERS = frozenset(("bay", "channel", "gulf", "ocean", "sea", "strait"))
_LOCAL = frozenset(("centre", "center", "coast", "outskirts", "square", "street", "streets", "suburb", "suburbs"))


@attrs.frozen
class Behind:
    """The actors behind a word.

    Args:
        agents: Who is led in by "by".
        direct: The direct object.
        led: What prepositions lead in, each with its preposition, in order.
        place: Where.
    """

    agents: Sequence[Place]
    direct: Sequence[Place]
    led: Sequence[tuple[str, Sequence[Place]]]
    place: Place | None

    def first(self, leads: Collection[str]) -> Sequence[Place]:
        """The first actors that one of some prepositions leads in."""
        return next((group for lead, group in self.led if lead in leads), ())

    def within(self, *, only_where: bool = False) -> Sequence[Place]:
        """The first actors inside which it happened, which is done to them as well.

        No side is what has no people, as a sea, nor any place where *only_where* says so.
        """
        leads = load_grammar().within
        return next((group for lead, group in self.led if lead in leads and not _is_spot(group, only_where)), ())

    def first_known(self, leads: Collection[str]) -> Sequence[Place]:
        """The first of them that are more than "troops" or "workers"."""
        return next((group for lead, group in self.led if lead in leads and not is_vague(group)), ())


def look_behind(scene: Scene, first: int, stop: int, *, noun: bool = False, without: Collection[str] = ()) -> Behind:
    """Look for actors from a word on.

    Args:
        scene: The sentence.
        first: Where to begin.
        stop: Where to stop.
        noun: Whether it is a noun that stands before them: it has no object, and a verb ends its phrase.
        without: Ids of actors that are passed over, because they are the subject.
    """
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    agents: list[Place] = []
    direct: list[Place] = []
    led: list[tuple[str, list[Place]]] = []
    where: Place | None = None
    lead: str | None = None
    here = first
    while here < stop:
        low = lows[here]
        if at[here] >= 0:
            group = group_at(scene, here, stop)
            here = group[-1].last + 1
            group = [place for place in group if place.actor.id not in without and not _owned(scene, place)]
            if not group:
                continue
            if lead is None:
                direct = direct or ([] if noun else group)
                lead = ""
                continue
            led.append((lead, group))
            if lead == "by":
                agents = agents or group
            elif lead in _PLACED and (
                group[0].actor.kind is ActorKind.PLACE or (lead != "at" and group[0].actor.kind is ActorKind.COUNTRY)
            ):
                where = where or group[0]  # rockets fired "at Norway" fall somewhere in it
            continue
        if low in grammar.preposition:
            local = low == "of" and lead in _AREAS and lows[here - 1] in _LOCAL
            lead = _WHERE if local else low
        elif noun and here > first and (low in grammar.auxiliary or low == ","):
            break
        here += 1
    return Behind(agents, direct, led, where)


def is_vague(group: Sequence[Place]) -> bool:
    """Whether actors are nobody, or only people of no known side: "troops", "workers"."""
    return all(place.actor.kind is ActorKind.GROUP and place.actor.country is None for place in group)


def _is_spot(group: Sequence[Place], only_where: bool) -> bool:
    places = all(place.actor.kind is ActorKind.PLACE for place in group)
    return places and (only_where or all(not _WATERS.isdisjoint(place.mention.text.lower().split()) for place in group))


def _owned(scene: Scene, place: Place) -> bool:
    """Whether an actor is somebody's own people: "its troops"; not "their Ukrainian counterpart"."""
    owner = scene.lows[place.first - 1] if place.first else ""
    return is_vague([place]) and not _OWNERS.isdisjoint((owner, scene.lows[place.first]))
