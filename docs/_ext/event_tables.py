"""Directives that make the tables of the codebook from the lexicon of events.

- ``event-types-table``: the types, what they mean, and their quad class.
- ``event-examples-table``: for each type a sentence that tells it and one that does not, read when the page is built.
- ``event-triggers-table``: for each type its triggers.
- ``event-rules-table``: the rules that decide what a trigger stands for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sphinx.application import Sphinx
from tables import Table

from wirecopy import Event, EventType, event_lexicon, find_events
from wirecopy.events.embed import RULES
from wirecopy.lexicon import load_lexicon


def told(sentence: str) -> str:
    """What a sentence tells, each event with its sides."""
    return "; ".join(map(_one, find_events(sentence)))


def _one(event: Event) -> str:
    sides = ["+".join(actor.name for actor in side) or "?" for side in (event.sources, event.targets)]
    return f"{event.type.value} ({sides[0]} → {sides[1]}), {event.modality.value}"


class EventTypesTable(Table):
    """The types of events."""

    head = ("Type", "Quad class", "Somebody …")
    widths = (15, 20, 65)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a type, in the order of the codebook."""
        meanings = {entry[0]: entry[1] for entry in load_lexicon("event_types").entries}
        return [(f"``{one.value}``", one.quad.value if one.quad else "none", meanings[one.value]) for one in EventType]


class EventExamplesTable(Table):
    """A sentence that tells an event of a type, and one that looks like it and does not."""

    head = ("Type", "Tells it", "Tells another")
    widths = (14, 43, 43)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a type; what each sentence gives is found out here and now."""
        entries = {entry[0]: entry for entry in load_lexicon("event_types").entries}
        for one in EventType:
            _type, _meaning, example, counter, _instead = entries[one.value]
            yield f"``{one.value}``", f"{example} → {told(example)}", f"{counter} → {told(counter)}"


class EventTriggersTable(Table):
    """The triggers of each type."""

    head = ("Type", "Verbs", "Nouns")
    widths = (12, 60, 28)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a type; the class of noun that a verb asks for stands in brackets."""
        for one in EventType:
            parts: dict[str, list[str]] = {"verb": [], "noun": []}
            for entry in event_lexicon().entries:
                if entry.type is one:
                    parts[entry.part].append(f"{entry.trigger} [{entry.object}]" if entry.object else entry.trigger)
            yield f"``{one.value}``", ", ".join(parts["verb"]), ", ".join(parts["noun"]) or "none"


class EventRulesTable(Table):
    """What a trigger stands for."""

    head = ("Rule", "What it says")
    widths = (20, 80)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a rule, in the order in which they are asked."""
        return [(f"``{rule.__name__.strip('_')}``", (rule.__doc__ or "").strip()) for rule in RULES]


def setup(app: Sphinx) -> dict[str, bool]:
    """Offer the directives."""
    app.add_directive("event-types-table", EventTypesTable)
    app.add_directive("event-examples-table", EventExamplesTable)
    app.add_directive("event-triggers-table", EventTriggersTable)
    app.add_directive("event-rules-table", EventRulesTable)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
