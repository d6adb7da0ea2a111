"""Codes of tokens in, a clock time out: "3:48 p.m. EST", "15h48", "15.48 Uhr", "午後3時48分"."""

from __future__ import annotations

from functools import cache

import attrs

from wirecopy.dates.explicit.tokens import Tokens
from wirecopy.dates.explicit.vocabulary import load_vocabulary

__all__ = ["Clock", "clock_shape", "read_clock"]


@attrs.frozen(kw_only=True)
class Clock:
    """A time of day as it is written.

    Args:
        hour: 0 to 23.
        minute: 0 to 59, or None when only the hour is given.
        second: 0 to 60, or None.
        zone: The time zone as it is written ("EST", "+02:00", "GMT+2"), or None.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None

    @property
    def value(self) -> str:
        """The time as TIMEX3 writes it: ``T15:48``, without the zone.

        Example:
            >>> Clock(hour=9, minute=5, zone="GMT").value
            'T09:05'
        """
        parts = [self.hour] if self.minute is None else [self.hour, self.minute]
        if self.second is not None:
            parts.append(self.second)
        return "T" + ":".join(f"{part:02d}" for part in parts)


@cache
def clock_shape() -> str:
    """The pattern of a clock time over the codes of tokens; each alternative has its example beside it."""
    kinds = load_vocabulary().classes
    half, hour = kinds["half"], kinds["hour"]
    zone = r"(?:\(?Z\)?(?:[-+](?:n:n|[nq]))?|[-+](?:n:n|q|y))"
    return (
        rf"(?:{half}n:n(?::n)?{zone}?"  # 下午3:48
        rf"|{half}?nH(?:nI(?:nS)?)?"  # 15時48分
        rf"|n:n(?::n(?:\.[nqyN])?)?{half}?{hour}?{zone}?"  # 3:48pm EST, 15:48:00Z, 15:48 Uhr
        rf"|n(?:\.n)?{half}{zone}?"  # 9 AM, 3.48pm
        rf"|n{hour}n(?![:/.]n)"  # 15h48
        rf"|n\.n{hour}?{zone}?(?![.:/]?n)"  # 15.48 Uhr
        rf"|n{hour}{zone}?"  # 15 Uhr
        r"|[yq]Z)"  # 2010 GMT
    )


def read_clock(tokens: Tokens, first: int, stop: int, text: str) -> Clock | None:
    """Read the tokens ``first`` to ``stop`` as a clock time; None when there is no such time ("25:70").

    Example:
        >>> from wirecopy.dates.explicit.tokens import read_tokens
        >>> line = "3:48 p.m. EST"
        >>> tokens = read_tokens(line, 0, len(line))
        >>> read_clock(tokens, 0, len(tokens.codes), line)
        Clock(hour=15, minute=48, second=None, zone='EST')
    """
    halves = load_vocabulary().halves
    half: int | None = None
    numbers: list[int] = []
    zone_at: int | None = None
    for at in range(first, stop):
        code, word = tokens.codes[at], tokens.words[at]
        if code == "Z" or (code in "+-" and numbers):
            zone_at = at
            break
        if code == "n" and len(numbers) < 3:
            if numbers and len(word) == 1:
                return None
            numbers.append(int(word))
        elif code in "yq" and not numbers:
            numbers = [int(word[:-2]), int(word[-2:])]
        elif word in halves:
            half = halves[word]
    if not numbers:
        return None
    hour, minute, second = (*numbers, None, None)[:3]
    if hour is None or hour > 23 or (minute or 0) > 59 or (second or 0) > 60:
        return None
    if half is not None and hour <= 12:
        hour = hour % 12 + half
    zone = None if zone_at is None else text[tokens.starts[zone_at] : tokens.stops[stop - 1]].strip("()")
    return Clock(hour=hour, minute=minute, second=second, zone=zone)
