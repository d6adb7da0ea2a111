"""The one converter between models and plain data: private, strict, built on first use.

Every model is an object with its fields; enums are their values, days ISO 8601, tuples lists. Reading takes
exactly these forms: no string for a number, no unknown field.
"""

from __future__ import annotations

import datetime
import enum
import functools
import reprlib
import types
from collections.abc import Callable, Mapping
from typing import Any, Final, get_args, get_origin

import attrs
from cattrs import BaseConverter, Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from wirecopy.models import Actor, Event, Quote

__all__ = ["REFERENCES", "converter"]

REFERENCES: Final[Mapping[type, tuple[str, ...]]] = {
    Quote: ("speaker",),
    Event: ("sources", "targets", "where", "attributed_to"),
}
"""The fields that point to actors. The converter leaves the actors in them as they are, both ways: an article
says once who an actor is, see :mod:`wirecopy.exports.references`."""

_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 60


@functools.cache
def converter() -> Converter:
    """The converter. Nobody else's registrations reach it, and it reaches nobody else's models."""
    made = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    made.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    made.register_structure_hook(datetime.date, _day)
    made.register_structure_hook(str, _exactly(str, "a string"))
    made.register_structure_hook(int, _exactly(int, "a whole number"))
    made.register_structure_hook(enum.Enum, _member)
    made.register_structure_hook_factory(_is_tuple, _lists)
    made.register_structure_hook_factory(attrs.has, _objects)
    for model, fields in REFERENCES.items():
        left: dict[str, Any] = {field: override(unstruct_hook=_as_it_is) for field in fields}
        made.register_unstructure_hook(model, make_dict_unstructure_fn(model, made, **left))
    return made


def _as_it_is(value: object) -> object:
    return value


def _exactly(kind: type, name: str) -> Callable[[object, object], object]:
    def hook(value: object, _kind: object) -> object:
        # Not isinstance: True is an int to Python, but no number to anybody else.
        if type(value) is not kind:
            raise ValueError(f"expected {name}, got {_SHORT.repr(value)}")
        return value

    return hook


def _day(value: object, _kind: object) -> datetime.date:
    if isinstance(value, str) and len(value) == 10:
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError(f"expected a day such as '2024-11-22', got {_SHORT.repr(value)}")


def _member(value: object, kind: type[enum.Enum]) -> enum.Enum:
    try:
        return kind(value)
    except (ValueError, TypeError):
        known = ", ".join(str(member.value) for member in kind)
        raise ValueError(f"expected one of {known}, got {_SHORT.repr(value)}") from None


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _lists(kind: Any, made: BaseConverter) -> Callable[[Any, Any], Any]:
    members, _ellipsis = get_args(kind)
    many: Any = types.GenericAlias(list, (members,))
    read = made.get_structure_hook(many)

    def hook(value: object, _kind: object) -> object:
        if not isinstance(value, list):
            raise ValueError(f"expected a list, got {_SHORT.repr(value)}")
        return tuple(read(value, many))

    return hook


def _objects(kind: Any, made: BaseConverter) -> Callable[[Any, Any], Any]:
    read: Callable[[Any, Any], Any] = make_dict_structure_fn(kind, made)

    def hook(value: object, _kind: object) -> object:
        if isinstance(value, dict):
            return read(value, kind)
        if kind is Actor and isinstance(value, Actor):
            return value
        raise ValueError(f"expected an object, got {_SHORT.repr(value)}")

    return hook
