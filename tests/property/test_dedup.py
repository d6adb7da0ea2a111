"""What must hold for any lines whatsoever: of one page, of a stream, of a corpus."""

from __future__ import annotations

from collections import Counter

from hypothesis import example, given
from hypothesis import strategies as st

from wirecopy.dedup import (
    CorpusCounts,
    Repeat,
    count_lines,
    drop_common,
    drop_repeats,
    find_repeats,
    iter_unique,
    line_hashes,
    restore,
)
from wirecopy.dedup.keys import line_key, line_keys
from wirecopy.dedup.stream import Sieve

WORDS = st.sampled_from(
    """
    Share | Sport | Yes. | No. | Home | Markets | Politics | • Politics | Weather | He did not say when. | 3 | 4 | 12
    - - | Talks end in Geneva | TALKS END IN GENEVA. | talks end in Geneva | Talks end in Geneva.
    Новости дня | 3 min ago | 5 min ago | Up 1.5 points | Up 15 points | by 1.5 in the quarter | by 15 in the quarter
    By 1.5 in the quarter
    A minister spoke of a long and heavy winter | A minister spoke of a long…
    Storm nears the northern coast 3 min ago | Storm nears the northern coast 8 min ago
    """.replace("\n", "|").split("|")
)
ANY = st.text(max_size=12) | st.text(alphabet="ab 1.…\n", max_size=30)
LINES = st.lists(WORDS | ANY, max_size=40)
BLOCKS = st.lists(st.sampled_from("abcdefgh").map(lambda c: c * 11), max_size=60)
PAGES = LINES | BLOCKS | st.lists(WORDS, max_size=80)
HOSTILE = "\ud800", "\x00", "a\u0308", "\u2028", "“" * 50, "9" * 300 + "x", "é" * 300, "\r\n", "İ"


def drops_one_by_one(rows, *, near):
    """The plain way: one line after the other."""
    sieve = Sieve(near=near)
    return {drop.number: drop for index, row in enumerate(rows) for drop in sieve.feed(index, row, line_key(row))}


@given(PAGES)
@example(list(HOSTILE) * 3)
def test_restore_gives_the_input_back(lines):
    """Nothing is lost: kept lines and records together are the input, to the character."""
    deduped = drop_repeats(lines)
    assert list(deduped.restore()) == lines
    kept, repeats = deduped
    assert list(restore(kept, repeats)) == lines


@given(PAGES)
@example(list(HOSTILE) * 3)
def test_dropping_twice_drops_nothing_more(lines):
    """Dropping repeats is idempotent."""
    kept = drop_repeats(lines).kept
    assert drop_repeats(kept) == (kept, ())


@given(PAGES)
def test_kept_lines_stay_in_order(lines):
    """The kept lines are the input without the lines that the records name, in the same order."""
    kept, repeats = drop_repeats(lines)
    dropped = {repeat.number for repeat in repeats}
    assert [line for number, line in enumerate(lines, 1) if number not in dropped] == list(kept)
    assert [repeat.number for repeat in repeats] == sorted(dropped)


@given(PAGES)
def test_records_point_at_kept_lines_above(lines):
    """Every record names an earlier line, and that line was kept."""
    _, repeats = drop_repeats(lines)
    dropped = {repeat.number for repeat in repeats}
    for repeat in repeats:
        assert isinstance(repeat, Repeat)
        assert 1 <= repeat.repeats < repeat.number
        assert repeat.repeats not in dropped
        assert repeat.text == lines[repeat.number - 1]


@given(PAGES)
@example(["1 aaaaaaaaaaaaa", "-1 aaaaaaaaaaaaa", "–1 aaaaaaaaaaaaa", "1 aaaaaaaaaaaaa"])
def test_a_page_at_once_and_line_by_line_agree(lines):
    """The fast way through a page comes to the verdicts of the plain way."""
    plain = drops_one_by_one(lines, near=False)
    sources = [plain[index].source if index in plain else None for index in range(len(lines))]
    assert list(find_repeats(lines)) == sources


@given(PAGES)
@example(list(HOSTILE) * 3)
def test_the_stream_keeps_what_the_list_keeps(lines):
    """``iter_unique`` gives the kept lines of ``drop_repeats``."""
    assert tuple(iter_unique(lines)) == drop_repeats(lines).kept


@given(PAGES)
@example(list(HOSTILE))
def test_keys_of_a_page_are_keys_of_its_rows(lines):
    """Making the keys of a page at once gives the key of each row."""
    assert line_keys(lines) == [line_key(line) for line in lines]


@given(st.lists(st.sampled_from([letter * 12 for letter in "ABCDE"]), max_size=30))
def test_long_lines_are_dropped_as_a_dictionary_would(lines):
    """For lines that may go by themselves the rule is ``dict.fromkeys``."""
    assert list(drop_repeats(lines).kept) == list(dict.fromkeys(lines))


CORPORA = st.lists(st.lists(WORDS | ANY, max_size=8), max_size=8)
THRESHOLDS = st.integers(2, 4)


@given(CORPORA, CORPORA, CORPORA)
def test_counts_merge_in_any_order_and_grouping(one, two, three):
    """Merging is associative and commutative, and the same as counting all pages at once."""
    a, b, c = count_lines(one), count_lines(two), count_lines(three)
    whole = count_lines([*one, *two, *three])
    assert a.merge(b).merge(c) == a.merge(b.merge(c)) == c.merge(a, b) == b.merge(a).merge(c) == whole
    assert a.merge(CorpusCounts()) == a == CorpusCounts().merge(a)


@given(CORPORA)
def test_counts_survive_as_bytes(pages):
    """Bytes give the same counts back, and the same counts the same bytes, whatever the order of the pages."""
    counts = count_lines(pages)
    assert CorpusCounts.from_bytes(counts.to_bytes()) == counts
    assert count_lines(pages[::-1]).to_bytes() == counts.to_bytes()


@given(CORPORA)
def test_counts_are_those_of_the_plain_way(pages):
    """A line is counted once for every page that has its key."""
    counts = count_lines(pages)
    plain = Counter(key for page in pages for key in {line_key(line) for line in page} - {b""})
    for page in pages:
        for line, (name, _masked) in zip(page, line_hashes(page), strict=True):
            assert name is None or counts.lines[name] == plain[line_key(line)]
            assert (name is None) is (line_key(line) == b"")


@given(CORPORA, THRESHOLDS, THRESHOLDS)
def test_dropping_common_lines(pages, min_pages, min_masked_pages):
    """It is idempotent, keeps the order and loses nothing; thinned-out counts do the same."""
    counts = count_lines(pages)
    thin = counts.frequent(min(min_pages, min_masked_pages))
    for page in pages:
        own = drop_common(page, counts, min_pages=min_pages, min_masked_pages=min_masked_pages)
        assert list(own.restore()) == page
        dropped = {common.number for common in own.common}
        assert list(own.kept) == [line for number, line in enumerate(page, 1) if number not in dropped]
        again = drop_common(own.kept, counts, min_pages=min_pages, min_masked_pages=min_masked_pages)
        assert again == (own.kept, ())
        assert own == drop_common(page, thin, min_pages=min_pages, min_masked_pages=min_masked_pages)
