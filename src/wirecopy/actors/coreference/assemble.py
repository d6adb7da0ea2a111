"""Sightings in, actors out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from operator import itemgetter

from wirecopy.actors.coreference.articles import take_appositions, take_articles
from wirecopy.actors.coreference.bodies import tell_bodies
from wirecopy.actors.coreference.demonyms import take_demonyms
from wirecopy.actors.coreference.lands import tell_lands
from wirecopy.actors.coreference.member import Cast, Member
from wirecopy.actors.coreference.nominals import take_nominals
from wirecopy.actors.coreference.persons import tell_persons
from wirecopy.actors.coreference.phrases import find_phrases, find_places
from wirecopy.actors.coreference.pronouns import take_pronouns
from wirecopy.actors.coreference.roles import take_roles
from wirecopy.actors.coreference.sightings import settle_sightings
from wirecopy.actors.knowledge import load_knowledge
from wirecopy.actors.reading import Reading
from wirecopy.actors.recognizers.protocol import Sighting
from wirecopy.models import Actor, ActorRole, Mention
from wirecopy.spans import Span

__all__ = ["assemble_actors"]

_DASHES = re.compile(r"[^a-z0-9]+")
"""What a hyphen stands for in the id of an actor."""
_PLACE = itemgetter(0, 1)
"""Start and stop of a mention."""


def assemble_actors(reading: Reading, sightings: Sequence[Iterable[Sighting]]) -> tuple[Actor, ...]:
    """Put the actors of a story together.

    Args:
        reading: The story.
        sightings: What each recogniser saw, in the order in which they were asked for.

    Returns:
        Actors in the order of their first mention.
    """
    known = load_knowledge()
    cast = Cast(names=settle_sightings(reading, sightings))
    tell_lands(reading, cast, known)
    tell_bodies(cast, known)
    tell_persons(reading, cast)
    take_demonyms(reading, cast, known)
    places = find_places(reading, cast)
    phrases = take_roles(reading, cast, places, find_phrases(reading, places, known), known)
    take_nominals(reading, cast, places, phrases, known)
    take_articles(reading, cast, known)
    take_appositions(reading, cast)
    take_pronouns(reading, cast)
    return _finish(reading, cast)


def _finish(reading: Reading, cast: Cast) -> tuple[Actor, ...]:
    members = [member for member in cast.members if member.mentions]
    members.sort(key=lambda member: _PLACE(min(member.mentions, key=_PLACE)))
    used: dict[str, int] = {}
    return tuple([_actor(reading.text, member, _slug(member, used)) for member in members])


def _actor(text: str, member: Member, slug: str) -> Actor:
    # No set of mentions: it would order two forms at one place by chance.
    mentions = sorted(dict.fromkeys(member.mentions), key=_PLACE)
    return Actor(
        id=slug,
        name=member.name,
        kind=member.kind,
        country=member.country,
        sector=member.sector,
        roles=tuple(
            [ActorRole(text=text[start:stop], span=Span(start, stop)) for start, stop in sorted(set(member.roles))]
        ),
        mentions=tuple(
            [Mention(span=Span(start, stop), text=text[start:stop], form=form) for start, stop, form in mentions]
        ),
    )


def _slug(member: Member, used: dict[str, int]) -> str:
    plain = member.name
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    slug = _DASHES.sub("-", plain.lower()).strip("-") or member.kind.value
    used[slug] = used.get(slug, 0) + 1
    return slug if used[slug] == 1 else f"{slug}-{used[slug]}"
