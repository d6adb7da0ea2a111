"""How to run over many pages."""

from wirecopy.engines.local import read

__all__ = ["read"]
