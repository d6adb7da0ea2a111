"""An event or an entry of a timeline in, a row for a table out, in PLOVER's field names where it has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from wirecopy.models.actor import Actor
from wirecopy.models.article import Article
from wirecopy.models.event import Event, EventType, Quad
from wirecopy.models.timex import Timex

if TYPE_CHECKING:
    from wirecopy.models.timeline import TimelineEntry

__all__ = ["JOINER", "entry_record", "event_record", "flat"]

JOINER: Final = "; "
"""What stands between the parts of a list in a flat row."""

_QUAD_CODES: Final = {quad: number for number, quad in enumerate(Quad, start=1)}


def event_record(article: Article, event: Event) -> dict[str, Any]:
    """The row of one event of one article.

    Source:
        PLOVER manual, table "PLOVER JSON" and information object for actors: ``date``, ``enddate``, ``event``,
        ``quad_code``, ``source``, ``recipient``, ``event_loc``, ``event_text``, ``start``, ``end``; ``code`` and
        ``sector`` stand behind the name of the side.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("Kenya attacked Ghana on 3 May 2024.", parser="plain")
        >>> row = event_record(article, article.events[0])
        >>> row["date"], row["event"], row["quad_code"], row["recipient_code"]
        ('2024-05-03', 'ASSAULT', 4, ['GHA'])
    """
    return {
        "article": article.source,
        **_dates(event.when),
        **_types(event.type),
        **_side("source", event.sources),
        **_side("recipient", event.targets),
        **_place(event.where),
        "event_text": event.trigger.text,
        "modality": event.modality.value,
        "attributed_to": event.attributed_to.name if event.attributed_to else None,
        "text": " ".join(article.at(event.sentence).split()),
        "start": event.trigger.span.start,
        "end": event.trigger.span.stop,
    }


def entry_record(entry: TimelineEntry) -> dict[str, Any]:
    """The row of one event of a timeline, with the rows of its reports."""
    reports = [event_record(report.article, report.event) for report in entry.reports]
    return {
        "id": entry.id,
        **_dates(entry.when),
        **_types(entry.type),
        **_side("source", entry.sources),
        **_side("recipient", entry.targets),
        **_place(entry.where),
        "event_text": _distinct(report["event_text"] for report in reports),
        "modality": [modality.value for modality in entry.modalities],
        "attributed_to": _distinct(report["attributed_to"] for report in reports),
        "differing": list(entry.differing),
        "articles": [article.source for article in entry.articles],
        "reports": reports,
    }


def flat(record: Mapping[str, Any]) -> dict[str, Any]:
    """A row without lists: their parts joined, the reports of an entry counted.

    Example:
        >>> flat({"event": "AID", "source": ["Norway", "Chile"], "source_code": ["NOR", None], "reports": [{}, {}]})
        {'event': 'AID', 'source': 'Norway; Chile', 'source_code': 'NOR; ', 'reports': 2}
    """
    row: dict[str, Any] = {}
    for name, value in record.items():
        if name == "reports" and isinstance(value, list):
            row[name] = len(value)
        elif isinstance(value, list):
            row[name] = JOINER.join("" if part is None else str(part) for part in value)
        else:
            row[name] = value
    return row


def _dates(when: Timex | None) -> dict[str, Any]:
    first, last = (when.earliest, when.latest) if when else (None, None)
    return {
        "date": first.isoformat() if first else None,
        "enddate": last.isoformat() if last else None,
        "timex": when.value if when else None,
        "date_basis": when.basis.value if when else None,
    }


def _types(type_: EventType) -> dict[str, Any]:
    return {"event": type_.value, "quad_code": _QUAD_CODES[type_.quad] if type_.quad else None}


def _side(name: str, actors: Iterable[Actor]) -> dict[str, Any]:
    members = list(actors)
    return {
        name: [actor.name for actor in members],
        f"{name}_code": [actor.country for actor in members],
        f"{name}_sector": [actor.sector for actor in members],
    }


def _place(where: Actor | None) -> dict[str, Any]:
    return {"event_loc": where.name if where else None, "event_loc_code": where.country if where else None}


def _distinct(values: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))
