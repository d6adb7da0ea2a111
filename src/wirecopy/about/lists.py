"""The packaged lists of words that bylines, credits and publishers are read with, in the forms that the rules need."""

from __future__ import annotations

from functools import cache

import regex

from wirecopy.lexicon import load_lexicon

__all__ = ["agencies", "alternation", "date_words", "sections"]


@cache
def agencies() -> frozenset[str]:
    """Names of news agencies, in small letters."""
    return frozenset(name.lower() for name, _ in load_lexicon("agencies").entries)


@cache
def date_words() -> frozenset[str]:
    """English names of months and days of the week, and their short forms, in small letters."""
    entries = load_lexicon("date_words").entries
    return frozenset(
        word for word, kind, _, languages in entries if kind in ("month", "weekday") and "en" in languages.split()
    )


@cache
def sections() -> frozenset[str]:
    """Names of sections, in small letters."""
    return frozenset(name for name, _ in load_lexicon("sections").entries)


@cache
def alternation(use: str) -> str:
    """The phrases of one use as one alternation for a pattern, the longest first; "(?!)" matches nothing.

    Example:
        >>> "reporter" in alternation("job").split("|")
        True
    """
    phrases = [phrase for phrase, name in load_lexicon("about_words").entries if name == use]
    phrases.sort(key=lambda phrase: (-len(phrase), phrase))
    return "|".join(regex.escape(phrase, literal_spaces=True) for phrase in phrases) or "(?!)"
