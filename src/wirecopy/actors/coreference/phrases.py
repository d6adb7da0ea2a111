"""A story in, the noun phrases that speak of actors without naming them out: "a senior US official"."""

from __future__ import annotations

from functools import cache
from itertools import compress

import attrs

from wirecopy.actors.candidates import Role
from wirecopy.actors.coreference.member import Cast, Name
from wirecopy.actors.knowledge import FUNCTION, Knowledge
from wirecopy.actors.nouns import load_nouns
from wirecopy.actors.pieces import Piece
from wirecopy.actors.reading import Reading
from wirecopy.actors.words import words_of
from wirecopy.lexicon.load import load_lexicon

__all__ = ["Phrase", "Places", "find_phrases", "find_places"]

_DEFINITE = frozenset("the this that these those his her its their both".split())
_POSSESSORS = frozenset(("his", "her", "its", "their"))
_OPENERS = frozenset((".", '"', "“", "‘"))
_MOST = 5
"""Words looked at before the noun."""


@attrs.frozen
class Phrase:
    """A noun phrase.

    Args:
        first: Number of its first word.
        noun: Number of its noun, the last word.
        look: The noun, in small letters.
        kind: person, group, body or land.
        sector: PLOVER sector of the noun.
        definite: Whether "the", "his" and the like open it; None when nothing does.
        possessor: The word that opens it, where it is "his", "their" ...
        owner: The name inside it ("the NATO leader"), or None.
        demonym: The adjective of a country inside it, or None.
        inner: Number of the noun that owns it ("the alliance's ministers"), or None.
    """

    first: int
    noun: int
    look: str
    kind: str
    sector: str
    definite: bool | None
    possessor: str | None
    owner: Name | None
    demonym: Piece | None
    inner: int | None = None


@attrs.frozen
class Places:
    """Which words belong to names and demonyms.

    Args:
        names: Of the number of a word, the name that it belongs to.
        demonyms: Of the number of a word, the demonym that it belongs to.
    """

    names: dict[int, Name]
    demonyms: dict[int, Piece]


def find_places(reading: Reading, cast: Cast) -> Places:
    """Look up names and demonyms by their words."""
    names = {at: name for name in cast.names for at in range(name.first, name.last)}
    demonyms = {
        at: piece for piece in reading.found.demonyms for at in range(piece.first, piece.last) if at not in names
    }
    return Places(names, demonyms)


def find_phrases(reading: Reading, places: Places, known: Knowledge) -> list[Phrase]:
    """The noun phrases, in the order of the text."""
    nouns, surfaces, doubtful = load_nouns(), _surfaces(), words_of("doubtful")
    words = reading.tokens.words
    phrases = []
    paragraphs = iter(reading.tokens.paragraphs)
    begin, end = next(paragraphs, (0, 0))
    for at in compress(range(len(words)), map(surfaces.__contains__, words)):
        while at >= end:
            begin, end = next(paragraphs)
        word = words[at]
        if word not in nouns and at > begin and words[at - 1] not in _OPENERS:
            continue
        found = nouns.get(word) or nouns[word.lower()]
        if found[0][0] in ("place", "thing") or at in places.names:
            continue
        if word in doubtful and words[at - 1] != "former" and not _ends_phrase(words[at + 1], known):
            continue
        phrases.append(_phrase(reading, places, known, at, begin, found))
    phrases += [_of_title(reading, places, role) for role in reading.found.titles if role.first not in places.names]
    return sorted(phrases, key=lambda phrase: (phrase.noun, phrase.first))


@cache
def _surfaces() -> frozenset[str]:
    """The nouns, also as they open a sentence."""
    return frozenset(load_nouns()) | {noun.capitalize() for noun in load_nouns()}


def _ends_phrase(after: str, known: Knowledge) -> bool:
    """Whether a word that can be an adjective is the noun: "the radical said", not "the radical party"."""
    if not after[0].isalpha():
        return after != "-"
    flags = known.flags.get(after.capitalize(), 0)
    return after.endswith("ed") or after == "said" or bool(flags & FUNCTION)


