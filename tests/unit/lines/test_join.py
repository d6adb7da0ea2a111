"""Joining: which line goes on with the sentence above it, and how the pieces read together."""

from __future__ import annotations

import pytest

from wirecopy.lines import continues, join_text

JOINED = """
The shop sells many | models of phones.
Prices start | at $139
The price is $139 | . That is low.
He asked why | ?
The shop (and others | ) are closed.
It rose by 5 | %
Talks with the | United Nations ended.
Talks\xa0with\xa0the | United Nations ended.
Ministers of | France met.
France | and
and | Germany
She came, | Monday or not.
On Monday, | “We agree,” she said.
He said “ | We agree.”
The group ( | NATO ) met.
“We agree,” | he said.
They waited … | and left.
It was, she said | , “over”.
The year | ... and beyond
"""
"""A space and a bar where the scraper broke the line, and the sentence goes on."""

APART = """
Change in perspective | This development coincides with talks.
Talks ended. | They will go on.
Who pays? | nobody knows.
Look: | here is the list.
Stop! | the sign said.
World | Politics
The | United Nations
About | Contact
them | United Nations
News | » more
Home » | about us
Home > | about us
The price | .5 percent
Costs | ,25 cents
It ends here.” | He left.
He left | “We agree,” she said.
iPhone, Mac. | iPad
 | it began
It ended | \xa0
"""
"""The same, but the line below is one of its own."""


def pairs(block: str) -> list[tuple[str, str]]:
    """The two sides of every line of a block."""
    cut = [row.partition(" | ") for row in block.strip("\n").split("\n")]
    return [(before, after) for before, _bar, after in cut]


@pytest.mark.parametrize(("before", "after"), pairs(JOINED))
def test_a_sentence_goes_on(before: str, after: str) -> None:
    """A small letter, a mark that starts no sentence, a comma, an open bracket or a word that leans on the next."""
    assert continues(before, after)


@pytest.mark.parametrize(("before", "after"), [*pairs(APART), ("Home |", "about us |")])
def test_a_line_stands_by_itself(before: str, after: str) -> None:
    """A sentence that ended, a menu, a number that begins with its point, a blank line."""
    assert not continues(before, after)


def test_outer_white_space_does_not_count() -> None:
    """Indents and non-breaking spaces at the ends change nothing."""
    assert continues("\xa0 Prices start\t", "  at $139 ")
    assert not continues("  Talks ended. ", "\xa0They go on.")


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        (["tickets from", "$12", ". All seats", "(and more", ")"], "tickets from $12. All seats (and more)"),
        (["He said “", "We agree", "”"], "He said “We agree”"),
        (["a", "", " \xa0", "b"], "a b"),
        (["up 5", "%", "; then"], "up 5%; then"),
        (["  Talks ", "\tended. "], "Talks ended."),
        (["(", "[", "x", "]", ")"], "([x])"),
        (["", " "], ""),
        ([], ""),
        (["It is", "“over”"], "It is “over”"),
    ],
)
def test_pieces_read_as_one_text(pieces: list[str], text: str) -> None:
    """One space between pieces, none before a closing mark or after an opening one; blank pieces leave no trace."""
    assert join_text(pieces) == text


def test_pieces_may_come_one_by_one() -> None:
    """Any iterable will do."""
    assert join_text(piece for piece in ("a", "b")) == "a b"
