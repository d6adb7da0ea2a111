"""``wirecopy read``: cards, rows, JSON and text; what fails; where it is written."""

from __future__ import annotations

import gzip
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import wirecopy
from wirecopy.cli import main

SEEDS = Path(__file__).parents[3] / "seeds"


def _page(folder: Path, name: str, text: str = "Talks ended.\n\nNo date was set.\n") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def _read(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main(["read", *map(str, arguments)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_card_for_each_page(capsys: pytest.CaptureFixture[str]) -> None:
    """Each seed has its card, in order, and the last row tells about them all."""
    status, out, err = _read(capsys, SEEDS)
    paths = sorted(SEEDS.glob("0*.txt"))
    assert (status, err) == (0, "")
    assert [row for row in out.splitlines() if row.endswith(".txt")] == list(map(str, paths))
    assert out.count("\n  story      ") == 5
    assert out.splitlines()[-1].startswith("5 pages, ")
    assert "\x1b" not in out


def test_one_page_needs_no_totals(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A single page is its card and nothing else."""
    _, out, _ = _read(capsys, _page(tmp_path, "a.txt"), "--parser", "plain")
    assert out.endswith("  story      2 of 2 lines with text, in 2 paragraphs\n")


def test_brief(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A heading, a row a page, a row about them all; without pages nothing."""
    _page(tmp_path, "a.txt")
    _page(tmp_path, "b.txt")
    _, out, _ = _read(capsys, tmp_path, "--brief", "--published", "2024-11-22")
    assert [row[:10] for row in out.splitlines()] == ["published ", "2024-11-22", "2024-11-22", "2 pages, 4"]
    assert _read(capsys, tmp_path / "no.txt", "--brief")[:2] == (1, "")


def test_brief_in_a_file_is_not_cut(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Where the rows go to a program or a file, each source is there to its end."""
    path = _page(tmp_path, "a" * 100 + ".txt")
    _, out, _ = _read(capsys, path, "--brief")
    assert out.splitlines()[1].endswith(str(path))


@pytest.mark.parametrize(
    ("form", "load"),
    [("--json", json.loads), ("--jsonl", lambda out: [json.loads(line) for line in out.splitlines()])],
)
def test_json_is_what_the_library_gives(
    form: str, load: Callable[[str], list[object]], capsys: pytest.CaptureFixture[str]
) -> None:
    """One array, or one article a line; each is the article that ``wirecopy.read`` gives."""
    status, out, _ = _read(capsys, SEEDS, form)
    assert status == 0
    assert [wirecopy.from_json(json.dumps(found)) for found in load(out)] == list(wirecopy.read(SEEDS))


def test_json_of_nothing_is_an_empty_array(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Where no page could be read the output is still JSON."""
    assert _read(capsys, tmp_path / "no.txt", "--json")[:2] == (1, "[]\n")
    assert _read(capsys, tmp_path / "no.txt", "--jsonl")[:2] == (1, "")


def test_json_is_exact(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Escape codes, odd names and bytes that no encoding explains come through as they are."""
    text = "\x1b[2J\x07 é\x85\u202e\n" + "Talks ended. " * 20
    _page(tmp_path, "a\x1b[31m\n.txt", text)
    (tmp_path / "b.txt").write_bytes(b"caf\xc3\xa9 \xc3\xa9 \xc3\xa9 \xff.")
    for form in ("--json", "--jsonl"):
        _, out, _ = _read(capsys, tmp_path, form)
        found = json.loads(out if form == "--json" else f"[{out.strip().replace(chr(10), ',')}]")
        assert [page["text"] for page in found] == [text, "café é é \udcff."]
        assert found[0]["source"].endswith("a\x1b[31m\n.txt")


def test_text_is_the_story(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A blank line between paragraphs, two between pages; pages without a story leave no trace."""
    _page(tmp_path, "a.txt")
    _page(tmp_path, "b.txt", " \n")
    _page(tmp_path, "c.txt", "They met.")
    _, out, _ = _read(capsys, tmp_path, "--text", "--parser", "plain")
    assert out == "Talks ended.\n\nNo date was set.\n\n\nThey met.\n"


def test_hostile_names_and_texts_are_shown_harmlessly(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """No escape code of a page or name reaches the terminal, and a name is one line, in output and messages."""
    _page(tmp_path, "a\x1b[31m\n.txt", "\x1b[2J")
    (tmp_path / "b\x1b\n.txt").write_bytes(b"%PDF-1.7")
    for form in ((), ("--brief",)):
        status, out, err = _read(capsys, tmp_path, *form)
        assert status == 1
        assert "\x1b" not in out + err
        assert "[31m\\n.txt" in out
        assert err.count("\n") == 1


def test_a_missing_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One line that says which and where, without advice for programs; the other sources are read."""
    status, out, err = _read(capsys, "no.txt", _page(tmp_path, "a.txt"))
    assert status == 1
    assert err.startswith("wirecopy: no.txt: there is no such file or folder in ")
    assert "wirecopy.parse" not in err
    assert err.count("\n") == 1
    assert "a.txt\n" in out


def test_failures_are_told_and_the_run_goes_on(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Each bad page or source is one line on standard error; the totals count them."""
    _page(tmp_path, "a.txt")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7")
    _page(tmp_path, "c.jsonl", '{"text": "They met."}\n{"txt": 1}\n{]\n')
    status, out, err = _read(capsys, tmp_path)
    assert status == 1
    assert [line.partition(": ")[2].removeprefix(f"{tmp_path}/")[:17] for line in err.splitlines()] == [
        "b.txt: not text b",
        "c.jsonl: line 2: ",
        "c.jsonl: line 3: ",
    ]
    assert out.splitlines()[-1].startswith("2 pages, 3 lines: ")
    assert out.endswith("; 3 could not be read\n")


def test_what_is_left_out_is_counted_or_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Files of other endings are no failure; with --verbose each is named."""
    for name in ("a.txt", "b.txt", "c.html", ".hidden.txt"):
        _page(tmp_path, name)
    status, out, err = _read(capsys, tmp_path)
    assert (status, err) == (0, "")
    assert out.endswith("; 2 other files left out\n")
    _, _, err = _read(capsys, tmp_path, "--verbose")
    assert sorted(line.split(": ")[2].rpartition("/")[2] for line in err.splitlines()) == [".hidden.txt", "c.html"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_several_processes_give_the_same(jobs: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The number of processes changes nothing in what comes out."""
    assert _read(capsys, SEEDS, "--jobs", jobs) == _read(capsys, SEEDS)


def test_every_kind_of_source(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patterns, gzip, JSON lines, WET and standard input are read as ``wirecopy.read`` reads them."""
    _page(tmp_path, "a.txt")
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(b"They met."))
    _page(tmp_path, "c.jsonl", '{"text": "They met.", "id": 7}\n')
    record = b"Hello."
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://x.test/\r\nContent-Length: {len(record)}"
    (tmp_path / "d.warc.wet").write_bytes(head.encode() + b"\r\n\r\n" + record + b"\r\n\r\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"From a pipe.")))
    _, out, err = _read(capsys, f"{tmp_path}/*", "-", "--text", "--parser", "plain")
    assert err == ""
    assert out.split("\n\n\n") == [
        "Talks ended.\n\nNo date was set.",
        "They met.",
        "They met.",
        "Hello.",
        "From a pipe.\n",
    ]


def test_standard_input_has_a_name_on_its_card(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The card of ``-`` says what that is."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"They met.")))
    assert _read(capsys, "-")[1].startswith("standard input\n")


def test_hints_are_handed_on(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """--published, --encoding and --parser reach the articles."""
    path = tmp_path / "a.txt"
    path.write_bytes("Où ?".encode("cp850"))
    hints = ("--published", "2024-11-22T15:48", "--encoding", "cp850", "--parser", "plain")
    (article,) = json.loads(_read(capsys, path, "--json", *hints)[1])
    assert article["published"]["value"] == "2024-11-22T15:48"
    assert (article["text"], article["encoding"], article["parser"]) == ("Où ?", "cp850", "plain")


def test_a_parser_that_cannot_be_loaded(
    capsys: pytest.CaptureFixture[str], fake_package: Callable[..., Path], tmp_path: Path
) -> None:
    """Asking for a broken parser is one line with package, entry point and cause, and no page is read."""
    fake_package("wirecopy-post", {"post": "no_such_module:PARSER"})
    status, out, err = _read(capsys, _page(tmp_path, "a.txt"), "--parser", "post")
    assert (status, out) == (1, "")
    assert err.startswith("wirecopy: parser 'post' of package wirecopy-post (no_such_module:PARSER) cannot be used: ")
    assert err.count("\n") == 1
