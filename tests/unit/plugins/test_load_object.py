"""Loading the object that an entry point names."""

from __future__ import annotations

import json

import pytest

from wirecopy.errors import PluginLoadError
from wirecopy.plugins import Plugin, load_object


def plugin(entry_point: str) -> Plugin:
    """A plug-in of a package that points somewhere."""
    return Plugin(name="wire", package="wirecopy-wire", version="1.0", entry_point=entry_point)


@pytest.mark.parametrize(
    ("entry_point", "found"),
    [
        ("json:loads", json.loads),
        ("json:JSONDecoder.decode", json.JSONDecoder.decode),
        ("json", json),
        (" json : loads ", json.loads),
        ("json:loads [extra]", json.loads),
    ],
)
def test_every_form_of_an_entry_point(entry_point: str, found: object) -> None:
    """A module, an attribute, one of an attribute, with spaces and extras, as packaging allows them."""
    assert load_object(plugin(entry_point), "parser") is found


@pytest.mark.parametrize(
    ("entry_point", "reason"),
    [
        ("no_such_module_here:P", "ModuleNotFoundError: No module named 'no_such_module_here'"),
        ("json:no_such_name", "AttributeError: module 'json' has no attribute 'no_such_name'"),
        (":P", "ValueError: Empty module name"),
        ("", "ValueError: Empty module name"),
        (".relative:P", "TypeError: .*relative.*"),
    ],
)
def test_a_failure_names_package_entry_point_and_cause(entry_point: str, reason: str) -> None:
    """What cannot be imported gives one error that has all that is needed to find the fault."""
    with pytest.raises(PluginLoadError, match=reason) as caught:
        load_object(plugin(entry_point), "parser")
    error = caught.value
    assert (error.kind, error.name, error.package, error.entry_point) == (
        "parser",
        "wire",
        "wirecopy-wire",
        entry_point,
    )
    assert error.__cause__ is not None


@pytest.mark.parametrize("code", ["raise SystemExit(3)", "1 / 0", "def broken(:", "import no_such_module_here"])
def test_a_module_that_fails_at_import(fake_package, code: str) -> None:
    """Whatever a module does at import, even ending the program, becomes the one error."""
    fake_package("wirecopy-wire", {"wire": "failing_wire:P"}, modules={"failing_wire": code})
    with pytest.raises(PluginLoadError, match=r"of package wirecopy-wire \(failing_wire:P\) cannot be used"):
        load_object(plugin("failing_wire:P"), "parser")
