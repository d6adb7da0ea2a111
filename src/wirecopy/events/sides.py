"""A trigger in its sentence in, who acts and whom it concerns out.

No parser stands behind this: the subject is the first actor of the clause that leads up to the verb, the object the
first one behind it, and prepositions tell the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import attrs

from wirecopy.events.clause import clause_start, clause_stop, group_at
from wirecopy.sentences.grammar import load_grammar
from wirecopy.events.scene import Place, Scene
from wirecopy.events.triggers import Trigger
from wirecopy.models.actor import ActorKind
from wirecopy.models.event import EventType

__all__ = ["Sides", "find_sides", "subject_of"]

_ON = frozenset("by on against at to with from for of toward towards between among into over upon about".split())
_TO = frozenset("to for with into toward towards".split())
_IN = frozenset("in near inside outside around across throughout within along".split())
_DIRECT_MEETING = frozenset(
    ("meet", "consult", "join", "talk to", "talk with", "sit down with", "work with", "trade with")
)
_DIRECT_SAYING = frozenset(("tell", "inform", "assure", "respond", "reply"))
_INSTRUMENTS = frozenset(
    ("arms", "aid", "troops", "attack", "sanction", "restriction", "agreement", "backing", "talks", "demand", "protest")
)
"""Classes of nouns whose own actors are not who it is done to: "used US-made missiles"."""
_ABOUT_OTHERS = frozenset((EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN))
_WITH_MEANS = frozenset((EventType.AGREE, EventType.REJECT, EventType.MOBILIZE, EventType.THREATEN, EventType.RETREAT))
"""Types whose verb may have troops or workers as its object, which it is done with, not to."""
_MUTUAL = frozenset((EventType.AGREE, EventType.COOPERATE))
_MUTUAL_OBJECTS = frozenset(("agreement", "ties"))
_REACH = 16
_STOPS_LIGHT = frozenset(("to", "at", "in", "on", "for", "with", "that", "which", "who", "and", "from", "by", "about"))
_PHRASE = 8
_NEAR = 3
"""How many words may lie between an actor and the "who" or "which" that speaks of it."""


@attrs.frozen
class Sides:
    """Who acts and whom it concerns.

    Args:
        sources: Who acts.
        targets: Whom it concerns.
        place: Where, if the sentence says so beside it.
    """

    sources: tuple[Place, ...] = ()
    targets: tuple[Place, ...] = ()
    place: Place | None = None


def find_sides(scene: Scene, trigger: Trigger, says: Collection[int], *, limit: int | None = None) -> Sides:
    """Find the sides of one trigger.

    Args:
        scene: The sentence.
        trigger: The trigger.
        says: Words of the sentence that are verbs of saying.
        limit: The word at which another event begins, or None.
    """
    found = _of_verb(scene, trigger, says, limit) if trigger.is_verb else _of_noun(scene, trigger, says, limit)
    mutual = trigger.entry.frame == "meet" or trigger.entry.type in _MUTUAL or trigger.entry.object in _MUTUAL_OBJECTS
    if mutual and len(found.sources) > 1 and _vague(found.targets):
        found = attrs.evolve(found, targets=found.sources)
    taken = {place.actor.id for place in found.sources}
    if found.targets and all(place.actor.id in taken for place in found.targets) and found.targets != found.sources:
        found = attrs.evolve(found, targets=())
    return found


def subject_of(scene: Scene, trigger: Trigger, says: Collection[int]) -> list[Place]:
    """The actors that are the subject of a verb."""
    lows, grammar = scene.lows, load_grammar()
    beside = scene.places[scene.at[trigger.group - 1]] if trigger.group and scene.at[trigger.group - 1] >= 0 else None
    if beside is not None and beside.first and lows[beside.first - 1] in ",\"”’»'":
        return [beside]  # ", diplomats confirmed"
    before = [n for n in says if n < trigger.group]
    if trigger.form == "g" and trigger.entry.frame == "say" and before and trigger.group and lows[trigger.group - 1] == ",":
        said = attrs.evolve(trigger, first=before[-1], last=before[-1], group=before[-1], form="d")
        return subject_of(scene, said, before[:-1])  # "Roe said …, insisting that"
    if before and trigger.entry.frame == "say" and lows[trigger.group - 1] in ("and", "but"):
        return _speaker(scene, before)  # "said that it will go on, and added"
    start = clause_start(scene, trigger.group, says)
    opener = lows[start - 1] if start else ""
    if opener in grammar.relative and start <= trigger.group and _no_noun(scene, start, trigger.group):
        before = [place for place in scene.places if place.last < start - 1 and start - 1 - place.last <= _NEAR]
        if opener != "that" or not (start >= 2 and start - 2 in says):
            return before[-1:] if before else []
    leading = opener in grammar.subordinator or (start < len(lows) and lows[start] in grammar.preposition)
    if leading:
        start = _behind_comma(scene, start, trigger.group)
    found = group_at(scene, start, trigger.group)
    if not found and trigger.form == "g" and start == trigger.group:
        comma = next((n for n in range(trigger.last, len(lows)) if lows[n] == ","), None)
        found = group_at(scene, comma, len(lows)) if comma else []
    spoken = start and trigger.group and lows[trigger.group - 1] in ("it", "they", "he", "she", "we", "i")
    if not found and start and (spoken or start - 1 in says or lows[trigger.group - 1] in ("and", "but", ",")):
        found = _speaker(scene, [n for n in says if n < start])
    return found


def _speaker(scene: Scene, says: list[int]) -> list[Place]:
    """The subject of the last of some verbs of saying that has one."""
    for number in range(len(says) - 1, -1, -1):
        found = group_at(scene, clause_start(scene, says[number], says[:number]), says[number])
        if found:
            return found
    return []


def _of_verb(scene: Scene, trigger: Trigger, says: Collection[int], limit: int | None) -> Sides:
    others = [word for word in says if word != trigger.first]
    subject = subject_of(scene, trigger, others)
    stop = min(clause_stop(scene, trigger.last + 1, others), trigger.last + 1 + 2 * _REACH)
    if limit is not None and limit > trigger.last:
        stop = min(stop, limit)
    frame = trigger.entry.frame
    if frame == "say":
        return _of_saying(scene, trigger, subject, stop)
    if frame == "must":
        sources = _speaker(scene, [word for word in says if word < trigger.first])
        return Sides(tuple(sources), tuple(subject))
    own = {place.actor.id for place in subject}
    first = trigger.last + 1
    if trigger.entry.type in _ABOUT_OTHERS and "that" in scene.lows[first : first + _NEAR]:
        # "demanded on Friday that Norway": whom it concerns is the subject of what is demanded
        that = scene.lows.index("that", first)
        if scene.at[that] < 0:
            first, stop = that + 1, clause_stop(scene, that + 1, others)
    agents, direct, behind, place = _behind(scene, first, stop, without=own)
    if trigger.passive and trigger.form == "n":
        if scene.lows[trigger.first - 1 : trigger.first] == ["-"]:
            agents = agents or _premodifiers(scene, trigger.first, keep_hyphen=True)
        if trigger.object is not None and trigger.object < trigger.first and frame != "give":
            # "sanctions were imposed on", "a missile was launched at": the subject is what it is done with
            return Sides(tuple(agents), tuple(_first(behind, _ON) or _first(behind, _IN)), place)
        if frame == "give":
            return Sides(tuple(agents), tuple(_first(behind, _TO) or subject), place)
        return Sides(tuple(agents), tuple(subject) or tuple(direct), place)
    if frame == "act" and trigger.object is not None and direct and direct[-1].last < trigger.object:
        if trigger.entry.object in _INSTRUMENTS:
            direct = []  # "used US-made missiles against", "reaffirmed the alliance's commitment to"
    if frame == "meet":
        partner = direct if trigger.entry.trigger in _DIRECT_MEETING else []
        partner = partner or _first(behind, {"with", "between"}) or (_first(behind, {"to"}) if not subject else [])
        return Sides(tuple(subject), tuple(partner), place)
    if frame == "give":
        given = _first(behind, _TO) or direct or _first(behind, _ON | _IN)
        if _vague(given):
            given = next((group for lead, group in behind if lead in _ON | _IN and not _vague(group)), given)
        return Sides(tuple(subject), tuple(given), place)
    target = direct or _first(behind, _ON) or _first(behind, _IN)
    if trigger.entry.type in _WITH_MEANS and _vague(target):
        target = next((group for lead, group in behind if lead in _ON | _IN and not _vague(group)), target)
    return Sides(tuple(subject), tuple(target), place)


def _of_saying(scene: Scene, trigger: Trigger, subject: list[Place], stop: int) -> Sides:
    """Who says it, and to whom; "said Roe" has the speaker behind the verb."""
    before = scene.lows[trigger.group - 1] if trigger.group else ""
    inverted = trigger.last + 1 < len(scene.lows) and (before in ",\"”’»'" or not subject)
    if inverted and scene.at[trigger.last + 1] >= 0:
        return Sides(tuple(group_at(scene, trigger.last + 1, stop)))
    _agents, direct, behind, place = _behind(scene, trigger.last + 1, min(stop, trigger.last + 1 + _PHRASE))
    told = direct if trigger.entry.trigger in _DIRECT_SAYING else []
    return Sides(tuple(subject), tuple(told or _first(behind, {"to", "with"})), place)


def _of_noun(scene: Scene, trigger: Trigger, says: Collection[int], limit: int | None) -> Sides:
    lead = _premodifiers(scene, trigger.first)
    stop = min(clause_stop(scene, trigger.last + 1, says), trigger.last + 1 + _REACH)
    if limit is not None and limit > trigger.last:
        stop = min(stop, limit)
    tail = trigger.last + (trigger.entry.trigger.endswith((" of", " for", " to")) is False)
    agents, _direct, behind, place = _behind(scene, tail, stop, noun=True)
    frame = trigger.entry.frame
    if frame == "meet":
        both = _first(behind, {"between", "among", "of"})
        if len(both) == 1:
            both = next((group for lead, group in behind if lead in ("from", "of") and len(group) > 1), both)
        if len(both) > 1 and not lead:
            return Sides(tuple(both[:1]), tuple(both[1:]), place)
        partner = _first(behind, {"with", "to"})
        if len(lead) > 1 and not partner:
            return Sides(tuple(lead[:1]), tuple(lead[1:]), place)
        sources = lead or both or _light_subject(scene, trigger, says)
        return Sides(tuple(sources), tuple(partner), place)
    sources = agents or lead or _light_subject(scene, trigger, says)
    wanted = _TO if frame == "give" else _ON
    targets = _first(behind, wanted) or (_first(behind, _IN) if frame == "act" and sources else [])
    if lead and agents:
        targets = targets or lead
    return Sides(tuple(sources), tuple(targets), place)


def _light_subject(scene: Scene, trigger: Trigger, says: Collection[int]) -> list[Place]:
    """The subject of the verb that only carries a noun: "rebels launched an attack", "they held talks"."""
    light = load_grammar().light
    for back in range(trigger.first - 1, max(-1, trigger.first - 1 - _PHRASE), -1):
        if scene.lows[back] in light and scene.at[back] < 0:
            carrier = attrs.evolve(trigger, first=back, last=back, group=back, form="d")
            return subject_of(scene, carrier, says)
        low = scene.lows[back]
        if low == "for" and scene.lows[back - 1] in light:
            continue  # "prepare for talks"
        if low in ",;:" or scene.at[back] >= 0 or low in _STOPS_LIGHT:
            break
    return []


def _premodifiers(scene: Scene, first: int, *, keep_hyphen: bool = False) -> list[Place]:
    """The actors in front of a noun, inside its phrase: "Russia's recent missile", "US and British"."""
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    found: list[Place] = []
    back = first - 1
    while back >= 0 and first - back <= _PHRASE:
        if at[back] >= 0:
            place = scene.places[at[back]]
            found.insert(0, place)
            back = place.first - 1
            continue
        low = lows[back]
        joined = low in ("and", "-", "/", ",") and back and (at[back - 1] >= 0 or lows[back - 1] == "-")
        if not (joined or low == "'s" or low == "'") and (
            low in grammar.preposition
            or low in grammar.determiner
            or low in grammar.auxiliary
            or low in grammar.subordinator
            or low in grammar.relative
            or low in grammar.light
            or not (low.isalnum() or low == "-")
        ):
            break
        if low in ("and", ",") and not (found or keep_hyphen):
            break
        back -= 1
    return found


def _behind(
    scene: Scene, first: int, stop: int, *, noun: bool = False, without: Collection[str] = ()
) -> tuple[list[Place], list[Place], list[tuple[str, list[Place]]], Place | None]:
    """Who stands behind a trigger: agents ("by"), the direct object, what prepositions lead in, and the place."""
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    agents: list[Place] = []
    direct: list[Place] = []
    behind: list[tuple[str, list[Place]]] = []
    where: Place | None = None
    led: str | None = None
    here = first
    while here < stop:
        low = lows[here]
        if at[here] >= 0:
            group = group_at(scene, here, stop)
            here = group[-1].last + 1
            group = [place for place in group if place.actor.id not in without and not _owned(scene, place)]
            if not group:
                continue
            if led == "by":
                agents = agents or group
                behind.append((led, group))
            elif led is None:
                if not noun:
                    direct = direct or group
            else:
                behind.append((led, group))
                if led in ("in", "at", "near") and where is None and group[0].actor.kind.value in ("place", "country"):
                    where = group[0]
            led = "" if led is None else led
            continue
        if low in grammar.preposition:
            led = low
        elif noun and here > first and (low in grammar.auxiliary or low == ","):
            break
        here += 1
    return agents, direct, behind, where


def _owned(scene: Scene, place: Place) -> bool:
    """Whether an actor is somebody's own people: "its troops"."""
    owner = scene.lows[place.first - 1] if place.first else ""
    return {owner, scene.lows[place.first]} & {"its", "their", "his", "her"} != set()


