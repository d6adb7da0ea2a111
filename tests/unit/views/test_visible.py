"""Text from anywhere is shown, never obeyed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecopy.views import fit, visible

ANY = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J\x07", r"\x1b[2J\x07"),
        ("a\nb\r\nc", r"a\nb\r\nc"),
        ("a\tb", "a b"),
        ("\x9b31m", r"\x9b31m"),
        ("\x7f\x00", r"\x7f\x00"),
        ("\u202ecba\u2069", r"\u202ecba\u2069"),
        ("\u2028", r"\u2028"),
        ("\udc80", r"\udc80"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_what_shows_nothing_is_written_out(text: str, shown: str) -> None:
    """Controls, separators, overrides, surrogates and tags are written as Python writes them."""
    assert visible(text) == shown


@pytest.mark.parametrize("text", ["NATO’s “talks”", "Où ?\u00a0Là", "日内瓦", "می\u200cخواهم", "👨\u200d👩", "\\x1b"])
def test_text_stays_as_it_is(text: str) -> None:
    """Letters of all scripts, their joiners and no-break spaces are left alone."""
    assert visible(text) == text


@given(ANY)
def test_nothing_a_terminal_obeys_is_left(text: str) -> None:
    """Whatever goes in, no control, surrogate or line separator comes out."""
    assert not {unicodedata.category(char) for char in visible(text)} & {"Cc", "Cs", "Zl", "Zp"}


@given(ANY, st.sampled_from(["ascii", "latin-1", "cp437", "cp1251", "utf-8"]))
def test_what_is_fitted_can_be_encoded(text: str, encoding: str) -> None:
    """Whatever goes in, the encoding takes what comes out; a text that it takes is left alone."""
    fitted = fit(text, encoding)
    fitted.encode(encoding)
    assert fit(fitted, encoding) == fitted


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("‘a’ “b” – c… d\u00a0• é", "ascii", "'a' \"b\" - c... d * e"),
        ("é “b”", "latin-1", 'é "b"'),
        ("Київ", "ascii", r"\u041a\u0438\u0457\u0432"),
        ("ﬁn ﬂ", "ascii", "fin fl"),
    ],
)
def test_plain_forms(text: str, encoding: str, shown: str) -> None:
    """Quotes, dashes and bullets become plain, letters lose their accents, and the rest is a number."""
    assert fit(text, encoding) == shown
