"""Strategies for texts that break parsers: odd characters, giant repetition, and good pages gone wrong."""

from __future__ import annotations

from collections.abc import Sequence

from wirecopy.lines import BREAKS
from wirecopy.testing.extra import st
from wirecopy.testing.pages import pages

__all__ = ["hostile_texts", "mangled_texts"]

_QUOTES = ('"', "'", "“", "”", "„", "«", "‘", "’", "``")
_BRACKETS = ("(", ")", "[", "]", "{", "<", "((", "([{")
_MARKS = (",", ".", "|", "•", "-", "—", "…", "*", "#", "@", "©", "%s", "\\", "&amp;", "://", ";:")
_INVISIBLE = (
    "\x00",
    "\x1c",
    "\x85",
    "\xa0",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\x1b[31m",
)
_BROKEN = (
    "\ud800",
    "\udfff",
    "\ud83d",
    "\ufffe",
    "\U0010ffff",
    "a\u0301\u0323",
    "😀\u200d",
    "ﷺ",
    "שלום",
    "مرحبا",
)
_WORDS = ("May ", "By ", "A", "1", "1,", "9999999999", "said ", "Mr. ", "Nov 31, 0000", "İ", "ß", "ſ", "٣")
_UNITS = st.sampled_from((*_QUOTES, *_BRACKETS, *_MARKS, *_INVISIBLE, *_BROKEN, *_WORDS, *BREAKS, " ", "\t"))

_ANY_CHARACTER = st.characters(exclude_categories=())
"""Lone surrogates too, which Hypothesis leaves out by itself."""


def hostile_texts() -> st.SearchStrategy[str]:
    """Texts that break parsers, a few thousand characters long at most.

    Quotation marks without partner, nested brackets, lone surrogates, NULs, right-to-left overrides,
    zero-width characters, every kind of line break, one thing a thousand times over, and any of these inside
    a page.

    Example:
        >>> from hypothesis import given
        >>> from wirecopy.testing import hostile_texts
        >>> @given(hostile_texts())
        ... def test_it_takes_any_text(text):
        ...     '''No text makes the parser raise.'''
    """
    anything = st.text(_ANY_CHARACTER, max_size=200)
    run = st.tuples(_UNITS, st.integers(1, 300)).map(lambda pair: pair[0] * pair[1])
    long_run = st.tuples(_UNITS, st.integers(1000, 3000)).map(lambda pair: pair[0] * pair[1])
    runs = st.lists(st.one_of(_UNITS, run, anything), max_size=8).map("".join)
    rows = st.tuples(st.sampled_from(BREAKS), st.lists(st.one_of(_UNITS, run), max_size=12))
    return st.one_of(
        anything,
        long_run,
        runs,
        rows.map(lambda pair: pair[0].join(pair[1])),
        st.tuples(pages(), runs, st.integers(0, 500)).map(lambda parts: _put(*parts)),
    )


def mangled_texts(samples: Sequence[str]) -> st.SearchStrategy[str]:
    """Good texts gone wrong: cut short, a line lost, doubled or moved, other breaks, hostile text put inside.

    They reach the code that a parser runs after it has recognised its own format.

    Args:
        samples: The good texts, at least one.

    Example:
        >>> from hypothesis import given
        >>> from wirecopy.testing import mangled_texts
        >>> @given(mangled_texts(["GENEVA (Agency) - Talks ended.\\n-30-\\n"]))
        ... def test_it_takes_damaged_copy(text):
        ...     '''Damaged copy is read or refused.'''
    """
    return st.one_of(st.sampled_from(tuple(samples)), _mangled(tuple(samples)))


@st.composite
def _mangled(draw: st.DrawFn, samples: tuple[str, ...]) -> str:
    text = draw(st.sampled_from(samples))
    for _ in range(draw(st.integers(1, 3))):
        rows = text.splitlines(keepends=True) or [""]
        here, there = draw(st.integers(0, len(rows) - 1)), draw(st.integers(0, len(rows) - 1))
        match draw(st.sampled_from(("cut", "lose", "double", "move", "break", "put", "trim"))):
            case "cut":
                text = text[: draw(st.integers(0, len(text)))]
            case "lose":
                text = "".join(rows[:here] + rows[here + 1 :])
            case "double":
                text = "".join([*rows[:here], rows[there], *rows[here:]])
            case "move":
                rows[here], rows[there] = rows[there], rows[here]
                text = "".join(rows)
            case "break":
                text = draw(st.sampled_from(BREAKS)).join(text.splitlines())
            case "put":
                text = _put(text, draw(_UNITS) * draw(st.integers(1, 50)), draw(st.integers(0, len(text))))
            case _:
                text = text.strip()
    return text


def _put(text: str, piece: str, offset: int) -> str:
    return text[:offset] + piece + text[offset:]
