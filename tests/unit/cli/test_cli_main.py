"""The command line as a whole: help, version, usage errors, and what becomes of errors and warnings."""

from __future__ import annotations

import sys
import warnings
from importlib import metadata
from pathlib import Path

import pytest

from wirecopy.cli import main
from wirecopy.cli import read as read_command
from wirecopy.errors import PluginWarning, ReadError

COMMANDS = ("read", "show", "dedup", "plugins")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The version is that of the installed package."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"wirecopy {metadata.version('wirecopy')}\n"


def test_help_names_every_command_and_gives_examples(capsys: pytest.CaptureFixture[str]) -> None:
    """The help has the commands, examples and the exit status."""
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"\n    {command} " in shown for command in COMMANDS)
    assert "examples:\n  wirecopy read seeds/" in shown
    status = shown.partition("exit status:")[2]
    assert all(f"{number} " in status for number in (0, 1, 2, 130, 141))


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_fits_a_terminal(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """24 rows of 80 columns hold the help of any command, examples included."""
    monkeypatch.setenv("COLUMNS", "80")
    assert main([command, "--help"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) <= 24
    assert max(map(len, rows)) <= 80
    assert any(row.startswith(f"  wirecopy {command}") for row in rows)


def test_no_command_shows_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a command the help goes to standard error, with the status of a usage error."""
    assert main([]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "commands:" in said.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["raed", "a.txt"],
            "wirecopy: there is no command 'raed'; there are: read, show, events, timeline, dedup, plugins\n",
        ),
        (["read"], "wirecopy read: the following arguments are required: SOURCE\n"),
        (["read", "a", "--jobs", "0"], "argument --jobs: '0' is no number of processes; 1 is the least\n"),
        (["read", "a", "--jobs", "two"], "argument --jobs: 'two' is no number of processes; 1 is the least\n"),
        (["read", "a", "--published", "soon"], "'soon' is no date such as 2024-11-22 or 2024-11-22T15:48\n"),
        (["read", "a", "--encoding", "utf-9"], "there is no encoding 'utf-9'; try utf-8, cp1252 or latin-1\n"),
        (["read", "a", "--encoding", ""], "there is no encoding ''; try utf-8, cp1252 or latin-1\n"),
        (["read", "a", "--json", "--text"], "argument --text: not allowed with argument --json\n"),
        (["read", "a", "--js"], "read has no --js; it has --brief, --json, --jsonl, --text, "),
        (["events", "a", "--json"], "events has no --json; it has --jsonl, --csv, "),
        (["events", "a", "--json"], "Try 'wirecopy events --help'."),
        (["dedup", "a", "--jobs=4"], "dedup has no --jobs; it has --report, "),
        (["plugins", "a"], "unrecognized arguments: a\n"),
        (["show", "a", "--width", "3"], "argument --width: '3' is no number of columns from 20 up\n"),
        (["show", "a", "--width", "9" * 5000], "is no number of columns from 20 up\n"),
        (["show", "a", "--role", "stroy"], "argument --role: invalid choice: 'stroy'"),
        (["read", "a", "--parser", "plane"], "no parser is called 'plane'; did you mean 'plain'?"),
    ],
)
def test_wrong_usage(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A command line that makes no sense gives status 2 and says what is wrong; nothing is read."""
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert message in said.err


def test_a_path_in_place_of_a_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Who forgets the command is told the whole line."""
    assert main([str(tmp_path)]) == 2
    assert f"; to read a page or a folder: wirecopy read {tmp_path}\n" in capsys.readouterr().err


def test_hostile_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    """Escape codes in arguments are written out in messages."""
    for arguments in (["\x1b[2J"], ["read", "a", "--jobs", "\x1b[2J\n"], ["read", "a", "--\x1b[2J"]):
        assert main(arguments) == 2
        assert "\x1b" not in capsys.readouterr().err


def _fail(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(read_command, "read_articles", fail)


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (KeyboardInterrupt(), 130, "wirecopy: interrupted\n"),
        (ReadError("a.txt", "a process died"), 1, "wirecopy: a.txt: a process died\n"),
        (OSError(28, "No space left on device"), 1, "wirecopy: standard output: No space left on device\n"),
        (OSError(13, "Permission denied", "out.json"), 1, "wirecopy: out.json: Permission denied\n"),
        (BrokenPipeError(), 141, ""),
    ],
)
def test_errors_are_one_line(
    error: BaseException,
    status: int,
    message: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An error that ends the run is told in one line, without a traceback, and has its own status."""
    _fail(monkeypatch, error)
    assert main(["read", "a.txt"]) == status
    assert capfd.readouterr() == ("", message)


def test_warnings_are_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A warning is told like an error; how warnings are shown elsewhere stays as it was."""

    def warn(*_: object, **__: object) -> list[object]:
        warnings.warn("parser 'post' was\npassed over", PluginWarning, stacklevel=1)
        return []

    monkeypatch.setattr(read_command, "read_articles", warn)
    before = warnings.showwarning
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        assert main(["read", "a.txt"]) == 0
    assert capsys.readouterr().err == "wirecopy: warning: parser 'post' was\\npassed over\n"
    assert warnings.showwarning is before


def test_no_standard_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without standard output and error, as under pythonw, the command still ends as it should."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["plugins"]) == 0
    assert main(["read", "no-such-file.txt"]) == 1
