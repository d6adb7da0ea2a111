"""The rules of the grammar: each reads its own example."""

from __future__ import annotations

import pytest

from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.grammar import PARTIAL_RULES, RULES, Rule


@pytest.mark.parametrize("rule", RULES + PARTIAL_RULES, ids=lambda rule: rule.shape)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    """The example of a rule is read as a whole, under the name of the rule."""
    (found,) = find_explicit(rule.example, partial=rule in PARTIAL_RULES)
    assert (found.start, found.stop, found.rule) == (0, len(rule.example), rule.name)


def test_full_dates_come_before_dates_without_a_year() -> None:
    """Where both could read a place, the date with its year wins."""
    (found,) = find_explicit("22 November 2024", partial=True)
    assert found.days[0].year is not None
