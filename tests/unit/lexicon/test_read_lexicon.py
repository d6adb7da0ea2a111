"""Reading lists: what has not the form of one is told with its line."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from wirecopy.errors import LexiconError
from wirecopy.lexicon import load, load_lexicon, read_lexicon

HEAD = "# source: a style guide\n# licence: CC0-1.0\n# retrieved: 2026-11-21\n# columns: word\tkind\n"


def test_a_list_is_read() -> None:
    """The head becomes fields, each line a tuple; a blank line and a missing last break do not count."""
    lexicon = read_lexicon("verbs", HEAD + "said\tplain\n\nclaimed\tstrong")
    assert lexicon.entries == (("said", "plain"), ("claimed", "strong"))
    assert (lexicon.name, lexicon.source, lexicon.licence, lexicon.retrieved, lexicon.columns) == (
        "verbs",
        "a style guide",
        "CC0-1.0",
        "2026-11-21",
        ("word", "kind"),
    )


@pytest.mark.parametrize("key", ["source", "licence", "retrieved", "columns"])
@pytest.mark.parametrize("lack", ["gone", "empty"])
def test_a_missing_key_is_told(key: str, lack: str) -> None:
    """Each of the four keys is needed, with something behind it."""
    rows = HEAD.splitlines(keepends=True)
    rows = [f"# {key}: \n" if lack == "empty" and f"# {key}:" in row else row for row in rows]
    text = "".join(row for row in rows if lack == "empty" or f"# {key}:" not in row)
    with pytest.raises(LexiconError, match=f"does not say its {key}; write '# {key}: ") as caught:
        read_lexicon("verbs", text)
    assert (caught.value.name, caught.value.line) == ("verbs", None)


@pytest.mark.parametrize("row", ["said", "said\tplain\tmore", "said plain", "\t\t"])
def test_an_entry_of_other_columns_is_told_with_its_line(row: str) -> None:
    """Too few and too many columns both: a missing tab is the commonest slip."""
    with pytest.raises(LexiconError, match="the columns are") as caught:
        read_lexicon("verbs", HEAD + "asked\tplain\n" + row + "\n")
    assert caught.value.line == 6
    assert repr(row) in str(caught.value)


@pytest.mark.parametrize("text", [HEAD.replace("\t", "<TAB>"), HEAD + "said<TAB>plain\n"])
def test_a_tab_that_is_spelt_out_is_told(text: str) -> None:
    """Who copies ``<TAB>`` from a page reads that a real one is meant."""
    with pytest.raises(LexiconError, match="put real tabs") as caught:
        read_lexicon("verbs", text)
    assert caught.value.line is not None


def test_entries_above_the_head_are_told() -> None:
    """A list without a head names its first line, not a key."""
    with pytest.raises(LexiconError, match="line 1: the columns are None"):
        read_lexicon("verbs", "said\tplain\n")


def test_a_mark_inside_the_list_is_an_entry() -> None:
    """Only lines above the first entry are head: a hash tag may be an entry."""
    assert read_lexicon("tags", HEAD + "a\tb\n# c\td\n").entries == (("a", "b"), ("# c", "d"))


def test_an_unknown_list_is_told() -> None:
    """There is no list of that name."""
    with pytest.raises(LexiconError, match=r"lexicon 'cuse': there is no packaged list"):
        load_lexicon("cuse")


def test_a_list_that_is_not_utf8_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A damaged file is a LexiconError like every other fault of a list."""
    (tmp_path / "broken.tsv").write_bytes(HEAD.encode() + b"caf\xe9\tplain\n")
    monkeypatch.setattr(load, "files", lambda _package: tmp_path)
    with pytest.raises(LexiconError, match="lexicon 'broken': it is not UTF-8"):
        load_lexicon("broken")


def test_a_list_is_read_once() -> None:
    """The second call gives the same immutable object."""
    assert load_lexicon("cues") is load_lexicon("cues")
    assert isinstance(load_lexicon("cues").entries, tuple)


def test_a_list_is_a_value() -> None:
    """It travels to a worker, and its repr counts the entries instead of showing them."""
    lexicon = read_lexicon("verbs", HEAD + "said\tplain\n")
    assert pickle.loads(pickle.dumps(lexicon)) == lexicon
    assert "entries=<1 entries>" in repr(lexicon)
