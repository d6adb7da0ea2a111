"""Entries of a timeline: what many reports cost."""

from __future__ import annotations

import pytest

import wirecopy
from wirecopy.links import entries


def test_a_thousand_reports_of_one_day_are_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports that know the same days are compared with each other by those days, not one by one."""
    asked = []
    within = entries._within
    monkeypatch.setattr(entries, "_within", lambda one, other: asked.append(1) or within(one, other))
    article = wirecopy.parse("Norway attacked Kenya on 21 November 2024.\n\n" * 100, parser="plain")
    (entry,) = wirecopy.link([article]).entries
    assert len(entry.reports) == 100
    assert len(asked) < 5 * 100
