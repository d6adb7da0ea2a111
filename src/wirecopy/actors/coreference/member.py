"""One actor while it is being put together, and one name of it."""

from __future__ import annotations

import attrs

from wirecopy.models import ActorKind, MentionForm

__all__ = ["Cast", "Member", "Name"]


@attrs.define(eq=False)
class Name:
    """One name at one place.

    Args:
        first: Number of its first word.
        last: Number of the word behind its last one.
        start: Offset of its first character.
        stop: Offset behind its last character.
        words: Its words as a lexicon would write them, signs left out.
        kind: What it names.
        usual: The usual name of what it names, or None.
        country: ISO 3166-1 alpha-3 code, or None.
        sector: PLOVER sector, or None.
        title: The name as a headline would write it.
        member: Who it is; set when names are told apart.
    """

    first: int
    last: int
    start: int
    stop: int
    words: tuple[str, ...]
    kind: ActorKind
    usual: str | None = None
    country: str | None = None
    sector: str | None = None
    title: str = ""
    member: Member | None = None


@attrs.define(eq=False)
class Member:
    """One actor in the making.

    Args:
        kind: What it is.
        name: The fullest name so far.
        country: ISO 3166-1 alpha-3 code, or None.
        sector: PLOVER sector, or None.
        words: The words of *name*.
        female: Whether a "Mrs." or a given name says that it is a woman; None when nothing does.
        offices: Nouns of its roles: "president", "minister".
        home: The organisation that its role belongs to, or None.
        mentions: Start, stop and form of each.
        roles: Start and stop of each.
    """

    kind: ActorKind
    name: str
    country: str | None = None
    sector: str | None = None
    words: tuple[str, ...] = ()
    female: bool | None = None
    offices: set[str] = attrs.field(factory=set)
    home: Member | None = None
    mentions: list[tuple[int, int, MentionForm]] = attrs.field(factory=list)
    roles: list[tuple[int, int]] = attrs.field(factory=list)


@attrs.define
class Cast:
    """The actors of an article in the making.

    Args:
        members: All of them.
        names: Their names, in the order of the text.
        countries: The countries among them, by code.
    """

    members: list[Member] = attrs.field(factory=list)
    names: list[Name] = attrs.field(factory=list)
    countries: dict[str, Member] = attrs.field(factory=dict)

    def add(self, member: Member) -> Member:
        """Take in one more."""
        self.members.append(member)
        return member
