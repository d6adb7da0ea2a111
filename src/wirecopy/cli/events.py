"""``wirecopy events``: pages in, who did what to whom out."""

from __future__ import annotations

import argparse
from typing import Final

from wirecopy.cli.forms import for_reading
from wirecopy.cli.output import open_output
from wirecopy.cli.sources import Complaints, add_reading, add_sources, read_articles
from wirecopy.cli.tables import csv_rows, flat, json_rows
from wirecopy.models import Article, Timeline
from wirecopy.models.timeline import Report, TimelineEntry
from wirecopy.views import event_table

__all__ = ["add_forms", "add_to", "run"]

_EXAMPLES: Final = """\
examples:
  wirecopy events seeds/
  wirecopy events page.txt --published 2024-11-22
  wirecopy events 'crawl/**/*.txt' --csv --output events.csv
"""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "events",
        help="list the events that pages tell: day, type, who and whom",
        description="List the events that pages tell, page by page.",
        usage="wirecopy events [options] SOURCE...",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_sources(parser)
    add_forms(parser)
    add_reading(parser)
    parser.set_defaults(run=run)


def add_forms(parser: argparse.ArgumentParser) -> None:
    """The options that say how rows of events are written."""
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--jsonl", action="store_const", const="jsonl", dest="form", help="one event a line, as JSON")
    forms.add_argument("--csv", action="store_const", const="csv", dest="form", help="a table for a spreadsheet")
    parser.add_argument("--output", metavar="FILE", help="write there instead of on standard output")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    complaints = Complaints()
    articles = read_articles(args, complaints)
    with open_output(args.output) as output:
        if args.form is None:
            paper = output.paper()
            for number, article in enumerate(articles):
                output.write(("\n" if number else "") + event_table(article, paper))
        else:
            records = (record for article in articles for record in flat(_alone(article).to_records()))
            for piece in (csv_rows if args.form == "csv" else json_rows)(records):
                output.write(piece if args.form == "jsonl" else for_reading(piece, output))
    return 1 if complaints.failed else 0


def _alone(article: Article) -> Timeline:
    """The events of one article, none joined."""
    entries = [
        TimelineEntry(
            type=event.type, when=event.when, where=event.where, reports=(Report(article=article, event=event),)
        )
        for event in article.events
    ]
    return Timeline(entries=tuple(entries))
