"""An entry-point group in, the plug-ins that the installed packages offer in it out; nothing is imported."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from wirecopy.plugins.plugin import OWN_PACKAGE, Plugin
from wirecopy.plugins.warn import warn

if TYPE_CHECKING:
    from importlib.metadata import Distribution

__all__ = ["SWITCH", "find_plugins"]

SWITCH = "WIRECOPY_NO_PLUGINS"
"""Environment variable that leaves only the built-in plug-ins, whatever its value but "" and "0"."""


@lru_cache(maxsize=32)
def find_plugins(
    group: str, builtins: tuple[tuple[str, str], ...], path: tuple[str, ...], installed: bool = True
) -> tuple[Plugin, ...]:
    """Find the plug-ins of a group.

    The built-in ones are known by name, so that they are there even where wirecopy runs without being
    installed; wirecopy's own metadata, which name them again, are read for its version only. Of two copies of
    one package on the path the first counts, as it does for an import. Metadata that cannot be read are left
    out with a warning.

    Args:
        group: The entry-point group, such as ``wirecopy.parsers``.
        builtins: Name and entry point of the built-in plug-ins.
        path: The folders to look in, as in ``sys.path``. The answer is remembered for a path: what is
            installed into one of its folders afterwards is seen after :func:`wirecopy.plugins.refresh`.
        installed: Whether to look for plug-ins of other packages at all.

    Returns:
        The plug-ins, sorted by name, package and entry point.

    Example:
        >>> from wirecopy.plugins import find_plugins
        >>> find_plugins("wirecopy.parsers", (("plain", "wirecopy.parsers.plain:PARSER"),), path=())
        (<Plugin plain of wirecopy (wirecopy.parsers.plain:PARSER)>,)
    """
    version = _own_version(path)
    found = {Plugin(name=name, package=OWN_PACKAGE, version=version, entry_point=target) for name, target in builtins}
    if installed:
        found.update(_offered(group, path))
    times = Counter(plugin.name for plugin in found)
    return tuple(
        attrs.evolve(plugin, clash=times[plugin.name] > 1)
        for plugin in sorted(found, key=lambda plugin: (plugin.name, plugin.package, plugin.entry_point))
    )


def _own_version(path: tuple[str, ...]) -> str | None:
    try:
        own = _first_copy(OWN_PACKAGE, path)
        return _field(own, "Version") if own else None
    except (KeyError, OSError, TypeError, ValueError):  # damaged metadata: the version is not known, no more
        return None


def _offered(group: str, path: tuple[str, ...]) -> Iterator[Plugin]:
    from importlib import metadata  # some 10 ms, and nobody pays them who only imports wirecopy

    done = {_canonical(OWN_PACKAGE)}
    for distribution in metadata.distributions(path=list(path)):
        try:
            # Reading one small file first spares the other files of the hundreds of packages that offer
            # nothing.
            if group not in (distribution.read_text("entry_points.txt") or ""):
                continue
            package = _field(distribution, "Name")
            if package is None:
                raise ValueError("it does not say its name")
            if _canonical(package) in done:
                continue
            done.add(_canonical(package))
            yield from _plugins_of(_first_copy(package, path) or distribution, group)
        except Exception as error:
            where = getattr(distribution, "_path", distribution)
            reason = f"{type(error).__name__}: {error}"
            warn(
                f"the metadata of a package that may offer plug-ins cannot be read: {where} ({reason}); "
                "reinstall the package"
            )


def _plugins_of(distribution: Distribution, group: str) -> list[Plugin]:
    package, version = _field(distribution, "Name") or "", _field(distribution, "Version")
    return [
        Plugin(name=point.name, package=package, version=version, entry_point=point.value)
        for point in distribution.entry_points
        if point.group == group
    ]


def _first_copy(package: str, path: tuple[str, ...]) -> Distribution | None:
    """The copy of a package that an import takes; None where its folder is not named as the rules ask."""
    from importlib import metadata

    for distribution in metadata.distributions(name=package, path=list(path)):
        # A folder "wirecopy-bbc-1.0.dist-info" answers to "wirecopy" on Python 3.11: ask the metadata
        # themselves.
        if _canonical(_field(distribution, "Name") or "") == _canonical(package):
            return distribution
    return None


def _field(distribution: Distribution, name: str) -> str | None:
    fields = distribution.metadata
    return fields[name] if name in fields else None  # noqa: SIM401 - not every Python gives it a get()


def _canonical(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()
