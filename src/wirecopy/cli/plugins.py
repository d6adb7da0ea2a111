"""``wirecopy plugins``: the plug-ins that are installed, and what is wrong with them."""

from __future__ import annotations

import argparse
import os
from typing import Final

from wirecopy.cli.output import open_output
from wirecopy.errors import PluginClash, PluginError
from wirecopy.parsers import available, load
from wirecopy.parsers.registry import PARSERS
from wirecopy.plugins import SWITCH, Plugin
from wirecopy.views import plugin_table

__all__ = ["add_to", "run"]

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
        help="list the parsers that are installed; --check loads each",
        description="List the parsers that are installed; names that are offered twice are told.",
        usage="wirecopy plugins [--check]",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--check", action="store_true", help="load each one; exit status 1 if one cannot be used")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    plugins = available()
    problems = {plugin: _problem(plugin, plugins, args.check) for plugin in plugins if args.check or plugin.clash}
    with open_output(None) as output:
        output.write(plugin_table(PARSERS.entry_points, plugins, output.paper(), problems))
        if os.environ.get(SWITCH, "") not in ("", "0"):
            output.write(f"{SWITCH} is set: other packages are not looked at\n")
    return 1 if args.check and any(problems.values()) else 0


def _problem(plugin: Plugin, plugins: tuple[Plugin, ...], check: bool) -> str | None:
    problems = []
    if plugin.clash:
        packages = tuple(other.package for other in plugins if other.name == plugin.name)
        problems.append(str(PluginClash(PARSERS.kind, plugin.name, packages)))
    if check:
        try:
            load(plugin)
        except PluginError as error:
            problems.append(getattr(error, "reason", str(error)))
    return "; ".join(problems) or None
