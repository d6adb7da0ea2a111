"""wirecopy reads scraped news: the text of a page in, a typed :class:`Article` out.

Every public name below is loaded when it is first used, so that ``import wirecopy`` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wirecopy.desk import Desk, parse
    from wirecopy.engines.local import read
    from wirecopy.exports import from_json, to_json

_HOMES = {
    "Desk": "wirecopy.desk",
    "from_json": "wirecopy.exports",
    "parse": "wirecopy.desk",
    "read": "wirecopy.engines.local",
    "to_json": "wirecopy.exports",
}

__all__ = ["Desk", "from_json", "parse", "read", "to_json"]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'wirecopy' has no attribute {name!r}")
    value = getattr(importlib.import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
