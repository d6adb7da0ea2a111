"""The models in, the JSON Schema of an exported article out."""

from __future__ import annotations

import datetime
import enum
import inspect
import types
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import attrs
import regex

from wirecopy.exports.converter import REFERENCES
from wirecopy.exports.dicts import SCHEMA
from wirecopy.models import Actor, Article

__all__ = ["json_schema"]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_ARGUMENT = regex.compile(r"(?m)^ {4}(?P<name>\w++): (?P<text>.++(?:\n {8}.++)*+)")
_MARKUP = regex.compile(r"(?::\w++:)?(?P<mark>``|`|\*)(?P<text>[^`*]++)(?P=mark)")
_SIMPLE: Final[dict[object, dict[str, Any]]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    datetime.date: {"type": "string", "format": "date"},
}


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what :func:`~wirecopy.exports.to_json` writes.

    It is made from the models and their docstrings; ``docs/schema/article-1.json`` is a copy.

    Example:
        >>> schema = json_schema()
        >>> schema["title"], schema["$defs"]["Span"]["required"]
        ('Article', ['start', 'stop'])
    """
    definitions: dict[str, Any] = {}
    article = _object(Article, definitions)
    name = {"const": SCHEMA, "description": "Name and version of this form."}
    article["properties"] = {"schema": name, **article["properties"]}
    article["required"] = ["schema", *article["required"]]
    urn = f"urn:wirecopy:schema:{SCHEMA}"
    return {"$schema": DIALECT, "$id": urn, **article, "$defs": dict(sorted(definitions.items()))}


def _object(model: type, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(model)
    documented = _documented(model)
    pointing = REFERENCES.get(model, ())
    properties = {}
    for field in attrs.fields(model):
        form = _form(hints[field.name], definitions, by_id=field.name in pointing)
        text = documented.get(field.name)
        properties[field.name] = {**form, "description": text} if text else form
    return {
        "title": model.__name__,
        "description": inspect.cleandoc(model.__doc__ or "").partition("\n")[0],
        "type": "object",
        "properties": properties,
        "required": [field.name for field in attrs.fields(model) if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _form(kind: Any, definitions: dict[str, Any], *, by_id: bool) -> dict[str, Any]:
    if kind in _SIMPLE:
        return dict(_SIMPLE[kind])
    if get_origin(kind) in (Union, types.UnionType):
        forms = [_form(one, definitions, by_id=by_id) for one in get_args(kind) if one is not type(None)]
        if len(forms) == 1 and isinstance(forms[0].get("type"), str):
            return {**forms[0], "type": [forms[0]["type"], "null"]}
        return {"anyOf": [*forms, {"type": "null"}]}
    if get_origin(kind) is tuple:
        members, _ellipsis = get_args(kind)
        return {"type": "array", "items": _form(members, definitions, by_id=by_id)}
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = _definition(kind, definitions)
    form = {"$ref": f"#/$defs/{kind.__name__}"}
    if kind is Actor and by_id:
        text = "The id of the first actor of that id under actors; an actor that is not that one, in full."
        return {"anyOf": [{"type": "string", "description": text}, form]}
    return form


def _definition(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if issubclass(kind, enum.Enum):
        text = inspect.cleandoc(kind.__doc__ or "").partition("\n")[0]
        return {"title": kind.__name__, "description": text, "enum": [member.value for member in kind]}
    return _object(kind, definitions)


def _documented(model: type) -> dict[str, str]:
    """What the docstring of a model says of each field, white space set right."""
    section = (model.__doc__ or "").partition("Args:\n")[2].partition("\n\n")[0]
    lines = inspect.cleandoc("x\n" + section).partition("\n")[2]
    indented = "\n".join("    " + line for line in lines.split("\n"))
    return {found["name"]: _plain(found["text"]) for found in _ARGUMENT.finditer(indented)}


def _plain(text: str) -> str:
    """A piece of a docstring without its markup, in the words of JSON."""
    text = " ".join(text.split()).replace("None", "null")
    return _MARKUP.sub(lambda found: found["text"], text)
