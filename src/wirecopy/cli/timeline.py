"""``wirecopy timeline``: pages in, what they tell together out, event by event."""

from __future__ import annotations

import argparse
from typing import Final

from wirecopy.cli.messages import complain
from wirecopy.cli.output import open_output
from wirecopy.cli.progress import Bar
from wirecopy.cli.rows import add_forms, form_of, safe_rows
from wirecopy.cli.sources import Complaints, add_reading, add_sources, read_articles
from wirecopy.links import link
from wirecopy.models import EventType
from wirecopy.views import timeline_table

__all__ = ["add_to", "run"]

_EXAMPLES: Final = """\
examples:
  wirecopy timeline seeds/
  wirecopy timeline seeds/ --actor NATO --type CONSULT
  wirecopy timeline 'crawl/**/*.txt' --csv > timeline.csv
"""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "timeline",
        help="put what many pages tell in order: each event once, with the pages that tell it",
        description="Put the events of many pages in order, each once, with the pages that tell it.",
        usage="wirecopy timeline [options] SOURCE...",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_sources(parser)
    add_forms(parser, "event")
    parser.add_argument("--actor", metavar="NAME", help="only events in which somebody of this name takes part")
    parser.add_argument(
        "--type", type=str.upper, choices=[each.value for each in EventType], metavar="TYPE", help="only this type"
    )
    parser.add_argument("--all", action="store_true", help="show plain statements in the table too")
    add_reading(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    complaints = Complaints()
    form = form_of(args)
    with open_output(args.output) as output:
        bar = Bar(args.sources)
        timeline = link(bar.watch(read_articles(args, complaints, args.jobs), complaints))
        part = args.actor is not None or args.type is not None
        if part:
            timeline = timeline.filter(actor=args.actor, type=args.type)
            if timeline.articles and not timeline.entries:
                complain(_nothing(args))
        whole = args.all or args.type is not None
        if form == "table":
            if complaints.failed and not timeline.articles:
                return 1  # the error says it all
            for piece in timeline_table(timeline, output.paper(), whole, part):
                output.write(piece)
        else:
            for piece in safe_rows(form, timeline.to_records(), output):
                output.write(piece)
    return 1 if complaints.failed else 0


def _nothing(args: argparse.Namespace) -> str:
    events = f"no {args.type} event" if args.type is not None else "no event"
    return f"{events} was found" + (f" in which {args.actor!r} takes part" if args.actor is not None else "")
