"""Candidate names in, what the whole article says about each of them out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import attrs

from wirecopy.actors.candidates import Candidate
from wirecopy.actors.knowledge import BODY, GIVEN, HEAD, TAIL, THING
from wirecopy.actors.tokens import Tokens
from wirecopy.actors.words import words_of

__all__ = ["Document", "look_over"]

_SPORTY = 4
"""How many of these words make an article one about sport, where towns are mostly teams."""
_OPENING = 30
"""Words at the start of an article in which capitalised words of sport are looked for."""


@attrs.frozen
class Document:
    """What an article says about its candidate names.

    Args:
        surfaces: Each candidate, as a lexicon would write it.
        counts: How often each surface is met.
        inside: Those that are met anywhere but at the start of a sentence.
        tails: Last words of longer names that can be persons; 2 a name that begins with a given name.
        heads: First words of longer names.
        bodies: First words of longer names of organisations.
        things: First words of longer names of treaties, cups and the like.
        initials: Capitals that longer names begin their words with.
        plain: Words that the article also has in small letters.
        sport: Whether it is about sport.
    """

    surfaces: list[str]
    counts: Counter[str]
    inside: set[str]
    tails: dict[str, int]
    heads: set[str]
    bodies: set[str]
    things: set[str]
    initials: set[str]
    plain: set[str]
    sport: bool

    def tell(self, number: int, name: Candidate) -> list[str]:
        """What the rest of the article says about one candidate.

        Args:
            number: Its place among the candidates.
            name: The candidate itself.
        """
        look = self.surfaces[number]
        row = []
        if len(name.pieces) == 1:
            tails = self.tails.get(look, 0)
            if tails:
                row.append("surname" if tails > 1 else "tail")
            if look in self.heads:
                row.append("head")
                if look in self.bodies:
                    row.append("body")
                if look in self.things:
                    row.append("thing")
            if look in self.initials and len(look) > 1:
                row.append("initials" if look.isupper() else "initials?")
            if look.lower() in self.plain:
                row.append("alsolower")
        if look not in self.inside:
            row.append("onlyopens")
        if self.counts[look] > 1:
            row.append("again")
        return row


def look_over(tokens: Tokens, names: Sequence[Candidate]) -> Document:
    """Look over all candidates of an article.

    Args:
        tokens: The words of the article.
        names: The candidates, in the order of the text.

    Example:
        >>> from wirecopy.actors.reading import read
        >>> from wirecopy.spans import Span
        >>> reading = read("Ada Roe spoke. Then she left.", [Span(0, 29)])
        >>> look_over(reading.tokens, reading.found.names).tails
        {'Roe': 2}
    """
    looks = tokens.looks
    plain = set(filter(str.islower, tokens.words))
    words = words_of("sport")
    sport = len(words & plain) + sum(look in words for look in looks[:_OPENING])
    surfaces = [" ".join(looks[name.first : name.last]) for name in names]
    inside = {surface for name, surface in zip(names, surfaces, strict=True) if not name.opens}
    document = Document(
        surfaces, Counter(surfaces), inside, {}, set(), set(), set(), set(), plain, sport >= _SPORTY
    )  # fmt: skip
    for name in names:
        if name.last - name.first > 1:
            document.initials.add("".join(look[0] for look in looks[name.first : name.last] if look[0].isupper()))
        if len(name.pieces) < 2:
            continue
        first, last = name.pieces[0], name.pieces[-1]
        document.heads.add(first.look)
        if not last.flags & (TAIL | THING | HEAD):
            document.tails[last.look] = document.tails.get(last.look, 0) + (2 if first.flags & GIVEN else 1)
        if last.flags & (TAIL | BODY):
            document.bodies.add(first.look)
        if last.flags & THING:
            document.things.add(first.look)
    return document
