"""The question asked of a page before any row is looked at for near copies."""

from __future__ import annotations

import pytest

from wirecopy.dedup.keys import line_keys
from wirecopy.dedup.near import may_be_near


@pytest.mark.parametrize(
    ("rows", "near"),
    [
        (["Ministers agree on the plan for a harbour", "Ministers agree on the plan for..."], True),
        (["Ministers agree on the plan for...", "Ministers agree on the plan for a harbour"], False),
        (["Ministers agree on the plan for...", "Ministers agree on the plan for..."], False),
        (["Ministers agree on the plan for a harbour", "Ministers agree on the plan for no..."], False),
        (["Well...", "Well, that was it", "…"], False),
        (["Storm nears the northern coast 3 min ago", "Storm nears the northern coast 8 min ago"], True),
        (["Storm nears the northern coast 3 min ago", "Storm leaves the northern coast 8 min ago"], False),
        (["3 min ago", "3 min ago"], False),
        ([], False),
    ],
)
def test_may_be_near(rows, near):
    """Only rows that begin like an earlier one, or are like another but for an age, make it worth looking."""
    assert may_be_near(rows, line_keys(rows)) is near
