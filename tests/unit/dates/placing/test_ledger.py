"""What is known of the calendar while a text is read."""

from __future__ import annotations

from placing_helpers import FRIDAY, day

from wirecopy.dates.english import Point
from wirecopy.dates.placing.ledger import Ledger, left_open, on_calendar, said_year
from wirecopy.models import Basis


def test_a_time_that_was_named_is_remembered() -> None:
    """The last one with days; an explicit day is the one that years are taken from."""
    ledger = Ledger(anchor=None)
    ledger.note(on_calendar(day("2019-04-03"), "D", Basis.EXPLICIT))
    ledger.note(on_calendar(day("2020-05-01"), "M", Basis.CONTEXT))
    ledger.note(left_open("XXXX-12-04", ""))
    assert (ledger.recent, ledger.recent_unit, ledger.named_day) == (day("2020-05-01"), "M", day("2019-04-03"))


def test_the_year_that_an_expression_says() -> None:
    """Its own, or one that it counts to; none when it says none, or beyond the calendar."""
    ledger = Ledger(anchor=FRIDAY)
    assert said_year(Point(year=1998), ledger) == (1998, Basis.EXPLICIT)
    assert said_year(Point(month=6, unit="Y", shift=-1), ledger) == (2023, Basis.ANCHORED)
    assert said_year(Point(month=6), ledger) == (None, Basis.NONE)
    assert said_year(Point(unit="Y", shift=-3000), ledger) == (None, Basis.NONE)
    assert said_year(Point(unit="Y", shift=-1), Ledger(anchor=None)) == (None, Basis.NONE)
    known = Ledger(anchor=FRIDAY, recent=day("1999-01-01"))
    assert said_year(Point(unit="Y", shift=-1, context=True), known) == (1998, Basis.CONTEXT)


def test_a_unit_without_a_day_has_an_open_value() -> None:
    """The number of X shows the unit."""
    values = [on_calendar(None, unit, Basis.ANCHORED) for unit in ("D", "M", "Y")]
    assert [(placed.value, placed.basis) for placed in values] == [
        ("XXXX-XX-XX", Basis.NONE),
        ("XXXX-XX", Basis.NONE),
        ("XXXX", Basis.NONE),
    ]
