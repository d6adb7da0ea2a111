"""Names of organisations in, one member an organisation out."""

from __future__ import annotations

from itertools import pairwise

from wirecopy.actors.coreference.member import Cast, Member, Name
from wirecopy.actors.knowledge import COMMON, Knowledge
from wirecopy.models import ActorKind, MentionForm

__all__ = ["tell_bodies"]

_FORMS = frozenset("AG Co Corp Inc Ltd NV Plc PLC SA".split())
"""Legal forms, which a name may leave out."""
_OF_EACH_STATE = frozenset(("COP", "GOV", "JUD", "LAB", "LEG", "MIL", "OPP", "SPY"))
"""Sectors of which every state has bodies, called alike."""


def tell_bodies(cast: Cast, known: Knowledge) -> None:
    """Give every name of an organisation its member.

    The same name is the same member, and so are an acronym and the name that it stands for, a name with and without
    its legal form, and the beginning of a name that only one member has.
    """
    names = [name for name in cast.names if name.kind in (ActorKind.ORGANIZATION, ActorKind.GROUP)]
    _introduce(names)
    _give_home(cast.names)
    usual = {_key(name.words): name.usual for name in names if name.usual}
    made: dict[str, Member] = {}
    openings: dict[str, set[str]] = {}
    letters: dict[str, set[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name.words), name.words)):
        key = _key(name.words)
        label = (name.usual or usual.get(key) or " ".join(key)).casefold()
        if label not in made:
            same = _same(key, openings, letters) if name.usual is None else None
            if same is not None and made[same].kind is name.kind:
                made[label] = made[same]
            else:
                made[label] = cast.add(Member(name.kind, name.title, words=name.words))
        member = made[label]
        for length in range(1, len(key)):
            openings.setdefault(" ".join(key[:length]), set()).add(label)
        if len(key) > 1:
            letters.setdefault("".join(word[0] for word in key if word[0].isupper()), set()).add(label)
        name.member = member
        if len(name.words) > len(member.words):
            member.name, member.words = name.title, name.words
        member.country = member.country or name.country
        member.sector = member.sector or name.sector
    spoken = {member.country for member in cast.members if member.kind is ActorKind.COUNTRY}
    for name in names:
        if name.member is not None:
            name.member.mentions.append((name.start, name.stop, MentionForm.NAME))
            if name.usual and name.country not in spoken and _is_anybodys(name, known):
                name.member.country = name.member.sector = None


def _introduce(names: list[Name]) -> None:
    """Let an acronym mean what the story says it does, whatever else is called so: "Rapid Support Forces (RSF)"."""
    meant: dict[tuple[str, ...], Name] = {}
    for name, behind in pairwise(names):
        if name.last + 1 == behind.first and len(behind.words) == 1 and len(name.words) > 1:
            capitals = "".join(word[0] for word in _key(name.words) if word[0].isupper())
            if behind.words[0].replace(".", "") == capitals:
                meant.setdefault(behind.words, name)
    for name in names:
        full = meant.get(name.words)
        if full is not None:
            name.usual = full.usual or " ".join(_key(full.words))
            name.kind, name.country, name.sector = full.kind, full.country, full.sector


def _give_home(names: list[Name]) -> None:
    """Let a body of a state that a country owns be that country's: "Peru's Congress"."""
    for owner, name in pairwise(names):
        owned = owner.kind is ActorKind.COUNTRY and name.first == owner.last + 1 and name.start > owner.stop + 1
        if owned and owner.country and name.country != owner.country and name.sector in _OF_EACH_STATE:
            name.country, name.usual = owner.country, None


def _is_anybodys(name: Name, known: Knowledge) -> bool:
    """Whether every country may have a body of that name: "Democratic Party"; not "White House", "World Bank"."""
    entry = known.phrases.get(" ".join(name.words))
    if name.country is None or name.sector not in _OF_EACH_STATE or (entry is not None and entry.kind == "seat"):
        return False
    return len(name.words) > 1 and all(word.islower() or known.flags.get(word, 0) & COMMON for word in name.words)


def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    key = words[1:] if words[0] == "The" and len(words) > 1 else words
    while len(key) > 1 and key[-1] in _FORMS:
        key = key[:-1]
    return key


def _same(key: tuple[str, ...], openings: dict[str, set[str]], letters: dict[str, set[str]]) -> str | None:
    """The one longer name that a shorter one belongs to, or None."""
    if len(key) == 1:
        found = letters.get(key[0].replace(".", ""), set()) | openings.get(key[0], set())
    else:
        found = openings.get(" ".join(key), set())
    return next(iter(found)) if len(found) == 1 else None
