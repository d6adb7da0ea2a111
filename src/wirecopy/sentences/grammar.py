"""The function words that tell how a verb is used, by class."""

from __future__ import annotations

from functools import cache

import attrs

from wirecopy.lexicon.load import load_lexicon

__all__ = ["Grammar", "load_grammar"]


@attrs.frozen
class Grammar:
    """Words by what they do around a verb; a word may stand in several classes."""

    be: frozenset[str]
    have: frozenset[str]
    do: frozenset[str]
    modal: frozenset[str]
    future: frozenset[str]
    negation: frozenset[str]
    determiner: frozenset[str]
    possessive: frozenset[str]
    preposition: frozenset[str]
    subordinator: frozenset[str]
    relative: frozenset[str]
    pronoun: frozenset[str]
    adverb: frozenset[str]
    plan: frozenset[str]
    ready: frozenset[str]
    intent: frozenset[str]
    upcoming: frozenset[str]
    obligation: frozenset[str]
    hypothesis: frozenset[str]
    nounish: frozenset[str]
    light: frozenset[str]
    governing: frozenset[str]
    auxiliary: frozenset[str]
    """Whatever may stand inside a group of verbs in front of the last one."""
    closed: frozenset[str]
    """Whatever ends a noun phrase on its left side."""


@cache
def load_grammar() -> Grammar:
    """The classes of the list ``verb_grammar``."""
    classes: dict[str, set[str]] = {}
    for word, class_ in load_lexicon("verb_grammar").entries:
        classes.setdefault(class_, set()).add(word)
    names = [field.name for field in attrs.fields(Grammar) if field.name not in ("auxiliary", "closed")]
    known = {name: frozenset(classes[name]) for name in names}
    auxiliary = (
        known["be"] | known["have"] | known["do"] | known["modal"] | known["negation"] | known["adverb"] | {"to"}
    )
    auxiliary -= known["determiner"]
    ends = ("preposition", "determiner", "subordinator", "relative", "light")
    return Grammar(**known, auxiliary=auxiliary, closed=auxiliary.union(*(known[name] for name in ends)))
