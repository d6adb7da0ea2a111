"""Actors: the persons, organisations, countries, places and groups of an article."""

from __future__ import annotations

import enum

import attrs

from wirecopy.spans import Span

__all__ = ["Actor", "ActorKind", "ActorRole", "Mention", "MentionForm"]


class MentionForm(enum.Enum):
    """How a text speaks of something: by name, by a common noun, or by a pronoun."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class ActorKind(enum.Enum):
    """What an actor is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    COUNTRY = "country"
    PLACE = "place"
    GROUP = "group"


@attrs.frozen(kw_only=True)
class Mention:
    """A piece of text that speaks of something.

    Args:
        span: Where it stands.
        text: Its characters.
        form: Name, nominal or pronoun.

    Offsets:
        *span* counts code points of the text of the article.
    """

    span: Span
    text: str
    form: MentionForm = MentionForm.NAME

    def __repr__(self) -> str:
        return f"<Mention {self.text!r} {self.form.value} {self.span.start}:{self.span.stop}>"


@attrs.frozen(kw_only=True)
class ActorRole:
    """A role that an actor holds in one article: "Secretary General of NATO".

    Args:
        text: The role as the article writes it.
        span: Where it stands.

    Offsets:
        *span* counts code points of the text of the article.
    """

    text: str
    span: Span


@attrs.frozen(kw_only=True)
class Actor:
    """Somebody or something that an article speaks of, under every name that it gives them.

    Args:
        id: A stable slug, unique inside the article.
        name: The fullest form.
        kind: What it is.
        country: ISO 3166-1 alpha-3 code, or None.
        sector: PLOVER sector code (``GOV``, ``MIL``, ``IGO``, ...), or None.
        roles: The roles that it holds in this article.
        mentions: Every place that speaks of it, in the order of the text.
    """

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    sector: str | None = None
    roles: tuple[ActorRole, ...] = ()
    mentions: tuple[Mention, ...] = ()

    @property
    def aliases(self) -> tuple[str, ...]:
        """The different surfaces of its mentions that are not pronouns, in the order of the text."""
        return tuple(dict.fromkeys(m.text for m in self.mentions if m.form is not MentionForm.PRONOUN))

    def __repr__(self) -> str:
        return f"<Actor {self.name!r} {self.kind.value}>"
