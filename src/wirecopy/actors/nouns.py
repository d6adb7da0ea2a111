"""Word lists in, one dictionary out: what a common noun speaks of."""

from __future__ import annotations

from functools import cache

from wirecopy.lexicon.load import load_lexicon

__all__ = ["SECTORS", "load_nouns"]

SECTORS = {"-": "", "LEG": "LEG", "PTY": "OPP", "SPORT": "CVL"}
"""Codes of the lists that PLOVER does not have, and the nearest that it has."""


@cache
def load_nouns() -> dict[str, tuple[tuple[str, str], ...]]:
    """Of a noun, the kinds and sectors of what it speaks of.

    Kinds are person, group, body, land, seat, and place (which stands beside the name of a place and speaks of
    no actor by itself).

    Example:
        >>> from wirecopy.actors.nouns import load_nouns
        >>> load_nouns()["troops"]
        (('group', 'MIL'),)
    """
    nouns: dict[str, dict[str, str]] = {}
    for noun, kind, sector in load_lexicon("actor_nouns").entries:
        nouns.setdefault(noun, {})[kind] = SECTORS.get(sector, sector)
    for noun, sector in load_lexicon("professions").entries:
        # Of "tight end" and "number one" the last word alone is nobody.
        if noun.islower() and " " not in noun and not {"group", "body", "land"} & nouns.get(noun, {}).keys():
            nouns.setdefault(noun, {}).setdefault("person", SECTORS.get(sector, sector))
    return {noun: tuple(sorted(kinds.items(), key=_rank)) for noun, kinds in nouns.items()}


def _rank(kind: tuple[str, str]) -> tuple[bool, str]:
    return kind[0] != "person", kind[0]
