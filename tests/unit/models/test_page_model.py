"""Pages: rows, spans and lines say the same, and wrong types are told at once."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from wirecopy.models import Page, Role, Timex


def test_rows_spans_and_lines_agree() -> None:
    """Each line has the number, the span and the text of its row; rows of white space are blank."""
    page = Page(text="A title\r\n \xa0\nA story.\n")
    assert page.rows == ("A title", " \xa0", "A story.")
    assert [(line.number, line.text, line.role) for line in page.lines] == [
        (1, "A title", Role.BODY),
        (2, " \xa0", Role.BLANK),
        (3, "A story.", Role.BODY),
    ]
    assert tuple((line.span.start, line.span.stop) for line in page.lines) == page.spans


def test_a_page_without_text_has_no_lines() -> None:
    """Neither rows nor lines."""
    assert (Page(text="").rows, Page(text="").lines) == ((), ())


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"text": b"bytes"}, "the text of a page is a str, got bytes; decode bytes first"),
        ({"text": None}, "the text of a page is a str, got NoneType"),
        ({"text": "", "source": Path("a.txt")}, r"the source of a page is a str, got \w*Path; write str"),
        ({"text": "", "url": 7}, "the url of a page is a str, got int"),
        ({"text": "", "encoding": b"utf-8"}, "the encoding of a page is a str, got bytes"),
        ({"text": "", "published": datetime.date(2024, 5, 3)}, r"a Timex, got date; Timex\.given\(\)"),
    ],
)
def test_wrong_types_are_told(parts: dict[str, object], message: str) -> None:
    """The error names the part, what it is, and what to write instead."""
    with pytest.raises(TypeError, match=message):
        Page(**parts)


def test_what_is_not_known_may_be_left_out() -> None:
    """Only the text is needed; the rest is None or right."""
    page = Page(text="x", source=None, published=Timex.given(datetime.date(2024, 5, 3)))
    assert (page.url, page.encoding) == (None, None)


def test_the_repr_leaves_the_text_out() -> None:
    """A page of a megabyte is shown by where it came from."""
    assert repr(Page(text="x" * 1_000_000, source="a.txt")).startswith("Page(source='a.txt'")
