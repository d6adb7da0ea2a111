"""Noun phrases in, the actors that they speak of out: known ones where they fit, new ones where they do not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice, pairwise

from wirecopy.actors.coreference.lands import country_of, nation_of
from wirecopy.actors.coreference.member import Cast, Member
from wirecopy.actors.coreference.phrases import Phrase, Places
from wirecopy.actors.knowledge import Knowledge
from wirecopy.actors.reading import Reading
from wirecopy.models import ActorKind, MentionForm

__all__ = ["take_nominals"]

_ANY_OFFICE = frozenset(("leader", "chief", "head", "official"))
_SIGHT = 40
"""How many actors of a kind a phrase looks back over: nobody means the forty-first."""
_RULING = frozenset(("administration", "cabinet", "coalition", "government", "junta", "regime"))
_QUIET = frozenset(("CVL", "CRM", "HLH"))
"""Sectors whose nouns make no actor by themselves: "people", "passengers"."""


def take_nominals(reading: Reading, cast: Cast, places: Places, phrases: list[Phrase], known: Knowledge) -> None:
    """Make each phrase a mention of the actor that it speaks of."""
    if not phrases:
        return
    solver = _Solver(reading, cast, places, known)
    for phrase in phrases:
        member = getattr(solver, phrase.kind)(phrase)
        if member is not None:
            solver.take(member, phrase)


class _Solver:
    """Goes through the phrases in the order of the text, and knows who was spoken of last."""

    def __init__(self, reading: Reading, cast: Cast, places: Places, known: Knowledge) -> None:
        self.reading = reading
        self.cast = cast
        self.places = places
        self.known = known
        begins = [begin for begin, _ in reading.tokens.paragraphs]
        self.openings = dict(pairwise(begins))
        self.queue = sorted(
            ((start, number) for number, member in enumerate(cast.members) for start, _, _ in member.mentions),
            reverse=True,
        )
        self.members = list(cast.members)
        self.recent: dict[ActorKind, dict[int, None]] = {kind: {} for kind in ActorKind}
        self.first: dict[ActorKind, list[int]] = {kind: [] for kind in ActorKind}
        for _, number in sorted(
            ((min(member.mentions)[0], number) for number, member in enumerate(cast.members) if member.mentions)
        ):
            if len(self.first[self.members[number].kind]) < _SIGHT:
                self.first[self.members[number].kind].append(number)
        self.unnamed: dict[tuple[str, str, str], Member] = {}
        self.latest: dict[str, Member] = {}
        self.solved: dict[int, Member] = {}

    def take(self, member: Member, phrase: Phrase) -> None:
        """One more mention of a member: "a source", or "a source in Brussels"."""
        tokens = self.reading.tokens
        self.solved[phrase.noun] = member
        stop = tokens.stops[phrase.noun]
        if phrase.definite is False and tokens.words[phrase.noun + 1] == "in":
            where = self.places.names.get(phrase.noun + 2)
            stop = where.stop if where is not None and where.first == phrase.noun + 2 else stop
        member.mentions.append((tokens.starts[phrase.first], stop, MentionForm.NOMINAL))

    def nearest(self, phrase: Phrase, kind: ActorKind, fits: Callable[[Member], bool]) -> Member | None:
        """The member of a kind that fits and was named last before the phrase, else the first one that fits."""
        start = self.reading.tokens.starts[phrase.first]
        while self.queue and self.queue[-1][0] < start:
            _, number = self.queue.pop()
            order = self.recent[self.members[number].kind]
            order.pop(number, None)
            order[number] = None
        for numbers in (islice(reversed(self.recent[kind]), _SIGHT), self.first[kind]):
            for number in numbers:
                if fits(self.members[number]):
                    return self.members[number]
        return None

    def whose(self, phrase: Phrase) -> tuple[Member | None, str | None]:
        """The owner of a phrase, and the code of its country."""
        home = phrase.owner.member if phrase.owner else None
        if home is None and phrase.inner is not None:
            home = self.solved.get(phrase.inner)
        if home is not None:
            return home, home.country
        return None, nation_of(phrase.demonym)

    def person(self, phrase: Phrase) -> Member | None:
        """ "the Kremlin leader": who holds such an office; else somebody without a name."""
        home, code = self.whose(phrase)
        vague = phrase.look in _ANY_OFFICE

        def holds(member: Member) -> bool:
            if not member.offices or not (vague or phrase.look in member.offices):
                return False
            owned = home is None or home is member.home or (code is not None and code == member.country)
            return owned and (phrase.demonym is None or code is None or code == member.country)

        if phrase.definite is not False and (home or phrase.demonym or (phrase.definite and not vague)):
            member = self.nearest(phrase, ActorKind.PERSON, holds)
            member = member or self._named_next(phrase)
            if member is not None:
                return member
        return self._unnamed(phrase, ActorKind.PERSON, code, home)

    def _named_next(self, phrase: Phrase) -> Member | None:
        """Who opens the next paragraph by name, when the phrase opens this one: news tells the office first."""
        number = self.openings.get(phrase.first)
        if number is None or phrase.owner is None:
            return None
        name = self.places.names.get(number)
        member = name.member if name is not None and name.first == number and len(name.words) > 1 else None
        if member is None or member.kind is not ActorKind.PERSON or member.offices:
            return None
        tokens = self.reading.tokens
        member.offices.update(word.lower() for word in tokens.words[phrase.first : phrase.noun + 1])
        member.roles.append((tokens.starts[phrase.first], tokens.stops[phrase.noun]))
        member.home, member.country = phrase.owner.member, member.country or self.whose(phrase)[1]
        home = phrase.owner.member
        member.sector = member.sector or (home.sector if home else None) or phrase.sector or None
        return member

    def group(self, phrase: Phrase) -> Member | None:
        """ "NATO foreign ministers", then "the ministers"."""
        home, code = self.whose(phrase)
        return self._unnamed(phrase, ActorKind.GROUP, code, home)

    def _unnamed(self, phrase: Phrase, kind: ActorKind, code: str | None, home: Member | None) -> Member | None:
        bare = home is None and code is None
        if bare and phrase.definite and phrase.look in self.latest:
            return self.latest[phrase.look]
        if (
            bare
            and (phrase.sector in _QUIET or (kind is ActorKind.PERSON and phrase.definite is None))
            and phrase.look not in ("source", "sources")
        ):
            return None
        tokens = self.reading.tokens
        first = phrase.first + (
            (phrase.definite is not None and phrase.owner is None)
            or tokens.words[phrase.first].lower() in ("a", "an", "the")
        )
        first = min(first, phrase.noun)
        words = tokens.words[first : phrase.noun + 1]
        key = (kind.value, home.name if home else code or "", phrase.look if home or code else " ".join(words).lower())
        if key not in self.unnamed or (phrase.definite is False and kind is ActorKind.PERSON):
            name = tokens.surface(first, phrase.noun + 1)
            sector = home.sector if home and home.sector and phrase.sector == "GOV" else phrase.sector
            self.unnamed[key] = self.cast.add(Member(kind, name, code, sector, tuple(words)))
            self.unnamed[key].home = home
        self.latest[phrase.look] = self.unnamed[key]
        return self.unnamed[key]

    def body(self, phrase: Phrase) -> Member | None:
        """ "the alliance", "the council": the organisation of that sort that was named last.

        "The Roe administration" and "the Kenyan government" are made when they are met.
        """
        home, code = self.whose(phrase)
        if phrase.look in _RULING and (home or code):
            return self._unnamed(phrase, ActorKind.ORGANIZATION, code, home)
        if phrase.definite is not True or phrase.owner is not None or phrase.demonym is not None:
            return None
        return self.nearest(phrase, ActorKind.ORGANIZATION, lambda member: _is_such(member, phrase))

    def seat(self, phrase: Phrase) -> Member | None:
        """ "NATO headquarters"."""
        home, code = self.whose(phrase)
        return self._unnamed(phrase, ActorKind.PLACE, code, home) if home or code else None

    def land(self, phrase: Phrase) -> Member | None:
        """ "the country", "his nation"."""
        if phrase.definite is not True or phrase.owner is not None:
            return None
        if phrase.possessor in ("his", "her"):
            person = self.nearest(phrase, ActorKind.PERSON, lambda member: member.country is not None)
            code = person.country if person else None
            return country_of(self.cast, code, self.known.countries.get(code, "")) if code else None
        return self.nearest(phrase, ActorKind.COUNTRY, lambda _: True)


def _is_such(member: Member, phrase: Phrase) -> bool:
    if member.words and member.words[-1].lower() == phrase.look:
        return True
    return phrase.sector == "IGO" and member.sector == "IGO"
