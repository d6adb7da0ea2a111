"""``wirecopy read``: pages in, what they say out."""

from __future__ import annotations

import argparse
from typing import Final

from wirecopy.cli.forms import FORMS
from wirecopy.cli.output import open_output
from wirecopy.cli.progress import Bar
from wirecopy.cli.sources import Complaints, add_reading, add_sources, read_articles
from wirecopy.cli.target import check_target, form_by_ending

__all__ = ["add_jobs", "add_to", "run"]

_FOR_PEOPLE: Final = ("cards", "brief")
_BY_ENDING: Final = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".txt": "text"}
_EXAMPLES: Final = """\
examples:
  wirecopy read seeds/
  wirecopy read 'crawl/**/*.txt' --jobs 4 --output articles.jsonl
  wirecopy read page.txt.gz --text | less
"""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "read",
        help="read pages: title, authors, date, story; as cards, JSON or text",
        description="Read pages (text, .gz, .jsonl, WET) and show what each of them says.",
        usage="wirecopy read [options] SOURCE...",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_sources(parser)
    forms = parser.add_mutually_exclusive_group()
    for form, what in (
        ("brief", "one row a page"),
        ("json", "one JSON array of articles"),
        ("jsonl", "one article a line, as JSON"),
        ("text", "the stories alone, a blank line between paragraphs"),
    ):
        forms.add_argument(f"--{form}", action="store_const", const=form, dest="form", help=what)
    parser.add_argument("--output", metavar="FILE", help="write there; .json, .jsonl and .txt choose the form")
    add_reading(parser)
    add_jobs(parser)
    parser.add_argument("--verbose", action="store_true", help="tell which files of a folder are left out")
    parser.set_defaults(run=run)


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """The option that the commands have which read many pages."""
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="number of processes (default: 1)")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    check_target(args.output, args.sources)
    form = args.form or form_by_ending(args.output, _BY_ENDING, "cards")
    complaints = Complaints(args.verbose)
    articles = read_articles(args, complaints, args.jobs)
    with open_output(args.output) as output:
        bar = Bar(args.sources if form in _FOR_PEOPLE or not output.terminal else ())
        for piece in FORMS[form](bar.watch(articles, complaints), output, complaints):
            if output.terminal:
                bar.erase()
            output.write(piece)
    return 1 if complaints.failed else 0


def _jobs(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes; 1 is the least")
    return number
