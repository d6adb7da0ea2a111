"""How long repeats take, beside ``dict.fromkeys(lines)``, which finds exact copies of single lines and nothing else.

Run with ``pytest tests/benchmarks/test_bench_dedup.py --benchmark-only`` and read the medians. Each round gets fresh
strings: a string remembers its hash, which would flatter the dictionary on the second round.

The pages are made up to the measure of scraped ones: 260 lines and 12,000 characters, a fifth of the lines blank, a
menu and a footer, teasers that come twice, and a story of 26 long paragraphs.
"""

from __future__ import annotations

import itertools
import random

import pytest

from wirecopy.dedup import count_lines, drop_repeats, find_repeats, iter_unique

SYLLABLES = "ba ber con dal der en fin gar ha in ka lor man ne or pel qua ris sto ter um val win za".split()


def page(seed):
    """The text of one page."""
    pick = random.Random(seed)

    def words(low, high):
        return " ".join(
            ["".join(pick.choices(SYLLABLES, k=pick.choice((1, 1, 2, 2, 3)))) for _ in range(pick.randint(low, high))]
        )

    menu = [f"  * {words(1, 3).title()}" for _ in range(50)]
    teasers = [[f"#### {words(7, 11).capitalize()}", f"{pick.randint(1, 20)} hours ago", "Share"] for _ in range(12)]
    first = [row for teaser in teasers for row in teaser]
    again = [row for teaser in teasers[:6] for row in teaser]
    story = []
    for _ in range(26):
        story += [f"“{words(44, 60).capitalize()},” she said – and the council’s answer was no.", ""]
    footer = [row for _ in range(40) for row in (words(1, 3).title(), "")]
    return "\n".join([*menu, "", *first, "", words(8, 10).title(), "", *story, *again, *menu[:12], *footer, "© 2024"])


TEXTS = [page(seed) for seed in range(100)]


@pytest.mark.benchmark(group="repeats of a page")
@pytest.mark.parametrize(
    "function",
    [dict.fromkeys, find_repeats, drop_repeats, lambda rows: list(iter_unique(rows)), lambda rows: count_lines([rows])],
    ids=["dict.fromkeys", "find_repeats", "drop_repeats", "iter_unique", "count_lines"],
)
def test_a_page(benchmark, function):
    """One page after the other, each split just before, as a reader of pages does."""
    texts = itertools.cycle(TEXTS)
    assert benchmark.pedantic(function, setup=lambda: ((next(texts).split("\n"),), {}), rounds=2000, warmup_rounds=50)


def test_the_pages_are_like_pages():
    """The made-up pages have the measure of scraped ones."""
    rows = [text.split("\n") for text in TEXTS]
    repeats = [sum(source is not None for source in find_repeats(page)) for page in rows]
    assert 240 <= sum(map(len, rows)) / len(rows) <= 280
    assert 11_000 <= sum(map(len, TEXTS)) / len(TEXTS) <= 13_000
    assert 25 <= sum(repeats) / len(repeats) <= 40
