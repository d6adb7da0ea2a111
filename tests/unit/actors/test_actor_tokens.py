"""Cutting a story into words: what is one word, and where it stands."""

from __future__ import annotations

import pytest

from wirecopy.actors.tokens import split_words, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S. troops", "U.S.|troops"),
        ("Keir's plan", "Keir|'s|plan"),
        ("O’Neill’s men", "O’Neill|’s|men"),
        ("don't go", "don't|go"),
        ("Guinea-Bissau", "Guinea|-|Bissau"),
        ("J. Roe (57)", "J|.|Roe|(|57|)"),
        ("Fro\u0308derberg", "Fro\u0308derberg"),
        ("9M729", "9M729"),
    ],
)
def test_words_are_cut(text: str, words: str) -> None:
    """Initials with dots, names with apostrophes and accents are one word; possessives and signs stand alone."""
    assert split_words(text) == words.split("|")


def test_offsets_count_in_the_whole_text() -> None:
    """Each word knows where it stands in the text, not in its paragraph."""
    text = "Menu\nAda Roe spoke.\nMenu"
    tokens = tokenize(text, [(5, 19)])
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.stops, strict=True)] == ["Ada", "Roe", "spoke", ".", ""]
    assert tokens.surface(0, 2) == "Ada Roe"


def test_a_break_stands_behind_each_paragraph() -> None:
    """Nobody looks from one paragraph into the next."""
    tokens = tokenize("Ada\nRoe", [(0, 3), (4, 7)])
    assert tokens.words == ["Ada", "\n", "Roe", "\n"]
    assert tokens.paragraphs == [(0, 1), (2, 3)]
