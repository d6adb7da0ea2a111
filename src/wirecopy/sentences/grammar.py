"""The function words that tell how a verb is used, by class."""

from __future__ import annotations

from functools import cache

import attrs

from wirecopy.lexicon.load import load_lexicon

__all__ = ["Grammar", "load_grammar"]


@attrs.frozen
class Grammar:
    """Words by what they do around a verb; a word may stand in several classes.

    Args:
        be: Forms of "be"; *have* and *do* likewise.
        have: "has", "had".
        do: "did", "does".
        modal: What a base form follows: "can", "will".
        future: What says that it is to come: "will", "would".
        negation: "not", "never", "without".
        determiner: "the", "several".
        possessive: "its", and the genitive by itself.
        preposition: "in", "despite".
        subordinator: What a clause begins with: "because", "if".
        relative: "who", "which".
        pronoun: "they", "this".
        adverb: What may stand between a verb and its helpers, besides words in -ly: "also", "still".
        plan: "aims", "due": what "to" follows when it is planned.
        ready: "ready", "prepared": an offer or a threat.
        intent: What may carry a verb behind "to": "began", "decided".
        upcoming: What names a thing that is to come: "planned", "next".
        obligation: "must", "should".
        hypothesis: "may", "possible".
        nounish: Words that are as often a noun as a verb: "attack".
        light: Verbs that only carry a noun: "carried out", "held".
        governing: Verbs whose content is no event of its own: "allow", "order".
        background: Words behind which a sentence tells what went on besides: "amid", "while".
        concerning: Prepositions that lead in whom an act concerns: "against", "on".
        giving: Prepositions that lead in who is given something: "for", "to".
        within: Prepositions that lead in where it is done, which may stand for whom it is done to: "in", "across".
        joining: What may stand between two actors that act as one: "and", "together with".
        parting: Words behind which a noun is no longer carried by the light verb before them: "about", "who".
        auxiliary: Whatever may stand inside a group of verbs in front of the last one.
        closed: Whatever ends a noun phrase on its left side.
    """

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
    background: frozenset[str]
    concerning: frozenset[str]
    giving: frozenset[str]
    within: frozenset[str]
    joining: frozenset[str]
    parting: frozenset[str]
    auxiliary: frozenset[str]
    closed: frozenset[str]


@cache
def load_grammar() -> Grammar:
    """The classes of the list ``verb_grammar``.

    Example:
        >>> grammar = load_grammar()
        >>> "would" in grammar.modal, "would" in grammar.future, "who" in grammar.relative
        (True, True, True)
    """
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
