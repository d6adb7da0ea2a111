"""Rules for what is counted from another time: what they read, and what they leave."""

from __future__ import annotations

import pytest
from time_examples import Corpus, cases, check_example, read, surfaces

from wirecopy.dates.english import relative_rules

READ: Corpus = {
    "deictic": {
        "2024-11-22": ["It was signed |today|.", "|TODAY| it is closed", "|today|'s vote", "|later today|"],
        "2024-11-21": ["It rained |yesterday|.", "|yesterday|'s talks", "|earlier yesterday|"],
        "2024-11-23": ["It opens |tomorrow|.", "|Tomorrow|, they vote"],
        "2024-11-21TMO": ["|yesterday morning|"],
        "2024-11-23TEV": ["|tomorrow evening|"],
        "2024-11-21TAF": ["|late yesterday afternoon|"],
    },
    "tonight": {"2024-11-22TNI": ["The match is |tonight|.", "|tonight|'s vote"]},
    "this-part": {
        "2024-11-22TMO": ["He said |this morning|.", "|early this morning|"],
        "2024-11-22TEV": ["|later this evening|"],
    },
    "last-night": {"2024-11-21TNI": ["It burnt |last night|.", "|last night|'s fire"]},
    "next-part": {"2024-11-23TMO": ["It left |the next morning|.", "|the following morning|"]},
    "two-days-off": {"2024-11-20": ["|the day before yesterday|"], "2024-11-24": ["|the day after tomorrow|"]},
    "last-unit": {
        "2024-W46": ["It met |last week|.", "|last week|'s talks", "|the previous week|", "|the preceding week|"],
        "2024-10": ["|last month|", "|the prior month|"],
        "2023": ["|last year|", "than |the previous year|", "|LAST YEAR|"],
        "2024-Q3": ["|last quarter|"],
        "201": ["|last decade|"],
    },
    "next-unit": {
        "2024-W48": ["It meets |next week|.", "|the coming week|"],
        "2024-12": ["|next month|"],
        "2025": ["|next year|", "|the coming year|", "|the following year|"],
        "2024-11-23": ["|the next day|", "|the following day|"],
        "2025-Q1": ["|next quarter|"],
    },
    "this-unit": {
        "2024-11": ["|this month|"],
        "2024-W47": ["ministers meet |this week|", "|this week|'s talks"],
        "2024": ["|this year|", "|the current year|", "|This year|'s meeting"],
        "2024-Q4": ["|this quarter|", "|the current quarter|"],
        "202": ["|this decade|"],
        "P100Y": ["|this century|"],
    },
    "that-unit": {"2024-11": ["|that month|"], "2024-11-22": ["on |the same day|"], "2024": ["in |the same year|"]},
    "last-named": {
        "2023-11": ["since |last November|"],
        "2024-09": ["|last September|"],
        "2024-11-18": ["|last Monday|", "|this Monday|"],
        "2024-11-15": ["|last Friday|"],
        "2024-11-25": ["|next Monday|"],
        "2024-11-29": ["|next Friday|", "|this coming Friday|"],
        "2024-12": ["|next December|", "|this December|"],
        "2023-WI": ["|last winter|"],
        "2025-SU": ["|next summer|"],
        "2024-W46-WE": ["|last weekend|"],
        "2024-W47-WE": ["|this weekend|"],
        "2024-W48-WE": ["|next weekend|"],
        "2023-12-25": ["|last Christmas|"],
    },
    "last-month-day": {"2024-10-23": ["|last Oct. 23|"], "2025-03-03": ["|next March 3|"]},
    "ago": {
        "2024-09": ["|two months ago|", "|about two months ago|"],
        "2024-11-19": ["|three days ago|"],
        "2024-W45": ["|two weeks ago|", "|a couple of weeks ago|"],
        "2024-W46": ["|a week ago|"],
        "2023": ["|a year ago|", "|one year ago|"],
        "2004": ["|20 years ago|", "|some 20 years ago|"],
        "2014": ["|a decade ago|", "|ten years ago|"],
        "PXM": ["|several months ago|", "|a few months ago|"],
        "PT2H": ["|two hours ago|"],
    },
    "units-ago": {"PXM": ["|months ago|"], "PXY": ["|years ago|", "|years earlier|"]},
    "earlier": {"2024-11-20": ["|two days earlier|"], "2023": ["|a year earlier|"], "2024-10": ["|a month earlier|"]},
    "later": {"2024-W49": ["|two weeks later|"], "2024-11-23": ["|a day later|"], "2026": ["|two years later|"]},
    "from-now": {"2026": ["|two years from now|"], "2024-12": ["|a month from today|", "|one month hence|"]},
    "year-ago-period": {
        "2023-Q3": [
            "in |the year-ago quarter|",
            "|the year-earlier period|",
            "|a year-earlier| loss",
            "|year-ago| sales",
        ],
    },
    "the-period": {
        "2024-Q3": ["for |the latest quarter|", "in |the quarter|"],
        "2023": ["in |the latest fiscal year|"],
    },
    "the-year": {
        "2024": ["for |the full year|", "by the rest of |the year|", "later in |the year|", "|the whole year|"]
    },
    "before-last": {"2022": ["|the year before last|"], "2024-W49": ["in |the week after next|"]},
    "unit-before": {
        "2024-11-23": ["It rained |the day after|."],
        "2024-11-21": ["|the day before|, it rained"],
        "2023": ["than |the year before|."],
    },
}

LEFT = [
    "the year of the fire",
    "player of the year",
    "the day before the vote",
    "last but not least",
    "the last minister to leave",
    "at last they met",
    "the next stop",
    "this is it",
    "that man",
    "a long way ago",
    "the same house",
]


@pytest.mark.parametrize(("rule", "value", "marked"), cases(READ))
def test_a_relative_time_is_read(rule: str, value: str, marked: str) -> None:
    """Each spelling is found where the marks are, by its rule, with its value."""
    check_example(rule, value, marked)


def test_every_relative_rule_has_examples() -> None:
    """No rule is without an example here."""
    assert {rule.name for rule in relative_rules.RULES} == set(READ)


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("more than two years ago", "BEFORE"),
        ("nearly two years ago", "AFTER"),
        ("at least two years earlier", "ON_OR_BEFORE"),
        ("up to two years ago", "ON_OR_AFTER"),
        ("more than two years later", "AFTER"),
        ("less than two years later", "BEFORE"),
        ("at least two years later", "ON_OR_AFTER"),
        ("up to two years from now", "ON_OR_BEFORE"),
        ("about two years ago", "APPROX"),
        ("two years or so ago", "APPROX"),
        ("two years ago", None),
        ("more than several years ago", "MORE_THAN"),
        ("more than two hours ago", "MORE_THAN"),
    ],
)
def test_a_bound_of_the_count_says_on_which_side_of_the_day_it_lies(text: str, mod: str | None) -> None:
    """TimeML's modifiers of points are before and after; what stays a length keeps those of lengths."""
    (timex,) = read(text)
    assert (timex.text, timex.mod) == (text, mod)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_relative_time_is_left(text: str) -> None:
    """Words that only sometimes count time name none here."""
    assert surfaces(text) == []
