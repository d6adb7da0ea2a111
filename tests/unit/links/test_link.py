"""Links: the same event and the same actor across articles, whatever the order, and nothing averaged."""

from __future__ import annotations

import datetime
import itertools
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import wirecopy
from wirecopy.models import (
    Actor,
    ActorKind,
    ActorRole,
    Anchor,
    Article,
    Basis,
    Event,
    EventType,
    Mention,
    Modality,
    Page,
    Timeline,
    Timex,
)
from wirecopy.spans import Span
from wirecopy.testing import articles

DAY = datetime.date(2024, 5, 3)
TEXT = "met the mayor, the minister"


def actor(name: str, kind: ActorKind = ActorKind.PERSON, *roles: str) -> Actor:
    """An actor that is called so."""
    held = tuple(ActorRole(text=role, span=Span(TEXT.index(role), TEXT.index(role) + len(role))) for role in roles)
    return Actor(id=name.lower(), name=name, kind=kind, roles=held)


ROE, LEE, KIM = actor("Ada Roe"), actor("Bo Lee"), actor("Cy Kim")
GENEVA, KYIV = actor("Geneva", ActorKind.PLACE), actor("Kyiv", ActorKind.PLACE)


def day(number: int = 3, *, last: int | None = None) -> Timex:
    """A day of May 2024, or several."""
    first = DAY.replace(day=number)
    return Timex(
        text="", span=None, value=first.isoformat(), earliest=first, latest=DAY.replace(day=last or number), rule="x:y"
    )


def event(**changes: Any) -> Event:
    """Roe meets Lee on 3 May, but for the changes."""
    parts: dict[str, Any] = {
        "type": EventType.CONSULT,
        "trigger": Mention(span=Span(0, 3), text="met"),
        "sources": (ROE,),
        "targets": (LEE,),
        "when": day(),
        "sentence": Span(0, 3),
        "rule": "consult:verb",
    }
    return Event(**parts | changes)


def attack(**changes: Any) -> Event:
    """Roe attacks Lee on 3 May, but for the changes."""
    return event(**{"type": EventType.ASSAULT} | changes)


def article(source: str | None, *events: Event, **changes: Any) -> Article:
    """An article that tells events."""
    page = Page(text=TEXT, source=source)
    actors = tuple(dict.fromkeys(each for told in events for each in (*told.sources, *told.targets)))
    made = Article.from_page(page, parser="test", lines=page.lines)
    return attrs.evolve(made, events=events, **{"actors": actors} | changes)


def sources(timeline: Timeline) -> list[list[str | None]]:
    """Which articles report each entry."""
    return [[report.article.source for report in entry.reports] for entry in timeline.entries]


def test_reports_of_one_event_stand_side_by_side() -> None:
    """The same type, day and sides: one entry with both reports and everybody in them."""
    timeline = wirecopy.link([article("b", event()), article("a", event())])
    assert sources(timeline) == [["a", "b"]]
    entry = timeline.entries[0]
    assert (entry.type, entry.when, entry.actors) == (EventType.CONSULT, day(), (ROE, LEE))


@pytest.mark.parametrize(
    "changes",
    [
        {"type": EventType.ACCUSE},
        {"when": day(4)},
        {"when": day(4, last=6)},
        {"sources": (LEE,), "targets": (ROE,)},
        {"sources": (KIM,)},
        {"targets": (KIM,)},
        {"modality": Modality.NEGATED},
    ],
    ids=str,
)
def test_what_contradicts_is_kept_apart(changes: dict[str, Any]) -> None:
    """Another type, day or side is another event, and so are the same sides turned round, and a denial."""
    told = [article("a", attack()), article("b", attack(**changes))]
    assert sorted(sources(wirecopy.link(told))) == [["a"], ["b"]]


@pytest.mark.parametrize(
    "changes",
    [
        {"when": day(3, last=4)},
        {"targets": ()},
        {"sources": ()},
        {"sources": (ROE, KIM)},
        {"modality": Modality.PLANNED},
        {"modality": Modality.REPORTED, "attributed_to": KIM},
    ],
    ids=str,
)
def test_what_agrees_in_enough_is_joined(changes: dict[str, Any]) -> None:
    """A day inside several, a side that one page leaves out, planned in one page and held in the other."""
    told = [article("a", attack()), article("b", attack(**changes))]
    assert sources(wirecopy.link(told)) == [["a", "b"]]


@pytest.mark.parametrize("changes", [{"when": None}, {"sources": (), "targets": ()}], ids=str)
def test_too_little_known_joins_nothing(changes: dict[str, Any]) -> None:
    """Two pages that both lack the day, or everybody who takes part, are not taken to tell one event."""
    told = [article("a", attack(**changes)), article("b", attack(**changes))]
    assert sources(wirecopy.link(told)) == [["a"], ["b"]]


def test_who_is_named_first_does_not_matter_where_both_act() -> None:
    """Kenya meets Norway, Norway meets Kenya; but with a third one in the place of one it is another meeting."""
    turned = event(sources=(LEE,), targets=(ROE,))
    assert sources(wirecopy.link([article("a", event()), article("b", turned)])) == [["a", "b"]]
    other = event(targets=(KIM,))
    assert sources(wirecopy.link([article("a", event()), article("b", other)])) == [["a"], ["b"]]


def test_no_report_contradicts_another_one_of_its_entry() -> None:
    """A page that leaves open who acted fits two pages that disagree, and is joined with one of them only."""
    told = [article("a", attack()), article("b", attack(sources=())), article("c", attack(sources=(KIM,)))]
    assert sorted(map(len, sources(wirecopy.link(told)))) == [1, 2]


