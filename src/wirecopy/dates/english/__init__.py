"""A text in English in, its time expressions out, as they mean before any calendar is opened."""

from wirecopy.dates.english.find import Phrase, find_phrases
from wirecopy.dates.english.grammar import load_rules
from wirecopy.dates.english.meaning import Length, Meaning, Point, Reference, Repeat

__all__ = ["Length", "Meaning", "Phrase", "Point", "Reference", "Repeat", "find_phrases", "load_rules"]
