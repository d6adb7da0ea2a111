"""Actors in events and quotes to the ids of an article's actors, and back.

An actor is written in full under ``actors`` and by its id everywhere else. Where an id would not give the
same actor back (another one of that id stands first, or the actor is not among ``actors``), it is written in
full there too, so that every article comes back equal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wirecopy.exports.converter import REFERENCES, converter
from wirecopy.models import Actor, ActorKind, Article, Event, Quote

__all__ = ["refer", "resolve"]

_LISTS = {"quotes": REFERENCES[Quote], "events": REFERENCES[Event]}


def refer(data: dict[str, Any], article: Article) -> None:
    """Replace the actors in the quotes and events of *data* by ids, in place."""
    first: dict[str, Actor] = {}
    for actor in article.actors:
        first.setdefault(actor.id, actor)

    def written(actor: object) -> object:
        if not isinstance(actor, Actor):
            return actor
        known = first.get(actor.id)
        return actor.id if known is actor or known == actor else converter().unstructure(actor)

    _replace(data, written)


def resolve(data: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """A copy of *data* with actors in place of their ids, and the ids that name nobody.

    Whatever else is wrong in *data* stays as it is, for the converter to find.

    Returns:
        The copy; and a line "what is wrong @ where" for each id without an actor.
    """
    data = dict(data)
    first: dict[str, Actor] = {}
    actors = data.get("actors", ())
    if isinstance(actors, list):
        data["actors"] = [_structured(raw, first) for raw in actors]
    lost: list[str] = []

    def read(value: object, place: str) -> object:
        if not isinstance(value, str):
            return value
        if value not in first:
            lost.append(f"no actor has the id {value[:60]!r} @ {place}")
        return first.get(value, _NOBODY)

    for name, fields in _LISTS.items():
        if isinstance(data.get(name), list):
            data[name] = [
                _filled(entry, fields, read, f"$.{name}[{number}]") if isinstance(entry, dict) else entry
                for number, entry in enumerate(data[name])
            ]
    return data, lost


_NOBODY = Actor(id="", name="", kind=ActorKind.GROUP)
"""Stands for an actor that cannot be read or is not there, so that its own problem is the only one told."""


def _structured(raw: object, first: dict[str, Actor]) -> object:
    try:
        actor = converter().structure(raw, Actor)
    except Exception:
        # Its problems are told, with their places, when the whole article is read.
        name = raw.get("id") if isinstance(raw, dict) else None
        if isinstance(name, str):
            first.setdefault(name, _NOBODY)
        return raw
    first.setdefault(actor.id, actor)
    return actor


def _replace(data: dict[str, Any], written: Callable[[object], object]) -> None:
    for name, fields in _LISTS.items():
        for entry in data[name]:
            for field in fields:
                value = entry[field]
                entry[field] = list(map(written, value)) if isinstance(value, tuple) else written(value)


def _filled(
    entry: dict[str, Any], fields: tuple[str, ...], read: Callable[[object, str], object], place: str
) -> dict[str, Any]:
    entry = dict(entry)
    for field in fields:
        value = entry.get(field)
        if isinstance(value, list):
            entry[field] = [read(v, f"{place}.{field}[{number}]") for number, v in enumerate(value)]
        elif value is not None:
            entry[field] = read(value, f"{place}.{field}")
    return entry
