"""The words before a date."""

from __future__ import annotations

import pytest

from wirecopy.dates.publication.labels import find_label


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Published: ", "published"),
        ("Posted on ", "published"),
        ("Editorial StaffPublish date:", "published"),
        ("Veröffentlicht am ", "published"),
        ("Publié le ", "published"),
        ("发布时间：", "published"),
        ("Опубликовано ", "published"),
        ("Published 1 May, last updated ", "updated"),
        ("Updated", "updated"),
        ("Mis à jour le ", "updated"),
        ("最終更新", "updated"),
        ("© ", "other"),
        ("Retrieved ", "other"),
        ("Member since ", "other"),
        ("All shops shut until Christmas, by A. Writer of the city desk, ", ""),
        ("— A. Reader (@reader) ", "other"),
        ("By A. Writer on ", ""),
        ("", ""),
        ("İ" * 5, ""),
    ],
)
def test_the_last_label_counts(words: str, kind: str) -> None:
    """The label nearest to the date says what the date is of."""
    assert find_label(words) == kind
