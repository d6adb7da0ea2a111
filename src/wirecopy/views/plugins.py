"""Plug-ins in, a table of them out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wirecopy.plugins import Plugin
from wirecopy.views.paper import Paper
from wirecopy.views.wrap import cells, pad, wrap

__all__ = ["plugin_table"]


def plugin_table(
    group: str, plugins: Sequence[Plugin], paper: Paper, problems: Mapping[Plugin, str | None] | None = None
) -> str:
    """The plug-ins of an entry-point group: name, package, version, entry point, and what is wrong with each.

    Args:
        group: Name of the entry-point group.
        plugins: The plug-ins.
        paper: What is drawn on.
        problems: What is wrong with each plug-in that was looked at, None where nothing is.

    Returns:
        Rows, each with its line break.

    Example:
        >>> target = "wirecopy.parsers.plain:PARSER"
        >>> plain = Plugin(name="plain", package="wirecopy", version="0.1.0", entry_point=target)
        >>> print(plugin_table("wirecopy.parsers", [plain], Paper(), {plain: None}), end="")
        wirecopy.parsers
          name   package   version  entry point
          plain  wirecopy  0.1.0    wirecopy.parsers.plain:PARSER  ok
    """
    problems = problems or {}
    table = [("name", "package", "version", "entry point")]
    table += [(plugin.name, plugin.package, plugin.version or "-", plugin.entry_point) for plugin in plugins]
    shown = [tuple(map(paper.text, row)) for row in table]
    widths = [max(map(cells, column)) for column in zip(*shown, strict=True)]
    lines = ["  " + "  ".join(map(pad, row, widths)) for row in shown]
    rows = [paper.ink("head", paper.text(group)), paper.ink("quiet", lines[0])]
    for plugin, line in zip(plugins, lines[1:], strict=True):
        problem = problems.get(plugin)
        if plugin not in problems:
            rows.append(line)
        elif problem is None:
            rows.append(f"{line}  {paper.ink('good', 'ok')}")
        else:
            rows.append(f"{line}  {paper.ink('bad', 'problem')}")
            rows += [f"    {paper.ink('bad', row)}" for row in wrap(paper.text(problem), max(20, paper.width - 4))]
    return "".join(f"{row.rstrip()}\n" for row in rows)
