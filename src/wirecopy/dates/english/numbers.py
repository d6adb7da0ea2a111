"""The words of a count in, the number out: "twenty-one", "5 1/2", "a couple of", "nineteen ninety-four"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

__all__ = ["Count", "read_count", "read_year_words"]

_POWERS = (100, 1000, 10**6, 10**9)
"""Words of number that multiply what stands before them."""

Count = Fraction | None
"""A number, or None for an open one ("several")."""


def read_count(parts: Sequence[str], numbers: dict[str, str]) -> Count:
    """Read a count; a sign of a fraction and the words between count as parts.

    Args:
        parts: The words and signs of the count, in small letters, without spaces.
        numbers: The values of the words of number.

    Returns:
        The number, or None when the count leaves it open.

    Example:
        >>> read_count(["5", "1", "/", "2"], {}), read_count(["several"], {})
        (Fraction(11, 2), None)
        >>> read_count(["twenty", "-", "one"], {"twenty": "20", "one": "1"})
        Fraction(21, 1)
    """
    total = Fraction(0)
    said = vague = False
    at = 0
    while at < len(parts):
        part = parts[at]
        if at + 2 < len(parts) and parts[at + 1] == "/":
            top, bottom = _number(part, numbers), _number(parts[at + 2], numbers)
            if top is not None and bottom:
                total += top / bottom
                said = True
            at += 3
            continue
        at += 1
        number = _number(part, numbers)
        if part == "half":
            total += Fraction(1, 2)
            said = True
        elif part == "quarter":
            total += Fraction(1, 4)
            said = True
        elif part == "couple":
            return Fraction(2)
        elif part in ("a", "an"):
            # "half a day" and "two and a half" are no more for their "a"
            said = said or at == len(parts)
            total += at == len(parts) and not total
        elif number is not None:
            total = total * number if total and number >= 12 and number in _POWERS else total + number
            said = True
        elif part not in ("-", "and", "of"):
            vague = True
    return total if said and not vague else None


def _number(part: str, numbers: dict[str, str]) -> Fraction | None:
    if part[:1].isdigit():
        return Fraction(part.replace(",", ""))
    value = numbers.get(part)
    return None if value is None else Fraction(value)


def read_year_words(parts: Sequence[str], numbers: dict[str, str]) -> int | None:
    """Read a year in words; None when the words are no year.

    Example:
        >>> numbers = {"nineteen": "19", "ninety": "90", "four": "4", "two": "2", "thousand": "1000"}
        >>> read_year_words(["nineteen", "ninety", "-", "four"], numbers), read_year_words(["two", "thousand"], numbers)
        (1994, 2000)
    """
    values = [int(numbers[part]) for part in parts if part in numbers]
    if values[:2] == [2, 1000]:
        return 2000 + sum(values[2:]) if sum(values[2:]) < 100 else None
    if len(values) >= 2 and 14 <= values[0] <= 20 and values[1] >= 20:
        rest = sum(values[1:])
        return values[0] * 100 + rest if rest < 100 and (len(values) == 2 or values[2] < 10) else None
    return None
