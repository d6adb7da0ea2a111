"""Explicit dates: each way to write one, and what it becomes."""

from __future__ import annotations

import pytest

from wirecopy.dates import find_explicit, to_timex

FULL = {
    "2024-11-22": [
        "2024-11-22",
        "2024/11/22",
        "2024.11.22",
        "2024_11_22",
        "20241122",
        "November 22, 2024",
        "NOVEMBER 22 2024",
        "Nov. 22nd, 2024",
        "Nov 22,2024",
        "Nov-22-2024",
        "NOV 22 | 2024",
        "22 November 2024",
        "22nd of Nov 2024",
        "the [22nd of November, 2024]",
        "Fri 22 Nov 2024",
        "Friday, November 22, 2024",
        "Friday, the 22nd of November 2024",
        "22-Nov-2024",
        "22/Nov/2024",
        "22-Nov-24",
        "22 Nov '24",
        "Nov 22, ’24",
        "2024 November 22",
        "([2024, November 22])",
        "11/22/2024",
        "22/11/2024",
        "22.11.2024",
        "22-11-2024",
        "22/11/24",
        "Published: [22/11/2024]",
        "By A. Writer - [22.11.2024]",
        "11/22/24",
        "22.11.24",
        "2024-11-22 (Fri)",
        "https://example.org/[2024/11/22]/talks",
        "By A. Writer[November 22, 2024]Leave a comment",
        "Valley Times[November 22, 2024]01747",
        "[22 November 2024] 4",
        "Nov\u00a022,\u202f2024",
    ],
    "2024-11-22T15:48": [
        "2024-11-22T15:48",
        "2024-11-22 15:48",
        "2024-11-22, 3:48pm",
        "2024-11-2215:48",
        "November 22 2024 at 3:48 p.m. EST",
        "November 22, 2024 | 3:48 PM",
        "Nov 22, 2024 / 03:48 PM CST",
        "Nov. 22, 20243:48 PM",
        "November 22, 2024 3.48pm",
        "3:48 PM, Nov 22, 2024",
        "15:48, 22 NOV 2024",
        "3:48 pm on Nov 22, 2024",
        "15:48 JST, November 22, 2024",
        "15:48 GMT (1048 EST) November 22, 2024",
        "1548 GMT (1048 EST) November 22, 2024",
        "Friday 22 November 2024 15:48",
        "22 November 2024 • 3:48pm",
        "22 Nov 2024, 15:48 IST",
        "November 22, 2024 3:48PM (UTC)",
        "22.11.2024, 15:48",
        "11/22/2024 3:48 PM EST",
        "11/22/24 3:48 PM",
        "Nov 22, 15:48, 2024",
        "Updated[15:48, 22 Nov 2024]",
    ],
    "2024-11-22T15:48:30": [
        "2024-11-22T15:48:30Z",
        "2024-11-22T15:48:30.614+02:00",
        "Fri Nov 22 15:48:30 UTC 2024",
        "2024-11-22 15:48:30 +0530",
    ],
    "2024-11-22T05": ["November 22, 2024 5 AM PT"],
    "2024-11-22T12:10": ["November 22, 2024 12:10 p.m."],
    "2024-11-22T00:10": ["November 22, 2024 12:10 a.m."],
    "1987-06-11": ["June 11, 1987"],
    "2024-02-29": ["29 February 2024"],
}

LANGUAGES = {
    "2024-11-22": [
        "22. November 2024",
        "Freitag, 22. November 2024",
        "le [22 novembre 2024]",
        "vendredi 22 novembre 2024",
        "Viernes, 22 de noviembre del 2024",
        "22 nov. 2024",
        "22 novembre 2024",
        "22 de novembro de 2024",
        "[22 ноября 2024] г.",
        "22 листопада 2024",
        "piątek, 22 listopada 2024",
        "22 Kasım 2024 Cuma",
        "الجمعة 22 نوفمبر 2024",
        "22 تشرين الثاني/نوفمبر 2024",
        "2024年11月22日",
        "2024年11月22日星期五",
        "2024年11月22日（金）",
        "2024년 11월 22일",
        "vrijdag 22 november 2024",
        "22. listopad 2024 pátek",
        "2024. november 22.",
        "2024 m. lapkričio 22 d.",
        "Ngày [22 tháng 11 năm 2024]",
        "22 नवंबर 2024",
        "22 Νοεμβρίου 2024",
        "22 בנובמבר 2024",
    ],
    "2024-11-01": ["1er novembre 2024", "1º de noviembre de 2024"],
    "2024-11-22T15:48": [
        "22. November 2024, 15:48 Uhr",
        "22.11.2024, 15.48 Uhr",
        "22. November 2024 um 15:48",
        "22 novembre 2024 à 15h48",
        "22 de noviembre de 2024 a las 15:48",
        "22 novembre 2024, alle 15:48",
        "22 novembre 2024 alle ore 15.48",
        "22 de novembro de 2024 às 15h48",
        "22 ноября 2024 г., 15:48",
        "22 ноября 2024 в 15:48",
        "22 листопада 2024, 15:48",
        "22 Kasım 2024 Cuma, 15:48",
        "2024年11月22日 15:48",
        "2024年11月22日 下午3:48",
        "2024年11月22日15時48分",
        "2024年11月22日（金）午後3時48分",
        "2024년 11월 22일 오후 3:48",
        "22 november 2024 om 15:48 uur",
        "22 november 2024 kl. 15.48",
        "22.11.2024 klo 15:48",
    ],
}

