"""``wirecopy plugins``: the plug-ins that are installed, and what is wrong with them."""

from __future__ import annotations

import argparse
import os
from typing import Any, Final

from wirecopy.actors import RECOGNIZERS
from wirecopy.cli.output import open_output
from wirecopy.errors import PluginClash, PluginError
from wirecopy.parsers.registry import PARSERS
from wirecopy.plugins import SWITCH, Group, Plugin
from wirecopy.views import plugin_table

__all__ = ["add_to", "run"]

_GROUPS: Final[tuple[Group[Any], ...]] = (PARSERS, RECOGNIZERS)

_EXAMPLES: Final = f"""\
examples:
  wirecopy plugins
  wirecopy plugins --check
  {SWITCH}=1 wirecopy plugins     only what comes with wirecopy
"""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "plugins",
        help="list the parsers and recognizers that are installed; --check loads each",
        description="List the parsers and recognizers that are installed, with clashes of names.",
        usage="wirecopy plugins [--check]",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--check", action="store_true", help="load each one; exit status 1 if one cannot be used")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    bad = False
    with open_output(None) as output:
        for group in _GROUPS:
            plugins = group.available()
            problems = {
                plugin: _problem(group, plugin, plugins, args.check) for plugin in plugins if args.check or plugin.clash
            }
            output.write(plugin_table(group.entry_points, plugins, output.paper(), problems))
            bad = bad or any(problems.values())
        if os.environ.get(SWITCH, "") not in ("", "0"):
            output.write(f"{SWITCH} is set: other packages are not looked at\n")
    return 1 if args.check and bad else 0


def _problem(group: Group[Any], plugin: Plugin, plugins: tuple[Plugin, ...], check: bool) -> str | None:
    problems = []
    if plugin.clash:
        packages = tuple(other.package for other in plugins if other.name == plugin.name)
        problems.append(str(PluginClash(group.kind, plugin.name, packages)))
    if check:
        try:
            group.load(plugin)
        except PluginError as error:
            problems.append(getattr(error, "reason", str(error)))
    return "; ".join(problems) or None
