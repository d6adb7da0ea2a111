"""A count and a unit in, the TIMEX3 value of the length out: ``P2D``, ``PT5H30M``, ``PXW``."""

from __future__ import annotations

from fractions import Fraction

__all__ = ["length_value"]

_SMALLER = {"Y": ("M", 12), "TH": ("TM", 60), "TM": ("TS", 60), "D": ("TH", 24), "W": ("D", 7)}
"""The unit that a half of a unit is given in, and how many of it there are."""
_AS_OTHER = {"F": ("W", 2), "E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000), "Q": ("M", 3)}
"""Units that ISO 8601 does not have, as units that it has."""


def length_value(count: Fraction | int | None, unit: str) -> str:
    """Give the value of a length.

    Args:
        count: How many units; None when the text leaves it open.
        unit: The unit, as ``lexicon/time_words.tsv`` gives it: ``TS TM TH D W F M Q Y E C L``.

    Example:
        >>> length_value(2, "D"), length_value(Fraction(11, 2), "TH"), length_value(None, "W"), length_value(3, "E")
        ('P2D', 'PT5H30M', 'PXW', 'P30Y')
    """
    if count is None:
        return _write("X", unit if unit not in ("F", "L") else "W" if unit == "F" else "Y")
    count = Fraction(count)
    if unit in _AS_OTHER:
        unit, times = _AS_OTHER[unit]
        count *= times
    whole, rest = divmod(count, 1)
    value = _write(str(whole), unit) if whole or not rest else ""
    if rest and unit in _SMALLER:
        smaller, times = _SMALLER[unit]
        part = rest * times
        if part.denominator == 1:
            if unit == smaller[:1] or (unit[0] == "T") == (smaller[0] == "T"):
                return (value or ("PT" if unit[0] == "T" else "P")) + f"{part}{smaller[-1]}"
            return (value or "P") + f"T{part}{smaller[-1]}"
    return _write(f"{float(count):g}", unit) if rest else value


def _write(number: str, unit: str) -> str:
    return f"PT{number}{unit[1]}" if unit[0] == "T" else f"P{number}{unit}"
