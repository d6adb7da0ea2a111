"""Names in, parsers out: the entry points of group ``wirecopy.parsers``."""

from __future__ import annotations

from wirecopy.models import Page
from wirecopy.parsers.plain import PARSER as PLAIN
from wirecopy.parsers.protocol import Parser
from wirecopy.parsers.scraped import PARSER as SCRAPED

__all__ = ["choose"]


def choose(page: Page, wanted: str | Parser | None = None) -> Parser:
    """The parser for a page."""
    if wanted is None:
        return SCRAPED
    return {"plain": PLAIN, "scraped": SCRAPED}[wanted] if isinstance(wanted, str) else wanted
