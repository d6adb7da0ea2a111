"""``wirecopy dedup``: texts in, the same without repeated lines out."""

from __future__ import annotations

import argparse
from itertools import pairwise
from typing import Final

from wirecopy.cli.forms import for_reading
from wirecopy.cli.output import open_output
from wirecopy.cli.sources import Complaints, add_encoding, add_sources
from wirecopy.cli.target import check_target
from wirecopy.dedup import drop_repeats
from wirecopy.models import Page
from wirecopy.readers import read_pages
from wirecopy.views import repeats_report

__all__ = ["add_to", "run"]

_EXAMPLES: Final = """\
examples:
  wirecopy dedup page.txt > clean.txt
  wirecopy dedup page.txt --report
  cat part1.txt part2.txt | wirecopy dedup       two files as one text

Each text stands for itself: lines that several of them share are kept in each.
"""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "dedup",
        help="print a text without the lines that repeat an earlier one",
        description="Print a text without the lines that repeat an earlier one. The first copy stays.",
        usage="wirecopy dedup [options] [SOURCE...]",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_sources(parser, nargs="*")
    parser.add_argument("--report", action="store_true", help="list what is dropped, and the line that it repeats")
    parser.add_argument("--output", metavar="FILE", help="write there, not over a file that is read")
    add_encoding(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    sources = args.sources or ["-"]
    check_target(args.output, sources)
    complaints = Complaints()
    pages = read_pages(
        *sources,
        encoding=args.encoding,
        on_failure=complaints.on_failure,
        on_skip=complaints.on_skip,
    )
    with open_output(args.output) as output:
        paper, before = output.paper(), ""
        for number, page in enumerate(pages, start=1):
            if args.report:
                for row in repeats_report(_name(page, number), page.rows, drop_repeats(page.rows).repeats, paper):
                    output.write(row)
                continue
            if before and not before.endswith(("\n", "\r")):
                output.write("\n")
            for line in drop_repeats(_with_breaks(page)).kept:
                output.write(for_reading(line.rstrip("\r\n"), output) + "\n" if output.terminal else line)
                before = line
    return 1 if complaints.failed else 0


def _with_breaks(page: Page) -> list[str]:
    places = [*(start for start, _ in page.spans), len(page.text)]
    return [page.text[start:stop] for start, stop in pairwise(places)]


def _name(page: Page, number: int) -> str:
    return page.source or f"text {number}"
