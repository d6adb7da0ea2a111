"""The rows around a story in, its title out: every row is weighed, and so is the answer that there is none."""

from __future__ import annotations

from functools import cache
from operator import mul

import attrs
import regex

from wirecopy.about.headline import FEATURES, candidates
from wirecopy.about.window import Window
from wirecopy.lexicon import load_lexicon

__all__ = ["BOUNDARY", "Title", "find_title"]


@attrs.frozen
class Title:
    """A title and where it stands.

    Args:
        text: The title, without marks and without the name of the site.
        rows: Indexes of the rows that show it, the most likely one first; none when only a share link repeats it.
        document: Index of the first row of the page where it is the title of the browser window, or None.
    """

    text: str
    rows: tuple[int, ...]
    document: int | None = None


BOUNDARY = regex.compile(r"\s+(?:\||-|–|—|»|·|•|/|::)\s+|\s*\|\s*")
"""What parts a title from section and site: "Talks end - Daily Post", "Talks end | World | Daily Post"."""
_WORD = regex.compile(r"[\w’']{4,}")
# "Share this story: Talks end without a result", "Share or comment on this article: Talks end"
_SHARE = regex.compile(
    r"(?i:share|tweet|e-?mail)\b[^:]{0,40}\b(?i:for|story|article|post|this) ?: (?P<title>\S+(?: \S+){3,29})$"
)
_LONGEST = 300


def find_title(window: Window, text: str) -> Title | None:
    """The row that is most likely the title, or None when the page shows none.

    Args:
        window: The rows around the story.
        text: The text of the page.
    """
    weights = _weights()
    best, most = None, weights[0]
    for row, features in candidates(window):
        total = sum(map(mul, features, weights))
        if total > most:
            best, most = row, total
    if best is None:
        return _shared(window)
    first = window.first
    title = best.text
    if shared := _SHARE.match(title):
        title = shared["title"]
    elif first is not None and best.number == first.number:
        title = _without_site(title, text)
    low = title.lower()
    copies = [row.number for row in (*window.above, *window.inside) if row.text.lower() == low]
    if not shared:
        copies.append(best.number)
    rows = sorted(set(copies), key=lambda number: abs(number - best.number))
    document = None
    if first is not None and first.number not in rows and _shows(first.text, low):
        document = first.number
    return Title(title, tuple(rows), document)


def _shared(window: Window) -> Title | None:
    """The title as a share link repeats it, on a page that was cut below its title."""
    for row in (*reversed(window.above), *window.inside, *window.below):
        if len(row.text) <= _LONGEST and (found := _SHARE.match(row.text)):
            return Title(found["title"], ())
    return None


def _shows(first: str, title: str) -> bool:
    """Whether the first row of the page is the title of a browser window that shows this title."""
    if len(first) > _LONGEST:
        return False
    low = first.lower()
    words = set(_WORD.findall(title))
    return title in low or (len(words) > 2 and sum(1 for word in words if word in low) >= 0.7 * len(words))


def _without_site(title: str, text: str) -> str:
    """A browser window's title without the name of the site, where the page shows that name elsewhere too."""
    low = text.lower()
    for _ in range(3):
        boundary = None
        for boundary in BOUNDARY.finditer(title):  # noqa: B007
            pass
        if boundary is None:
            break
        site, rest = title[boundary.end() :].strip(), title[: boundary.start()].strip()
        if len(rest) < 8 or not 2 <= len(site) <= 45 or low.count(site.lower()) < 2:
            break
        title = rest
    return title


@cache
def _weights() -> tuple[float, ...]:
    table = {entry[0]: entry[1] for entry in load_lexicon("title_weights").entries}
    return tuple([float(table[name]) for name in FEATURES])
