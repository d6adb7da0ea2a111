"""What must hold of actors, whatever the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wirecopy
from wirecopy import MentionForm
from wirecopy.actors import load_recognizer
from wirecopy.testing import check_recognizer, hostile_texts, pages

SENTENCES = (
    "Kenyan President Vera Lindqvist met Ola Roe in Geneva.",
    "Mrs. Lindqvist said Kenya would sign.",
    "The Institute for the Study of Tides (IST) warned Norway.",
    "Roe denied it.",
    "Officials of IST and NATO met the Kenyan army.",
    "Anna Roe arrived in Oslo on Friday.",
    "The United Nations and Norvind Corp agreed.",
    "Norvind rose. Moscow and Russia did not.",
)
stories = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12)
texts = st.one_of(pages(), hostile_texts(), stories.map("\n".join), stories.map(" ".join))


@given(texts)
def test_spans_agree_with_surfaces(text: str) -> None:
    """Every mention and every role is what stands at its span."""
    for actor in wirecopy.find_actors(text):
        for found in (*actor.mentions, *actor.roles):
            assert text[found.span.slice] == found.text


@given(texts)
def test_mentions_of_one_form_do_not_overlap(text: str) -> None:
    """No two names share a character, whoever they name; nor do pronouns, nor the nominals of one actor."""
    actors = wirecopy.find_actors(text)
    for form in (MentionForm.NAME, MentionForm.PRONOUN):
        spans = sorted(mention.span for actor in actors for mention in actor.mentions if mention.form is form)
        assert not any(one.overlaps(other) for one, other in pairwise(spans))
    for actor in actors:
        spans = sorted(mention.span for mention in actor.mentions if mention.form is MentionForm.NOMINAL)
        assert not any(one.overlaps(other) for one, other in pairwise(spans))


@given(texts)
def test_ids_are_unique(text: str) -> None:
    """An actor is found by its id, and has at least one mention."""
    actors = wirecopy.find_actors(text)
    assert len({actor.id for actor in actors}) == len(actors)
    assert all(actor.mentions and actor.name for actor in actors)


@given(stories, st.randoms(use_true_random=False))
def test_order_and_repetition_of_paragraphs_rename_nobody(story: list[str], random) -> None:
    """Paragraphs in another order, or twice, give the same names for those who are named."""

    def named(paragraphs: list[str]) -> set[str]:
        actors = wirecopy.find_actors("\n".join(paragraphs))
        return {a.name for a in actors if any(mention.form is MentionForm.NAME for mention in a.mentions)}

    shuffled = random.sample(story, len(story))
    assert named(story) == named(shuffled) == named(story + story)


@given(texts)
def test_the_same_text_gives_the_same_actors(text: str) -> None:
    """Nothing is remembered from call to call."""
    assert wirecopy.find_actors(text) == wirecopy.find_actors(text)


@pytest.mark.parametrize(
    "piece",
    [
        "Vera Roe met the president. ",
        "May ",
        "ABC ",
        "the minister said he ",
        "A-",
        "Bank of ",
        '"',
        "'s ",
        "\ud800\x00",
    ],
)
def test_long_texts_are_read(piece: str) -> None:
    """Thousands of repetitions neither fail nor make more than a handful of actors."""
    assert len(wirecopy.find_actors(piece * 3000)) < 5


def test_the_rules_keep_their_promises() -> None:
    """The built-in recogniser passes the check that plug-ins have to pass."""
    check_recognizer(load_recognizer("rules"), samples=SENTENCES[:2], max_examples=30)
