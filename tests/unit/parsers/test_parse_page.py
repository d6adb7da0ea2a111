"""Reading a page with the parser for it, and checking what the parser gives back."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

import wirecopy
from wirecopy.errors import ParseError, PluginLoadError, PluginWarning
from wirecopy.models import Article, Basis, Page, Role, Timex
from wirecopy.parsers import parse_page
from wirecopy.parsers.check import article_fault
from wirecopy.parsers.plain import PARSER as PLAIN

TEXT = "WIRE copy\n\nTalks ended.\n"
DAY = datetime.date(2024, 11, 22)
GIVEN = Timex(text="", span=None, value="2024-11-22", earliest=DAY, latest=DAY, basis=Basis.GIVEN, rule="given")
GOOD = 'return page.text.startswith("WIRE")'


@pytest.fixture
def wire(fake_package, parser_module):
    """Install a parser called ``wire`` whose ``parse`` starts with some lines of code."""

    def install(first_lines: str) -> None:
        head = "def parse(self, page: Page) -> Article:\n"
        code = parser_module("wire").replace(head, f"{head}        {first_lines}\n")
        fake_package("wire-pack", {"wire": "wire_pack:PARSER"}, modules={"wire_pack": code})

    return install


def test_a_good_plugin_reads_the_page(wire) -> None:
    """The article of a plug-in is handed on as it is."""
    wire("pass")
    assert wirecopy.parse(TEXT).parser == "wire"
    assert wirecopy.parse(TEXT, parser="wire").parser == "wire"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("raise KeyError('slug')", "parse\\(\\) raised KeyError: 'slug'"),
        ("return None", "returned a NoneType, not an Article"),
        ("page = Page(text=page.text.strip())", "is not the text of the page"),
        (
            "return Article(text=page.text, lines=page.lines[:1], parser='wire')",
            "has 1 lines, the page 3",
        ),
        ("return Article(text=page.text, lines=page.lines, parser='telex')", "says parser='telex'"),
    ],
)
def test_a_plugin_that_fails_is_named(wire, code: str, reason: str) -> None:
    """By name a failing parser is an error with package, entry point, cause; by claim it is passed over."""
    wire(code)
    with pytest.raises(PluginLoadError, match=f"'wire' of package wire-pack .wire_pack:PARSER. .*{reason}"):
        wirecopy.parse(TEXT, parser="wire")
    with pytest.warns(PluginWarning, match=reason):
        assert wirecopy.parse(TEXT).parser == "scraped"


def test_a_refusal_goes_to_who_asked(wire) -> None:
    """A ParseError reaches those who asked for the parser; for the others the next parser reads the page."""
    wire("from wirecopy.errors import ParseError; raise ParseError('no end mark', parser='wire', line=3)")
    with pytest.raises(ParseError, match=r"line 3: no end mark \[parser wire\]"):
        wirecopy.parse(TEXT, parser="wire")
    with pytest.warns(PluginWarning, match="line 3: no end mark"):
        assert wirecopy.parse(TEXT).parser == "scraped"


def test_each_page_that_is_refused_is_told(wire, tmp_path) -> None:
    """Under Python's own filter, which shows the same words at the same place once, every page is named."""
    wire("from wirecopy.errors import ParseError; raise ParseError('no end mark', parser='wire')")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        list(wirecopy.read(tmp_path))
        wirecopy.parse(TEXT, url="https://news.test/1")
        wirecopy.parse(TEXT)
    assert [str(warning.message).partition("passed over ")[2] for warning in caught] == [
        f"for {tmp_path / 'a.txt'})",
        f"for {tmp_path / 'b.txt'})",
        "for https://news.test/1)",
        "for the page that starts 'WIRE copy\\n\\nTalks ended.')",
    ]


@pytest.mark.parametrize(
    "call",
    [
        lambda path: wirecopy.parse(path.read_text(encoding="utf-8")),
        lambda path: wirecopy.Desk().parse(path.read_text(encoding="utf-8")),
        lambda path: list(wirecopy.read(path)),
    ],
)
def test_the_warning_points_at_the_caller(wire, tmp_path, call: Callable[[Path], object]) -> None:
    """The warning names the line that called wirecopy, by whichever way, and not one inside it."""
    wire("return None")
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    with pytest.warns(PluginWarning) as caught:
        call(path)
    assert [(warning.filename, warning.lineno) for warning in caught] == [(__file__, call.__code__.co_firstlineno)]


def test_the_cause_is_kept(wire) -> None:
    """The original exception is the cause of the error."""
    wire("1 / 0")
    with pytest.raises(PluginLoadError) as caught:
        wirecopy.parse(TEXT, parser="wire")
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


