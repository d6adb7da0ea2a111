"""What all tests share: the profiles of Hypothesis, and packages that are installed for one test only."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from wirecopy.plugins import SWITCH, refresh

# No deadline in either: how long an example takes is for the benchmarks to say.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=200, deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

FakePackage = Callable[..., Path]

PARSER_MODULE = """
import attrs
from wirecopy.models import Article, Page

@attrs.frozen
class Parser:
    name: str = "{name}"
    def claims(self, page: Page) -> bool:
        return page.text.startswith("{claims}")
    def parse(self, page: Page) -> Article:
        return Article(
            text=page.text, source=page.source, encoding=page.encoding, published=page.published,
            lines=page.lines, parser=self.name,
        )

PARSER = Parser()
"""
"""A module with a parser that claims the pages that start with a word."""


@pytest.fixture
def fake_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakePackage]:
    """Install a package for the length of a test: metadata with entry points, and modules."""
    monkeypatch.delenv(SWITCH, raising=False)
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))
    modules_before = set(sys.modules)

    def install(
        name: str,
        parsers: Mapping[str, str],
        *,
        modules: Mapping[str, str] | None = None,
        version: str = "1.0",
        group: str = "wirecopy.parsers",
        into: Path = site,
    ) -> Path:
        # A folder named with hyphens would make two packages one on Python 3.11.
        folder = into / f"{name.replace('-', '_')}-{version}.dist-info"
        folder.mkdir(parents=True)
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        points = "".join(f"{point} = {target}\n" for point, target in parsers.items())
        (folder / "entry_points.txt").write_text(f"[{group}]\n{points}")
        for module, code in (modules or {}).items():
            (into / f"{module}.py").write_text(code)
        refresh()
        return folder

    yield install
    for module in set(sys.modules) - modules_before:
        if str(getattr(sys.modules[module], "__file__", None)).startswith(str(tmp_path)):
            del sys.modules[module]
    refresh()


@pytest.fixture
def parser_module() -> Callable[..., str]:
    """The code of a module whose ``PARSER`` has a name and claims the pages that start with a word."""

    def code(name: str, claims: str = "WIRE") -> str:
        return PARSER_MODULE.format(name=name, claims=claims)

    return code
