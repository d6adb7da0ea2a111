"""Rows that go on in the next one."""

from __future__ import annotations

import pytest

from wirecopy.about.window import Row
from wirecopy.about.wrapped import goes_on


def rows(*texts: str) -> list[Row]:
    """Rows right below each other."""
    return [Row(number, text) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    "texts",
    [
        ("The talks in Geneva ended on Friday without a", "result."),
        ("The talks in Geneva ended on Friday, the minister said,", "Without a result."),
        (
            "The talks in Geneva ended on Friday after a word from",
            "President Ana Roe that no side had yet been asked to",
            "answer.",
        ),
    ],
)
def test_wrapped_rows_go_on(texts: tuple[str, ...]) -> None:
    """In a small letter, behind a comma, or before a name between rows of the same width."""
    assert goes_on(rows(*texts), 0)


@pytest.mark.parametrize(
    "texts",
    [
        ("The talks in Geneva ended on Friday without a result.", "and so it ends"),
        ("The talks in Geneva end without a result", "Neither side would say when they will meet again."),
        ("The talks in Geneva end without a result", "By Ana Roe"),
        ("Talks in Geneva end", "and so on"),
        ("The talks in Geneva ended on Friday without a",),
    ],
)
def test_rows_that_do_not(texts: tuple[str, ...]) -> None:
    """Sentences, titles, short rows and the last row."""
    assert not goes_on(rows(*texts), 0)


def test_a_row_further_down_does_not_count() -> None:
    """A blank row between two rows parts them."""
    assert not goes_on([Row(0, "The talks in Geneva ended on Friday without a"), Row(2, "result.")], 0)
