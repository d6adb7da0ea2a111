"""Candidate names in, what speaks for and against each kind out: short names of features, one list a candidate.

The names of features are those of ``lexicon/actor_weights.tsv``: ``given1`` (the first word is a given name),
``tail=L`` (the last word ends names of organisations), ``<=in`` ("in" stands before it), ``>person`` (a noun for a
person stands behind it), ``surname`` (a longer name of the article ends in it) and so on.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache

from wirecopy.actors.around import tell_around
from wirecopy.actors.candidates import Candidate
from wirecopy.actors.document import look_over
from wirecopy.actors.knowledge import (
    BODY,
    CLUB,
    COMMON,
    FAMILY,
    GIVEN,
    HEAD,
    LINK,
    ORG,
    PLACE,
    RARE,
    TAIL,
    TEAM,
    THING,
    Knowledge,
)  # fmt: skip
from wirecopy.actors.pieces import Glue, Piece
from wirecopy.actors.tokens import Tokens

__all__ = ["find_features"]

_LISTS = ((PLACE, "X=place"), (ORG, "X=org"), (CLUB, "X=club"))
_WORDS = ((TAIL, "tail="), (HEAD, "head="), (THING, "thing="), (TEAM, "team="), (BODY, "body="), (COMMON, "common="))
_Piece = tuple[str, int, int, str | None]
"""A piece as far as its features go: look, flags, glue (as an int, which is hashed faster), kind of its entry."""
_IN_SPORT = ("E=", "u=", "<=", ">=", "n=", "k=", "caps", "row", "opens")
"""What means something else in an article about sport; the feature is then there a second time."""


def find_features(
    tokens: Tokens, names: Sequence[Candidate], known: Knowledge, odd: Set[int]
) -> tuple[list[list[str]], list[str]]:
    """What speaks for and against each kind of each candidate.

    Args:
        tokens: The words of the article.
        names: The candidates, in the order of the text.
        known: What the lists know.
        odd: Numbers of the paragraphs whose capitals say nothing.

    Returns:
        Features of each candidate, and each candidate as a lexicon would write it.

    Example:
        >>> from wirecopy.actors.reading import read_names
        >>> _, rows, surfaces = read_names("The talks in Geneva ended.", [(0, 26)])
        >>> surfaces, "E=city" in rows[0], "<=in" in rows[0]
        (['Geneva'], True, True)
    """
    document = look_over(tokens, names)
    rows = []
    paragraphs = tokens.paragraphs
    paragraph = -1
    begin = end = 0
    for number, name in enumerate(names):
        while name.first >= end:
            paragraph += 1
            begin, end = paragraphs[paragraph]
        row = [*_tell_inside(_key(name.pieces), name.opens, known)]
        if paragraph in odd:
            row.append("caps")
        row += tell_around(tokens, names, number, begin, end)
        row += document.tell(number, name)
        if document.sport:
            row += filter(None, map(_in_sport, row.copy()))
            row.append("sport")
        rows.append(row)
    return rows, document.surfaces


@lru_cache(maxsize=4096)
def _in_sport(feature: str) -> str:
    """The feature as it is called in an article about sport, or "" when it means the same there."""
    return f"sport {feature}" if feature.startswith(_IN_SPORT) else ""


def _key(pieces: list[Piece]) -> tuple[_Piece, ...]:
    if len(pieces) == 1:  # what stands before the first piece says nothing
        (piece,) = pieces
        return ((piece.look, piece.flags, 0, piece.entry.kind if piece.entry else None),)
    return tuple(
        [(piece.look, piece.flags, int(piece.glue), piece.entry.kind if piece.entry else None) for piece in pieces]
    )


# Pure, and asked for the same few thousand names again and again: "Reuters", "the United States", "London".
@lru_cache(maxsize=8192)
def _tell_inside(pieces: tuple[_Piece, ...], opens: bool, known: Knowledge) -> tuple[str, ...]:
    first, flags, _, entry = pieces[0]
    last, last_flags, _, last_entry = pieces[-1]
    row = ["bias", f"k={min(len(pieces), 4)}"]
    if len(pieces) == 1 and entry is not None:
        row.append(f"E={entry}")
        row += [label for flag, label in _LISTS if flags & flag]
        if flags & COMMON:
            row.append("E&common")
        if flags & GIVEN:
            row.append("E&given")
    trap = known.traps.get(last)
    if trap is not None:
        row.append(f"trap={trap}" if len(pieces) == 1 else f"trapL={trap}")
    row += _tell_person(pieces, known)
    if len(pieces) == 1:
        row += _tell_shape(first)
    else:
        row += [f"in={kind}" for _, _, _, kind in pieces if kind is not None]
        row += [f"glue={Glue(glue).name}" for _, _, glue, _ in pieces[1:] if glue != Glue.SPACE]
    noun = _noun(pieces)
    for flag, label in _WORDS:
        if noun & flag:
            row.append(label + "L")
        elif flags & flag:
            row.append(label + "F")
    if all(flags & COMMON for _, flags, _, _ in pieces):
        row += ["allcommon", "allcommon opens" if opens else "allcommon inside"]
    if not (len(pieces) == 1 and entry) and not any(flags & ~RARE for _, flags, _, _ in pieces):
        row.append("u=all")
    elif last_entry is None and not last_flags & ~RARE:
        row.append("u=last")
    return tuple(row)


def _tell_person(pieces: tuple[_Piece, ...], known: Knowledge) -> list[str]:
    first, flags, _, _ = pieces[0]
    last, last_flags, _, _ = pieces[-1]
    row = []
    if flags & GIVEN:
        row.append("given1" if len(pieces) > 1 else "given")
    if len(pieces) > 1 and last_flags & GIVEN:
        row.append("givenL")
    if last_flags & FAMILY:
        row.append("family")
    elif last_flags & RARE:
        row.append("rare family")
    elif not last_flags and last.endswith(known.endings):
        row.append("ending")
    if any(flags & LINK for _, flags, _, _ in pieces):
        row.append("link")
    if len(first) == 1 or (len(pieces) > 2 and len(pieces[1][0]) == 1):
        row.append("initial")
    return row


def _tell_shape(look: str) -> list[str]:
    row = ["end=" + look[-2:].lower()]
    if look.isupper():
        row.append("dotted" if "." in look else f"acronym{min(len(look), 5)}")
    if look[-1].isdigit():
        row.append("digit")
    elif not look.isupper() and not look[1:].islower():
        row.append("mixed")
    return row


def _noun(pieces: tuple[_Piece, ...]) -> int:
    """Flags of the word that says what it is: "Institute" in "Institute for the Study of War", else of the last."""
    for number, (_, _, glue, _) in enumerate(pieces[1:]):
        if glue == Glue.OF:
            return pieces[number][1]
    return pieces[-1][1]
