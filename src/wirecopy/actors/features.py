"""Candidate names in, what speaks for and against each kind out: short names of features, one list a candidate.

The names of features are those of ``lexicon/actor_weights.tsv``: ``given1`` (the first word is a given name),
``tail=L`` (the last word ends names of organisations), ``<=in`` ("in" stands before it), ``>person`` (a noun for a
person stands behind it), ``surname`` (a longer name of the article ends in it) and so on.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

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
    """
    document = look_over(tokens, names)
    rows = []
    paragraph = 0
    for number, name in enumerate(names):
        while paragraph + 1 < len(tokens.paragraphs) and tokens.paragraphs[paragraph + 1][0] <= name.first:
            paragraph += 1
        row = _tell_inside(name, known)
        if paragraph in odd:
            row.append("caps")
        row += tell_around(tokens, names, number, *tokens.paragraphs[paragraph])
        row += document.tell(number, name)
        if document.sport:
            row += [f"sport {feature}" for feature in row if feature.startswith(_IN_SPORT)]
            row.append("sport")
        rows.append(row)
    return rows, document.surfaces


def _tell_inside(name: Candidate, known: Knowledge) -> list[str]:
    pieces = name.pieces
    first, last = pieces[0], pieces[-1]
    row = ["bias", f"k={min(len(pieces), 4)}"]
    entry = name.entry
    if entry is not None:
        row.append(f"E={entry.kind}")
        row += [label for flag, label in _LISTS if last.flags & flag]
        if last.flags & COMMON:
            row.append("E&common")
        if last.flags & GIVEN:
            row.append("E&given")
    trap = known.traps.get(last.look)
    if trap is not None:
        row.append(f"trap={trap}" if last is first else f"trapL={trap}")
    row += _tell_person(pieces, known)
    if len(pieces) == 1:
        row += _tell_shape(first.look)
    else:
        row += [f"in={piece.entry.kind}" for piece in pieces if piece.entry is not None]
        row += [f"glue={piece.glue.name}" for piece in pieces[1:] if piece.glue is not Glue.SPACE]
    noun = _noun(pieces)
    for flag, label in _WORDS:
        if noun.flags & flag:
            row.append(label + "L")
        elif first.flags & flag:
            row.append(label + "F")
    if all(piece.flags & COMMON for piece in pieces):
        row += ["allcommon", "allcommon opens" if name.opens else "allcommon inside"]
    if entry is None and not any(piece.flags & ~RARE for piece in pieces):
        row.append("u=all")
    elif last.entry is None and not last.flags & ~RARE:
        row.append("u=last")
    return row


def _tell_person(pieces: list[Piece], known: Knowledge) -> list[str]:
    first, last = pieces[0], pieces[-1]
    row = []
    if first.flags & GIVEN:
        row.append("given1" if len(pieces) > 1 else "given")
    if len(pieces) > 1 and last.flags & GIVEN:
        row.append("givenL")
    if last.flags & FAMILY:
        row.append("family")
    elif last.flags & RARE:
        row.append("rare family")
    elif not last.flags and last.look.endswith(known.endings):
        row.append("ending")
    if any(piece.flags & LINK for piece in pieces):
        row.append("link")
    if len(first.look) == 1 or (len(pieces) > 2 and len(pieces[1].look) == 1):
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


def _noun(pieces: list[Piece]) -> Piece:
    """The word that says what it is: "Institute" in "Institute for the Study of War", else the last one."""
    for number, piece in enumerate(pieces[1:]):
        if piece.glue is Glue.OF:
            return pieces[number]
    return pieces[-1]
