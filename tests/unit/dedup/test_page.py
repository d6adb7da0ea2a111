"""Repeats inside a page: which rows are copies, and of which row."""

from __future__ import annotations

from pathlib import Path

import pytest

from wirecopy.dedup import find_repeats
from wirecopy.models import Page

SEEDS = Path(__file__).parents[3] / "seeds"


def copies(text):
    """The copies in a text in which every line is a row: number of the row and of the row that it repeats."""
    rows = text.strip("\n").split("\n")
    return {index: source for index, source in enumerate(find_repeats(rows)) if source is not None}


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name[:3])
def test_seeds(seed):
    """The ticker of seed 001 shows one headline twice; nothing else on the five pages repeats."""
    rows = Page(text=seed.read_bytes().decode()).rows
    found = {index + 1: source + 1 for index, source in enumerate(find_repeats(rows)) if source is not None}
    assert found == ({3: 2} if seed.name.startswith("001") else {})


def test_a_copy_points_at_the_first():
    """However many copies there are, each points at the row that is kept."""
    assert copies("Talks end in Geneva\n• Talks end in Geneva |\nTALKS END IN GENEVA") == {1: 0, 2: 0}


def test_blank_rows_and_rules_repeat_nothing():
    """Blank rows, separators and dots are layout."""
    assert find_repeats(["", "", "- -", "- -", "\u00a0", "...", "...", "___", "___"]) == (None,) * 9


def test_answers_and_refrains_stay():
    """Short sentences that recur between other lines are the story's own."""
    interview = "Was he there?\nYes.\nDid he speak?\nNo.\nDid he stay until the end?\nYes."
    assert copies(f"{interview}\nThat is how it was then.\nAnd later?\nThat is how it was then.") == {}


def test_a_sentence_with_and_without_its_full_stop():
    """Two copies that are punctuated differently are not repeated on purpose."""
    assert copies("Talks end in Geneva.\nMore\nTalks end in Geneva") == {2: 0}
    assert copies("Talks end in Geneva\nMore\nTalks end in Geneva.") == {2: 0}
    assert copies("Talks end in Geneva.\nMore\nTalks end in Geneva!") == {}


def test_a_chorus_of_sentences_stays():
    """Several short sentences that recur together are no evidence either."""
    chorus = "The rain came down,\nthe wind blew round.\nWe waited for the light."
    assert copies(f"Verse one was sung\n{chorus}\nVerse two was hummed\n{chorus}") == {}


def test_tables_keep_their_numbers():
    """Rows of digits, and the heads of a table printed twice, are no copies."""
    head = "Pos\nPlayer\nPlays\n%"
    assert copies(f"{head}\nDL\n63\n85\n{head}\nDL\n63\n85\nLB\n63\n85") == {}


def test_a_menu_printed_twice():
    """Short lines go when enough of them repeat in a row."""
    menu = "Home\nPolitics\nBusiness\nCulture\nWeather"
    assert copies(f"{menu}\nTalks end in Geneva\n{menu}") == {6: 0, 7: 1, 8: 2, 9: 3, 10: 4}


def test_three_lines_of_a_menu_are_too_little():
    """Two or three short lines can follow each other twice by accident."""
    assert copies("News\nSport\nOpinion\nTalks end in Geneva\nNews\nSport\nOpinion") == {}


def test_a_menu_goes_on_in_another_order():
    """A block ends where the order changes; what follows needs evidence of its own."""
    assert copies("Politics\nBusiness\nCulture\nWeather\nPolitics\nBusiness\nCulture\nWeather\nCulture\nSport") == {
        4: 0,
        5: 1,
        6: 2,
        7: 3,
    }


def test_a_teaser_of_three_lines():
    """The short lines above and below a repeated headline go with it, and the digits may have ticked."""
    teaser = "Opinion\nWhy the harbour should stay open\n{} min ago\n{} comments"
    text = f"{teaser.format(3, 12)}\nSomething else\n{teaser.format(5, 14)}\nThe end"
    assert copies(text) == {5: 0, 6: 1, 7: 2, 8: 3}


def test_blank_rows_in_a_block_do_not_matter():
    """A block is the same whether blank rows stand between its lines or not."""
    assert copies(
        "Opinion\n\nWhy the harbour should stay open\n\n\nShare\nX\nOpinion\nWhy the harbour should stay open\nShare"
    ) == {
        7: 0,
        8: 2,
        9: 5,
    }


def test_short_lines_away_from_their_block_stay():
    """A label that recurs by itself is kept."""
    assert copies("Share\nTalks end in Geneva\nShare\nA storm nears the coast\nShare") == {}


def test_numbers_that_differ_keep_lines_apart():
    """1.5 is not 15, though the marks between digits do not count otherwise; a later copy finds its own."""
    text = "Prices rise by 1.5 per cent\nPrices rise by 15 per cent"
    assert copies(f"{text}\nPrices rise by 1.5 per cent |\n• Prices rise by 15 per cent") == {2: 0, 3: 1}


def test_a_row_that_ticked_is_not_a_source():
    """A row that went because its digits ticked is no longer there to be repeated."""
    rows = ["Storm nears the coast", "3 min ago", "x", "Storm nears the coast", "5 min ago", "y", "5 min ago"]
    assert find_repeats(rows) == (None, None, None, 0, 1, None, None)


def test_waiting_ends():
    """More than 64 short rows that were seen before do not wait for the evidence of their block for ever."""
    rows = ["Yes.", "No."] * 200 + ["Politics", "Business", "Culture", "Weather"] * 2
    found = find_repeats(rows)
    assert set(found[:400]) == {None}
    assert found[404:] == (400, 401, 402, 403)


def test_any_sequence_of_rows():
    """Tuples and lists will do, and no rows give no answer."""
    assert find_repeats(()) == ()
    assert find_repeats(("Talks end in Geneva",) * 2) == (None, 0)
