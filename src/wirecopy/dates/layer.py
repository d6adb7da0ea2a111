"""An article in, the same with the time expressions of its story out."""

from __future__ import annotations

import attrs

from wirecopy.dates.anchoring import Ledger
from wirecopy.dates.find import read_piece
from wirecopy.models import Article

__all__ = ["add_dates"]


def add_dates(article: Article) -> Article:
    """Fill ``article.dates`` from the paragraphs of the story."""
    ledger = Ledger(article.anchor.day)
    found = []
    for paragraph in article.paragraphs:
        found += read_piece(article.text, paragraph.span.start, paragraph.span.stop, ledger)
    return attrs.evolve(article, dates=tuple(found))
