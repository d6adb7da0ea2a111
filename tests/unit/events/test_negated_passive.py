"""The passive with a "not" inside it."""

from __future__ import annotations

import pytest

import wirecopy
from wirecopy import Modality


@pytest.mark.parametrize("verb", ["was not attacked", "wasn't attacked", "has not been attacked", "was never attacked"])
def test_a_negated_passive_is_a_passive(verb: str) -> None:
    """Whom nobody attacked is the target, not the source."""
    (event,) = wirecopy.find_events(f"Ghana {verb} by Kenya.")
    assert ([actor.name for actor in event.sources], [actor.name for actor in event.targets]) == (["Kenya"], ["Ghana"])
    assert event.modality is Modality.NEGATED
