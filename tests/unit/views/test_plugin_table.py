"""The table of plug-ins."""

from __future__ import annotations

from wirecopy.plugins import Plugin
from wirecopy.views import Paper, plugin_table

PLAIN = Plugin(name="plain", package="wirecopy", version="0.1", entry_point="a:P")
POST = Plugin(name="post\x1b[2J", package="wirecopy-post", version=None, entry_point="post.parsers:PARSER")


def test_columns_stand_below_each_other() -> None:
    """Name, package, version and entry point; what has no version has a dash; controls are written out."""
    assert plugin_table("wirecopy.parsers", [PLAIN, POST], Paper()) == (
        "wirecopy.parsers\n"
        "  name         package        version  entry point\n"
        "  plain        wirecopy       0.1      a:P\n"
        "  post\\x1b[2J  wirecopy-post  -        post.parsers:PARSER\n"
    )


def test_problems_are_told_below_the_plugin() -> None:
    """A plug-in that was looked at is ok or has a problem, whose reason is wrapped below it."""
    drawn = plugin_table("g", [PLAIN, POST], Paper(width=40), {PLAIN: None, POST: "ModuleNotFoundError: " + "no " * 15})
    assert "a:P                  ok\n" in drawn
    assert "PARSER  problem\n    ModuleNotFoundError: no no no no no\n    no" in drawn
