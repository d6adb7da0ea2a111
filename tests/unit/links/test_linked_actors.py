"""Actors across pages: the same by name, code or acronym, and nobody else."""

from __future__ import annotations

from typing import Any

import attrs

import wirecopy
from wirecopy.models import Actor, ActorKind, ActorRole, Article, LinkedActor, Mention, MentionForm, Page
from wirecopy.spans import Span

TEXT = "the mayor of NATO Ada Roe North Atlantic Treaty Organization"


def actor(name: str, kind: ActorKind = ActorKind.PERSON, *surfaces: str, **more: Any) -> Actor:
    """An actor with its mentions; a surface in small letters is no name."""
    mentions = tuple(
        Mention(
            span=Span(TEXT.index(surface), TEXT.index(surface) + len(surface)),
            text=surface,
            form=MentionForm.NOMINAL if surface.islower() else MentionForm.NAME,
        )
        for surface in surfaces
    )
    return Actor(id=name.lower(), name=name, kind=kind, mentions=mentions, **more)


def linked(*casts: tuple[Actor, ...]) -> list[LinkedActor]:
    """The actors of a timeline of articles with these actors, who are in more than one."""
    pages = [Page(text=TEXT, source=str(number)) for number in range(len(casts))]
    articles: list[Article] = [
        attrs.evolve(Article.from_page(page, parser="test", lines=page.lines), actors=cast)
        for page, cast in zip(pages, casts, strict=True)
    ]
    return [each for each in wirecopy.link(articles).actors if len(each.members) > 1]


def test_countries_are_known_by_their_code() -> None:
    """Under whatever name."""
    one = actor("Turkey", ActorKind.COUNTRY, country="TUR")
    assert [each.name for each in linked((one,), (actor("Türkiye", ActorKind.COUNTRY, country="TUR"),))] == ["Türkiye"]


def test_organisations_are_known_by_an_acronym() -> None:
    """NATO in one page, the full name with the acronym in another."""
    full = actor(
        "North Atlantic Treaty Organization", ActorKind.ORGANIZATION, "North Atlantic Treaty Organization", "NATO"
    )
    (nato,) = linked(
        (actor("NATO", ActorKind.ORGANIZATION, "NATO"),), (full,), (actor("NATO", ActorKind.ORGANIZATION),)
    )
    assert (nato.name, len(nato.members)) == ("NATO", 3)
    assert nato.aliases == ("NATO", "North Atlantic Treaty Organization")


def test_a_surname_is_the_only_one_of_that_name() -> None:
    """With the country or a role in common; not where there are two of that name, or nothing else agrees."""
    roe, ada = actor("Roe", country="KEN"), actor("Ada Roe", country="KEN")
    assert [each.name for each in linked((roe,), (ada,))] == ["Ada Roe"]
    assert not linked((roe,), (ada,), (actor("Bo Roe", country="KEN"),))
    assert not linked((roe,), (actor("Ada Roe", country="NOR"),))
    mayor = (ActorRole(text="mayor", span=Span(4, 9)),)
    assert linked((actor("Roe", roles=mayor),), (actor("Ada Roe", roles=mayor),))


def test_who_is_only_described_is_somebody_else_elsewhere() -> None:
    """The mayor of one page is not the mayor of another."""
    mayor = actor("the mayor", ActorKind.PERSON, "the mayor")
    assert not linked((mayor,), (mayor,))
