"""Counts of lines over many pages: made apart, merged, sent around."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys

import pytest

from wirecopy.dedup import CorpusCounts, count_lines, line_hashes

PAGES = (["Our newsletter", "Talks end in Geneva", "3 comments"], ["OUR NEWSLETTER |", "A storm nears", "12 comments"])


def pages_with(counts, row):
    """On how many pages a row stands, as it is and without digits."""
    ((plain, masked),) = line_hashes([row])
    return counts.lines.get(plain, 0), counts.lines.get(masked, 0)


def test_pages_are_counted_not_copies():
    """A line that stands three times on a page stands on one page."""
    counts = count_lines([["Share", "Share", "share"], ["Share"]])
    assert counts.pages == 2
    assert pages_with(counts, "Share") == (2, 0)


def test_dress_does_not_count_and_digits_are_masked():
    """Lines are the same as within a page; short ones are counted without their digits as well."""
    counts = count_lines(PAGES)
    assert pages_with(counts, "our newsletter") == (2, 0)
    assert pages_with(counts, "3 comments") == (1, 2)
    assert pages_with(counts, "99 comments") == (0, 2)
    assert pages_with(counts, "comments") == (0, 0)


def test_what_is_not_counted():
    """Blank lines and rules, lines of more than 160 letters, and digits alone without them."""
    hashes = line_hashes(
        ["", "- -", "a" * 160, "a" * 161, "é" * 160, "é" * 161, "12 34", "1 " + "b" * 33, "1 " + "b" * 34]
    )
    assert [(plain is not None, masked is not None) for plain, masked in hashes] == [
        (False, False),
        (False, False),
        (True, False),
        (False, False),
        (True, False),
        (False, False),
        (True, False),
        (True, True),
        (True, False),
    ]


def test_hashes_fit_signed_integers_of_64_bits():
    """Engines without unsigned integers can take them; some are negative."""
    hashes = [plain for plain, _ in line_hashes([f"line {number}" for number in range(100)])]
    assert all(-(2**63) <= plain < 2**63 for plain in hashes)
    assert min(hashes) < 0 < max(hashes)
    assert len(set(hashes)) == 100


def test_counts_are_the_same_in_every_process():
    """Neither the salt of ``hash()`` nor anything else of a process shows in them."""
    code = f"from wirecopy.dedup import count_lines; print(count_lines({list(PAGES)!r}).to_bytes().hex())"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert bytes.fromhex(run.stdout.strip()) == count_lines(PAGES).to_bytes()


def test_merging_changes_neither_part():
    """Counts are values."""
    one, other = count_lines(PAGES[:1]), count_lines(PAGES[1:])
    before = one.to_bytes(), other.to_bytes()
    assert one.merge(other) == count_lines(PAGES)
    assert (one.to_bytes(), other.to_bytes()) == before


def test_frequent_lines_only():
    """What is sent to the workers holds only lines that could be dropped."""
    counts = count_lines(PAGES)
    assert counts.frequent(2).pages == 2
    assert sorted(counts.frequent(2).lines.values()) == [2, 2]
    assert counts.frequent(3).lines == {}


def test_round_trips():
    """Bytes and pickle give the same counts back."""
    counts = count_lines(PAGES)
    assert CorpusCounts.from_bytes(counts.to_bytes()) == counts
    assert pickle.loads(pickle.dumps(counts)) == counts
    assert CorpusCounts.from_bytes(CorpusCounts().to_bytes()) == CorpusCounts()


@pytest.mark.parametrize("cut", [0, 5, 20, 40, -1])
def test_damaged_bytes_are_refused(cut):
    """Other data, and data that were cut short, are an error and not other counts."""
    with pytest.raises(ValueError, match="corpus counts"):
        CorpusCounts.from_bytes(count_lines(PAGES).to_bytes()[:cut])


def test_a_page_as_one_text_is_refused():
    """A page is its lines."""
    with pytest.raises(TypeError, match="count_lines"):
        count_lines(["Talks end in Geneva"])


def test_repr_is_short():
    """Counts say how much they hold, not all of it."""
    assert repr(count_lines(PAGES)) == "CorpusCounts(2 pages, 6 lines)"
