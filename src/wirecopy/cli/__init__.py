"""The command ``wirecopy``."""

from wirecopy.cli.main import main

__all__ = ["main"]
