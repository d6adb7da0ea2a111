"""The floors of the house: imports only go down, and no file grows past what can be read at a sitting."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import wirecopy

FLOORS = (
    {"errors", "spans"},
    {"lexicon", "plugins"},
    {"sentences"},
    {"lines"},
    {"models"},
    {"dates", "dedup"},
    {"story"},
    {"about"},
    {"roles"},
    {"parsers"},
    {"actors"},
    {"quotes"},
    {"events"},
    {"desk"},
    {"links"},
    {"exports", "views"},
    {"readers"},
    {"engines"},
    {"cli", "testing"},
    {"__main__"},
)
"""From the ground up. What stands on one floor does not import each other."""

HEIGHT = {unit: height for height, floor in enumerate(FLOORS) for unit in floor}
CEILING = 300
SOURCES = Path(wirecopy.__file__).parent
TESTS = Path(__file__).parents[1]


def faults(path: str, code: str) -> Iterator[str]:
    """What the imports of one file, ``folder/file.py``, do that they must not."""
    here = path.partition("/")[0].removesuffix(".py")
    if here not in HEIGHT:
        yield f"{path} is on no floor: give {here} a place in FLOORS"
        return
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield f"{path} line {node.lineno} imports relatively: write 'from wirecopy.x.y import Z'"
        for target in _imported(node):
            if target == "wirecopy":
                yield f"{path} line {node.lineno} imports from the roof: write 'from wirecopy.x.y import Z'"
                continue
            there = target.split(".")[1]
            if there not in HEIGHT:
                yield f"{path} imports {target}, which is on no floor"
            elif HEIGHT[there] > HEIGHT[here]:
                yield f"{path} reaches up to {there}"
            elif HEIGHT[there] == HEIGHT[here] and there != here:
                yield f"{path} reaches across to {there}, which is on the same floor"


def _imported(node: ast.AST) -> list[str]:
    """The modules of ours that a node imports, with their full names."""
    names: list[str] = []
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
        names = [node.module]
    return [name for name in names if name.partition(".")[0] == "wirecopy"]


def _modules() -> list[str]:
    """Every module but the roof, ``wirecopy/__init__.py``, which names all public things and may see all."""
    paths = sorted(path.relative_to(SOURCES).as_posix() for path in SOURCES.rglob("*.py"))
    return [path for path in paths if path != "__init__.py"]


@pytest.mark.parametrize("path", _modules())
def test_imports_only_go_down(path: str) -> None:
    """No module imports from a higher floor, its own floor's neighbours, the roof, or relatively."""
    assert list(faults(path, (SOURCES / path).read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("path", "code", "message"),
    [
        ("models/x.py", "from wirecopy.parsers.plain import PARSER", "models/x.py reaches up to parsers"),
        ("models/x.py", "def f():\n    import wirecopy.cli", "models/x.py reaches up to cli"),
        (
            "dates/x.py",
            "from wirecopy.dedup import drop_repeats",
            "dates/x.py reaches across to dedup, which is on the same floor",
        ),
        (
            "desk.py",
            "from . import errors",
            "desk.py line 1 imports relatively: write 'from wirecopy.x.y import Z'",
        ),
        (
            "desk.py",
            "from wirecopy import Span",
            "desk.py line 1 imports from the roof: write 'from wirecopy.x.y import Z'",
        ),
        (
            "desk.py",
            "import wirecopy",
            "desk.py line 1 imports from the roof: write 'from wirecopy.x.y import Z'",
        ),
        ("utils.py", "", "utils.py is on no floor: give utils a place in FLOORS"),
        ("desk.py", "from wirecopy.misc import x", "desk.py imports wirecopy.misc, which is on no floor"),
    ],
)
def test_a_wrong_import_is_told(path: str, code: str, message: str) -> None:
    """Each way of reaching where a module must not reach is seen, and the message says who and where."""
    assert list(faults(path, code)) == [message]


@pytest.mark.parametrize(
    "code", ["import attrs", "from wirecopy.spans import Span", "from wirecopy.models.line import Line"]
)
def test_a_right_import_is_let_through(code: str) -> None:
    """Other packages, lower floors and the own folder may be imported."""
    assert list(faults("models/x.py", code)) == []


@pytest.mark.parametrize("folder", [SOURCES, TESTS], ids=["src", "tests"])
def test_no_file_is_too_long(folder: Path) -> None:
    """No file has more lines than the ceiling; one that does holds more than one idea."""
    long = {
        path.relative_to(folder).as_posix(): length
        for path in sorted(folder.rglob("*.py"))
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > CEILING
    }
    assert long == {}
