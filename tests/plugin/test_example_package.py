"""The example of the how-to, really built, installed and found through its entry point."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import wirecopy

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "wirecopy-northlight"

COPY = "NL-0007 | ENV | FLOOD-DELTA | 2024-12-04 09:15\nWater falls in the delta\nDELTA (Northlight) - It fell.\n-30-\n"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example package, so that nothing is left behind in the repository."""
    return shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("source") / EXAMPLE.name)


@pytest.fixture(scope="module")
def site(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the example package was installed into by pip, as a user would."""
    target = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--no-build-isolation", "--no-index", "--target", str(target), str(source)]
    pip = subprocess.run(command, capture_output=True, text=True, check=False)
    assert pip.returncode == 0, f"{pip.stderr}\nthe build needs hatchling, which the extra 'test' brings"
    return target


def run(site: Path, *arguments: str, **environment: str) -> str:
    """What Python prints with the installed package and this wirecopy on its path."""
    paths = [str(site), str(Path(wirecopy.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    inherited = {name: value for name, value in os.environ.items() if name != "WIRECOPY_NO_PLUGINS"}
    done = subprocess.run(
        [sys.executable, *arguments],
        env={**inherited, "PYTHONPATH": os.pathsep.join(filter(None, paths)), **environment},
        capture_output=True,
        text=True,
        check=False,
        cwd=site,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def say(site: Path, expression: str, **environment: str) -> str:
    """What an expression gives, in a process of its own; warnings are errors there."""
    code = f"import pickle, sys, wirecopy\nfrom wirecopy.parsers import available, load\nprint({expression})"
    return run(site, "-W", "error", "-c", code, **environment)


def test_the_package_is_listed(site: Path) -> None:
    """Its name, package, version and entry point are known without importing it."""
    listed = "[p for p in available() if not p.builtin]"
    imported = "'wirecopy_northlight' in sys.modules"
    plugin = "<Plugin northlight of wirecopy-northlight 1.0.0 (wirecopy_northlight:PARSER)>"
    assert say(site, f"{listed}, {imported}") == f"[{plugin}] False"
    assert plugin in (EXAMPLE.parents[1] / "howto" / "write-a-parser.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "parser"),
    [("", "northlight"), (", parser='northlight'", "northlight"), (", parser='plain'", "plain")],
)
def test_its_pages_are_read(site: Path, arguments: str, parser: str) -> None:
    """A page that it claims is read by it, and by another parser when one asks for that."""
    assert say(site, f"wirecopy.parse({COPY!r}{arguments}).parser") == parser


def test_the_article_is_what_the_copy_says(site: Path) -> None:
    """Title, section, story and day come from the copy."""
    expression = f"(lambda a: (a.title, a.section, a.body, str(a.anchor.day)))(wirecopy.parse({COPY!r}))"
    assert say(site, expression) == str(
        ("Water falls in the delta", "Environment", "DELTA (Northlight) - It fell.", "2024-12-04")
    )


def test_a_desk_with_its_parser_travels(site: Path) -> None:
    """A desk that holds the parser can be pickled and reads the same on the other side."""
    desk = "pickle.loads(pickle.dumps(wirecopy.Desk(parser=load('northlight'))))"
    assert say(site, f"{desk}.parse({COPY!r}).parser") == "northlight"


def test_the_switch_leaves_it_out(site: Path) -> None:
    """With ``WIRECOPY_NO_PLUGINS=1`` the page is read as if it were not installed."""
    assert say(site, f"wirecopy.parse({COPY!r}).parser", WIRECOPY_NO_PLUGINS="1") == "scraped"


def test_its_own_tests_pass(source: Path, site: Path) -> None:
    """The example's own tests, the conformance check among them, pass with the installed package."""
    shutil.rmtree(source / "src")  # only the installed copy is left to be imported
    said = run(site, "-m", "pytest", "-q", "--rootdir", str(source), "-c", os.devnull, str(source / "tests"))
    assert "7 passed" in said
