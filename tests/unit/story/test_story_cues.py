"""Cues: each place means what it says, and every packaged phrase can be found."""

from __future__ import annotations

import pytest

from wirecopy.lexicon import load_lexicon
from wirecopy.story.cues import CueBook, cue_book, cue_mask
from wirecopy.story.features import look_at

PLACES = ("any", "start", "whole", "end")
BOOK = CueBook(
    names=PLACES,
    triggers={"more": tuple(("read more", number, place) for number, place in enumerate(PLACES))},
    words=frozenset({"more"}),
    marks=(("@", 0, "any"),),
)


def found(text: str) -> set[str]:
    """The places whose cue is found."""
    cues = BOOK.find(text, frozenset(text.replace(":", " ").split()))
    return {name for number, name in enumerate(BOOK.names) if cues >> number & 1}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("read more", {"any", "start", "whole", "end"}),
        ("» read more: [", {"any", "start", "whole", "end"}),
        ("read more about talks", {"any", "start"}),
        ("read mores", set()),
        ("now read more", {"any", "end"}),
        ("you can read more here", {"any"}),
        ("x" * 80 + " read more", {"any"}),
        ("x" * 500 + " read more " + "x" * 500, set()),
        ("read more " + "x" * 1000, {"any", "start"}),
        ("x" * 1000 + " read more", {"any"}),
        ("more to read", set()),
        ("ada@example.org", {"any"}),
        ("", set()),
    ],
)
def test_each_place_means_what_it_says(text: str, places: set[str]) -> None:
    """Anywhere near an end, at the start, alone, or at the end of a short line; marks around do not count."""
    assert found(text) == places


def test_a_longer_word_is_no_start() -> None:
    """A phrase at the start ends where a word ends."""
    text = "read moreover more"
    assert "start" not in found(text)
    assert "any" in found(text)


def test_a_cue_needs_its_trigger_word() -> None:
    """Without the word the phrase is not even searched for: that is what makes it cheap."""
    assert BOOK.find("read more", frozenset({"read"})) == 0


@pytest.mark.parametrize("form", ["{}", "{} " + "talks " * 30, "talks " * 30 + "{}", "{}."])
def test_every_packaged_cue_can_be_found(form: str) -> None:
    """A block that is the phrase, or that has it where its place allows, has the cue."""
    fits = {
        "any": lambda: True,
        "start": lambda: form.startswith("{}"),
        "whole": lambda: len(form) < 4,
        "end": lambda: len(form) < 4,
    }
    missed = [
        (phrase, cue, place)
        for phrase, cue, place in load_lexicon("cues").entries
        if fits[place]() and not look_at(form.format(phrase).strip()).cues & cue_mask(cue)
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [("Share:", "share"), ("Related:", "related"), ("Photo: Ada Roe", "caption"), ("Advertisement |", "ad")],
)
def test_marks_beside_a_short_cue_do_not_hide_it(text: str, cue: str) -> None:
    """ "Share:" is a share button as much as "Share"."""
    assert look_at(text).cues & cue_mask(cue)


@pytest.mark.parametrize("text", ["The share of votes rose", "Relations with them", "Talks ended in Geneva."])
def test_ordinary_words_are_no_cues(text: str) -> None:
    """A story that happens to have a word of a template has no share or related cue."""
    assert not look_at(text).cues & cue_mask("share", "related", "comments", "newsletter")


def test_masks_add_up() -> None:
    """Each cue is a bit of its own; one that does not exist is refused."""
    names = cue_book().names
    assert names == tuple(sorted(names))
    assert cue_mask(*names) == 2 ** len(names) - 1
    assert cue_mask() == 0
    with pytest.raises(ValueError, match="not in tuple"):
        cue_mask("nonsense")


def test_every_cue_that_the_code_asks_for_is_in_the_list() -> None:
    """The book is made once, and knows the cue that a date gives."""
    assert cue_book() is cue_book()
    assert "date" in cue_book().names
