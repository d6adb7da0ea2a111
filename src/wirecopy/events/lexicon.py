"""Rows of triggers in, a lexicon out that finds them in a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import attrs

from wirecopy.errors import LexiconError
from wirecopy.lexicon.load import Lexicon, load_lexicon, read_lexicon
from wirecopy.models.event import EventType
from wirecopy.sentences import read_words
from wirecopy.sentences.inflect import plural, verb_forms

__all__ = [
    "COLUMNS",
    "EventLexicon",
    "TriggerEntry",
    "TriggerPattern",
    "check_lexicon",
    "default_lexicon",
    "event_lexicon",
]

COLUMNS = ("trigger", "part", "object", "type", "mode", "frame")
_PARTS = ("noun", "verb")
_FRAMES = ("act", "give", "meet", "must", "say")


@attrs.frozen(kw_only=True)
class TriggerEntry:
    """One row of a lexicon of events.

    Args:
        trigger: The verb or noun, in its base form, with the words that belong to it ("call for").
        part: ``verb`` or ``noun``.
        object: Class of the noun that must follow a verb ("curfew" behind "lift"), or None.
        type: The type of event.
        mode: The mode that PLOVER gives it, or None.
        frame: Who is who: ``act`` (on somebody), ``give`` (to somebody), ``meet`` (each other), ``say``, ``must``
            (the subject is asked to).
    """

    trigger: str
    part: str
    object: str | None
    type: EventType
    mode: str | None
    frame: str


@attrs.frozen
class TriggerPattern:
    """How an entry looks in a text.

    Args:
        rest: The words behind the first one.
        form: What the first one can be: ``b`` base, ``z`` third person, ``d`` past, ``n`` participle, ``g`` in
            -ing; "" a noun.
        entry: The entry.
        head: How many words behind the first one its inflected one stands: 2 in "test-fired", whose hyphen is a word.
    """

    rest: tuple[str, ...]
    form: str
    entry: TriggerEntry
    head: int = 0


@attrs.frozen
class EventLexicon:
    """Triggers by their first word, and the classes of nouns that they ask for.

    Args:
        entries: The rows that it was made of.
        verbs: Patterns of verbs by each form of their first word, the longest first.
        nouns: Patterns of nouns by their first word, the longest first.
        objects: The classes of a noun, singular or plural.
    """

    entries: tuple[TriggerEntry, ...] = attrs.field(repr=lambda entries: f"<{len(entries)} entries>")
    verbs: dict[str, tuple[TriggerPattern, ...]] = attrs.field(repr=False, eq=False)
    nouns: dict[str, tuple[TriggerPattern, ...]] = attrs.field(repr=False, eq=False)
    objects: dict[str, frozenset[str]] = attrs.field(repr=False, eq=False)


def event_lexicon(*more: Lexicon | str | Path) -> EventLexicon:
    """The packaged triggers, with triggers of your own in front of them.

    Args:
        more: Lists with the columns ``trigger part object type mode frame``: a :class:`~wirecopy.lexicon.Lexicon`,
            or the path of a file in its form. A row of theirs replaces the packaged row of the same trigger, part
            and object; ``-`` stands for no object and no mode.

    Returns:
        A lexicon for :func:`wirecopy.find_events` and :class:`wirecopy.Desk`.

    Raises:
        LexiconError: A row says what no event can be; the error names its line.
        OSError: A file cannot be read.

    Example:
        >>> from wirecopy.lexicon import read_lexicon
        >>> head = "# source: us\\n# licence: CC0-1.0\\n# retrieved: 2026-11-21\\n"
        >>> columns = "# columns: trigger\\tpart\\tobject\\ttype\\tmode\\tframe\\n"
        >>> mine = read_lexicon("mine", head + columns + "buzz\\tverb\\t-\\tTHREATEN\\t-\\tact\\n")
        >>> len(event_lexicon(mine).entries) - len(event_lexicon().entries)
        1
    """
    if not more:
        return default_lexicon()
    rows: dict[tuple[str, str, str | None], TriggerEntry] = {}
    for entry in default_lexicon().entries:
        rows[entry.trigger, entry.part, entry.object] = entry
    for given in more:
        lexicon = given if isinstance(given, Lexicon) else _read(Path(given))
        for entry in _entries(lexicon):
            rows[entry.trigger, entry.part, entry.object] = entry
    return _compile(tuple(rows.values()))


def check_lexicon(lexicon: object, name: str = "lexicon") -> None:
    """Raise a TypeError if an argument is neither a lexicon of events nor None."""
    if lexicon is not None and not isinstance(lexicon, EventLexicon):
        file = repr(str(lexicon)) if isinstance(lexicon, (str, Path)) else "..."
        got = type(lexicon).__name__
        raise TypeError(f"{name} needs an EventLexicon, got {got}; wirecopy.event_lexicon({file}) makes one")


@cache
def default_lexicon() -> EventLexicon:
    """The packaged triggers."""
    return _compile(tuple(_entries(load_lexicon("event_triggers"))))


def _read(path: Path) -> Lexicon:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as exc:
        raise LexiconError(str(path), f"it is not UTF-8: {exc}") from exc
    return read_lexicon(str(path), text)


def _entries(lexicon: Lexicon) -> Iterable[TriggerEntry]:
    if lexicon.columns != COLUMNS:
        raise LexiconError(lexicon.name, f"the columns are {' '.join(lexicon.columns)}; write {' '.join(COLUMNS)}")
    classes = sorted({entry[1] for entry in load_lexicon("event_objects").entries})
    for place, (trigger, part, noun, type_, mode, frame) in enumerate(lexicon.entries):
        line = lexicon.numbers[place] if place < len(lexicon.numbers) else None
        for column, value, known in (
            ("part", part, _PARTS),
            ("frame", frame, _FRAMES),
            ("type", type_, tuple(EventType.__members__)),
            ("object", noun, ("-", *classes)),
        ):
            if value not in known:
                reason = f"{column} {value!r} of {trigger!r} is unknown; there are: {', '.join(known)}"
                raise LexiconError(lexicon.name, reason, line)
        if not trigger.strip():
            raise LexiconError(lexicon.name, "the trigger is empty", line)
        yield TriggerEntry(
            trigger=trigger,
            part=part,
            object=None if noun == "-" else noun,
            type=EventType[type_],
            mode=None if mode == "-" else mode,
            frame=frame,
        )


def _compile(entries: tuple[TriggerEntry, ...]) -> EventLexicon:
    verbs: dict[str, list[TriggerPattern]] = {}
    nouns: dict[str, list[TriggerPattern]] = {}
    for entry in entries:
        words = tuple(read_words(entry.trigger.lower()).lows)
        if entry.part == "verb":
            at = _inflected(words)
            for form, tags in verb_forms(words[at]).items():
                whole = (*words[:at], form, *words[at + 1 :])
                verbs.setdefault(whole[0], []).append(TriggerPattern(whole[1:], tags, entry, at))
        else:
            head = len(words) - 1 - (words[-1] in ("of", "for", "to"))
            for last in dict.fromkeys((words[head], plural(words[head]))):
                inflected = (*words[:head], last, *words[head + 1 :])
                nouns.setdefault(inflected[0], []).append(TriggerPattern(inflected[1:], "", entry))
    objects: dict[str, set[str]] = {}
    for word, class_ in load_lexicon("event_objects").entries:
        last = word.rpartition(" ")[2]
        for form in (last, plural(last)):
            objects.setdefault(form, set()).add(class_)
    return EventLexicon(
        entries=entries,
        verbs=_longest_first(verbs),
        nouns=_longest_first(nouns),
        objects={word: frozenset(classes) for word, classes in objects.items()},
    )


def _inflected(words: tuple[str, ...]) -> int:
    """Which word of a verb is inflected: the first, or the last of those that hyphens join to it ("test-fire")."""
    at = 0
    while at + 2 < len(words) and words[at + 1] == "-":
        at += 2
    return at


def _longest_first(patterns: dict[str, list[TriggerPattern]]) -> dict[str, tuple[TriggerPattern, ...]]:
    """Longer patterns first, those with an object before those without."""
    order = {
        word: sorted(found, key=lambda p: (-len(p.rest), p.entry.object is None)) for word, found in patterns.items()
    }
    return {word: tuple(found) for word, found in order.items()}
