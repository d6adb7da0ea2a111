"""The layer: the dates of the story of an article, and its anchor."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import wirecopy
from wirecopy.models import Article, Basis

SEEDS = Path(__file__).parents[3] / "seeds"
PAGE = "Talks go on\n\nBy Ada Lindqvist\n\nNovember 22, 2024\n\n" + "\n\n".join(
    [
        "The ministers met in Geneva on Tuesday and will meet again on Wednesday, said the spokesman of the union.",
        "Nobody wanted to say last week how the talks would end, but a vote on the plan is due in December.",
        "The union, which has 40,000 members in the north of the country, called a strike two months ago.",
    ]
)


def seed(number: str, **hints: object) -> Article:
    """A seed page, read."""
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return wirecopy.parse(path.read_bytes().decode("utf-8"), **hints)


def pairs(article: Article) -> list[tuple[str, str]]:
    """The expressions of an article and their values."""
    return [(timex.text, timex.value) for timex in article.dates]


def test_the_date_of_the_page_is_the_anchor() -> None:
    """What the page shows above the story is what the story counts from."""
    article = wirecopy.parse(PAGE)
    assert (article.anchor.day, article.anchor.basis) == (datetime.date(2024, 11, 22), Basis.EXPLICIT)
    assert pairs(article) == [
        ("Tuesday", "2024-11-19"),
        ("Wednesday", "2024-11-27"),
        ("last week", "2024-W46"),
        ("December", "2024-12"),
        ("two months ago", "2024-09"),
    ]


def test_only_the_story_is_searched() -> None:
    """The line with the date of publication is about the page, no part of its story."""
    article = wirecopy.parse(PAGE)
    inside = [range(line.span.start, line.span.stop + 1) for line in article.paragraphs]
    assert all(any(timex.span.start in piece for piece in inside) for timex in article.dates)


def test_a_hint_wins_over_the_page() -> None:
    """The caller knows better."""
    article = wirecopy.parse(PAGE, published=datetime.date(2020, 2, 11))
    assert article.anchor.day == datetime.date(2020, 2, 11)
    assert pairs(article)[0] == ("Tuesday", "2020-02-11")


def test_the_layer_can_be_left_out() -> None:
    """Without it there are no dates, and the anchor is that of the page."""
    article = wirecopy.parse(PAGE, layers=())
    assert (article.dates, article.anchor.day) == ((), datetime.date(2024, 11, 22))


def test_the_layer_and_the_function_agree() -> None:
    """One paragraph, one text, one day: the same expressions."""
    text = "The ministers met on Tuesday, a year after the talks of last November."
    article = wirecopy.parse(text, parser="plain", published=datetime.date(2024, 11, 22))
    assert article.dates == wirecopy.find_dates(text, anchor=datetime.date(2024, 11, 22))


def test_month_and_day_of_publication_without_a_year() -> None:
    """ "Yesterday" is known as far as the page says it; a story with its year completes the rest."""
    lines = PAGE.replace("November 22, 2024", "Nov. 22").replace("last week", "yesterday")
    article = wirecopy.parse(lines)
    assert article.anchor.day is None
    if article.published is not None:
        assert article.published.value.startswith("XXXX-11-22")
        assert ("yesterday", "XXXX-11-21") in pairs(article)


@pytest.mark.parametrize("number", ["000", "002", "004"])
def test_a_seed_without_a_year_gets_none(number: str) -> None:
    """Nothing in these pages says their year: all values stay partial, and nothing is inferred."""
    article = seed(number)
    assert (article.anchor.day, article.anchor.year, article.anchor.years) == (None, None, ())
    assert article.dates
    for timex in article.dates:
        assert timex.earliest is None
        assert timex.basis is not Basis.INFERRED
        assert not timex.value[:1].isdigit()


def test_a_seed_with_its_date() -> None:
    """The page of 22 November 2024 speaks of the Tuesday that is still to come."""
    article = seed("001")
    assert (article.anchor.day, article.anchor.basis) == (datetime.date(2024, 11, 22), Basis.EXPLICIT)
    assert pairs(article)[0] == ("Tuesday", "2024-11-26")


def test_the_year_of_a_seed_is_inferred() -> None:
    """ "Since 2019", "Wednesday, 12 January" and "Thursday, 13 January": it is 2022, and the page says why."""
    article = seed("003")
    assert (article.anchor.year, article.anchor.basis) == (2022, Basis.INFERRED)
    evidence = [article.at(span) for span in article.anchor.evidence]
    assert evidence == ["2019", "Wednesday, 12 January", "Thursday, 13 January"]
    found = {timex.text: timex for timex in article.dates}
    assert (found["Wednesday, 12 January"].value, found["December"].value) == ("2022-01-12", "2021-12")
    assert found["December"].evidence == article.anchor.evidence


@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_a_hint_wins_on_every_seed(number: str) -> None:
    """With a day from the caller nothing is inferred, and what needs a day has one."""
    article = seed(number, published=datetime.date(2020, 2, 11))
    assert (article.anchor.day, article.anchor.basis) == (datetime.date(2020, 2, 11), Basis.GIVEN)
    assert not any(timex.basis is Basis.INFERRED for timex in article.dates)
    assert not any(timex.value.startswith("XXXX") for timex in article.dates)
