"""A row and the rows below it in, the byline that it holds out: every form in which a page names its authors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import attrs
import regex

from wirecopy.about.cues import is_dated
from wirecopy.about.lists import agencies, alternation, given_names, openers
from wirecopy.about.names import Names, known_not_names, read_names
from wirecopy.about.window import Row

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


_LONGEST = 240
_LONGEST_BARE = 160
_BY = ("By", "by", "BY")
_MOST_WORDS = 18
"""A row of more words than this is no bare name."""
_MOST_NAMES = 6
_LIST = 11
"""Rows below a "By" alone in which names are looked for."""
_JOINERS = frozenset(("and", "&", "with", ""))

# "| By Ana Roe", "Published 3 May 2020 by Ana Roe", "News · By Ana Roe", "3:48pm by Ana Roe"
_LATER = regex.compile(
    r"""(?:[|•·–—/,>»-]\s* | \d\s* | \b(?:[ap]\.?m\.?|ago|written|posted|published|story|updated|report)\s+ | \)\s*)
    (?:(?i:written|posted|published)\s)? (?:(?i:by)\s*:?\s+|(?:by|BY|By)(?=\p{Lu}\p{Ll})) (?=\p{L})""",
    regex.VERBOSE,
)
# "This article was originally published by ..." tells where a story comes from, not who wrote it.
_PROSE = regex.compile(r"(?i)\b(?:was|were|is|are|been|be|has|have|had|originally|first)\b")
# "Reporting by Ana Roe; Editing by Jo Doe", "Ana Roe; additional reporting by Jo Doe"
_EDITING = regex.compile(r"[;|]\s{0,3}\p{L}{4,12}(?:\s\p{L}{3,12}){0,2}\s(?i:by)\s.*$")
_DESKS = ("Desk", "Bureau", "Staff", "Newsroom", "Correspondent", "Reporter", "Team")
# "Greenwatch Desk Diplomacy 2024-11-22", "New Alder, News Union Bureau | Updated : 3 May 2021"
_DESK = regex.compile(
    r"""(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s?[,|:]\s)?
    (?P<name>(?:\p{Lu}(?:\p{Ll}+|\p{Lu}+)[’'&.-]?\s){1,4}(?:"""
    + "|".join(_DESKS)
    + r"""))\b
    (?:\s+at\s[\w.]{2,30})?[\s,|–—-]*(?P<rest>.{0,80})$""",
    regex.VERBOSE,
)


@attrs.frozen
class _Patterns:
    """The patterns that hold packaged words."""

    by: regex.Pattern[str]
    label: regex.Pattern[str]
    other: regex.Pattern[str]
    behind: regex.Pattern[str]


@cache
def _patterns() -> _Patterns:
    author, label, other, behind = (alternation(use) for use in ("author", "label", "other", "behind"))
    return _Patterns(
        # "By Ana Roe", "byAnna Doe", "Words by", "Article by", "Written by:", "Story and photos by"
        by=regex.compile(
            rf"""[\\\-–—|~•·/*_(\[\s]{{0,6}} (?:(?i:{author})(?:\s(?i:and|&)\s\p{{L}}{{3,12}})?:?\s+)?
            (?i:by) (?:\s*:\s*|\s+(?=[\p{{L}}"“-])|(?=\p{{Lu}}\p{{Ll}})|\s*$)""",
            regex.VERBOSE,
        ),
        label=regex.compile(rf"(?i:{label})\s*[:|]\s*(?=\S|$)|(?i:author)\s*$"),
        other=regex.compile(rf"(?i:\b(?:{other})\s+(?:to you\s+)?by\b)"),
        # "Ana Roe@ana", "Ana Roe Published 4 months ago", "Ana Roe 3 min read", "Ana Roe |"
        behind=regex.compile(rf"(?i:[|•·–—-]?\s*(?:{behind}|\d{{1,3}}[\s-]min|[/|•·–—-]\s*$))"),
    )


def read_byline(rows: Sequence[Row], at: int) -> Byline | None:
    """Read the byline that starts at a row, if one does.

    Args:
        rows: The rows around it, in the order of the page.
        at: Index in *rows*.

    Example:
        >>> read_byline([Row(number=4, text="By Ana Roe, Political Editor", byline=True)], 0).names
        ('Ana Roe',)
    """
    text = rows[at].text
    rules = RULES
    if not rows[at].byline and text[:2] not in _BY:
        if len(text) > _LONGEST or (" " not in text and text.lower().rstrip(",") not in _agency_starts()):
            return None  # a menu, a share button, a paragraph: most rows
        start = text.split(None, 1)[0].rstrip(",:|").lower()
        rules = _UNANNOUNCED if start in _opener_starts() or start in _agency_starts() else _WORDLESS
    for rule in rules:
        if byline := rule(rows, at):
            return byline
    return None


def by_alone(rows: Sequence[Row], at: int) -> Byline | None:
    """A row that holds "By" and nothing else: the names stand on the rows below, "and" between them."""
    text = rows[at].text
    if len(text) > 30 or not rows[at].byline:
        return None
    patterns = _patterns()
    if not (patterns.by.fullmatch(text) or patterns.label.fullmatch(text)):
        return None
    names: list[str] = []
    numbers = [rows[at].number]
    affiliations: list[str] = []
    joined = True
    for row in rows[at + 1 : at + 1 + _LIST]:
        if row.text.lower().strip(",") in _JOINERS:
            joined = True
            continue
        read = read_names(row.text, strict=bool(names))
        if not read.names or read.ended == "prose" or len(row.text) > _LONGEST_BARE:
            break
        if names and not (joined or row.number == numbers[-1] + 1):
            break
        names += read.names
        affiliations += read.affiliations
        numbers.append(row.number)
        if read.ended != "end":
            break
        joined = row.text.endswith(",")
    return _sure(Names(tuple(names), tuple(affiliations)), tuple(numbers), "byline:by_alone")


def by_prefix(rows: Sequence[Row], at: int) -> Byline | None:
    """A row that starts with "By" and its kin: "By Ana Roe and Jo Doe", "Words by Ana Roe", "byAnna Doe"."""
    row = rows[at]
    if not row.byline and row.text[:2] not in _BY:
        return None
    found = _patterns().by.match(row.text)
    if not found or found.end() >= len(row.text):
        return None
    return _sure(read_names(_EDITING.sub("", row.text[found.end() :])), (row.number,), "byline:by_prefix")


def by_label(rows: Sequence[Row], at: int) -> Byline | None:
    """A row that starts with the word for who wrote: "Author: Ana Roe"."""
    row = rows[at]
    found = _patterns().label.match(row.text) if row.byline else None
    if not found or found.end() >= len(row.text):
        return None
    return _sure(read_names(row.text[found.end() :]), (row.number,), "byline:by_label")


def by_opener(rows: Sequence[Row], at: int) -> Byline | None:
    """A row that opens as bylines of other languages do: "Von Ana Roe", "Autor: Ana Roe", "Publié par Ana Roe"."""
    text = rows[at].text
    if text.split(None, 1)[0].rstrip(":|").lower() not in _opener_starts() or len(text) > _LONGEST_BARE:
        return None
    found = _openers().match(text)
    if found and text[found.end() :].lower() in openers("label"):
        return Byline((text[found.end() :],), (), (rows[at].number,), "byline:by_opener")  # "Por Redacción"
    read = read_names(text[found.end() :], strict=True) if found else Names()
    if not found or not read.names or read.ended == "prose" or len(read.names) > _MOST_NAMES:
        return None
    # "Von der Leyen Ursula" and "Di Caprio" are names themselves.
    first = read.names[0].split()[0]
    if first.islower():
        return None
    byline = _sure(read, (rows[at].number,), "byline:by_opener")
    if byline is None or found["label"] or first.capitalize() in given_names():
        return byline
    return attrs.evolve(byline, sure=False) if read.ended == "end" or is_dated(read.rest) else None


def by_later(rows: Sequence[Row], at: int) -> Byline | None:
    """A "By" behind a date or a mark: "Published 3 May 2020 by Ana Roe", "News | By Ana Roe"."""
    text = rows[at].text
    if len(text) > _LONGEST or "by" not in text.lower():
        return None
    found = _LATER.search(text)
    if not found or _patterns().other.search(text) or _PROSE.search(text[: found.start()]):
        return None
    return _sure(read_names(text[found.end() :]), (rows[at].number,), "byline:by_later")


def agency(rows: Sequence[Row], at: int) -> Byline | None:
    """An agency that signs: "Associated Press", "Reuters May 3, 2021 9:15 AM"."""
    text = rows[at].text
    if len(text) > 90 or text.split(None, 1)[0].rstrip(",").lower() not in _agency_starts():
        return None
    read = read_names(text)
    if read.names and read.names[0].lower() in agencies() and read.ended != "prose" and len(read.names) <= 2:
        return Byline(read.names[:1], (), (rows[at].number,), "byline:agency", read.rest, sure=False)
    return None


def bare_names(rows: Sequence[Row], at: int) -> Byline | None:
    """Names and nothing that is not known: "Ana RoeStaff Writer", "Ana Roe | Published 4 months ago", "Ana Roe"."""
    text = rows[at].text.lstrip("/|•·–—-> ")
    if not 4 < len(text) <= _LONGEST_BARE or not text[0].isupper() or not _could_be_names(text):
        return None
    read = read_names(text, strict=True)
    if not 0 < len(read.names) <= _MOST_NAMES or read.ended == "prose":
        return None
    if read.ended != "end" and not is_dated(read.rest) and _patterns().behind.match(read.rest) is None:
        return None
    number = rows[at].number
    return Byline(read.names, read.affiliations, (number,), "byline:bare_names", read.rest, read.role, sure=False)


def desk(rows: Sequence[Row], at: int) -> Byline | None:
    """A desk that signs, section and date behind it: "Greenwatch Desk Diplomacy 2024-11-22, 3:48pm"."""
    text = rows[at].text
    found = _DESK.match(text) if len(text) <= _LONGEST_BARE and any(word in text for word in _DESKS) else None
    if not found or not (is_dated(found["rest"]) or not found["rest"]):
        return None
    return Byline((found["name"],), (), (rows[at].number,), "byline:desk", found["rest"], sure=False)


def _sure(read: Names, numbers: tuple[int, ...], rule: str) -> Byline | None:
    names = tuple(name for name in read.names if 2 <= len(name) <= 60)
    return Byline(names, read.affiliations, numbers, rule, read.rest, read.role) if names else None


def _could_be_names(text: str) -> bool:
    """A cheap first look: two words at the start, neither of which stands in no name."""
    words = text.split(None, _MOST_WORDS)
    if not 2 <= len(words) <= _MOST_WORDS or words[0][-1] == ":":  # "Foto: Ana Roe" labels something
        return False
    known = known_not_names()
    return words[0].lower() not in known and words[1].lower().rstrip(",;:") not in known


@cache
def _openers() -> regex.Pattern[str]:
    before, label = ("|".join(map(regex.escape, openers(form))) for form in ("before", "label"))
    return regex.compile(rf"(?i:(?P<label>(?:{label})\s?[:|]\s*)|(?:{before})(?:\s?:)?\s+)(?=\p{{L}})")


@cache
def _opener_starts() -> frozenset[str]:
    return frozenset(opener.split()[0] for form in ("before", "label") for opener in openers(form))


@cache
def _agency_starts() -> frozenset[str]:
    return frozenset(name.split()[0] for name in agencies())


RULES: tuple[Callable[[Sequence[Row], int], Byline | None], ...] = (
    by_alone,
    by_prefix,
    by_label,
    by_opener,
    by_later,
    agency,
    bare_names,
    desk,
)
"""The rules in the order in which they are asked; the first one that answers decides."""

_UNANNOUNCED = tuple(rule for rule in RULES if rule not in (by_alone, by_prefix, by_label))
"""Those that can answer for a row that does not start like a byline."""

_WORDLESS = tuple(rule for rule in _UNANNOUNCED if rule not in (by_opener, agency))
"""Those that can answer for a row whose first word says nothing, either."""
