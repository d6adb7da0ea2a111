"""The lexicon of events is data: what is in it, and how a list of one's own adds to it."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import wirecopy
from wirecopy.errors import LexiconError
from wirecopy.events import event_lexicon, find_events
from wirecopy.events.lexicon import COLUMNS
from wirecopy.lexicon import load_lexicon, read_lexicon
from wirecopy.models import EventType

HEAD = "# source: our house list\n# licence: CC0-1.0\n# retrieved: 2026-11-21\n# columns: " + "\t".join(COLUMNS) + "\n"


def test_every_type_has_triggers() -> None:
    """Verbs for every type, nouns for all of PLOVER's."""
    entries = event_lexicon().entries
    assert {entry.type for entry in entries if entry.part == "verb"} == set(EventType)
    assert {entry.type for entry in entries if entry.part == "noun"} >= set(EventType) - {EventType.OTHER}


def test_no_trigger_stands_twice() -> None:
    """A trigger with the same object has one type only."""
    keys = [(entry[0], entry[1], entry[2]) for entry in load_lexicon("event_triggers").entries]
    assert len(keys) == len(set(keys))


def test_classes_of_objects_are_used() -> None:
    """Every class of nouns that the list of objects has is asked for by a trigger."""
    used = {entry[2] for entry in load_lexicon("event_triggers").entries} - {"-"}
    assert {entry[1] for entry in load_lexicon("event_objects").entries} == used


def test_a_list_of_ones_own_adds_triggers(tmp_path: Path) -> None:
    """A file in the form of the packaged lists is enough: inflection and sides come by themselves."""
    path = tmp_path / "ours.tsv"
    path.write_text(HEAD + "heckbuzz\tverb\t-\tTHREATEN\t-\tact\n", encoding="utf-8")
    (event,) = find_events("Norway heckbuzzed Kenya.", lexicon=event_lexicon(path))
    assert (event.type, event.sources[0].name, event.targets[0].name) == (EventType.THREATEN, "Norway", "Kenya")
    assert find_events("Norway heckbuzzed Kenya.") == ()


def test_a_row_of_ones_own_wins() -> None:
    """The same trigger gets the type that the later list gives it."""
    mine = read_lexicon("mine", HEAD + "attack\tverb\t-\tPROTEST\t-\tact\n")
    (event,) = find_events("Norway attacked Kenya.", lexicon=event_lexicon(mine))
    assert event.type is EventType.PROTEST


def test_a_desk_keeps_its_lexicon() -> None:
    """A desk with a lexicon can be sent to another process and reads alike there."""
    desk = wirecopy.Desk(
        parser="plain", event_lexicon=event_lexicon(read_lexicon("m", HEAD + "fax\tverb\t-\tAID\t-\tact\n"))
    )
    text = "Norway faxed Kenya."
    assert pickle.loads(pickle.dumps(desk)).parse(text).events == desk.parse(text).events != ()


WRONG = {
    "x\tadverb\t-\tAID\t-\tact": "part 'adverb'",
    "x\tverb\t-\tHUG\t-\tact": "type 'HUG'",
    "x\tverb\t-\tAID\t-\tjump": "frame 'jump'",
    "x\tverb\tcheese\tAID\t-\tact": "object 'cheese'",
}


@pytest.mark.parametrize("row", WRONG)
def test_a_wrong_row_is_told(row: str) -> None:
    """What no event can be is refused, with the word that is wrong."""
    with pytest.raises(LexiconError, match=WRONG[row]) as caught:
        event_lexicon(read_lexicon("mine", HEAD + row + "\n"))
    assert caught.value.line == HEAD.count("\n") + 1


def test_a_wrong_type_in_a_file_is_told_with_the_known_ones(tmp_path: Path) -> None:
    """File and line are named, and every type there is."""
    path = tmp_path / "mine.tsv"
    path.write_text(HEAD + "buzz\tverb\t-\tAID\t-\tact\n\nx\tverb\t-\tHUG\t-\tact\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"mine\.tsv', line 7: type 'HUG' of 'x' is unknown; there are: .*THREATEN"):
        event_lexicon(path)


def test_a_file_of_another_encoding_is_told(tmp_path: Path) -> None:
    """A byte order mark is no harm; another encoding is an error that names the file."""
    path = tmp_path / "mine.tsv"
    path.write_text(HEAD + "buzz\tverb\t-\tAID\t-\tact\n", encoding="utf-8-sig")
    assert any(entry.trigger == "buzz" for entry in event_lexicon(path).entries)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(LexiconError, match=r"mine\.tsv': it is not UTF-8"):
        event_lexicon(path)


@pytest.mark.parametrize("given", ["mine.tsv", Path("mine.tsv")])
def test_a_path_is_no_lexicon(given: object) -> None:
    """Where a lexicon is wanted, the error says how to make one of the file."""
    advice = r"needs an EventLexicon, got \w+; wirecopy\.event_lexicon\('mine\.tsv'\) makes one"
    with pytest.raises(TypeError, match=f"^lexicon {advice}"):
        find_events("Norway met Kenya.", lexicon=given)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=f"^event_lexicon {advice}"):
        wirecopy.Desk(event_lexicon=given)  # type: ignore[arg-type]


def test_a_list_with_other_columns_is_told() -> None:
    """The columns must be those of the packaged list."""
    with pytest.raises(LexiconError, match="write trigger part object"):
        event_lexicon(read_lexicon("mine", HEAD.replace("frame", "fram") + "\n"))


def test_only_text_is_taken() -> None:
    """Bytes are refused with a word on what to do."""
    with pytest.raises(TypeError, match="decode bytes first"):
        find_events(b"x")  # type: ignore[arg-type]


HYPHENS = {
    "North Korea test-fired a missile.": "test-fired",
    "North Korea has been test-firing a missile.": "test-firing",
    "Norway co-operates with Kenya.": "co-operates",
    "Norway and Kenya de-escalated.": "de-escalated",
    "Norway green-lit the plan.": "green-lit",
    "Norway cold-shoulders Kenya.": "cold-shoulders",
    "Kenya was cold-shouldered by Norway.": "cold-shouldered",
}


@pytest.mark.parametrize("sentence", HYPHENS)
def test_a_trigger_with_a_hyphen_is_found(sentence: str) -> None:
    """In every form, inflected at its last part, packaged or of one's own."""
    mine = read_lexicon("mine", HEAD + "cold-shoulder\tverb\t-\tREJECT\t-\tact\n")
    assert [e.trigger.text for e in find_events(sentence, lexicon=event_lexicon(mine))] == [HYPHENS[sentence]]
