"""Articles made by hand, so that what is drawn does not change with what is read."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest

from wirecopy.models import Article, Page, Role

MakeArticle = Callable[..., Article]


@pytest.fixture
def make_article() -> MakeArticle:
    """Make an article from rows such as ``title|Talks end in Geneva``; a row without a role is blank."""

    def make(*rows: str, repeats: dict[int, int] | None = None, **fields: object) -> Article:
        roles, texts = zip(*(row.partition("|")[::2] for row in rows), strict=True) if rows else ((), ())
        page = Page(text="\n".join(texts) + "\n" if texts else "")
        lines = tuple(
            attrs.evolve(
                line,
                role=Role(role or "blank"),
                rule=f"{role or 'blank'}:by_hand",
                repeats=(repeats or {}).get(line.number),
            )
            for line, role in zip(page.lines, roles, strict=True)
        )
        return Article(text=page.text, parser="scraped", lines=lines, **{"source": "a.txt", **fields})

    return make
