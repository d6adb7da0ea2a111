"""Constants and properties in, their docstrings as they were meant out.

A constant that a package takes over from one of its modules loses the docstring that stands below it there, and autodoc
shows that of its type instead. And napoleon takes what stands before the first colon in the docstring of an attribute
for its type: ours have their types in annotations, and a colon is a colon.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from typing import Any

from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer

BEFORE_NAPOLEON = 100


def home(module: str, name: str) -> str:
    """The module in which a name is defined that another module may only have taken over."""
    for part in ast.parse(inspect.getsource(importlib.import_module(module))).body:
        if isinstance(part, ast.ImportFrom) and part.module and name in [alias.name for alias in part.names]:
            return home(part.module, name)
    return module


def describe(_app: Sphinx, what: str, name: str, _thing: Any, _options: Any, lines: list[str]) -> None:
    """Give a constant the docstring of its home; put a comment in front, which has no colon and no reader sees."""
    if what == "data":
        module, _, bare = name.rpartition(".")
        found = ModuleAnalyzer.for_module(home(module, bare)).find_attr_docs().get(("", bare))
        if not found:
            raise ValueError(f"{name} has no docstring below it")
        lines[:] = found
    if what in ("attribute", "data", "property") and lines:
        lines[:0] = ["..", ""]


def setup(app: Sphinx) -> dict[str, bool]:
    """Come before napoleon."""
    app.connect("autodoc-process-docstring", describe, priority=BEFORE_NAPOLEON)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
