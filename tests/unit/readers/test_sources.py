"""Which files a folder or pattern means, in which order, and what is left out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from wirecopy.errors import ReadError
from wirecopy.readers import Failure, Skipped, find_files, read_pages


def _tree(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Talks ended.\n", encoding="utf-8")


def _found(source: Path | str, root: Path, skipped: list[Skipped] | None = None) -> list[str]:
    on_skip = None if skipped is None else skipped.append
    return [str(Path(str(path)).relative_to(root)) for path in find_files(str(source), on_skip)]


def test_folder_is_read_to_the_bottom_in_order(tmp_path: Path) -> None:
    """Files and folders of one level are taken in the order of their names."""
    _tree(tmp_path, "c.txt", "b/2.md", "b/1.text", "a.TXT", "b/x/deep.jsonl.gz", "d.warc.wet.gz", "e.txt.gz")
    assert _found(tmp_path, tmp_path) == [
        "a.TXT",
        "b/1.text",
        "b/2.md",
        "b/x/deep.jsonl.gz",
        "c.txt",
        "d.warc.wet.gz",
        "e.txt.gz",
    ]


def test_folder_says_what_it_skips(tmp_path: Path) -> None:
    """Other endings, hidden files, README files and links to folders are skipped, each with its reason."""
    _tree(tmp_path, "a.txt", "photo.png", ".hidden.txt", "README.md", "sub/b.txt")
    (tmp_path / "z").symlink_to(tmp_path / "sub")
    skipped: list[Skipped] = []
    assert _found(tmp_path, tmp_path, skipped) == ["a.txt", "sub/b.txt"]
    assert {Path(skip.source).name: skip.reason.partition(";")[0] for skip in skipped} == {
        "photo.png": "none of the endings that are read",
        ".hidden.txt": "hidden",
        "README.md": "a note about the folder",
        "z": "a link to a folder",
    }
    assert str(skipped[0]).startswith(skipped[0].source)


def test_ring_of_links_is_not_walked(tmp_path: Path) -> None:
    """Links that lead back up end neither a folder nor a pattern in an endless walk."""
    _tree(tmp_path, "a/b/page.txt")
    (tmp_path / "a/b/up").symlink_to(tmp_path)
    (tmp_path / "a/b/over").symlink_to(tmp_path / "a")
    assert _found(tmp_path, tmp_path) == ["a/b/page.txt"]
    assert _found(f"{tmp_path}/**/*.txt", tmp_path) == ["a/b/page.txt"]


def test_links_to_files_are_read(tmp_path: Path) -> None:
    """A link to a file is a file; one to nothing is handed on, since not to read it is no choice."""
    _tree(tmp_path, "one/a.txt")
    (tmp_path / "two").mkdir()
    (tmp_path / "two/link.txt").symlink_to(tmp_path / "one/a.txt")
    (tmp_path / "two/lost.txt").symlink_to(tmp_path / "nowhere")
    assert _found(tmp_path / "two", tmp_path) == ["two/link.txt", "two/lost.txt"]


def test_pipe_in_a_folder_is_skipped(tmp_path: Path) -> None:
    """A named pipe would wait for ever; it is skipped."""
    _tree(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "b.txt")
    assert _found(tmp_path, tmp_path) == ["a.txt"]


def test_named_file_is_taken_whatever_its_ending(tmp_path: Path) -> None:
    """A file that is named itself needs no ending, even if its name looks like a pattern."""
    _tree(tmp_path, "page", "a[1].txt")
    assert _found(tmp_path / "page", tmp_path) == ["page"]
    assert _found(tmp_path / "a[1].txt", tmp_path) == ["a[1].txt"]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.txt", ["a.txt", "b.txt"]),
        ("?.md", ["c.md"]),
        ("[ab].txt", ["a.txt", "b.txt"]),
        ("**/*.txt", ["a.txt", "b.txt", "x/d.txt", "x/y/e.txt"]),
        ("x/**", ["x/d.txt", "x/y/e.txt", "x/y/f.bin"]),
        ("**/y/*", ["x/y/e.txt", "x/y/f.bin"]),
        ("**/y/**/*.txt", ["x/y/e.txt"]),
        ("x*", ["x/d.txt", "x/y/e.txt"]),
        (".h*", [".hidden.txt"]),
    ],
)
def test_patterns(tmp_path: Path, pattern: str, found: list[str]) -> None:
    """``**`` goes into folders, ``*`` stays on its level, hidden files are left, matched folders are read."""
    _tree(tmp_path, "a.txt", "b.txt", "c.md", "x/d.txt", "x/y/e.txt", "x/y/f.bin", ".hidden.txt", ".git/g.txt")
    assert _found(f"{tmp_path}/{pattern}", tmp_path) == found


def test_relative_pattern(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pattern counts from the current folder."""
    _tree(tmp_path, "x/d.txt")
    monkeypatch.chdir(tmp_path)
    assert list(find_files("**/*.txt")) == [os.path.join("x", "d.txt")]


def test_nothing_there_is_said(tmp_path: Path) -> None:
    """A missing file, an empty folder, a folder of other files and a pattern without a match each say so."""
    with pytest.raises(ReadError, match="there is no such file or folder"):
        list(find_files(str(tmp_path / "none.txt")))
    with pytest.raises(ReadError, match=r"no file in this folder ends in \.txt, "):
        list(find_files(str(tmp_path)))
    (tmp_path / "a.png").touch()
    with pytest.raises(ReadError, match="1 other files or folders in it were skipped"):
        list(find_files(str(tmp_path)))
    with pytest.raises(ReadError, match="no file matches this pattern"):
        list(find_files(f"{tmp_path}/*.txt"))


def test_folder_that_cannot_be_listed_is_one_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A closed folder is a failure in its place; its neighbours are read."""
    _tree(tmp_path, "a.txt", "closed/b.txt", "d.txt")
    scan = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    first, failure, last = find_files(str(tmp_path))
    assert (Path(str(first)).name, Path(str(last)).name) == ("a.txt", "d.txt")
    assert isinstance(failure, Failure)
    assert "this folder cannot be listed: Permission denied" in str(failure)


@pytest.mark.parametrize("url", ["http://news.test/a", "HTTPS://news.test/a", "https://news.test/a?id=[1]*"])
def test_an_address_is_told_to_be_one(url: str) -> None:
    """The address of a page is no file: the error says that nothing is fetched, and what to do."""
    with pytest.raises(ReadError, match="wirecopy fetches nothing: download the page first"):
        read_pages(url)
    with pytest.raises(ReadError, match="wirecopy fetches nothing: download the page first"):
        list(find_files(url))
