"""Article to plain dicts, lists, strings and numbers, and back without a difference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from wirecopy.errors import FormatError
from wirecopy.exports.converter import converter
from wirecopy.exports.problems import told
from wirecopy.exports.references import refer, resolve
from wirecopy.models import Article

__all__ = ["SCHEMA", "from_dict", "to_dict"]

SCHEMA: Final = "article-1"
"""Name and version of the form. The number rises when a field changes or comes in, so that nothing is read as
something else."""


def to_dict(article: Article) -> dict[str, Any]:
    """Turn an article into plain data that JSON can hold.

    Every field is there, also where it is None or empty. Actors stand in full under ``actors``; quotes and
    events name them by their id.

    Args:
        article: The article.

    Raises:
        TypeError: *article* is no :class:`~wirecopy.models.Article`.

    Example:
        >>> import wirecopy
        >>> data = to_dict(wirecopy.parse("Talks ended.", parser="plain"))
        >>> data["schema"], data["lines"][0]["text"], data["lines"][0]["role"]
        ('article-1', 'Talks ended.', 'body')
    """
    if not isinstance(article, Article):
        raise TypeError(f"to_dict() needs an Article, got {type(article).__name__}")
    data: dict[str, Any] = {"schema": SCHEMA, **converter().unstructure(article)}
    refer(data, article)
    return data


def from_dict(data: Mapping[str, Any]) -> Article:
    """Turn plain data back into the article that :func:`to_dict` made it from.

    Args:
        data: The data; fields that have a default may be missing.

    Raises:
        FormatError: The data is not an article; the error lists every problem with its place.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("Talks ended.", parser="plain")
        >>> from_dict(to_dict(article)) == article
        True
        >>> from_dict({"schema": "article-1", "text": "Talks ended.", "lines": []})
        Traceback (most recent call last):
        wirecopy.errors.FormatError: not an article: required field missing @ $.parser
    """
    if not isinstance(data, Mapping):
        raise FormatError((f"expected an object, got {type(data).__name__} @ $",))
    if data.get("schema") != SCHEMA:
        raise FormatError((_wrong_schema(data),))
    whole, problems = resolve({key: value for key, value in data.items() if key != "schema"})
    try:
        article = converter().structure(whole, Article)
    except Exception as exc:
        raise FormatError((*told(exc), *problems)) from exc
    if problems:
        raise FormatError(tuple(problems))
    return article


def _wrong_schema(data: Mapping[str, Any]) -> str:
    if "schema" not in data:
        return f"required field missing, which says {SCHEMA!r} @ $.schema"
    return f"expected {SCHEMA!r}, got {str(data['schema'])[:60]!r}; a newer wirecopy may read it @ $.schema"