NO_DATES = [
    "",
    "31 February 2020",
    "45/67/2020",
    "Copyright 2024",
    "In 2019 it had 5 members",
    "12 out of 2020 people",
    "iPhone 14 Pro 2022",
    "v2.11.20",
    "192.168.1.24",
    "12.10.11.2024",
    "22/11/24/1",
    "image-225449-1732268259-383db93f42e0.jpg",
    "2024\n11-22",
    "Nov 22,\n2024",
    "22     November     2024",
    "November 22",
    "3 hours ago",
    "20241350",
    "A20241122",
    "12:30 2024",
]


def cases(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Every text of the table with its value."""
    return [(text, value) for value, texts in table.items() for text in texts]


def unmark(marked: str) -> tuple[str, str]:
    """The text without its brackets, and the part between them; all of it where there are none."""
    text = marked.replace("[", "").replace("]", "")
    return text, marked[marked.index("[") + 1 : marked.index("]")] if "[" in marked else text


def values(text: str, *, partial: bool = False) -> list[str]:
    """The values of the dates of a text."""
    return [to_timex(found, text).value for found in find_explicit(text, partial=partial)]


@pytest.mark.parametrize(("marked", "value"), cases(FULL) + cases(LANGUAGES))
def test_a_date_is_read(marked: str, value: str) -> None:
    """Each form is found once, with its span, and becomes its value, whatever is glued to it."""
    text, expected = unmark(marked)
    found = find_explicit(text)
    assert [text[one.start : one.stop] for one in found] == [expected]
    assert values(text) == [value]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(text: str) -> None:
    """Days that do not exist, versions, addresses, file names and lone years are no dates."""
    assert find_explicit(text) == []


def test_dates_that_touch_are_two() -> None:
    """A page that glues two dates together has two."""
    text = "Posted on May 3, 2019May 4, 2019Author | June 8, 2023 | 6:03 pmJune 9, 2023 | 7:04 am"
    assert values(text) == ["2019-05-03", "2019-05-04", "2023-06-08T18:03", "2023-06-09T07:04"]


def test_the_zone_is_kept_and_nothing_is_converted() -> None:
    """The clock stays as it is written; the zone belongs to the span and to the clock, not to the value."""
    text = "November 22, 2024 at 11:30 p.m. EST"
    (found,) = find_explicit(text)
    assert found.clock is not None
    assert (found.clock.hour, found.clock.minute, found.clock.zone) == (23, 30, "EST")
    assert to_timex(found, text).value == "2024-11-22T23:30"


def test_an_impossible_clock_is_left_out() -> None:
    """A number that is no time of day does not harm the date beside it."""
    text = "November 22, 2024 at 25:70"
    (found,) = find_explicit(text)
    assert (text[found.start : found.stop], found.clock) == ("November 22, 2024", None)


def test_day_and_month_that_the_text_does_not_tell_apart() -> None:
    """Two readings are both given, and the value leaves open what they disagree in."""
    text = "03/04/2024"
    (found,) = find_explicit(text)
    timex = to_timex(found, text)
    assert (timex.value, timex.candidates) == ("2024-XX-XX", ("2024-03-04", "2024-04-03"))
    assert (str(timex.earliest), str(timex.latest)) == ("2024-03-04", "2024-04-03")


def test_the_weekday_tells_day_and_month_apart() -> None:
    """3 April 2024 was a Wednesday, 4 March 2024 a Monday."""
    assert values("Wed 03/04/2024") == ["2024-04-03"]
    assert values("Monday, 03/04/2024") == ["2024-03-04"]


def test_a_month_that_two_languages_name_alike() -> None:
    """ "Listopada" is November in Polish and October in Croatian: both are given, unless the weekday decides."""
    assert values("22 listopada 2024") == ["2024-XX-22"]
    assert values("utorak, 22. listopada 2024") == ["2024-10-22"]


def test_a_weekday_that_does_not_fit_is_noted() -> None:
    """22 November 2024 was a Friday; the day stands, and the rule says that the page disagrees with itself."""
    text = "Monday, 22 November 2024"
    timex = to_timex(find_explicit(text)[0], text)
    assert (timex.value, timex.rule) == ("2024-11-22", "day-month-year:weekday-differs")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nov. 22, 3:48pm", "XXXX-11-22T15:48"),
        ("KYIV, Nov 22 (Reuters) -", "XXXX-11-22"),
        ("22 November", "XXXX-11-22"),
        ("le 1er janvier", "XXXX-01-01"),
        ("February 29", "XXXX-02-29"),
        ("November 22, 2024", "2024-11-22"),
    ],
)
def test_a_day_without_a_year(text: str, value: str) -> None:
    """Asked for, a day without a year is found, and no year is made up."""
    assert values(text, partial=True) == [value]


@pytest.mark.parametrize("text", ["you may 5 times", "5 out of 7", "march 3 abreast", "Top 10", "22:10"])
def test_small_words_are_no_months(text: str) -> None:
    """Without a year, words that are only sometimes months are none."""
    assert values(text, partial=True) == []


def test_a_part_of_a_text() -> None:
    """Only the part between *start* and *stop* is searched, and offsets count from the start of the text."""
    text = "2023-01-01 2024-11-22 2025-01-01"
    (found,) = find_explicit(text, 11, 21)
    assert (found.start, found.stop) == (11, 21)


def test_many_dates_on_one_long_line() -> None:
    """Where dates stand close together for long, each is found once."""
    text = "Nov 22, 2024 " * 2000
    assert len(find_explicit(text)) == 2000
