"""What a user sees of packages that clash, break, hold the wrong type or are missing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

import wirecopy

SOURCE = str(Path(wirecopy.__file__).parents[1])


@pytest.fixture
def packages(
    fake_package: Callable[..., Path], parser_module: Callable[..., str], tmp_path: Path
) -> Callable[[str, bool], subprocess.CompletedProcess[str]]:
    """Install a good package, two that clash and three that are broken; then run code."""
    fake_package("good-wire", {"good": "good_wire:PARSER"}, modules={"good_wire": parser_module("good", "GOOD")})
    for name in ("first-wire", "second-wire"):
        module = name.replace("-", "_")
        fake_package(name, {"twice": f"{module}:PARSER"}, modules={module: parser_module("twice", "TWICE")})
    fake_package("broken-wire", {"broken": "broken_wire:PARSER"}, modules={"broken_wire": "import nowhere"})
    fake_package("wrong-wire", {"wrong": "wrong_wire:PARSER"}, modules={"wrong_wire": "PARSER = {}"})
    fake_package("hollow-wire", {"hollow": "hollow_wire:PARSER"})

    def run(code: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", f"import wirecopy, wirecopy.parsers\n{code}"],
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path / "site"), SOURCE))},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "twice",
            "wirecopy.errors.PluginClash: parser 'twice' is offered by more than one package: "
            "first-wire, second-wire; uninstall one, or pass the parser object itself",
        ),
        (
            "broken",
            "wirecopy.errors.PluginLoadError: parser 'broken' of package broken-wire (broken_wire:PARSER) "
            "cannot be used: ModuleNotFoundError: No module named 'nowhere'",
        ),
        (
            "wrong",
            "wirecopy.errors.PluginLoadError: parser 'wrong' of package wrong-wire (wrong_wire:PARSER) "
            "cannot be used: a dict has no name, claims(page), parse(page), which a parser needs",
        ),
        (
            "hollow",
            "wirecopy.errors.PluginLoadError: parser 'hollow' of package hollow-wire (hollow_wire:PARSER) "
            "cannot be used: ModuleNotFoundError: No module named 'hollow_wire'",
        ),
        (
            "goods",
            "wirecopy.errors.UnknownPlugin: no parser is called 'goods'; did you mean 'good'?; "
            "there are: broken, good, hollow, plain, scraped, twice, wrong; "
            "install its package or pass the parser itself",
        ),
    ],
)
def test_who_asks_for_it_gets_the_whole_reason(packages, name: str, message: str) -> None:
    """The last line of the traceback says package, entry point and cause, or what there is instead."""
    done = packages(f"wirecopy.parse('GOOD', parser={name!r})")
    assert done.stderr.splitlines()[-1] == message


def test_who_does_not_ask_is_not_harmed(packages) -> None:
    """Other parsers read their pages; what is broken is told as a warning, and the run goes on."""
    done = packages(
        "print([wirecopy.parse(text).parser for text in ('GOOD page', 'TWICE page', 'a page')])\n"
        "print(wirecopy.parse('a page', parser='plain').parser)"
    )
    assert done.stdout == "['good', 'scraped', 'scraped']\nplain\n"
    warned = {name for name in ("broken", "hollow", "twice", "wrong", "good") if f"parser '{name}'" in done.stderr}
    assert (done.returncode, warned) == (0, {"broken", "hollow", "twice", "wrong"})


def test_who_asks_by_name_is_not_even_warned(packages) -> None:
    """A page that is given to one parser touches no other."""
    done = packages("print(wirecopy.parse('a page', parser='good').parser)")
    assert (done.stdout, done.stderr) == ("good\n", "")


def test_listing_shows_all_and_imports_none(packages) -> None:
    """The list has every package, the broken ones and both sides of the clash."""
    done = packages(
        "import sys\n"
        "found = [p for p in wirecopy.parsers.available() if not p.builtin]\n"
        "print(*(f'{p.name}:{p.package}:{p.clash:d}' for p in found))\n"
        "print([name for name in sys.modules if name.endswith('_wire')])"
    )
    assert done.stdout.splitlines() == [
        "broken:broken-wire:0 good:good-wire:0 hollow:hollow-wire:0 "
        "twice:first-wire:1 twice:second-wire:1 wrong:wrong-wire:0",
        "[]",
    ]


def test_without_any_metadata_the_builtins_are_there(tmp_path: Path) -> None:
    """A checkout on the path reads pages as an installed package does, but does not know its version."""
    for package in Path(attrs.__file__).parents[1].iterdir():
        if package.suffix not in (".dist-info", ".pth") and package.name != "wirecopy":
            (tmp_path / package.name).symlink_to(package)
    code = (
        "import wirecopy, wirecopy.parsers\n"
        "print(wirecopy.parsers.available())\n"
        "print(wirecopy.parse('a page').parser, wirecopy.parse('a page', parser='plain').parser)"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],  # -S leaves the installed packages out
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), SOURCE))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "(<Plugin plain of wirecopy (wirecopy.parsers.plain:PARSER)>, "
        "<Plugin scraped of wirecopy (wirecopy.parsers.scraped:PARSER)>)",
        "scraped plain",
    ]
