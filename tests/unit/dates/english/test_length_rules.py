"""Rules for lengths and repetitions: what they read, and what they leave."""

from __future__ import annotations

import pytest
from time_examples import Corpus, cases, check_example, read, surfaces

from wirecopy.dates.english import length_rules
from wirecopy.models import TimexType

READ: Corpus = {
    "length": {
        "P2D": ["|two days| of talks", "for |2 days|", "|more than two days|", "|two full days|", "|two more days|"],
        "P6M": ["within |six months|"],
        "PT1H30M": ["|one and a half hours|", "|1 1/2 hours|"],
        "PT2H": ["just |two hours| before the meeting"],
        "P20Y": ["|two decades|", "|about 20 years|", "for |twenty years|"],
        "P21D": ["after |twenty-one days|", "|twenty  one days|"],
        "P2W": ["|a couple of weeks|", "|two weeks|"],
        "PXD": ["for |several days|", "|a few days|", "|many days|"],
        "P1500Y": ["for |1,500 years|"],
    },
    "one-unit": {
        "P1M": ["for |a month|", "|about a month|"],
        "PT1H": ["for |an hour|", "|less than an hour|"],
        "P1Y": ["within |a year|", "$5 million |a year|"],
        "P1D": ["three meals |a day|"],
    },
    "and-half": {"P1Y6M": ["|a year and a half|", "for |one year and a half|"]},
    "half-unit": {
        "PT30M": ["|half an hour|"],
        "P6M": ["for |half a year|"],
        "P25Y": ["|a quarter of a century| on", "|quarter of a century|"],
        "PT15M": ["|a quarter of an hour|"],
    },
    "one": {"P1Y": ["|one year|", "for |one more year|"], "P30Y": ["|30-year| bonds"], "P1D": ["|One day| of talks"]},
    "adjective": {
        "P3Y": ["a |nearly three-year-long| siege", "a |three-year| plan"],
        "P2D": ["a |two-day| meeting", "a |2-day| meeting", "a\n|two-day|  meeting"],
        "P30Y": ["a |30-year-old| agreement", "the |30-year-old| law"],
        "P18M": ["an |18-month| truce"],
    },
    "stretch": {
        "P2M": ["in |the past two months|", "over |the last two months|", "|the first two months|"],
        "P9M": ["in |the first nine months|"],
        "P2D": ["in |the next two days|", "|the following two days|", "|those two days|"],
    },
    "open-stretch": {"PXW": ["in |the coming weeks|", "in |recent weeks|"], "PXY": ["in |recent years|"]},
    "open": {"PXW": ["for |weeks|"], "PXE": ["the first time in |decades|"]},
    "long": {"PXE": ["a |decades-long| feud"], "P1D": ["a |day-long| strike"], "PXM": ["a |months-long| siege"]},
    "range": {
        "PXD": ["|1-2 days| before", "|2–3 days|", "in |the next 2-3 days|"],
        "PXW": ["|two to six weeks|"],
        "PTXH": ["within |one or two hours|"],
    },
    "some-time": {"PXM": ["for |some time|"]},
    "often": {
        "P1D": ["It is held |daily|.", "the |nightly| raids"],
        "P1W": ["a |weekly| report", "|Weekly| figures rose."],
        "P1M": ["|monthly| sales"],
        "P3M": ["a |quarterly| dividend"],
    },
    "every": {
        "XXXX-WXX-2": ["|every Tuesday|", "|each Tuesday|"],
        "P1D": ["|every day|"],
        "P2Y": ["|every two years|", "|every other year|"],
        "XXXX-12": ["|every December|"],
        "XXXX-SU": ["|every summer|"],
        "XXXX-WXX-WE": ["|every weekend|"],
    },
    "times": {"P1W": ["|twice a week|", "|three times a week|"], "P1Y": ["|once every year|", "|once a year|"]},
    "per": {"P1Y": ["$500 |per year|"], "PT1H": ["80 km |per hour|"]},
}

LEFT = [
    "a 6-year-old boy",
    "the 6-year-old",
    "a 45-year-old former teacher",
    "a 45-year-old Smith",
    "the Daily Mail",
    "The Weekly Standard wrote it.",
    "at the annual rate",
    "a second chance",
    "the second minister",
    "a third quarter-final",
    "two-thirds of the day shift",
    "an hourglass",
]


@pytest.mark.parametrize(("rule", "value", "marked"), cases(READ))
def test_a_length_is_read(rule: str, value: str, marked: str) -> None:
    """Each spelling is found where the marks are, by its rule, with its value."""
    check_example(rule, value, marked)


def test_every_rule_for_lengths_has_examples() -> None:
    """No rule is without an example here."""
    assert {rule.name for rule in length_rules.RULES} == set(READ)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_length_is_left(text: str) -> None:
    """Ages of persons, names of newspapers, ordinals, and words that only hold a unit."""
    assert surfaces(text) == []


@pytest.mark.parametrize(
    ("text", "candidates"),
    [("1-2 days", ("P1D", "P2D")), ("two to six weeks", ("P2W", "P6W")), ("one or two hours", ("PT1H", "PT2H"))],
)
def test_a_range_of_lengths_has_its_ends_as_candidates(text: str, candidates: tuple[str, str]) -> None:
    """The unit belongs to both, and the value leaves the number open."""
    (timex,) = read(text)
    assert timex.candidates == candidates


@pytest.mark.parametrize("text", ["10-2 days", "3-3 weeks"])
def test_what_falls_is_no_range(text: str) -> None:
    """The first number of a range is the smaller one."""
    assert "range" not in {timex.rule for timex in read(text)}


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("nearly two days", "LESS_THAN"),
        ("less than two days", "LESS_THAN"),
        ("more than two days", "MORE_THAN"),
        ("at least two days", "EQUAL_OR_MORE"),
        ("up to two days", "EQUAL_OR_LESS"),
        ("about two days", "APPROX"),
        ("two days", None),
    ],
)
def test_what_stands_before_a_length_is_its_modifier(text: str, mod: str | None) -> None:
    """TimeML's modifier says how the length is bounded; the span holds the words for it."""
    (timex,) = read(text)
    assert (timex.text, timex.mod, timex.value) == (text, mod, "P2D")


@pytest.mark.parametrize(
    ("text", "quant", "freq"),
    [
        ("every Tuesday", "EVERY", None),
        ("each year", "EACH", None),
        ("twice a week", None, "2X"),
        ("three times a day", None, "3X"),
        ("daily", None, None),
    ],
)
def test_a_repetition_says_how_often(text: str, quant: str | None, freq: str | None) -> None:
    """TimeML's quantifier and frequency of a set."""
    (timex,) = read(text)
    assert (timex.type, timex.quant, timex.freq) == (TimexType.SET, quant, freq)


@pytest.mark.parametrize("text", ["two days", "for a month", "a two-day meeting", "for weeks"])
def test_a_length_is_on_no_calendar(text: str) -> None:
    """A length has no first and last day."""
    (timex,) = read(text)
    assert (timex.type, timex.earliest, timex.latest) == (TimexType.DURATION, None, None)
