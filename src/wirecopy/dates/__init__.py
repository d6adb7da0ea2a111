"""Text in, the dates that it names out."""

from wirecopy.dates.clock import Clock
from wirecopy.dates.explicit import find_explicit
from wirecopy.dates.found import Day, Found, to_timex
from wirecopy.dates.order import settle_days
from wirecopy.dates.relative import find_age

__all__ = ["Clock", "Day", "Found", "find_age", "find_explicit", "settle_days", "to_timex"]
