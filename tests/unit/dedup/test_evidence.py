"""The policy: what may go by itself, what counts for a block, what is a near copy."""

from __future__ import annotations

import pytest

from wirecopy.dedup.evidence import age_key, cut_stem, is_sentence, stands_alone, ticks, weight
from wirecopy.dedup.keys import line_key


@pytest.mark.parametrize(
    "row", ["Yes.", "“Why not?” ", "He laughed…", "Here is the thing:", "and so on", "* our review"]
)
def test_sentences_and_pieces_of_them(row):
    """A row that ends like a sentence, or begins with a small letter, may recur on purpose."""
    assert is_sentence(row)


@pytest.mark.parametrize("row", ["Sport", "• Privacy policy |", "Talks end in Geneva", "(Opinion)", "東京", "24 May"])
def test_labels_and_headlines_are_no_sentences(row):
    """Menus, buttons and headlines have no full stop and begin with a capital or a digit."""
    assert not is_sentence(row)


@pytest.mark.parametrize(
    ("row", "alone"),
    [
        ("Talks end in Geneva", True),
        ("Read more", False),
        ("No comment was given.", False),
        ("A spokesman for the ministry did not give any comment on Friday.", True),
        ("12.5 13.1 14.7 15.2 16.0 17.9 18.8", False),
        ("Q1 12.5 13.1 14.7 15.2 16.0 17.9 18.8", False),
        ("- - - - - - - - - - - - - - - -", False),
        ("Новости Москвы", True),
    ],
)
def test_what_goes_by_itself(row, alone):
    """Twelve letters, or forty in a sentence; digits and marks are no letters."""
    assert stands_alone(row, line_key(row)) is alone


def test_short_sentences_are_no_evidence_for_their_block():
    """Labels add their letters to the evidence of a block; answers and refrains add nothing."""
    assert weight("Politics", b"politics") == 8
    assert weight("Never again.", b"neveragain") == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("3 min ago", "12 min ago", True),
        ("1 of 12", "7 of 12", True),
        ("63", "57", False),
        ("Comments", "Comments 3", False),
        ("Day 1", "Night 2", False),
        (
            "The ministers met on 12 May in the city of Bergen",
            "The ministers met on 13 May in the city of Bergen",
            False,
        ),
    ],
)
def test_digits_tick_in_short_lines(one, other, same):
    """Only digits differ, both have some, and the rest is a label, neither nothing nor a sentence."""
    assert ticks(line_key(one), line_key(other)) is same


@pytest.mark.parametrize("end", ["…", "...", " […]", "...” ", "… |"])
def test_a_cut_line_gives_its_beginning(end):
    """A row that ends in an ellipsis is the beginning of another, whatever marks follow."""
    row = f"Ministers agree on a plan for the{end}"
    assert cut_stem(row, line_key(row)) == b"ministersagreeonaplanforthe"


@pytest.mark.parametrize(
    "row", ["Well...", "Ministers agree on a plan for the harbour", "Ministers… agree on a plan for it"]
)
def test_other_lines_are_not_cut(row):
    """A short row could be the beginning of anything; an ellipsis inside cuts nothing."""
    assert cut_stem(row, line_key(row)) is None


@pytest.mark.parametrize("age", ["3 min ago", "12h ago", "1 day ago", "45 Minutes ago", "2 weeks ago"])
def test_ages_do_not_count(age):
    """What is left of a headline without its age is what is compared."""
    assert age_key(f"Storm nears the northern coast {age}") == b"stormnearsthenortherncoast"


@pytest.mark.parametrize(
    "row", ["3 min ago", "News 3 min ago", "Storm nears the northern coast", "It was long ago, they said"]
)
def test_rows_without_an_age_or_without_more(row):
    """A row with little besides its age is not compared, nor is one without age."""
    assert age_key(row) is None
