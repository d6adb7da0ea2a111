"""The strategies that are shipped: what they make, and what happens without Hypothesis."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

from wirecopy.lines import BREAKS
from wirecopy.models import Article
from wirecopy.testing import articles, check_article, hostile_texts, mangled_texts, pages


@cache
def drawn(strategy: str) -> tuple[object, ...]:
    """Some hundreds of what a strategy makes, the same at every run."""
    made: list[object] = []
    strategies: dict[str, SearchStrategy[object]] = {
        "articles": articles(),
        "pages": pages(),
        "hostile": hostile_texts(),
        "mangled": mangled_texts(["one\ntwo\n"]),
    }

    @settings(
        max_examples=1200 if strategy == "hostile" else 400,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategies[strategy])
    def draw(thing: object) -> None:
        made.append(thing)

    draw()
    return tuple(made)


def texts(strategy: str) -> Iterator[str]:
    """The texts that a strategy makes."""
    return (text for text in drawn(strategy) if isinstance(text, str))


@given(articles())
def test_articles_are_right_in_form(article: Article) -> None:
    """Every drawn article passes the check and survives pickling."""
    check_article(article)
    assert pickle.loads(pickle.dumps(article)) == article


@pytest.mark.parametrize("part", ["dates", "actors", "quotes", "events", "authors", "published", "title"])
def test_articles_fill_every_layer(part: str) -> None:
    """Each layer and field is filled in some article and empty in another."""
    assert {bool(getattr(article, part)) for article in drawn("articles")} == {True, False}


@pytest.mark.parametrize(
    "mark",
    [
        "\r\n",
        "\r",
        "\u2028",
        "\xa0",
        "•",
        " |",
        "By ",
        "Related Articles",
        "Comment *",
        "“",
        "22 Nov 2024",
        ".jpg",
    ],
)
def test_pages_have_what_pages_have(mark: str) -> None:
    """Menus, bylines, dates, comment forms, bullets and the breaks of scraped text all occur."""
    assert any(mark in text for text in texts("pages"))


@pytest.mark.parametrize("mark", ["\ud800", "\x00", "\u202e", "\u200b", '"', "(", "\x85", *BREAKS])
def test_hostile_texts_have_what_breaks_parsers(mark: str) -> None:
    """Lone surrogates, NULs, overrides, quotes without partner and every line break occur."""
    assert any(mark in text for text in texts("hostile"))


def test_hostile_texts_repeat_one_thing_a_thousand_times() -> None:
    """Giant repetition occurs."""
    assert any(text.count(text[0]) >= 1000 for text in texts("hostile") if text)


@pytest.mark.parametrize("damaged", ["", "one\n", "two\none\n", "one\none\ntwo\n", "one\rtwo", "one\ntwo"])
def test_mangled_texts_are_good_texts_gone_wrong(damaged: str) -> None:
    """Cut, lost, moved, doubled lines and other breaks all occur."""
    assert damaged in texts("mangled")


def test_without_hypothesis_the_error_names_the_extra() -> None:
    """Where Hypothesis is not installed, importing the module says what to install."""
    code = "import sys; sys.modules['hypothesis'] = None; import wirecopy.testing"
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "MissingExtra: wirecopy.testing needs the extra 'test'" in child.stderr
