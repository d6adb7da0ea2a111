"""The JSON form of an article: readable, exact, and strict when read."""

from __future__ import annotations

import datetime
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args, get_type_hints

import attrs
import pytest

import wirecopy
from wirecopy.errors import FormatError
from wirecopy.exports import from_dict, from_json, to_dict, to_json, to_jsonl
from wirecopy.exports.converter import REFERENCES
from wirecopy.models import Actor, ActorKind, Article, Event, EventType, Line, Mention, Quote, Role, Timex
from wirecopy.spans import Span

TEXT = "Rutte met Scholz on 2024-11-22."
RUTTE = Actor(
    id="mark-rutte",
    name="Mark Rutte",
    kind=ActorKind.PERSON,
    mentions=(Mention(span=Span(0, 5), text="Rutte"),),
)
SCHOLZ = Actor(id="olaf-scholz", name="Olaf Scholz", kind=ActorKind.PERSON, country="DEU", sector="GOV")
DAY = Timex(
    text="2024-11-22",
    span=Span(20, 30),
    value="2024-11-22",
    earliest=datetime.date(2024, 11, 22),
    latest=datetime.date(2024, 11, 22),
    rule="iso",
)
MET = Event(
    type=EventType.CONSULT,
    trigger=Mention(span=Span(6, 9), text="met"),
    sources=(RUTTE,),
    targets=(SCHOLZ,),
    when=DAY,
    sentence=Span(0, 31),
    rule="verb:meet",
)


def _article(**fields: Any) -> Article:
    line = Line(number=1, span=Span(0, len(TEXT)), text=TEXT, role=Role.BODY, rule="body:plain")
    return Article(**{"text": TEXT, "parser": "plain", "lines": (line,), **fields})


def _broken(change: dict[str, Any]) -> tuple[str, ...]:
    data = to_dict(_article(actors=(RUTTE, SCHOLZ), events=(MET,), dates=(DAY,)))
    for path, value in change.items():
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        place: Any = data
        for step in way:
            place = place[step]
        place[last] = value
    with pytest.raises(FormatError) as raised:
        from_json(json.dumps(data))
    return raised.value.problems


def test_form_is_plain_and_complete() -> None:
    """Enums are their values, days ISO 8601, tuples lists; every field is there, also the empty ones."""
    data = to_dict(_article(dates=(DAY,)))
    assert list(data) == ["schema", *(field.name for field in attrs.fields(Article))]
    assert data["lines"][0] == {
        "number": 1,
        "span": {"start": 0, "stop": 31},
        "text": TEXT,
        "role": "body",
        "rule": "body:plain",
        "repeats": None,
    }
    assert (data["dates"][0]["earliest"], data["dates"][0]["basis"]) == ("2024-11-22", "explicit")
    assert (data["authors"], data["title"]) == ([], None)
    assert json.loads(to_json(_article(dates=(DAY,)))) == data


def test_actors_are_written_once() -> None:
    """Events and quotes name an actor by its id; read back, all speak of the same object."""
    quote = Quote(span=Span(0, 5), text="Rutte", speaker=SCHOLZ)
    article = _article(actors=(RUTTE, SCHOLZ), events=(MET,), quotes=(quote,))
    data = to_dict(article)
    assert data["events"][0]["sources"] == ["mark-rutte"]
    assert data["events"][0]["targets"] == [data["quotes"][0]["speaker"]] == ["olaf-scholz"]
    read = from_dict(data)
    assert read == article
    assert read.events[0].targets[0] is read.quotes[0].speaker is read.actors[1]


def test_actor_that_an_id_would_miss_is_written_in_full() -> None:
    """The second actor of an id, and one in no list, stand in full where they are meant, and come back."""
    twin = attrs.evolve(RUTTE, name="Rutte the Elder")
    event = attrs.evolve(MET, sources=(twin, RUTTE), where=SCHOLZ)
    article = _article(actors=(RUTTE, twin), events=(event,))
    data = to_dict(article)
    assert [actor if isinstance(actor, str) else actor["name"] for actor in data["events"][0]["sources"]] == [
        "Rutte the Elder",
        "mark-rutte",
    ]
    assert data["events"][0]["where"]["name"] == "Olaf Scholz"
    assert from_dict(data) == article


