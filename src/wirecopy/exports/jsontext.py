"""Article to JSON and back without a difference, one by one and line by line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import IO, Any

import regex

from wirecopy.errors import FormatError
from wirecopy.exports.dicts import from_dict, to_dict
from wirecopy.models import Article

__all__ = ["from_json", "loaded", "to_json", "to_jsonl", "written"]

_PIECES = "pieces"
_SURROGATE = regex.compile("[\ud800-\udfff]")
_PAIR = regex.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")


def to_json(article: Article, *, indent: int | None = None) -> str:
    """Write an article as JSON.

    The text can be written to any UTF-8 file: surrogates, which stand for bytes that no encoding explained,
    are escaped. (A high surrogate right before a low one, which no file gives, JSON cannot hold apart; such a
    string is written in ``pieces``, which :func:`from_json` puts together.)

    Args:
        article: The article.
        indent: Number of spaces a level, or None for one line.

    Example:
        >>> import wirecopy
        >>> print(to_json(wirecopy.parse("Où ?", parser="plain"))[:60])
        {"schema": "article-1", "text": "Où ?", "source": null, "url
    """
    return written(to_dict(article), indent)


def from_json(data: str | bytes) -> Article:
    """Read the article that :func:`to_json` wrote.

    Args:
        data: The JSON, as ``str`` or as bytes in UTF-8.

    Raises:
        FormatError: The data is no JSON, or not an article; the error lists every problem with its place.
        TypeError: *data* is neither ``str`` nor bytes.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("Talks ended.", parser="plain")
        >>> from_json(to_json(article)) == article
        True
        >>> from_json("{]")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        wirecopy.errors.FormatError: not an article: no JSON: Expecting ... @ line 1, column 2
    """
    if not isinstance(data, str | bytes | bytearray):
        raise TypeError(f"from_json() needs str or bytes, got {type(data).__name__}")
    return from_dict(loaded(data))


def to_jsonl(articles: Iterable[Article], file: IO[str]) -> int:
    """Write articles as JSON, one a line, while they come in.

    Args:
        articles: The articles; they are taken one at a time.
        file: A text file open for writing, in UTF-8.

    Returns:
        How many were written.

    Example:
        >>> import io, wirecopy
        >>> file = io.StringIO()
        >>> to_jsonl([wirecopy.parse("Talks ended.", parser="plain")], file)
        1
    """
    count = 0
    for article in articles:
        file.write(to_json(article) + "\n")
        count += 1
    return count


def written(data: object, indent: int | None = None) -> str:
    """Write plain data as JSON that any UTF-8 file can hold; :func:`loaded` reads it back without a difference."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    if text.isascii() or not _SURROGATE.search(text):
        return text
    if _PAIR.search(text):
        text = json.dumps(_in_pieces(data), ensure_ascii=False, indent=indent)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def loaded(data: str | bytes | bytearray) -> Any:
    """Read plain data that :func:`written` wrote.

    Raises:
        FormatError: It is no JSON.
    """
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        return json.loads(text, object_hook=_whole if f'"{_PIECES}"' in text else None)
    except UnicodeDecodeError as exc:
        problem = f"no UTF-8: {exc.reason} @ byte {exc.start + 1}"
    except json.JSONDecodeError as exc:
        problem = f"no JSON: {exc.msg} @ line {exc.lineno}, column {exc.colno}"
    except RecursionError:
        problem = "no article: nested too deep @ $"
    except ValueError as exc:
        problem = f"no JSON that can be read: {exc} @ $"
    raise FormatError((problem,))


def _in_pieces(data: object) -> object:
    if isinstance(data, str):
        return {_PIECES: _PAIR.split(data)} if _PAIR.search(data) else data
    if isinstance(data, dict):
        return {key: _in_pieces(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_in_pieces(value) for value in data]
    return data


def _whole(found: dict[str, Any]) -> Any:
    pieces = found.get(_PIECES)
    if len(found) == 1 and isinstance(pieces, list) and all(isinstance(piece, str) for piece in pieces):
        return "".join(pieces)
    return found
