"""What must hold of dates: printed in any form they are read back, and any text whatsoever is read."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from wirecopy.about.published import find_published
from wirecopy.dates import Clock, find_age, find_explicit, settle_days, to_timex
from wirecopy.dates.explicit.languages import find_foreign
from wirecopy.models import Page
from wirecopy.testing import hostile_texts, pages

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
FOREIGN = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
}
FORMS = (
    "{year:04}-{month:02}-{day:02}",
    "{year:04}/{month:02}/{day:02}",
    "{year:04}.{month}.{day}",
    "{weekday}{name} {day}, {year:04}",
    "{weekday}{name} {day}{ordinal}, {year:04}",
    "{weekday}{name} {day} {year:04}",
    "{weekday}{abbreviated}. {day}, {year:04}",
    "{weekday}{abbreviated} {day:02},{year:04}",
    "{weekday}{day} {name} {year:04}",
    "{weekday}{day}{ordinal} of {name} {year:04}",
    "{weekday}{day}{ordinal} {abbreviated}, {year:04}",
    "{weekday}{day:02} {abbreviated}. {year:04}",
    "{day:02}-{abbreviated}-{year:04}",
    "{year:04} {name} {day}",
    "{year:04}年{month}月{day}日",
    "{year:04}년 {month}월 {day}일",
)
CLOCKS = (
    " {hour}:{minute:02}",
    ", {hour:02}:{minute:02}",
    " at {hour}:{minute:02} GMT",
    " | {hour12}:{minute:02}{half}",
    " {hour12}:{minute:02} {half} EST",
    " • {hour12}.{minute:02}{half}",
    " {hour}h{minute:02}",
    "T{hour:02}:{minute:02}Z",
    " ({hour:02}:{minute:02} +01:00)",
)

days = st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31))
times = st.times()
cases = st.sampled_from((str, str.upper, str.lower, str.title))
words = st.text(st.characters(categories=["L", "Zs", "P"], exclude_characters="'’"), max_size=60)
any_text = st.one_of(pages(), hostile_texts(), st.text(max_size=300))


def print_day(day: datetime.date, form: str, with_weekday: bool) -> str:
    """A day in one of the forms."""
    ordinal = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return form.format(
        year=day.year,
        month=day.month,
        day=day.day,
        name=MONTHS[day.month - 1],
        abbreviated=MONTHS[day.month - 1][:3],
        ordinal=ordinal,
        weekday=WEEKDAYS[day.weekday()] + ", " if with_weekday else "",
    )


@given(days, st.sampled_from(FORMS), st.booleans(), cases)
def test_a_printed_day_is_read_back(day: datetime.date, form: str, with_weekday: bool, case) -> None:
    """In every form and case, a day is found as a whole and means itself."""
    text = case(print_day(day, form, with_weekday))
    (found,) = find_explicit(text)
    assert (found.start, found.stop) == (0, len(text))
    timex = to_timex(found, text)
    assert (timex.value, timex.earliest, timex.latest) == (day.isoformat(), day, day)


@given(days, st.sampled_from(FORMS), times, st.sampled_from(CLOCKS))
def test_a_printed_day_and_time_are_read_back(
    day: datetime.date, form: str, time: datetime.time, clock_form: str
) -> None:
    """A clock behind the day is read with it."""
    clock = clock_form.format(
        hour=time.hour, minute=time.minute, hour12=time.hour % 12 or 12, half="am" if time.hour < 12 else "p.m."
    )
    text = print_day(day, form, with_weekday=False) + clock
    (found,) = find_explicit(text)
    assert to_timex(found, text).value == f"{day.isoformat()}T{time.hour:02}:{time.minute:02}"


@given(days, times, st.sampled_from(("{} {}", "{}, {}", "{} | {}", "{} GMT, {}", "{} - {}")))
def test_a_time_before_the_day_is_read_back(day: datetime.date, time: datetime.time, form: str) -> None:
    """British papers write the clock first."""
    text = form.format(time.strftime("%H:%M"), print_day(day, "{day:02} {abbreviated} {year:04}", False))
    (found,) = find_explicit(text)
    assert to_timex(found, text).value == f"{day.isoformat()}T{time.hour:02}:{time.minute:02}"


@given(days, st.sampled_from(sorted(FOREIGN)), cases)
def test_a_day_in_another_language_is_read_back(day: datetime.date, language: str, case) -> None:
    """The months of other languages are known, in any case that keeps them the same words."""
    name = FOREIGN[language][day.month - 1]
    assume(case(name).lower() == name.lower())
    text = f"{day.day} {case(name)} {day.year}"
    (found,) = find_explicit(text)
    assert [one.value for one in found.days] == [day.isoformat()]


@given(days, st.sampled_from("/.-"))
def test_a_day_in_digits_is_one_of_its_readings(day: datetime.date, sign: str) -> None:
    """Day first or month first, the day that was printed is among the readings; alone when the other is none."""
    for text in (f"{day.day}{sign}{day.month}{sign}{day.year}", f"{day.month}{sign}{day.day}{sign}{day.year}"):
        (found,) = find_explicit(text)
        readings = [one.value for one in found.days]
        assert day.isoformat() in readings
        assert len(readings) == (2 if day.day <= 12 and day.day != day.month else 1)


@given(days, words, words)
def test_a_day_is_found_between_any_words(day: datetime.date, before: str, behind: str) -> None:
    """Letters and marks around a date do not hide it."""
    date = print_day(day, "{name} {day}, {year:04}", False)
    text = f"{before} {date} {behind}"
    assert day.isoformat() in [one.days[0].value for one in find_explicit(text)]


@given(any_text, st.booleans())
@example("May " * 1000, True)
@example("1\U00011f50 2024-11-22", False)
@example("\u0662\u0660\u0662\u0664 20٢٤-11-22", False)
@example("İİİ 22 Nov 2024 \ud800\x00", True)
def test_any_text_is_read(text: str, partial: bool) -> None:
    """No text is too odd: findings lie inside it, in order, without overlap, on one line, and say what stands there."""
    end = 0
    found = find_explicit(text, partial=partial)
    for one in found:
        assert end <= one.start < one.stop <= len(text)
        end = one.stop
        timex = to_timex(one, text)
        assert timex.text == text[one.start : one.stop]
        assert "\n" not in timex.text
        assert one.days
        assert isinstance(one.clock, Clock | None)
        settled, evidence = settle_days(one, text, found)
        assert set(settled.days) <= set(one.days)
        assert all(span.stop <= len(text) for span in evidence)
    for span in map(find_age, text.split("\n")):
        assert span is None or span[0] < span[1]


@given(st.text(max_size=80))
@example("٢٢ نوفمبر ٢٠٢٤")
def test_any_line_is_read_for_other_digits(text: str) -> None:
    """Dates in other digits lie inside the text as well."""
    assert all(0 <= one.start < one.stop <= len(text) for one in find_foreign(text, 0, len(text)))


@given(any_text, st.randoms(use_true_random=False))
def test_any_page_is_read(text: str, random) -> None:
    """Whatever is taken for story, the answer points into the page, and the same page gives the same answer."""
    page = Page(text=text)
    story = [random.random() < 0.5 for _ in page.rows]
    found = find_published(page, story)
    assert found == find_published(page, story)
    if found:
        assert found.rows == () or found.row in found.rows
        assert all(0 <= row < len(page.rows) for row in (found.row, *found.rows))
        if found.timex:
            start, stop = page.spans[found.row]
            assert start <= found.timex.span.start < stop
            assert text[found.timex.span.slice] == found.timex.text


@given(days)
def test_a_page_keeps_its_date_whatever_its_menu(day: datetime.date) -> None:
    """More rows of a menu above do not change the date."""
    story = ["The talks went on for the whole of the night, and nobody wanted to say how they would end. " * 3] * 3
    short = ["Talks go on", print_day(day, "By A. Writer | {name} {day}, {year:04}", False), *story]
    for menu in (0, 40, 200):
        page = Page(text="\n".join(["Menu"] * menu + short))
        found = find_published(page, [row in story for row in page.rows])
        assert found is not None
        assert (found.timex.value, found.row) == (day.isoformat(), menu + 1)


@pytest.mark.parametrize(
    "text",
    [
        "May " * 100_000,
        "1" * 1_000_000,
        "2024-" * 50_000,
        "20" * 200_000,
        "Nov 22, 2024 " * 20_000,
        "03/04/2024\n" * 10_000,
        "word " * 2_000_000,
        "’24 " * 50_000,
        "\n" * 200_000 + "Nov 22, 2024",
        "\xa0" * 500_000 + "Nov 22, 2024",
        "3 p. m. " * 50_000,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_hostile_text_ends(text: str) -> None:
    """Giant repetition is read to its end."""
    page = Page(text=text)
    find_explicit(text, partial=True)
    find_published(page, [len(row) >= 80 for row in page.rows])
