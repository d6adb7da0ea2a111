"""The reference has every public name, every rule and every packaged list."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import wirecopy

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
MODULES = ("wirecopy", *(f"wirecopy.{module.name}" for module in pkgutil.iter_modules(wirecopy.__path__)))
_ENTRY = re.compile(r"^\.\. auto(?:function|class|exception|data|module):: ([\w.]+)$", re.MULTILINE)


def found(name: str) -> Any:
    """The object behind a dotted name."""
    for cut in range(name.count(".") + 1, 0, -1):
        parts = name.split(".")
        try:
            thing: Any = importlib.import_module(".".join(parts[:cut]))
        except ImportError:
            continue
        for part in parts[cut:]:
            thing = getattr(thing, part)
        return thing
    raise LookupError(name)


@pytest.fixture(scope="module")
def entries() -> dict[str, Any]:
    """What the reference describes, by the name under which it does."""
    text = "\n".join(page.read_text(encoding="utf-8") for page in sorted(REFERENCE.glob("*.md")))
    names = _ENTRY.findall(text)
    return {name: found(name) for name in names if name != "wirecopy.story.train"}


def public_names() -> list[tuple[str, str]]:
    """Module and name of all that stands in the ``__all__`` of a public module."""
    return [(module, name) for module in MODULES for name in getattr(importlib.import_module(module), "__all__", ())]


@pytest.mark.parametrize(("module", "name"), public_names())
def test_the_reference_has_every_public_name(entries: dict[str, Any], module: str, name: str) -> None:
    """Each name of each ``__all__`` has an entry: under that name, or under another one of the same thing."""
    thing = getattr(importlib.import_module(module), name)
    by_name = {f"{module}.{name}", f"wirecopy.{name}"} & set(entries)
    assert by_name or any(thing is other for other in entries.values()), f"{module}.{name} is not in docs/reference"


@pytest.mark.parametrize("role", wirecopy.Role)
def test_the_glossary_has_every_role(role: wirecopy.Role) -> None:
    """Each role is a term of the glossary, under its own word."""
    terms = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()
    assert role.value in terms


def test_no_name_is_described_twice(entries: dict[str, Any]) -> None:
    """Every class, function and module has one entry, which all references lead to."""
    things = [thing for thing in entries.values() if callable(thing) or isinstance(thing, ModuleType)]
    assert len(things) == len({id(thing) for thing in things})
