"""How a date stands on its line."""

from __future__ import annotations

import pytest

from wirecopy.dates import find_explicit
from wirecopy.dates.publication.place import find_place, is_dateline


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("November 22, 2024", "alone"),
        ("  * 22.11.2024 |", "alone"),
        ("By A. Writer | November 22, 2024", "byline"),
        ("Written by A. Writer and B. Writer of the foreign desk on November 22, 2024", "byline"),
        ("Politics / November 22, 2024", "short"),
        ("November 22, 2024 • 3 minute read", "short"),
        ("What can be done about the island and all of its people now?Friday, 22 November 2024", "line"),
        ("The committee, which met for the first time on November 22, 2024, will meet again.", "sentence"),
        ("The truce that was brokered by the neighbours ended on November 22, 2024, all of them said.", "sentence"),
        ("The museum opened its doors to the public in the old town on 22 November 2024.", "sentence"),
    ],
)
def test_place(line: str, place: str) -> None:
    """A line of its own, a byline, a short line and a sentence are told apart."""
    (found,) = find_explicit(line)
    assert find_place(line, (0, len(line)), found.start, found.stop) == place


@pytest.mark.parametrize(
    ("line", "yes"),
    [
        ("KYIV, Nov 22 (Reuters) - The talks", True),
        ("WASHINGTON, November 22. /Agency/. The talks", True),
        ("NEW DELHI, India, Nov. 22 — The talks", True),
        ("On Nov 22 (a Friday) the talks", False),
        ("The talks of Nov 22 - the last ones", False),
        ("KYIV, Nov 22 was a Friday", False),
    ],
)
def test_dateline(line: str, yes: bool) -> None:
    """A place in capitals, a day and a bracket or dash are a dateline."""
    (found,) = find_explicit(line, partial=True)
    assert is_dateline(line, (0, len(line)), found.start, found.stop) is yes