def _vague(group: Sequence[Place]) -> bool:
    """Whether actors are only people of no known side: "troops", "workers"."""
    return all(place.actor.kind is ActorKind.GROUP and place.actor.country is None for place in group)


def _first(behind: list[tuple[str, list[Place]]], leads: Collection[str]) -> list[Place]:
    return next((group for lead, group in behind if lead in leads), [])


def _behind_comma(scene: Scene, start: int, stop: int) -> int:
    """Where the subject starts behind a phrase that leads the clause: "On Friday, in Geneva, Norway said"."""
    commas = [number for number in range(start, stop - 1) if scene.lows[number] == "," and scene.at[number] < 0]
    for comma in commas:
        if scene.at[comma + 1] >= 0:
            return comma + 1
    grammar = load_grammar()
    nouns = [comma for comma in commas if scene.lows[comma + 1] in grammar.determiner | grammar.possessive | grammar.pronoun]
    return nouns[0] + 1 if nouns else start


def _no_noun(scene: Scene, start: int, stop: int) -> bool:
    """Whether only marks and adverbs lie between a relative pronoun and the verb, so that it is the subject."""
    grammar = load_grammar()
    return all(
        scene.at[word] < 0 and (not scene.lows[word].isalpha() or scene.lows[word] in grammar.auxiliary)
        for word in range(start, stop)
    )
