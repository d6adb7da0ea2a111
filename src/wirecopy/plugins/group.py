"""A group of plug-ins: names in, loaded and checked objects out."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast

import attrs

from wirecopy.errors import PluginClash, PluginLoadError, UnknownPlugin
from wirecopy.plugins.find import SWITCH, find_plugins
from wirecopy.plugins.load import load_object
from wirecopy.plugins.plugin import Plugin

__all__ = ["Group", "refresh"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Group(Generic[T]):
    """One kind of plug-in and the entry-point group that it is offered in.

    Args:
        kind: What a plug-in of the group is, for messages: "parser" or "recognizer".
        entry_points: Name of the entry-point group.
        builtins: Name and entry point of those that come with wirecopy.
        fault: Says what keeps an object from being such a plug-in of the name given, or None when nothing
            does.

    Example:
        >>> from wirecopy.plugins import Group
        >>> codecs = Group(kind="codec", entry_points="example.codecs", builtins=(("json", "json:loads"),),
        ...                fault=lambda found, name: None if callable(found) else "it cannot be called")
        >>> codecs.load("json")("[1]")
        [1]
    """

    kind: str
    entry_points: str
    builtins: tuple[tuple[str, str], ...]
    fault: Callable[[object, str], str | None]

    def available(self) -> tuple[Plugin, ...]:
        """Every plug-in of the group, sorted; reads metadata, imports nothing.

        The answer follows ``sys.path`` and the environment variable ``WIRECOPY_NO_PLUGINS``. It is remembered
        for as long as they stay the same; :func:`wirecopy.plugins.refresh` forgets it.
        """
        return find_plugins(self.entry_points, self.builtins, tuple(sys.path), not _switched_off())

    def find(self, name: str) -> Plugin:
        """The one plug-in of a name.

        Raises:
            UnknownPlugin: There is none.
            PluginClash: There are several.
        """
        plugins = self.available()
        found = [plugin for plugin in plugins if plugin.name == name]
        if not found:
            unknown = UnknownPlugin(self.kind, name, tuple(sorted({plugin.name for plugin in plugins})))
            if _switched_off():
                unknown.add_note(f"{SWITCH} is set: only what comes with wirecopy is looked at")
            raise unknown
        if len(found) > 1:
            raise PluginClash(self.kind, name, tuple(plugin.package for plugin in found))
        return found[0]

    def load(self, wanted: str | Plugin) -> T:
        """Import one plug-in and check it; no other one is imported.

        Args:
            wanted: Its name, or the plug-in as :meth:`available` gives it, which tells two of one name apart.

        Raises:
            UnknownPlugin: There is none of that name.
            PluginClash: There are several of that name.
            PluginLoadError: It cannot be imported, or is not what the group holds.
        """
        plugin = self.find(wanted) if isinstance(wanted, str) else wanted
        found = load_object(plugin, self.kind)
        try:
            fault = self.fault(found, plugin.name)
        except Exception as error:
            raise self.error(plugin, f"{type(error).__name__}: {error}") from error
        if fault is not None:
            raise self.error(plugin, fault)
        return cast(T, found)

    def attempt(self, plugin: Plugin) -> T | PluginLoadError:
        """The same as :meth:`load`, but a failure is handed back, and either answer is remembered.

        It is for those who look at every plug-in in turn: one that fails slowly must not fail anew at every
        page.
        """
        return cast("T | PluginLoadError", _attempt(self, plugin, tuple(sys.path)))

    def error(self, plugin: Plugin, reason: str) -> PluginLoadError:
        """The error that says which plug-in cannot be used, and why."""
        return PluginLoadError(self.kind, plugin.name, plugin.package, plugin.entry_point, reason)


def refresh() -> None:
    """Forget what was found, so that packages installed since the process started are seen.

    Modules that are already imported stay as they are, as everywhere in Python.

    Example:
        >>> from wirecopy.plugins import refresh
        >>> refresh()
    """
    importlib.invalidate_caches()
    find_plugins.cache_clear()
    _attempt.cache_clear()


@lru_cache(maxsize=256)
def _attempt(group: Group[Any], plugin: Plugin, _path: tuple[str, ...]) -> object:
    try:
        return group.load(plugin)
    except PluginLoadError as error:
        # A fresh copy: the one caught holds the frames of the failed import alive for as long as it is
        # remembered.
        return group.error(plugin, error.reason)


def _switched_off() -> bool:
    return os.environ.get(SWITCH, "") not in ("", "0")
