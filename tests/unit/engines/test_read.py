"""wirecopy.read: sources to articles, in one process or in several, always in order."""

from __future__ import annotations

import json
import multiprocessing
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import wirecopy
from wirecopy.desk import Desk
from wirecopy.engines.pool import CHUNK_CHARACTERS, CHUNK_PAGES, read_all
from wirecopy.errors import ParseError, ReadError, UnknownPlugin, WirecopyError
from wirecopy.models import Article, Page
from wirecopy.parsers.plain import PARSER
from wirecopy.readers import Failure

PLAIN = Desk(parser="plain", layers=())


@attrs.frozen
class Picky:
    """A parser that cannot read a page with the word "bad" in it."""

    name: str = "picky"

    def claims(self, page: Page) -> bool:
        """Whatever is not empty."""
        return page.text != ""

    def parse(self, page: Page) -> Article:
        """As running text, or an error."""
        if "bad" in page.text:
            raise ParseError("no story", parser=self.name)
        return attrs.evolve(PARSER.parse(page), parser=self.name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three good pages, one file that is no text, and one page that Picky cannot read."""
    for name, raw in {
        "a.txt": b"one",
        "b.txt": b"%PDF-1.4",
        "c.txt": b"bad",
        "d.txt": b"two",
        "e.jsonl": b'{"text": "three"}\n{oops\n{"text": "four"}\n',
    }.items():
        (tmp_path / name).write_bytes(raw)
    return tmp_path


def test_articles_in_order_with_failures_between(folder: Path) -> None:
    """Articles come in the order of the sources; each failure is told in its place, and the run goes on."""
    told: list[str] = []
    for article in wirecopy.read(folder, desk=Desk(parser=Picky()), on_failure=lambda f: told.append(str(f.error))):
        told.append(article.text)
    assert [line.removeprefix(f"{folder}/")[:30] for line in told] == [
        "one",
        "b.txt: not text but a PDF docu",
        "no story [parser picky]",
        "two",
        "three",
        "e.jsonl: line 2: it is not JSO",
        "four",
    ]


def test_first_failure_is_raised_without_on_failure(folder: Path) -> None:
    """The articles before it come out; then the error is raised as it is, with the page in a note."""
    articles = wirecopy.read(folder / "a.txt", folder / "c.txt", desk=Desk(parser=Picky()))
    assert next(articles).text == "one"
    with pytest.raises(ParseError) as raised:
        next(articles)
    assert raised.value.__notes__ == [f"The page: {folder / 'c.txt'}"]


def test_source_and_encoding_reach_the_article(tmp_path: Path) -> None:
    """The article tells its file and how its bytes were read."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfTalks ended.")
    (article,) = wirecopy.read(path, desk=PLAIN)
    assert (article.text, article.source, article.encoding) == ("Talks ended.", str(path), "utf-8-sig")


def test_arguments_are_looked_at_before_anything_is_read() -> None:
    """A missing file, a wrong number of jobs and a desk that cannot be sent are told at the call."""
    with pytest.raises(ReadError, match="there is no such file"):
        wirecopy.read("no-such-file.txt")
    for jobs in (0, -1, 1.5, None):
        with pytest.raises(ValueError, match="jobs needs a number of processes from 1 up"):
            wirecopy.read("seeds", jobs=jobs)  # type: ignore[arg-type]

    class Hidden(Picky):
        pass

    with pytest.raises(TypeError, match="jobs=2 needs a desk that can be pickled"):
        wirecopy.read("seeds", desk=Desk(parser=Hidden()), jobs=2)


def test_unknown_parser_is_told_at_the_call() -> None:
    """A parser that is named and cannot be had is raised once, not told again for every page."""
    with pytest.raises(UnknownPlugin, match="no parser is called 'nobody'"):
        wirecopy.read("seeds", desk=Desk(parser="nobody"), on_failure=[].append)


def _pages(count: int, taken: list[int]) -> Iterator[Page]:
    for number in range(count):
        taken.append(number)
        yield Page(text=f"Page {number}.", source=str(number))


