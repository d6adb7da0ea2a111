"""The models: frozen, typed, hashable; no parsing, no files."""

from wirecopy.models.actor import Actor, ActorKind, ActorRole, Mention, MentionForm
from wirecopy.models.article import Article, Paragraph
from wirecopy.models.event import Event, EventType, Modality, Quad
from wirecopy.models.line import Line, Role, RoleGroup
from wirecopy.models.page import Page
from wirecopy.models.quote import Quote, QuoteKind
from wirecopy.models.timeline import LinkedActor, Report, Timeline, TimelineEntry
from wirecopy.models.timex import Anchor, Basis, Timex, TimexType

__all__ = [
    "Actor",
    "ActorKind",
    "ActorRole",
    "Anchor",
    "Article",
    "Basis",
    "Event",
    "EventType",
    "Line",
    "LinkedActor",
    "Mention",
    "MentionForm",
    "Modality",
    "Page",
    "Paragraph",
    "Quad",
    "Quote",
    "QuoteKind",
    "Report",
    "Role",
    "RoleGroup",
    "Timeline",
    "TimelineEntry",
    "Timex",
    "TimexType",
]
