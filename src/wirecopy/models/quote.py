"""Quotes and their speakers."""

from __future__ import annotations

import enum

import attrs

from wirecopy.models.actor import Actor, Mention
from wirecopy.spans import Span

__all__ = ["Quote", "QuoteKind"]


class QuoteKind(enum.Enum):
    """Whether a whole sentence is quoted, or a part of one inside the reporter's own sentence."""

    DIRECT = "direct"
    PARTIAL = "partial"


@attrs.frozen(kw_only=True)
class Quote:
    """Words that an article quotes.

    Args:
        span: Where they stand, without the quotation marks.
        text: Their characters.
        speaker: Who said them, or None when the article does not tell.
        speaker_mention: The mention that names the speaker, or None.
        cue: The verb of saying, or None.
        kind: Direct or partial.

    Offsets:
        *span* counts code points of the text of the article.
    """

    span: Span
    text: str
    speaker: Actor | None = None
    speaker_mention: Mention | None = None
    cue: Mention | None = None
    kind: QuoteKind = QuoteKind.DIRECT

    def __repr__(self) -> str:
        text = self.text if len(self.text) <= 40 else self.text[:39] + "…"
        return f"<Quote {text!r} by {self.speaker.name if self.speaker else None!r}>"
