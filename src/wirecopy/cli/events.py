"""``wirecopy events``: pages in, who did what to whom and who is quoted out."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import Final

from wirecopy.cli.output import Output, open_output
from wirecopy.cli.progress import Bar
from wirecopy.cli.rows import add_forms, form_of, safe_rows
from wirecopy.cli.sources import Complaints, add_reading, add_sources, read_articles
from wirecopy.exports import event_records
from wirecopy.models import Article
from wirecopy.views import events_table

__all__ = ["add_to", "run"]

_EXAMPLES: Final = """\
examples:
  wirecopy events seeds/
  wirecopy events page.txt --csv > events.csv
  wirecopy events 'crawl/**/*.txt' --jobs 4 --output events.jsonl
"""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "events",
        help="list the events and quotes of each page: who did what to whom, when",
        description="List the events of each page: day, type, who to whom, and who is quoted.",
        usage="wirecopy events [options] SOURCE...",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_sources(parser)
    add_forms(parser, "event")
    add_reading(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    complaints = Complaints()
    form = form_of(args)
    with open_output(args.output) as output:
        bar = Bar(args.sources if form == "table" or not output.terminal else ())
        articles = bar.watch(read_articles(args, complaints, args.jobs), complaints)
        for piece in _pieces(form, articles, output):
            if output.terminal:
                bar.erase()
            output.write(piece)
    return 1 if complaints.failed else 0


def _pieces(form: str, articles: Iterable[Article], output: Output) -> Iterator[str]:
    if form != "table":
        yield from safe_rows(form, (row for article in articles for row in event_records(article)), output)
        return
    paper = output.paper()
    for number, article in enumerate(articles):
        yield ("\n" if number else "") + "".join(events_table(article, paper))
