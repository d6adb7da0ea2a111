"""What a converter found wrong in, one line a problem out: "what is wrong @ where"."""

from __future__ import annotations

from cattrs import transform_error
from cattrs.errors import ForbiddenExtraKeysError

__all__ = ["told"]

LONGEST = 300
"""The most characters of one line; a longer one is cut."""


def told(error: BaseException) -> list[str]:
    """The problems that an error of the converter holds, in the order of the data."""
    return [_short(line) for line in transform_error(error, format_exception=_said)]


def _said(error: BaseException, _kind: type | None) -> str:
    if isinstance(error, KeyError):
        return "required field missing"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown field {', '.join(sorted(map(repr, error.extra_fields)))}"
    return str(error) or type(error).__name__


def _short(line: str) -> str:
    what, _, where = line.rpartition(" @ ")
    room = max(LONGEST - len(where), 20)
    return f"{what if len(what) <= room else what[: room - 1] + '…'} @ {where}"
