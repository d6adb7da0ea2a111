"""The command as a process of its own: pipes, signals, encodings."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
SEED = str(SEEDS / "001_e90900833cc1bb33.txt")
COMMAND = (sys.executable, "-m", "wirecopy")

posix = pytest.mark.skipif(os.name != "posix", reason="pipes and signals of POSIX")


def _run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env=_environment(**environment),
        check=False,
    )


def _environment(**changes: str) -> dict[str, str]:
    unwanted = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONUNBUFFERED")
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**kept, "PYTHONIOENCODING": "utf-8", **changes}


def test_results_and_errors_go_apart() -> None:
    """Articles go to standard output, messages to standard error, and the status tells."""
    done = _run("read", "no.txt", SEED, "--jsonl")
    assert done.returncode == 1
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == [SEED]
    assert done.stderr.startswith(b"wirecopy: no.txt: there is no such file")
    assert done.stderr.count(b"\n") == 1


def test_a_missing_file_has_no_traceback() -> None:
    """Any command tells a missing file in one line."""
    for command in ("read", "show", "dedup"):
        done = _run(command, "no.txt")
        assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)


@posix
@pytest.mark.parametrize("command", [["read", "--jsonl"], ["read", "--jsonl", "--jobs", "2"], ["show"], ["dedup"]])
def test_a_reader_that_goes_away(command: list[str], tmp_path: Path) -> None:
    """Behind ``| head -1`` the command ends at once, says nothing, and has the status of a closed pipe."""
    for number in range(100):
        (tmp_path / f"{number}.txt").write_bytes(Path(SEED).read_bytes())
    with subprocess.Popen(
        [*COMMAND, *command, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment()
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (141, b"")


@posix
def test_a_reader_that_never_was() -> None:
    """A pipe that is closed before the first word is noticed when the output is flushed at the end."""
    for arguments in (["read", SEED], ["--help"], ["plugins"]):
        read_end, write_end = os.pipe()
        os.close(read_end)
        done = subprocess.run(
            [*COMMAND, *arguments], stdout=write_end, stderr=subprocess.PIPE, env=_environment(), check=False
        )
        os.close(write_end)
        assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a system with /dev/full")
def test_a_full_disk() -> None:
    """Output that cannot be written is one line and status 1."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, "read", SEED], stdout=full, stderr=subprocess.PIPE, env=_environment(), check=False
        )
    assert done.returncode == 1
    assert done.stderr == b"wirecopy: standard output: No space left on device\n"


@posix
def test_interrupt() -> None:
    """Ctrl-C ends the command with one line and the status that shells expect."""
    with subprocess.Popen(
        [*COMMAND, "read", SEED, "-", "--jsonl", "--parser", "plain"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(PYTHONUNBUFFERED="1"),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        ready, _, _ = select.select([process.stdout], [], [], 60)
        process.send_signal(signal.SIGINT if ready else signal.SIGKILL)
        said = process.stderr.read()
    # It was ready when it had written the first page; then it waited for standard input.
    assert (process.returncode, said) == (130, b"wirecopy: interrupted\n")


def test_standard_input() -> None:
    """A page from a pipe is read like a file, in any encoding."""
    text = Path(SEED).read_text(encoding="utf-8")
    for encoding in ("utf-8", "cp1252", "utf-16"):
        piped = subprocess.run(
            [*COMMAND, "read", "-", "--jsonl"],
            input=text.encode(encoding),
            capture_output=True,
            env=_environment(),
            check=True,
        )
        assert json.loads(piped.stdout)["text"] == text


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_encoding_of_standard_output(encoding: str) -> None:
    """No character stops the command; JSON says the same in every encoding; quotes become plain where they must."""
    done = _run("read", SEED, "--jsonl", PYTHONIOENCODING=encoding)
    assert json.loads(done.stdout)["text"] == Path(SEED).read_text(encoding="utf-8")
    done = _run("show", SEED, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    quote = "Russia's" if encoding == "ascii" else "Russia’s"
    assert quote in done.stdout.decode(encoding)


def test_colour_is_for_terminals() -> None:
    """A pipe gets no escape sequences, unless FORCE_COLOR asks for them; NO_COLOR beats that."""
    assert b"\x1b" not in _run("show", SEED).stdout
    assert b"\x1b[" in _run("show", SEED, FORCE_COLOR="1").stdout
    assert b"\x1b" not in _run("show", SEED, FORCE_COLOR="1", NO_COLOR="1").stdout


@posix
def test_a_terminal_of_80_columns() -> None:
    """On a terminal there is colour, no row is wider than it, and a page that fails does not break a row."""
    import pty
    import termios

    leader, follower = pty.openpty()
    termios.tcsetwinsize(follower, (24, 80))
    process = subprocess.Popen(
        [*COMMAND, "read", "no.txt", str(SEEDS)],
        stdin=subprocess.DEVNULL,
        stdout=follower,
        stderr=follower,
        env=_environment(TERM="xterm"),
    )
    os.close(follower)
    shown = b""
    try:
        while piece := os.read(leader, 65536):
            shown += piece
    except OSError:  # Linux says so when the last writer is gone
        pass
    os.close(leader)
    assert process.wait() == 1
    rows = shown.decode("utf-8").split("\r\n")
    assert rows[0].startswith("\r\x1b[Kwirecopy: no.txt: there is no such file")
    assert rows[1] == f"\x1b[1;36m{SEEDS}/000_63ebc7009d0f68bc.txt\x1b[0m"
    assert rows[-1] == ""


def test_the_command_is_quick_to_start() -> None:
    """A help or a version loads neither the statistics of encodings nor what reads dates of other languages."""
    code = "import sys; from wirecopy.cli import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    loaded = done.stdout.decode().split()
    assert not {"dateparser", "charset_normalizer", "numpy"} & set(loaded)
