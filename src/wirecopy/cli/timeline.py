"""``wirecopy timeline``: many pages in, each event once with all who tell it out."""

from __future__ import annotations

import argparse
from typing import Final

from wirecopy.cli.events import add_forms
from wirecopy.cli.forms import for_reading
from wirecopy.cli.output import open_output
from wirecopy.cli.sources import Complaints, add_reading, add_sources, read_articles
from wirecopy.cli.tables import csv_rows, json_rows
from wirecopy.links import link
from wirecopy.views import timeline_table

__all__ = ["add_to", "run"]

_EXAMPLES: Final = """\
examples:
  wirecopy timeline seeds/
  wirecopy timeline 'crawl/**/*.txt' --jsonl --output timeline.jsonl
"""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "timeline",
        help="join what pages tell: each event once, day by day",
        description="Join what pages tell: each event once, with all the pages that tell it.",
        usage="wirecopy timeline [options] SOURCE...",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_sources(parser)
    add_forms(parser)
    add_reading(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    complaints = Complaints()
    timeline = link(read_articles(args, complaints))
    with open_output(args.output) as output:
        if args.form is None:
            output.write(timeline_table(timeline, output.paper()))
        else:
            for piece in (csv_rows if args.form == "csv" else json_rows)(timeline.to_records()):
                output.write(piece if args.form == "jsonl" else for_reading(piece, output))
    return 1 if complaints.failed else 0
