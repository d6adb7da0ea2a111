"""An article in, the same with the time expressions of its story out."""

from __future__ import annotations

import attrs

from wirecopy.dates.find import read_dates
from wirecopy.models import Article

__all__ = ["add_dates"]


def add_dates(article: Article) -> Article:
    """Fill ``article.dates`` from the paragraphs of the story, and complete ``article.anchor``.

    A date of publication that the page shows or the caller gave is the anchor. Without one, the story itself is
    asked for its year (see :func:`wirecopy.dates.infer_year`), unless the anchor has a day near it already.
    Lines outside the story are not searched.

    Args:
        article: The article that a parser has made.

    Returns:
        The same article with its dates and its anchor.

    Offsets:
        The spans of the dates count code points of ``article.text``.

    Example:
        >>> import datetime
        >>> import wirecopy
        >>> text = "Talks were held last week."
        >>> article = wirecopy.parse(text, parser="plain", published=datetime.date(2024, 11, 22), layers=())
        >>> article.dates, add_dates(article).dates
        ((), (<Timex 2024-W46 'last week' anchored>,))
    """
    pieces = [(paragraph.span.start, paragraph.span.stop) for paragraph in article.paragraphs]
    dates, anchor = read_dates(article.text, pieces, article.anchor, month_day=_month_day(article))
    return attrs.evolve(article, dates=dates, anchor=anchor)


def _month_day(article: Article) -> tuple[int, int] | None:
    """Month and day of publication where the page shows them without a year."""
    published = article.published
    if published is None or published.earliest is not None or not published.value.startswith("XXXX-"):
        return None
    month, _, day = published.value[5:10].partition("-")
    return (int(month), int(day)) if month.isdigit() and day.isdigit() else None
