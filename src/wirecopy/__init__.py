"""wirecopy reads scraped news: the text of a page in, a typed :class:`Article` out.

Every public name below is loaded when it is first used, so that ``import wirecopy`` costs next to nothing.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # type checkers take it for True; importing typing would cost more than all the rest
if TYPE_CHECKING:
    from wirecopy import dedup, testing
    from wirecopy.actors import find_actors
    from wirecopy.dates import find_dates
    from wirecopy.desk import Desk, parse
    from wirecopy.engines import read
    from wirecopy.errors import (
        FormatError,
        LexiconError,
        MissingExtra,
        ParseError,
        PluginClash,
        PluginError,
        PluginLoadError,
        PluginWarning,
        ReadError,
        UnknownPlugin,
        WirecopyError,
    )
    from wirecopy.events import event_lexicon, find_events
    from wirecopy.exports import from_dict, from_json, json_schema, to_dict, to_json, to_jsonl
    from wirecopy.links import link
    from wirecopy.models import (
        Actor,
        ActorKind,
        ActorRole,
        Anchor,
        Article,
        Basis,
        Event,
        EventType,
        Line,
        LinkedActor,
        Mention,
        MentionForm,
        Modality,
        Page,
        Paragraph,
        Quad,
        Quote,
        QuoteKind,
        Report,
        Role,
        RoleGroup,
        Timeline,
        TimelineEntry,
        Timex,
        TimexType,
    )
    from wirecopy.parsers import Parser
    from wirecopy.quotes import find_quotes
    from wirecopy.readers import Failure, read_pages
    from wirecopy.spans import Span

_HOMES = {
    "wirecopy.actors": ("find_actors",),
    "wirecopy.dates": ("find_dates",),
    "wirecopy.desk": ("Desk", "parse"),
    "wirecopy.engines": ("read",),
    "wirecopy.errors": (
        "FormatError",
        "LexiconError",
        "MissingExtra",
        "ParseError",
        "PluginClash",
        "PluginError",
        "PluginLoadError",
        "PluginWarning",
        "ReadError",
        "UnknownPlugin",
        "WirecopyError",
    ),
    "wirecopy.events": ("event_lexicon", "find_events"),
    "wirecopy.exports": ("from_dict", "from_json", "json_schema", "to_dict", "to_json", "to_jsonl"),
    "wirecopy.links": ("link",),
    "wirecopy.models": (
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
    ),
    "wirecopy.parsers": ("Parser",),
    "wirecopy.quotes": ("find_quotes",),
    "wirecopy.readers": ("Failure", "read_pages"),
    "wirecopy.spans": ("Span",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}
_FOLDERS = ("dedup", "testing")

__all__ = [
    "Actor",
    "ActorKind",
    "ActorRole",
    "Anchor",
    "Article",
    "Basis",
    "Desk",
    "Event",
    "EventType",
    "Failure",
    "FormatError",
    "LexiconError",
    "Line",
    "LinkedActor",
    "Mention",
    "MentionForm",
    "MissingExtra",
    "Modality",
    "Page",
    "Paragraph",
    "ParseError",
    "Parser",
    "PluginClash",
    "PluginError",
    "PluginLoadError",
    "PluginWarning",
    "Quad",
    "Quote",
    "QuoteKind",
    "ReadError",
    "Report",
    "Role",
    "RoleGroup",
    "Span",
    "Timeline",
    "TimelineEntry",
    "Timex",
    "TimexType",
    "UnknownPlugin",
    "WirecopyError",
    "dedup",
    "event_lexicon",
    "find_actors",
    "find_dates",
    "find_events",
    "find_quotes",
    "from_dict",
    "from_json",
    "json_schema",
    "link",
    "parse",
    "read",
    "read_pages",
    "testing",
    "to_dict",
    "to_json",
    "to_jsonl",
]


def __getattr__(name: str) -> object:
    value: object
    if name in _HOME_OF:
        value = getattr(importlib.import_module(_HOME_OF[name]), name)
    elif name in _FOLDERS:
        value = importlib.import_module(f"wirecopy.{name}")
    else:
        raise AttributeError(f"module 'wirecopy' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
