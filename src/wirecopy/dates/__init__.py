"""Text in, the dates that it names out."""

from wirecopy.dates.clock import Clock
from wirecopy.dates.explicit import find_explicit
from wirecopy.dates.find import find_dates
from wirecopy.dates.found import Day, Found, to_timex
from wirecopy.dates.layer import add_dates
from wirecopy.dates.order import settle_days
from wirecopy.dates.relative import find_age
from wirecopy.dates.years import infer_year

__all__ = [
    "Clock",
    "Day",
    "Found",
    "add_dates",
    "find_age",
    "find_dates",
    "find_explicit",
    "infer_year",
    "settle_days",
    "to_timex",
]
