"""Keys: what two lines have to share to be the same line."""

from __future__ import annotations

import tracemalloc

import pytest

from wirecopy.dedup.keys import identity, letters, line_key, line_keys, without_digits


@pytest.mark.parametrize(
    "row",
    [
        "Talks end in Geneva",
        "  \tTalks end\u00a0in  Geneva \u2003",
        "• Talks end in Geneva \u00a0 | \u00a0",
        "    * #### Talks end in Geneva",
        "> Talks end in Geneva »",
        "- Talks end in Geneva…",
        "TALKS END IN GENEVA.",
        "“Talks end in Geneva”",
        "\ufeffTalks\u200b end in Geneva\r",
        "▶ Talks end – in Geneva ✕",
        "Talks end in Geneva\n",
    ],
)
def test_dress_does_not_count(row):
    """White space, bullets, heading marks, separators, quotes, dashes, full stops and the case of A to Z go."""
    assert line_key(row) == b"talksendingeneva"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Paul’s “zoo”", 'Paul\'s "zoo"'),
        ("Berlin — Bonn", "Berlin - Bonn"),
        ("「東京」、大阪。", "東京 大阪"),
        ("Ａ！", "Ａ"),
    ],
)
def test_shapes_of_marks_are_one(one, other):
    """Curly and straight quotes, long and short dashes, East Asian and other punctuation make no difference."""
    assert line_key(one) == line_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("It costs $5", "It costs £5"), ("Up 5%", "Up 5"), ("Émile", "Emile"), ("Ärger", "ärger"), ("Новости", "Погода")],
)
def test_what_counts_stays(one, other):
    """Currency signs, ``%``, accents and letters of any script count; beyond A to Z their case does too."""
    assert line_key(one) != line_key(other)


@pytest.mark.parametrize("row", ["", " \u00a0\t", "- -", "___", "* * *", "…", "|", "“”"])
def test_a_row_of_marks_has_no_key(row):
    """Nothing is left of a row without letters, digits or currency signs."""
    assert line_key(row) == b""


@pytest.mark.parametrize("row", ["\ud800", "\x00a", "\udfff " * 3, "a" * 1_000_000, "\x85x"])
def test_any_text_has_a_key(row):
    """Lone surrogates, NULs and very long rows are rows like others."""
    assert line_keys([row, "b"]) == [line_key(row), b"b"]


def test_breaks_inside_rows_do_not_shift_keys():
    """Rows that carry their line break, or one inside, keep their own key."""
    assert line_keys(["one\n", "two\nthree", "", "four"]) == [b"one", b"twothree", b"", b"four"]


def test_many_rows_have_the_keys_of_few():
    """Rows are joined in portions, which shows nowhere."""
    rows = [f"row {number}" if number % 3 else "" for number in range(3000)]
    assert line_keys(rows) == [line_key(row) for row in rows]


def test_no_rows_have_no_keys():
    """An empty page has no key, not the key of an empty row."""
    assert line_keys([]) == []


@pytest.mark.parametrize(
    ("one", "other"), [("up 1.5 points", "up 15 points"), ("-4 degrees", "4 degrees"), ("at 1:30", "at 13:0")]
)
def test_numbers_written_differently_are_different(one, other):
    """The key alone does not tell 1.5 from 15 or -4 from 4; the identity does."""
    assert line_key(one) == line_key(other)
    assert identity(one, line_key(one)) != identity(other, line_key(other))


@pytest.mark.parametrize(("one", "other"), [("–4°", "-4°"), ("10-12 May", "10–12 May"), ("• 5 dead", "5 dead |")])
def test_numbers_in_another_dress_are_the_same(one, other):
    """Long and short minus signs and what stands around a number make no difference to the identity."""
    assert identity(one, line_key(one)) == identity(other, line_key(other))


def test_letters_are_characters_that_are_no_digits():
    """A letter of two or three bytes is one letter; digits are none."""
    assert letters(line_key("15 Новости 東京")) == 9
    assert without_digits(line_key("15 Новости")) == line_key("Новости")


@pytest.mark.parametrize("mark", ["\x85", "\u200b", "\u3001", "\ufeff"])
def test_a_long_run_of_marks_needs_little_memory(mark):
    """A run of marks goes at once, so that it needs a few times its own size and not a hundred times as much."""
    row = mark * 50_000
    line_key(row)
    tracemalloc.start()
    try:
        assert line_key(row) == b""
        assert tracemalloc.get_traced_memory()[1] < 10 * len(row.encode())
    finally:
        tracemalloc.stop()
