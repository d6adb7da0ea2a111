"""Names in, the noun phrases right around them out: "the United States" around "United States"."""

from __future__ import annotations

from wirecopy.actors.coreference.member import Cast
from wirecopy.actors.knowledge import FUNCTION, Knowledge
from wirecopy.actors.nouns import load_nouns
from wirecopy.actors.reading import Reading
from wirecopy.models import ActorKind, MentionForm

__all__ = ["take_appositions", "take_articles"]

_KINDS = frozenset((ActorKind.COUNTRY, ActorKind.GROUP, ActorKind.ORGANIZATION))


def take_articles(reading: Reading, cast: Cast, known: Knowledge) -> None:
    """Where "the" stands before a name and belongs to it, the two together are a nominal mention as well.

    The name is marked without its article, as lists and databases have it; who follows the sentence needs the phrase.
    """
    tokens = reading.tokens
    for name in cast.names:
        if name.member is None or name.kind not in _KINDS or not name.first:
            continue
        if tokens.words[name.first - 1] in ("the", "The") and _stands_alone(tokens.words[name.last], known):
            name.member.mentions.append((tokens.starts[name.first - 1], name.stop, MentionForm.NOMINAL))


def take_appositions(reading: Reading, cast: Cast) -> None:
    """ "The city of Dnipro" is Dnipro."""
    words, nouns = reading.tokens.words, load_nouns()
    for name in cast.names:
        at = name.first - 3
        if at < 0 or name.member is None or name.kind is not ActorKind.PLACE or words[at + 2] != "of":
            continue
        if words[at].lower() == "the" and any(kind == "place" for kind, _ in nouns.get(words[at + 1], ())):
            name.member.mentions.append((reading.tokens.starts[at], name.stop, MentionForm.NOMINAL))


def _stands_alone(after: str, known: Knowledge) -> bool:
    """Whether the name is the noun of its phrase: not in "the NATO ministers", "the US-led talks"."""
    if not after.isalpha():
        return after != "-"
    return after.endswith("ed") or bool(known.flags.get(after.capitalize(), 0) & FUNCTION)
