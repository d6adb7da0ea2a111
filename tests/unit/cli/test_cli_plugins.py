"""``wirecopy plugins``: what is installed, clashes, and what cannot be loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from wirecopy.cli import main
from wirecopy.plugins import refresh

FakePackage = Callable[..., Path]


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")


def _plugins(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[list[str]]]:
    status = main(["plugins", *arguments])
    said = capsys.readouterr()
    assert said.err == ""
    return status, [row.split() for row in said.out.splitlines()]


def test_what_is_installed(capsys: pytest.CaptureFixture[str], fake_package: FakePackage) -> None:
    """Group, name, package, version and entry point of each, sorted; nothing is imported, so nothing fails."""
    fake_package("wirecopy-post", {"post": "no_such_module:PARSER"}, version="2.1")
    status, rows = _plugins(capsys)
    assert status == 0
    assert rows[:2] == [["wirecopy.parsers"], ["name", "package", "version", "entry", "point"]]
    assert ["post", "wirecopy-post", "2.1", "no_such_module:PARSER"] in rows
    second = rows.index(["wirecopy.recognizers"])
    for names in ([row[0] for row in rows[2:second]], [row[0] for row in rows[second + 2 :]]):
        assert names == sorted(names)
    assert {"plain", "scraped"} <= {row[0] for row in rows[:second]}
    assert {"rules", "spacy"} <= {row[0] for row in rows[second:]}


def test_clashes_are_told(capsys: pytest.CaptureFixture[str], fake_package: FakePackage) -> None:
    """A name that is offered twice has a problem at both places; the list alone is no failure, a check is."""
    fake_package("wirecopy-post", {"post": "post_one:PARSER"})
    fake_package("other-post", {"post": "post_two:PARSER"})
    status, rows = _plugins(capsys)
    assert status == 0
    assert [row[-1] for row in rows if row[0] == "post"] == ["problem", "problem"]
    message = "parser 'post' is offered by more than one package: other-post, wirecopy-post; uninstall one"
    assert sum(" ".join(row).startswith(message) for row in rows) == 2
    assert _plugins(capsys, "--check")[0] == 1


def test_check_loads_each(
    capsys: pytest.CaptureFixture[str], fake_package: FakePackage, parser_module: Callable[..., str]
) -> None:
    """The good are ok, the bad have a problem and its reason, and the status is 1."""
    fake_package("wirecopy-post", {"post": "post_parser:PARSER"}, modules={"post_parser": parser_module("post")})
    status, rows = _plugins(capsys, "--check")
    assert status == 0
    assert {row[0]: row[-1] for row in rows[2:]}.items() >= {"plain": "ok", "post": "ok", "scraped": "ok"}.items()
    fake_package("wirecopy-bad", {"bad": "no_such_module:PARSER", "odd": "post_parser:attrs"})
    status, rows = _plugins(capsys, "--check")
    assert status == 1
    assert {row[0]: row[-1] for row in rows if row[-1] in ("ok", "problem")} == {
        "bad": "problem",
        "odd": "problem",
        "plain": "ok",
        "post": "ok",
        "rules": "ok",
        "scraped": "ok",
        "spacy": "ok",
    }
    assert "ModuleNotFoundError: No module named 'no_such_module'".split() in rows
    assert any("which a parser needs" in " ".join(row) for row in rows)


def test_the_switch(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With WIRECOPY_NO_PLUGINS only the built-in ones are there, and the last row says why."""
    monkeypatch.setenv("WIRECOPY_NO_PLUGINS", "1")
    refresh()
    _, rows = _plugins(capsys, "--check")
    named = [row[0] for row in rows if row[0] != "name" and not row[0].startswith("wirecopy.")]
    assert named == ["plain", "scraped", "rules", "spacy", "WIRECOPY_NO_PLUGINS"]
