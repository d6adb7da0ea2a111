"""A sentence in, drafts of its events out: all that the sentence itself says of them."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from wirecopy.events.clause import clause_start, group_at
from wirecopy.events.embed import Reading, read_types
from wirecopy.events.lexicon import EventLexicon
from wirecopy.events.modality import read_modality
from wirecopy.events.scene import Place, Scene
from wirecopy.events.sides import Sides, find_sides
from wirecopy.events.triggers import Trigger, find_triggers
from wirecopy.events.when import governing_times
from wirecopy.models.actor import Actor, ActorKind
from wirecopy.models.event import EventType, Modality
from wirecopy.models.quote import Quote
from wirecopy.models.timex import Timex
from wirecopy.sentences.grammar import load_grammar

__all__ = ["Draft", "read_sentence"]

_LONGEST_SOURCE = 8
"""How many words behind "according to" are read."""
_CONDITIONS = frozenset(("if", "unless", "whether"))
_ON_MEMBERS = frozenset(("suspend",))
"""Verbs that are events of their own only where an actor is the object."""
_POINTING = frozenset(("this", "that", "these", "those"))
_DEFINITE = frozenset(("the", "this", "that", "these", "those", "such", "its", "their", "his", "her"))


@attrs.frozen(kw_only=True)
class Draft:
    """An event as its sentence tells it.

    Args:
        reading: Trigger and type.
        sources: Who acts.
        targets: Whom it concerns.
        when: Its own time, or None.
        where: The place, or None.
        modality: Whether it happened.
        attributed_to: Who says so, or None.
        definite: Whether a noun speaks of something known ("the strike").
        head: The last word of the trigger.
        rule: Name of the rules that read it.
    """

    reading: Reading
    sources: tuple[Actor, ...] = ()
    targets: tuple[Actor, ...] = ()
    when: Timex | None = None
    where: Actor | None = None
    modality: Modality = Modality.OCCURRED
    attributed_to: Actor | None = None
    definite: bool = False
    head: str = ""
    rule: str = ""


def read_sentence(
    scene: Scene, lexicon: EventLexicon, timexes: Sequence[Timex], quote: Quote | None = None
) -> list[Draft]:
    """Read the events of one sentence.

    Args:
        scene: The sentence.
        lexicon: The triggers.
        timexes: The times in it.
        quote: The quote that it stands in, or None.
    """
    triggers = find_triggers(scene, lexicon)
    if not triggers:
        return []
    if not scene.places:
        # Nobody is named: only what was told before can say who did it, of nouns that point back and of a "we".
        triggers = [t for t in triggers if (not t.is_verb and _is_definite(scene, t)) or quote is not None]
        if not triggers:
            return []
    readings = read_types(scene, triggers)
    says = [t.first for t in triggers if t.entry.type is EventType.STATEMENT and t.is_verb]
    own = governing_times(scene, [reading.trigger for reading in readings], timexes)
    drafts: list[Draft] = []
    speakers: dict[int, tuple[Place, ...]] = {}
    told: tuple[Trigger, Sides] | None = None
    for number, reading in enumerate(readings):
        trigger = reading.trigger
        if trigger.entry.frame != "say" and _conditional(scene, trigger, says):
            continue
        sides = find_sides(scene, trigger, says, limit=_limit(readings, number))
        sides = _not_of_another_verb(scene, trigger, sides, told)
        if trigger.is_verb:
            told = trigger, sides
        if trigger.entry.trigger in _ON_MEMBERS and trigger.object is None and not _is_on_actors(scene, trigger, sides):
            continue
        if not sides.targets and _habitual(scene, reading):
            continue
        if _is_match(reading, sides):
            continue
        if reading.type is EventType.STATEMENT and trigger.is_verb:
            speakers[trigger.first] = sides.sources
        speaker = _speaker(scene, trigger, speakers) or _according(scene, trigger)
        modality = read_modality(scene, reading, sides.sources, speaker)
        drafts.append(
            Draft(
                reading=reading,
                sources=_actors(sides.sources) or _we(scene, trigger, quote),
                targets=_actors(sides.targets),
                when=own.get(trigger.first),
                where=sides.place.actor if sides.place else None,
                modality=modality,
                attributed_to=_reporter(reading, speaker, quote) if modality is Modality.REPORTED else None,
                definite=not trigger.is_verb and _is_definite(scene, trigger),
                head=scene.lows[trigger.last],
                rule=reading.rule,
            )
        )
    return drafts


def _we(scene: Scene, trigger: Trigger, quote: Quote | None) -> tuple[Actor, ...]:
    """Who is meant by the "we" or "I" of a quote: the one who speaks."""
    if quote is None or quote.speaker is None or not trigger.group:
        return ()
    return (quote.speaker,) if scene.lows[trigger.group - 1] in ("we", "i") else ()


def _reporter(reading: Reading, speaker: Sequence[Place], quote: Quote | None) -> Actor | None:
    """Who reports an event: who says so in its sentence, else who is quoted there; nobody reports a statement."""
    if reading.type is EventType.STATEMENT:
        return None
    if speaker:
        return speaker[0].actor
    return quote.speaker if quote is not None else None


def _not_of_another_verb(scene: Scene, trigger: Trigger, sides: Sides, told: tuple[Trigger, Sides] | None) -> Sides:
    """The sides of a verb; the object of the verb before it is not who did "and killed two" as well."""
    if told is None or not trigger.is_verb or not sides.sources or not trigger.group:
        return sides
    before, its = told
    joined = scene.lows[trigger.group - 1] in ("and", "but", ",") and not (before.passive or trigger.passive)
    objects = all(before.last < place.first and place.last < trigger.group - 1 for place in sides.sources)
    return attrs.evolve(sides, sources=its.sources) if joined and objects else sides


def _limit(readings: Sequence[Reading], number: int) -> int | None:
    """Where the next verb starts that is an event of its own: what stands behind it is not this one's object."""
    return next((after.trigger.group for after in readings[number + 1 :] if after.trigger.is_verb), None)


