"""Dates that the word lists do not know."""

from __future__ import annotations

import pytest

from wirecopy.dates.explicit.languages import find_foreign, is_english


@pytest.mark.parametrize(
    ("line", "text", "value"),
    [
        ("٢٢ نوفمبر ٢٠٢٤", "٢٢ نوفمبر ٢٠٢٤", "2024-11-22"),
        ("تاريخ: ٢٢/١١/٢٠٢٤", "٢٢/١١/٢٠٢٤", "2024-11-22"),
        ("२२ नवंबर २०२४", "२२ नवंबर २०२४", "2024-11-22"),
        ("Jumamosi 22 Nuwamba 2024", "22 Nuwamba 2024", "2024-11-22"),
    ],
)
def test_a_date_is_found(line: str, text: str, value: str) -> None:
    """Other digits are read as they are; other languages are dateparser's."""
    (found,) = find_foreign(line, 0, len(line))
    assert (line[found.start : found.stop], found.days[0].value) == (text, value)


@pytest.mark.parametrize("line", ["", "22 zebras 2024", "٢٢ ٢٠", "22 November 2024"])
def test_no_date(line: str) -> None:
    """A word that is no month in any language makes no date; what the word lists know is not asked again."""
    assert find_foreign(line, 0, len(line)) == []


def test_offsets_count_from_the_start_of_the_text() -> None:
    """A part of a text is searched, and the span counts from its start."""
    text = "عنوان\n٢٢ نوفمبر ٢٠٢٤"
    (found,) = find_foreign(text, 6, len(text))
    assert text[found.start : found.stop] == "٢٢ نوفمبر ٢٠٢٤"


def test_english() -> None:
    """A text with the commonest words of English is English."""
    assert is_english("The end of the talks and of the war")
    assert not is_english("Das Ende der Gespräche")
