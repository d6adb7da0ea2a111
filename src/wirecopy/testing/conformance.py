"""A parser in, nothing out: or the first promise that it breaks, as an AssertionError."""

from __future__ import annotations

import datetime
import os
import pickle
import subprocess
import sys
from collections.abc import Iterable
from typing import TypeVar

from wirecopy.errors import ParseError
from wirecopy.models import Article, Basis, Page, Timex
from wirecopy.parsers.check import article_fault
from wirecopy.parsers.protocol import Parser, parser_fault
from wirecopy.testing.extra import HealthCheck, given, settings, st
from wirecopy.testing.hostile import hostile_texts, mangled_texts
from wirecopy.testing.invariants import check_article
from wirecopy.testing.pages import pages

__all__ = ["answer_here", "check_parser"]

T = TypeVar("T")

_DAY = datetime.date(2024, 11, 22)
_GIVEN = Timex(
    text="",
    span=None,
    value="2024-11-22",
    earliest=_DAY,
    latest=_DAY,
    basis=Basis.GIVEN,
    rule="published:given",
)
_CHILD = """
import pickle, sys
sys.path[:] = pickle.load(sys.stdin.buffer)
from wirecopy.testing.conformance import answer_here
sys.stdout.buffer.write(pickle.dumps(answer_here(*pickle.load(sys.stdin.buffer))))
"""
_PLAIN_PAGES = (
    "",
    "\n",
    "Talks end in Geneva\nBy Ada Lindqvist\n\nThe talks ended.\nThe talks ended.\nShare\n",
)


def check_parser(parser: Parser, *, samples: Iterable[str] = (), max_examples: int = 100) -> None:
    """Check that a parser keeps every promise that a parser makes.

    It has a name, says True or False to ``claims`` for any page, and reads any page or raises
    :class:`~wirecopy.errors.ParseError`, nothing else. Its articles pass
    :func:`~wirecopy.testing.check_article`, keep ``source``, ``encoding`` and a given date, and can be
    pickled. The answer is the same at the second call, after other pages, from a pickled copy, and in another
    process with another hash seed and time zone (left out for a parser that is defined in ``__main__``).
    Whether it reads pages well is for its own tests to say.

    Args:
        parser: The parser.
        samples: Pages that it is made for. It has to claim and read each of them; damaged copies of them are
            tried as well, which reach code that a random page never reaches.
        max_examples: How many texts Hypothesis tries. Its other settings come from the profile in use.

    Raises:
        AssertionError: It breaks a promise; the message says which one, Hypothesis shows the shortest text
            found.
        TypeError: *samples* is one text.

    Example:
        >>> from wirecopy.parsers import load
        >>> from wirecopy.testing import check_parser
        >>> check_parser(load("plain"), max_examples=5)
    """
    fault = parser_fault(parser)
    if fault is not None:
        raise AssertionError(fault)
    if isinstance(samples, str):
        raise TypeError("samples is one str; give a list")
    samples = tuple(samples)
    copy = _pickled(parser, "the parser")
    for sample in samples:
        _check_sample(parser, sample)
    fixed = [Page(text=text) for text in (*samples, *_PLAIN_PAGES)]
    before = answer_here(parser, fixed)

    texts = st.one_of(pages(), hostile_texts(), *([mangled_texts(samples)] if samples else []))

    @settings(max_examples=max_examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(texts, st.sampled_from((None, "folder/page.txt")), st.sampled_from((None, _GIVEN)))
    def any_page(text: str, source: str | None, published: Timex | None) -> None:
        _check_page(parser, copy, Page(text=text, source=source, encoding="utf-8", published=published))

    any_page()
    _same(before, answer_here(parser, fixed), "after it has read other pages")
    if type(parser).__module__ != "__main__":
        _same(before, _answer_elsewhere(parser, fixed), "in another process")


def answer_here(parser: Parser, pages: list[Page]) -> list[Article | tuple[str, int | None]]:
    """What a parser answers to each page: the article, or the message and line of its error."""
    return [_answer(parser, page) for page in pages]


def _check_sample(parser: Parser, text: str) -> None:
    page = Page(text=text)
    if not _claims(parser, page):
        raise AssertionError(f"the parser does not claim the sample {text[:60]!r}")
    answer = _answer(parser, page)
    if not isinstance(answer, Article):
        raise AssertionError(f"the parser cannot read the sample {text[:60]!r}: {answer[0]}")
    check_article(answer, text=text)


def _check_page(parser: Parser, copy: Parser, page: Page) -> None:
    claims = [_claims(each, page) for each in (parser, parser, copy)]
    if len(set(claims)) > 1:
        raise AssertionError("claims() changes its answer from call to call, or in a pickled copy of the parser")
    answer = _answer(parser, page)
    _same([answer], [_answer(parser, page)], "at the second call")
    _same([answer], [_answer(copy, page)], "from a pickled copy of the parser")
    if isinstance(answer, Article):
        check_article(answer, text=page.text)
        fault = article_fault(answer, page, parser.name)
        if fault is not None:
            raise AssertionError(fault)
        if _pickled(answer, "the article") != answer:
            raise AssertionError("the article is another one after pickling")


def _claims(parser: Parser, page: Page) -> bool:
    try:
        claims = parser.claims(page)
    except Exception as error:
        raise AssertionError(f"claims() raised {type(error).__name__}: {error}; it must not raise") from error
    if not isinstance(claims, bool):
        raise AssertionError(f"claims() returned {claims!r}, not True or False")
    return claims


def _answer(parser: Parser, page: Page) -> Article | tuple[str, int | None]:
    fresh = Page(text=page.text, source=page.source, encoding=page.encoding, published=page.published)
    try:
        article = parser.parse(fresh)
    except ParseError as error:
        same = _pickled(error, "the ParseError")
        if str(same) != str(error):
            raise AssertionError(f"the ParseError is another one after pickling: {same}") from error
        return error.message, error.line
    except Exception as error:
        raise AssertionError(f"parse() raised {type(error).__name__}: {error}; only ParseError is allowed") from error
    if not isinstance(article, Article):
        raise AssertionError(f"parse() returned a {type(article).__name__}, not an Article")
    return article


def _answer_elsewhere(parser: Parser, pages: list[Page]) -> list[Article | tuple[str, int | None]]:
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    child = subprocess.run(
        [sys.executable, "-c", _CHILD],
        input=pickle.dumps(sys.path) + pickle.dumps((parser, pages)),
        capture_output=True,
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Pacific/Kiritimati"},
        check=False,
    )
    if child.returncode:
        raise AssertionError(f"the parser fails in another process: {child.stderr.decode(errors='replace')}")
    answers: list[Article | tuple[str, int | None]] = pickle.loads(child.stdout)
    return answers


def _pickled(thing: T, what: str) -> T:
    try:
        copy: T = pickle.loads(pickle.dumps(thing))
    except Exception as error:
        raise AssertionError(
            f"{what} cannot be pickled, so no other process can have it: {type(error).__name__}: {error}"
        ) from error
    return copy


def _same(first: object, second: object, when: str) -> None:
    if first != second:
        raise AssertionError(f"the same page gives another answer {when}")
