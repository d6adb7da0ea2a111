"""Years learnt from other pages: marked as linked, with evidence, and never from a page that speaks against it."""

from __future__ import annotations

import datetime
import itertools

import pytest

import wirecopy
from wirecopy.models import Article, Basis

FULL = "On 26 November 2024, Kenya and Norway held talks in Geneva. On 21 November 2024, Chile attacked Peru."
OPEN = "Chile attacked Peru on November 21. Kenya and Norway held talks in Geneva on November 26."


def read(text: str, source: str, published: datetime.date | None = None) -> Article:
    """A page of one story."""
    return wirecopy.parse(text, parser="plain", source=source, published=published)


def linked(*texts: str) -> dict[str, Article]:
    """The articles of a timeline by their letter."""
    articles = [read(text, source) for text, source in zip(texts, "abcdef", strict=False)]
    return {article.source or "": article for article in wirecopy.link(articles).articles}


def test_a_page_without_a_year_learns_it() -> None:
    """Its anchor says near which day it was written and on which words that rests; its times get their year."""
    article = linked(FULL, OPEN)["b"]
    assert (article.anchor.near, article.anchor.basis) == (datetime.date(2024, 11, 26), Basis.LINKED)
    assert [article.at(span) for span in article.anchor.evidence] == ["November 21", "November 26"]
    assert [(when.value, when.basis) for when in article.dates] == [
        ("2024-11-21", Basis.LINKED),
        ("2024-11-26", Basis.LINKED),
    ]
    assert [event.when and event.when.value for event in article.events] == ["2024-11-21", "2024-11-26"]


def test_the_reports_carry_the_year() -> None:
    """The entry has both pages, and what they say is on one day."""
    articles = [read(FULL, "a"), read(OPEN, "b")]
    (entry,) = wirecopy.link(articles).filter(type="CONSULT")
    assert [report.event.when and report.event.when.value for report in entry.reports] == ["2024-11-26"] * 2
    assert all(report.event in report.article.events for report in entry.reports)
    assert articles[1].anchor.year is None


def test_one_day_is_enough_where_both_sides_agree() -> None:
    """The same two sides on the same day of a month; one side on one day is too little."""
    day = "Chile attacked Peru on November 21."
    assert linked(FULL, day)["b"].anchor.year == 2024
    assert (
        linked("On 26 November 2024, Kenya criticised Peru.", "Kenya criticised Ghana on November 26.")["b"].anchor.year
        is None
    )


@pytest.mark.parametrize(
    "other",
    [
        "On 26 November 2023, Kenya and Norway held talks in Geneva.",
        "On 21 November 2019, Chile attacked Peru.",
    ],
)
def test_of_several_years_none_is_chosen(other: str) -> None:
    """Pages of two years tell what the page without one tells."""
    assert linked(FULL, OPEN, other)["b"].anchor.year is None


def test_weekdays_that_do_not_fit_forbid_the_year() -> None:
    """The 21st of November 2024 was a Thursday."""
    assert linked(FULL, "Chile attacked Peru on Thursday, November 21.")["b"].anchor.year == 2024
    assert linked(FULL, "Chile attacked Peru on Friday, November 21.")["b"].anchor.year != 2024


def test_later_days_forbid_the_year() -> None:
    """A page that tells what happened in 2026 was not written in 2024."""
    late = OPEN + " On 3 March 2026, Ghana bombed Egypt."
    assert linked(FULL, late)["b"].anchor.year is None


def test_a_page_that_denies_it_teaches_nothing() -> None:
    """What one page says and the other denies is no event of both."""
    denied = "Chile did not attack Peru on 21 November 2024."
    assert linked(denied, "Chile attacked Peru on November 21.")["b"].anchor.year is None


def test_years_travel_from_page_to_page() -> None:
    """A page learns from one that has just learnt, in whatever order they come; what says its year needs none."""
    texts = {
        "a": "Chile attacked Peru on 21 November 2024.",
        "b": "Chile attacked Peru on November 21. Kenya and Norway held talks in Geneva on November 26.",
        "c": "Kenya and Norway held talks in Geneva on November 26. Ghana bombed Egypt on November 27.",
        "d": "Ghana bombed Egypt on November 27.",
    }
    articles = [read(text, source) for source, text in texts.items()]
    for order in itertools.permutations(articles):
        assert [article.anchor.year for article in wirecopy.link(order).articles] == [None, 2024, 2024, 2024]


def test_a_known_day_is_left_alone() -> None:
    """A page whose day is known keeps it, even where another one tells the same of another year."""
    known = read("Chile attacked Peru on November 21.", "b", datetime.date(2022, 11, 23))
    timeline = wirecopy.link([read(FULL, "a"), known])
    assert timeline.articles[1] == known


def test_what_needs_the_day_of_the_page_stays_open() -> None:
    """Months, days and "this year" get the year; a weekday may be weeks later, and "yesterday" any day."""
    text = f"{OPEN} On Friday Kenya closed its ports, as it did yesterday, in March, and earlier this year."
    values = {when.text: when.value for when in linked(FULL, text)["b"].dates}
    assert values == {
        "November 21": "2024-11-21",
        "November 26": "2024-11-26",
        "Friday": "XXXX-WXX-5",
        "yesterday": "XXXX-XX-XX",
        "March": "2024-03",
        "this year": "2024",
    }
