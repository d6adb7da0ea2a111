"""The article: everything that was read from one page."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cached_property

import attrs

from wirecopy.lines.join import continues, join_text
from wirecopy.models.actor import Actor
from wirecopy.models.event import Event
from wirecopy.models.line import Line, Role, RoleGroup
from wirecopy.models.page import Page
from wirecopy.models.quote import Quote
from wirecopy.models.timex import Anchor, Timex
from wirecopy.spans import Span

__all__ = ["Article", "Paragraph"]


@attrs.frozen(kw_only=True)
class Paragraph:
    """One paragraph or subheading of a story, put together from the lines that a scraper left of it.

    Args:
        span: From the first character of its first line to the last of its last line.
        text: The paragraph for reading: the pieces of a broken sentence joined, outer white space gone.
        lines: Numbers of its lines, from 1.
        role: ``body`` or ``subheading``.

    Offsets:
        *span* counts code points of the text of the article; *text* may be shorter than *span*.
    """

    span: Span
    text: str
    lines: tuple[int, ...]
    role: Role = Role.BODY

    def __repr__(self) -> str:
        text = self.text if len(self.text) <= 40 else self.text[:39] + "…"
        return f"<Paragraph {self.role.value} {text!r}>"


@attrs.frozen(kw_only=True)
class Article:
    """What one page says, each finding pointing back to its characters.

    Args:
        text: The text of the page, untouched. All spans count its code points.
        source: Where the page came from, or None.
        url: The address of the page, or None.
        encoding: How its bytes were read, or None when it came as ``str``.
        parser: Name of the parser that read it.
        lines: Every line of the page, blank ones too, in order.
        title: The title, or None when the page shows none.
        authors: The names in the byline, in the order of the page.
        section: The section ("Diplomacy"), or None.
        publisher: The publication whose page it is, or None when the page does not say.
        credit: The agency or the original publisher that the page credits, or None.
        published: The date of publication, or None.
        anchor: The day that relative dates count from, and how it is known.
        dates: Time expressions of the story.
        actors: Who is in the story.
        quotes: Who is quoted saying what.
        events: Who did what to whom.

    Raises:
        ValueError: A line or finding does not agree with *text*.
    """

    text: str = attrs.field(validator=attrs.validators.instance_of(str))
    source: str | None = None
    url: str | None = None
    encoding: str | None = None
    parser: str
    lines: tuple[Line, ...]
    title: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    publisher: str | None = None
    credit: str | None = None
    published: Timex | None = None
    anchor: Anchor = attrs.field(factory=Anchor)
    dates: tuple[Timex, ...] = ()
    actors: tuple[Actor, ...] = ()
    quotes: tuple[Quote, ...] = ()
    events: tuple[Event, ...] = ()

    @classmethod
    def from_page(
        cls,
        page: Page,
        *,
        parser: str,
        lines: tuple[Line, ...],
        title: str | None = None,
        authors: tuple[str, ...] = (),
        section: str | None = None,
        publisher: str | None = None,
        credit: str | None = None,
        published: Timex | None = None,
    ) -> Article:
        """The article that a parser read from a page, with what is known of the page beforehand.

        A date of publication that the caller gave wins over *published*; the day becomes the anchor.

        Example:
            >>> from wirecopy import Article, Page
            >>> page = Page(text="Talks ended in Geneva.", source="a.txt")
            >>> Article.from_page(page, parser="mine", lines=page.lines).source
            'a.txt'
        """
        published = page.published or published
        return cls(
            text=page.text,
            source=page.source,
            url=page.url,
            encoding=page.encoding,
            parser=parser,
            lines=lines,
            title=title,
            authors=authors,
            section=section,
            publisher=publisher,
            credit=credit,
            published=published,
            anchor=_anchor(published),
        )

    def __attrs_post_init__(self) -> None:
        length = len(self.text)
        for what, span, text in self._claims():
            if self.text[span.start : span.stop] != text:
                raise ValueError(f"{what} says {text!r}, but the text at {span} is {self.at(span)!r}")
            if span.stop > length:  # behind the end every slice is empty
                raise ValueError(f"{what} is at {span}, but the text ends at {length}")

    def _claims(self) -> Iterator[tuple[str, Span, str]]:
        for line in self.lines:
            yield "a line", line.span, line.text
        timexes = (self.published, *self.dates) if self.published else self.dates
        for timex in timexes:
            if timex.span is not None:
                yield "a date", timex.span, timex.text
        for actor in self.actors:
            for mention in actor.mentions:
                yield "an actor", mention.span, mention.text
            for role in actor.roles:
                yield "an actor's role", role.span, role.text
        for quote in self.quotes:
            yield "a quote", quote.span, quote.text
        for event in self.events:
            yield "an event", event.trigger.span, event.trigger.text

    def at(self, span: Span) -> str:
        """The characters behind a span.

        Example:
            >>> import wirecopy
            >>> wirecopy.parse("Talks in Geneva ended.", parser="plain").at(wirecopy.Span(9, 15))
            'Geneva'
        """
        return self.text[span.start : span.stop]

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The story, paragraph by paragraph, subheadings included."""
        groups: list[list[Line]] = []
        open_line: Line | None = None
        for line in self.lines:
            if line.role.group is not RoleGroup.STORY:
                open_line = None
                continue
            if open_line and line.role is open_line.role and continues(open_line.text, line.text):
                groups[-1].append(line)
            else:
                groups.append([line])
            open_line = line
        return tuple(
            Paragraph(
                span=Span(group[0].span.start, group[-1].span.stop),
                text=join_text(line.text for line in group),
                lines=tuple(line.number for line in group),
                role=group[0].role,
            )
            for group in groups
        )

    @property
    def body(self) -> str:
        """The story as text, one paragraph a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def furniture(self) -> tuple[Line, ...]:
        """What was set aside, blank lines left out; each line has its role and the rule that said so."""
        return tuple(
            line for line in self.lines if line.role.group is RoleGroup.FURNITURE and line.role is not Role.BLANK
        )

    @property
    def about(self) -> tuple[Line, ...]:
        """The lines about the story: title, kicker, summary, byline, credit."""
        return tuple(line for line in self.lines if line.role.group is RoleGroup.ABOUT)

    def __repr__(self) -> str:
        title = self.title if self.title is None or len(self.title) <= 60 else self.title[:59] + "…"
        return (
            f"<Article {title!r} source={self.source!r} {len(self.paragraphs)} paragraphs of {len(self.lines)} lines>"
        )


def _anchor(published: Timex | None) -> Anchor:
    if published is None or published.earliest is None or published.latest is None:
        return Anchor()
    evidence = (published.span,) if published.span else ()
    if published.earliest == published.latest:
        return Anchor(day=published.earliest, basis=published.basis, evidence=evidence)
    days = (_day(value) for value in published.candidates)
    return Anchor(candidates=tuple(day for day in days if day), evidence=evidence)


def _day(value: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value[:10])
    except ValueError:  # a month, a quarter
        return None
