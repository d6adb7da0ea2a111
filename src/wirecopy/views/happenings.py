"""Events or a timeline in, a table of them for people out."""

from __future__ import annotations

import datetime

from wirecopy.models import Article, Event, Timeline
from wirecopy.models.timex import Timex
from wirecopy.views.paper import Paper
from wirecopy.views.wrap import cut, pad

__all__ = ["event_table", "timeline_table"]

_DAY = 10
_TYPE = 9
_SIDE = 28


def event_table(article: Article, paper: Paper) -> str:
    """The events of an article, one a row: day, type, who and whom, whether it happened, by which words.

    Args:
        article: The article.
        paper: What is drawn on.

    Returns:
        Rows, each with its line break.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("Norway attacked Kenya on May 3, 2024.", source="a.txt", parser="plain")
        >>> print(event_table(article, Paper()), end="")
        a.txt: 1 event
          2024-05-03  ASSAULT    Norway → Kenya                occurred  “attacked”
    """
    number = len(article.events)
    name = paper.text(f"{article.source or 'page'}: {number} event{'' if number == 1 else 's'}")
    return "\n".join([paper.ink("head", name), *(_row(event, paper) for event in article.events)]) + "\n"


def timeline_table(timeline: Timeline, paper: Paper) -> str:
    """The events of a timeline, each with the reports that tell it below.

    Args:
        timeline: The timeline.
        paper: What is drawn on.

    Returns:
        Rows, each with its line break.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("Norway attacked Kenya on May 3, 2024.", source="a.txt", parser="plain")
        >>> print(timeline_table(wirecopy.link([article]), Paper()), end="")
        2024-05-03  ASSAULT    Norway → Kenya
            occurred  a.txt  “attacked”
    """
    rows: list[str] = []
    for entry in timeline.entries:
        events = [report.event for report in entry.reports]
        sides = _sides(events, paper)
        rows.append(f"{pad(_day(entry.when), _DAY)}  {paper.ink('strong', pad(entry.type.value, _TYPE))}  {sides}")
        for report in entry.reports:
            event = report.event
            said = f" (says {event.attributed_to.name})" if event.attributed_to else ""
            words = f"{event.modality.value}  {report.article.source or 'page'}  “{event.trigger.text}”{said}"
            rows.append(f"    {paper.ink('quiet', cut(paper.text(words), max(20, paper.width - 4)))}")
    return "".join(f"{row.rstrip()}\n" for row in rows)


def _day(when: Timex | None) -> str:
    """A time in ten columns: the day, the month or year that it lies in, or a dash.

    Example:
        >>> _day(None)
        '-'
    """
    if when is None:
        return "-"
    first, last = when.earliest, when.latest
    if first is None or last is None:
        return when.value[:_DAY]
    if first == last:
        return first.isoformat()
    whole = first.replace(day=1) == first and (last + datetime.timedelta(days=1)).day == 1 and last != datetime.date.max
    return first.isoformat()[:7] if whole and first.month == last.month else f"{first.isoformat()[:7]}…"


def _row(event: Event, paper: Paper) -> str:
    sides = pad(cut(_sides([event], paper), _SIDE), _SIDE)
    words = f"{pad(event.modality.value, 8)}  “{event.trigger.text}”"
    kind = paper.ink("strong", pad(event.type.value, _TYPE))
    return f"  {pad(_day(event.when), _DAY)}  {kind}  {sides}  {paper.text(words)}".rstrip()


def _sides(events: list[Event], paper: Paper) -> str:
    sources = dict.fromkeys(actor.name for event in events for actor in event.sources)
    targets = dict.fromkeys(actor.name for event in events for actor in event.targets)
    return paper.text(f"{' + '.join(sources) or '?'} → {' + '.join(targets) or '?'}")
