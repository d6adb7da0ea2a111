"""The triggers of a sentence in, the events that they stand for out: which of them counts, and as what type.

A verb that does something by words (agree, demand, threaten, refuse) often has another act as its content: "agreed to
send aid", "threatened to impose sanctions". What happened is the agreement and the threat; the content has not.
The rules are those of PLOVER's types: an act that is only announced is an agreement when it helps and a threat when it
hurts, and one that is declined is a rejection.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from wirecopy.events.scene import Scene
from wirecopy.events.triggers import Trigger
from wirecopy.models.event import EventType, Quad
from wirecopy.sentences.grammar import load_grammar

__all__ = ["RULES", "Reading", "read_types"]

T = EventType

_HELPFUL = frozenset((T.SUPPORT, T.COOPERATE, T.AID, T.CONCEDE))
_OWN_ACT = frozenset(("resign", "step down", "abdicate", "quit"))
_GOVERNING = frozenset((T.AGREE, T.REQUEST, T.ACCUSE, T.REJECT, T.THREATEN, T.PROTEST))
_ENACTS = frozenset(("adopt", "approve"))
_PROMISES = frozenset(("vow", "swear", "promise", "pledge"))


@attrs.frozen
class Reading:
    """A trigger and what it stands for.

    Args:
        trigger: The trigger.
        type: The type of event.
        rule: Name of the rule that decided.
        planned: Whether the event is still to come.
    """

    trigger: Trigger
    type: EventType
    rule: str
    planned: bool = False


def read_types(scene: Scene, triggers: Sequence[Trigger]) -> list[Reading]:
    """Decide which triggers of a sentence are events, and of which type.

    Example:
        >>> from wirecopy.events.lexicon import default_lexicon
        >>> from wirecopy.events.scene import read_scene
        >>> from wirecopy.events.triggers import find_triggers
        >>> text = "They agreed to send aid."
        >>> scene = read_scene(text, 0, len(text), ())
        >>> readings = read_types(scene, find_triggers(scene, default_lexicon()))
        >>> [(reading.type.value, reading.rule) for reading in readings]
        [('AGREE', 'verb:act')]
    """
    readings: list[Reading] = []
    closed = -1
    for number, trigger in enumerate(triggers):
        type_ = trigger.entry.type
        if trigger.first <= closed and type_ is not T.STATEMENT:
            continue
        if trigger.entry.frame == "must" and not any(t.entry.type is T.STATEMENT for t in triggers[:number]):
            continue  # nobody says that it must be
        if type_ is T.STATEMENT and readings and _is_kept_back(readings[-1], trigger):
            continue
        content = _content(scene, triggers, number)
        reading = _read(scene, trigger, content)
        if reading is None:
            continue
        readings.append(reading)
        if trigger.is_verb and _governs(trigger, reading.type):
            closed = max(closed, _scope(scene, triggers, number))
    return readings


def _is_kept_back(before: Reading, trigger: Trigger) -> bool:
    """Whether somebody will not say something: "declined to comment" is one event."""
    return before.type is T.REJECT and trigger.infinitive and trigger.group == before.trigger.last + 1


def _read(scene: Scene, trigger: Trigger, content: Trigger | None) -> Reading | None:
    for rule in RULES:
        reading = rule(scene, trigger, content)
        if reading is not None:
            return reading
    return None


def _governs(trigger: Trigger, type_: EventType) -> bool:
    return type_ in _GOVERNING or trigger.entry.trigger in load_grammar().governing


def _content(scene: Scene, triggers: Sequence[Trigger], number: int) -> Trigger | None:
    """The first trigger in what a verb governs, statements left out."""
    end = _scope(scene, triggers, number)
    for after in triggers[number + 1 :]:
        if after.first > end:
            return None
        if after.entry.type is not T.STATEMENT:
            return after
    return None


def _scope(scene: Scene, triggers: Sequence[Trigger], number: int) -> int:
    """Last word of what a verb governs: up to the next main verb, a background clause, or the words of who says it."""
    lows, grammar = scene.lows, load_grammar()
    start = triggers[number].last + 1
    end = len(lows) - 1
    for after in triggers[number + 1 :]:
        before = lows[after.group - 1] if after.group else ""
        if after.is_verb and after.form in "dz" and (before in ("and", "but") or after.entry.type is T.STATEMENT):
            end = min(end, after.group - 1)
            break
    for word in range(start, end + 1):
        low = lows[word]
        if low == ";" or (low in grammar.background and word > start and lows[word - 1] != "as"):
            return word - 1
        if low == "," and word < end and lows[word + 1] in grammar.relative:
            return word - 1
        if low == "," and word < end and lows[word + 1].endswith("ing") and triggers[number].entry.type is not T.ACCUSE:
            return word - 1
    return end


def _statement(_scene: Scene, trigger: Trigger, _content: Trigger | None) -> Reading | None:
    """Saying is saying, whatever comes behind it: "said it would withdraw" is a statement, and then what it says."""
    if trigger.entry.type is not T.STATEMENT:
        return None
    return Reading(trigger, T.STATEMENT, f"{_part(trigger)}:{trigger.entry.frame}", trigger.future)


def _declined(_scene: Scene, trigger: Trigger, _content: Trigger | None) -> Reading | None:
    """What one will not do is rejected: "said it will not accept refugees", "is not ready to discuss"."""
    if not (trigger.is_verb and trigger.negated and (trigger.future or trigger.ready)) or trigger.passive:
        return None
    if trigger.entry.type.quad in (Quad.MATERIAL_CONFLICT, Quad.VERBAL_CONFLICT):
        return None
    return Reading(trigger, T.REJECT, "declined")


def _offered(_scene: Scene, trigger: Trigger, _content: Trigger | None) -> Reading | None:
    """What one is ready to do is offered or threatened: "is ready to send troops", "is prepared to impose a curfew"."""
    if not (trigger.is_verb and trigger.ready):
        return None
    hurts = trigger.entry.type.quad is Quad.MATERIAL_CONFLICT
    return Reading(trigger, T.THREATEN if hurts else T.AGREE, "ready:threat" if hurts else "ready:agreement")


def _promised(_scene: Scene, trigger: Trigger, content: Trigger | None) -> Reading | None:
    """A vow is what is vowed: "vowed to fight on" threatens, "vowed not to return" rejects, "vowed to help" agrees."""
    if trigger.entry.trigger not in _PROMISES or content is None:
        return None
    if content.negated:
        return Reading(trigger, T.REJECT, "vow:rejection")
    if content.entry.type.quad is Quad.MATERIAL_CONFLICT:
        return Reading(trigger, T.THREATEN, "vow:threat")
    return None


def _enacted(scene: Scene, trigger: Trigger, _content: Trigger | None) -> Reading | None:
    """Who approves sanctions imposes them; who approves "the lifting of sanctions" agrees to that."""
    if trigger.entry.trigger not in _ENACTS or trigger.entry.type is not T.SANCTION or trigger.object is None:
        return None
    if "of" in scene.lows[trigger.last + 1 : trigger.object]:
        return Reading(trigger, T.AGREE, "verb:act", trigger.future)
    return None


def _announced(_scene: Scene, trigger: Trigger, _content: Trigger | None) -> Reading | None:
    """Help that is announced is an agreement, harm a threat: "will provide food", "would boycott all contact"."""
    if not (trigger.is_verb and trigger.future) or trigger.passive or trigger.hypothetical or trigger.negated:
        return None
    type_ = trigger.entry.type
    if type_ in _HELPFUL or (type_ is T.RETREAT and trigger.entry.trigger not in _OWN_ACT):
        return Reading(trigger, T.AGREE, "announced:agreement")
    if type_.quad is Quad.MATERIAL_CONFLICT:
        return Reading(trigger, T.THREATEN, "announced:threat")
    return None


def _arrived(scene: Scene, trigger: Trigger, _content: Trigger | None) -> Reading | None:
    """Troops do not visit: peacekeepers that arrive bring aid, other forces are moved."""
    if not trigger.entry.trigger.startswith("arrive"):
        return None
    before = set(scene.lows[max(0, trigger.group - 8) : trigger.group])
    if before & {"peacekeeping", "peacekeepers", "observers", "monitors"}:
        return Reading(trigger, T.AID, "arrived:peacekeepers")
    if before & {"troops", "soldiers", "forces", "warships", "marines"}:
        return Reading(trigger, T.MOBILIZE, "arrived:troops")
    return None


def _plain(_scene: Scene, trigger: Trigger, _content: Trigger | None) -> Reading | None:
    """Any other trigger is the event that the lexicon says."""
    return Reading(trigger, trigger.entry.type, f"{_part(trigger)}:{trigger.entry.frame}", trigger.future)


def _part(trigger: Trigger) -> str:
    return "verb" if trigger.is_verb else "noun"


RULES = (_statement, _declined, _offered, _promised, _enacted, _announced, _arrived, _plain)
"""Asked in this order; the first answer holds."""
