"""Finding plug-ins: what is read from metadata, and what is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from wirecopy.errors import PluginWarning
from wirecopy.plugins import Plugin, find_plugins

GROUP = "wirecopy.parsers"
BUILTINS = (("plain", "wirecopy.parsers.plain:PARSER"),)


def names(path: tuple[str, ...], installed: bool = True) -> list[str]:
    """Name and package of what is found in some folders."""
    return [f"{found.name} {found.package}" for found in find_plugins(GROUP, BUILTINS, path, installed)]


def test_the_builtins_are_there_without_any_metadata() -> None:
    """Where wirecopy runs without being installed its own plug-ins are found, and have no version."""
    assert find_plugins(GROUP, BUILTINS, ()) == (
        Plugin(name="plain", package="wirecopy", version=None, entry_point="wirecopy.parsers.plain:PARSER"),
    )


def test_the_metadata_of_wirecopy_name_the_same_builtins(fake_package, tmp_path) -> None:
    """Where wirecopy is installed its built-ins are not found twice, and have the installed version."""
    fake_package("wirecopy", {"plain": "wirecopy.old:PARSER", "gone": "wirecopy.gone:PARSER"}, version="0.9")
    (found,) = find_plugins(GROUP, BUILTINS, (str(tmp_path / "site"),))
    assert (found.entry_point, found.version, found.clash) == ("wirecopy.parsers.plain:PARSER", "0.9", False)


def test_a_package_is_found_with_all_that_its_metadata_say(fake_package, tmp_path) -> None:
    """A plug-in has the name, package, version and entry point that the metadata of its package give."""
    fake_package("Wirecopy.BBC", {"bbc": "wirecopy_bbc.page:PARSERS.news"}, version="2.1")
    found = find_plugins(GROUP, (), (str(tmp_path / "site"),))
    assert found == (
        Plugin(name="bbc", package="Wirecopy.BBC", version="2.1", entry_point="wirecopy_bbc.page:PARSERS.news"),
    )


def test_nothing_is_imported(fake_package, tmp_path) -> None:
    """Finding a plug-in does not import its module, not even one that would fail."""
    fake_package("boom", {"boom": "boom_module:PARSER"}, modules={"boom_module": "raise SystemExit(1)"})
    assert names((str(tmp_path / "site"),)) == ["boom boom", "plain wirecopy"]
    assert "boom_module" not in sys.modules


def test_other_groups_are_not_ours(fake_package, tmp_path) -> None:
    """Entry points of other groups are left alone, those of a group whose name starts like ours too."""
    fake_package("other", {"x": "x:X"}, group="wirecopy.recognizers")
    fake_package("longer", {"y": "y:Y"}, group="wirecopy.parsers.more")
    assert names((str(tmp_path / "site"),)) == ["plain wirecopy"]


def test_the_order_is_that_of_the_names(fake_package, tmp_path) -> None:
    """Plug-ins are sorted by name and package, whatever the order of folders and files."""
    fake_package("zeta", {"b": "z:Z", "a": "z:Y"})
    fake_package("alpha", {"c": "a:A", "b": "a:B"})
    assert names((str(tmp_path / "site"),)) == ["a zeta", "b alpha", "b zeta", "c alpha", "plain wirecopy"]


def test_a_clash_is_marked_on_both_sides(fake_package, tmp_path) -> None:
    """Both plug-ins of one name say that it is offered twice; a third one does not."""
    fake_package("one", {"wire": "one:P", "solo": "one:S"})
    fake_package("two", {"wire": "two:P"})
    found = find_plugins(GROUP, BUILTINS, (str(tmp_path / "site"),))
    assert [(p.name, p.clash) for p in found] == [
        ("plain", False),
        ("solo", False),
        ("wire", True),
        ("wire", True),
    ]


def test_of_two_copies_the_first_on_the_path_counts(fake_package, tmp_path) -> None:
    """A package that lies in two folders is found once, as an import would find it."""
    first, second = tmp_path / "first", tmp_path / "second"
    fake_package("wirecopy-bbc", {"bbc": "new:P"}, version="2.0", into=first)
    fake_package("wirecopy-bbc", {"bbc": "old:P", "bbc-old": "old:Q"}, version="1.0", into=second)
    found = find_plugins(GROUP, (), (str(first), str(second)))
    assert [(p.name, p.version) for p in found] == [("bbc", "2.0")]


def test_a_newer_copy_without_plugins_hides_an_older_one(fake_package, tmp_path) -> None:
    """Where the copy that an import takes offers nothing, the copy behind it does not either."""
    first, second = tmp_path / "first", tmp_path / "second"
    fake_package("wirecopy-bbc", {"x": "x:X"}, version="2.0", group="console_scripts", into=first)
    fake_package("wirecopy-bbc", {"bbc": "old:P"}, version="1.0", into=second)
    assert find_plugins(GROUP, (), (str(first), str(second))) == ()


def test_folders_named_with_hyphens_are_two_packages(fake_package, tmp_path) -> None:
    """Two packages are told apart by what their metadata say, also where their folders are misnamed."""
    for name in ("wirecopy-bbc", "wirecopy-dpa"):
        folder = fake_package(name, {name[-3:]: "x:P"})
        folder.rename(folder.with_name(f"{name}-1.0.dist-info"))
    assert names((str(tmp_path / "site"),)) == ["bbc wirecopy-bbc", "dpa wirecopy-dpa", "plain wirecopy"]
    (plain,) = find_plugins(GROUP, BUILTINS, (str(tmp_path / "site"),), installed=False)
    assert plain.version is None


def test_switched_off_only_the_builtins_are_left(fake_package, tmp_path) -> None:
    """With *installed* false no other package is looked at."""
    fake_package("one", {"wire": "one:P"})
    assert names((str(tmp_path / "site"),), installed=False) == ["plain wirecopy"]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("entry_points.txt", b"[wirecopy.parsers]\nno equals sign\n"),
        ("entry_points.txt", b"\xff\xfe\x00[wirecopy.parsers]"),
        ("METADATA", b"Metadata-Version: 2.1\n"),
    ],
    ids=["no target", "not text", "no name"],
)
def test_damaged_metadata_harm_nobody_else(fake_package, tmp_path, file: str, content: bytes) -> None:
    """A package whose metadata cannot be read is left out with a warning that names the folder."""
    fake_package("good", {"good": "good:P"})
    damaged: Path = fake_package("damaged", {"bad": "bad:P"})
    (damaged / file).write_bytes(content)
    with pytest.warns(PluginWarning, match="damaged-1.0.dist-info"):
        assert names((str(tmp_path / "site"),)) == ["good good", "plain wirecopy"]


def test_damaged_metadata_of_wirecopy_cost_only_the_version(fake_package, tmp_path) -> None:
    """Where the metadata of wirecopy itself are damaged the built-ins are there, without a version."""
    folder = fake_package("wirecopy", {})
    (folder / "METADATA").write_bytes(b"\xff\xfe")
    (found,) = find_plugins(GROUP, BUILTINS, (str(tmp_path / "site"),), installed=False)
    assert found.version is None


def test_a_plugin_shows_itself_in_one_line() -> None:
    """The repr of a plug-in has name, package, version, entry point and the clash."""
    plugin = Plugin(name="bbc", package="wirecopy-bbc", version="1.0", entry_point="bbc:P", clash=True)
    assert repr(plugin) == "<Plugin bbc of wirecopy-bbc 1.0 (bbc:P), name offered twice>"
