"""Choosing a parser: by claim, by name, by object."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from wirecopy.errors import PluginClash, PluginLoadError, PluginWarning, UnknownPlugin
from wirecopy.models import Page
from wirecopy.parsers import available, choose, claimants, load
from wirecopy.parsers.plain import PARSER as PLAIN
from wirecopy.parsers.registry import PARSERS
from wirecopy.plugins import SWITCH

WIRE = Page(text="WIRE copy\n")
OTHER = Page(text="another page\n")


def test_the_builtins_are_those_of_the_metadata() -> None:
    """What the code knows as built in is what pyproject.toml registers in the group, name by name."""
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    assert dict(PARSERS.builtins) == project["project"]["entry-points"]["wirecopy.parsers"]


def test_the_builtins_are_parsers_of_their_name() -> None:
    """Every built-in can be loaded and bears the name it is registered by."""
    assert [load(plugin).name for plugin in available() if plugin.builtin] == ["plain", "scraped"]


def test_a_page_that_nobody_claims_is_scraped() -> None:
    """Without a claim the fall-back reads the page."""
    assert choose(OTHER).name == "scraped"


def test_a_plugin_that_claims_the_page_comes_first(fake_package, parser_module) -> None:
    """A plug-in gets the pages that it claims and no others."""
    fake_package("wire-pack", {"wire": "wire_pack:PARSER"}, modules={"wire_pack": parser_module("wire")})
    assert choose(WIRE).name == "wire"
    assert choose(OTHER).name == "scraped"


def test_of_two_that_claim_the_first_by_name_reads(fake_package, parser_module) -> None:
    """Two plug-ins that claim one page are taken in the order of their names, however they were installed."""
    fake_package("a-pack", {"zulu": "zulu_pack:PARSER"}, modules={"zulu_pack": parser_module("zulu")})
    fake_package("z-pack", {"alfa": "alfa_pack:PARSER"}, modules={"alfa_pack": parser_module("alfa")})
    assert choose(WIRE).name == "alfa"
    assert [plugin.name for plugin, _ in claimants(WIRE)] == ["alfa", "zulu", "scraped"]


def test_what_comes_behind_the_first_claim_is_not_loaded(fake_package, parser_module) -> None:
    """A plug-in is imported when its turn to be asked comes, not before."""
    fake_package("a-pack", {"alfa": "alfa_pack:PARSER"}, modules={"alfa_pack": parser_module("alfa")})
    fake_package("z-pack", {"zulu": "zulu_pack:PARSER"}, modules={"zulu_pack": parser_module("zulu")})
    assert choose(WIRE).name == "alfa"
    assert "zulu_pack" not in sys.modules


def test_a_parser_by_name_is_not_asked_for_its_claim(fake_package, parser_module) -> None:
    """A name is an order: the parser of that name is taken for any page."""
    fake_package("wire-pack", {"wire": "wire_pack:PARSER"}, modules={"wire_pack": parser_module("wire")})
    assert choose(OTHER, "wire").name == "wire"


def test_a_parser_object_is_used_as_it_is() -> None:
    """An object of the right form is handed back, the same one."""
    assert choose(OTHER, PLAIN) is PLAIN


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (7, r"a int has no name, claims\(page\), parse\(page\)"),
        (type(PLAIN), r"it is the class PlainParser, not a parser; give an instance, PlainParser\(\)"),
        (b"plain", "a bytes has no name"),
    ],
)
def test_what_is_no_parser_is_refused(wanted: object, message: str) -> None:
    """Anything but a name, a parser or None is a TypeError that says what it lacks."""
    with pytest.raises(TypeError, match=message):
        choose(OTHER, wanted)


def test_an_unknown_name_gets_a_hint() -> None:
    """A misspelt name is answered with the right one."""
    with pytest.raises(UnknownPlugin, match="no parser is called 'scrapped'; did you mean 'scraped'"):
        choose(OTHER, "scrapped")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("raise SystemExit('bye')", "SystemExit: bye"),
        ("import no_such_module_here", "ModuleNotFoundError: No module named 'no_such_module_here'"),
        ("other = 1", "AttributeError: module 'bad_pack' has no attribute 'PARSER'"),
        ("PARSER = 5", "a int has no name"),
        ("class PARSER: pass", "it is the class PARSER"),
    ],
)
def test_a_broken_plugin_harms_only_who_asks_for_it(fake_package, code: str, reason: str) -> None:
    """A page is read as ever, with a warning that names the broken parser; asking for it is an error."""
    fake_package("bad-pack", {"bad": "bad_pack:PARSER"}, modules={"bad_pack": code})
    with pytest.warns(PluginWarning, match=f"'bad' of package bad-pack .bad_pack:PARSER. .*{reason}"):
        assert choose(WIRE).name == "scraped"
    assert choose(WIRE, "plain").name == "plain"
    with pytest.raises(PluginLoadError, match=reason):
        choose(WIRE, "bad")


def test_a_claim_that_raises_is_passed_over(fake_package, parser_module) -> None:
    """A parser whose ``claims`` fails loses the page to the next one, with a warning that names it."""
    code = parser_module("bad").replace("return page.text.startswith", "return page.no_such_thing")
    fake_package("bad-pack", {"bad": "bad_pack:PARSER"}, modules={"bad_pack": code})
    fake_package("wire-pack", {"wire": "wire_pack:PARSER"}, modules={"wire_pack": parser_module("wire")})
    with pytest.warns(PluginWarning, match=r"package bad-pack .* claims\(\) raised AttributeError"):
        assert choose(WIRE).name == "wire"


def test_a_failure_warns_at_every_page(fake_package) -> None:
    """The answer to a page, its warning too, is the same whatever was read before."""
    fake_package("bad-pack", {"bad": "bad_pack:PARSER"}, modules={"bad_pack": "1 / 0"})
    for _ in range(2):
        with pytest.warns(PluginWarning, match="bad-pack"):
            choose(WIRE)


def test_a_parser_of_another_name_is_refused(fake_package, parser_module) -> None:
    """A parser bears the name of its entry point, so that ``article.parser`` finds it again."""
    fake_package("wire-pack", {"wire": "wire_pack:PARSER"}, modules={"wire_pack": parser_module("telex")})
    with pytest.raises(PluginLoadError, match="calls itself 'telex', its entry point 'wire'"):
        load("wire")


def test_a_name_offered_twice_is_not_guessed_at(fake_package, parser_module) -> None:
    """Neither parser of a name that is offered twice gets a page by claim; asking for it is an error."""
    for package in ("one", "two"):
        module = f"{package}_pack"
        fake_package(package, {"wire": f"{module}:PARSER"}, modules={module: parser_module("wire")})
    with pytest.warns(PluginWarning, match="'wire' is offered by more than one package: one, two"):
        assert choose(WIRE).name == "scraped"
    with pytest.raises(PluginClash):
        choose(WIRE, "wire")
    assert [load(side).name for side in available() if side.clash] == ["wire", "wire"]


def test_nobody_takes_the_place_of_the_fallback(fake_package, parser_module) -> None:
    """A package that offers a parser called ``scraped`` gets no page that way."""
    code = parser_module("scraped")
    fake_package("taker", {"scraped": "taker_pack:PARSER"}, modules={"taker_pack": code})
    with pytest.warns(PluginWarning, match="taker, wirecopy"):
        chosen = choose(WIRE)
    assert type(chosen).__module__ == "wirecopy.parsers.scraped"
    with pytest.raises(PluginClash):
        choose(WIRE, "scraped")


def test_the_switch_leaves_the_builtins(fake_package, parser_module, monkeypatch) -> None:
    """With ``WIRECOPY_NO_PLUGINS`` set no other package is listed, asked or loaded."""
    fake_package("wire-pack", {"wire": "wire_pack:PARSER"}, modules={"wire_pack": parser_module("wire")})
    monkeypatch.setenv(SWITCH, "1")
    assert choose(WIRE).name == "scraped"
    assert [plugin.name for plugin in available()] == ["plain", "scraped"]
    assert "wire_pack" not in sys.modules


def test_importing_the_registry_costs_nothing() -> None:
    """No parser is loaded, and no module that only reads metadata, before one is needed."""
    code = (
        "import sys, wirecopy.parsers\n"
        "late = ('importlib.metadata', 'difflib', 'wirecopy.parsers.plain', 'wirecopy.parsers.scraped')\n"
        "print([name for name in late if name in sys.modules])"
    )
    path = os.pathsep.join(folder for folder in sys.path if folder)
    child = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert child.stdout == "[]\n"