def test_every_field_that_points_to_an_actor_is_known() -> None:
    """A new field of actors in Quote or Event cannot be forgotten."""
    for model in (Quote, Event):
        hints = get_type_hints(model)
        pointing = {name for name, hint in hints.items() if Actor in (hint, *get_args(hint))}
        assert pointing == set(REFERENCES[model])
    for model in (Article, Line, Mention, Timex):
        names = [name for name, hint in get_type_hints(model).items() if Actor in (hint, *get_args(hint))]
        assert names == (["actors"] if model is Article else [])


@pytest.mark.parametrize(
    "text",
    ["\udc80", "a\ud83d", "\ud83d\ude00", "a\ud83d\ude00\ud83d\ude00b", "\0", "😀", '{"pieces": ["a"]}'],
)
def test_odd_characters_come_back(text: str) -> None:
    """Lone surrogates, pairs of them, NUL, emoji and text that looks like our own escape come back.

    The JSON can be written to any UTF-8 file.
    """
    article = wirecopy.parse(text, source=text, parser="plain")
    written = to_json(article)
    assert from_json(written.encode("utf-8")) == article


def test_readable_beyond_ascii() -> None:
    """Other scripts stand in the JSON as they are, also beside a byte that no encoding explained."""
    assert "Переговоры \\udcff" in to_json(wirecopy.parse("Переговоры \udcff", parser="plain"))


def test_seeds_come_back() -> None:
    """The seed pages are equal after JSON."""
    articles = list(wirecopy.read("seeds/*.txt"))
    assert len(articles) == 5
    assert [from_json(to_json(article)) for article in articles] == articles


def test_json_lines() -> None:
    """One line an article, written as they come in; the number of them is returned."""
    file = io.StringIO()
    articles = (wirecopy.parse(text, parser="plain") for text in ("a\nb\u2028c\x85", "d"))
    assert to_jsonl(articles, file) == 2
    assert [from_json(line).text for line in file.getvalue().split("\n")[:-1]] == ["a\nb\u2028c\x85", "d"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"text": 5}, "expected a string, got 5 @ $.text"),
        ({"lines.0.number": "1"}, "expected a whole number, got '1' @ $.lines[0].number"),
        ({"lines.0.number": True}, "expected a whole number, got True @ $.lines[0].number"),
        ({"lines.0.number": 1.0}, "expected a whole number, got 1.0 @ $.lines[0].number"),
        ({"lines.0.span": [0, 31]}, "expected an object, got [0, 31] @ $.lines[0].span"),
        (
            {"lines.0.span.start": 99},
            "a span needs 0 <= start <= stop, got start 99, stop 31 @ $.lines[0].span",
        ),
        ({"authors": "abc"}, "expected a list, got 'abc' @ $.authors"),
        (
            {"dates.0.earliest": "soon"},
            "expected a day such as '2024-11-22', got 'soon' @ $.dates[0].earliest",
        ),
        (
            {"dates.0.earliest": "2024-11-22T10:00"},
            "expected a day such as '2024-11-22', got '2024-11-22T10:00' @ $.dates[0].earliest",
        ),
        (
            {"dates.0.latest": None},
            "earliest 2024-11-22 and latest None come together or not at all @ $.dates[0]",
        ),
        (
            {"actors.0.kind": "dog"},
            "expected one of person, organization, country, place, group, got 'dog' @ $.actors[0].kind",
        ),
        (
            {"actors.0.kind": []},
            "expected one of person, organization, country, place, group, got [] @ $.actors[0].kind",
        ),
        ({"events.0.sources": ["nobody"]}, "no actor has the id 'nobody' @ $.events[0].sources[0]"),
        ({"events.0.where": "nobody"}, "no actor has the id 'nobody' @ $.events[0].where"),
        ({"events.0.sources": [5]}, "expected an object, got 5 @ $.events[0].sources[0]"),
        ({"events.0.colour": "red"}, "unknown field 'colour' @ $.events[0]"),
        ({"actors": None}, "expected a list, got None @ $.actors"),
        ({"events": {"a": 1}}, "expected a list, got {'a': 1} @ $.events"),
        ({"events.0": "x"}, "expected an object, got 'x' @ $.events[0]"),
        (
            {"schema": "article-2"},
            "expected 'article-1', got 'article-2'; a newer wirecopy may read it @ $.schema",
        ),
        ({"lines.0.text": "x"}, f"a line says 'x', but the text at Span(0, 31) is {TEXT!r} @ $"),
    ],
)
def test_problem_says_what_and_where(change: dict[str, Any], problem: str) -> None:
    """Each kind of damage gives one line: what is wrong @ where."""
    assert problem in _broken(change)


