"""The parser for Northlight copy: what it reads, and that it keeps every promise of a parser."""

from __future__ import annotations

import datetime

import pytest
from wirecopy_northlight import PARSER

import wirecopy
from wirecopy.errors import ParseError
from wirecopy.testing import check_parser

COPY = """\
NL-0412 | POL | GENEVA-TALKS | 2024-11-22 15:48
Envoys close third round in Geneva

By Ada Lindqvist and Tomas Ferro

GENEVA, Nov 22 (Northlight) - Envoys of both sides left Geneva on Friday.

A fourth round is planned for January.
-30-
Editors: picture to follow.
"""
NO_BYLINE = COPY.replace("By Ada Lindqvist and Tomas Ferro\n\n", "")


def test_promises() -> None:
    """The parser keeps every promise of a parser."""
    check_parser(PARSER, samples=[COPY, NO_BYLINE, COPY.replace("\n", "\r\n")])


def test_copy_is_read() -> None:
    """Headline, authors, desk and date come out of their places, and the story ends at the end mark."""
    article = wirecopy.parse(COPY)
    assert article.parser == "northlight"
    assert article.title == "Envoys close third round in Geneva"
    assert article.authors == ("Ada Lindqvist", "Tomas Ferro")
    assert (article.section, article.credit) == ("Politics", "Northlight")
    assert article.published is not None
    assert article.published.earliest == datetime.date(2024, 11, 22)
    assert [paragraph.text[:10] for paragraph in article.paragraphs] == ["GENEVA, No", "A fourth r"]
    assert [line.rule for line in article.furniture] == ["navigation:behind_end_mark"] * 2


def test_copy_without_byline_has_no_authors() -> None:
    """A byline that is missing is not made up."""
    assert wirecopy.parse(NO_BYLINE).authors == ()


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (("-30-", ""), "no end mark"),
        (("2024-11-22", "2024-13-22"), "line 1: there is no date '2024-13-22 15:48'"),
        (("15:48", "15:48 CET"), "line 1: the copy does not start with a slug line"),
    ],
)
def test_damaged_copy_is_refused(damage: tuple[str, str], message: str) -> None:
    """Copy that claims the format and does not have it is refused with the reason and the line."""
    with pytest.raises(ParseError, match=message):
        wirecopy.parse(COPY.replace(*damage), parser="northlight")


def test_other_pages_are_left_alone() -> None:
    """A page without a slug line is not claimed."""
    assert wirecopy.parse("Envoys close third round in Geneva\n").parser == "scraped"
