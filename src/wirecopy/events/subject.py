"""A verb in its sentence in, the actors that are its subject out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import attrs

from wirecopy.events.clause import clause_start, group_at
from wirecopy.events.scene import Place, Scene
from wirecopy.events.triggers import Trigger
from wirecopy.models.actor import ActorKind
from wirecopy.sentences.grammar import load_grammar

__all__ = ["speaker_of", "subject_of"]

_ENDS = frozenset((".", "!", "?"))
_SPOKEN = frozenset(("it", "they", "he", "she", "we", "i"))
_WHERE = frozenset(("at", "in", "near", "off", "on", "outside"))
_PHRASE = 10
_NEAR = 3
"""How many words may lie between an actor and the "who" or "which" that speaks of it."""


def subject_of(scene: Scene, trigger: Trigger, says: Collection[int]) -> list[Place]:
    """The actors that are the subject of a verb."""
    lows, grammar = scene.lows, load_grammar()
    beside = scene.places[scene.at[trigger.group - 1]] if trigger.group and scene.at[trigger.group - 1] >= 0 else None
    if beside is not None and beside.first and lows[beside.first - 1] in ",\"”’»'":
        return [beside]  # ", diplomats confirmed"
    if trigger.entry.frame == "say" and trigger.form in "dz":
        beside_it = _beside(scene, trigger.group)
        if beside_it is not None:
            return beside_it
    before = [n for n in says if n < trigger.group]
    if (
        trigger.form == "g"
        and trigger.entry.frame == "say"
        and before
        and trigger.group
        and lows[trigger.group - 1] == ","
    ):
        said = attrs.evolve(trigger, first=before[-1], last=before[-1], group=before[-1], form="d")
        return subject_of(scene, said, before[:-1])  # "Roe said …, insisting that"
    if before and trigger.entry.frame == "say" and lows[trigger.group - 1] in ("and", "but"):
        return speaker_of(scene, before)  # "said that it will go on, and added"
    start = clause_start(scene, trigger.group, says)
    opener = lows[start - 1] if start else ""
    if opener in grammar.relative and start <= trigger.group and _no_noun(scene, start, trigger.group):
        named = [place for place in scene.places if place.last < start - 1 and start - 1 - place.last <= _NEAR]
        if opener != "that" or not (start >= 2 and start - 2 in says):
            return named[-1:]
    leading = opener in grammar.subordinator or (start < len(lows) and lows[start] in grammar.preposition)
    if leading:
        start = _behind_comma(scene, start, trigger.group)
    found = group_at(scene, start, trigger.group)
    if found and _is_only_where(scene, found, start):
        found = group_at(scene, found[-1].last + 1, trigger.group)
    if not found and trigger.form == "g" and start == trigger.group:
        comma = next((n for n in range(trigger.last, len(lows)) if lows[n] == ","), None)
        found = group_at(scene, comma, len(lows)) if comma else []
    spoken = start and trigger.group and lows[trigger.group - 1] in _SPOKEN
    if not found and start and not spoken and trigger.form != "g" and _is_other(scene, start, trigger.group, says):
        return []
    if not found and start and (spoken or start - 1 in says or lows[trigger.group - 1] in ("and", "but", ",")):
        found = speaker_of(scene, [n for n in says if n < start])
    return found


def _is_only_where(scene: Scene, group: Sequence[Place], start: int) -> bool:
    """Whether actors are the place where the subject is, or where the clause says it was: "a crowd in Oslo"."""
    lows, first = scene.lows, group[0].first
    lead = first - 1 - (first > 1 and lows[first - 1] == "the")
    if lead < start or lows[lead] not in _WHERE:
        return False
    kinds = (ActorKind.PLACE, ActorKind.COUNTRY) if lead == start else (ActorKind.PLACE,)
    return all(place.actor.kind in kinds for place in group)


def _beside(scene: Scene, stop: int) -> list[Place] | None:
    """Who stands between the last comma and a verb of saying: ", the Kenyan finance ministry said".

    Nobody, if no actor is among them: ", a rights group said"; None where no such phrase is, as in ", its ally, said".
    """
    lows, grammar = scene.lows, load_grammar()
    for back in range(stop - 1, max(-1, stop - 1 - _PHRASE), -1):
        low = lows[back]
        if low == "," and scene.at[back] < 0:
            first = back + 1 + (lows[back + 1] in ("and", "but"))
            if first >= stop or not (scene.at[first] >= 0 or lows[first] in grammar.determiner):
                return None
            if back and scene.at[back - 1] >= 0 and scene.at[first] >= 0 and "and" in lows[back:stop]:
                return None  # "Norway, Kenya and Peru said"
            return group_at(scene, first, stop)
        if scene.at[back] >= 0 or low == "'s":
            continue
        if low in grammar.relative or low in grammar.auxiliary or not low.isalnum():
            return None
    return None


def _is_other(scene: Scene, start: int, stop: int, says: Collection[int]) -> bool:
    """Whether what somebody says opens with others than the speaker: "said three people were arrested"."""
    said = start - 1 - (scene.lows[start - 1] == "that")
    return said in says and start < stop and not (scene.lows[start] in _SPOKEN or _no_noun(scene, start, stop))


def speaker_of(scene: Scene, says: Sequence[int]) -> list[Place]:
    """The subject of the last of some verbs of saying that has one."""
    for number in range(len(says) - 1, -1, -1):
        beside = _beside(scene, says[number])
        if beside is not None and number == len(says) - 1:
            return beside
        found = beside or group_at(scene, clause_start(scene, says[number], says[:number]), says[number])
        if found:
            return found
    return []


def _behind_comma(scene: Scene, start: int, stop: int) -> int:
    """Where the subject starts behind a phrase that leads the clause: "On Friday, in Geneva, Norway said"."""
    commas = [number for number in range(start, stop - 1) if scene.lows[number] == "," and scene.at[number] < 0]
    for comma in commas:
        if scene.at[comma + 1] >= 0:
            return comma + 1
    grammar = load_grammar()
    nouns = [
        comma for comma in commas if scene.lows[comma + 1] in grammar.determiner | grammar.possessive | grammar.pronoun
    ]
    return nouns[0] + 1 if nouns else start


def _no_noun(scene: Scene, start: int, stop: int) -> bool:
    """Whether only marks and adverbs lie between a relative pronoun and the verb, so that it is the subject."""
    grammar = load_grammar()
    return all(
        scene.at[word] < 0 and (not scene.lows[word].isalpha() or scene.lows[word] in grammar.auxiliary)
        for word in range(start, stop)
    )