def test_all_problems_are_told_at_once() -> None:
    """Every problem has its own line; an actor that cannot be read is not also told as missing."""
    problems = _broken({"actors.0.kind": "dog", "events.0.rule": 5, "events.0.targets": ["x"], "title": []})
    assert {problem.rpartition(" @ ")[2] for problem in problems} == {
        "$.actors[0].kind",
        "$.events[0].rule",
        "$.events[0].targets[0]",
        "$.title",
    }


def test_missing_fields() -> None:
    """A field without a default must be there; one with a default need not."""
    with pytest.raises(FormatError) as raised:
        from_dict({"schema": "article-1", "text": ""})
    assert raised.value.problems == ("required field missing @ $.parser", "required field missing @ $.lines")
    assert from_dict({"schema": "article-1", "text": "", "parser": "p", "lines": []}).authors == ()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("", "no JSON: Expecting value @ line 1, column 1"),
        ('{"schema":\n  oops}', "no JSON: Expecting value @ line 2, column 3"),
        (b'{"a": "\xff"}', "no UTF-8: invalid start byte @ byte 8"),
        ("[" * 100_000, "no article: nested too deep @ $"),
        ("9" * 5_000, "no JSON that can be read: Exceeds the limit"),
        ("[]", "expected an object, got list @ $"),
        ("{}", "required field missing, which says 'article-1' @ $.schema"),
    ],
)
def test_no_json_or_no_article(data: str | bytes, said: str) -> None:
    """Broken JSON, wrong bytes and other data give a FormatError with the place, never another error."""
    with pytest.raises(FormatError) as raised:
        from_json(data)
    assert raised.value.problems[0].startswith(said)


def test_long_values_are_cut_in_problems() -> None:
    """A problem stays one short line however long the value is that causes it."""
    (problem,) = _broken({"lines.0.text": "x" * 100_000})
    assert len(problem) <= 310
    assert problem.endswith("… @ $")


def test_wrong_types_are_the_callers_errors() -> None:
    """What is neither an article nor JSON is told with what to pass."""
    with pytest.raises(TypeError, match=r"to_dict\(\) needs an Article, got str"):
        to_json("text")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"from_json\(\) needs str or bytes, got dict"):
        from_json({})  # type: ignore[arg-type]


def test_mark_before_json_is_passed_over() -> None:
    """Bytes with the mark of UTF-8 are read."""
    assert from_json(b"\xef\xbb\xbf" + to_json(_article()).encode()) == _article()


def test_busy_actor_is_written_and_read_once() -> None:
    """An actor with many mentions, of whom many events speak, makes the JSON no longer than that."""
    mentions = (Mention(span=Span(0, 5), text="Rutte"),) * 2_000
    busy = attrs.evolve(RUTTE, mentions=mentions)
    article = _article(actors=(busy,), events=(attrs.evolve(MET, sources=(busy,), targets=()),) * 2_000)
    written = to_json(article)
    assert len(written) < 2_000_000
    assert from_json(written) == article


def test_converter_is_private() -> None:
    """Exports leave the process-wide converter of cattrs alone, and import wirecopy does not load cattrs."""
    code = (
        "import sys, wirecopy; assert 'cattrs' not in sys.modules; "
        "article = wirecopy.parse('a', parser='plain'); wirecopy.to_json(article); import cattrs; "
        "from wirecopy.models import Role; from wirecopy.spans import Span; "
        "assert cattrs.structure({'start': '1', 'stop': 2, 'x': 0}, Span) == Span(1, 2)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path.cwd())
