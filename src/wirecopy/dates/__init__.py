"""Text in, the dates that it names out."""

from wirecopy.dates.explicit.clock import Clock
from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.found import Day, Found, to_timex
from wirecopy.dates.explicit.order import settle_days
from wirecopy.dates.find import find_dates
from wirecopy.dates.layer import add_dates
from wirecopy.dates.publication.age import find_age
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
