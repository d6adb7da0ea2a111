"""The packaged lists of words that bylines, credits and publishers are read with, in the forms that the rules need."""

from __future__ import annotations

from functools import cache

import regex

from wirecopy.lexicon import load_lexicon

__all__ = ["agencies", "alternation", "badges", "date_words", "given_names", "name_prefixes", "openers", "sections"]


@cache
def agencies() -> frozenset[str]:
    """Names of news agencies, in small letters."""
    return frozenset(name.lower() for name, _ in load_lexicon("agencies").entries)


@cache
def badges() -> frozenset[str]:
    """What stands above a title and says how new or how rare a story is ("live"), not what it is about."""
    return frozenset(phrase for phrase, name in load_lexicon("about_words").entries if name == "badge")


@cache
def date_words() -> frozenset[str]:
    """English names of months and days of the week, and their short forms, in small letters."""
    entries = load_lexicon("date_words").entries
    return frozenset(
        word for word, kind, _, languages in entries if kind in ("month", "weekday") and "en" in languages.split()
    )


@cache
def given_names() -> frozenset[str]:
    """Given names, with a capital."""
    return frozenset(name for (name,) in load_lexicon("given_names").entries)


@cache
def name_prefixes() -> tuple[str, ...]:
    """What stands in front of a capital inside a name, as names write it: "Mac" in "MacRoe".

    Example:
        >>> "MacRoe".startswith(name_prefixes())
        True
    """
    return tuple(prefix for (prefix,) in load_lexicon("name_prefixes").entries)


@cache
def openers(form: str) -> tuple[str, ...]:
    """Words of other languages with which bylines open, the longest first.

    Args:
        form: ``before`` for what stands before a name ("von"), ``label`` for what has a colon behind it ("Autor").

    Example:
        >>> "por" in openers("before"), "autor" in openers("label")
        (True, True)
    """
    found = [opener for opener, name, _ in load_lexicon("byline_openers").entries if name == form]
    return tuple(sorted(found, key=lambda opener: (-len(opener), opener)))


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
