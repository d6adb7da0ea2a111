"""The words before a date in, what they say of it out: of a publication, of an update, of something else."""

from __future__ import annotations

from functools import cache

import attrs
import regex

from wirecopy.lexicon import load_lexicon

__all__ = ["find_label"]

_WORD = regex.compile(r"\p{Lu}?\p{Ll}+|[\p{L}\p{M}]+|©|\(@?")

_NEAR = 24
"""Characters between a label of something else and the date, at most: "until Christmas, by A. Writer" is none."""


@attrs.frozen
class _Labels:
    """The phrases by their first word; those that are not ASCII apart, as not every script parts words."""

    kinds: dict[str, str]
    by_word: dict[str, tuple[str, ...]]
    other_scripts: tuple[str, ...]


def find_label(words: str) -> str:
    """Find the last label in some words.

    Args:
        words: The words before a date, or a short line above it.

    Returns:
        ``published``, ``updated``, ``other`` (the date is that of something else), or ``""``. Most labels of
        something else count only right before the date, some ("©") anywhere.

    Example:
        >>> [find_label(words) for words in ("Posted on ", "By A. Writer, last updated ", "© ", "on ")]
        ['published', 'updated', 'other', '']
    """
    low = words.lower()
    if len(low) != len(words):
        words = low
    labels = _load()
    best, kind = (-1, 0), ""
    for word in _WORD.finditer(words):
        for phrase in labels.by_word.get(word[0].lower(), ()):
            end = word.start() + len(phrase)
            if (end, len(phrase)) > best and low.startswith(phrase, word.start()):
                best, kind = (end, len(phrase)), labels.kinds[phrase]
    if not low.isascii():
        for phrase in labels.other_scripts:
            at = low.rfind(phrase)
            if at >= 0 and (at + len(phrase), len(phrase)) > best:
                best, kind = (at + len(phrase), len(phrase)), labels.kinds[phrase]
    if kind == "never":
        return "other"
    return "" if kind == "other" and len(words.rstrip()) - best[0] > _NEAR else kind


@cache
def _load() -> _Labels:
    kinds = {phrase: kind for phrase, kind, _ in load_lexicon("date_labels").entries}
    by_word: dict[str, tuple[str, ...]] = {}
    for phrase in kinds:
        first = _WORD.match(phrase)
        if first:
            by_word[first[0]] = (*by_word.get(first[0], ()), phrase)
    return _Labels(kinds, by_word, tuple(phrase for phrase in kinds if not phrase.isascii()))
