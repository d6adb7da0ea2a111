"""What it costs to find the parser for a page and to check its article; run with ``--benchmark-only``."""

from __future__ import annotations

import pytest

from wirecopy.models import Page
from wirecopy.parsers import choose
from wirecopy.parsers.check import article_fault
from wirecopy.parsers.plain import PARSER as PLAIN

PAGE = Page(text="".join(f"This is line number {number} of the page.\n" for number in range(500)))


@pytest.mark.benchmark(group="a parser for a page")
@pytest.mark.parametrize("wanted", [None, "plain", PLAIN], ids=["by claim", "by name", "as object"])
def test_choosing(benchmark, wanted) -> None:
    """Choosing is done for each page, and has to cost microseconds."""
    assert benchmark(choose, PAGE, wanted).name


def test_checking(benchmark) -> None:
    """The article of every page is checked; this one has 500 lines."""
    assert benchmark(article_fault, PLAIN.parse(PAGE), PAGE, "plain") is None
