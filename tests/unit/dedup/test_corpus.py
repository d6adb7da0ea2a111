"""Dropping the lines that many pages of a corpus have."""

from __future__ import annotations

import pytest

from wirecopy.dedup import count_lines, drop_common


def site(pages):
    """Pages with a footer, a counter, a table row and a story of their own."""
    return [
        [
            "Sign up for our newsletter",
            f"{number} comments",
            f"{number} {number * 3}",
            f"Story {'x' * (number + 1)} is told",
            "",
        ]
        for number in range(pages)
    ]


def test_what_all_pages_have_goes():
    """Footers go at ten pages, lines with another number on each page at twenty, and the record says on how many."""
    pages = site(20)
    kept, common = drop_common(pages[4], count_lines(pages))
    assert kept == ("4 12", "Story xxxxx is told", "")
    assert [(c.number, c.text, c.pages, c.rule) for c in common] == [
        (1, "Sign up for our newsletter", 20, "common:line"),
        (2, "4 comments", 20, "common:digits"),
    ]


def test_thresholds():
    """Below its threshold a line stays; both can be set."""
    assert drop_common(site(9)[0], count_lines(site(9))).common == ()
    assert len(drop_common(site(19)[0], count_lines(site(19))).common) == 1
    assert len(drop_common(site(3)[0], count_lines(site(3)), min_pages=3, min_masked_pages=3).common) == 2


def test_paragraphs_on_many_pages_stay():
    """Long paragraphs stand on many pages because they were sold, not because they are furniture."""
    pages = [["A paragraph of an agency. " * 12]] * 30
    assert drop_common(pages[0], count_lines(pages)).common == ()


def test_restore_and_again():
    """The lines come back, and dropping again drops nothing."""
    pages = site(20)
    counts = count_lines(pages)
    own = drop_common(pages[7], counts)
    assert list(own.restore()) == pages[7]
    assert drop_common(own.kept, counts) == (own.kept, ())


def test_frequent_counts_are_enough():
    """Counts thinned out to the smallest threshold give the same answer."""
    pages = site(20)
    counts = count_lines(pages)
    assert drop_common(pages[0], counts.frequent(10)) == drop_common(pages[0], counts)


@pytest.mark.parametrize("thresholds", [{"min_pages": 1}, {"min_masked_pages": 0}])
def test_thresholds_that_drop_everything_are_refused(thresholds):
    """Every line stands on its own page: a threshold of one would leave nothing."""
    with pytest.raises(ValueError, match="needs 2 or more"):
        drop_common(["Talks end"], count_lines([]), **thresholds)


def test_one_text_is_refused():
    """A page is its lines."""
    with pytest.raises(TypeError, match="drop_common"):
        drop_common("Talks end", count_lines([]))
