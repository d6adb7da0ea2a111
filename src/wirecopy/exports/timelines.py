"""Timeline to JSON and plain data, and back without a difference.

The articles stand there in full, once; entries and actors point into them, by the number of the article and of the
event or actor in it, from 0.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final

from wirecopy.errors import FormatError
from wirecopy.exports.converter import converter
from wirecopy.exports.dicts import from_dict, to_dict
from wirecopy.exports.jsontext import loaded, written
from wirecopy.exports.problems import told
from wirecopy.models import Actor, Article, Event, EventType, LinkedActor, Report, Timeline, TimelineEntry, Timex

__all__ = ["TIMELINE_SCHEMA", "timeline_from_dict", "timeline_from_json", "timeline_to_dict", "timeline_to_json"]

TIMELINE_SCHEMA: Final = "timeline-1"
"""Name and version of the form of a timeline."""

_WHAT: Final = "a timeline"


def timeline_to_dict(timeline: Timeline) -> dict[str, Any]:
    """Turn a timeline into plain data that JSON can hold.

    Raises:
        TypeError: *timeline* is no :class:`~wirecopy.models.Timeline`.
        ValueError: A report tells an event of an article that is not among ``timeline.articles``.

    Example:
        >>> import wirecopy
        >>> timeline = wirecopy.link([wirecopy.parse("Kenya met Norway.", parser="plain")])
        >>> data = timeline_to_dict(timeline)
        >>> data["schema"], data["entries"][0]["reports"]
        ('timeline-1', [{'article': 0, 'event': 0}])
    """
    if not isinstance(timeline, Timeline):
        raise TypeError(
            f"timeline_to_dict() needs a Timeline, got {type(timeline).__name__}; wirecopy.link() makes one"
        )
    places = _Places(timeline.articles)
    return {
        "schema": TIMELINE_SCHEMA,
        "articles": [to_dict(article) for article in timeline.articles],
        "entries": [
            {
                "id": entry.id,
                "type": entry.type.value,
                "when": converter().unstructure(entry.when),
                "where": places.of_actor(entry.where) if entry.where else None,
                "sources": [places.of_actor(actor) for actor in entry.sources],
                "targets": [places.of_actor(actor) for actor in entry.targets],
                "reports": [places.of_report(report) for report in entry.reports],
                "differing": list(entry.differing),
            }
            for entry in timeline.entries
        ],
        "actors": [
            {
                "id": actor.id,
                "name": actor.name,
                "members": [{"source": source, "actor": places.of_actor(member)} for source, member in actor.members],
                "roles": [{"day": day.isoformat() if day else None, "role": role} for day, role in actor.roles],
            }
            for actor in timeline.actors
        ],
    }


def timeline_from_dict(data: Mapping[str, Any]) -> Timeline:
    """Turn plain data back into the timeline that :func:`timeline_to_dict` made it from.

    Raises:
        FormatError: The data is not a timeline; the error says what is wrong and where.

    Example:
        >>> import wirecopy
        >>> timeline = wirecopy.link([wirecopy.parse("Kenya met Norway.", parser="plain")])
        >>> timeline_from_dict(timeline_to_dict(timeline)) == timeline
        True
        >>> timeline_from_dict({"schema": "timeline-1", "articles": []})
        Traceback (most recent call last):
        wirecopy.errors.FormatError: not a timeline: required field missing: 'entries'
    """
    if not isinstance(data, Mapping):
        raise FormatError((f"expected an object, got {type(data).__name__} @ $",), _WHAT)
    if data.get("schema") != TIMELINE_SCHEMA:
        raise FormatError((f"expected {TIMELINE_SCHEMA!r}, got {str(data.get('schema'))[:60]!r} @ $.schema",), _WHAT)
    try:
        articles = tuple(_article(number, raw) for number, raw in enumerate(data["articles"]))
        return Timeline(
            entries=tuple(_entry(raw, articles) for raw in data["entries"]),
            actors=tuple(_linked(raw, articles) for raw in data["actors"]),
            articles=articles,
        )
    except FormatError:
        raise
    except KeyError as exc:
        raise FormatError((f"required field missing: {exc}",), _WHAT) from exc
    except (TypeError, ValueError, IndexError, AttributeError) as exc:
        raise FormatError((f"{exc} @ $",), _WHAT) from exc
    except Exception as exc:  # the groups of errors that the converter raises
        raise FormatError(tuple(told(exc)), _WHAT) from exc


def timeline_to_json(timeline: Timeline, *, indent: int | None = None) -> str:
    """Write a timeline as JSON; :func:`timeline_from_json` reads it back without a difference.

    Args:
        timeline: The timeline.
        indent: Number of spaces a level, or None for one line.

    Example:
        >>> import wirecopy
        >>> timeline_to_json(wirecopy.link([]))
        '{"schema": "timeline-1", "articles": [], "entries": [], "actors": []}'
    """
    return written(timeline_to_dict(timeline), indent)


def timeline_from_json(data: str | bytes) -> Timeline:
    """Read the timeline that :func:`timeline_to_json` wrote.

    Raises:
        FormatError: The data is no JSON, or not a timeline.
        TypeError: *data* is neither ``str`` nor bytes.

    Example:
        >>> timeline_from_json('{"schema": "timeline-1", "articles": [], "entries": [], "actors": []}')
        <Timeline 0 events, 0 actors>
    """
    if not isinstance(data, str | bytes | bytearray):
        raise TypeError(f"timeline_from_json() needs str or bytes, got {type(data).__name__}")
    return timeline_from_dict(loaded(data))


class _Places:
    """Where the events and actors of articles are."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = {id(article): number for number, article in enumerate(articles)}
        self._actors: dict[int, tuple[int, int]] = {}
        self._events: dict[tuple[int, int], int] = {}
        for number, article in enumerate(articles):
            for place, actor in enumerate(article.actors):
                self._actors.setdefault(id(actor), (number, place))
            for place, event in enumerate(article.events):
                self._events.setdefault((number, id(event)), place)

    def of_actor(self, actor: Actor) -> dict[str, Any]:
        """The number of the article and of the actor in it; or the actor in full, if no article lists it."""
        if id(actor) in self._actors:
            article, place = self._actors[id(actor)]
            return {"article": article, "actor": place}
        full: dict[str, Any] = converter().unstructure(actor)
        return full

    def of_report(self, report: Report) -> dict[str, int]:
        """The number of the article and of the event in it."""
        article = self._articles.get(id(report.article))
        if article is None:
            raise ValueError(f"{report.article!r} has a report, but is not among the articles of the timeline")
        place = self._events.get((article, id(report.event)))
        if place is None:
            place = report.article.events.index(report.event)
        return {"article": article, "event": place}


