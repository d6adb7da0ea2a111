"""A kind of small word in, the words of that kind out."""

from __future__ import annotations

from functools import cache

from wirecopy.lexicon.load import load_lexicon

__all__ = ["words_of"]


@cache
def words_of(kind: str) -> frozenset[str]:
    """The words of a kind of ``lexicon/actor_words.tsv``.

    Args:
        kind: particle, shortened, domain, sport, placing, moving, indefinite, modifier, doubtful or surname_first.

    Example:
        >>> from wirecopy.actors.words import words_of
        >>> "van" in words_of("particle")
        True
    """
    return frozenset(word for word, of in load_lexicon("actor_words").entries if of == kind)
