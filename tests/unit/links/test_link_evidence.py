"""What speaks for one event and what forbids it, on pages that a reader of wirecopy would get."""

from __future__ import annotations

import datetime

import pytest

import wirecopy
from wirecopy.links.against import Against, contradiction
from wirecopy.links.evidence import ENOUGH, weigh
from wirecopy.links.link import tellings_of
from wirecopy.links.telling import Telling
from wirecopy.models import Article, EventType

DAY = datetime.date(2024, 5, 6)


def pair(one: str, other: str, published: datetime.date | None = None) -> tuple[Telling, Telling]:
    """The first event of each of two pages."""
    articles: list[Article] = [
        wirecopy.parse(text, parser="plain", source=str(number), published=published)
        for number, text in enumerate((one, other))
    ]
    tellings = [each for each in tellings_of(articles) if each.event.type is not EventType.STATEMENT]
    first = next(each for each in tellings if each.article == 0)
    return first, next(each for each in tellings if each.article == 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenya bombed Ghana on 3 May 2024.", "Ghana was bombed by Kenya on 3 May 2024."),
        ("Kenya bombed Ghana on 3 May 2024.", "Kenya’s bombing of Ghana on May 3 was a shock."),
        ("Kenya and Norway held talks on 3 May 2024.", "Norway met Kenya on 3 May 2024."),
        ("Kenya will meet Norway in Vienna on 3 May 2024.", "Kenya met Norway in Vienna in May 2024."),
        ("Kenyan President Ada Roe met Norway on 3 May 2024.", "Kenya met Norway on 3 May 2024."),
    ],
)
def test_enough_speaks_for_one_event(one: str, other: str) -> None:
    """Other words, the passive, a noun, a month for a day, a president for the country."""
    verdict = weigh(*pair(one, other))
    assert (verdict.against, verdict.points >= ENOUGH) == (None, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenya bombed Ghana.", "Kenya bombed Ghana in revenge."),
        ("Kenya bombed Ghana on 3 May 2024.", "Chile bombed Peru on May 3, 2024."),
        ("Kenya bombed Ghana in May 2024.", "Kenya bombed camps in 2024."),
    ],
)
def test_too_little_speaks_for_one_event(one: str, other: str) -> None:
    """Nobody says when; nobody in common; a year is no day."""
    verdict = weigh(*pair(one, other))
    assert verdict.points < ENOUGH


@pytest.mark.parametrize(
    ("one", "other", "against"),
    [
        ("Kenya bombed Ghana on 3 May 2024.", "Kenya accused Ghana on 3 May 2024.", Against.TYPE),
        ("Kenya bombed Ghana on 3 May 2024.", "Kenya bombed Ghana on May 4.", Against.DAY),
        ("Kenya bombed Ghana on 3 May 2024.", "Kenya did not bomb Ghana on 3 May 2024.", Against.NEGATED),
        ("Kenya bombed Ghana on 3 May 2024.", "Chile bombed Ghana on 3 May 2024.", Against.SIDES),
        ("Kenya bombed Ghana on 3 May 2024.", "Ghana bombed Kenya on 3 May 2024.", Against.SIDES),
        ("NATO and Kenya met on 3 May 2024.", "NATO and Norway met on 3 May 2024.", Against.SIDES),
    ],
)
def test_what_forbids_one_event(one: str, other: str, against: Against) -> None:
    """The rule says what it is, whichever comes first."""
    first, second = pair(one, other)
    assert contradiction(first, second) is contradiction(second, first) is against


def test_what_happened_was_not_after_the_page() -> None:
    """What a page of 6 May tells as done is not what is planned for the 8th."""
    assert contradiction(*pair("Kenya met Norway.", "Kenya will meet Norway on 8 May 2024.", DAY)) is Against.DAY


def test_news_is_new() -> None:
    """Where a page names no day, one right before its own speaks for it, one of last year does not."""
    text = "Kenya bombed Ghana with new rockets."
    near, far = (
        weigh(*pair(text, f"Kenya bombed Ghana with new rockets on {day}.", DAY)) for day in ("May 3", "3 May 2023")
    )
    assert near.points > far.points


def test_a_person_may_be_one_of_a_group() -> None:
    """A minister takes part in a meeting of ministers; two presidents do not take part in each other's."""
    ministers = "NATO foreign ministers met on 3 May 2024."
    assert contradiction(*pair(ministers, "Ada Roe met NATO on 3 May 2024.")) is None
    roe, lee = "Ada Roe met Norway on 3 May 2024.", "Bo Lee met Norway on 3 May 2024."
    assert contradiction(*pair(roe, lee)) is Against.SIDES


def test_statements_of_one_day_are_two() -> None:
    """Who says two things on a day says two things; the same words are the same statement."""
    texts = ["Ada Roe said on 3 May 2024 that the harvest was poor.", "Ada Roe said on 3 May 2024 that ships had left."]
    timeline = wirecopy.link(wirecopy.parse(text, parser="plain", source=text[-9:]) for text in texts)
    assert [len(entry.reports) for entry in timeline.filter(type="STATEMENT")] == [1, 1]
    same = wirecopy.link(wirecopy.parse(texts[0], parser="plain", source=source) for source in "ab")
    assert [len(entry.reports) for entry in same.filter(type="STATEMENT")] == [2]
