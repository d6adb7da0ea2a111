"""What ``check_article`` refuses: one wrong article for each thing that must always hold."""

from __future__ import annotations

import attrs
import pytest

from wirecopy.models import Anchor, Article, Event, EventType, Line, Mention, Page, Quote, Role, Timex
from wirecopy.parsers.plain import PARSER as PLAIN
from wirecopy.spans import Span
from wirecopy.testing import check_article

TEXT = "One\r\nTwo\n\nOne\n"
GOOD = PLAIN.parse(Page(text=TEXT))
ONE, TWO, BLANK, AGAIN = GOOD.lines


def line(number: int, start: int, stop: int, **more: object) -> Line:
    """A line of the text."""
    return Line(number=number, span=Span(start, stop), text=TEXT[start:stop], role=Role.BODY, rule="body:y", **more)


def mention(start: int, stop: int, text: str) -> Mention:
    """A mention, right or wrong."""
    return Mention(span=Span(start, stop), text=text)


def test_a_good_article_passes() -> None:
    """An article whose lines tile its text, and which points at itself rightly, passes."""
    again = attrs.evolve(AGAIN, repeats=1)
    timex = Timex(text="Two", span=Span(5, 8), value="PRESENT_REF", rule="x")
    check_article(attrs.evolve(GOOD, lines=(ONE, TWO, BLANK, again), dates=(timex,)), text=TEXT)


def test_an_empty_article_passes() -> None:
    """No text has no lines."""
    check_article(PLAIN.parse(Page(text="")), text="")


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ((), "the text behind the last line is lost: 'One"),
        (list(GOOD.lines), "article.lines is a list, not a tuple"),
        ((line(1, 1, 3), TWO, BLANK, AGAIN), "the text before line 1 is lost: 'O'"),
        ((line(1, 0, 2), TWO, BLANK, AGAIN), r"between lines 1 and 2 stands 'e\r\n'"),
        ((line(1, 0, 4), TWO, BLANK, AGAIN), r"line 1 has the line break '\r' inside"),
        (
            (ONE, line(2, 4, 4), line(3, 5, 8), line(4, 9, 9), line(5, 10, 13)),
            "the CRLF behind line 1 was cut",
        ),
        ((line(1, 0, 8), BLANK, AGAIN), "line 2 has the number 3"),
        ((line(1, 0, 8), line(2, 9, 9), line(3, 10, 13)), r"line 1 has the line break '\r\n' inside"),
        ((ONE, line(2, 5, 9), BLANK, AGAIN), r"line 2 has the line break '\n' inside"),
        ((ONE, TWO, line(3, 7, 9), AGAIN), "line 3 starts at 7, inside line 2, which ends at 8"),
        ((ONE, TWO, line(3, 10, 13)), r"between lines 2 and 3 stands '\n\n', which is not one line break"),
        ((ONE, TWO, BLANK), r"the text behind the last line is lost: '\nOne\n'"),
        ((*GOOD.lines, line(5, 14, 14)), "line 5 is not in the text"),
        ((attrs.evolve(ONE, number=0), TWO, BLANK, AGAIN), "line 1 has the number 0"),
        ((ONE, attrs.evolve(TWO, repeats=2), BLANK, AGAIN), "line 2 repeats line 2"),
        ((ONE, attrs.evolve(TWO, repeats=4), BLANK, AGAIN), "line 2 repeats line 4"),
        ((attrs.evolve(ONE, repeats=0), TWO, BLANK, AGAIN), "line 1 repeats line 0"),
        ((ONE, attrs.evolve(TWO, role="body"), BLANK, AGAIN), "line 2 has the role 'body'"),
        ((ONE, attrs.evolve(TWO, rule=""), BLANK, AGAIN), "line 2 does not say which rule"),
        (
            (ONE, attrs.evolve(TWO, rule="promo:x"), BLANK, AGAIN),
            "line 2 has the rule 'promo:x'; a rule of its",
        ),
    ],
)
def test_every_fault_of_the_lines_is_told(lines: tuple[Line, ...], fault: str) -> None:
    """Lines that lose, double or cut something are refused, and the message says which line."""
    with pytest.raises(AssertionError) as caught:
        check_article(attrs.evolve(GOOD, lines=lines))
    assert fault in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"title": ""}, "article.title is ''; what is not known is None"),
        ({"section": 5}, "article.section is 5"),
        ({"authors": ["Ada"]}, "article.authors is a list, not a tuple"),
        ({"authors": ("",)}, "article.authors holds ''"),
        ({"credit": "One\nTwo"}, "article.credit is 'One\\nTwo', with a line break inside"),
        ({"dates": []}, "article.dates is a list, not a tuple"),
        (
            {"anchor": Anchor(evidence=(Span(3, 99),))},
            "article.anchor.evidence[0] is Span(3, 99), but the text ends at 14",
        ),
        (
            {"quotes": (Quote(span=Span(0, 3), text="One", cue=mention(0, 3, "Two")),)},
            "article.quotes[0].cue says 'Two', but the text at Span(0, 3) is 'One'",
        ),
        (
            {"events": (Event(type=EventType.AID, trigger=mention(0, 3, "One"), sentence=Span(0, 15), rule="x"),)},
            "article.events[0].sentence is Span(0, 15), but the text ends at 14",
        ),
        (
            {"published": Timex(text="Nov 22", span=None, value="2024-11-22", rule="x")},
            "article.published says 'Nov 22', but not where it stands",
        ),
    ],
)
def test_every_fault_of_a_finding_is_told(changes: dict[str, object], fault: str) -> None:
    """Findings that point outside the text or say what does not stand there are refused, with where."""
    with pytest.raises(AssertionError) as caught:
        check_article(attrs.evolve(GOOD, **changes))
    assert fault in str(caught.value)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("One\nTwo\n\nOne\n", r"at 3 it has '\r\nTwo\n\nOne\n' instead of '\nTwo\n\nOne\n'"),
        (TEXT + "\n", "it has 14 characters instead of 15"),
    ],
)
def test_a_changed_text_is_told(text: str, fault: str) -> None:
    """An article that holds another text than the one it was read from is refused, with where they part."""
    with pytest.raises(AssertionError, match="the text was changed") as caught:
        check_article(GOOD, text=text)
    assert fault in str(caught.value)


def test_what_is_no_article_is_told() -> None:
    """Anything but an article, or but lines in it, is refused by its type."""
    with pytest.raises(AssertionError, match="returns an Article, got NoneType"):
        check_article(None)
    broken: Article = attrs.evolve(GOOD)
    object.__setattr__(broken, "lines", ("One",))
    with pytest.raises(AssertionError, match="line 1 is a str, not a Line"):
        check_article(broken)
