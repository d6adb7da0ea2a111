"""What a recogniser is: a name, one method, no base class."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

import attrs

from wirecopy.actors.reading import Reading
from wirecopy.models import ActorKind
from wirecopy.spans import Span

__all__ = ["Recognizer", "Sighting", "recognizer_fault"]


@attrs.frozen(kw_only=True)
class Sighting:
    """A name that a recogniser has seen.

    Args:
        span: Where it stands.
        kind: What it names.
        name: The usual name of what it names, where that is known; sightings of one name are one actor.
        country: ISO 3166-1 alpha-3 code, or None.
        sector: PLOVER sector code, or None.

    Offsets:
        *span* counts code points of the text of the article.
    """

    span: Span
    kind: ActorKind
    name: str | None = None
    country: str | None = None
    sector: str | None = None


@runtime_checkable
class Recognizer(Protocol):
    """Finds names in a story; any object of this form will do."""

    @property
    def name(self) -> str:
        """Stable, lower-case: the name of its entry point. A plain attribute will do."""

    def find(self, reading: Reading) -> Iterable[Sighting]:
        """The names in ``reading.text``, each inside one of ``reading.paragraphs``, in any order."""


def recognizer_fault(candidate: object, name: str | None = None) -> str | None:
    """What keeps an object from being a :class:`Recognizer`, or None when it is one.

    Args:
        candidate: Any object.
        name: The name that it is registered by, or None when any name will do.

    Example:
        >>> from wirecopy.actors.recognizers.protocol import recognizer_fault
        >>> recognizer_fault("rules")
        'a str has no name, find(reading), which a recognizer needs'
    """
    if isinstance(candidate, type):
        return f"it is the class {candidate.__name__}, not a recognizer; give an instance, {candidate.__name__}()"
    lacks = [] if hasattr(candidate, "name") else ["name"]
    # str and bytes have a find of their own.
    lacks += [] if callable(getattr(candidate, "find", None)) and not lacks else ["find(reading)"]
    if lacks:
        return f"a {type(candidate).__name__} has no {', '.join(lacks)}, which a recognizer needs"
    own: object = getattr(candidate, "name")  # noqa: B009 - candidate is any object
    if not isinstance(own, str) or not own:
        return f"the name of a recognizer is a str that is not empty, got {own!r}"
    if name is not None and own != name:
        return f"the recognizer calls itself {own!r}, its entry point {name!r}; give both the same name"
    return None
