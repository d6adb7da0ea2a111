"""Reports in, those that are of one event together out: no two of them contradict each other."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Iterator, Sequence

import attrs

from wirecopy.links.against import contradiction
from wirecopy.links.days import Window
from wirecopy.links.evidence import ENOUGH, is_rival, weigh
from wirecopy.links.telling import Telling
from wirecopy.models.event import EventType

__all__ = ["Joined", "Weights", "forget", "join"]

_NEIGHBOURS = 12
"""How many reports of one block each is compared with."""
_STANDS = 24
"""How many different accounts of the sides one event holds at most."""
_RIVALS = -1.0
"""Stands in the place of points for two reports that contradict each other and may be of one event."""

Weights = dict[tuple[int, int, bool], float]
"""Points by the numbers of two reports, and whether their articles are of one story."""


@attrs.frozen(kw_only=True)
class Joined:
    """What belongs together.

    Args:
        clusters: The reports of each event, by number.
        pairs: Pairs of reports that speak for each other, with the points, the strongest first.
        rivals: Pairs of reports that agree in much and contradict each other in who acts, or in whether it happened.
    """

    clusters: tuple[tuple[int, ...], ...]
    pairs: tuple[tuple[float, int, int], ...]
    rivals: tuple[tuple[int, int], ...]


def join(tellings: Sequence[Telling], weights: Weights) -> Joined:
    """Join the reports of one event.

    Candidates are those of one type that share a day, an actor or a place, each with its neighbours only, so that
    many reports take little more time than few. The strongest pairs are joined first; two groups of reports are
    joined only when no report of the one contradicts a report of the other.

    Args:
        tellings: The reports, in a fixed order.
        weights: What is known of pairs already; what is found out is added.
    """
    candidates = sorted({pair for block in _blocks(tellings) for pair in _neighbours(block, tellings)})
    weighed = _weigh_all(candidates, tellings, weights, frozenset())
    clusters, joining = _join(weighed.pairs, tellings)
    stories = frozenset(
        _story(tellings[one], tellings[other])
        for _, one, other in joining
        if tellings[one].article != tellings[other].article
    )
    if stories:
        weighed = _weigh_all(candidates, tellings, weights, stories)
        clusters, _ = _join(weighed.pairs, tellings)
    return attrs.evolve(weighed, clusters=clusters)


def forget(weights: Weights, tellings: Sequence[Telling], articles: Container[int]) -> Weights:
    """What is known of pairs, but for those of articles that have changed."""
    changed = {telling.number for telling in tellings if telling.article in articles}
    return {pair: points for pair, points in weights.items() if pair[0] not in changed and pair[1] not in changed}


def _weigh_all(
    candidates: Iterable[tuple[int, int]],
    tellings: Sequence[Telling],
    weights: Weights,
    stories: frozenset[tuple[int, int]],
) -> Joined:
    """The pairs that speak for each other, and the rivals; *stories* are pairs of articles of one story."""
    pairs: list[tuple[float, int, int]] = []
    rivals: list[tuple[int, int]] = []
    for one, other in candidates:
        mine, theirs = tellings[one], tellings[other]
        same_story = _story(mine, theirs) in stories
        points = weights.get((one, other, same_story))
        if points is None:
            points = weights[one, other, same_story] = _points(mine, theirs, same_story)
        if points >= ENOUGH:
            pairs.append((points, one, other))
        elif points == _RIVALS:
            rivals.append((one, other))
    pairs.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    return Joined(clusters=(), pairs=tuple(pairs), rivals=tuple(rivals))


def _points(mine: Telling, theirs: Telling, same_story: bool) -> float:
    verdict = weigh(mine, theirs, same_story=same_story)
    if verdict.against is None:
        return max(verdict.points, 0.0)
    return _RIVALS if is_rival(mine, theirs, verdict.against, same_story=same_story) else 0.0


def _story(one: Telling, other: Telling) -> tuple[int, int]:
    return (one.article, other.article) if one.article < other.article else (other.article, one.article)


def _blocks(tellings: Sequence[Telling]) -> Iterator[list[int]]:
    """Reports that can be of one event: of one type, with a day, an actor, a place or the article in common."""
    blocks: dict[Hashable, list[int]] = {}
    for telling in tellings:
        for key in dict.fromkeys(_keys(telling)):
            blocks.setdefault((telling.event.type, key), []).append(telling.number)
    yield from (block for block in blocks.values() if len(block) > 1)


def _keys(telling: Telling) -> Iterator[Hashable]:
    both, days = telling.both, telling.days
    on = None
    if days.first is not None:
        on = (days.first.month, days.first.day)
    elif days.yearless is not None:
        on = (days.yearless[0], days.yearless[1] or 0)
    yield "article", telling.article
    yield "sentence", telling.sentence
    for code in sorted(both.parties)[:8]:
        yield "party", code
        if on is not None:
            yield "party and day", code, on
    places = telling.places if telling.place is None else telling.places | {telling.place}
    for place in sorted(places)[:4]:
        yield "place", place
    for word in sorted(telling.names)[:4]:
        yield "name", word


def _neighbours(block: Sequence[int], tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs of a block: what is told in the same way once, then each with those that are next to it in time."""
    alike: dict[Hashable, int] = {}
    rest = []
    for number in block:
        telling = tellings[number]
        same = (telling.article, telling.days, telling.source, telling.target, telling.place, telling.negated)
        before = alike.get(same[1:])
        alike[same[1:]] = number
        if before is not None and tellings[before].article != telling.article:
            yield before, number
        else:
            rest.append(number)
    rest.sort(key=lambda number: (_time(tellings[number]), number))
    for place, number in enumerate(rest):
        for other in rest[place + 1 : place + 1 + _NEIGHBOURS]:
            yield (number, other) if number < other else (other, number)


