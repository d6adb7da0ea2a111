"""A plug-in as its metadata describe it, before anything is imported."""

from __future__ import annotations

import attrs

__all__ = ["OWN_PACKAGE", "Plugin"]

OWN_PACKAGE = "wirecopy"


@attrs.frozen(kw_only=True)
class Plugin:
    """A plug-in that is there, known by name; nothing of it has been imported.

    Args:
        name: The name that it is asked for by.
        package: The package (distribution) that offers it.
        version: Version of the package, or None where it does not say.
        entry_point: Where it points to, ``module:attribute``.
        clash: Whether another plug-in of the group has the same name.

    Example:
        >>> from wirecopy.plugins import Plugin
        >>> Plugin(name="bbc", package="wirecopy-bbc", version="1.0", entry_point="wirecopy_bbc:PARSER")
        <Plugin bbc of wirecopy-bbc 1.0 (wirecopy_bbc:PARSER)>
    """

    name: str
    package: str
    version: str | None
    entry_point: str
    clash: bool = False

    @property
    def builtin(self) -> bool:
        """Whether it comes with wirecopy itself."""
        return self.package == OWN_PACKAGE

    def __repr__(self) -> str:
        package = self.package if self.version is None else f"{self.package} {self.version}"
        clash = ", name offered twice" if self.clash else ""
        return f"<Plugin {self.name} of {package} ({self.entry_point}){clash}>"