def test_differing_accounts_name_each_other() -> None:
    """Somebody else is said to have done it, or it is denied: two entries, each with the id of the other."""
    for changes in ({"sources": (KIM,)}, {"modality": Modality.NEGATED}):
        first, second = wirecopy.link([article("a", attack()), article("b", attack(**changes))])
        assert (first.differing, second.differing) == ((second.id,), (first.id,))


def test_order_and_letters_of_names_do_not_matter() -> None:
    """Who acts together is a set, and a name in capitals is the same name."""
    one = event(sources=(ROE, LEE), targets=())
    other = event(sources=(actor("BO LEE"), actor("ADA ROE")), targets=())
    assert sources(wirecopy.link([article("a", one), article("b", other)])) == [["a", "b"]]


def test_places_that_disagree_are_left_open() -> None:
    """One place, or one and none, is the place; of two neither is chosen, and each report keeps its own."""
    both = [article("a", event(where=GENEVA)), article("b", event(where=KYIV)), article("c", event())]
    entry = wirecopy.link(both).entries[0]
    assert (entry.where, [report.event.where for report in entry.reports]) == (None, [GENEVA, KYIV, None])
    assert wirecopy.link([both[0], both[2]]).entries[0].where == GENEVA


def test_entries_stand_in_the_order_of_their_days() -> None:
    """Those without a day come last; each has an id that nobody else has."""
    told = [
        article("a", attack(when=None), event(when=day(9))),
        article("b", event(when=day(1)), event(when=day(5, last=6))),
    ]
    timeline = wirecopy.link(told)
    days = [entry.when and entry.when.value for entry in timeline.entries]
    assert days == ["2024-05-01", "2024-05-05", "2024-05-09", None]
    assert [entry.id for entry in timeline] == [
        "consult-2024-05-01-1",
        "consult-2024-05-05-1",
        "consult-2024-05-09-1",
        "assault-undated-1",
    ]


def test_actors_are_joined_by_kind_and_name() -> None:
    """The fullest form of the name, the actor as each article has it, and its roles by day."""
    mayor, minister = (
        actor("Ada Roe", ActorKind.PERSON, "the mayor"),
        actor("ADA ROE", ActorKind.PERSON, "the minister"),
    )
    later = Anchor(day=DAY.replace(year=2025), basis=Basis.EXPLICIT)
    told = [
        article("b", actors=(minister,), anchor=later),
        article("a", actors=(mayor,), anchor=Anchor(day=DAY, basis=Basis.EXPLICIT)),
        article("c", actors=(mayor, actor("Ada Roe", ActorKind.GROUP))),
    ]
    group, person = wirecopy.link(told).actors
    assert (group.id, person.id, person.name) == ("group:ada-roe", "person:ada-roe", "Ada Roe")
    assert person.members == (("a", mayor), ("b", minister), ("c", mayor))
    assert person.roles == ((DAY, "the mayor"), (later.day, "the minister"), (None, "the mayor"))


def test_ids_are_unique() -> None:
    """Names that differ in a hyphen only are two actors with two ids."""
    names = ("Jean-Paul Roe", "Jean Paul Roe", "Jean-Paul-Roe")
    linked = wirecopy.link([article("a", actors=tuple(map(actor, names)))]).actors
    assert sorted(each.id for each in linked) == [
        "person:jean-paul-roe",
        "person:jean-paul-roe-2",
        "person:jean-paul-roe-3",
    ]


def test_the_order_of_the_articles_does_not_matter() -> None:
    """Not even of articles that share source and text: the same page, read with another date or parser."""
    told = [
        article(None, event(), published=day(3)),
        article(None, event(where=GENEVA), published=day(4)),
        article(None, event(rule="consult:noun")),
        article("a", event(when=None)),
    ]
    answers = {repr(attrs.astuple(wirecopy.link(order))) for order in itertools.permutations(told)}
    assert len(answers) == 1


@given(st.lists(articles(), max_size=4), st.randoms(use_true_random=False))
def test_any_articles_in_any_order(told: list[Article], rng: Any) -> None:
    """Each event is in one entry and each actor in one linked actor; order shows nowhere; it all travels."""
    timeline = wirecopy.link(told)
    assert len({entry.id for entry in timeline}) == len(timeline)
    assert sum(len(entry.reports) for entry in timeline.entries) == sum(len(each.events) for each in told)
    assert sum(len(each.members) for each in timeline.actors) == sum(len(each.actors) for each in told)
    assert len({each.id for each in timeline.actors}) == len(timeline.actors)
    assert pickle.loads(pickle.dumps(timeline)) == timeline
    shuffled = list(told)
    rng.shuffle(shuffled)
    assert wirecopy.link(shuffled) == timeline


def test_articles_may_come_one_by_one() -> None:
    """Any iterable will do, an empty one gives an empty timeline."""
    assert wirecopy.link(article(name, event()) for name in "ab").entries
    assert wirecopy.link([]) == Timeline()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (article("a"), r"needs an iterable of articles, got Article; write \[article\]"),
        (None, "needs an iterable of articles, got NoneType"),
        (["Talks ended."], r"needs articles, got str; wirecopy\.parse\(\) makes them"),
        ("Talks", "needs articles, got str"),
        ([article("a"), None], "needs articles, got NoneType"),
    ],
)
def test_what_is_no_article_is_refused(wrong: Any, message: str) -> None:
    """The error says what to pass."""
    with pytest.raises(TypeError, match=message):
        wirecopy.link(wrong)
