"""The pieces of a run in, where one name stops and the next begins out."""

from __future__ import annotations

from wirecopy.actors.knowledge import COMMON, GIVEN, TAIL
from wirecopy.actors.pieces import Glue, Piece

__all__ = ["is_surname", "parts", "splits", "takes_demonym"]

_BARE = frozenset("Ministry Embassy Parliament Government".split())
"""Bodies that every country has: their name stands without its adjective."""


def is_surname(held: list[Piece], piece: Piece) -> bool:
    """Whether a word that can be a title is the last name here: "John Major", "Larry King"."""
    return bool(held) and bool(held[-1].flags & GIVEN) and held[-1].entry is None and piece.last - piece.first == 1


def splits(held: list[Piece], piece: Piece) -> bool:
    """Whether a new name begins though nothing stands between two: "Kosovo John Smith"."""
    last = held[-1]
    if piece.entry is not None and piece.last - piece.first > 1:
        return True
    if len(held) == 1 and last.entry is not None and last.entry.kind == "country":
        return bool(piece.flags & GIVEN) and not last.flags & GIVEN and not piece.flags & (TAIL | COMMON)
    return False


def parts(held: list[Piece]) -> list[list[Piece]]:
    """One name, or several that only a hyphen joins: "US-Russia" in "US-Russia talks"."""
    if len(held) > 1 and all(piece.entry is not None for piece in held) and held[1].glue is Glue.HYPHEN:
        return [[piece] for piece in held]
    return [held] if held else []


def takes_demonym(part: list[Piece]) -> bool:
    """Whether an adjective of a country is part of the name behind it: "Iraqi News Agency"."""
    return bool(part[-1].flags & TAIL) and part[-1].look not in _BARE
