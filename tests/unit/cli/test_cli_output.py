"""Where results go: streams of any encoding, and files that appear when all is written."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from wirecopy.cli import main
from wirecopy.cli.output import open_output

COMMANDS = ("read", "events", "timeline", "dedup")
"""Those that can write a file."""
HOSTILE = "\x1b[2J “é” \u202e\x9b 😀"


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding)

    def isatty(self) -> bool:
        """Yes."""
        return True

    def shown(self) -> str:
        """What was written."""
        return self.buffer.getvalue().decode(self.encoding)  # type: ignore[attr-defined]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page with escape codes, quotes and an emoji."""
    path = tmp_path / "a.txt"
    path.write_text(HOSTILE + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("form", ["--json", "--jsonl"])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_json_on_a_terminal(form: str, encoding: str, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a terminal could obey or cannot show is escaped, and any reader makes the same of it."""
    terminal = Terminal(encoding)
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["read", str(page), form]) == 0
    shown = terminal.shown()
    assert not {"\x1b", "\x9b", "\u202e"} & set(shown)
    assert ("😀" in shown) is (encoding == "utf-8")
    found = json.loads(shown)
    assert (found[0] if form == "--json" else found)["text"] == HOSTILE + "\n"


@pytest.mark.parametrize("command", [["read", "--text", "--parser", "plain"], ["dedup"]])
def test_text_is_exact_in_a_pipe_and_harmless_on_a_terminal(
    command: list[str], page: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """A program gets the characters of the page, somebody who looks sees them written out."""
    assert main([*command, str(page)]) == 0
    assert capsysbinary.readouterr().out == f"{HOSTILE}\n".encode()
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main([*command, str(page)]) == 0
    assert terminal.shown() == "\\x1b[2J “é” \\u202e\\x9b 😀\n"


def test_bytes_without_meaning_come_out_as_they_went_in(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """A damaged byte in UTF-8 is the same byte behind ``dedup``; CRLF stays CRLF."""
    raw = b"caf\xc3\xa9 \xc3\xa9 \xc3\xa9 \xff.\r\nNo more\r\n"
    (tmp_path / "a.txt").write_bytes(raw)
    assert main(["dedup", str(tmp_path / "a.txt")]) == 0
    assert capsysbinary.readouterr().out == raw


def test_colours_of_the_terminal(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal gets colour, but not with NO_COLOR or TERM=dumb; FORCE_COLOR colours a pipe too."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")

    def coloured() -> bool:
        terminal = Terminal()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", terminal)
            assert main(["show", str(page)]) == 0
        return "\x1b[" in terminal.shown()

    assert coloured()
    with monkeypatch.context() as patch:
        patch.setenv("NO_COLOR", "1")
        assert not coloured()
    monkeypatch.setenv("TERM", "dumb")
    assert not coloured()
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert coloured()


def test_text_streams_without_bytes(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where standard output was put in a StringIO, it gets the text."""
    caught = io.StringIO()
    monkeypatch.setattr(sys, "stdout", caught)
    assert main(["read", str(page), "--text", "--parser", "plain"]) == 0
    assert "\x1b[2J “é”" in caught.getvalue()


@pytest.mark.parametrize(
    ("name", "start"), [("o.json", "[\n"), ("o.jsonl", '{"schema"'), ("o.txt", HOSTILE[:3]), ("o", "/")]
)
def test_the_ending_of_the_file_chooses_the_form(name: str, start: str, page: Path, tmp_path: Path) -> None:
    """.json and .jsonl give JSON, .txt the story, no ending the cards; the file is UTF-8 without colour."""
    assert main(["read", str(page), "--parser", "plain", "--output", str(tmp_path / name)]) == 0
    written = (tmp_path / name).read_text(encoding="utf-8")
    assert written.startswith(start)
    assert "\x1b[0m" not in written
    assert sorted(os.listdir(tmp_path)) == ["a.txt", name]


def test_an_option_beats_the_ending(page: Path, tmp_path: Path) -> None:
    """The form that is asked for is written, whatever the file is called."""
    assert main(["read", str(page), "--text", "--parser", "plain", "--output", str(tmp_path / "o.json")]) == 0
    assert (tmp_path / "o.json").read_text(encoding="utf-8") == f"{HOSTILE}\n"


def test_a_folder_can_hold_its_own_output(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A run does not read what it writes."""
    output = tmp_path / "z.jsonl"
    assert main(["read", str(tmp_path), "--output", str(output)]) == 0
    assert len(output.read_text(encoding="utf-8").splitlines()) == 1
    assert capsys.readouterr() == ("", "")
    assert page.exists()


def test_an_earlier_file_hands_on_its_access_rights(page: Path, tmp_path: Path) -> None:
    """A file that is written again may be read by those who could read it before."""
    path = tmp_path / "o.jsonl"
    path.write_text("old")
    path.chmod(0o640)
    assert main(["read", str(page), "--output", str(path)]) == 0
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(page: Path, tmp_path: Path) -> None:
    """Writing through a link changes the file that it points to."""
    link = tmp_path / "link.jsonl"
    link.symlink_to(tmp_path / "real.jsonl")
    assert main(["read", str(page), "--output", str(link)]) == 0
    assert link.is_symlink()
    assert (tmp_path / "real.jsonl").exists()


def test_devices_are_written_directly(page: Path) -> None:
    """What is no regular file is not replaced by one."""
    assert main(["read", str(page), "--output", os.devnull]) == 0
    assert not os.path.isfile(os.devnull)


def test_a_file_that_cannot_be_written(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is not there, or a folder in place of the file, is one line that says what to do."""
    for target, said in (
        (tmp_path / "no" / "o.json", f"there is no folder {tmp_path / 'no'}; make it first"),
        (tmp_path, f"{tmp_path} is a folder; name a file in it"),
        ("", "the name of the output file is empty"),
    ):
        for command in COMMANDS:
            assert main([command, str(page), "--output", str(target)]) == 2
            assert capsys.readouterr().err == f"wirecopy: {said}\n"


def test_a_run_that_stops_leaves_the_earlier_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The old file stays, what was written so far is beside it, and a message says where; nothing leaves nothing."""
    path = tmp_path / "o.jsonl"
    path.write_text("old")
    _interrupted(path, "new")
    assert path.read_text() == "old"
    assert (tmp_path / ".o.jsonl.part").read_text() == "new"
    assert capsys.readouterr().err == f"wirecopy: what was read so far is in {tmp_path / '.o.jsonl.part'}\n"
    (tmp_path / ".o.jsonl.part").unlink()
    _interrupted(path, "")
    assert os.listdir(tmp_path) == ["o.jsonl"]


def _interrupted(path: Path, written: str) -> None:
    def write() -> None:
        with open_output(str(path)) as output:
            output.write(written)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
