"""The layer: which lines of a page are read, and how a desk runs it."""

from __future__ import annotations

import pickle

import pytest

import wirecopy
from wirecopy import Article, Line, Page, Role
from wirecopy.actors import ActorIndex, add_actors
from wirecopy.actors.judge import KINDS, judge
from wirecopy.actors.knowledge import load_knowledge

ROLES = {
    "Kenya Talks End in Geneva": Role.TITLE,
    "By Vera Lindqvist": Role.BYLINE,
    "Norway and Kenya signed on Friday.": Role.BODY,
    "Read more about Sweden": Role.RELATED,
}


def article() -> Article:
    """A page with a title, a byline, a story and furniture."""
    page = Page(text="\n".join(ROLES))
    lines = tuple(
        Line(
            number=line.number,
            span=line.span,
            text=line.text,
            role=ROLES[line.text],
            rule=f"{ROLES[line.text].value}:x",
        )
        for line in page.lines
    )
    return Article.from_page(page, parser="mine", lines=lines)


def test_title_story_and_the_person_of_the_byline_are_read() -> None:
    """Furniture names nobody."""
    assert {actor.name for actor in add_actors(article()).actors} == {"Kenya", "Geneva", "Vera Lindqvist", "Norway"}


def test_spans_count_in_the_whole_page() -> None:
    """A mention says where it stands in the text of the page."""
    read = add_actors(article())
    norway = next(actor for actor in read.actors if actor.name == "Norway")
    assert read.text[norway.mentions[0].span.slice] == "Norway"


def test_a_desk_runs_the_layer() -> None:
    """Without layers nobody is found, with all of them the actors are."""
    text = "Norway and Kenya signed a treaty in Geneva on Friday."
    assert wirecopy.Desk(parser="plain", layers=()).parse(text).actors == ()
    desk = wirecopy.Desk(parser="plain", layers=("actors",))
    assert [actor.name for actor in desk.parse(text).actors] == ["Norway", "Kenya", "Geneva"]
    assert pickle.loads(pickle.dumps(desk)).parse(text) == desk.parse(text)


def test_same_evidence_is_shared() -> None:
    """A name without evidence of its own is what the same name is elsewhere; nothing at all is no actor."""
    person, nothing = ["bias", "given1", "k=2", "title"], ["bias"]
    assert judge([person], ["Vera Roe"]) == ["PER"]
    assert judge([nothing], ["Vera Roe"]) == ["NONE"]
    assert judge([person, nothing], ["Vera Roe", "Vera Roe"]) == ["PER", "PER"]
    assert set(KINDS) == {"NONE", "PER", "ORG", "LOC"}


@pytest.mark.parametrize(
    ("phrase", "kind", "country"),
    [
        ("United States", "country", "USA"),
        ("U.S.", "country", "USA"),
        ("Kyiv", "capital", "UKR"),
        ("Kiev", "capital", "UKR"),
        ("Kremlin", "seat", "RUS"),
        ("North Korean", "people", "PRK"),
        ("Middle East", "region", ""),
        ("NATO", "org", ""),
    ],
)
def test_the_lists_know(phrase: str, kind: str, country: str) -> None:
    """Countries under all their names, capitals, seats, adjectives and organisations are known."""
    entry = load_knowledge().phrases[phrase]
    assert (entry.kind, entry.country) == (kind, country)


def test_a_span_leads_to_its_actor() -> None:
    """Who stands between two offsets, and at one, is a look-up; the name inside a phrase is the nearer one."""
    text = "Kenya signed. The Kenyan army left Geneva."
    index = ActorIndex(wirecopy.find_actors(text))
    assert [mention.text for mention, _ in index.inside(14, 29)] == ["The Kenyan army", "Kenyan"]
    assert [actor.name if actor else None for actor in map(index.at, (0, 6, 20, 36))] == [
        "Kenya",
        None,
        "Kenya",
        "Geneva",
    ]
    assert ActorIndex(()).at(3) is None
