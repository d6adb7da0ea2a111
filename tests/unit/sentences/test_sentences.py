"""Sentences: a bar shows where one ends."""

from __future__ import annotations

import pytest

from wirecopy.sentences import find_sentences

MARKED = """
Talks ended.| The ministers left.| Who won?| Nobody!| So it goes.
Mr. Roe met Lt. Col. Doe and Gen. Poe of the army.| He left.
The U.S. Senate met in Washington, D.C. on Monday.
He lives in the U.S.| The talks ended there.
He lives in the U.S.| “The talks ended,” he said.
The book by J. K. Rowe and Sen. A. B. Roe sold well.
It was World War I.| Nobody won.
The No. 5 bus, No. 6 too, cost 3.14 euros on Nov. 21.| Then it left.
They said no.| 25 people left.
She left at 5 p.m. Monday.| They stayed until 6 a.m.| Then they slept.
“Go.”| He went.
“Go!” he said.| “We will,” she said.
“Are we there?” asked Roe.
He said (and meant it.)| They left.
[It ended.]| They left.
It went on ... and on... and ended …| They left.
See example.com/a.b?c=1 or wire.example.org.| Now go on.
1. First the talks.| 2. Then the vote.
In 2020.| Then in 2021.
The talks ended.|The ministers left.
Media such as Wire.Az wrote it.
Firms, e.g. Roe Inc. and Doe Ltd. of Ohio, paid.
He closed it wrongly.“| They left.
It ended.”| “It did not.”
"""
"""A bar stands where a sentence ends."""


@pytest.mark.parametrize("row", MARKED.strip().split("\n"))
def test_a_sentence_ends_at_each_bar(row: str) -> None:
    """Each sentence is found whole, with its closing marks and without the white space around it."""
    parts = row.split("|")
    text = "".join(parts)
    assert [text[start:stop] for start, stop in find_sentences(text)] == [part.strip() for part in parts]


def test_a_blank_line_ends_a_sentence_and_a_line_break_does_not() -> None:
    """A paragraph may be broken into lines; a blank line parts paragraphs, marks or none."""
    text = "Talks with\nFrance went\r\non\n \nand on\f\fThey ended"
    assert [text[start:stop] for start, stop in find_sentences(text)] == [
        "Talks with\nFrance went\r\non",
        "and on",
        "They ended",
    ]


def test_a_line_break_ends_a_sentence_when_asked() -> None:
    """With ``line_breaks`` each row is its own, but a small letter goes on with the row above."""
    text = "Talks end\nFrance goes \r\non with it\nThe rest"
    assert [text[start:stop] for start, stop in find_sentences(text, line_breaks=True)] == [
        "Talks end",
        "France goes \r\non with it",
        "The rest",
    ]


def test_a_part_of_a_text_is_read_alone() -> None:
    """Spans count from the start of the text, and nothing outside the part is looked at."""
    text = "One. Two went. Three stayed. Four."
    assert find_sentences(text, 5, 28) == [(5, 14), (15, 28)]
    assert find_sentences(text, 5, 10_000)[-1] == (29, 34)


@pytest.mark.parametrize("text", ["", " \n\n\t ", "\x00", "\ud800.", "...", "”"])
def test_odd_texts_are_read(text: str) -> None:
    """Empty, blank and broken texts give what they hold and no error."""
    assert [text[start:stop] for start, stop in find_sentences(text)] == ([text] if text.strip() else [])
