"""What is drawn of articles: pure functions, article to text, for any terminal."""

from wirecopy.views.card import brief, brief_head, card, counted, numbered, totals
from wirecopy.views.events import events_table
from wirecopy.views.margin import margin
from wirecopy.views.paper import Paper
from wirecopy.views.plugins import plugin_table
from wirecopy.views.repeats import repeats_report
from wirecopy.views.timeline import timeline_table
from wirecopy.views.visible import fit, visible

__all__ = [
    "Paper",
    "brief",
    "brief_head",
    "card",
    "counted",
    "events_table",
    "fit",
    "margin",
    "numbered",
    "plugin_table",
    "repeats_report",
    "timeline_table",
    "totals",
    "visible",
]
