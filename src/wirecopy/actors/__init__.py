"""The actors layer: who is in an article, under every name that it gives them."""

from wirecopy.actors.layer import DEFAULT_RECOGNIZERS, add_actors, find_actors
from wirecopy.actors.lookup import ActorIndex
from wirecopy.actors.reading import Reading
from wirecopy.actors.recognizers import RECOGNIZERS, Recognizer, Sighting, available_recognizers, load_recognizer
from wirecopy.actors.tokens import Tokens

__all__ = [
    "DEFAULT_RECOGNIZERS",
    "RECOGNIZERS",
    "ActorIndex",
    "Reading",
    "Recognizer",
    "Sighting",
    "Tokens",
    "add_actors",
    "available_recognizers",
    "find_actors",
    "load_recognizer",
]
