"""The README: what it shows runs, and its commands are the ones that CI runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_example_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The example reads the seeds and prints five articles."""
    monkeypatch.chdir(ROOT)
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})
    assert capsys.readouterr().out.count('"schema"') == 5


def test_the_card_shown_is_the_card_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The output in the README is what the commands print for the seeds."""
    from wirecopy.cli import main

    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    card, entries = re.findall(r"```text\n(.*?)```", README, re.DOTALL)
    assert main(["read", "seeds/001_e90900833cc1bb33.txt"]) == 0
    assert card.strip() in capsys.readouterr().out
    assert main(["timeline", "seeds/"]) == 0
    told = capsys.readouterr().out
    assert all(entry.strip() in told for entry in entries.split("...\n"))


def test_ci_runs_the_test_command_of_the_readme() -> None:
    """The marker by which CI finds the command stands right above it."""
    assert re.search(r"<!-- test command -->\n```sh\n.*pytest.*\n```", README)
