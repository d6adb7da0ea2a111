"""Events and timelines as tables: each row fits, and says what is known and no more."""

from __future__ import annotations

import pytest

import wirecopy
from wirecopy.models import Article, EventType, Timex
from wirecopy.views import Paper, events_table, timeline_table
from wirecopy.views.events import day_of, who
from wirecopy.views.wrap import cells

LONG = "Kenya, Norway, Chile, Peru, Ghana and Egypt attacked the 日本国 delegation of Japan in Geneva in May."


def read(text: str, source: str = "folder/a.txt") -> Article:
    """A page of one story."""
    return wirecopy.parse(text, parser="plain", source=source)


@pytest.mark.parametrize("width", [40, 60, 100])
def test_rows_fit(width: int) -> None:
    """No row is wider than the paper, wide characters counted."""
    paper = Paper(width=width)
    told = [read(f"{LONG} “{'We agree. ' * 30}” said Ada Roe."), read(LONG, "b" * 90)]
    rows = [*events_table(told[0], paper), *timeline_table(wirecopy.link(told), paper)]
    assert len(rows) > 5
    assert max(cells(row.rstrip("\n")) for row in rows) <= width


def test_many_names_are_counted() -> None:
    """Four names of a side are shown, the rest is a number."""
    (event, *_) = read(LONG).events
    assert who(event.type, event.sources, ()).endswith("and 2 more")


@pytest.mark.parametrize(
    ("value", "shown"), [("XXXX-11-26", "????-11-26"), ("XXXX-11", "????-11"), ("XXXX-WXX", "-"), ("PAST_REF", "-")]
)
def test_open_days(value: str, shown: str) -> None:
    """What is known of a day is shown, a question mark for a digit that is not."""
    assert day_of(Timex(text="", span=None, value=value, rule="x:y")) == shown


def test_sides_that_are_not_known() -> None:
    """A question mark stands for who is not named."""
    assert who(EventType.ASSAULT, (), ()) == "? → ?"


def test_an_account_that_differs_is_told() -> None:
    """Below an event stands how another page tells it."""
    told = [read("Chile bombed Peru on 3 May 2024.", "a"), read("Ghana bombed Peru on 3 May 2024.", "b")]
    rows = [row.strip() for row in timeline_table(wirecopy.link(told), Paper())]
    assert "told otherwise: Ghana → Peru, 2024-05-03" in rows
    assert "told otherwise: Chile → Peru, 2024-05-03" in rows


def test_a_page_without_a_source_or_events() -> None:
    """It has a heading all the same, and says that there are none."""
    rows = list(events_table(wirecopy.parse("No.", parser="plain"), Paper()))
    assert rows == ["text without a source\n", "  no events\n"]
    assert list(timeline_table(wirecopy.link([]), Paper())) == ["0 articles, 0 events\n"]
