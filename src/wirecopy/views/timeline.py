"""A timeline in, a table of its events that a person can read out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wirecopy.models import EventType, LinkedActor, Modality, Report, Timeline, TimelineEntry
from wirecopy.views.card import numbered
from wirecopy.views.events import DAY, TYPE, day_of, hung, oneline, who
from wirecopy.views.paper import Paper
from wirecopy.views.wrap import cells, cut, pad, wrap

__all__ = ["timeline_table"]

_SOURCE, _MODALITY = 14, 9
_NARROW = 72
"""Columns below which the rows of a report start further to the left."""
_LEFT_OUT = (EventType.STATEMENT, EventType.OTHER)


def timeline_table(timeline: Timeline, paper: Paper, whole: bool = False, part: bool = False) -> Iterator[str]:
    """The events in the order of their days, below each a row for every article that tells it, then who is quoted.

    Args:
        timeline: The timeline.
        paper: What is drawn on.
        whole: Whether to show plain statements too.
        part: Whether only those are quoted who take part in an event of the timeline, as befits a filtered one.

    Returns:
        Rows, each with its line break.

    Example:
        >>> import wirecopy
        >>> texts = {"a": "Kenya and Norway will meet on 3 May 2024.", "b": "Kenya met Norway on 3 May 2024."}
        >>> articles = [wirecopy.parse(text, parser="plain", source=source) for source, text in texts.items()]
        >>> print(*timeline_table(wirecopy.link(articles), Paper()), sep="", end="")
        2024-05-03  CONSULT    Kenya, Norway [planned, occurred; 2 articles]
                    a               planned    Kenya and Norway will meet on 3 May 2024.
                    b               occurred   Kenya met Norway on 3 May 2024.
        2 articles, 1 event
    """
    shown = [entry for entry in timeline.entries if whole or entry.type not in _LEFT_OUT]
    numbers = {entry.id: place for place, entry in enumerate(timeline.entries)}
    for entry in shown:
        yield from _entry(entry, timeline, numbers, paper)
    for actor, said in _quoted(timeline, part):
        yield from _speaker(actor, said, paper)
    told = f"{numbered(len(timeline.articles), 'article')}, {numbered(len(shown), 'event')}"
    if len(shown) < len(timeline.entries):
        told += f"; {numbered(len(timeline.entries) - len(shown), 'statement')} left out, --all shows them"
    for row in wrap(told, paper.width):
        yield paper.ink("quiet", row) + "\n"


def _entry(entry: TimelineEntry, timeline: Timeline, numbers: dict[str, int], paper: Paper) -> Iterator[str]:
    start = f"{pad(paper.text(day_of(entry.when)), DAY)}  {pad(entry.type.value, TYPE)}  "
    text = who(entry.type, entry.sources, entry.targets)
    if entry.where is not None:
        text += f", in {oneline(entry.where.name)}"
    notes = ", ".join(modality.value for modality in entry.modalities if len(entry.modalities) > 1 or _odd(modality))
    count = len(entry.articles)
    notes = "; ".join(filter(None, (notes, numbered(count, "article") if count > 1 else "")))
    if notes:
        text += f" [{notes}]"
    yield from hung(start, paper.text(text), paper, "strong")
    for report in _one_an_article(entry.reports):
        yield _report(report, paper)
    for other in entry.differing:
        if other in numbers:
            rival = timeline.entries[numbers[other]]
            text = f"told otherwise: {who(rival.type, rival.sources, rival.targets)}, {day_of(rival.when)}"
            text += " [negated]" if Modality.NEGATED in rival.modalities else ""
            yield " " * (DAY + 2) + paper.ink("aside", cut(paper.text(text), max(12, paper.width - DAY - 2))) + "\n"


def _odd(modality: Modality) -> bool:
    return modality is not Modality.OCCURRED


def _one_an_article(reports: Iterable[Report]) -> Iterator[Report]:
    """Of each article the report that tells most: both sides, its own time; of several that do, the first."""
    by_article: dict[int, list[Report]] = {}
    for report in reports:
        by_article.setdefault(id(report.article), []).append(report)
    for told in by_article.values():
        yield max(told, key=_fullness)


def _fullness(report: Report) -> int:
    event = report.event
    said = event.when.span if event.when else None
    own = said is not None and event.sentence.start <= said.start and said.stop <= event.sentence.stop
    return 2 * bool(event.sources) + 2 * bool(event.targets) + own + (event.where is not None)


def _report(report: Report, paper: Paper) -> str:
    more = paper.text("…")
    source = paper.text(_short(report.article.source))
    source = pad(cut(source, _SOURCE, more), _SOURCE)
    indent = DAY + 2 if paper.width >= _NARROW else 2
    start = f"{' ' * indent}{source}  {pad(report.event.modality.value, _MODALITY)}  "
    sentence = paper.text(oneline(report.article.at(report.event.sentence)[:400]))
    return paper.ink("quiet", start) + cut(sentence, max(8, paper.width - cells(start)), more) + "\n"


def _short(source: str | None) -> str:
    """The name of a file without its folders."""
    return (source or "-").replace("\\", "/").rstrip("/").rpartition("/")[2] or "-"


def _quoted(timeline: Timeline, part: bool) -> list[tuple[LinkedActor, list[str]]]:
    """Who is quoted in the articles, in which words; those who are quoted most first."""
    words: dict[tuple[str | None, str, str], list[str]] = {}
    for article in timeline.articles:
        for quote in article.quotes:
            if quote.speaker is not None:
                words.setdefault((article.source, quote.speaker.id, quote.speaker.name), []).append(quote.text)
    present = {
        (report.article.source, actor.id, actor.name)
        for entry in timeline.entries
        for report in entry.reports
        for actor in (*report.event.sources, *report.event.targets)
    }
    quoted = []
    for actor in timeline.actors:
        keys = dict.fromkeys((source, member.id, member.name) for source, member in actor.members)
        if part and present.isdisjoint(keys):
            continue
        said = [text for key in keys for text in words.pop(key, ())]
        if said:
            quoted.append((actor, said))
    return sorted(quoted, key=lambda one: (-len(one[1]), one[0].name))


def _speaker(actor: LinkedActor, quotes: list[str], paper: Paper) -> Iterator[str]:
    start = f"{pad('quoted', DAY)}  "
    text = f"{oneline(actor.name)} ({numbered(len(quotes), 'quote')}): “{oneline(quotes[0])}”"
    left = max(12, paper.width - cells(start))
    yield paper.ink("quiet", start) + cut(paper.text(text), left, paper.text("…")) + "\n"
