"""Rules for quarters, seasons, years, decades and centuries: what they read, and what they leave."""

from __future__ import annotations

import pytest
from time_examples import Corpus, cases, check_example, read, surfaces, values

from wirecopy.dates.english import period_rules

READ: Corpus = {
    "year": {
        "1998": ["in |1998|", "the |1998| elections", "(|1998|)", "It began in |1998| and failed.", "since |1998|,"],
        "2019": ["The first meeting since |2019| was short.", "a |2019| treaty"],
        "1812": ["in |1812|", "before |1812|"],
        "2030": ["by |2030|"],
    },
    "year-number": {"2000": ["in |the year 2000|", "before |the year 2000|, it"]},
    "short-year": {"1994": ["in |'94|", "since |’94|"], "2008": ["the crisis of |'08|"]},
    "spoken-year": {
        "1994": ["in |nineteen ninety-four|"],
        "2010": ["in |the year two thousand and ten|"],
        "1980": ["since |nineteen eighty|"],
    },
    "fiscal-year": {"1990": ["in |fiscal 1990|", "|fiscal year 1990|"], "2025": ["for |fiscal 2025|"]},
    "decade": {
        "197": ["in |the late 1970s|", "|the 1970s|", "since |the mid-1970s|", "|the '70s|", "in |the seventies|"],
        "199": ["|the 1990s|", "in |the early nineties|"],
        "202": ["|the 2020s|"],
    },
    "century": {
        "19": [
            "in |the 20th century|",
            "|the late 20th century|",
            "|the twentieth century|",
            "a |20th-century| palace",
        ],
        "20": ["of |the 21st century|"],
    },
    "quarter": {
        "2024-Q3": [
            "in |the third quarter|",
            "|third-quarter| earnings",
            "|the third quarter of 2024|",
            "its |3rd quarter| was good",
        ],
        "2023-Q4": ["in |the fourth quarter of 2023|", "|2023's fourth quarter|", "|the last quarter of 2023|"],
        "1990-Q2": ["for |the second fiscal quarter of 1990|"],
    },
    "year-period": {"1988-QX": ["from |the 1988 quarter|", "than in |the 1988 period|"]},
    "quarter-q": {"2024-Q3": ["in |Q3 2024|", "|Q3| results", "|Q3 of 2024|"], "2019-Q1": ["|Q1 2019|"]},
    "half": {
        "1990-H1": ["in |the first half of 1990|"],
        "2024-H2": ["in |the second half of the year|", "|the last half of 2024|"],
    },
    "season": {
        "1994-WI": ["|the winter of 1994|", "in |winter 1994|"],
        "2024-SU": ["in |the summer|", "since |summer|", "|the summer of 2024|", "in |late summer|"],
        "2024-FA": ["in |the fall|", "in |the autumn|"],
        "2024-SP": ["in |the spring|", "during |spring|", "in |early spring|"],
    },
    "mid-unit": {"2024-W47": ["|mid-week|"], "2024-11": ["by |mid-month|"], "2024": ["at |mid-year|"]},
    "part-of-month": {
        "2024-05": ["in |the first week of May|", "|the last days of May|"],
        "1998-05": ["in |the second half of May 1998|"],
    },
    "edge-of-unit": {"2024-W47": ["at |the start of the week|"], "2024-11": ["by |the end of the month|"]},
    "year-end": {"2024": ["|year-end| talks", "at |year's end|", "by |year end|", "before |the year's end|"]},
}

LEFT = [
    "1,500 people",
    "$1,990",
    "£2000 a head",
    "1990 people were there",
    "no. 2010",
    "No. 1998 in the list",
    "version 2020.4.1",
    "article 2019/12",
    "flight 1990",
    "room 2001",
    "the 2:1 win",
    "a 2019% rise",
    "1700 soldiers",
    "1850 houses",
    "It measured 1980 metres.",
    "the fall of the government",
    "Prices fall again.",
    "They will spring to action.",
    "a spring in the hills",
    "the first half ended without goals",
    "in her twenties",
    "a quarter of the votes",
    "the final whistle",
    "the '90 percent rule'",
]


@pytest.mark.parametrize(("rule", "value", "marked"), cases(READ))
def test_a_period_is_read(rule: str, value: str, marked: str) -> None:
    """Each spelling is found where the marks are, by its rule, with its value."""
    check_example(rule, value, marked)


def test_every_rule_for_periods_has_examples() -> None:
    """No rule that stands by itself is without an example here, but for the ranges, which have tests of their own."""
    assert {rule.name for rule in period_rules.RULES if rule.alone and rule.value} == set(READ)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_period_is_left(text: str) -> None:
    """Counts, prices, versions, numbers of things, halves of a match, verbs and nouns of other meaning."""
    assert surfaces(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the 2019-21 plan", ["2019", "2021"]),
        ("1994-1997", ["1994", "1997"]),
        ("from 1994–97", ["1994", "1997"]),
        ("in 1999-2000", ["1999", "2000"]),
        ("the 2020/21 season", ["2020", "2021"]),
    ],
)
def test_a_range_of_years_is_two_years(text: str, expected: list[str]) -> None:
    """The second year takes its century from the first."""
    assert values(text) == expected
    assert {timex.rule for timex in read(text)} == {"years"}


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("in early 1998", "START"),
        ("in late November", "END"),
        ("in mid-2019", "MID"),
        ("at the end of 2023", "END"),
        ("at the beginning of the week", "START"),
        ("in the middle of the month", "MID"),
        ("in the late 1970s", "END"),
        ("the early 20th century", "START"),
        ("year-end", "END"),
        ("in 1998", None),
    ],
)
def test_a_part_of_a_period_is_its_modifier(text: str, mod: str | None) -> None:
    """ "Early", "late" and "the end of" change no value; they are TimeML's modifier."""
    (timex,) = read(text)
    assert timex.mod == mod


@pytest.mark.parametrize("text", ["fiscal 1990", "the second fiscal quarter of 1990"])
def test_the_days_of_a_companys_year_are_not_known(text: str) -> None:
    """A company's own year may begin in any month."""
    (timex,) = read(text)
    assert timex.earliest is None
