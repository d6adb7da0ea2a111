"""The card of a page, its one-row form, and the row about a whole run."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable

import attrs
import pytest

from wirecopy.models import Anchor, Article, Basis, Mention, MentionForm, Role, Timex
from wirecopy.models.event import Event, EventType, Modality
from wirecopy.spans import Span
from wirecopy.views import Paper, brief, brief_head, card, totals
from wirecopy.views.wrap import cells

MakeArticle = Callable[..., Article]
ROWS = (
    "ticker|Rain stops play",
    "ticker|Rain stops play",
    "|",
    "title|Talks end",
    "byline|A. Writer",
    "body|They ended.",
    "promo|Join us",
)


def test_card_tells_everything_that_is_known(make_article: MakeArticle) -> None:
    """Every field of the page has its row; roles are counted, the commonest first; blank lines are not."""
    article = make_article(
        *ROWS,
        repeats={2: 1},
        title="Talks end",
        authors=("A. Writer", "B. Writer"),
        section="World",
        credit="Northlight",
        publisher="The Post",
        published=Timex.given(datetime.datetime(2024, 11, 22, 15, 48)),
    )
    assert card(article, Paper()) == (
        "a.txt\n"
        "  title      Talks end\n"
        "  authors    A. Writer, B. Writer\n"
        "  published  2024-11-22 15:48 (given)\n"
        "  section    World\n"
        "  credit     Northlight\n"
        "  publisher  The Post\n"
        "  story      1 of 6 lines with text, in 1 paragraph\n"
        "  about it   1 title, 1 byline\n"
        "  set aside  2 ticker, 1 promo\n"
        "  repeats    1 line that stood there before\n"
    )


def test_card_says_what_a_page_lacks(make_article: MakeArticle) -> None:
    """No title, no authors and no date are said; a page without lines is no error."""
    assert card(make_article(source=None), Paper()) == (
        "text without a source\n"
        "  title      none on the page\n"
        "  authors    none on the page\n"
        "  published  none on the page\n"
        "  story      0 of 0 lines with text\n"
    )


def _timex(text: str, value: str, **fields: object) -> Timex:
    return Timex(text=text, span=None, value=value, rule="published:test", **fields)


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"published": _timex("22 Nov 2024", "2024-11-22")}, "2024-11-22, from “22 Nov 2024”"),
        ({"published": _timex("", "2024-11-22", basis=Basis.INFERRED)}, "2024-11-22 (inferred)"),
        (
            {"published": _timex("02/03/2024", "2024-XX-XX", candidates=("2024-02-03", "2024-03-02"))},
            "2024-02-03 or 2024-03-02, the page does not decide, from “02/03/2024”",
        ),
        (
            {"anchor": Anchor(day=datetime.date(2024, 12, 3), basis=Basis.INFERRED)},
            "none on the page; relative dates count from 2024-12-03 (inferred)",
        ),
    ],
)
def test_how_the_date_is_known(make_article: MakeArticle, fields: dict[str, object], shown: str) -> None:
    """The card says from what a date was read, how it is known, and what stays open."""
    row = next(row for row in card(make_article(**fields), Paper(width=120)).splitlines() if "published" in row)
    assert row == f"  published  {shown}"


def test_findings_of_the_layers_are_counted(make_article: MakeArticle) -> None:
    """A layer that has found something has its number."""
    article = make_article("body|Talks ended.")
    trigger = Mention(span=Span(0, 5), text="Talks", form=MentionForm.NOMINAL)
    event = Event(
        type=EventType.CONSULT, trigger=trigger, modality=Modality.OCCURRED, sentence=Span(0, 12), rule="event:test"
    )
    article = make_article("body|Talks ended.", events=(event,))
    assert "  found      1 event\n" in card(article, Paper())


def test_another_parser_is_named(make_article: MakeArticle) -> None:
    """A page that was not read by the usual parser says which one it was."""
    article = make_article("body|Talks ended.")
    assert "parser" not in card(article, Paper())
    assert "  parser     wire\n" in card(attrs.evolve(article, parser="wire"), Paper())


@pytest.mark.parametrize("width", [30, 80, 120])
def test_long_values_are_wrapped_below_themselves(make_article: MakeArticle, width: int) -> None:
    """No row is wider than the paper, and what goes on stands below its start."""
    title = "Ministers of twelve countries agree on a plan for the talks that follow the talks " * 3
    drawn = card(make_article(title=title.strip()), Paper(width=width)).splitlines()
    assert max(map(cells, drawn)) <= max(width, 33)
    rows = drawn[1 : drawn.index("  authors    none on the page")]
    assert len(rows) > 1
    assert all(row.startswith(" " * 13) and row[13] != " " for row in rows[1:])


def test_nothing_of_a_page_is_obeyed(make_article: MakeArticle) -> None:
    """Control characters in a title, a name or a source are written out, and a line stays a line."""
    drawn = card(make_article(source="a\n\x1b[31m", title="\x1b[2J", authors=("\x07\r",)), Paper())
    assert drawn.startswith("a\\n\\x1b[31m\n  title      \\x1b[2J\n  authors    \\x07\\r\n")


def test_colour_only_where_it_is_wanted(make_article: MakeArticle) -> None:
    """The same text with and without colour, but for the escape sequences."""
    article = make_article(*ROWS, title="Talks end")
    drawn = card(article, Paper(colour=True))
    assert "\x1b[1mTalks end\x1b[0m" in drawn
    for code in ("0", "1", "2", "36", "1;36"):
        drawn = drawn.replace(f"\x1b[{code}m", "")
    assert drawn == card(article, Paper())


@pytest.mark.parametrize("width", [60, 80, 120])
def test_one_row_a_page(make_article: MakeArticle, width: int) -> None:
    """Day, story lines of all, title and source stand under their headings, and fit."""
    article = make_article(
        *ROWS,
        title="Talks end in Geneva after a week of talks about talks and their place",
        source="crawl/2024/11/22/a-very-long-name-of-a-file-that-says-what-is-in-it.txt",
        published=Timex.given(datetime.date(2024, 11, 22)),
    )
    head, row = brief_head(Paper(width=width)), brief(article, Paper(width=width))
    assert row.startswith("2024-11-22        1/6  Talks end in Gen")
    assert row.rstrip().endswith("it.txt")
    assert cells(row.rstrip()) <= width
    assert row.index("Talks") == head.index("title")
    assert "…" in row


def test_one_row_a_page_in_full(make_article: MakeArticle) -> None:
    """Where nothing has to fit, the title and the source are there to their ends."""
    title, source = "Talks end in Geneva " * 20 + "at last", "crawl/" * 40 + "a.txt"
    row = brief(make_article(*ROWS, title=title, source=source), Paper(), whole=True)
    assert row.endswith(f"  {title}  {source}\n")


def test_a_page_without_a_title_has_none_in_its_row(make_article: MakeArticle) -> None:
    """The start of the story is not shown in the place of a title."""
    row = brief(make_article("body|Talks ended in Geneva."), Paper())
    assert row.split() == ["-", "1/1", "-", "a.txt"]


def test_totals() -> None:
    """The row about a run says what failed and what was left out, where there is any."""
    counts = Counter({Role.BODY: 1200, Role.BLANK: 50, Role.TITLE: 3, Role.PROMO: 7})
    assert totals(1, counts, 0, 0, Paper()) == "1 page, 1,210 lines: 1,200 story, 3 about it, 7 set aside\n"
    assert totals(2, counts, 3, 4, Paper()).endswith("7 set aside; 4 other files left out; 3 could not be read\n")
