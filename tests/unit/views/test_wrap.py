"""Rows fit a number of columns, counted as a terminal counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecopy.views.wrap import cells, cut, pad, wrap

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=80)


@given(TEXT, st.integers(2, 30))
def test_no_row_is_too_wide_and_nothing_is_lost(text: str, width: int) -> None:
    """Rows keep every character but the spaces that they are broken at."""
    rows = wrap(text, width)
    assert all(cells(row) <= width for row in rows)
    assert "".join(rows).replace(" ", "") == text.replace(" ", "")


@given(TEXT, st.integers(2, 30))
def test_cut_fits(text: str, width: int) -> None:
    """What is cut fits, and what fits is not cut."""
    assert cells(cut(text, width)) <= width
    if cells(text) <= width:
        assert cut(text, width) == text


def test_words_stay_whole_where_they_can() -> None:
    """A row is broken at a space, and inside a word only when the word is longer than a row."""
    assert wrap("the talks  ended abcdefghijkl now", 9) == ["the talks", "ended", "abcdefghi", "jkl now"]
    assert wrap("", 9) == [""]


@pytest.mark.parametrize(("text", "width"), [("Geneva", 6), ("日内", 4), ("e\u0301", 1), ("👍", 2)])
def test_columns(text: str, width: int) -> None:
    """Wide characters take two columns, accents that stand by themselves none."""
    assert cells(text) == width
    assert cells(pad(text, 9)) == 9


def test_a_line_of_ten_megabytes() -> None:
    """One word of ten million letters is broken in one pass."""
    assert len(wrap("x" * 10_000_000, 50)) == 200_000
    assert len(wrap("ж" * 1_000_000, 50)) == 20_000
