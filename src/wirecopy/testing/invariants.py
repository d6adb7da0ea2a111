"""An article in, nothing out: or the first thing that does not hold for it, as an AssertionError."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from wirecopy.lines import BREAKS
from wirecopy.models import Article, Line
from wirecopy.parsers.check import fields_fault, roles_fault
from wirecopy.spans import Span

__all__ = ["check_article"]


def check_article(article: Article, *, text: str | None = None) -> None:
    """Check what must hold for every article.

    The lines and their breaks give the text back to the character, numbered from 1; every line has a role and
    the rule that decided it, ``role:reason``; a line repeats only an earlier one; every span lies inside the
    text, and the text of every finding is what stands there; the title and its like are a str without a line
    break or None, the authors a tuple of such; the article can be hashed.

    Args:
        article: The article.
        text: The text that it was read from, where that is known: the article must hold it unchanged.

    Raises:
        AssertionError: Something does not hold; the message says what and where.

    Example:
        >>> import wirecopy
        >>> from wirecopy.testing import check_article
        >>> text = "Talks ended in Geneva.\\r\\n\\r\\nNobody signed."
        >>> check_article(wirecopy.parse(text, parser="plain"), text=text)
    """
    if not isinstance(article, Article):
        raise AssertionError(f"a parser returns an Article, got {type(article).__name__}")
    if text is not None and article.text != text:
        raise AssertionError(f"the text was changed: {_first_difference(article.text, text)}")
    # In this order, each only when those before found nothing: a tuple of lines before what stands in the
    # lines.
    for faults in (_line_faults, _tiling_faults, _finding_faults, _field_faults):
        for fault in faults(article):
            raise AssertionError(fault)


def _line_faults(article: Article) -> Iterator[str]:
    if not isinstance(article.lines, tuple):
        yield f"article.lines is a {type(article.lines).__name__}, not a tuple"
    for number, line in enumerate(article.lines, start=1):
        if not isinstance(line, Line):
            yield f"line {number} is a {type(line).__name__}, not a Line"
            return
        if line.number != number:
            yield f"line {number} has the number {line.number!r}; lines are numbered from 1, blank ones too"
        if line.repeats is not None and not 1 <= line.repeats < number:
            yield f"line {number} repeats line {line.repeats}; a line can repeat only an earlier one"
    fault = roles_fault(article.lines)
    if fault is not None:
        yield fault


def _tiling_faults(article: Article) -> Iterator[str]:
    text, end = article.text, 0
    for number, line in enumerate(article.lines, start=1):
        gap = text[end : line.span.start]
        if line.span.start < end:
            yield f"line {number} starts at {line.span.start}, inside line {number - 1}, which ends at {end}"
        elif number == 1 and gap:
            yield f"the text before line 1 is lost: {gap[:40]!r}"
        elif number > 1 and gap not in BREAKS:
            yield f"between lines {number - 1} and {number} stands {gap[:40]!r}, which is not one line break"
        elif gap == "\r" and text[line.span.start : line.span.start + 1] == "\n":
            yield f"the CRLF behind line {number - 1} was cut in two"
        inside = next((mark for mark in BREAKS if mark in text[line.span.slice]), None)
        if inside is not None:
            yield f"line {number} has the line break {inside!r} inside"
        end = max(end, line.span.stop)
    rest = text[end:]
    if rest and rest not in BREAKS:
        yield f"the text behind the last line is lost: {rest[:40]!r}"
    if article.lines and not rest and len(article.lines[-1].span) == 0:
        yield f"line {len(article.lines)} is not in the text: a break at the very end opens no further line"


def _finding_faults(article: Article) -> Iterator[str]:
    for where, found in _walk(article, "article"):
        if isinstance(found, Span):
            if found.stop > len(article.text):
                yield f"{where} is {found}, but the text ends at {len(article.text)}"
            continue
        span, surface = getattr(found, "span", None), getattr(found, "text", None)
        if span is not None and article.at(span) != surface:
            yield f"{where} says {surface!r}, but the text at {span} is {article.at(span)!r}"
        elif span is None and surface and not isinstance(found, Article):
            yield f"{where} says {surface!r}, but not where it stands"


def _field_faults(article: Article) -> Iterator[str]:
    fault = fields_fault(article)
    if fault is not None:
        yield fault
    for name in ("dates", "actors", "quotes", "events"):
        if not isinstance(getattr(article, name), tuple):
            yield f"article.{name} is a {type(getattr(article, name)).__name__}, not a tuple"


def _walk(value: object, where: str) -> Iterator[tuple[str, object]]:
    """Every model below a value, the value itself included, with the way to it."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _walk(item, f"{where}[{index}]")
        return
    model = type(value)
    if attrs.has(model):
        yield where, value
        for field in attrs.fields(model):
            yield from _walk(getattr(value, field.name), f"{where}.{field.name}")


def _first_difference(got: str, wanted: str) -> str:
    offset = next((i for i, pair in enumerate(zip(got, wanted, strict=False)) if pair[0] != pair[1]), None)
    if offset is None:
        return f"it has {len(got)} characters instead of {len(wanted)}"
    return f"at {offset} it has {got[offset : offset + 20]!r} instead of {wanted[offset : offset + 20]!r}"
