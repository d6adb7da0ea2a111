"""What stands between quotation marks: brackets show it."""

from __future__ import annotations

import pytest

from wirecopy.quotes import find_quoted

ONE_PARAGRAPH = """
She said “[we agree.]” He left.
She said "[we agree.]" He said "[no.]"
«[We agree]», she said, and « [so be it] » again.
„[Wir gehen]“, he said.
‘[It’s over,]’ she said. ‘[We don’t know.]’
'[It's over,]' she said of the '90s and the ministers' plan.
She said “[the ‘plan’ is "dead" now.]”
``[We agree,]'' she said.
He said “[it ends here.]“
(“[We agree,]” she said.)
She left the ’90s; rock ’n’ roll and the players’ union stayed.
It is 5' 11" tall and 12" wide.
“[We agree.] “[We go.]”
“[We agree. They left.]
"""
"""Each row is one paragraph; brackets stand around what is quoted."""


def quoted(texts: list[str]) -> list[str]:
    """The rows with brackets around what is quoted in them."""
    page = "\n\n".join(texts)
    spans, start = [], 0
    for text in texts:
        spans.append((start, start + len(text)))
        start += len(text) + 2
    out = page
    for one in reversed(find_quoted(page, spans)):
        inside = page[one.start : one.stop]
        lead, tail = len(inside) - len(inside.lstrip()), len(inside) - len(inside.rstrip())
        stop = one.stop - tail
        out = out[: one.start + lead] + "[" + out[one.start + lead : stop] + "]" + out[stop:]
    return out.split("\n\n")


def bare(row: str) -> str:
    """A row without its brackets."""
    return row.replace("[", "").replace("]", "")


@pytest.mark.parametrize("row", ONE_PARAGRAPH.strip().split("\n"))
def test_marks_are_paired(row: str) -> None:
    """Straight, curly, low and single marks and guillemets; apostrophes and inches are none."""
    assert quoted([bare(row)]) == [row]


def test_a_quote_goes_on_in_the_next_paragraph() -> None:
    """An opening mark on each paragraph and a closing one on the last: three pieces, two of which go on."""
    texts = ["He said: “We go.", "“We stay.", "“We sleep.”", "They left."]
    page = "\n\n".join(texts)
    spans = [(page.index(text), page.index(text) + len(text)) for text in texts]
    found = find_quoted(page, spans)
    assert [page[one.start : one.stop] for one in found] == ["We go.", "We stay.", "We sleep."]
    assert [(one.closed, one.continues) for one in found] == [(False, False), (False, True), (True, True)]


def test_marks_do_not_reach_over_paragraphs() -> None:
    """What nothing closes ends with its paragraph."""
    assert quoted(["She said “we agree", "They left."]) == ["She said “[we agree]", "They left."]


def test_many_marks_are_read_in_one_go() -> None:
    """A hundred thousand marks of a kind give an answer, and quickly: nothing starts over at each."""
    for mark in ('"', "“", "”", "'", "‘", "«"):
        text = f"{mark}a " * 100_000
        assert isinstance(find_quoted(text, [(0, len(text))]), list)
