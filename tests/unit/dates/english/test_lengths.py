"""Counts and units as values of TIMEX3."""

from __future__ import annotations

from fractions import Fraction

import pytest

from wirecopy.dates.english.lengths import length_value


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (2, "D", "P2D"),
        (2, "TH", "PT2H"),
        (90, "TM", "PT90M"),
        (6, "M", "P6M"),
        (1, "TS", "PT1S"),
        (2, "F", "P4W"),
        (3, "E", "P30Y"),
        (2, "C", "P200Y"),
        (1, "L", "P1000Y"),
        (2, "Q", "P6M"),
        (0, "D", "P0D"),
        (Fraction(3, 2), "TH", "PT1H30M"),
        (Fraction(1, 2), "TH", "PT30M"),
        (Fraction(5, 2), "Y", "P2Y6M"),
        (Fraction(1, 2), "Y", "P6M"),
        (Fraction(3, 2), "D", "P1DT12H"),
        (Fraction(1, 2), "D", "PT12H"),
        (Fraction(5, 2), "M", "P2.5M"),
        (Fraction(1, 3), "W", "P0.333333W"),
        (None, "D", "PXD"),
        (None, "TH", "PTXH"),
        (None, "W", "PXW"),
        (None, "E", "PXE"),
        (None, "F", "PXW"),
        (None, "L", "PXY"),
    ],
)
def test_a_length_has_a_value(count: Fraction | int | None, unit: str, value: str) -> None:
    """Units that ISO 8601 does not have become those that it has, halves the next smaller unit, open counts an X."""
    assert length_value(count, unit) == value
