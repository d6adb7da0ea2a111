"""The codebook says what is so: its examples tell the types that they stand for."""

from __future__ import annotations

import pytest

from wirecopy.events import find_events
from wirecopy.lexicon import load_lexicon
from wirecopy.models import EventType

ENTRIES = load_lexicon("event_types").entries


def test_the_codebook_has_every_type() -> None:
    """Each once."""
    assert sorted(entry[0] for entry in ENTRIES) == sorted(one.value for one in EventType)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry[0])
def test_examples_tell_their_type(entry: tuple[str, ...]) -> None:
    """The example tells its type, the counter-example another one and not this one."""
    type_, _meaning, example, counter, instead = entry
    assert type_ in [event.type.value for event in find_events(example)]
    found = [event.type.value for event in find_events(counter)]
    assert instead in found
    assert type_ not in found


def test_an_example_is_not_negated_by_accident() -> None:
    """A denied attack is an attack that is negated, not a refusal."""
    (event,) = find_events("Norway has not attacked Kenya.")
    assert (event.type, event.modality.value) == (EventType.ASSAULT, "negated")