def _article(number: int, raw: Any) -> Article:
    try:
        return from_dict(raw)
    except FormatError as exc:
        problems = (problem.replace("@ $", f"@ $.articles[{number}]") for problem in exc.problems)
        raise FormatError(tuple(problems), _WHAT) from exc


def _entry(raw: Mapping[str, Any], articles: Sequence[Article]) -> TimelineEntry:
    return TimelineEntry(
        id=str(raw["id"]),
        type=EventType(raw["type"]),
        when=None if raw["when"] is None else converter().structure(raw["when"], Timex),
        where=None if raw["where"] is None else _actor(raw["where"], articles),
        sources=tuple(_actor(one, articles) for one in raw["sources"]),
        targets=tuple(_actor(one, articles) for one in raw["targets"]),
        reports=tuple(
            Report(article=_at(articles, one["article"]), event=_event(one, articles)) for one in raw["reports"]
        ),
        differing=tuple(map(str, raw["differing"])),
    )


def _linked(raw: Mapping[str, Any], articles: Sequence[Article]) -> LinkedActor:
    day = converter().get_structure_hook(datetime.date)
    return LinkedActor(
        id=str(raw["id"]),
        name=str(raw["name"]),
        members=tuple((one["source"], _actor(one["actor"], articles)) for one in raw["members"]),
        roles=tuple(
            (None if one["day"] is None else day(one["day"], datetime.date), one["role"]) for one in raw["roles"]
        ),
    )


def _event(raw: Mapping[str, Any], articles: Sequence[Article]) -> Event:
    event: Event = _at(_at(articles, raw["article"]).events, raw["event"])
    return event


def _actor(raw: Mapping[str, Any], articles: Sequence[Article]) -> Actor:
    if set(raw) == {"article", "actor"}:
        known: Actor = _at(_at(articles, raw["article"]).actors, raw["actor"])
        return known
    return converter().structure(raw, Actor)


def _at(things: Sequence[Any], number: object) -> Any:
    if type(number) is not int or not 0 <= number < len(things):
        raise ValueError(f"there is no number {str(number)[:60]} among {len(things)}")
    return things[number]
