"""An event as it was read in, whether it happened out: occurred, planned, reported by somebody, or negated."""

from __future__ import annotations

from collections.abc import Sequence

from wirecopy.events.embed import Reading
from wirecopy.events.scene import Place, Scene
from wirecopy.models.event import EventType, Modality
from wirecopy.sentences.grammar import load_grammar

__all__ = ["read_modality"]

_LEAD = 6
"""How many words may stand before the noun that a sentence is about."""
_SUBJECT = 40
"""How many words the subject of a sentence may have behind its noun."""
_AHEAD = frozenset(("will", "would", "shall", "'ll"))
_HEARSAY = frozenset(("allegedly", "purportedly", "reportedly", "supposedly"))
_BEFORE = frozenset(("ahead", "prepare", "prepares", "preparing", "awaiting"))


def read_modality(scene: Scene, reading: Reading, sources: Sequence[Place], speaker: Sequence[Place]) -> Modality:
    """Decide whether an event happened.

    What somebody says of the own side is taken as told; what one says of another is only reported.

    Args:
        scene: The sentence.
        reading: The event.
        sources: Who acts in it.
        speaker: Who says so, or nobody.
    """
    trigger = reading.trigger
    if trigger.negated and reading.type is not EventType.REJECT:
        return Modality.NEGATED
    if reading.planned or (not trigger.is_verb and _noun_ahead(scene, trigger.first, trigger.last)):
        return Modality.PLANNED
    if trigger.hypothetical:
        return Modality.PLANNED
    reduced = trigger.form == "n" and trigger.group == trigger.first  # "weapons supplied by"
    if speaker and not reduced and reading.type is not EventType.STATEMENT and not _same_side(sources, speaker):
        return Modality.REPORTED
    if trigger.is_verb and _HEARSAY.intersection(scene.lows[max(0, trigger.group - 1) : trigger.first]):
        return Modality.REPORTED
    return Modality.OCCURRED


def _noun_ahead(scene: Scene, first: int, last: int) -> bool:
    """Whether a noun names what is to come: "upcoming talks", "the meeting will", "prepare for talks"."""
    lows, grammar = scene.lows, load_grammar()
    if any(low in grammar.upcoming for low in lows[max(0, first - 4) : first]):
        return True
    after = lows[last + 1 : last + 4]
    if after[:1] == [","]:
        after = after[2:] if after[1:2] and after[1] in grammar.relative else []  # "the meeting, which will"
    if any(low in _AHEAD for low in after[:2]) or after[:2] in (["is", "to"], ["are", "to"]):
        return True
    if first <= _LEAD and not any(low in grammar.auxiliary for low in lows[:first]):
        verb = next(
            (low for low in lows[last + 1 : last + 1 + _SUBJECT] if low in grammar.modal or low in grammar.be), ""
        )
        if verb in _AHEAD:
            return True  # "The meeting between … will take place"
    if "followed" in lows[max(0, first - 8) : first] and _AHEAD.intersection(lows[max(0, first - _SUBJECT) : first]):
        return True  # "will start at nine and be followed by a press conference"
    return any(low in _BEFORE for low in lows[max(0, first - 4) : first])


def _same_side(sources: Sequence[Place], speaker: Sequence[Place]) -> bool:
    """Whether the one who speaks is among those who act, or of their country."""
    ids = {place.actor.id for place in speaker}
    countries = {place.actor.country for place in speaker if place.actor.country}
    return not sources or any(place.actor.id in ids or place.actor.country in countries for place in sources)
