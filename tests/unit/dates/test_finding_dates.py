"""Time expressions of a text, put on the calendar from its anchor, from the time before them, or left open."""

from __future__ import annotations

import datetime

import pytest
from time_examples import FRIDAY, read, surfaces, unmark, values

import wirecopy
from wirecopy.models import Anchor, Basis, TimexType

BY_TENSE = {
    "2024-11-19": [
        "The ministers met on |Tuesday|.",
        "It said |Tuesday| that it had won.",
        "|Tuesday|'s vote was close.",
    ],
    "2024-11-26": [
        "The ministers will meet on |Tuesday|.",
        "A vote is due |Tuesday|.",
        "Talks are to be held |Tuesday|.",
        "They met on |November 26|.",
    ],
    "2024-11-22": ["The ministers met on |Friday|.", "They will meet on |Friday|."],
    "2024-12": ["It will open in |December|.", "It is to close in |December|."],
    "2023-12": ["It opened in |December|.", "It was closed in |December|."],
    "2025-01": ["It will open in |January|."],
    "2024-01": ["It opened in |January|."],
    "2025-06-30": ["It will open on |June 30|."],
    "2024-06-30": ["It opened on |June 30|."],
    "2025-01-20": ["He will take office on |January 20|.", "upon taking office on |20 January|"],
}
FROM_CONTEXT = [
    ("They met on |May 3, 2019|. |The following day| they left.", ["2019-05-03", "2019-05-04"]),
    ("They met on |May 3, 2019|. |Two days later| they left.", ["2019-05-03", "2019-05-05"]),
    ("They met on |May 3, 2019|, and again |a month later|.", ["2019-05-03", "2019-06"]),
    ("They met in |May 2019|. Later |that month| they left.", ["2019-05", "2019-05"]),
    ("They met on |May 3, 2019|. On |the same day| it rained.", ["2019-05-03", "2019-05-03"]),
    ("They met on |May 3, 2019|. |The previous week| it rained.", ["2019-05-03", "2019-W17"]),
    ("It was founded in |1998| and closed |two years later|.", ["1998", "2000"]),
    ("It met on |Tuesday| and left at |10 p.m.|", ["2024-11-19", "2024-11-19T22:00"]),
    ("In |May 2019| they met; |the next day| they left.", ["2019-05", "2019-05-XX"]),
]
OF_COMPANIES = [
    ("Profit in |the third quarter| rose from |a year ago|.", ["2024-Q3", "2023-Q3"]),
    ("In |the first quarter| it lost money; |a year earlier| it won.", ["2024-Q1", "2023-Q1"]),
    ("|Third-quarter| sales rose from |the year-ago quarter|.", ["2024-Q3", "2023-Q3"]),
]
OPEN = {
    "XXXX-WXX-2": ["on |Tuesday|"],
    "XXXX-11-26": ["on |November 26|", "|26 November|"],
    "XXXX-12": ["in |December|"],
    "XXXX-XX-XX": ["|yesterday|", "|today|", "|tomorrow|", "|two days ago|"],
    "XXXX-WXX": ["|this week|", "|last week|"],
    "XXXX-XX": ["|last month|"],
    "XXXX": ["|last year|", "|this year|"],
    "XXXX-Q3": ["in |the third quarter|"],
    "XXXX-SU": ["|last summer|"],
    "XXXX-WXX-WE": ["|last weekend|"],
    "1998": ["in |1998|"],
    "2019-05-03": ["on |May 3, 2019|"],
    "P2D": ["for |two days|"],
    "PAST_REF": ["|recently|"],
}


@pytest.mark.parametrize(("value", "marked"), [(value, text) for value, texts in BY_TENSE.items() for text in texts])
def test_a_bare_day_or_month_follows_the_verb(value: str, marked: str) -> None:
    """Past and future are told apart, and the basis says that the day was chosen, not said."""
    text, spans = unmark(marked)
    (timex,) = read(text)
    assert (timex.value, timex.basis) == (value, Basis.WEEKDAY)
    assert [(timex.span.start, timex.span.stop)] == spans


