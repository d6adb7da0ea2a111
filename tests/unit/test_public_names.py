"""The public face: every name of ``wirecopy.__all__`` is there and at home where it is said to be."""

import subprocess
import sys

import pytest

import wirecopy


@pytest.mark.parametrize("name", wirecopy.__all__)
def test_every_public_name_can_be_had(name: str) -> None:
    """Each name of ``__all__`` is an attribute of the package."""
    assert getattr(wirecopy, name) is not None


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    """A misspelt name gives the error that Python users expect, not an import error."""
    with pytest.raises(AttributeError, match="no attribute 'parze'"):
        wirecopy.parze  # noqa: B018


def test_all_and_homes_agree() -> None:
    """``__all__`` lists exactly the names that have a home, sorted."""
    homes = {name for names in wirecopy._HOMES.values() for name in names} | set(wirecopy._FOLDERS)
    assert sorted(homes) == sorted(wirecopy.__all__)


def test_import_loads_nothing_else() -> None:
    """``import wirecopy`` loads no layer and no dependency."""
    code = "import sys; before = set(sys.modules); import wirecopy; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = ("wirecopy.", "attr", "regex", "cattrs", "dateparser", "typing", "importlib.metadata")
    assert [name for name in done.stdout.split() if name.startswith(heavy)] == []
