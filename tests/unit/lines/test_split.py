"""Splitting: which characters end a line and which do not; ``|`` marks where a line ends."""

from __future__ import annotations

import pytest

from wirecopy.lines import BREAKS, split_lines


def lines_of(text: str) -> list[str]:
    """The lines of a text."""
    return [text[start:stop] for start, stop in split_lines(text)]


@pytest.mark.parametrize("mark", BREAKS, ids=ascii)
def test_each_break_ends_a_line(mark: str) -> None:
    """LF, CRLF, CR, VT, FF, LS and PS; the break belongs to no line, and none at the end opens a further one."""
    assert lines_of(f"one{mark}two{mark}") == ["one", "two"]
    assert lines_of(f"{mark}{mark}two") == ["", "", "two"]
    assert lines_of(mark) == [""]


@pytest.mark.parametrize("mark", ["\x85", "\x1c", "\x1d", "\x1e", "\x1f", "\x00", "\xa0", "\u200b", "\ud800", "\\n"])
def test_what_ends_no_line(mark: str) -> None:
    """NEL and the data separators stand inside lines, unlike in ``str.splitlines``."""
    text = f"one{mark}two\nthree"
    assert lines_of(text) == [f"one{mark}two", "three"]


@pytest.mark.parametrize(
    ("marked", "mark"),
    [
        ("a|\r\nb|", ""),
        ("a|\n|\rb|", ""),
        ("a|\r|\r\nb|", ""),
        ("a|\r\n|\nb|", ""),
        ("a|\r|\u2028|\f|\vb|", ""),
        ("a|\r\n|\nb|", "\x85"),
        ("a|\r|\r\nb|", "\x1c"),
        ("|\n|\n", ""),
        ("|\n|\n", "\x1e"),
    ],
)
def test_breaks_beside_each_other(marked: str, mark: str) -> None:
    """CRLF is one break, LFCR are two, on either way through the code."""
    text = marked.replace("|", "").replace("b", "b" + mark)
    cut = "".join(text[start:stop] + "|" + text[stop:following] for (start, stop), following in _with_next(text))
    assert cut == marked.replace("b", "b" + mark)


def _with_next(text: str) -> list[tuple[tuple[int, int], int]]:
    spans = split_lines(text)
    return list(zip(spans, [*(start for start, _stop in spans[1:]), len(text)], strict=True))


def test_no_text_has_no_lines() -> None:
    """An empty text has none, one character has one."""
    assert (split_lines(""), split_lines("x")) == ((), ((0, 1),))