def test_several_processes_give_the_same_in_the_same_order(tmp_path: Path) -> None:
    """Two processes read what one reads, failures in their places, over many chunks and one long page."""
    path = tmp_path / "pages.jsonl"
    texts = [f"Page {number}." for number in range(5 * CHUNK_PAGES)]
    texts[3] = "word " * (CHUNK_CHARACTERS // 5)
    lines = [json.dumps({"text": text}) for text in texts]
    lines[40] = "oops"
    path.write_text("\n".join(lines), encoding="utf-8")

    def run(jobs: int) -> list[object]:
        told: list[object] = []
        for article in wirecopy.read(path, desk=PLAIN, jobs=jobs, on_failure=lambda f: told.append(str(f))):
            told.append(article)
        return told

    alone = run(1)
    assert run(2) == alone
    assert len(alone) == len(lines)


def test_pages_in_flight_are_bounded() -> None:
    """With two processes no more than four chunks of pages are taken before the first article is out."""
    taken: list[int] = []
    results = read_all(_pages(100 * CHUNK_PAGES, taken), PLAIN, jobs=2)
    assert isinstance(next(results), Article)
    assert len(taken) == 4 * CHUNK_PAGES
    results.close()
    assert multiprocessing.active_children() == []


def test_one_process_takes_one_page_at_a_time() -> None:
    """Without other processes nothing is read ahead."""
    taken: list[int] = []
    results = read_all(_pages(10, taken), PLAIN)
    next(results)
    assert taken == [0]


PARSERS = """
import os
import attrs
from wirecopy.parsers.plain import PARSER

class Odd(Exception):
    def __init__(self, one, two):
        super().__init__(one)

class Parser:
    name = "made-up"
    def claims(self, page):
        return True
    def parse(self, page):
        if page.text == "odd":
            raise Odd("cannot be pickled", 2)
        if page.text == "value":
            raise ValueError("no such word")
        if page.text == "die":
            os._exit(1)
        return attrs.evolve(PARSER.parse(page), parser=self.name)
"""


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk with a parser that the processes can import."""
    (tmp_path / "made_up_parser.py").write_text(textwrap.dedent(PARSERS), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    module = __import__("made_up_parser")
    monkeypatch.setitem(sys.modules, "made_up_parser", module)
    return Desk(parser=module.Parser())


def test_errors_come_back_from_other_processes(made_up: Desk) -> None:
    """An error in another process is that page's failure; one that cannot be sent is told in words."""
    pages = [Page(text=text, source=text) for text in ("fine", "odd", "value", "fine")]
    first, odd, value, last = read_all(pages, made_up, jobs=2)
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(odd, Failure)
    assert isinstance(value, Failure)
    assert type(odd.error) is WirecopyError
    assert str(odd.error) == "Odd: cannot be pickled"
    assert type(value.error) is ValueError
    assert any("in parse" in note for note in value.error.__notes__)


def test_death_of_a_process_is_told(made_up: Desk) -> None:
    """A process that is killed ends the run with the page where its chunk starts, not in silence."""
    pages = [Page(text=text, source=text) for text in ("first", "die")]
    with pytest.raises(ReadError, match=r"first: a process died; .* one of the 2 pages from here on"):
        list(read_all(pages, made_up, jobs=2))


INTERRUPTED = """
import os, signal, sys
import wirecopy

if __name__ == "__main__":
    for article in wirecopy.read(sys.argv[1], jobs=2, desk=wirecopy.Desk(parser="plain")):
        os.killpg(0, signal.SIGINT)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX")
def test_interrupt_is_clean(tmp_path: Path) -> None:
    """Ctrl-C, which every process gets, ends all of them with the caller's KeyboardInterrupt alone."""
    script, path = tmp_path / "script.py", tmp_path / "pages.jsonl"
    script.write_text(INTERRUPTED, encoding="utf-8")
    path.write_text('{"text": "a"}\n' * 500, encoding="utf-8")
    command = [sys.executable, str(script), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, start_new_session=True, timeout=120)
    assert done.stderr.count("Traceback") == 1
    assert done.stderr.rstrip().endswith("KeyboardInterrupt")


def test_script_without_a_guard_is_told_what_to_do(tmp_path: Path) -> None:
    """A script that lacks the guard of its main part gets an error that names it, and ends."""
    script = tmp_path / "script.py"
    script.write_text("import wirecopy\nlist(wirecopy.read('seeds', jobs=2))\n", encoding="utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "a process died; put the code of a script under: if __name__ == '__main__':" in done.stderr.splitlines()[-1]
