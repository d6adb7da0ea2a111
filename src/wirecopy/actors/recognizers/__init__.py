"""Where names come from: recognisers, found by name in the entry-point group ``wirecopy.recognizers``."""

from wirecopy.actors.recognizers.protocol import Recognizer, Sighting
from wirecopy.actors.recognizers.registry import RECOGNIZERS, available_recognizers, load_recognizer

__all__ = ["RECOGNIZERS", "Recognizer", "Sighting", "available_recognizers", "load_recognizer"]
