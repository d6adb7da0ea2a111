"""A verb or noun in, its forms out."""

from __future__ import annotations

from functools import cache

from wirecopy.lexicon.load import load_lexicon

__all__ = ["plural", "verb_forms"]

_VOWELS = "aeiou"


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    return {entry[0]: (entry[1], entry[2]) for entry in load_lexicon("irregular_verbs").entries}


def verb_forms(verb: str) -> dict[str, str]:
    """The forms of a verb, each with the letters of what it can be.

    ``b`` base, ``z`` third person, ``d`` past, ``n`` past participle, ``g`` the form in -ing.

    Example:
        >>> verb_forms("deny")
        {'deny': 'b', 'denies': 'z', 'denied': 'dn', 'denying': 'g'}
        >>> verb_forms("take")
        {'take': 'b', 'takes': 'z', 'took': 'd', 'taken': 'n', 'taking': 'g'}
        >>> sorted(verb_forms("shoot")), verb_forms("admit")["admitting"]
        (['shoot', 'shooting', 'shoots', 'shot'], 'g')
    """
    irregular = _irregular().get(verb)
    stem = verb + verb[-1] if _doubles(verb) or (irregular and _doubled_past(verb, irregular[0])) else verb
    if irregular:
        past, participle = irregular
    else:
        past = participle = _past(verb, stem)
    if verb.endswith("ie"):
        present = verb[:-2] + "ying"
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        present = verb[:-1] + "ing"
    else:
        present = stem + "ing"
    forms: dict[str, str] = {}
    pairs = [(verb, "b"), (plural(verb), "z"), (past, "d"), (participle, "n"), (present, "g")]
    if verb.endswith("l") and verb[-2:-1] in _VOWELS and stem == verb and not irregular and len(verb) > 4:
        pairs += [(verb + "led", "d"), (verb + "led", "n"), (verb + "ling", "g")]  # "labelled" beside "labeled"
    for form, tag in pairs:
        if tag not in forms.get(form, ""):
            forms[form] = forms.get(form, "") + tag
    return forms


def plural(word: str) -> str:
    """A noun in the plural, or a verb in the third person.

    Example:
        >>> plural("inquiry"), plural("clash"), plural("raid"), plural("ally")
        ('inquiries', 'clashes', 'raids', 'allies')
    """
    if word.endswith("y") and word[-2:-1] not in _VOWELS and len(word) > 2:
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh", "go")) or word in ("do", "veto"):
        return word + "es"
    return word + "s"


def _past(verb: str, stem: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    return stem + "ed"


def _doubled_past(verb: str, past: str) -> bool:
    """Whether the last letter is doubled: by the listed past ("admitted"), or as short verbs do ("hitting")."""
    return past == f"{verb}{verb[-1]}ed" or _doubles(verb)


def _doubles(verb: str) -> bool:
    """Whether a verb of one short syllable doubles its last letter: "ban", "stab"; not "shoot", "fix", "aid"."""
    if len(verb) < 3 or verb[-1] in "wxyaeiou" or verb[-2] not in _VOWELS or verb[-3] in _VOWELS:
        return verb in ("quit", "quiz")
    return sum(letter in _VOWELS for letter in verb) == 1
