"""The examples in the docstrings of the package give the output that stands below them."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

import wirecopy
from wirecopy.errors import MissingExtra

ROOT = Path(__file__).parents[2]
MODULES = ("wirecopy", *(module.name for module in pkgutil.walk_packages(wirecopy.__path__, "wirecopy.")))


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_the_examples_of_a_module_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each example sees the names of its module; paths are those of the repository."""
    monkeypatch.chdir(ROOT)
    try:
        module = importlib.import_module(name)
    except MissingExtra as error:
        pytest.skip(str(error))
    assert doctest.testmod(module).failed == 0
