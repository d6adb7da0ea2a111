"""Words, their forms, and what function words do."""

from __future__ import annotations

import pytest

from wirecopy.sentences import read_words
from wirecopy.sentences.grammar import load_grammar
from wirecopy.sentences.inflect import plural, verb_forms

TEXTS = {
    "Norway’s U.S.-made arms.": "norway 's u.s. - made arms .",
    "They didn’t pay $3,000.50.": "they didn't pay $ 3,000.50 .",
    "US- and UK-supplied": "us - and uk - supplied",
    "O'Neill's “plan”": "o'neill 's “ plan ”",
    "the 12th F-16": "the 12 th f - 16",
    "": "",
}
FORMS = {
    "ban": "ban bans banned banning",
    "deny": "deny denies denied denying",
    "die": "die dies died dying",
    "expel": "expel expels expelled expelling",
    "flee": "flee flees fled fleeing",
    "free": "free frees freed freeing",
    "hit": "hit hits hitting",
    "take": "take takes taken taking took",
    "travel": "travel traveled traveling travelled travelling travels",
    "visit": "visit visited visiting visits",
}


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_read(text: str) -> None:
    """Marks, genitives and hyphens are words of their own; abbreviations, numbers and contractions are one."""
    assert " ".join(read_words(text).lows) == TEXTS[text]


def test_words_know_their_place() -> None:
    """Starts and stops cut each word out of the text that it was read from."""
    text = "A “Norwegian’s” ship."
    words = read_words(text, 2, 14)
    assert [text[a:b] for a, b in zip(words.starts, words.stops, strict=True)] == ["“", "Norwegian", "’s"]
    assert len(words) == 3


@pytest.mark.parametrize("verb", FORMS)
def test_a_verb_has_its_forms(verb: str) -> None:
    """By rule, or as the list of irregular verbs says."""
    assert " ".join(sorted(verb_forms(verb))) == " ".join(sorted(FORMS[verb].split()))


def test_forms_say_what_they_can_be() -> None:
    """One form can be several things."""
    assert verb_forms("hit")["hit"] == "bdn"
    assert verb_forms("agree")["agreed"] == "dn"
    assert verb_forms("go")["gone"] == "n"


@pytest.mark.parametrize(("noun", "many"), [("ally", "allies"), ("boy", "boys"), ("clash", "clashes"), ("ban", "bans")])
def test_a_noun_has_a_plural(noun: str, many: str) -> None:
    """By rule."""
    assert plural(noun) == many


def test_the_grammar_is_complete() -> None:
    """Every class has words, and a noun is in none of those that may stand in front of a verb."""
    grammar = load_grammar()
    assert {"will", "has", "not", "to"} <= grammar.auxiliary
    assert {"the", "of", "who", "has"} <= grammar.closed
    assert not {"the", "minister", "of"} & grammar.auxiliary
