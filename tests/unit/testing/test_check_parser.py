"""What ``check_parser`` refuses: one wrong parser for each promise that a parser makes."""

from __future__ import annotations

import importlib
import itertools
from collections.abc import Callable

import attrs
import pytest
from hypothesis import Phase, settings

from wirecopy.errors import ParseError
from wirecopy.models import Article, Page
from wirecopy.parsers import Parser, load
from wirecopy.parsers.plain import PARSER as PLAIN
from wirecopy.testing import check_parser

COUNTER = itertools.count()
"""Hidden state, which no parser should have."""


@pytest.fixture(autouse=True)
def _first_failure_will_do():
    """Look for a broken promise, not for the shortest text that shows it: that takes most of the time."""
    profile = settings.get_current_profile_name()
    settings.register_profile("first", settings(), phases=[Phase.generate], derandomize=True, database=None)
    settings.load_profile("first")
    yield
    settings.load_profile(profile)


@attrs.frozen
class Wrong:
    """A parser that breaks one promise."""

    how: str
    name: str = "wrong"

    def claims(self, page: Page) -> bool:
        """Claim the pages that start with WIRE, unless this is where it goes wrong."""
        if self.how == "claims raises":
            return page.text.index("WIRE") == 0
        if self.how == "claims an int":
            return page.text.find("WIRE")  # type: ignore[return-value]
        if self.how == "claims by a count":
            return next(COUNTER) % 2 == 0
        return page.text.startswith("WIRE")

    def parse(self, page: Page) -> Article:
        """Read the page as ``plain`` does, unless this is where it goes wrong."""
        changes: dict[str, object] = {"parser": self.name}
        match self.how:
            case "raises":
                changes["title"] = page.rows[0]  # a page without text has no first row
            case "raises on damaged copy" if self.claims(page):
                changes["title"] = page.rows[1] or page.rows[2] or None
            case "refuses its own sample":
                raise ParseError("no slug line", parser=self.name)
            case "error that cannot be pickled" if len(page.text) > 5:
                raise _Local("no slug line", parser=self.name)
            case "another text":
                changes["text"], changes["lines"] = "", ()
            case "loses lines" if len(page.lines) > 3:
                changes["lines"] = page.lines[:3]
            case "another name":
                changes["parser"] = "telex"
            case "drops the given date":
                changes["published"] = None
            case "counts":
                changes["title"] = f"page {next(COUNTER)}"
            case "a list":
                changes["authors"] = ["Ada"]
            case "no article":
                return None  # type: ignore[return-value]
        return attrs.evolve(PLAIN.parse(page), **changes)


class _Local(ParseError):
    def __init__(self, message: str, *, parser: str) -> None:
        super().__init__(message, parser)
        self.args = (message,)


@pytest.mark.parametrize("name", ["plain", "scraped"])
def test_the_builtins_keep_every_promise(name: str) -> None:
    """The parsers that come with wirecopy pass their own check."""
    check_parser(load(name), max_examples=30)


def test_a_parser_that_refuses_foreign_pages_passes() -> None:
    """ParseError is a fair answer to a page that is not the parser's own."""
    check_parser(Wrong("refuses its own sample"), max_examples=10)


@pytest.mark.parametrize(
    ("how", "fault"),
    [
        ("claims raises", r"claims\(\) raised ValueError: substring not found; it must not raise"),
        ("claims an int", r"claims\(\) returned -?\d+, not True or False"),
        ("claims by a count", r"claims\(\) changes its answer"),
        ("raises", r"parse\(\) raised IndexError: .*; only ParseError is allowed"),
        ("raises on damaged copy", r"parse\(\) raised IndexError"),
        ("refuses its own sample", "cannot read the sample 'WIRE copy.*: no slug line"),
        ("error that cannot be pickled", "the ParseError cannot be pickled"),
        ("another text", "the text was changed"),
        ("loses lines", "the text behind the last line is lost"),
        ("another name", "says parser='telex', but the parser is called 'wrong'"),
        ("drops the given date", "a date that the caller gives always wins"),
        ("counts", "the same page gives another answer"),
        ("a list", "article.authors is a list, not a tuple"),
        ("no article", "returned a NoneType, not an Article"),
    ],
)
def test_every_broken_promise_is_told(how: str, fault: str) -> None:
    """Each wrong parser is refused with the promise that it breaks."""
    with pytest.raises(AssertionError, match=fault):
        check_parser(Wrong(how), samples=["WIRE copy\n\nTalks ended.\n"], max_examples=200)


def test_a_sample_has_to_be_claimed() -> None:
    """A page that the parser is said to be made for, but which it does not claim, is told."""
    with pytest.raises(AssertionError, match="does not claim the sample 'telex'"):
        check_parser(Wrong("not at all"), samples=["telex"])


@pytest.mark.parametrize(
    ("candidate", "fault"),
    [(Wrong, "it is the class Wrong"), ("plain", r"a str has no name, claims\(page\), parse\(page\)")],
)
def test_what_is_no_parser_is_told(candidate: Parser, fault: str) -> None:
    """Something that is no parser at all is refused before it is run."""
    with pytest.raises(AssertionError, match=fault):
        check_parser(candidate)


def test_a_parser_that_cannot_travel_is_told() -> None:
    """A parser that cannot be pickled cannot be used by more than one process."""

    @attrs.frozen
    class Local(Wrong):
        pass

    with pytest.raises(AssertionError, match="the parser cannot be pickled, so no other process can have it"):
        check_parser(Local("not at all"))


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("title=' '.join({'one', 'two', 'three', 'four', 'five', 'six', 'seven'})", "in another process"),
        ("title='x' * (1 + hash(page.text) % 1000)", "in another process"),
        ("title=__import__('time').tzname[0] + '.'", "in another process"),
    ],
)
def test_an_answer_that_depends_on_the_process_is_told(
    fake_package: Callable[..., object], parser_module: Callable[..., str], code: str, fault: str
) -> None:
    """The order of a set, a hash or the time zone must not reach the article."""
    module = parser_module("wire").replace("parser=self.name", f"parser=self.name, {code}")
    fake_package("wire-pack", {"wire": "wire_pack:PARSER"}, modules={"wire_pack": module})
    parser = importlib.import_module("wire_pack").PARSER
    with pytest.raises(AssertionError, match=fault):
        check_parser(parser, max_examples=5)


def test_one_text_is_no_list_of_samples() -> None:
    """A str given for the samples would be taken for a list of letters."""
    with pytest.raises(TypeError, match="samples is one str; give a list"):
        check_parser(PLAIN, samples="WIRE copy")
