"""A trigger in its sentence in, who acts and whom it concerns out.

No parser stands behind this: the subject is the first actor of the clause that leads up to the verb, the object the
first one behind it, and prepositions tell the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from wirecopy.events.behind import Behind, is_vague, look_behind
from wirecopy.events.clause import clause_stop, group_at
from wirecopy.events.scene import Place, Scene
from wirecopy.events.subject import speaker_of, subject_of
from wirecopy.events.triggers import Trigger
from wirecopy.models.actor import ActorKind
from wirecopy.models.event import EventType
from wirecopy.sentences.grammar import load_grammar

__all__ = ["Sides", "find_sides"]

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
_REACH = 32
"""How many words behind a trigger may be looked at for its other side."""
_PHRASE = 8
"""How many words of a noun phrase are read in front of its noun, and of an address behind a verb of saying."""
_NEAR = 3
"""How many words behind a verb its "that" may stand, and behind that whom it concerns."""


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


def find_sides(scene: Scene, trigger: Trigger, says: Sequence[int], *, limit: int | None = None) -> Sides:
    """Find the sides of one trigger.

    Args:
        scene: The sentence.
        trigger: The trigger.
        says: Words of the sentence that are verbs of saying, in order.
        limit: The word at which another event begins, or None.
    """
    others = [word for word in says if word != trigger.first]
    stop = min(clause_stop(scene, trigger.last + 1, others), trigger.last + 1 + _REACH)
    if limit is not None and limit > trigger.last:
        stop = min(stop, limit)
    found = _of_verb(scene, trigger, others, stop) if trigger.is_verb else _of_noun(scene, trigger, says, stop)
    mutual = trigger.entry.frame == "meet" or trigger.entry.type in _MUTUAL or trigger.entry.object in _MUTUAL_OBJECTS
    if mutual and len(found.sources) > 1 and (is_vague(found.targets) or _is_only_where(found)):
        return attrs.evolve(found, targets=found.sources)
    taken = {place.actor.id for place in found.sources}
    if all(place.actor.id in taken for place in found.targets):
        return attrs.evolve(found, targets=())
    return found


def _is_only_where(sides: Sides) -> bool:
    """Whether the target is no more than the place: "Norway and Kenya signed a truce in Geneva"."""
    return all(place is sides.place and place.actor.kind is ActorKind.PLACE for place in sides.targets)


def _of_verb(scene: Scene, trigger: Trigger, says: Sequence[int], stop: int) -> Sides:
    subject = subject_of(scene, trigger, says)
    frame = trigger.entry.frame
    if frame == "say":
        return _of_saying(scene, trigger, subject, stop)
    if frame == "must":
        speaker = speaker_of(scene, [word for word in says if word < trigger.first])
        return Sides(tuple(speaker), tuple(subject))
    first = trigger.last + 1
    if trigger.entry.type in _ABOUT_OTHERS:
        that = next((word for word in range(first, min(first + _NEAR, stop + 1)) if _is_that(scene, word)), None)
        if that is not None:  # "demanded on Friday that Norway": whom it concerns is the subject of what is demanded
            first = that + 1
            stop = clause_stop(scene, first, says)
    behind = look_behind(scene, first, stop, without={place.actor.id for place in subject})
    if trigger.passive and trigger.form == "n":
        return _of_passive(scene, trigger, subject, behind)
    direct = behind.direct
    with_what = trigger.object is not None and trigger.entry.object in _INSTRUMENTS
    if frame == "act" and with_what and direct and direct[-1].last < (trigger.object or 0):
        direct = ()  # "used US-made missiles against", "reaffirmed the alliance's commitment to"
    if frame == "meet":
        partner = direct if trigger.entry.trigger in _DIRECT_MEETING else ()
        partner = partner or behind.first(("with", "between")) or (() if subject else behind.first(("to",)))
        return Sides(tuple(subject), tuple(partner), behind.place)
    grammar = load_grammar()
    anywhere = grammar.concerning | grammar.within
    if frame == "give":
        target = behind.first(grammar.giving) or direct or behind.first(anywhere)
        means = True
    else:
        only_where = trigger.object is None and _has_object(scene, first, stop)
        target = direct or behind.first(grammar.concerning) or behind.within(only_where=only_where)
        means = trigger.entry.type in _WITH_MEANS
    if means and is_vague(target):
        target = behind.first_known(anywhere) or target
    return Sides(tuple(subject), tuple(target), behind.place)


def _has_object(scene: Scene, first: int, stop: int) -> bool:
    """Whether a verb has an object, though nobody that is named: "arrested five activists in Oslo"."""
    if first >= stop:
        return False
    low, grammar = scene.lows[first], load_grammar()
    leads_in = low in grammar.preposition or low in grammar.adverb or low in grammar.subordinator
    return low.isalnum() and not leads_in and not low.endswith("ly")


def _of_passive(scene: Scene, trigger: Trigger, subject: Sequence[Place], behind: Behind) -> Sides:
    """The subject is whom it is done to, unless it is what it is done with."""
    agents, grammar = behind.agents, load_grammar()
    if scene.lows[trigger.first - 1 : trigger.first] == ["-"]:
        agents = agents or _premodifiers(scene, trigger.first, keep_hyphen=True)  # "US-supplied"
    if trigger.entry.frame == "give":
        return Sides(tuple(agents), tuple(behind.first(grammar.giving) or subject), behind.place)
    if trigger.object is not None and trigger.object < trigger.first:
        # "sanctions were imposed on", "a missile was launched at"
        target = behind.first(grammar.concerning - {"by"}) or behind.within()
        return Sides(tuple(agents), tuple(target), behind.place)
    return Sides(tuple(agents), tuple(subject or behind.direct), behind.place)


def _of_saying(scene: Scene, trigger: Trigger, subject: Sequence[Place], stop: int) -> Sides:
    """Who says it, and to whom or of whom; "said Roe" has the speaker behind the verb."""
    first = trigger.last + 1
    before = scene.lows[trigger.group - 1] if trigger.group else ""
    if trigger.entry.trigger not in _DIRECT_SAYING and (before in ",\"”’»'" or (not subject and not before.isalpha())):
        inverted = _inverted(scene, first, stop, quoted=before != ",")
        if inverted:
            return Sides(tuple(inverted))
    behind = look_behind(scene, first, min(stop, first + _PHRASE))
    told = behind.direct if trigger.entry.trigger in _DIRECT_SAYING else ()
    told = told or behind.first(("to", "with"))
    if not told and scene.lows[first : first + 1] == ["that"]:
        told = group_at(scene, first + 1, min(len(scene.lows), first + 1 + _NEAR))  # of whom
    return Sides(tuple(subject), tuple(told), behind.place)


def _inverted(scene: Scene, first: int, stop: int, *, quoted: bool) -> list[Place]:
    """Who stands right behind the verb of saying; not in "Roe, its leader, said Norway would"."""
    if first >= len(scene.lows) or scene.at[first] < 0:
        return []
    group = group_at(scene, first, stop)
    after = scene.lows[group[-1].last + 1 : group[-1].last + 2]
    closed = not after or not after[0].isalnum() or after[0] in load_grammar().preposition
    return group if quoted or closed else []


def _of_noun(scene: Scene, trigger: Trigger, says: Sequence[int], stop: int) -> Sides:
    lead = _premodifiers(scene, trigger.first)
    # "launch of", "violation of": the last word of the trigger leads its object in
    first = trigger.last + (not trigger.entry.trigger.endswith((" of", " for", " to")))
    behind = look_behind(scene, first, stop, noun=True)
    if trigger.entry.frame == "meet":
        both = behind.first(("between", "among", "of"))
        if len(both) == 1:  # "between delegations from Norway and Kenya"
            both = next((group for led, group in behind.led if led in ("from", "of") and len(group) > 1), both)
        if len(both) > 1 and not lead:
            return Sides(tuple(both[:1]), tuple(both[1:]), behind.place)
        partner = behind.first(("with", "to"))
        if len(lead) > 1 and not partner:
            return Sides(tuple(lead[:1]), tuple(lead[1:]), behind.place)
        return Sides(tuple(lead or both or _light_subject(scene, trigger, says)), tuple(partner), behind.place)
    sources = behind.agents or lead
    leads = [led for led, _group in behind.led]
    if not sources and "of" in leads and {"on", "against"} & set(leads[leads.index("of") :]):
        sources = behind.first(("of",))  # "the attack of Norway on Kenya"
        behind = attrs.evolve(behind, led=[pair for pair in behind.led if pair[0] != "of"])
    sources = sources or _light_subject(scene, trigger, says)
    grammar = load_grammar()
    targets = behind.first(grammar.giving if trigger.entry.frame == "give" else grammar.concerning - {"by"})
    if not targets and sources and trigger.entry.frame == "act":
        targets = behind.within()
    if lead and behind.agents:
        targets = targets or lead
    return Sides(tuple(sources), tuple(targets), behind.place)


def _light_subject(scene: Scene, trigger: Trigger, says: Sequence[int]) -> Sequence[Place]:
    """The subject of the verb that only carries a noun: "rebels launched an attack", "they held talks"."""
    light, parting = load_grammar().light, load_grammar().parting
    if trigger.entry.type is EventType.PROTEST and scene.lows[trigger.first - 1 : trigger.first] == ["in"]:
        carrier = attrs.evolve(trigger, first=trigger.first - 1, group=trigger.first - 1, form="d")
        return subject_of(scene, carrier, says)  # "blocked roads in protest at"
    for back in range(trigger.first - 1, max(-1, trigger.first - 1 - _PHRASE), -1):
        if scene.lows[back] in light and scene.at[back] < 0:
            carrier = attrs.evolve(trigger, first=back, last=back, group=back, form="d")
            return subject_of(scene, carrier, says)
        low = scene.lows[back]
        if low == "for" and scene.lows[back - 1] in light:
            continue  # "prepare for talks"
        if low in ",;:" or scene.at[back] >= 0 or low in parting:
            break
    return ()


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
        if not joined and low not in ("'s", "'") and (low in grammar.closed or not (low.isalnum() or low == "-")):
            break
        if low in ("and", ",") and not (found or keep_hyphen):
            break
        back -= 1
    return found


def _is_that(scene: Scene, word: int) -> bool:
    return word < len(scene.lows) and scene.lows[word] == "that" and scene.at[word] < 0
