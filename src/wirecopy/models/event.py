"""Events: who did what to whom, when and where."""

from __future__ import annotations

import enum

import attrs

from wirecopy.models.actor import Actor, Mention
from wirecopy.models.timex import Timex
from wirecopy.spans import Span

__all__ = ["Event", "EventType", "Modality", "Quad"]


class Quad(enum.Enum):
    """The quad classes of event data: verbal or material, cooperation or conflict."""

    VERBAL_COOPERATION = "verbal-cooperation"
    MATERIAL_COOPERATION = "material-cooperation"
    VERBAL_CONFLICT = "verbal-conflict"
    MATERIAL_CONFLICT = "material-conflict"


class EventType(enum.Enum):
    """The 16 event types of PLOVER, and two for what PLOVER does not code.

    ``STATEMENT`` is a plain statement; ``OTHER`` an event outside the types.

    Source:
        PLOVER, 2021 table of event types (Open Event Data Alliance).
    """

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    COOPERATE = "COOPERATE"
    AID = "AID"
    CONCEDE = "CONCEDE"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"
    STATEMENT = "STATEMENT"
    OTHER = "OTHER"

    @property
    def quad(self) -> Quad | None:
        """The quad class of the type; None for ``STATEMENT`` and ``OTHER``."""
        return _QUADS.get(self)


_QUADS = {
    EventType[name]: quad
    for quad, names in {
        Quad.VERBAL_COOPERATION: "AGREE CONSULT SUPPORT",
        Quad.MATERIAL_COOPERATION: "COOPERATE AID CONCEDE RETREAT",
        Quad.VERBAL_CONFLICT: "REQUEST ACCUSE REJECT THREATEN",
        Quad.MATERIAL_CONFLICT: "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
    }.items()
    for name in names.split()
}


class Modality(enum.Enum):
    """Whether an event happened, is announced or expected, is only somebody's claim, or is denied."""

    OCCURRED = "occurred"
    PLANNED = "planned"
    REPORTED = "reported"
    NEGATED = "negated"


@attrs.frozen(kw_only=True)
class Event:
    """Somebody did something to somebody.

    Args:
        type: What kind of act it is.
        trigger: The words that say so.
        sources: Who acts.
        targets: Whom it concerns.
        when: The time that governs it, or None.
        where: The place, or None.
        modality: Whether it happened.
        attributed_to: Who claims it, where *modality* is ``reported``; else None.
        sentence: The sentence that tells it.
        rule: Name of the rule that found it.

    Offsets:
        Spans count code points of the text of the article.
    """

    type: EventType
    trigger: Mention
    sources: tuple[Actor, ...] = ()
    targets: tuple[Actor, ...] = ()
    when: Timex | None = None
    where: Actor | None = None
    modality: Modality = Modality.OCCURRED
    attributed_to: Actor | None = None
    sentence: Span
    rule: str

    @property
    def quad(self) -> Quad | None:
        """The quad class of the event; None for ``STATEMENT`` and ``OTHER``."""
        return self.type.quad

    def __repr__(self) -> str:
        sides = " → ".join("+".join(a.name for a in side) or "?" for side in (self.sources, self.targets))
        return f"<Event {self.type.value} {sides} {self.trigger.text!r}>"