def _time(telling: Telling) -> tuple[int, int]:
    """Where a report stands in the order of its block: by month and day, since the year may not be known."""
    days = telling.days
    if days.first is not None:
        return days.first.month, days.first.day
    return (days.yearless[0], days.yearless[1] or 0) if days.yearless else (13, 0)


@attrs.define
class _Cluster:
    """The reports of one event, and all that another report could contradict."""

    members: list[int]
    window: Window
    accounts: dict[Hashable, Telling]
    articles: set[int]


def _join(
    pairs: Iterable[tuple[float, int, int]], tellings: Sequence[Telling]
) -> tuple[tuple[tuple[int, ...], ...], list[tuple[float, int, int]]]:
    """Join pairs, the strongest first, and tell which pairs did join something."""
    clusters = {t.number: _Cluster([t.number], t.days.window, {_account(t): t}, {t.article}) for t in tellings}
    home = {telling.number: telling.number for telling in tellings}
    used = []
    for pair in pairs:
        one, other = home[pair[1]], home[pair[2]]
        if one == other:
            used.append(pair)
            continue
        if len(clusters[one].members) < len(clusters[other].members):
            one, other = other, one
        larger, smaller = clusters[one], clusters[other]
        window = larger.window.meet(smaller.window)
        if window is None or not _fit(larger, smaller, tellings[pair[1]].event.type):
            continue
        larger.window = window
        larger.members += smaller.members
        larger.accounts |= smaller.accounts
        larger.articles |= smaller.articles
        for member in smaller.members:
            home[member] = one
        del clusters[other]
        used.append(pair)
    return tuple(sorted(tuple(sorted(cluster.members)) for cluster in clusters.values())), used


def _account(telling: Telling) -> Hashable:
    """What a report says that another one could contradict, but for the days on which it can have been."""
    days = telling.days
    said = days.window if days.window.first and days.window.last else None
    firm = days.yearless, days.firmness, said
    return telling.event.type, telling.negated, telling.source, telling.target, firm


def _fit(larger: _Cluster, smaller: _Cluster, kind: EventType) -> bool:
    if kind is EventType.STATEMENT and larger.articles & smaller.articles:
        return False
    if len(larger.accounts.keys() | smaller.accounts.keys()) > _STANDS:
        return False
    new = [telling for account, telling in smaller.accounts.items() if account not in larger.accounts]
    against = (contradiction(mine, theirs) for mine in larger.accounts.values() for theirs in new)
    return not any(against)