@attrs.frozen
class Changed:
    """The parser ``plain`` with something changed in its articles."""

    changes: dict[str, object]
    name: str = "changed"

    def claims(self, page: Page) -> bool:
        """Every page."""
        return bool(page)

    def parse(self, page: Page) -> Article:
        """Read as ``plain`` does, and change the article."""
        return attrs.evolve(PLAIN.parse(page), **{"parser": self.name, **self.changes})


def test_an_object_that_fails_is_named() -> None:
    """The article of a parser that was handed over is checked as well, and the error has its name."""
    with pytest.raises(ParseError, match=r"has 0 lines, the page 3; .* \[parser changed\]"):
        parse_page(Page(text=TEXT), Changed({"lines": ()}))


def test_an_exception_of_an_object_is_its_own() -> None:
    """What a parser that was handed over raises reaches its author untouched."""
    with pytest.raises(TypeError, match="no_such_field"):
        parse_page(Page(text=TEXT), Changed({"no_such_field": 1}))


PAGE = Page(text=TEXT, source="a.txt", encoding="utf-8", published=GIVEN)
LINES = PAGE.lines


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"source": None}, "says source=None, but the page says 'a.txt'"),
        ({"encoding": "latin-1"}, "says encoding='latin-1', but the page says 'utf-8'"),
        ({"published": None}, "a date that the caller gives always wins"),
        ({"lines": LINES[:-1]}, "the article has 2 lines, the page 3"),
        ({"lines": (*LINES, LINES[-1])}, "the article has 4 lines, the page 3"),
        (
            {"lines": (LINES[1], LINES[0], LINES[2])},
            "line 1 of the page is at 0:9, but the article has line 2 at 10:10",
        ),
        (
            {"lines": (LINES[0], attrs.evolve(LINES[1], number=3), LINES[2])},
            "line 2 of the page is at 10:10, but the article has line 3 at 10:10",
        ),
    ],
)
def test_every_fault_of_an_article_is_told(changes: dict[str, object], fault: str) -> None:
    """What a parser got wrong is said with both sides, what the article has and what the page has."""
    article = attrs.evolve(PLAIN.parse(PAGE), **changes)
    found = article_fault(article, PAGE, "plain")
    assert found is not None
    assert fault in found


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"authors": "Ada Lindqvist"}, "article.authors is a str, not a tuple"),
        ({"authors": ["Ada Lindqvist"]}, "article.authors is a list, not a tuple"),
        ({"authors": ("Ada Lindqvist", None)}, "article.authors holds None, which is no name"),
        ({"authors": ("Ada\nLindqvist",)}, "article.authors holds 'Ada\\nLindqvist', which is no name"),
        ({"title": 5}, "article.title is 5; what is not known is None"),
        ({"title": ""}, "article.title is ''; what is not known is None"),
        ({"title": "Talks\r\nended"}, "article.title is 'Talks\\r\\nended', with a line break inside"),
        ({"section": ("World",)}, "article.section is ('World',); what is not known is None"),
        ({"publisher": b"Post"}, "article.publisher is b'Post'; what is not known is None"),
        ({"credit": "Wire\u2028copy"}, "article.credit is 'Wire\\u2028copy', with a line break inside"),
    ],
)
def test_words_that_are_none_are_told(changes: dict[str, object], fault: str) -> None:
    """What stands for the title, the authors and the like is a str of one line, or nothing."""
    found = article_fault(attrs.evolve(PLAIN.parse(PAGE), **changes), PAGE, "plain")
    assert found is not None
    assert fault in found


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"role": "body"}, "line 3 has the role 'body', which is no Role"),
        ({"role": None, "rule": None}, "line 3 has the role None, which is no Role"),
        ({"rule": ""}, "line 3 does not say which rule decided its role: rule=''"),
        ({"rule": ["body:story"]}, "line 3 does not say which rule decided its role: rule=['body:story']"),
        ({"rule": "story"}, "line 3 has the rule 'story'; a rule of its role is called 'body:' and a reason"),
        ({"rule": "body:"}, "line 3 has the rule 'body:'"),
        ({"role": Role.PROMO}, "line 3 has the rule 'body:plain'; a rule of its role is called 'promo:' and a reason"),
    ],
)
def test_a_role_without_its_rule_is_told(changes: dict[str, object], fault: str) -> None:
    """Each line has a Role, and a rule that begins with it."""
    lines = (*LINES[:2], attrs.evolve(LINES[2], **changes))
    found = article_fault(attrs.evolve(PLAIN.parse(PAGE), lines=lines), PAGE, "plain")
    assert found is not None
    assert fault in found


def test_an_article_of_the_page_has_no_fault() -> None:
    """New roles and rules on the page's own lines are what a parser is for."""
    lines = tuple(attrs.evolve(line, role=Role.PROMO, rule="promo:test") for line in LINES)
    assert article_fault(attrs.evolve(PLAIN.parse(PAGE), lines=lines), PAGE, "plain") is None
