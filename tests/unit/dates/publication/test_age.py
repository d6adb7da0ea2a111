"""Lines that only say how old a page is."""

from __future__ import annotations

import pytest

from wirecopy.dates import find_age


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("3 hours ago", "3 hours ago"),
        ("By A. Writer | an hour ago", "an hour ago"),
        ("Last updated 1 hour ago • 4 minute read", "1 hour ago"),
        ("3h ago", "3h ago"),
        ("Yesterday", "Yesterday"),
        ("Today at 3:48pm", "Today"),
        ("Posted: Yesterday, 09:15", "Yesterday"),
        ("just now", "just now"),
        ("vor 3 Stunden", "vor 3 Stunden"),
        ("hace 3 horas", "hace 3 horas"),
        ("il y a 2 heures", "il y a 2 heures"),
        ("3 часа назад", "3 часа назад"),
        ("2 saat önce", "2 saat önce"),
        ("قبل 3 ساعات", "قبل 3 ساعات"),
        ("3小时前", "3小时前"),
        ("3시간 전", "3시간 전"),
    ],
)
def test_an_age_is_found(line: str, text: str) -> None:
    """An age is found with its span, in several languages."""
    span = find_age(line)
    assert span is not None
    assert line[slice(*span)] == text


@pytest.mark.parametrize(
    "line", ["", "5 min read", "Yesterday the ministers met", "It happened long ago", "in 2 hours", "ago " * 50]
)
def test_no_age(line: str) -> None:
    """Sentences, reading times and long lines say nothing of the age of a page."""
    assert find_age(line) is None
