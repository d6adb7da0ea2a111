"""``wirecopy show``: pages in, every line with its role and rule in the margin out."""

from __future__ import annotations

import argparse
from typing import Final

from wirecopy.cli.output import open_output
from wirecopy.cli.sources import Complaints, add_reading, add_sources, read_articles
from wirecopy.models import Role, RoleGroup
from wirecopy.views import card, margin

__all__ = ["add_to", "run"]

_EXAMPLES: Final = """\
examples:
  wirecopy show page.txt
  wirecopy show page.txt --role furniture     what was set aside
  wirecopy show page.txt --role title --role byline

A bar stands beside the story; '[= line 2]' is a line that repeats line 2.
"""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "show",
        help="show a page with the role and rule of each line: why it was kept or set aside",
        description="Show a page line by line: number, role, the rule that decided, text.",
        usage="wirecopy show [options] SOURCE...",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_sources(parser)
    parser.add_argument(
        "--role",
        action="append",
        choices=[group.value for group in RoleGroup] + [role.value for role in Role],
        metavar="ROLE",
        help="only this role or group (story, about, furniture); repeatable",
    )
    parser.add_argument("--width", type=_width, metavar="N", help="columns to use (default: the terminal's)")
    add_reading(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    roles = {role for role in Role if {role.value, role.group.value} & set(args.role)} if args.role else None
    complaints = Complaints()
    with open_output(None) as output:
        paper = output.paper(args.width)
        for number, article in enumerate(read_articles(args, complaints), start=1):
            output.write(("\n\n" if number > 1 else "") + card(article, paper) + "\n")
            for row in margin(article, paper, roles):
                output.write(row)
    return 1 if complaints.failed else 0


def _width(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 20 <= int(text[:6]) <= 100_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of columns from 20 up")
    return int(text)
