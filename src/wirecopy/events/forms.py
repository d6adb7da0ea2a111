"""A word of a sentence in, the form of a verb as which it is used there out, or that it is a noun or an adjective."""

from __future__ import annotations

from functools import cache

import attrs

from wirecopy.events.lexicon import EventLexicon
from wirecopy.events.scene import Scene
from wirecopy.sentences.grammar import load_grammar
from wirecopy.sentences.inflect import plural

__all__ = ["QUOTES", "form_of"]

QUOTES = frozenset("\"“”„«»'‘")
"""Marks that may stand between a verb and the words that belong to it."""

_ALSO_PRONOUNS = frozenset(("that", "all", "both", "each"))
"""Determiners that can be a subject by themselves: "both said"."""
_NEGATED_AUXILIARIES = frozenset(("isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't"))
"""Forms of "be" and "have" with their "not"; a participle stands behind them."""
_PARTICLES = frozenset(("as", "up", "off", "out", "over", "down"))
"""Prepositions that may stand before a verb without making it a noun."""
_NUMBERS = frozenset(("one", "two", "three", "half", "about", "nearly"))


@attrs.frozen(kw_only=True)
class _Use:
    """What stands around a word.

    Args:
        back: Number of the word before it, adverbs and quotation marks passed over; -1 where there is none.
        before: That word, or "".
        after: The next word, or "".
        opens: Whether an object can begin behind it.
        subject: Whether the word before it can be its subject.
        homograph: Whether it is as often a noun.
        fixed: Whether the words behind it say that it is a verb.
    """

    back: int
    before: str
    after: str
    opens: bool
    subject: bool
    homograph: bool
    fixed: bool


def form_of(scene: Scene, lexicon: EventLexicon, number: int, tags: str, *, fixed: bool = False, head: int = 0) -> str:
    """Tell which form of a verb a word is where it stands.

    Args:
        scene: The sentence.
        lexicon: The triggers.
        number: The word.
        tags: What it can be, see :class:`~wirecopy.events.TriggerPattern`.
        fixed: Whether its own particle stands behind it ("beat up", "call for"), so that it must be a verb.
        head: How many words behind *number* the inflected one stands, in a verb with hyphens ("test-fired").

    Returns:
        One of ``b z d n g``; "" where it is a noun or an adjective.

    Example:
        >>> from wirecopy.events.lexicon import default_lexicon
        >>> from wirecopy.events.scene import read_scene
        >>> for text, number in (("They attack it.", 1), ("They will attack.", 2), ("Their attack failed.", 1)):
        ...     print(repr(form_of(read_scene(text, 0, len(text), ()), default_lexicon(), number, "b")))
        'b'
        'b'
        ''
    """
    grammar, use = load_grammar(), _look(scene, lexicon, number, number + head, fixed)
    before = use.before
    if before in grammar.possessive or (before in grammar.determiner and before not in _ALSO_PRONOUNS):
        return ""
    asks_for_base = before in grammar.modal or before in grammar.do or before == "to"
    if asks_for_base or (before in grammar.negation and "b" in tags):
        if "b" in tags:
            return "b"
        return "n" if before == "to" and "n" in tags else ""
    if "d" in tags or "n" in tags:
        return _past(scene, number + head, tags, use)
    if "z" in tags:
        return "z" if _is_third_person(use) else ""
    if "g" in tags:
        return "g" if _is_in_ing(use) else ""
    return "b" if _is_base(use) else ""


def _look(scene: Scene, lexicon: EventLexicon, number: int, head: int, fixed: bool) -> _Use:
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    low = lows[number]
    back = number - 1
    while back >= 0 and at[back] < 0 and _is_passed_over(lows[back]):
        back -= 1
    before = lows[back] if back >= 0 else ""
    if back < number - 1 and before == "on":
        before = ""  # "on Monday launched"
    named = back >= 0 and at[back] >= 0
    after = lows[head + 1] if head + 1 < len(lows) else ""
    starts_phrase = after in grammar.determiner or after in grammar.pronoun or after in grammar.possessive
    names_actor = head + 1 < len(lows) and at[head + 1] >= 0
    return _Use(
        back=back,
        before=before,
        after=after,
        opens=starts_phrase or names_actor or after in QUOTES or after[:1].isdigit(),
        subject=before in grammar.pronoun or before in grammar.relative or named,
        homograph=not fixed and (low in _nounish() or low in lexicon.nouns or low in lexicon.objects),
        fixed=fixed,
    )


def _is_passed_over(low: str) -> bool:
    return low in load_grammar().adverb or low.endswith("ly") or low in QUOTES


def _past(scene: Scene, head: int, tags: str, use: _Use) -> str:
    """The past, or the participle where another verb, a hyphen or an agent asks for it."""
    grammar, before = load_grammar(), use.before
    participle = "n" if "n" in tags else "d"
    governs = scene.lows[use.back - 1] if before in ("not", "never") and use.back > 0 else before
    if governs in grammar.be or governs in grammar.have or before in _NEGATED_AUXILIARIES:
        return participle  # "was attacked", "was not attacked", "wasn't attacked"
    if before in grammar.preposition and before not in _PARTICLES:
        return ""
    if "b" in tags and not (use.opens or use.subject or use.fixed):
        return ""  # "a direct hit on"
    hyphened = before == "-"
    if hyphened and use.back > 0 and scene.at[use.back - 1] < 0 and scene.lows[use.back - 1] != "-":
        return ""  # "ground-launched"; but "US-supplied"
    if hyphened or "d" not in tags or _by_agent(scene, head + 1):
        return participle
    return "d"


def _is_third_person(use: _Use) -> bool:
    if use.before in load_grammar().preposition:
        return False  # "prepare for talks with"
    if not use.homograph:
        return True
    led_up_to = use.subject or use.before in (",", ")", "and")
    return led_up_to and (use.opens or use.after in ("that", "to"))


def _is_in_ing(use: _Use) -> bool:
    grammar, before = load_grammar(), use.before
    if not use.homograph or before in grammar.be:
        return True
    led_up_to = before in (",", "and") or before in grammar.preposition or before in grammar.relative
    return use.opens and led_up_to


def _is_base(use: _Use) -> bool:
    if not use.homograph:
        return use.before not in load_grammar().preposition
    return use.opens and (use.subject or use.before.endswith("s") or use.before == "and")


@cache
def _nounish() -> frozenset[str]:
    """Words that are as often a noun as a verb, in both numbers."""
    words = load_grammar().nounish
    return words | {plural(word) for word in words}


def _by_agent(scene: Scene, number: int) -> bool:
    """Whether "by" leads in who did it, not by how much or by what means: "by one hour", "by dumping"."""
    after = scene.lows[number + 1] if number + 1 < len(scene.lows) else ""
    if scene.lows[number : number + 1] != ["by"] or not after:
        return False
    return not (after[0].isdigit() or after.endswith("ing") or after in _NUMBERS)