def _of_title(reading: Reading, places: Places, role: Role) -> Phrase:
    """A title in capitals without a name: "NATO's Secretary General", "the Pope"."""
    words = reading.tokens.words
    first, before = role.first, words[role.first - 1] if role.first else ""
    owner = places.names.get(role.owner.first) if role.owner else None
    definite: bool | None = None
    if owner is not None:
        first = owner.first
    elif role.demonym is not None:
        first = role.demonym.first
    elif before in ("'s", "’s"):
        owner = places.names.get(role.first - 2)
        first, definite = (owner.first, True) if owner else (first, None)
    if first and words[first - 1].lower() in _DEFINITE | words_of("indefinite"):
        first -= 1
        definite = words[first].lower() in _DEFINITE
    if owner is None and words[role.last] == "of":
        ahead = role.last + 1 + (words[role.last + 1] == "the")
        owner = places.names.get(ahead)
    look = reading.tokens.looks[role.last - 1].lower()
    sector = next((sector for kind, sector in load_nouns().get(look, ()) if kind == "person"), "")
    return Phrase(first, role.last - 1, look, "person", sector, definite, None, owner, role.demonym)


@attrs.define
class _Left:
    """What stands before a noun, as far as it belongs to the phrase."""

    first: int
    owner: Name | None = None
    demonym: Piece | None = None
    definite: bool | None = None
    possessor: str | None = None
    inner: int | None = None


def _phrase(
    reading: Reading, places: Places, known: Knowledge, noun: int, begin: int, found: tuple[tuple[str, str], ...]
) -> Phrase:
    left = _walk(reading.tokens.words, places, known, noun, begin)
    kind, sector = found[0]
    return Phrase(
        left.first, noun, reading.tokens.words[noun].lower(), kind, sector,
        left.definite, left.possessor, left.owner, left.demonym, left.inner,
    )  # fmt: skip


def _walk(words: list[str], places: Places, known: Knowledge, noun: int, begin: int) -> _Left:
    """Go left from a noun for as long as the words can belong to it.

    A plain word belongs to the phrase only when an article opens it: "a hawkish minister", but "said ministers".
    """
    left = _Left(noun)
    guessed = 0
    at = noun - 1
    while at >= max(begin, noun - _MOST):
        word = words[at]
        lower = word.lower()
        name = places.names.get(at)
        if name is not None and (not guessed or words[at + 1] == "-"):
            left.owner, left.first, guessed = name, name.first, 0
            at = name.first - 1
        elif name is not None:
            break
        elif at in places.demonyms:
            if guessed:
                break
            left.demonym = places.demonyms[at]
            left.first = left.demonym.first
            at = left.first - 1
        elif lower in _DEFINITE or lower in words_of("indefinite"):
            left.definite = lower in _DEFINITE
            left.possessor = lower if lower in _POSSESSORS else None
            left.first = at
            break
        elif word in ("'s", "’s", "'", "’") and at - 1 in places.names:
            left.owner = places.names[at - 1]
            left.definite, left.first = True, left.owner.first
            break
        elif word in ("'s", "’s") and words[at - 1] in load_nouns() and words[at - 2].lower() == "the" and not guessed:
            left.definite, left.first, left.inner = True, at - 2, at - 1
            break
        elif lower in words_of("modifier"):
            left.first = at if not guessed else left.first
            at -= 1
        elif word == "-" or _could_modify(word, known):
            guessed += word != "-"
            if guessed > 2:
                break
            at -= 1
        else:
            break
    return left


@cache
def _told() -> frozenset[str]:
    """Past forms that are no other form of their verb and no adjective: "met", "told"."""
    rows = load_lexicon("irregular_verbs").entries
    bases = {row[0] for row in rows}
    return frozenset(row[1] for row in rows) - bases - words_of("modifier") - words_of("doubtful")


def _could_modify(word: str, known: Knowledge) -> bool:
    if not (word.isalpha() and word.islower()) or known.flags.get(word.capitalize(), 0) & FUNCTION:
        return False
    if word in ("based", "led", "backed", "controlled", "defence"):
        return True
    return not word.endswith(("ed", "ing", "s", "ly")) and word not in _told()  # not "the company met analysts"
