"""The how-to about the command: what it shows is what the command prints."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import pytest

from wirecopy.cli import main
from wirecopy.plugins import SWITCH, refresh

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "howto" / "command-line.md").read_text(encoding="utf-8")
SESSIONS = re.findall(r"```console\n\$ wirecopy ([^\n]*)\n(.*?)```", PAGE, re.DOTALL)


def test_there_are_sessions() -> None:
    """The page shows each command at least once."""
    assert {command.split()[0] for command, _ in SESSIONS} == {"read", "show", "events", "timeline", "dedup", "plugins"}


@pytest.mark.parametrize(("command", "shown"), SESSIONS, ids=[command for command, _ in SESSIONS])
def test_what_is_shown_is_printed(
    command: str, shown: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each session gives on a terminal what stands below it, where ``...`` stands for anything."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv(SWITCH, "1")
    refresh()
    assert main(shlex.split(command)) == 0
    wanted = ".*".join(map(re.escape, re.split(r"\.\.\.\n?", shown)))
    assert re.match(wanted, capsys.readouterr().out, re.DOTALL)
