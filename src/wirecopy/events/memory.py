"""Drafts in, settled drafts out: what the story told before fills what a sentence leaves out."""

from __future__ import annotations

import attrs

from wirecopy.events.draft import Draft
from wirecopy.models.event import EventType, Modality
from wirecopy.models.timex import Timex

__all__ = ["Memory"]

_REMEMBERED = 12
"""How many events of a type are remembered: what lies further back is no longer "the strike"."""


@attrs.define
class Memory:
    """What the story has told so far.

    Args:
        published: The date of publication, or None.
    """

    published: Timex | None
    told: dict[EventType, list[Draft]] = attrs.field(factory=dict)
    last: Timex | None = None

    def settle(self, draft: Draft) -> Draft:
        """Fill sides and time of a draft from what was told before, and remember it."""
        known = self._known(draft) if draft.definite else None
        if known is not None:
            draft = attrs.evolve(
                draft,
                sources=draft.sources or known.sources,
                targets=draft.targets or known.targets,
                where=draft.where or known.where,
                modality=known.modality if draft.modality is Modality.OCCURRED else draft.modality,
                rule=f"{draft.rule}:again",
            )
        when, how = self._when(draft, known)
        draft = attrs.evolve(draft, when=when, rule=f"{draft.rule}/{how}")
        before = self.told.setdefault(draft.reading.type, [])
        before.append(draft)
        del before[:-_REMEMBERED]
        if how == "own" and draft.modality is Modality.OCCURRED:
            self.last = when
        return draft

    def _known(self, draft: Draft) -> Draft | None:
        """The event that a definite noun speaks of: the last one of its type that no side speaks against."""
        fitting = [other for other in reversed(self.told.get(draft.reading.type, ())) if _fits(draft, other)]
        same = [other for other in fitting if other.head == draft.head]
        return next(iter(same or fitting), None)

    def _when(self, draft: Draft, known: Draft | None) -> tuple[Timex | None, str]:
        if draft.when is not None:
            return draft.when, "own"
        if known is not None and known.when is not None:
            return known.when, "again"
        if draft.modality is Modality.PLANNED:
            earlier = [
                d for d in reversed(self.told.get(draft.reading.type, ())) if d.modality is Modality.PLANNED and d.when
            ]
            return (earlier[0].when, "context") if earlier else (None, "none")
        if self.last is not None:
            return self.last, "context"
        if self.published is not None and draft.modality is Modality.OCCURRED:
            return self.published, "anchor"
        return None, "none"


def _fits(draft: Draft, other: Draft) -> bool:
    return all(
        not mine or not theirs or bool({a.id for a in mine} & {a.id for a in theirs})
        for mine, theirs in ((draft.sources, other.sources), (draft.targets, other.targets))
    ) and bool(other.sources or other.targets)
