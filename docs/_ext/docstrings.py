"""Docstrings in, the same docstrings as they were meant out.

A constant that a package takes over from one of its modules loses the docstring that stands below it there, and autodoc
shows that of its type instead. And napoleon takes what stands before the first colon for a type, in what a function
returns and in the docstring of an attribute: ours have their types in annotations, and a colon is a colon. So it is put
out of sight while napoleon works.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from typing import Any

from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer

BEFORE, AFTER = 100, 900
"""When napoleon, whose priority is 500, has not worked yet, and when it has."""
OUT_OF_SIGHT = "\ue000"
"""Stands for a colon meanwhile; a character that no docstring has."""


def home(module: str, name: str) -> str:
    """The module in which a name is defined that another module may only have taken over."""
    for part in ast.parse(inspect.getsource(importlib.import_module(module))).body:
        if isinstance(part, ast.ImportFrom) and part.module and name in [alias.name for alias in part.names]:
            return home(part.module, name)
    return module


def describe(_app: Sphinx, what: str, name: str, _thing: Any, _options: Any, lines: list[str]) -> None:
    """Give a constant the docstring of its home, and hide the colons that napoleon would take for more."""
    if what == "data":
        module, _, bare = name.rpartition(".")
        found = ModuleAnalyzer.for_module(home(module, bare)).find_attr_docs().get(("", bare))
        if not found:
            raise ValueError(f"{name} has no docstring below it")
        lines[:] = found
    if what in ("attribute", "data", "property") and lines:
        lines[0] = lines[0].replace(":", OUT_OF_SIGHT)
    if "Returns:" in lines:
        first = lines.index("Returns:") + 1
        lines[first] = lines[first].replace(":", OUT_OF_SIGHT)


def show(_app: Sphinx, _what: str, _name: str, _thing: Any, _options: Any, lines: list[str]) -> None:
    """Show them again."""
    lines[:] = [line.replace(OUT_OF_SIGHT, ":") for line in lines]


def setup(app: Sphinx) -> dict[str, bool]:
    """Come before napoleon and after it."""
    app.connect("autodoc-process-docstring", describe, priority=BEFORE)
    app.connect("autodoc-process-docstring", show, priority=AFTER)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
