"""Hypothesis, or the error that says how to get it."""

from __future__ import annotations

from wirecopy.errors import MissingExtra

try:
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingExtra("wirecopy.testing", "test") from error

__all__ = ["HealthCheck", "given", "settings", "st"]
