"""Titles beside names in, roles with their holders out: "Russian President", "the previous prime minister of X"."""

from __future__ import annotations

from wirecopy.actors.candidates import Role
from wirecopy.actors.coreference.lands import nation_of
from wirecopy.actors.coreference.member import Cast, Member, Name
from wirecopy.actors.coreference.phrases import Phrase, Places
from wirecopy.actors.knowledge import HONORIFIC, Knowledge
from wirecopy.actors.nouns import load_nouns
from wirecopy.actors.reading import Reading
from wirecopy.models import ActorKind, MentionForm

__all__ = ["take_roles"]

_WOMEN = frozenset("Mrs Ms Miss Dame Lady Madame Queen Princess Baroness Duchess".split())
_MEN = frozenset("Mr Sir Lord King Prince Baron Duke".split())
_STATE = frozenset((None, "COP", "GOV", "JUD", "LEG", "MIL", "OPP", "SPY"))
_LONGEST = 12
"""Words of a role behind a name: "the previous prime minister of the Netherlands"."""


def take_roles(reading: Reading, cast: Cast, places: Places, phrases: list[Phrase], known: Knowledge) -> list[Phrase]:
    """Give persons the roles that stand right before and behind their names.

    Returns:
        The phrases that are no such role.
    """
    starts = {name.first: name for name in cast.names if name.kind is ActorKind.PERSON}
    stops = {name.last: name for name in cast.names if name.kind is ActorKind.PERSON}
    for candidate in reading.found.names:
        name = starts.get(candidate.first)
        if name is not None and name.member is not None and candidate.title is not None:
            first, last = candidate.title
            role = Role(first, last, candidate.pieces[0], candidate.demonym, candidate.owner)
            _title(reading, places, name, role, known)
    left = []
    for phrase in phrases:
        after = starts.get(phrase.noun + 1)
        before = stops.get(phrase.first - 1)
        if phrase.kind == "person" and after is not None and after.member is not None:
            first = phrase.first + (phrase.definite is not None)
            _hold(reading, after.member, first, phrase.noun + 1, phrase)
        elif phrase.kind == "person" and before is not None and reading.tokens.words[phrase.first - 1] == ",":
            assert before.member is not None
            owner = _owner_behind(reading, places, phrase)
            if owner is not None and reading.tokens.words[phrase.noun + 1] in ("of", "at"):
                _belong(before.member, owner)
            _hold(reading, before.member, phrase.first, owner.last if owner else phrase.noun + 1, phrase)
        elif phrase.kind == "person" and _is_known_by(phrase) and (holder := _set_off(reading, places, phrase, starts)):
            assert holder.member is not None
            owner = _owner_behind(reading, places, phrase)
            if owner is not None:
                _belong(holder.member, owner)
            _hold(reading, holder.member, phrase.first, owner.last if owner else phrase.noun + 1, phrase)
        else:
            left.append(phrase)
    return left


def _is_known_by(phrase: Phrase) -> bool:
    """Whether only one person can hold an office: "the leader", "its envoy", "Norway's prime minister"."""
    return phrase.definite is True or phrase.owner is not None


def _set_off(reading: Reading, places: Places, phrase: Phrase, starts: dict[int, Name]) -> Name | None:
    """The name between two commas behind an office: "the head of the WHO, Vera Roe, said"."""
    words = reading.tokens.words
    owner = _owner_behind(reading, places, phrase)
    at = owner.last if owner is not None else phrase.noun + 1
    name = starts.get(at + 1) if words[at] == "," else None
    return name if name is not None and words[name.last] in (",", ".") else None


def _title(reading: Reading, places: Places, name: Name, role: Role, known: Knowledge) -> None:
    """A title with capitals before a name, and whose it is."""
    member = name.member
    assert member is not None
    tokens = reading.tokens
    words = [look for look in tokens.looks[role.first : role.last] if look != "."]
    if any(word in _WOMEN for word in words):
        member.female = True
    elif any(word in _MEN for word in words):
        member.female = False
    honorific = [bool(known.flags.get(word, 0) & HONORIFIC) for word in words]
    if all(honorific):
        member.mentions.append((tokens.starts[role.first], name.stop, MentionForm.NOMINAL))
        return
    first, last = role.first, role.last
    while last > first and tokens.looks[last - 1] != "." and known.flags.get(tokens.looks[last - 1], 0) & HONORIFIC:
        last -= 1
    owner = places.names.get(role.owner.first) if role.owner else None
    if owner is not None:
        first = owner.first
        _belong(member, owner)
    elif role.demonym is not None:
        first = role.demonym.first
        member.country = member.country or nation_of(role.demonym)
    nouns = load_nouns()
    for word in words:
        member.offices.add(word.lower())
        for kind, sector in nouns.get(word.lower(), ()):
            if kind == "person":
                member.sector = member.sector or sector
    member.roles.append((tokens.starts[first], tokens.stops[last - 1]))
    if last < role.last:
        member.mentions.append((tokens.starts[last], name.stop, MentionForm.NOMINAL))


def _hold(reading: Reading, member: Member, first: int, last: int, phrase: Phrase) -> None:
    tokens = reading.tokens
    member.offices.update(word.lower() for word in tokens.words[phrase.first : phrase.noun + 1])
    member.sector = member.sector or phrase.sector
    if phrase.owner is not None:
        _belong(member, phrase.owner)
    else:
        member.country = member.country or nation_of(phrase.demonym)
    member.roles.append((tokens.starts[first], tokens.stops[last - 1]))


def _belong(member: Member, owner: Name) -> None:
    home = owner.member
    if home is not None:
        member.home = member.home or home
        # Who runs a company is not of its country; who holds an office of a state is.
        if home.kind is not ActorKind.ORGANIZATION or home.sector in _STATE:
            member.country = member.country or home.country
        if home.kind is ActorKind.ORGANIZATION and home.sector and member.sector in (None, "GOV"):
            member.sector = home.sector


def _owner_behind(reading: Reading, places: Places, phrase: Phrase) -> Name | None:
    """The name behind a role that it belongs to: "the previous prime minister of the Netherlands"."""
    words = reading.tokens.words
    at = phrase.noun + 1
    if words[at] in ("of", "for", "at", "in", "to"):
        ahead = at + 1
        while ahead < at + _LONGEST and words[ahead] in ("the", "a"):
            ahead += 1
        name = places.names.get(ahead)
        if name is not None and name.first == ahead:
            return name
    return None
