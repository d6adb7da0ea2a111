"""Slotted attrs classes in, the docstrings of their cached properties where autodoc looks for them out.

attrs puts a slot in the place of such a property, and its docstring goes with it. The source still has it, and
``__slots__`` may be a dictionary of docstrings, which autodoc reads.
"""

from __future__ import annotations

import ast
import inspect
import textwrap

import attrs
from sphinx.application import Sphinx

from wirecopy import models


def docstrings(model: type) -> dict[str, str]:
    """Docstring by name of the cached properties that the source of a class defines."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(model)))
    return {
        part.name: ast.get_docstring(part) or ""
        for part in ast.walk(tree)
        if isinstance(part, ast.FunctionDef)
        and any(isinstance(mark, ast.Name) and mark.id == "cached_property" for mark in part.decorator_list)
    }


def describe(_app: Sphinx) -> None:
    """Give every model its docstrings back."""
    for name in models.__all__:
        model = getattr(models, name)
        if attrs.has(model) and (found := docstrings(model)):
            model.__slots__ = {slot: found.get(slot) for slot in model.__slots__}


def setup(app: Sphinx) -> dict[str, bool]:
    """Do it before a page is read."""
    app.connect("builder-inited", describe)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
