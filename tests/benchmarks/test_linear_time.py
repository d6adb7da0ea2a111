"""How time grows with hostile text; run with ``--benchmark-only --benchmark-columns=min``.

Each group has a text once and twice as long. The table gives the ratio of the two behind the longer one: it
should stay below 2.3.
"""

from __future__ import annotations

from functools import partial

import pytest

from wirecopy.models import Page
from wirecopy.parsers import load

HOSTILE = {
    "quotes": ('"', 100_000),
    "opening quotes": ("“He said ", 20_000),
    "one line": ("word ", 200_000),
    "one word": ("w", 1_000_000),
    "brackets": ("([{", 50_000),
    "commas": (",", 500_000),
    "May": ("May ", 100_000),
    "digits": ("1", 500_000),
    "dates": ("Nov 22, 2024 ", 20_000),
    "bylines": ("By Ada Lindqvist\n", 10_000),
    "one line over and over": ("The talks ended without a result on Friday.\n", 10_000),
    "line breaks": ("\r\n\r\u2028", 20_000),
    "white space": ("\xa0 \t", 200_000),
    "surrogates": ("\ud800\x00\u202e", 50_000),
}


@pytest.mark.parametrize("length", [1, 2], ids=["once", "twice"])
@pytest.mark.parametrize("name", HOSTILE)
def test_growth(benchmark, name: str, length: int) -> None:
    """A hostile text, once and twice as long."""
    piece, times = HOSTILE[name]
    text, parser = piece * (times * length), load("scraped")
    benchmark.group = name
    # A page remembers its lines: every round gets one that nobody has read yet.
    benchmark.pedantic(parser.parse, setup=partial(_fresh, text), rounds=5)


def _fresh(text: str) -> tuple[tuple[Page], dict[str, object]]:
    return (Page(text=text),), {}
