"""Articles in, pieces of output out, in the form that was asked for; nothing is held back."""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

import regex

from wirecopy.cli.output import Output
from wirecopy.cli.sources import Complaints
from wirecopy.exports import to_json
from wirecopy.models import Article, Role
from wirecopy.views import brief, brief_head, card, counted, totals, visible
from wirecopy.views.visible import UNSEEN

__all__ = ["FORMS", "Form", "for_reading", "safe_json"]

Form = Callable[[Iterable[Article], Output, Complaints], Iterator[str]]

_BEYOND_ASCII = regex.compile(r"[^\x00-\x7f]")


def cards(articles: Iterable[Article], output: Output, complaints: Complaints) -> Iterator[str]:
    """A card a page, and a row about them all."""
    paper, number, counts = output.paper(), 0, Counter[Role]()
    for number, article in enumerate(articles, start=1):
        counts += counted([article])
        yield ("\n" if number > 1 else "") + card(article, paper)
    if number > 1:
        yield "\n" + totals(number, counts, complaints.failed, complaints.skipped, paper)


def rows(articles: Iterable[Article], output: Output, complaints: Complaints) -> Iterator[str]:
    """A row a page, and one about them all; only a terminal has an edge at which a row is cut."""
    paper, number, counts = output.paper(), 0, Counter[Role]()
    for number, article in enumerate(articles, start=1):
        counts += counted([article])
        yield (brief_head(paper) if number == 1 else "") + brief(article, paper, whole=not output.terminal)
    if number > 1:
        yield totals(number, counts, complaints.failed, complaints.skipped, paper)


def json_array(articles: Iterable[Article], output: Output, _: Complaints) -> Iterator[str]:
    """One JSON array, indented."""
    start = "[\n"
    for article in articles:
        yield start + safe_json(to_json(article, indent=2), output)
        start = ",\n"
    yield "[]\n" if start == "[\n" else "\n]\n"


def json_lines(articles: Iterable[Article], output: Output, _: Complaints) -> Iterator[str]:
    """One article a line."""
    for article in articles:
        yield safe_json(to_json(article), output) + "\n"


def stories(articles: Iterable[Article], output: Output, _: Complaints) -> Iterator[str]:
    """The stories: a blank line between paragraphs, two between pages."""
    start = ""
    for article in articles:
        story = "\n\n".join([for_reading(paragraph.text, output) for paragraph in article.paragraphs])
        if story:
            yield f"{start}{story}\n"
            start = "\n\n"


FORMS: Final[Mapping[str, Form]] = MappingProxyType(
    {"cards": cards, "brief": rows, "json": json_array, "jsonl": json_lines, "text": stories}
)
"""The forms by name."""


def for_reading(text: str, output: Output) -> str:
    """A text as it is, but on a terminal without what could make the terminal do something."""
    return visible(text) if output.terminal else text


def safe_json(written: str, output: Output) -> str:
    """The same JSON in characters that the output can take: any reader makes the same of it."""
    if not written.isascii() and codecs.lookup(output.encoding).name != "utf-8":
        written = _BEYOND_ASCII.sub(_escaped, written)
    return UNSEEN.sub(_escaped_but_breaks, written) if output.terminal else written


def _escaped(found: regex.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))


def _escaped_but_breaks(found: regex.Match[str]) -> str:
    return "\n" if found[0] == "\n" else _escaped(found)
