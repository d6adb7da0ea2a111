"""Pronouns in, mentions of whom they stand for out: the subject of the same or the previous sentence."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress

from wirecopy.actors.coreference.member import Cast, Member
from wirecopy.actors.reading import Reading
from wirecopy.models import ActorKind, MentionForm
from wirecopy.sentences import find_sentences

__all__ = ["take_pronouns"]

_MEN = frozenset("he him his himself".split())
_WOMEN = frozenset("she her hers herself".split())
_THINGS = frozenset("it its itself".split())
_MANY = frozenset("they them their theirs themselves".split())
_ALL = _MEN | _WOMEN | _THINGS | _MANY
_SURFACES = _ALL | {word.capitalize() for word in _ALL}
_SIGHT = 12
"""How many mentions of a sentence are looked at: the subject is among the first."""
_NO_THING = frozenset("appeared appears became has is may might seemed seems was will would".split())
"""Verbs behind which "it" most often stands for nothing: "it is clear that"."""


def take_pronouns(reading: Reading, cast: Cast) -> None:
    """Make each pronoun a mention of the actor that it stands for, where one fits."""
    tokens = reading.tokens
    # Few words are pronouns: they are looked for first, and only their paragraphs are cut into sentences.
    places = list(compress(range(len(tokens.words)), map(_SURFACES.__contains__, tokens.words)))
    if not places:
        return
    mentions = sorted(
        (start, -stop, number) for number, member in enumerate(cast.members) for start, stop, _ in member.mentions
    )
    starts = [start for start, _, _ in mentions]
    paragraphs = [(span.start, span.stop) for span in reading.paragraphs]
    queue = iter([*places, len(tokens.words)])
    at = next(queue)
    for begin, end in paragraphs:
        if at == len(tokens.words) or tokens.starts[at] >= end:
            continue
        before: list[tuple[int, Member]] = []
        for start, stop in find_sentences(reading.text, begin, end):
            low, high = bisect_left(starts, start), bisect_left(starts, stop)
            here = [(first, cast.members[number]) for first, _, number in mentions[low : min(high, low + _SIGHT)]]
            while at < len(tokens.words) and tokens.starts[at] < stop:
                place = tokens.starts[at]
                member = _whom(tokens.words[at].lower(), place, here, before, tokens.words[at + 1], start)
                if member is not None:
                    member.mentions.append((place, tokens.stops[at], MentionForm.PRONOUN))
                    if not here:
                        here.append((place, member))  # "He said ...": the subject of what follows
                at = next(queue)
            before = (here + before)[: 2 * _SIGHT]


def _whom(
    word: str, place: int, here: list[tuple[int, Member]], before: list[tuple[int, Member]], after: str, start: int
) -> Member | None:
    """The subject is the first that fits: of what stands before the pronoun, else of the sentence before."""
    earlier = [(first, member) for first, member in here if first < place]
    if word in _MEN or word in _WOMEN:
        return _first(word, earlier) or _first(word, before)
    if word in _THINGS:
        if word == "it" and after in _NO_THING and place > start:
            return None
        return _first(word, earlier[:2]) or _first(word, before[:2])
    return _first(word, earlier[:2]) or _first(word, before[:2])


def _first(word: str, mentions: list[tuple[int, Member]]) -> Member | None:
    for _, member in mentions:
        if _fits(word, member):
            return member
    return None


def _fits(word: str, member: Member) -> bool:
    if word in _MEN:
        return member.kind is ActorKind.PERSON and member.female is not True
    if word in _WOMEN:
        return member.kind is ActorKind.PERSON and member.female is not False
    if word in _THINGS:
        return member.kind in (ActorKind.ORGANIZATION, ActorKind.COUNTRY)
    return member.kind in (ActorKind.GROUP, ActorKind.ORGANIZATION)
