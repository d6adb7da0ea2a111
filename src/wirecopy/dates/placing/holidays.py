"""The name of a holiday and a year in, its day out."""

from __future__ import annotations

import calendar
import datetime
from functools import cache

from dateutil.easter import easter

from wirecopy.lexicon import load_lexicon

__all__ = ["holiday_day"]


def holiday_day(name: str, year: int) -> datetime.date | None:
    """The day of a holiday; None when the list does not know it, or for years whose Easter is not known.

    Args:
        name: Its name in small letters.
        year: The year.

    Source:
        ``lexicon/holidays.tsv``; Easter from :func:`dateutil.easter.easter` (western churches).

    Example:
        >>> holiday_day("thanksgiving", 2024), holiday_day("good friday", 2024)
        (datetime.date(2024, 11, 28), datetime.date(2024, 3, 29))
    """
    rule = _rules().get(name)
    if rule is None:
        return None
    if rule.startswith("easter"):
        if not 1583 <= year <= 4099:
            return None
        return easter(year) + datetime.timedelta(days=int(rule[6:]))
    if "-" in rule and ":" not in rule:
        month, day = map(int, rule.split("-"))
        return datetime.date(year, month, day)
    nth_rule, _, more = rule.partition("+")
    month, nth, weekday = map(int, nth_rule.split(":"))
    days = [
        day
        for day in range(1, calendar.monthrange(year, month)[1] + 1)
        if datetime.date(year, month, day).isoweekday() == weekday
    ]
    return datetime.date(year, month, days[nth - 1 if nth > 0 else nth]) + datetime.timedelta(days=int(more or 0))


@cache
def _rules() -> dict[str, str]:
    return {row[0]: row[1] for row in load_lexicon("holidays").entries}
