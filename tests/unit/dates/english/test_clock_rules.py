"""Rules for the time of day and for vague references: what they read, and what they leave."""

from __future__ import annotations

import pytest
from time_examples import Corpus, cases, check_example, read, surfaces

from wirecopy.dates.english import clock_rules
from wirecopy.models import TimexType

READ: Corpus = {
    "clock": {
        "2024-11-22T13:30": [
            "at |around 13:30 GMT|",
            "at |13:30|",
            "until |13:30|",
            "at |1:30 p.m.|",
            "|1:30pm|",
            "|1:30 PM EST|",
            "|13:30 local time|",
            "|about 1:30 in the afternoon|",
        ],
        "2024-11-22T09:00": ["It starts at |09:00 GMT|.", "|9:00 a.m.|"],
        "2024-11-22T00:05": ["|12:05 a.m.|", "at |00:05|"],
        "2024-11-22T12:05": ["|12:05 p.m.|"],
        "2024-11-22T15:48:30": ["|15:48:30 UTC|"],
    },
    "hour": {
        "2024-11-22T22:00": ["at |10 p.m.|", "|10 p.m. EST|", "at |10pm|", "by |10 PM| on"],
        "2024-11-22T04:00": ["|4 a.m.|", "at |4 in the morning|"],
        "2024-11-22T12:00": ["|12 p.m.|"],
        "2024-11-22T00:00": ["|12 a.m.|"],
    },
    "dotted-clock": {
        "2024-11-22T22:30": ["at |10.30pm|", "at |about 10.30 p.m.|", "shortly after |10.30PM GMT|"],
        "2024-11-22T09:05": ["until |9.05am| or so"],
        "2024-11-22T00:15": ["at |12.15am|"],
    },
    "hhmm": {"2024-11-22T07:35": ["at |0735 GMT|", "|0735 hours|"]},
    "noon": {"2024-11-22T12:00": ["at |noon|", "by |midday|", "at |high noon|"], "2024-11-22T24:00": ["at |midnight|"]},
    "o-clock": {
        "2024-11-22T03:00": ["at |3 o'clock|", "|three o’clock|"],
        "2024-11-22T15:00": ["|3 o'clock in the afternoon|"],
    },
    "reference": {
        "PAST_REF": ["It |recently| agreed.", "in |the past|, it", "|Lately|, prices rose.", "|more recently|, it"],
        "PRESENT_REF": ["It |now| agrees.", "|currently| in Geneva", "|nowadays|"],
        "FUTURE_REF": ["They meet |soon|.", "in |the future|", "in |the near future|, it"],
    },
    "present": {"PRESENT_REF": ["|at the moment|", "|at present|, it", "|These days| few agree."]},
    "past": {"PAST_REF": ["It was |long ago|.", "|at the time|, it was"]},
    "future": {"FUTURE_REF": ["It will |one day| be built."]},
}

LEFT = [
    "a 2:1 win",
    "won 3:2 on penalties",
    "a ratio of 10:30",
    "a 3:45 mile",
    "from psalm 23:1",
    "at 25:70",
    "13 p.m.",
    "at 13.30pm",
    "at 9.75am",
    "at 9.5am",
    "version 2.10.30 pm",
    "a 1080p picture",
    "the past president",
    "a present danger",
    "the present danger",
    "as soon as possible",
    "I, at 10, am happy.",
    "the presents under the tree",
    "past the gate",
]


@pytest.mark.parametrize(("rule", "value", "marked"), cases(READ))
def test_a_time_of_day_is_read(rule: str, value: str, marked: str) -> None:
    """Each spelling is found where the marks are, by its rule, with its value."""
    check_example(rule, value, marked)


def test_every_rule_for_the_clock_has_examples() -> None:
    """No rule that stands by itself is without an example here."""
    assert {rule.name for rule in clock_rules.RULES if rule.alone} == set(READ)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_time_of_day_is_left(text: str) -> None:
    """Scores, ratios, impossible hours, and adjectives that only sound like a time."""
    assert surfaces(text) == []


@pytest.mark.parametrize(("text", "kind"), [("at 10 p.m.", TimexType.TIME), ("now", TimexType.DATE)])
def test_a_clock_is_a_time_and_a_reference_is_a_date(text: str, kind: TimexType) -> None:
    """TimeML has vague references among the dates."""
    assert [timex.type for timex in read(text)] == [kind]


def test_the_part_of_a_day_needs_its_day() -> None:
    """ "The evening" alone is no expression; beside "Tuesday" it is part of it."""
    assert surfaces("an evening of music") == []
    assert surfaces("a concert on Tuesday evening") == ["Tuesday evening"]
