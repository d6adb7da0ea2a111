"""What the runs of capitalised words in an article hold: candidate names, demonyms, titles."""

from __future__ import annotations

import attrs

from wirecopy.actors.knowledge import Entry
from wirecopy.actors.pieces import Piece

__all__ = ["Candidate", "Found", "Role"]


@attrs.define
class Candidate:
    """A piece of the text that may name an actor.

    Args:
        first: Number of its first word.
        last: Number of the word behind its last one.
        pieces: What it is made of.
        title: First word, and the one behind the last, of the title before it, or None.
        demonym: The adjective of a country before it or before its title, or None.
        owner: The name that the title before it belongs to ("NATO" in "NATO Secretary General Rutte"), or None.
        opens: Whether it opens a sentence.
        kind: What it was judged to be: PER, ORG, LOC, NONE, or "" as long as nobody has.
    """

    first: int
    last: int
    pieces: list[Piece]
    title: tuple[int, int] | None = None
    demonym: Piece | None = None
    owner: Candidate | None = None
    opens: bool = False
    kind: str = ""

    @property
    def entry(self) -> Entry | None:
        """What the lists say of the whole of it."""
        return self.pieces[0].entry if len(self.pieces) == 1 else None


@attrs.frozen
class Role:
    """A title, and whose it is.

    Args:
        first: Number of its first word.
        last: Number of the word behind its last one.
        piece: The title, or its last part.
        demonym: The adjective of a country before it, or None.
        owner: The name before it ("NATO" in "NATO Secretary General"), or None.
    """

    first: int
    last: int
    piece: Piece
    demonym: Piece | None = None
    owner: Candidate | None = None


@attrs.frozen
class Found:
    """What the runs of an article hold.

    Args:
        names: Candidate names, in the order of the text.
        demonyms: Adjectives and peoples of countries that are no part of a name.
        titles: Titles without a name behind them.
    """

    names: list[Candidate] = attrs.field(factory=list)
    demonyms: list[Piece] = attrs.field(factory=list)
    titles: list[Role] = attrs.field(factory=list)
