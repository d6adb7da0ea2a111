"""A plug-in in, the object that its entry point names out."""

from __future__ import annotations

import importlib
from functools import reduce

from wirecopy.errors import PluginLoadError
from wirecopy.plugins.plugin import Plugin

__all__ = ["load_object"]


def load_object(plugin: Plugin, kind: str) -> object:
    """Import the object that a plug-in's entry point names.

    Args:
        plugin: The plug-in.
        kind: What it is, for the error: "parser" or "recognizer".

    Raises:
        PluginLoadError: It cannot be imported; the cause is the original exception.

    Example:
        >>> from wirecopy.plugins import Plugin, load_object
        >>> target = "wirecopy.parsers.plain:PARSER"
        >>> plain = Plugin(name="plain", package="wirecopy", version=None, entry_point=target)
        >>> load_object(plain, "parser")
        PlainParser(name='plain')
    """
    target = plugin.entry_point.partition("[")[0]  # "module:attribute [extra]" is a form that may be met
    module, _, attribute = (part.strip() for part in target.partition(":"))
    try:
        return reduce(getattr, attribute.split(".") if attribute else [], importlib.import_module(module))
    except (Exception, SystemExit) as error:  # a script that ends at import must not end its reader
        reason = f"{type(error).__name__}: {error}"
        raise PluginLoadError(kind, plugin.name, plugin.package, plugin.entry_point, reason) from error