@pytest.mark.parametrize(("marked", "expected"), FROM_CONTEXT + OF_COMPANIES, ids=lambda case: str(case)[:60])
def test_what_counts_from_the_time_before(marked: str, expected: list[str]) -> None:
    """The last time that was named, or the quarter that the story is about."""
    text, spans = unmark(marked)
    assert (surfaces(text), values(text)) == ([text[start:stop] for start, stop in spans], expected)
    assert read(text)[-1].basis is Basis.CONTEXT


def test_what_counts_from_the_anchor() -> None:
    """ "Yesterday" and "last week" count from the day of publication, whatever was named before."""
    found = read("They met on May 3, 2019. Yesterday they left, last week they came.")
    assert [(timex.value, timex.basis) for timex in found[1:]] == [
        ("2024-11-21", Basis.ANCHORED),
        ("2024-W46", Basis.ANCHORED),
    ]


def test_the_possessive_of_a_weekday_is_the_one_that_was_named() -> None:
    """ "Tuesday's talks" are those that will be held, when the story says so; else the last ones."""
    assert values("They will meet on Tuesday. They hope that Tuesday's talks help.") == ["2024-11-26", "2024-11-26"]
    assert values("They met on Tuesday. They will discuss Tuesday's talks.") == ["2024-11-19", "2024-11-19"]
    assert values("They will discuss Tuesday's talks.") == ["2024-11-19"]


@pytest.mark.parametrize(("value", "marked"), [(value, text) for value, texts in OPEN.items() for text in texts])
def test_without_an_anchor_the_value_is_partial(value: str, marked: str) -> None:
    """What the text does not say stays an X, and no day follows from it."""
    text, _ = unmark(marked)
    (timex,) = read(text, None)
    assert timex.value == value
    assert timex.earliest is None or "X" not in value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("on Tuesday", TimexType.DATE),
        ("on Tuesday at 10 p.m.", TimexType.TIME),
        ("last night", TimexType.TIME),
        ("two days", TimexType.DURATION),
        ("every Tuesday", TimexType.SET),
        ("recently", TimexType.DATE),
        ("2024-11-22", TimexType.DATE),
        ("2024-11-22T15:48", TimexType.TIME),
    ],
)
def test_the_types_of_timeml(text: str, kind: TimexType) -> None:
    """DATE, TIME, DURATION and SET."""
    (timex,) = read(text)
    assert timex.type is kind


def test_the_span_has_no_preposition() -> None:
    """The expression is handed back without the word that puts it into the sentence."""
    for lead in ("on", "since", "until", "before", "by", "after", "from"):
        assert surfaces(f"It was so {lead} Tuesday, 19 November") == ["Tuesday, 19 November"]


def test_the_year_of_a_story_is_inferred() -> None:
    """A weekday beside a day and a year that is looked back to: every day is marked as inferred, with its evidence."""
    text = (
        "The first meeting since 2019 will be on Wednesday, 12 January. In December it was asked for, on Monday agreed."
    )
    found = read(text, None)
    assert [timex.value for timex in found] == ["2019", "2022-01-12", "2021-12", "2022-01-10"]
    assert [timex.basis for timex in found] == [Basis.EXPLICIT, Basis.INFERRED, Basis.INFERRED, Basis.INFERRED]
    for timex in found[1:]:
        assert [text[span.slice] for span in timex.evidence] == ["2019", "Wednesday, 12 January"]


def test_yesterday_stays_open_where_only_the_year_is_known() -> None:
    """The story says a day of its year, not the day of its publication."""
    text = (
        "The first meeting since 2019 will be on Wednesday, 12 January. Yesterday it was agreed; last year it was not."
    )
    assert values(text, None)[2:] == ["XXXX-XX-XX", "2021"]


def test_several_years_are_candidates_and_none_is_chosen() -> None:
    """All that fit are listed, the value stays open, and what they rest on is given."""
    text = "They meet on Wednesday, 12 January."
    (timex,) = read(text, None)
    assert (timex.value, timex.earliest, timex.basis) == ("XXXX-01-12", None, Basis.NONE)
    assert timex.candidates[3:6] == ("2011-01-12", "2022-01-12", "2028-01-12")
    assert [text[span.slice] for span in timex.evidence] == ["Wednesday, 12 January"]


