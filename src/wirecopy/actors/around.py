"""A candidate name and the words around it in, what those say about it out."""

from __future__ import annotations

from collections.abc import Sequence

from wirecopy.actors.candidates import Candidate
from wirecopy.actors.nouns import load_nouns
from wirecopy.actors.tokens import Tokens

__all__ = ["tell_around"]

_SHORT = 14
"""Words of a paragraph that is a headline or a row of a table rather than text."""
_DATELINE = 9
"""Words that the paragraph of a dateline is shorter than: "GENEVA 1996-08-31"."""


def tell_around(tokens: Tokens, names: Sequence[Candidate], number: int, begin: int, end: int) -> list[str]:
    """What stands before and behind a candidate; ``<`` marks what stands before, ``>`` what stands behind.

    Args:
        tokens: The words of the article.
        names: All candidates.
        number: Which one is asked about.
        begin: First word of its paragraph.
        end: The word behind the last one of its paragraph.
    """
    name = names[number]
    row = _before(tokens, names, number, begin)
    row += _behind(tokens, names, number, end)
    if name.opens:
        row.append("opens")
    if end - begin < _SHORT:
        row.append("row")
    looks = tokens.looks
    if (
        name.first == begin
        and end - begin < _DATELINE
        and looks[name.last][0].isdigit()
        and looks[name.last + 1] == "-"
    ):
        row.append("dateline")
    return row


def _before(tokens: Tokens, names: Sequence[Candidate], number: int, begin: int) -> list[str]:
    name, looks, nouns = names[number], tokens.looks, load_nouns()
    row: list[str] = []
    if name.demonym is not None:
        row.append("demonym")
    if name.title is not None:
        row += ["title", "title=" + looks[name.title[1] - 1].lower()]
        if looks[name.title[0] - 1 : name.title[0]] == ["of"]:
            row += [f"<of {kind}" for kind, _ in nouns.get(looks[name.title[0] - 2], ())]
        return row
    at = name.demonym.first if name.demonym else name.first
    if at <= begin:
        return [*row, "<=^"]
    before, earlier = looks[at - 1], looks[at - 2] if at - 2 >= begin else ""
    row.append("<=" + _context(before))
    if before == "of":
        row += [f"<of {kind}" for kind, _ in nouns.get(earlier, ())]
    elif before in nouns:
        row += [f"<{kind}" for kind, _ in nouns[before]]
    if not earlier:
        return row
    if before == "the":
        row.append("<the=" + _context(earlier))
    elif before == ",":
        row.append("<,=" + _context(earlier))
        if number and names[number - 1].last == at - 1:
            row.append("<,E=" + _entry(names[number - 1]))
    elif before.islower():
        row.append("<2=" + _context(earlier))
    return row


def _behind(tokens: Tokens, names: Sequence[Candidate], number: int, end: int) -> list[str]:
    looks, nouns = tokens.looks, load_nouns()
    at = names[number].last
    if at >= end:
        return [">=$"]
    after, later = looks[at], looks[at + 1] if at + 1 < end else ""
    row = [f">{kind}" for kind, _ in nouns[after]] if after in nouns else []
    row.append(">=" + _context(after))
    if not later:
        return row
    if after == ",":
        row.append(">,=" + _context(later))
        if number + 1 < len(names) and names[number + 1].first == at + 1:
            row.append(">,E=" + _entry(names[number + 1]))
    else:
        row.append(">2=" + _context(later))
        if after == "-" and later[0].isdigit() and tokens.stops[at] == tokens.starts[at + 1]:
            row.append(">-#")  # "F-16", "SSC-8"
    return row


def _entry(name: Candidate) -> str:
    entry = name.entry
    return entry.kind if entry is not None else "-"


def _context(look: str) -> str:
    if look[0].isdigit():
        return "#"
    return "Cap" if look[0].isupper() else look
