"""The desk: a configured way of reading that never changes, and that says what it needs."""

from __future__ import annotations

import datetime
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest

import wirecopy
from wirecopy import desk as desk_module
from wirecopy.desk import LAYERS, Desk, parse
from wirecopy.models import Article, Basis, Page, Timex
from wirecopy.parsers.plain import PARSER as PLAIN

TEXT = "Harbour opens\nBy Ada Roe\nMay 3, 2024\n\nMinisters of the two countries met in the old town on Monday.\n"
DAY = datetime.date(2020, 2, 11)


def test_parse_is_a_desk_that_is_used_once() -> None:
    """The function and the desk give the same article."""
    hints = {"source": "a.txt", "url": "https://example.org/a", "published": DAY}
    assert parse(TEXT, parser="plain", layers=(), **hints) == Desk(parser="plain", layers=()).parse(TEXT, **hints)
    assert wirecopy.parse is parse


def test_hints_are_kept() -> None:
    """Source and address are handed through."""
    article = parse(TEXT, source="a.txt", url="https://example.org/a")
    assert (article.source, article.url, article.encoding) == ("a.txt", "https://example.org/a", None)


@pytest.mark.parametrize("parser", [None, "plain", "scraped", PLAIN])
def test_a_given_date_wins(parser: Any) -> None:
    """Over whatever the page says; the day that relative dates count from is this one."""
    article = parse(TEXT, published=DAY, parser=parser)
    assert article.published == Timex.given(DAY)
    assert (article.anchor.day, article.anchor.basis) == (DAY, Basis.GIVEN)


def test_without_hints_nothing_is_made_up() -> None:
    """No source, no address, and no date where the page has none."""
    article = parse("Talks ended in Geneva.", parser="plain")
    assert (article.source, article.url, article.published, article.anchor.day) == (None, None, None, None)


@pytest.mark.parametrize(
    ("hints", "message"),
    [
        ({"published": "2024-05-03"}, r"published needs a datetime\.date .*fromisoformat"),
        ({"published": 20240503}, r"published needs a datetime\.date"),
        ({"source": Path("a.txt")}, r"source of a page is a str, got \w*Path; write str"),
        ({"url": 7}, "url of a page is a str, got int"),
        ({"parser": 7}, "parser needs a name, a parser or None"),
        ({"parser": type(PLAIN)}, "give an instance"),
        ({"layers": "dates"}, r"layers needs a tuple of names, got the str 'dates'; write \('dates',\)"),
        ({"layers": ["dates"]}, "layers needs a tuple of names or None, got list"),
        ({"layers": 7}, "layers needs a tuple of names or None, got int"),
    ],
)
def test_wrong_types_are_told(hints: dict[str, Any], message: str) -> None:
    """Each TypeError names the argument and says what to pass."""
    with pytest.raises(TypeError, match=message):
        parse(TEXT, **hints)


@pytest.mark.parametrize("wrong", [TEXT, None, b"bytes"])
def test_parse_page_needs_a_page(wrong: Any) -> None:
    """A text is no page yet; the error says how to make one, and blames no parser."""
    with pytest.raises(TypeError, match=r"parse_page\(\) needs a Page, got \w+; Page\(text=\.\.\.\)"):
        Desk().parse_page(wrong)


def test_parse_page_keeps_what_the_page_knows() -> None:
    """The encoding that a reader found goes on to the article."""
    assert Desk(parser="plain").parse_page(Page(text=TEXT, encoding="cp1252")).encoding == "cp1252"


def test_unknown_layers_are_told_at_once() -> None:
    """When the desk is set up, not when the first page comes; the error lists the layers that there are."""
    with pytest.raises(ValueError, match="unknown layer 'weather'; there are: ") as caught:
        Desk(layers=("weather",))
    assert all(name in str(caught.value) for name in LAYERS)


def test_unknown_parsers_are_told() -> None:
    """With the name that was perhaps meant."""
    with pytest.raises(wirecopy.UnknownPlugin, match="did you mean 'scraped'"):
        Desk(parser="scrapd").parse(TEXT)


def test_layers_run_in_their_own_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """However they are asked for: None runs all, a tuple those of it, an empty one none."""

    def layer(name: str) -> Any:
        return lambda article, _desk: attrs.evolve(article, authors=(*article.authors, name))

    made_up = {name: layer(name) for name in ("dates", "actors", "events")}
    monkeypatch.setattr(desk_module, "LAYERS", made_up)

    def ran(layers: tuple[str, ...] | None) -> tuple[str, ...]:
        return parse("Talks ended.", parser="plain", layers=layers).authors

    assert ran(None) == ("dates", "actors", "events")
    assert ran(("events", "actors", "events")) == ("actors", "events")
    assert ran(()) == ()


@pytest.mark.parametrize("layers", [("events",), ("dates", "quotes")])
def test_a_layer_needs_the_one_that_it_builds_on(layers: tuple[str, ...]) -> None:
    """Without actors there would be no quote with a speaker and no event: that is told, not left empty."""
    with pytest.raises(ValueError, match="builds on 'actors'"):
        Desk(layers=layers)


def test_the_layers_cannot_be_changed() -> None:
    """Nobody adds one behind another's back."""
    with pytest.raises(TypeError):
        LAYERS["mine"] = lambda article: article


@pytest.mark.parametrize("desk", [Desk(), Desk(parser="plain", layers=()), Desk(parser=PLAIN)], ids=repr)
def test_a_desk_is_a_value(desk: Desk) -> None:
    """Frozen, hashable, equal by what it is set to, and the same after a trip to a worker."""
    copy = pickle.loads(pickle.dumps(desk))
    assert (copy, hash(copy)) == (desk, hash(desk))
    assert copy.parse(TEXT) == desk.parse(TEXT)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        desk.parser = "plain"


def test_one_desk_serves_many_threads() -> None:
    """Eight threads that read eight pages at once give what one thread gives."""
    desk = Desk()
    texts = [f"{TEXT}Number {number} of them stayed at home on that day.\n" * (number + 1) for number in range(8)] * 4
    alone = [desk.parse(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(desk.parse, texts)) == alone


def test_parts_of_an_article_may_be_asked_for_by_many_threads() -> None:
    """What is worked out on demand is the same for each of them."""
    article = parse(TEXT * 50, parser="plain")
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _number: article.paragraphs, range(64)))) == 1


def test_a_text_of_a_subclass_is_a_text() -> None:
    """A ``str`` of another kind is read like any other."""

    class Special(str):
        __slots__ = ()

    article = parse(Special("Talks ended."), parser="plain")
    assert isinstance(article, Article)
    assert article.body == "Talks ended."
