"""A text in any language in, the days that it writes out in digits or with the name of a month out."""

from wirecopy.dates.explicit.clock import Clock
from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.found import Day, Found, to_timex
from wirecopy.dates.explicit.order import settle_days

__all__ = ["Clock", "Day", "Found", "find_explicit", "settle_days", "to_timex"]
