"""The story of an article in, its words, candidate names, demonyms and titles out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import attrs

from wirecopy.actors.candidates import Found
from wirecopy.actors.casing import settle_case
from wirecopy.actors.cutting import find_candidates
from wirecopy.actors.features import find_features
from wirecopy.actors.knowledge import load_knowledge
from wirecopy.actors.pieces import read_runs
from wirecopy.actors.tokens import Tokens, tokenize
from wirecopy.spans import Span

__all__ = ["Reading", "read", "read_names"]


@attrs.frozen
class Reading:
    """A story as recognisers get it.

    Args:
        text: The text of the article, furniture and all.
        paragraphs: Where the title and the paragraphs of the story are: the only places to look at.
        tokens: Their words.
        found: Candidate names, demonyms and titles among the words.
        odd: Numbers of the paragraphs whose capitals say nothing: headlines, lines of capitals.

    Offsets:
        Half-open, in code points of *text*.
    """

    text: str
    paragraphs: tuple[Span, ...]
    tokens: Tokens
    found: Found
    odd: frozenset[int]

    def word_at(self, offset: int) -> int:
        """Number of the word that holds the character at *offset*, or of the last one before it."""
        return max(0, bisect_right(self.tokens.starts, offset) - 1)


def read(text: str, paragraphs: Iterable[Span]) -> Reading:
    """Read the words of a story.

    Example:
        >>> from wirecopy.actors.reading import read
        >>> from wirecopy.spans import Span
        >>> reading = read("Ada Lindqvist spoke.", [Span(0, 20)])
        >>> [reading.tokens.surface(name.first, name.last) for name in reading.found.names]
        ['Ada Lindqvist']
    """
    known = load_knowledge()
    spans = tuple(sorted(paragraphs))
    tokens = tokenize(text, [(span.start, span.stop) for span in spans])
    odd = settle_case(tokens, known)
    return Reading(text, spans, tokens, find_candidates(tokens, read_runs(tokens, known)), frozenset(odd))


def read_names(text: str, spans: Iterable[tuple[int, int]]) -> tuple[Reading, list[list[str]], list[str]]:
    """A story, what speaks for and against each candidate name, and the candidates as a lexicon would write them."""
    reading = read(text, [Span(start, stop) for start, stop in spans])
    return reading, *find_features(reading.tokens, reading.found.names, load_knowledge(), reading.odd)