def _speaker(scene: Scene, trigger: Trigger, speakers: dict[int, tuple[Place, ...]]) -> tuple[Place, ...]:
    """Who says what a trigger tells: the subject of the last verb of saying before it."""
    before = [word for word in speakers if word < trigger.first]
    background = load_grammar().background
    if not before or any(low in background for low in scene.lows[before[-1] + 1 : trigger.first]):
        return ()
    return speakers[before[-1]]


def _according(scene: Scene, trigger: Trigger) -> tuple[Place, ...]:
    """Who a sentence is according to, at its start or behind what it tells."""
    lows = scene.lows
    for word in range(len(lows) - 1):
        if lows[word] == "according" and lows[word + 1] == "to" and (word <= 1 or word > trigger.last):
            return tuple(group_at(scene, word + 2, min(len(lows), word + 2 + _LONGEST_SOURCE)))
    return ()


def _is_match(reading: Reading, sides: Sides) -> bool:
    """Whether two teams only play each other: "Manchester United beat Arsenal" is no assault."""
    if reading.type is not EventType.ASSAULT or not sides.sources or not sides.targets:
        return False
    both = [place.actor for place in (*sides.sources, *sides.targets)]
    teams = [actor for actor in both if actor.kind is ActorKind.ORGANIZATION and actor.sector in ("CVL", None)]
    return len(teams) == len(both) and any(actor.sector == "CVL" for actor in teams)


def _conditional(scene: Scene, trigger: Trigger, says: Sequence[int]) -> bool:
    """Whether a trigger stands in a condition ("if talks fail") or is no more than possible ("may lead to talks")."""
    if trigger.hypothetical:
        return True
    start = clause_start(scene, trigger.group, says)
    return start > 0 and scene.lows[start - 1] in _CONDITIONS


def _is_on_actors(scene: Scene, trigger: Trigger, sides: Sides) -> bool:
    """Whether somebody is the object itself: "suspended Norway"; not "suspended flights to Norway"."""
    if trigger.passive:
        return any(place.last < trigger.group for place in sides.targets)
    between = scene.lows[trigger.last + 1 : sides.targets[0].first] if sides.targets else ["-"]
    closing = scene.lows[sides.targets[-1].last + 1 : sides.targets[-1].last + 2] if sides.targets else []
    return closing != ["'s"] and all(low.isalpha() and low not in load_grammar().preposition for low in between)


def _habitual(scene: Scene, reading: Reading) -> bool:
    """Whether a verb in the plain present tells what is usual: "the bank offers loans", "it does not allow cards"."""
    trigger = reading.trigger
    if reading.type is EventType.STATEMENT or trigger.future or trigger.must or trigger.infinitive:
        return False
    if trigger.form == "z":
        return True
    between = scene.lows[trigger.group : trigger.first]
    return trigger.form == "b" and any(low in ("does", "do", "doesn't", "don't") for low in between)


def _is_definite(scene: Scene, trigger: Trigger) -> bool:
    for back in range(trigger.first - 1, max(-1, trigger.first - 6), -1):
        low = scene.lows[back]
        if low in _POINTING and back < trigger.first - 1:
            return False
        if low in _DEFINITE:
            return True
        if low in load_grammar().preposition or low in load_grammar().determiner or low in ",.;:":
            return False
    return False


def _actors(places: Sequence[Place]) -> tuple[Actor, ...]:
    return tuple({place.actor.id: place.actor for place in places}.values())
