"""Names of countries and places in, one member each out; a capital that acts is its country."""

from __future__ import annotations

from wirecopy.actors.coreference.member import Cast, Member, Name
from wirecopy.actors.knowledge import Entry, Knowledge
from wirecopy.actors.pieces import Piece
from wirecopy.actors.reading import Reading
from wirecopy.actors.words import words_of
from wirecopy.models import ActorKind, MentionForm

__all__ = ["country_of", "nation_of", "tell_lands"]


def tell_lands(reading: Reading, cast: Cast, known: Knowledge) -> None:
    """Give every name of a country or a place its member."""
    places: dict[str, Member] = {}
    named = {name.country for name in cast.names if name.kind is ActorKind.COUNTRY}
    spoken = {piece.entry.country for piece in reading.found.demonyms if piece.entry}
    for name in cast.names:
        if name.kind is ActorKind.COUNTRY:
            member = country_of(cast, name.country or "", name.usual or " ".join(name.words))
        elif name.kind is ActorKind.PLACE:
            entry = known.phrases.get(" ".join(reading.tokens.looks[name.first : name.last]))
            if entry is not None and entry.kind == "capital" and _acts(reading, name, entry, named | spoken):
                member = country_of(cast, entry.country, known.countries.get(entry.country, ""))
            else:
                label = (name.usual or " ".join(name.words)).casefold()
                title = name.title
                if label not in places:
                    places[label] = cast.add(Member(ActorKind.PLACE, title, name.country, None, name.words))
                member = places[label]
                member.name = max(member.name, title, key=lambda text: (len(text), text))
        else:
            continue
        name.member = member
        member.mentions.append((name.start, name.stop, MentionForm.NAME))


def country_of(cast: Cast, code: str, title: str) -> Member:
    """The member that is a country; made when there is none yet."""
    key = code or title
    if key not in cast.countries:
        cast.countries[key] = cast.add(Member(ActorKind.COUNTRY, title, code or None, "GOV", (title,)))
    return cast.countries[key]


def nation_of(piece: Piece | None) -> str | None:
    """The country that an adjective speaks of; "Republican" and "Catholic" speak of none."""
    entry = piece.entry if piece is not None else None
    return entry.country or None if entry is not None and entry.kind in ("people", "ethnic") else None


def _acts(reading: Reading, name: Name, entry: Entry, spoken: set[str | None]) -> bool:
    """Whether a capital stands for its government: "Moscow had used", "talks with Kyiv"; not "in Moscow"."""
    if entry.country not in spoken:
        return False
    looks = reading.tokens.looks
    before = looks[name.first - 1] if name.first else "\n"
    after = looks[name.last]
    earlier = looks[max(0, name.first - 4) : name.first - 1]
    if before.lower() in words_of("placing") or (before in ("\n", ",", "(", "the") and after in (",", "(", "-", "\n")):
        return False
    if after[0].isdigit() or after == "-":
        return False
    if before in ("from", "to", "for", "of"):
        return before != "from" and before != "of" and not any(word.lower() in words_of("moving") for word in earlier)
    return before not in ("a", "the")
