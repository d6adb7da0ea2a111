"""A recogniser and a story in, its sightings out, each of them looked at before anything is built on it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import repeat
from operator import attrgetter

from wirecopy.actors.reading import Reading
from wirecopy.actors.recognizers.protocol import Recognizer, Sighting
from wirecopy.actors.recognizers.registry import RECOGNIZERS, load_recognizer
from wirecopy.errors import WirecopyError

__all__ = ["ask", "sighting_fault"]

_START = attrgetter("start")


def ask(wanted: str | Recognizer, reading: Reading) -> list[Sighting]:
    """What a recogniser sees in a story.

    Args:
        wanted: Name of the recogniser, or the recogniser.
        reading: The story.

    Raises:
        PluginError: The recogniser of that name cannot be had, raises something, or gives what is no sighting.
        ValueError: A recogniser that was handed over itself gives what is no sighting; what it raises arrives as
            it is.
    """
    recognizer = load_recognizer(wanted)
    try:
        sightings = list(recognizer.find(reading))
        for fault in filter(None, map(sighting_fault, sightings, repeat(reading))):
            raise ValueError(f"recognizer {recognizer.name!r}: {fault}")
    except WirecopyError:
        raise
    except Exception as error:
        if not isinstance(wanted, str):
            raise
        raise RECOGNIZERS.error(RECOGNIZERS.find(wanted), f"{type(error).__name__}: {error}") from error
    return sightings


def sighting_fault(sighting: object, reading: Reading) -> str | None:
    """What is wrong with a sighting, or None when nothing is.

    Example:
        >>> from wirecopy.actors.reading import read
        >>> from wirecopy.actors.recognizers.ask import sighting_fault
        >>> sighting_fault("Geneva", read("Talks in Geneva", ()))
        'find() gives a str, not a Sighting'
    """
    if not isinstance(sighting, Sighting):
        return f"find() gives a {type(sighting).__name__}, not a Sighting"
    span = sighting.span
    at = bisect_right(reading.paragraphs, span.start, key=_START) - 1
    if at < 0 or span.stop > reading.paragraphs[at].stop:
        return f"the sighting at {span} is not inside a paragraph of the reading"
    if not reading.text[span.start : span.stop].strip():
        return f"the sighting at {span} is empty"
    return None
