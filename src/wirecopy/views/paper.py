"""What is drawn on: how wide it is, which characters it has, and whether it takes colour."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

import attrs

from wirecopy.views.visible import fit, visible

__all__ = ["Paper"]

STYLES: Final = MappingProxyType(
    {"head": "1;36", "strong": "1", "aside": "36", "quiet": "2", "good": "32", "bad": "31"}
)
"""The styles and their numbers in ISO 6429 (ANSI escape sequences)."""


@attrs.frozen(kw_only=True)
class Paper:
    """A terminal, or a file that is read as one.

    Args:
        width: Number of columns.
        colour: Whether styles are drawn.
        encoding: What its characters must fit.

    Example:
        >>> paper = Paper(encoding="ascii")
        >>> paper.text("NATO’s “talks”"), paper.ink("strong", "Title")
        ('NATO\\'s "talks"', 'Title')
    """

    width: int = attrs.field(default=80, validator=attrs.validators.ge(1))
    colour: bool = False
    encoding: str = "utf-8"

    def text(self, text: str) -> str:
        """A text from anywhere, made harmless and put in characters that the paper has."""
        return fit(visible(text), self.encoding)

    def ink(self, style: str, text: str) -> str:
        """A text in a style, or as it is for the style "". Call it last: what counts columns does not know styles.

        Example:
            >>> Paper(colour=True).ink("strong", "Title")
            '\\x1b[1mTitle\\x1b[0m'
        """
        if not self.colour or not style or text.isspace() or not text:
            return text
        return f"\x1b[{STYLES[style]}m{text}\x1b[0m"
