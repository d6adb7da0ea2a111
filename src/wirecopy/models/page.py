"""A page: the raw text as it came, before anything is read."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import attrs

from wirecopy.lines.split import split_lines
from wirecopy.models.line import Line, Role
from wirecopy.models.timex import Timex
from wirecopy.spans import Span

__all__ = ["Page"]


def _str(_page: Page, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, str) and (value is not None or attribute.name == "text"):
        advice = "decode bytes first" if attribute.name == "text" else "write str(...) around it"
        raise TypeError(f"the {attribute.name} of a page is a str, got {type(value).__name__}; {advice}")


def _timex(_page: Page, _attribute: object, value: Any) -> None:
    if value is not None and not isinstance(value, Timex):
        raise TypeError(f"the date of a page is a Timex, got {type(value).__name__}; Timex.given() makes one of a date")


@attrs.frozen(kw_only=True)
class Page:
    """The text of one page and what is known of it beforehand. A parser turns it into an article.

    Args:
        text: The text, untouched.
        source: Where it came from (a file name, a URL), or None.
        url: Its address, where one is known, or None.
        encoding: How its bytes were read, or None when it came as ``str``.
        published: The date of publication that the caller gave, or None.

    Raises:
        TypeError: A part has another type than it should; the message says what to pass.

    Example:
        >>> page = Page(text="A title\\n\\nA story.\\n")
        >>> page.rows
        ('A title', '', 'A story.')
    """

    text: str = attrs.field(validator=_str, repr=False)
    source: str | None = attrs.field(default=None, validator=_str)
    url: str | None = attrs.field(default=None, validator=_str)
    encoding: str | None = attrs.field(default=None, validator=_str)
    published: Timex | None = attrs.field(default=None, validator=_timex)

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Start and stop of every line, without its break; see :func:`wirecopy.lines.split_lines`."""
        return split_lines(self.text)

    @cached_property
    def rows(self) -> tuple[str, ...]:
        """The text of every line, without its break."""
        text = self.text
        return tuple([text[start:stop] for start, stop in self.spans])

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line as a :class:`Line`: ``blank`` or ``body``; a parser gives them better roles."""
        return tuple(
            Line(
                number=number,
                span=Span(start, stop),
                text=row,
                role=Role.BODY if row.strip() else Role.BLANK,
                rule="body:plain" if row.strip() else "blank:empty",
            )
            for number, ((start, stop), row) in enumerate(zip(self.spans, self.rows, strict=True), start=1)
        )
