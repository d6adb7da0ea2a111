"""A row and the row below it in, the byline that it holds out: every form in which a page names its authors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import attrs
import regex

from wirecopy.about.cues import is_dated
from wirecopy.about.names import Names, known_not_names, read_names
from wirecopy.about.window import Row
from wirecopy.lexicon import load_lexicon

__all__ = ["RULES", "Byline", "read_byline"]


@attrs.frozen
class Byline:
    """A byline and the rows that hold it.

    Args:
        names: The authors, as the page writes them.
        affiliations: Organisations named beside them.
        rows: Indexes of its rows.
        rule: Name of the rule that read it.
        rest: What stands behind the names ("Diplomacy 2024-11-22, 3:48pm").
        role: Whether a role stands beside a name ("Staff Writer").
        sure: Whether the row says by a word ("By", "Author:") that names follow.
    """

    names: tuple[str, ...]
    affiliations: tuple[str, ...]
    rows: tuple[int, ...]
    rule: str
    rest: str = ""
    role: bool = False
    sure: bool = True


# "By Ana Roe", "bySauli Giliard", "Words by", "Article by", "Written by:", "Posted by", "Story by"
_BY = regex.compile(
    r"""[\\\-–—|~•·/*_(\[\s]{0,6}
    (?:(?i:article|story|stories|report|text|words|written|posted|published|reported|review|reviewed|analysis|opinion|commentary
       |interview|compiled|submitted|created|authored|contributed|column|essay|blog|post|recipe|staff\ report)
       (?:\s(?i:and|&)\s\p{L}{3,12})?\s+)?
    (?i:by)(?:\s*:\s*|\s+(?=[\p{L}"“-])|(?=\p{Lu}\p{Ll})|\s*$)""",
    regex.VERBOSE,
)
_LABEL = regex.compile(
    r"(?i:by[- ]?line|authors?|writers?|reporters?|journalist|columnist|correspondent)\s*[:|]\s*(?=\S|$)|(?i:author)\s*$"
)
# "| By Ana Roe", "Published 3 May 2020 by Ana Roe", "News · By Ana Roe", "3:48pm by Ana Roe", "KVELLER — by"
_LATER = regex.compile(
    r"(?:[|•·–—/,>»-]\s*|\d\s*|\b(?:[ap]\.?m\.?|ago|written|posted|published|story|updated|report)\s+|\)\s*)(?:(?i:written|posted|published)\s)?(?:(?i:by)\s*:?\s+|(?:by|BY|By)(?=\p{Lu}\p{Ll}))(?=[\p{L}])",
)
_NOT_OURS = regex.compile(
    r"(?i:photo|photograph|picture|image|illustration|graphic|art|video|sponsored|powered|presented|supported|brought|edited|reviewed|verified|checked|translated|produced|approved|curated|designed|owned|hosted|followed|filed|sorted|recommended|made|built|rated|provided|created|courtesy|updated|caused|inspired|narrated|listen|music|directed|medically)s?\s+(?:to you\s+)?by\b"
)
# "This article was originally published by ..." tells where a story comes from, not who wrote it.
_PROSE = regex.compile(r"(?i)\b(?:was|were|is|are|been|be|has|have|had|originally|first)\b")
_DESK = regex.compile(
    r"(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s?[,|:]\s)?(?P<name>(?:\p{Lu}(?:\p{Ll}+|\p{Lu}+)[’'&.-]?\s){1,4}(?:Desk|Bureau|Staff|Newsroom|Correspondent|Reporter|Team))\b(?:\s+at\s[\w.]{2,30})?[\s,|–—-]*(?P<rest>.{0,80})$"
)
# What may stand behind a bare name: a handle, "Published", "Follow", "3 min read", "Twitter".
_FOLLOWS = regex.compile(
    r"[|•·–—-]?\s*(?:@|published|updated|posted|last|follow|twitter|e-?mail|view|bio|contact|\d{1,3}[\s-]min|[/|•·–—-]\s*$)",
    regex.IGNORECASE,
)


def read_byline(rows: Sequence[Row], at: int) -> Byline | None:
    """Read the byline that starts at a row, if one does.

    Args:
        rows: The rows around it, in the order of the page.
        at: Index in *rows*.

    Example:
        >>> row = Row(number=4, text="By Ana Roe, Political Editor", level=0, listed=False, apart=True, story=False)
        >>> read_byline([row], 0).names
        ('Ana Roe',)
    """
    for rule in RULES:
        if byline := rule(rows, at):
            return byline
    return None


def by_prefix(rows: Sequence[Row], at: int) -> Byline | None:
    """ "By Ana Roe and Jo Doe" and its kin: a row that starts with "By"."""
    row = rows[at]
    if not row.byline and row.text[:2] not in ("By", "by", "BY"):
        return None
    found = _BY.match(row.text)
    if not found or found.end() >= len(row.text):
        return None
    return _sure(read_names(row.text[found.end() :]), (row.number,), "byline:by_prefix")


def by_alone(rows: Sequence[Row], at: int) -> Byline | None:
    """ "By" alone on its row: the names stand on the rows below, "and" between them."""
    text = rows[at].text
    if len(text) > 30 or not rows[at].byline or not (_BY.fullmatch(text) or _LABEL.fullmatch(text)):
        return None
    names: list[str] = []
    numbers = [rows[at].number]
    affiliations: list[str] = []
    joined = True
    for row in rows[at + 1 : at + 12]:
        if row.text.lower().strip(",") in ("and", "&", "with", ""):
            joined = True
            continue
        read = read_names(row.text, strict=bool(names))
        if not read.names or len(row.text) > 120 or (names and not (joined or row.number == numbers[-1] + 1)):
            break
        if read.ended == "prose":
            break
        names += read.names
        affiliations += read.affiliations
        numbers.append(row.number)
        if read.ended != "end":
            break
        joined = row.text.endswith(",")
    return _sure(Names(tuple(names), tuple(affiliations)), tuple(numbers), "byline:by_alone")


def by_label(rows: Sequence[Row], at: int) -> Byline | None:
    """ "Author: Ana Roe": a row that starts with the word for who wrote."""
    text = rows[at].text
    found = _LABEL.match(text) if rows[at].byline else None
    if not found or found.end() >= len(text):
        return None
    return _sure(read_names(text[found.end() :]), (rows[at].number,), "byline:by_label")


def by_later(rows: Sequence[Row], at: int) -> Byline | None:
    """ "Published 3 May 2020 by Ana Roe", "News | By Ana Roe": the "By" stands behind a date or a mark."""
    text = rows[at].text
    if len(text) > 240 or "by" not in text.lower():
        return None
    found = _LATER.search(text)
    if not found or _NOT_OURS.search(text) or _PROSE.search(text[: found.start()]):
        return None
    return _sure(read_names(text[found.end() :]), (rows[at].number,), "byline:by_later")


def desk(rows: Sequence[Row], at: int) -> Byline | None:
    """ "Greenwatch Desk Diplomacy 2024-11-22, 3:48pm": a desk signs, section and date follow."""
    text = rows[at].text
    if len(text) > 120:
        return None
    found = _DESK.match(text)
    if not found or not (is_dated(found["rest"]) or not found["rest"]):
        return None
    return Byline((found["name"],), (), (rows[at].number,), "byline:desk", found["rest"], sure=False)


def bare_names(rows: Sequence[Row], at: int) -> Byline | None:
    """ "Ana RoeStaff Writer", "Ana Roe | Published 4 months ago", "Ana Roe": names and nothing that is not known."""
    text = rows[at].text.lstrip("/|•·–—-> ")
    if not 4 < len(text) <= 160 or not text[0].isupper() or not _could_be_names(text):
        return None
    read = read_names(text, strict=True)
    if not read.names or len(read.names) > 6 or read.ended == "prose":
        return None
    if read.ended != "end" and not is_dated(read.rest) and _FOLLOWS.match(read.rest) is None:
        return None
    return Byline(
        read.names, read.affiliations, (rows[at].number,), "byline:bare_names", read.rest, read.role, sure=False
    )


def agency(rows: Sequence[Row], at: int) -> Byline | None:
    """ "Associated Press", "Reuters November 18, 2019 11:03 PM": an agency signs."""
    text = rows[at].text
    if len(text) > 90 or text.split(None, 1)[0].rstrip(",").lower() not in _agency_starts():
        return None
    read = read_names(text)
    if read.names and read.names[0].lower() in _agencies() and read.ended != "prose" and len(read.names) <= 2:
        return Byline(read.names[:1], (), (rows[at].number,), "byline:agency", read.rest, sure=False)
    return None


def _sure(read: Names, numbers: tuple[int, ...], rule: str) -> Byline | None:
    names = tuple(name for name in read.names if 2 <= len(name) <= 60)
    if not names:
        return None
    return Byline(names, read.affiliations, numbers, rule, read.rest, read.role)


def _could_be_names(text: str) -> bool:
    """A cheap first look: two words at the start, neither of which stands in no name."""
    words = text.split(None, 2)
    if len(words) < 2:
        return False
    known = known_not_names()
    return words[0].lower() not in known and words[1].lower().rstrip(",;:") not in known


@cache
def _agency_starts() -> frozenset[str]:
    starts = {name.split()[0] for name in _agencies()}
    return frozenset(starts)


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name.lower() for name, _ in load_lexicon("agencies").entries)


RULES: tuple[Callable[[Sequence[Row], int], Byline | None], ...] = (
    by_alone,
    by_prefix,
    by_label,
    by_later,
    agency,
    bare_names,
    desk,
)
