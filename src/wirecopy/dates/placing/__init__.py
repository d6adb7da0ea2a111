"""What expressions mean in, their places on the calendar out."""

from wirecopy.dates.placing.ledger import Ledger, Placed, on_calendar
from wirecopy.dates.placing.place import place

__all__ = ["Ledger", "Placed", "on_calendar", "place"]
