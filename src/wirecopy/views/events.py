"""Events and quotes in, rows that a person can read out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wirecopy.models import Actor, Article, Event, EventType, Modality, Quote, Timex
from wirecopy.views.paper import Paper
from wirecopy.views.wrap import cells, cut, pad, wrap

__all__ = ["DAY", "TYPE", "day_of", "events_table", "hung", "oneline", "quote_rows", "what", "who"]

DAY = 10
"""Columns of a day, 2024-11-26."""
TYPE = 9
"""Columns of the longest type of event, COOPERATE and STATEMENT."""

_MOST = 4
"""Names that one side shows at most."""


def events_table(article: Article, paper: Paper) -> Iterator[str]:
    """The events of an article and who is quoted in it.

    Args:
        article: The article.
        paper: What is drawn on.

    Returns:
        Rows, each with its line break.

    Example:
        >>> import wirecopy
        >>> text = "“We regret it,” said Ada Roe. Kenya attacked Ghana on 3 May 2024."
        >>> print(*events_table(wirecopy.parse(text, parser="plain", source="a.txt"), Paper()), sep="", end="")
        a.txt
          -           STATEMENT  Ada Roe: “said”
          2024-05-03  ASSAULT    Kenya → Ghana: “attacked”
          quoted      Ada Roe: “We regret it,”
    """
    heading = "standard input" if article.source == "-" else paper.text(article.source or "text without a source")
    for row in wrap(heading, paper.width):
        yield paper.ink("head", row) + "\n"
    for event in article.events:
        said = f"{what(event, paper)}: {paper.text('“')}{paper.text(oneline(event.trigger.text))}{paper.text('”')}"
        start = f"  {pad(paper.text(day_of(event.when)), DAY)}  {pad(event.type.value, TYPE)}  "
        yield from hung(start, said, paper, "strong" if event.type is not EventType.STATEMENT else "")
    if not article.events:
        yield paper.ink("quiet", "  no events") + "\n"
    yield from quote_rows(article.quotes, paper)


def quote_rows(quotes: Iterable[Quote], paper: Paper) -> Iterator[str]:
    """Who is quoted, a row each, the words cut at the edge."""
    for quote in quotes:
        start = f"  {pad('quoted', DAY)}  "
        speaker = paper.text(oneline(quote.speaker.name)) if quote.speaker else "?"
        words = paper.text(f"“{oneline(quote.text)}”")
        left = max(12, paper.width - len(start))
        yield paper.ink("quiet", start) + cut(f"{speaker}: {words}", left, paper.text("…")) + "\n"


def day_of(when: Timex | None) -> str:
    """The first day of a time; as much of it as is known, or a dash.

    Example:
        >>> day_of(Timex(text="", span=None, value="XXXX-11-26", rule="x:y")), day_of(None)
        ('????-11-26', '-')
    """
    if when is None:
        return "-"
    if when.earliest is not None:
        return when.earliest.isoformat() if when.earliest == when.latest else when.value[:DAY]
    value = when.value[:DAY]
    return value.replace("X", "?") if value.startswith("XXXX-") and any(c.isdigit() for c in value) else "-"


def what(event: Event, paper: Paper) -> str:
    """Who did it to whom, where, and whether it is more or less than something that happened."""
    text = who(event.type, event.sources, event.targets)
    if event.where is not None:
        text += f", in {oneline(event.where.name)}"
    if event.modality is not Modality.OCCURRED:
        text += f" ({event.modality.value}"
        text += f" by {oneline(event.attributed_to.name)})" if event.attributed_to else ")"
    return paper.text(text)


def who(type_: EventType, sources: Iterable[Actor], targets: Iterable[Actor]) -> str:
    """The sides of an event; all in one where both sides do it together.

    Example:
        >>> import wirecopy
        >>> (event,) = wirecopy.find_events("Kenya attacked Ghana.")
        >>> who(event.type, event.sources, event.targets)
        'Kenya → Ghana'
    """
    mine, theirs = (_names(side) for side in (sources, targets))
    if mine and (not theirs or set(theirs) <= set(mine)):
        return _listed(mine)
    if type_ is EventType.STATEMENT:
        return f"{_listed(mine)} to {_listed(theirs)}"
    return f"{_listed(mine)} → {_listed(theirs)}"


def oneline(text: str) -> str:
    """A text with its line breaks and runs of white space as single spaces.

    Example:
        >>> oneline(" Kenya\\nand  Norway")
        'Kenya and Norway'
    """
    return " ".join(text.split())


def hung(start: str, text: str, paper: Paper, style: str) -> Iterator[str]:
    """A text beside its start, its further rows below its first one.

    Example:
        >>> print(*hung("when  ", "Kenya met Norway in Geneva", Paper(width=26), ""), sep="", end="")
        when  Kenya met Norway in
              Geneva
    """
    for row in wrap(text, max(12, paper.width - cells(start))):
        yield (paper.ink("quiet", start) + paper.ink(style, row)).rstrip() + "\n"
        start = " " * cells(start)


def _names(side: Iterable[Actor]) -> list[str]:
    return list(dict.fromkeys(oneline(actor.name) for actor in side))


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    return ", ".join(names[:_MOST]) + more or "?"
