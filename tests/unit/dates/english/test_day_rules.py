"""Rules for days and months: what they read, and what they leave."""

from __future__ import annotations

import pytest
from time_examples import Corpus, cases, check_example, surfaces, unmark, values

from wirecopy.dates.english import day_rules

READ: Corpus = {
    "month-day-year": {
        "2024-11-22": [
            "The talks of |Nov. 22nd, 2024|, failed.",
            "Signed on |November 22, 2024|",
            "|NOVEMBER 22 2024|",
            "since |Nov 22, 2024|",
            "on |November the 22nd, 2024|",
        ],
        "1988-02-29": ["|February 29, 1988|"],
    },
    "day-month-year": {
        "2024-11-22": [
            "On |22 November 2024| they met.",
            "on |the 22nd of November, 2024|",
            "|22nd November 2024|",
            "|22 Nov. 2024|",
            "by |the twenty-second of November 2024|",
        ],
    },
    "month-day": {
        "2024-11-26": [
            "The council met on |November 26|.",
            "on |Nov. 26|",
            "|Nov 26| at the latest",
            "|November 26th|",
        ],
        "2024-05-01": ["It fell on |May 1|, a holiday."],
        "2024-12-04": ["at the session on |December 4|, when ministers meet"],
        "2025-01-20": ["upon taking office on |January 20|"],
        "2025-03-03": ["on |March 3| it opens"],
        "2024-02-29": ["on |February 29| last"],
    },
    "day-month": {
        "2025-01-12": ["on |12 January|", "|the 12th of January|", "from |12th January|", "|12 Jan.|", "|12 Jan| to"],
        "2024-12-03": ["on |the third of December|", "|3 December|"],
    },
    "month-year": {
        "1988-08": [
            "in |August 1988|",
            "since |Aug. 1988|",
            "|August, 1988|",
            "in |August of 1988|",
            "in |August '88|",
        ],
        "2020-05": ["in |May 2020| it closed", "|MAY 2020|"],
    },
    "month": {
        "2024-12": ["It begins in |December|.", "until |Dec.|", "the |December| meeting"],
        "2023-12": ["|DECEMBER| was cold"],
        "2024-05": ["It began in |May|.", "since |May|, it has"],
        "2024-10": ["the |October| figures rose", "|October| was wet", "sales in |Oct.| rose"],
        "2025-01": ["It will start in |January|."],
        "2024-03": ["In |March| the army moved."],
    },
    "weekday": {
        "2024-11-19": [
            "It met on |Tuesday|.",
            "|TUESDAY| was quiet",
            "It said |Tuesday| that",
            "|Tuesday|'s vote was lost",
        ],
        "2024-11-26": ["It will meet on |Tuesday|.", "to be held |Tuesday|", "due |Tuesday|"],
        "2024-11-22": ["It said on |Friday|.", "the |Friday| session was held"],
        "2024-11-19TNI": ["It met |Tuesday night|.", "He died late on |Tuesday night|."],
        "2024-11-19TMO": ["It opened on |Tuesday morning|."],
    },
    "nth-weekday": {
        "2024-09-02": ["It was held on |the first Monday in September 2024|."],
        "2023-11-24": ["on |the last Friday of November 2023|"],
        "2024-05-XX": ["There is no |the fifth Sunday of May 2024|."],
    },
    "weekdays": {
        "XXXX-WXX-2": ["The court sits on |Tuesdays|.", "closed |Tuesdays|"],
        "XXXX-WXX-2TNI": ["They play |Tuesday nights|."],
    },
    "weekend": {
        "2024-W46-WE": ["It rained over |the weekend|.", "in fighting at |the weekend|"],
        "2024-W47-WE": ["Talks will go on over |the weekend|."],
    },
    "week-of": {"2024-W45": ["It was sent in |the week of Nov. 4|."]},
    "holiday": {
        "2024-12-25": ["before |Christmas Day|", "|Christmas| is near", "by |Christmas|"],
        "2024-11-28": ["will close for |Thanksgiving|"],
        "2019-12-31": ["on |New Year's Eve 2019|", "on |New Year’s Eve of 2019|"],
        "2023-04-07": ["the truce of |Good Friday 2023|"],
        "2024-10-31": ["on |Halloween|"],
        "2024-11-11": ["On |Veterans Day| he spoke."],
        "2024-05-01": ["The march on |May Day 2024| was small"],
    },
}

LEFT = [
    "The ministers may meet again.",
    "Prices may rise, and may 5 of them agree?",
    "Mrs. May said so.",
    "May Britt sang.",
    "They march on the capital.",
    "The march ended at the gate.",
    "a march through the city",
    "Jan Novak signed for the ministry.",
    "April Smith was the first witness.",
    "June Okafor, the mayor, agreed.",
    "August Lind painted it.",
    "Mr. March left.",
    "Sun Microsystems sold its shares.",
    "The Sun is a newspaper.",
    "The sun rose over the hills.",
    "They sat down and wed.",
    "Mon Repos is a villa.",
    "a decade of christmas",
]


@pytest.mark.parametrize(("rule", "value", "marked"), cases(READ))
def test_a_day_is_read(rule: str, value: str, marked: str) -> None:
    """Each spelling is found where the marks are, by its rule, with its value."""
    check_example(rule, value, marked)


def test_every_rule_for_days_has_examples() -> None:
    """No rule that stands by itself is without an example here, but for the ranges, which have tests of their own."""
    assert {rule.name for rule in day_rules.RULES if rule.alone and rule.value} == set(READ)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_day_is_left(text: str) -> None:
    """Verbs, names of persons and companies, and days that do not exist are no dates."""
    assert surfaces(text) == []


@pytest.mark.parametrize("text", ["November 31", "February 30, 2020", "31 April", "the 32nd of March", "on March 0"])
def test_a_day_that_does_not_exist_is_never_made_up(text: str) -> None:
    """What stays is the month or the year, as far as they can be read."""
    assert all(len(value) <= len("2024-11") for value in values(text))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("on |April 24| and |25|", ["2025-04-24", "2025-04-25"]),
        ("on |Nov. 21| and |22, 2024|, they met", ["2024-11-21", "2024-11-22"]),
        ("from |Nov. 3| to |7|", ["2024-11-03", "2024-11-07"]),
        ("|24|-|25 April|", ["2025-04-24", "2025-04-25"]),
        ("the |24|–|25 April 2019| talks", ["2019-04-24", "2019-04-25"]),
        ("from |3| to |7 December|", ["2024-12-03", "2024-12-07"]),
    ],
)
def test_two_days_of_one_month_are_two_expressions(marked: str, expected: list[str]) -> None:
    """The month, and the year where there is one, belongs to both."""
    text, spans = unmark(marked)
    assert values(text) == expected
    assert surfaces(text) == [text[start:stop] for start, stop in spans]


@pytest.mark.parametrize("text", ["May 5-3", "on Nov. 5 and 6 people", "Nov. 3 and 4 percent", "April 24 and 45"])
def test_a_number_behind_a_day_is_no_second_day(text: str) -> None:
    """What counts something, or lies before the first day, is no day of the month."""
    assert len([value for value in values(text) if len(value) == len("2024-11-22")]) == 1
