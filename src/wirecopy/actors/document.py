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


@attrs.frozen
class Document:
    """What an article says about its candidate names.

    Args:
        surfaces: Each candidate, as a lexicon would write it.
        counts: How often each surface is met.
        inside: How often it is met anywhere but at the start of a sentence.
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
    inside: Counter[str]
    tails: Counter[str]
    heads: set[str]
    bodies: set[str]
    things: set[str]
    initials: set[str]
    plain: set[str]
    sport: bool

    def tell(self, number: int, name: Candidate) -> list[str]:
        """What the rest of the article says about one candidate."""
        look = self.surfaces[number]
        row = []
        if len(name.pieces) == 1:
            tails = self.tails[look]
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
        if not self.inside[look]:
            row.append("onlyopens")
        if self.counts[look] > 1:
            row.append("again")
        return row


def look_over(tokens: Tokens, names: Sequence[Candidate]) -> Document:
    """Look over all candidates of an article."""
    looks = tokens.looks
    plain = {word for word in tokens.words if word.islower()}
    words = words_of("sport")
    sport = len(words & plain) + sum(look in words for look in looks[:_OPENING])
    document = Document(
        [" ".join(looks[name.first : name.last]) for name in names],
        Counter(), Counter(), Counter(), set(), set(), set(), set(), plain, sport >= _SPORTY,
    )  # fmt: skip
    for name, surface in zip(names, document.surfaces, strict=True):
        document.counts[surface] += 1
        document.inside[surface] += not name.opens
        if name.last - name.first > 1:
            document.initials.add("".join(look[0] for look in looks[name.first : name.last] if look[0].isupper()))
        if len(name.pieces) < 2:
            continue
        first, last = name.pieces[0], name.pieces[-1]
        document.heads.add(first.look)
        if not last.flags & (TAIL | THING | HEAD):
            document.tails[last.look] += 2 if first.flags & GIVEN else 1
        if last.flags & (TAIL | BODY):
            document.bodies.add(first.look)
        if last.flags & THING:
            document.things.add(first.look)
    return document
