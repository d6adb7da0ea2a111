"""Dropping repeats: what is kept, what the records say, what is put back."""

from __future__ import annotations

import pickle

import pytest

from wirecopy.dedup import Deduped, Repeat, drop_repeats, restore


def test_it_unpacks():
    """The answer is two things: the kept lines and the records."""
    kept, repeats = drop_repeats(["Talks end in Geneva", "Share", "Talks end in Geneva"])
    assert kept == ("Talks end in Geneva", "Share")
    assert repeats == (Repeat(number=3, text="Talks end in Geneva", repeats=1, rule="exact:line"),)


@pytest.mark.parametrize(
    ("copy", "rule"),
    [
        ("Ministers agree on the plan for a harbour", "exact:line"),
        ("  • Ministers agree  on the plan for a harbour\u00a0 |", "exact:line"),
        ("#### MINISTERS AGREE ON THE PLAN FOR A HARBOUR", "exact:line"),
        ("Ministers agree on the plan for a harbour.", "near:line"),
        ("Ministers agree – on the plan for a harbour", "near:line"),
        ("Ministers agree on the plan for…", "near:cut"),
        ("Ministers agree on the plan for a har...", "near:cut"),
    ],
)
def test_rules(copy, rule):
    """A record says whether a line is the same but for its dress, and what proved that it is a copy."""
    (repeat,) = drop_repeats(["Ministers agree on the plan for a harbour", copy]).repeats
    assert (repeat.text, repeat.repeats, repeat.rule) == (copy, 1, rule)


def test_quotes_of_another_shape_are_dress():
    """Curly and straight quotes are the same mark."""
    assert drop_repeats(["“We can’t stay” – minister", '"We can\'t stay" - minister']).repeats[0].rule == "exact:line"


def test_ages_tick():
    """A headline whose age has ticked is the same headline, once enough stands beside the age."""
    lines = [
        "Storm nears the northern coast 3 min ago",
        "Storm nears the northern coast 8 min ago",
        "3 h ago",
        "4 h ago",
    ]
    assert [(r.number, r.rule) for r in drop_repeats(lines).repeats] == [(2, "near:age")]


def test_other_digits_do_not_tick():
    """Dates, places in a list and rows of a table differ in digits and in what they say."""
    lines = [
        "Harvest festival begins on May 3",
        "Harvest festival begins on May 4",
        "Chapter 1",
        "Chapter 2",
        "1. Wash",
        "2. Wash",
    ]
    assert drop_repeats(lines).repeats == ()


def test_rules_of_a_block():
    """Lines that go with their block say so; the ticked one is near."""
    teaser = ["Opinion", "Why the harbour should stay open"]
    kept, repeats = drop_repeats([*teaser, "3 min ago", "And now", *teaser, "5 min ago"])
    assert kept == (*teaser, "3 min ago", "And now")
    assert [(r.repeats, r.rule) for r in repeats] == [(1, "exact:block"), (2, "exact:line"), (3, "near:block")]


def test_a_cut_line_before_the_whole_one_stays():
    """The first copy is the one that stays, so a beginning that comes first is kept beside the whole."""
    lines = ("Ministers agree on the plan for…", "Ministers agree on the plan for a harbour")
    assert drop_repeats(lines) == (lines, ())


def test_a_cut_line_in_a_block():
    """A cut headline takes the short lines of its teaser with it."""
    lines = ["Opinion", "Why the harbour should stay open for good", "Share", "And now", "Opinion"]
    lines += ["Why the harbour should stay open…", "Share"]
    assert [(r.number, r.repeats, r.rule) for r in drop_repeats(lines).repeats] == [
        (5, 1, "exact:block"),
        (6, 2, "near:cut"),
        (7, 3, "exact:block"),
    ]


def test_lines_keep_their_breaks():
    """Lines as a file gives them come back with their line breaks."""
    lines = ["Talks end in Geneva\n", "\n", "Talks end in Geneva\r\n", "Talks end in Geneva"]
    deduped = drop_repeats(iter(lines))
    assert deduped.kept == ("Talks end in Geneva\n", "\n")
    assert list(deduped.restore()) == lines


def test_restore_from_the_parts():
    """Kept lines and records are all that is needed, wherever they were kept meanwhile."""
    lines = ("A storm nears the coast", "Share", "A STORM NEARS THE COAST", "Share", "The end")
    kept, repeats = pickle.loads(pickle.dumps(drop_repeats(lines)))
    assert isinstance(drop_repeats(lines), Deduped)
    assert restore(kept, repeats) == lines


def test_nothing_to_drop():
    """Lines without repeats come back whole."""
    assert drop_repeats(["one", "", "two"]) == (("one", "", "two"), ())
    assert drop_repeats([]) == ((), ())


def test_one_text_is_refused():
    """One text is a sequence of characters, which nobody means."""
    with pytest.raises(TypeError, match="splitlines"):
        drop_repeats("Talks end in Geneva")


@pytest.mark.parametrize("wrong", [b"bytes", None, 3])
def test_other_things_than_lines_are_refused(wrong):
    """The error says which line is of which type."""
    with pytest.raises(TypeError, match=f"line 2 is {type(wrong).__name__}"):
        drop_repeats(["one", wrong, "three"])
