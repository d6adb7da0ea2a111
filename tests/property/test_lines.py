"""Lines, for any text whatsoever: they tile it, they are those of a slower definition, and joining loses no mark."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from wirecopy.lines import BREAKS, continues, join_text, split_lines
from wirecopy.testing import hostile_texts, pages

any_text = st.one_of(pages(), hostile_texts(), st.text(st.sampled_from("ab \r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")))


def slow_lines(text: str) -> list[tuple[int, int]]:
    """The definition: walk through the text, the longest break first."""
    spans, start, at = [], 0, 0
    while at < len(text):
        mark = next((mark for mark in BREAKS if text.startswith(mark, at)), None)
        if mark:
            spans.append((start, at))
            start = at = at + len(mark)
        else:
            at += 1
    return spans if start == len(text) else [*spans, (start, at)]


@given(any_text)
@example("a\r\r\nb\x85c\x1cd\u2028")
@example("\x85\r\n")
def test_lines_are_those_of_the_definition(text: str) -> None:
    """Both ways through the code give what the slow walk gives."""
    assert list(split_lines(text)) == slow_lines(text)


@given(any_text)
def test_lines_and_breaks_tile_the_text(text: str) -> None:
    """Line, break, line, break: together they are the text, and no line holds a break."""
    spans = split_lines(text)
    following = [*(start for start, _stop in spans), len(text)][1:]
    assert "".join(text[start:after] for (start, _stop), after in zip(spans, following, strict=True)) == text
    for (start, stop), after in zip(spans, following, strict=True):
        assert text[stop:after] in (*BREAKS, "")
        assert not any(mark in text[start:stop] for mark in BREAKS)


@given(any_text)
def test_splitting_a_line_changes_nothing(text: str) -> None:
    """A line that is not empty is its own only line."""
    for start, stop in split_lines(text):
        if start < stop:
            assert split_lines(text[start:stop]) == ((0, stop - start),)


@given(any_text, any_text)
def test_continues_answers_for_any_two_rows(before: str, after: str) -> None:
    """It never raises, ignores outer white space, and never joins a blank line."""
    answer = continues(before, after)
    assert answer is continues(f" {before}\xa0", f"\t{after} ")
    assert not (answer and not (before.strip() and after.strip()))


@given(st.lists(any_text, max_size=6))
def test_joining_loses_nothing_but_white_space(pieces: list[str]) -> None:
    """All characters that are not white space are there, in order; joining again changes nothing."""
    joined = join_text(pieces)
    assert "".join(joined.split()) == "".join("".join(pieces).split())
    assert join_text([joined]) == joined == joined.strip()
