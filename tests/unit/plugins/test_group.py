"""A group of plug-ins: by name, checked, remembered, and neutral to what it holds."""

from __future__ import annotations

import json
import sys

import pytest

from wirecopy.errors import PluginClash, PluginLoadError, UnknownPlugin
from wirecopy.plugins import SWITCH, Group, refresh


def must_be_callable(found: object, name: str) -> str | None:
    """What a codec has to be; no codec may be called 'cursed'."""
    if name == "cursed":
        raise RuntimeError("it looked back")
    return None if callable(found) else f"a {type(found).__name__} cannot be called"


CODECS: Group[object] = Group(
    kind="codec", entry_points="example.codecs", builtins=(("json", "json:loads"),), fault=must_be_callable
)


@pytest.fixture
def codecs(fake_package):
    """Install a package that offers codecs."""

    def install(name, points, **more):
        return fake_package(name, points, group="example.codecs", **more)

    return install


def test_a_builtin_is_loaded_by_name() -> None:
    """The built-in ones go the same way as all others."""
    assert CODECS.load("json") is json.loads


def test_a_plugin_is_loaded_by_name(codecs) -> None:
    """A plug-in of another package is found through its metadata and imported."""
    codecs("codec-pack", {"dump": "json:dumps"})
    assert CODECS.load("dump") is json.dumps


def test_only_the_one_asked_for_is_imported(codecs) -> None:
    """Loading one plug-in leaves the others unimported, so that a broken neighbour does no harm."""
    codecs("broken", {"broken": "broken_codec:C"}, modules={"broken_codec": "1 / 0"})
    codecs("fine", {"fine": "fine_codec:C"}, modules={"fine_codec": "C = len"})
    assert CODECS.load("fine") is len
    assert "broken_codec" not in sys.modules


def test_an_unknown_name_gets_the_known_ones_and_a_hint(codecs) -> None:
    """The error lists what there is, and what was probably meant; nothing is imported for it."""
    codecs("broken", {"yaml-safe": "broken_codec:C"}, modules={"broken_codec": "1 / 0"})
    with pytest.raises(UnknownPlugin) as caught:
        CODECS.load("yaml_safe")
    assert caught.value.known == ("json", "yaml-safe")
    assert str(caught.value) == (
        "no codec is called 'yaml_safe'; did you mean 'yaml-safe'?; there are: json, yaml-safe; "
        "install its package or pass the codec itself"
    )


def test_an_unknown_name_without_a_likeness_gets_no_hint() -> None:
    """No name is suggested that looks nothing like the one asked for, however long that is."""
    with pytest.raises(UnknownPlugin) as caught:
        CODECS.load("q" * 1_000_000)
    assert "did you mean" not in str(caught.value)


def test_a_clash_names_both_packages_and_harms_only_its_name(codecs) -> None:
    """A name that two packages offer is an error for those who ask for it, and for nobody else."""
    codecs("one", {"twice": "json:dumps", "once": "json:dumps"})
    codecs("two", {"twice": "json:loads"})
    assert CODECS.load("once") is json.dumps
    with pytest.raises(PluginClash) as caught:
        CODECS.load("twice")
    assert caught.value.packages == ("one", "two")


def test_a_clash_is_seen_with_a_third_name_between(codecs) -> None:
    """Two equal names clash wherever they stand in the metadata."""
    codecs("a", {"x": "json:dumps"})
    codecs("b", {"m": "json:dumps"})
    codecs("c", {"x": "json:dumps"})
    with pytest.raises(PluginClash):
        CODECS.load("x")


def test_one_side_of_a_clash_can_be_loaded_as_itself(codecs) -> None:
    """The plug-in that ``available`` lists tells two of one name apart."""
    codecs("one", {"twice": "json:dumps"})
    codecs("two", {"twice": "json:loads"})
    sides = [plugin for plugin in CODECS.available() if plugin.clash]
    assert [CODECS.load(side) for side in sides] == [json.dumps, json.loads]


def test_nobody_takes_the_name_of_a_builtin_in_silence(codecs) -> None:
    """A package that offers the name of a built-in makes a clash, it does not replace it."""
    codecs("taker", {"json": "json:dumps"})
    with pytest.raises(PluginClash) as caught:
        CODECS.load("json")
    assert caught.value.packages == ("taker", "wirecopy")


def test_an_object_of_the_wrong_kind_is_refused(codecs) -> None:
    """What the entry point names is checked, and the reason is in the error."""
    codecs("pack", {"doc": "json:__doc__"})
    with pytest.raises(PluginLoadError, match="a str cannot be called"):
        CODECS.load("doc")


def test_an_object_that_fails_while_it_is_checked_is_refused(codecs) -> None:
    """An exception out of the check is reported as the plug-in's own, with its cause."""
    codecs("pack", {"cursed": "json:dumps"})
    with pytest.raises(PluginLoadError, match="RuntimeError: it looked back") as caught:
        CODECS.load("cursed")
    assert isinstance(caught.value.__cause__, RuntimeError)


@pytest.mark.parametrize(("value", "there"), [("1", False), ("yes", False), ("0", True), ("", True)])
def test_the_switch_leaves_the_builtins(codecs, monkeypatch, value: str, there: bool) -> None:
    """``WIRECOPY_NO_PLUGINS`` is looked at anew at every call; "" and "0" do not count as set."""
    codecs("pack", {"dump": "json:dumps"})
    monkeypatch.setenv(SWITCH, value)
    assert ("dump" in [plugin.name for plugin in CODECS.available()]) is there
    assert CODECS.load("json") is json.loads


def test_an_unknown_name_tells_of_the_switch(monkeypatch) -> None:
    """Where plug-ins are switched off the error has a note that says so."""
    monkeypatch.setenv(SWITCH, "1")
    with pytest.raises(UnknownPlugin) as caught:
        CODECS.load("dump")
    assert caught.value.__notes__ == [f"{SWITCH} is set: only what comes with wirecopy is looked at"]


def test_a_new_folder_on_the_path_is_seen_at_once(codecs, tmp_path, monkeypatch) -> None:
    """What is found follows ``sys.path``, there and back."""
    codecs("later", {"later": "json:dumps"}, into=tmp_path / "later")
    before = CODECS.available()
    with monkeypatch.context() as patch:
        patch.syspath_prepend(str(tmp_path / "later"))
        assert CODECS.load("later") is json.dumps
    assert CODECS.available() == before


def test_a_package_installed_into_a_known_folder_is_seen_after_refresh(codecs) -> None:
    """The answer for a path is remembered until ``refresh``, which the fixture calls after it installs."""
    assert "late" not in [plugin.name for plugin in CODECS.available()]
    codecs("late", {"late": "json:dumps"})
    assert CODECS.load("late") is json.dumps


def test_a_failed_attempt_is_remembered_until_refresh(codecs, tmp_path) -> None:
    """A module that fails at import is not run again at every page, but is after ``refresh``."""
    count = tmp_path / "count"
    code = f"with open({str(count)!r}, 'a') as file:\n    file.write('x')\n1 / 0"
    codecs("broken", {"broken": "broken_codec:C"}, modules={"broken_codec": code})
    plugin = CODECS.find("broken")
    for _ in range(3):
        failure = CODECS.attempt(plugin)
        assert isinstance(failure, PluginLoadError)
        assert failure.__traceback__ is None
    assert count.read_text() == "x"
    refresh()
    CODECS.attempt(plugin)
    assert count.read_text() == "xx"
