"""Looks: what one block is by itself."""

from __future__ import annotations

import pytest

from wirecopy.story.cues import cue_mask
from wirecopy.story.features import OWN, look_at, look_at_all

SENTENCE = "The minister of the old town said on Monday that all of them will have to go."


def number(text: str, name: str) -> float:
    """One of the numbers of a block."""
    return dict(zip(OWN, look_at(text).own, strict=True))[name]


@pytest.mark.parametrize("text", ["Talks ended.", "Who?", "Go!", "And so …", "He said “go.”", "(It ended.)", "**Go.**"])
def test_what_ends_like_a_sentence(text: str) -> None:
    """A full stop, and what may stand behind it."""
    assert look_at(text).ends


@pytest.mark.parametrize("text", ["Talks", "Read more:", "U.S. talks", "3.5 percent", "A, b", "“We agree”", "Go. »"])
def test_what_does_not_end_like_a_sentence(text: str) -> None:
    """A colon, a point inside, a quotation mark without a full stop."""
    assert not look_at(text).ends


@pytest.mark.parametrize(
    ("text", "bullet", "heading", "rest"),
    [
        ("• Talks ended", True, 0, "Talks ended"),
        ("- Talks ended", True, 0, "Talks ended"),
        ("3. Talks ended", True, 0, "Talks ended"),
        ("12) Talks", True, 0, "Talks"),
        ("## Talks ended", False, 2, "Talks ended"),
        ("Talks ended ##", False, 0, "Talks ended"),
        ("* # Talks", True, 1, "Talks"),
        ("**Talks ended**", False, 0, "Talks ended"),
        ("######### Talks", False, 5, "Talks"),
        ("-5 degrees", False, 0, "-5 degrees"),
        ("2024 talks", False, 0, "2024 talks"),
        ("***", False, 0, ""),
        ("#", False, 1, ""),
    ],
)
def test_marks_before_a_block(text: str, bullet: bool, heading: int, rest: str) -> None:
    """List marks and heading marks are counted and taken off; a minus or a year is neither."""
    block = look_at(text)
    assert (block.bullet, block.heading, block.text) == (bullet, heading, rest)


def test_repeats_have_the_same_key() -> None:
    """Large letters, bullets and heading marks do not tell two blocks apart."""
    assert len({look_at(text).key for text in ("Talks ended", "• TALKS ENDED", "## talks ended", "Talks ended**")}) == 1


def test_running_text_is_prose() -> None:
    """The function words of a sentence count; those of a short line that ends like none do not."""
    assert look_at(SENTENCE).prose == look_at(SENTENCE).function_words > 6
    assert look_at("All of them will go").prose == 0
    assert look_at("All of them will go.").prose > 0
    assert look_at(SENTENCE.rstrip(".")).prose > 0


def test_content_words_are_long_and_say_something() -> None:
    """Function words and words of three letters are left out, in short blocks and in long ones."""
    assert look_at("About the Port of Geneva").content == {"port", "geneva"}
    assert {"minister", "town", "monday"} <= look_at(SENTENCE).content
    assert not {"that", "have", "the"} & look_at(SENTENCE).content


@pytest.mark.parametrize(
    ("text", "capitals", "digits"),
    [
        ("World News", 1.0, 0.0),
        ("World news today", 1 / 3, 0.0),
        ("NATO meets", 2.0, 0.0),
        ("Їжак і Ö.", 2 / 3, 0.0),
        ("2 of 4 talks", 0.0, 0.5),
        ("24 May 2024.", 1 / 3, 2 / 3),
        ("***", 0.0, 0.0),
    ],
)
def test_shares(text: str, capitals: float, digits: float) -> None:
    """Capital letters a word, and how many of the words start with a digit."""
    assert (look_at(text).capitals, number(text, "digits")) == (pytest.approx(capitals), pytest.approx(digits))


@pytest.mark.parametrize("text", ["May 3, 2024", "3 May 2024", "Updated Nov. 22nd, 2024", "2024-05-03", "3/5/2024"])
def test_a_day_is_a_cue(text: str) -> None:
    """A line with a day in it has the cue ``date``."""
    assert look_at(text).cues & cue_mask("date")


@pytest.mark.parametrize("text", ["May talks", "2024 budget", "3/5", "20 of 19", "1999-2000 season"])
def test_a_number_is_no_day(text: str) -> None:
    """A month, a year or a fraction alone is none."""
    assert not look_at(text).cues & cue_mask("date")


def test_a_dateline_needs_a_story_behind_it() -> None:
    """Wire copy begins with a place in capitals; a line of few words that looks alike does not count."""
    assert number("KYIV (Agency) - " + SENTENCE, "dateline")
    assert number("KYIV – " + SENTENCE, "dateline")
    assert not number("KYIV (Agency) - Talks", "dateline")
    assert not number(SENTENCE, "dateline")


def test_a_long_run_of_capitals_is_no_dateline() -> None:
    """The name of a town has a length, so that a line of a million capitals is not tried from every end."""
    assert number("K" * 40 + " – " + SENTENCE, "dateline")
    assert not number("K" * 100 + " – " + SENTENCE, "dateline")


def test_who_is_spoken_of() -> None:
    """A block that speaks to the reader, and one that speaks of itself."""
    assert (number("Get your paper", "you"), number("Get your paper", "we")) == (True, False)
    assert (number("Contact us:", "you"), number("Contact us:", "we")) == (False, True)


def test_a_page_is_looked_at_block_by_block() -> None:
    """Short blocks, which are remembered, look the same as when asked alone."""
    texts = ["Home", SENTENCE, "Home", "x" * 30, "x" * 31]
    assert look_at_all(texts) == [look_at(text) for text in texts]
    assert look_at_all([]) == []
