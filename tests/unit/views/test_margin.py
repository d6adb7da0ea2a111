"""A page with the role and rule of every line in the margin."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest

from wirecopy.models import Article, Role
from wirecopy.views import Paper, margin
from wirecopy.views.wrap import cells

MakeArticle = Callable[..., Article]


def _drawn(article: Article, paper: Paper | None = None, roles: set[Role] | None = None) -> str:
    return "".join(margin(article, paper or Paper(), roles))


def test_each_line_has_number_rule_and_text(make_article: MakeArticle) -> None:
    """A bar stands beside the story, a thin one beside what is about it; repeats name their line."""
    article = make_article(
        "ticker|Rain", "title|Talks end", "|", "|", "ticker|Rain", "subheading|What now", repeats={5: 1}
    )
    assert _drawn(article) == (
        "1  ticker:by_hand        Rain\n"
        "2  title:by_hand       ┆ Talks end\n"
        "3  blank:by_hand         (2 blank lines)\n"
        "5  ticker:by_hand        [= line 1] Rain\n"
        "6  subheading:by_hand  ┃ What now\n"
    )


def test_only_the_roles_asked_for(make_article: MakeArticle) -> None:
    """Other lines are left out; the numbers stay those of the page."""
    article = make_article("ticker|Rain", "title|Talks end", "|", "body|They ended.")
    assert _drawn(article, roles={Role.BODY, Role.BLANK}) == "3  blank:by_hand\n4  body:by_hand   ┃ They ended.\n"
    assert _drawn(article, roles={Role.PROMO}) == ""
    assert _drawn(make_article()) == ""


def test_blank_lines_apart_stay_apart(make_article: MakeArticle) -> None:
    """Blank lines are told together only where they stand together in the page."""
    article = make_article("|", "|", "title|Talks end", "|", "body|They ended.", "|")
    assert _drawn(article, roles={Role.BLANK}) == (
        "1  blank:by_hand    (2 blank lines)\n4  blank:by_hand\n6  blank:by_hand\n"
    )


@pytest.mark.parametrize("space", [" ", "\t", "\xa0", "\u3000", " \xa0 " * 30])
def test_white_space_around_a_line_takes_no_row(make_article: MakeArticle, space: str) -> None:
    """A line is drawn without the white space at its ends, however little room there is."""
    drawn = _drawn(make_article(f"body|{space}{'Talks end ' * 4}{space}"), Paper(width=58))
    assert drawn == "1  body:by_hand  ┃ Talks end Talks end Talks end Talks end\n"


@pytest.mark.parametrize("width", [50, 80, 120])
def test_long_lines_are_wrapped_beside_the_margin(make_article: MakeArticle, width: int) -> None:
    """No row is wider than the paper, the bar goes on, and no word is lost."""
    text = "Ministers agree on a plan for talks. " * 20
    rows = _drawn(make_article(f"body|{text}"), Paper(width=width)).splitlines()
    assert max(map(cells, rows)) <= width
    assert [row.partition("┃ ")[1] for row in rows] == ["┃ "] * len(rows)
    assert " ".join(row.partition("┃ ")[2] for row in rows).split() == text.split()


def test_ascii_paper(make_article: MakeArticle) -> None:
    """On a terminal without other characters the bars and quotes are plain."""
    article = make_article("title|Rain’s end", "body|“It ended.”")
    assert _drawn(article, Paper(encoding="ascii")) == (
        '1  title:by_hand  : Rain\'s end\n2  body:by_hand   | "It ended."\n'
    )


def test_hostile_lines(make_article: MakeArticle) -> None:
    """Escape codes in a line are written out; colour stays our own."""
    article = make_article("body|\x1b[2J\x1b]0;title\x07")
    assert _drawn(article) == "1  body:by_hand  ┃ \\x1b[2J\\x1b]0;title\\x07\n"
    assert "\x1b[2J" not in _drawn(article, Paper(colour=True))


def test_rules_of_other_packages(make_article: MakeArticle) -> None:
    """A rule that does not begin with its role is shown behind it; a very long one is cut."""
    article = make_article("body|It ended.")
    (line,) = article.lines
    named = attrs.evolve(article, lines=(attrs.evolve(line, rule="my rule"),))
    assert _drawn(named) == "1  body my rule  ┃ It ended.\n"
    long = attrs.evolve(article, lines=(attrs.evolve(line, rule="body:" + "x" * 99),))
    assert _drawn(long) == f"1  body:{'x' * 22}…  ┃ It ended.\n"
