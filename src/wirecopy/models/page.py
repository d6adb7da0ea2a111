"""A page: the raw text as it came, before anything is read."""

from __future__ import annotations

from functools import cached_property

import attrs

from wirecopy.lines.split import split_lines
from wirecopy.models.line import Line, Role
from wirecopy.models.timex import Timex
from wirecopy.spans import Span

__all__ = ["Page"]


@attrs.frozen(kw_only=True)
class Page:
    """The text of one page and what is known of it beforehand. A parser turns it into an article.

    Args:
        text: The text, untouched.
        source: Where it came from (a file name, a URL), or None.
        url: Its address, where one is known, or None.
        encoding: How its bytes were read, or None when it came as ``str``.
        published: The date of publication that the caller gave, or None.

    Example:
        >>> page = Page(text="A title\\n\\nA story.\\n")
        >>> page.rows
        ('A title', '', 'A story.')
    """

    text: str = attrs.field(validator=attrs.validators.instance_of(str), repr=False)
    source: str | None = None
    url: str | None = None
    encoding: str | None = None
    published: Timex | None = None

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
