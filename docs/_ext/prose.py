"""Docstrings of attributes in, the same docstrings read as prose out.

Napoleon takes what stands before the first colon in the docstring of an attribute or property for its type. Ours have
their types in annotations, and a colon is a colon. A comment in front, which no reader sees, has none.
"""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

BEFORE_NAPOLEON = 100


def protect(_app: Sphinx, what: str, _name: str, _thing: Any, _options: Any, lines: list[str]) -> None:
    """Put an empty comment in front of it."""
    if what in ("attribute", "data", "property") and lines:
        lines[:0] = ["..", ""]


def setup(app: Sphinx) -> dict[str, bool]:
    """Come before napoleon."""
    app.connect("autodoc-process-docstring", protect, priority=BEFORE_NAPOLEON)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
