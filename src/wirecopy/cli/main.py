"""Arguments in, exit status out: which command runs, and what becomes of its errors."""

from __future__ import annotations

import argparse
import ast
import os
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Final, NoReturn

from wirecopy.cli import dedup, events, plugins, read, show, timeline
from wirecopy.cli.messages import Misuse, complain
from wirecopy.errors import UnknownPlugin, WirecopyError
from wirecopy.views import visible

__all__ = ["FAILED", "INTERRUPTED", "PIPE_CLOSED", "USAGE", "build_parser", "main"]

FAILED: Final = 1
"""Something could not be read or written; the rest was."""

USAGE: Final = 2
"""The command line makes no sense."""

INTERRUPTED: Final = 130
"""Ctrl-C; what a shell makes of it: 128 and the number of the signal."""

PIPE_CLOSED: Final = 141
"""Nobody reads the output any more, as behind ``| head``; again 128 and the number of the signal."""

_COMMANDS: Final = (read, show, events, timeline, dedup, plugins)
_EXAMPLES: Final = """\
examples:
  wirecopy read seeds/                       what each page says
  wirecopy read crawl/ --output out.jsonl    each page as an article, for programs
  wirecopy read page.txt --text              the story and nothing else
  wirecopy show page.txt                     why each line was kept or set aside
  wirecopy read - < page.txt                 a page from standard input
  wirecopy events page.txt                   who did what to whom, and who is quoted
  wirecopy timeline seeds/                   what many pages tell, event by event

exit status: 0 all right, 1 a page or file could not be read, 2 wrong usage,
130 interrupted, 141 nobody reads the output any more (as behind '| head')
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: The arguments, without the name of the command; by default those of the process.

    Returns:
        0 when all went well, 1 when a page, file or plug-in failed, 2 for a command line that makes no sense,
        130 after Ctrl-C, 141 when the reader of the output went away.

    Example:
        >>> main(["read", "seeds/000_63ebc7009d0f68bc.txt", "--brief"]) # doctest: +ELLIPSIS
        published ...
        0
    """
    try:
        with _warnings_in_one_line():
            status = _run(argv)
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        return status
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        _let_go_of_the_pipe()
        return PIPE_CLOSED
    except OSError as error:
        complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
        _let_go_of_the_pipe()
        return FAILED


def build_parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    parser = _Parser(
        prog="wirecopy",
        description="Reads scraped news: the text of web pages in; title, authors, date and story out.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and leave")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", parser_class=_Parser)
    for command in _COMMANDS:
        command.add_to(commands)
    return parser


def _run(argv: Sequence[str] | None) -> int:
    parser = build_parser()
    commands = _commands_of(parser)
    try:
        args, unknown = parser.parse_known_args(argv)
        if unknown:
            commands.get(args.command, parser).error(_unknown(unknown, args.command, commands))
        if args.command is None:
            parser.print_help(sys.stderr)
            return USAGE
        status: int = args.run(args)
    except SystemExit as leave:  # argparse leaves so, after --help and after a usage error
        return leave.code if isinstance(leave.code, int) else 0
    except Misuse as error:
        complain(str(error))
        return USAGE
    except UnknownPlugin as error:
        complain(f"{error}; 'wirecopy plugins' lists them")
        return USAGE
    except WirecopyError as error:
        complain(str(error))
        return FAILED
    return status


def _commands_of(parser: argparse.ArgumentParser) -> Mapping[str, argparse.ArgumentParser]:
    found: Mapping[str, argparse.ArgumentParser] = {}
    for action in parser._actions:  # there is no public way to the parsers of the commands
        if isinstance(action, argparse._SubParsersAction):
            found = action.choices
    return found


def _unknown(words: Sequence[str], command: str | None, commands: Mapping[str, argparse.ArgumentParser]) -> str:
    """What is wrong with words that no option takes, and which options there are."""
    options = [word.partition("=")[0] for word in words if word.startswith("-")]
    if command is None or not options:
        return f"unrecognized arguments: {' '.join(words)}"
    known = [name for action in commands[command]._actions for name in action.option_strings if name[:2] == "--"]
    return f"{command} has no {', '.join(options)}; it has {', '.join(name for name in known if name != '--help')}"


class _Parser(argparse.ArgumentParser):
    """A parser that tells a path in place of a command from a typing error, and shows nothing that could do harm."""

    def error(self, message: str) -> NoReturn:
        if "argument COMMAND: invalid choice" in message:
            known = ", ".join(command.__name__.rpartition(".")[2] for command in _COMMANDS)
            given = message.partition("invalid choice: ")[2].rpartition(" (choose from")[0]
            message = f"there is no command {given}; there are: {known}"
            with suppress(ValueError, SyntaxError):
                if os.path.lexists(path := str(ast.literal_eval(given))):
                    message += f"; to read a page or a folder: wirecopy read {path}"
        self.exit(USAGE, f"{visible(self.prog)}: {visible(message)}\nTry '{self.prog} --help'.\n")


class _Version(argparse.Action):
    """Looks for the version when it is asked for, and not at every start."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib import metadata

        try:
            version = metadata.version("wirecopy")
        except metadata.PackageNotFoundError:
            version = "(not installed)"
        print(f"wirecopy {version}")
        parser.exit()


@contextmanager
def _warnings_in_one_line() -> Iterator[None]:
    def show(message: Warning | str, *_: object, **__: object) -> None:
        complain(f"warning: {message}")

    with warnings.catch_warnings():
        warnings.showwarning = show
        yield


def _let_go_of_the_pipe() -> None:
    """Point the output at nothing, so that the flush at the end of the process does not fail again."""
    with suppress(OSError, ValueError, AttributeError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
                continue
            os.dup2(nothing, stream.fileno())
        os.close(nothing)
