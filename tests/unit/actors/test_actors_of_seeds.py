"""The actors of the five pages in ``seeds/``: who is who in each of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import wirecopy
from wirecopy import Actor

SEEDS = Path(__file__).parents[3] / "seeds"


@cache
def actors(number: str) -> tuple[Actor, ...]:
    """The actors of the page whose file starts with a number."""
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return wirecopy.parse(path.read_bytes().decode("utf-8"), layers=("actors",)).actors


def named(number: str, name: str) -> Actor:
    """The one actor of a page that has a name."""
    (actor,) = (actor for actor in actors(number) if actor.name == name)
    return actor


@pytest.mark.parametrize(
    ("number", "name"),
    [("000", "Mark Rutte"), ("002", "Jens Stoltenberg"), ("003", "Jens Stoltenberg"), ("004", "Mark Rutte")],
)
def test_one_office_two_holders(number: str, name: str) -> None:
    """The secretary general of NATO is another person in another year; each page knows only its own."""
    holder = named(number, name)
    other = {"Mark Rutte", "Jens Stoltenberg"} - {name}
    assert not other & {actor.name for actor in actors(number)}
    assert holder.sector == "IGO"
    assert any("secretary" in role.text.lower() for role in holder.roles) or number == "004"


@pytest.mark.parametrize(
    ("number", "name", "alias"),
    [
        ("000", "NATO", "the alliance"),
        ("000", "Ukraine", "Kyiv"),
        ("000", "NATO foreign ministers", "The ministers"),
        ("001", "Vladimir Putin", "The Kremlin leader"),
        ("001", "United States", "Washington"),
        ("001", "Russia", "Moscow"),
        ("002", "United States", "Washington"),
        ("002", "Ukraine", "the country"),
        ("003", "NATO", "the bloc"),
        ("003", "NATO-Russia Council", "The council"),
        ("004", "Mark Rutte", "The NATO leader"),
        ("004", "Keir Starmer", "Sir Keir"),
        ("004", "Institute for the Study of War", "ISW"),
        ("004", "Ukraine", "his nation"),
        ("004", "Russia", "Russian"),
    ],
)
def test_one_actor_many_names(number: str, name: str, alias: str) -> None:
    """Acronyms, capitals that act, offices, adjectives and nouns lead to the actor."""
    assert alias in named(number, name).aliases


@pytest.mark.parametrize(
    ("number", "name", "kind", "country"),
    [
        ("000", "Brussels", "place", "BEL"),
        ("001", "Kremlin", "organization", "RUS"),
        ("001", "Dmitry Peskov", "person", "RUS"),
        ("002", "Baghdad", "place", "IRQ"),
        ("002", "Donald Trump", "person", "USA"),
        ("004", "Andrii Sybiha", "person", "UKR"),
        ("004", "Emmanuel Macron", "person", "FRA"),
        ("004", "Britain", "country", "GBR"),
        ("004", "North Korean troops", "group", "PRK"),
    ],
)
def test_kind_and_country(number: str, name: str, kind: str, country: str) -> None:
    """What an actor is, and of which country."""
    found = named(number, "United Kingdom" if name == "Britain" else name)
    assert (found.kind.value, found.country) == (kind, country)


def test_things_are_no_actors() -> None:
    """A missile has a name in three pages and acts in none."""
    assert not any("Oreshnik" in actor.name for number in ("000", "001", "004") for actor in actors(number))