def test_an_anchor_always_wins() -> None:
    """What the caller knows is never overruled by what the story would suggest."""
    text = "The first meeting since 2019 will be on Wednesday, 12 January."
    found = read(text, datetime.date(2033, 1, 7))
    assert (found[1].value, found[1].basis, found[1].evidence) == ("2033-01-12", Basis.WEEKDAY, ())


@pytest.mark.parametrize(
    "anchor",
    [FRIDAY, datetime.datetime(2024, 11, 22, 23, 59), Anchor(day=FRIDAY, basis=Basis.GIVEN)],
    ids=["date", "datetime", "Anchor"],
)
def test_an_anchor_is_a_date_or_an_anchor(anchor: datetime.date | Anchor) -> None:
    """A datetime is its day, an Anchor its day."""
    assert [timex.value for timex in wirecopy.find_dates("yesterday", anchor=anchor)] == ["2024-11-21"]


@pytest.mark.parametrize("wrong", [b"yesterday", None, 7, ["yesterday"]])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    """The error says what to pass."""
    with pytest.raises(TypeError, match="needs a text as str"):
        wirecopy.find_dates(wrong, anchor=None)


@pytest.mark.parametrize("wrong", ["2024-11-22", 20241122, datetime.time(1)])
def test_what_is_no_day_is_refused(wrong: object) -> None:
    """The error says what to pass."""
    with pytest.raises(TypeError, match="anchor needs a"):
        wirecopy.find_dates("yesterday", anchor=wrong)


def test_the_anchor_has_to_be_said() -> None:
    """The library never asks the clock, so there is no default."""
    with pytest.raises(TypeError, match="anchor"):
        wirecopy.find_dates("yesterday")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Posted 2024-11-20, 3:48pm, about last week", ["2024-11-20T15:48", "2024-W46"]),
        ("It was 03/04/2024.", ["2024-XX-XX"]),
        ("It was 13/04/2024.", ["2024-04-13"]),
        ("It was 03/04/2024, and again on April 3, 2024.", ["2024-04-03", "2024-04-03"]),
    ],
)
def test_dates_in_digits(text: str, expected: list[str]) -> None:
    """They are read as everywhere in the library: the page decides between day and month, or nobody."""
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n",
        "The match ended 2:1.",
        "It costs $1,990 or £2,024.",
        "Version 2020.4.1 is out.",
        "See article 2019/12 of the law.",
        "More than 1,500 people came.",
        "It is no. 2010 in the list.",
        "A 6-year-old boy was found.",
        "Jan Novak and April Smith spoke to the Daily Mail.",
        "The fall of the government may spring to mind.",
        "Will Smith may march, wrote The Sun.",
        "He came second; a second goal followed.",
        "Sun Microsystems had 2000 employees.",
        "images/2019/talks-1200x800.jpg",
    ],
)
def test_what_is_no_date(text: str) -> None:
    """Scores, prices, versions, articles of laws, counts, ages of persons, names, verbs."""
    assert surfaces(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Das Treffen am 22. November 2024 wurde abgesagt. ", "2024-11-22"),
        ("La réunion du 22 novembre 2024 est annulée. ", "2024-11-22"),
        ("La reunión del 22 de noviembre de 2024 fue cancelada. ", "2024-11-22"),
        ("Встреча 22 ноября 2024 года отменена. ", "2024-11-22"),
        ("会议于2024年11月22日举行。", "2024-11-22"),
        ("اجتماع 22 نوفمبر 2024 ألغي. ", "2024-11-22"),
    ],
)
def test_explicit_dates_of_other_languages(text: str, value: str) -> None:
    """A short text and a long one; in a long one, days without a year are found too."""
    assert values(text) == [value]
    assert values(text * 12) == [value] * 12


def test_a_day_of_another_language_takes_its_year_from_the_anchor() -> None:
    """As in English, the nearest one."""
    text = "Das Treffen am 12. Januar wurde abgesagt, sagte der Sprecher des Ministers am Abend in Berlin. " * 4
    assert set(values(text)) == {"2025-01-12"}
    assert set(values(text, None)) == {"XXXX-01-12"}
