"""Names of persons in, one member a person out."""

from __future__ import annotations

from wirecopy.actors.coreference.member import Cast, Member, Name
from wirecopy.actors.knowledge import HONORIFIC, Knowledge
from wirecopy.actors.reading import Reading
from wirecopy.models import ActorKind, MentionForm

__all__ = ["tell_persons"]

_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))
_KNIGHTLY = frozenset(("Sir", "Dame", "Lady", "Lord"))


def tell_persons(reading: Reading, cast: Cast, known: Knowledge) -> None:
    """Give every name of a person its member.

    Full names make the members, longest first; a surname alone, or a first name behind "Sir", is whoever in the
    article has it. Where two have it, it is the one named last before it.
    """
    names = [name for name in cast.names if name.kind is ActorKind.PERSON]
    full: dict[tuple[str, ...], Member] = {}
    by_last: dict[str, list[Member]] = {}
    by_first: dict[str, list[Member]] = {}
    keys = {id(name): _key(name.words) for name in names}
    for key in sorted({key for key in keys.values() if len(key) > 1}, key=lambda key: (-len(key), key)):
        same = [member for member in by_last.get(key[-1].casefold(), ()) if _agree(member.words, key)]
        if len(same) == 1:
            full[key] = same[0]
            continue
        member = full[key] = cast.add(Member(ActorKind.PERSON, " ".join(key), words=key))
        by_last.setdefault(key[-1].casefold(), []).append(member)
        by_first.setdefault(key[0].casefold(), []).append(member)
    latest: dict[int, int] = {}
    for place, name in enumerate(names):
        key = keys[id(name)]
        found = full.get(key)
        if found is None:
            bare = key[-1].casefold()
            knightly = reading.tokens.looks[name.first - 1] in _KNIGHTLY if name.first else False
            chosen = by_first.get(bare) if knightly else None
            chosen = chosen or by_last.get(bare) or by_first.get(bare)
            if not chosen:
                found = full[key] = cast.add(Member(ActorKind.PERSON, " ".join(key), words=key))
            else:
                # An article with two of one surname: whoever was named last.
                found = max(chosen, key=lambda member: latest.get(id(member), -1))
        latest[id(found)] = place
        name.member = found
        _take(found, name)


def _take(member: Member, name: Name) -> None:
    member.mentions.append((name.start, name.stop, MentionForm.NAME))
    if name.usual and len(name.usual) > len(member.name):
        member.name = name.usual
    member.country = member.country or name.country
    member.sector = member.sector or name.sector


def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that count: no "Jr.", no title that a recogniser took in."""
    key = tuple(word for word in words if word not in _SUFFIXES)
    return key or words


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names with one surname can be the same: "V. Putin" and "Vladimir Putin"."""
    a, b = one[0].casefold(), other[0].casefold()
    return a == b or (a[0] == b[0] and (len(a.strip(".")) == 1 or len(b.strip(".")) == 1))
