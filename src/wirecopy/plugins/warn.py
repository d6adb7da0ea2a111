"""A message in, a warning that points at the code that called wirecopy out."""

from __future__ import annotations

import sys
import warnings

from wirecopy.errors import PluginWarning

__all__ = ["warn"]


def warn(message: str) -> None:
    """Warn about a plug-in; the warning names the line outside wirecopy from which the call came.

    Args:
        message: What is wrong, and what becomes of it.

    Example:
        >>> import warnings
        >>> with warnings.catch_warnings(record=True) as caught:
        ...     warnings.simplefilter("always")
        ...     warn("parser 'wire' was passed over")
        >>> caught[0].category.__name__
        'PluginWarning'
    """
    # How far up the caller is depends on the way here: parse(), a Desk, or read(), whose generators are run by
    # whoever asks for the next article.
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__")):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, PluginWarning, stacklevel=level + 1)


def _is_ours(module: object) -> bool:
    return isinstance(module, str) and (module == "wirecopy" or module.startswith("wirecopy."))
