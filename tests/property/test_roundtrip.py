"""What is written is read back: articles through JSON, bytes through text, pages through files."""

from __future__ import annotations

import gzip
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from model_strategies import any_text, articles

import wirecopy.testing
from wirecopy.errors import FormatError
from wirecopy.exports import from_dict, from_json, json_schema, to_dict, to_json, to_jsonl
from wirecopy.models import Actor, ActorKind, Article, Event, EventType, Mention, Page, Quote
from wirecopy.readers import decode, stream_pages
from wirecopy.readers.jsonl import read_jsonl
from wirecopy.readers.wet import read_wet
from wirecopy.spans import Span

relaxed = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

VALIDATOR = Draft202012Validator(json_schema())


def _twins() -> Article:
    """Two actors of one id, and events that speak of the first, the second, and a third who is in no list."""
    here = Mention(span=Span(0, 5), text="Rutte")
    one, two, three = (Actor(id="rutte", name=name, kind=ActorKind.PERSON) for name in ("A", "B", "C"))
    events = tuple(
        Event(
            type=EventType.AID,
            trigger=here,
            sources=(who, one),
            targets=(three,),
            where=who,
            sentence=here.span,
            rule="r",
        )
        for who in (one, two)
    )
    quote = Quote(span=Span(0, 5), text="Rutte", speaker=two)
    return Article(text="Rutte", parser="p", lines=(), actors=(one, two), events=events, quotes=(quote,))


@given(articles() | wirecopy.testing.articles())
@example(_twins())
@example(wirecopy.parse("\ud83d\ude00 \ud83d \ude00 \0 😀 \udc80", source="\ud83d\ude00"))
@relaxed
def test_article_comes_back_equal_from_json(article: Article) -> None:
    """Every article equals itself after JSON, as str and as UTF-8, on one line and indented."""
    written = to_json(article)
    assert from_json(written) == article
    assert from_json(written.encode("utf-8")) == article
    assert from_json(to_json(article, indent=2)) == article
    assert from_dict(to_dict(article)) == article


@given(articles())
@example(_twins())
@relaxed
def test_article_fits_the_schema(article: Article) -> None:
    """What is exported is plain data of the published form: the schema finds nothing wrong."""
    data = to_dict(article)
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []
    assert json.loads(json.dumps(data)).keys() == data.keys()


@given(st.lists(articles(), max_size=2))
@relaxed
def test_json_lines_are_one_line_an_article(many: list[Article]) -> None:
    """No text breaks a line of JSON, and the lines can be written to any UTF-8 file."""
    file = io.StringIO()
    assert to_jsonl(iter(many), file) == len(many)
    lines = file.getvalue().encode("utf-8").split(b"\n")
    assert [from_json(line) for line in lines[:-1]] == many
    assert lines[-1] == b""


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | any_text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(articles(), st.data())
@relaxed
def test_damaged_data_is_an_article_or_a_format_error(article: Article, data: st.DataObject) -> None:
    """Whatever is changed in exported data gives an article or a FormatError with lines "what @ where"."""
    plain = json.loads(json.dumps(to_dict(article)))
    place, key = data.draw(st.sampled_from(list(_places(plain))))
    place[key] = data.draw(_JSON)
    problems: tuple[str, ...] = ()
    try:
        read = from_dict(plain)
        assert from_dict(to_dict(read)) == read
    except FormatError as error:
        problems = error.problems
    assert all(re.fullmatch(r"(?s).+ @ \$.*", problem) for problem in problems)


def _places(data: object) -> list[tuple[Any, Any]]:
    """Every place in the data, as the object or list and the key or index in it."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [place for key, value in items for place in ((data, key), *_places(value))]


@given(st.binary(max_size=200) | st.text().map(str.encode))
@example(b"\xff\xfe")
@example(b"\xff\xfea")
@example(b"\xef\xbb\xbf\xff")
@example(b"\xff\xfe\0\0\xff")
@example("\ufeff\ufeff".encode())
@relaxed
def test_no_byte_is_lost_in_decoding(raw: bytes) -> None:
    """Whatever the bytes, their text and encoding give them back; nothing is raised."""
    found = decode(raw)
    assert found.text.encode(found.encoding, "surrogateescape") == raw


@given(st.text(min_size=1))
@relaxed
def test_utf8_is_read_as_itself(text: str) -> None:
    """UTF-8 gives the same characters, line breaks included, unless it is told to be no text."""
    found = decode(text.encode())
    assert found.problem is not None or found.text == text.removeprefix("\ufeff")


@given(st.lists(any_text, max_size=5))
@relaxed
def test_texts_come_back_from_json_lines(texts: list[str]) -> None:
    """What ``json.dumps`` writes a line, the reader gives back, but for what JSON cannot hold apart."""
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    pages = read_jsonl(io.BytesIO(lines.encode()), "made.jsonl", None)
    assert [getattr(page, "text", None) for page in pages] == [json.loads(json.dumps(text)) for text in texts]


@given(st.lists(st.text(), min_size=1, max_size=5))
@relaxed
def test_texts_come_back_from_wet(texts: list[str]) -> None:
    """Any texts written as records of WET, one gzip member each, come back in order."""
    packed = b"".join(
        gzip.compress(b"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n" % (len(raw), raw))
        for raw in map(str.encode, texts)
    )
    with gzip.open(io.BytesIO(packed)) as stream:
        pages = list(read_wet(stream, "made.wet", None))
    assert [getattr(page, "text", None) for page in pages] == texts


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.warc.wet", "a.txt.gz"])
@given(
    raw=st.binary(max_size=300)
    | st.lists(
        st.sampled_from([b"WARC/1.0\r\n", b"Content-Length: 3\r\n", b"\r\n", b"{", b"\x1f\x8b\x08\0", b"abc"]),
        max_size=20,
    ).map(b"".join)
)
@settings(relaxed, max_examples=50, suppress_health_check=list(HealthCheck))
def test_any_file_is_pages_and_failures(tmp_path: Path, name: str, raw: bytes) -> None:
    """Whatever stands in a file of any ending, it becomes pages and failures; nothing is raised."""
    path = tmp_path / name
    path.write_bytes(raw)
    for page in stream_pages([path]):
        assert isinstance(page, Page) or str(page).startswith(str(path))
