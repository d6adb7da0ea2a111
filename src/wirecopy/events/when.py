"""The times of a sentence in, the one that governs each trigger out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from wirecopy.events.scene import Scene
from wirecopy.events.triggers import Trigger
from wirecopy.models.event import Quad
from wirecopy.models.timex import Timex
from wirecopy.sentences.grammar import load_grammar

__all__ = ["governing_times"]

_BESIDE = 3
"""How near a time must stand to a noun to be its own: "Tuesday's talks", "the strike last week"."""


def governing_times(scene: Scene, triggers: Sequence[Trigger], timexes: Sequence[Timex]) -> dict[int, Timex]:
    """Give each time of a sentence to the trigger that it governs.

    A noun beside which it stands takes it; else the verb whose clause it is in: the last one before it, or the first
    one behind it where it leads the clause.

    Args:
        scene: The sentence.
        triggers: Its triggers, in order.
        timexes: Its times that name days, in order.

    Returns:
        The time by the number of the first word of the trigger.
    """
    own: dict[int, Timex] = {}
    for timex in timexes:
        if timex.span is None or not triggers:
            continue
        first = bisect_left(scene.words.stops, timex.span.start + 1)
        last = bisect_left(scene.words.starts, timex.span.stop) - 1
        if scene.lows[max(0, first - 1) : first] in (["since"], ["until"], ["till"]):
            continue  # where a stretch of time starts or ends
        chosen = _beside(scene, triggers, first, last) or _verb(scene, triggers, first, last)
        if chosen is not None and not _is_deadline(scene, chosen, first):
            own.setdefault(chosen.first, timex)
    return own


def _is_deadline(scene: Scene, trigger: Trigger, first: int) -> bool:
    """Whether a time is set to others, by words: "called on them to leave by Friday"."""
    words = trigger.entry.type.quad in (Quad.VERBAL_CONFLICT, Quad.VERBAL_COOPERATION) and not trigger.future
    return words and trigger.last < first and scene.lows[max(0, first - 1) : first] in (["by"], ["before"])


def _beside(scene: Scene, triggers: Sequence[Trigger], first: int, last: int) -> Trigger | None:
    lows = scene.lows
    for trigger in triggers:
        if trigger.is_verb:
            continue
        if 0 < trigger.first - last <= _BESIDE and lows[last + 1 : last + 2] == ["'s"]:
            return trigger
        gap = lows[trigger.last + 1 : first]
        if 0 < first - trigger.last <= _BESIDE and all(
            word in ("on", "in", "held", "of", "late", "early") for word in gap
        ):
            return trigger
    return None


def _verb(scene: Scene, triggers: Sequence[Trigger], first: int, last: int) -> Trigger | None:
    # "will take place on Wednesday to exchange views": what it is for happens no other day, but does not take the time
    verbs = [t for t in triggers if t.is_verb and not (t.infinitive and t.group > last)]
    if not any(trigger.first < first for trigger in verbs):
        verbs = [t for t in triggers if not t.is_verb and t.first < first] + verbs
    verbs = verbs or list(triggers)
    before = [trigger for trigger in verbs if trigger.first < first]
    after = [trigger for trigger in verbs if trigger.first > last]
    grammar = load_grammar()
    if not before:
        return after[0] if after else None
    nearest = before[-1]
    if after:
        between = scene.lows[nearest.last + 1 : first]
        parted = any(word in grammar.subordinator or word in grammar.relative or word in ";:" for word in between)
        straight = after[0].group - last <= 1  # "on Monday launched"
        leads = parted or (nearest.first < after[0].first and "," in scene.lows[nearest.last : first] and straight)
        if straight or leads:
            return after[0]
    # "agreed to meet on Tuesday": the infinitive that it stands behind
    return nearest
