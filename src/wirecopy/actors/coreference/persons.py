"""Names of persons in, one member a person out."""

from __future__ import annotations

from wirecopy.actors.coreference.member import Cast, Member, Name
from wirecopy.actors.reading import Reading
from wirecopy.models import ActorKind, MentionForm

__all__ = ["tell_persons"]

_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))
_KNIGHTLY = frozenset(("Sir", "Dame", "Lady", "Lord"))


def tell_persons(reading: Reading, cast: Cast) -> None:
    """Give every name of a person its member.

    Full names make the members, longest first; a surname alone, or a first name behind "Sir", is whoever in the
    article has it. Where two have it, it is the one named last before it.
    """
    names = [name for name in cast.names if name.kind is ActorKind.PERSON]
    keys = [_key(name.words) for name in names]
    titles: dict[tuple[str, ...], str] = {}
    for name, key in zip(names, keys, strict=True):
        if len(name.words) == len(key):
            titles[key] = max(titles.get(key, ""), name.title)
    people = _People(cast, titles)
    for key in sorted(set(keys), key=lambda key: (-len(key), -len(key[0]), key)):
        if len(key) > 1:
            people.introduce(key)
    for name, key in zip(names, keys, strict=True):
        knightly = name.first > 0 and reading.tokens.looks[name.first - 1] in _KNIGHTLY
        name.member = people.find(key, knightly)
        _take(name.member, name)


class _People:
    """Who has which name. Every question is answered by a look-up, whatever the number of persons."""

    def __init__(self, cast: Cast, titles: dict[tuple[str, ...], str]) -> None:
        self.cast = cast
        self.titles = titles
        self.full: dict[tuple[str, ...], Member] = {}
        self.exact: dict[tuple[str, str], Member] = {}
        self.initials: dict[tuple[str, str], list[Member]] = {}
        self.last: dict[str, Member] = {}
        self.first: dict[str, Member] = {}

    def add(self, key: tuple[str, ...]) -> Member:
        """Somebody new."""
        return self.cast.add(Member(ActorKind.PERSON, self.titles.get(key) or " ".join(key), words=key))

    def introduce(self, key: tuple[str, ...]) -> None:
        """Take in a full name: somebody new, or one of those there are under another form."""
        first, last = key[0].casefold().rstrip("."), key[-1].casefold()
        member = self.exact.get((last, first))
        if member is None:
            alike = self.initials.get((last, first[0]), [])
            # "V. Roe" is Vera Roe where there is one V. Roe only.
            short = len(first) == 1 or (len(alike) == 1 and len(alike[0].words[0].rstrip(".")) == 1)
            member = alike[0] if short and len(alike) == 1 else self.add(key)
            self.exact[last, first] = member
            if member not in alike[:1]:
                self.initials.setdefault((last, first[0]), []).append(member)
        self.full[key] = member
        self.last.setdefault(last, member)
        self.first.setdefault(first, member)

    def find(self, key: tuple[str, ...], knightly: bool) -> Member:
        """Whom a name speaks of; from now on the surname alone is his or hers."""
        member = self.full.get(key)
        if member is None:
            bare = key[-1].casefold()
            by_first, by_last = self.first.get(bare), self.last.get(bare)
            member = (by_first if knightly else None) or by_last or by_first
            if member is None:
                member = self.full[key] = self.add(key)
        if len(member.words) > 1:
            self.last[member.words[-1].casefold()] = member
            self.first[member.words[0].casefold().rstrip(".")] = member
        return member


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
