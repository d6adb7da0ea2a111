"""Events: who did what to whom, when and where."""

from wirecopy.events.find import add_events, find_events
from wirecopy.events.lexicon import EventLexicon, TriggerEntry, TriggerPattern, event_lexicon

__all__ = ["EventLexicon", "TriggerEntry", "TriggerPattern", "add_events", "event_lexicon", "find_events"]
