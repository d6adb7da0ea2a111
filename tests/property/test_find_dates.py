"""What must hold of time expressions: printed and read back, moved with their anchor, and right in any text."""

from __future__ import annotations

import calendar
import datetime
import functools

from hypothesis import assume, example, given
from hypothesis import strategies as st

import wirecopy
from wirecopy.dates.english import load_rules
from wirecopy.lexicon import load_lexicon
from wirecopy.models import Basis, Timex, TimexType
from wirecopy.testing import hostile_texts, pages

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
DAY_FORMS = (
    "{year:04}-{month:02}-{day:02}",
    "{name} {day}, {year:04}",
    "{name} {day}{ordinal}, {year:04}",
    "{name} the {day}{ordinal}, {year:04}",
    "{upper} {day} {year:04}",
    "{short}. {day}, {year:04}",
    "{day} {name} {year:04}",
    "{day} {short} {year:04}",
    "the {day}{ordinal} of {name} {year:04}",
    "{weekday}, {name} {day}, {year:04}",
    "{weekday}, {day} {name} {year:04}",
    "{weekday}, the {day}{ordinal} of {name}, {year:04}",
)
OPEN_FORMS = ("{name} {day}", "{short}. {day}", "{day} {name}", "the {day}{ordinal} of {name}", "{name} {day}{ordinal}")
CLOCK_FORMS = ("{hour:02}:{minute:02} GMT", "{hour12}:{minute:02} {half}.m.", "{hour12}:{minute:02}{half}m")
SENTENCES = ("{}", "It met on {}.", "On {}, it met.", "They will meet ({}) again", "since {}", "“{}”", "by\n{}\n")
WORDS = (
    "the a an of in on at by since until last next this that past coming year month week day quarter ago earlier later "
    "before after Monday Tuesdays Friday's May March Nov. December 22 5th 1998 2024 '94 1970s 19 twenty two half and "
    "or to - / , . ( ) 9:30 p.m. GMT noon tonight today yesterday now recently soon every each daily twice per fiscal "
    "early late mid third first fourth winter fall Christmas Easter Eve Day weekend century decades long old hours few "
    "several couple more than about nearly said will met held due \n \n\n “ ’ Q3 2024-11-22 03/04/2024 24:00 99:99"
).split(" ")

days = st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31))
anchors = st.one_of(
    st.none(),
    st.dates(),
    st.sampled_from((datetime.date.min, datetime.date.max, datetime.date(2024, 2, 29), datetime.date(1, 3, 1))),
    days,
)
sentences = st.sampled_from(SENTENCES)
word_salad = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
rule_salad = st.lists(st.sampled_from([rule.example for rule in load_rules()]), max_size=8).map(", ".join)
any_text = st.one_of(word_salad, rule_salad, pages(), hostile_texts(), st.text(max_size=200))


def print_day(day: datetime.date, form: str) -> str:
    """A day in one of the forms."""
    return form.format(
        year=day.year,
        month=day.month,
        day=day.day,
        name=MONTHS[day.month - 1],
        short=MONTHS[day.month - 1][:3],
        upper=MONTHS[day.month - 1].upper(),
        ordinal="th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th"),
        weekday=WEEKDAYS[day.weekday()],
    )


def print_count(count: int) -> str:
    """A number below a hundred in words."""
    if count < 20:
        return ONES[count - 1]
    return TENS[count // 10 - 2] + (f"-{ONES[count % 10 - 1]}" if count % 10 else "")


def only(text: str, anchor: datetime.date | None, expression: str) -> Timex:
    """The one expression of a text, which is all of what was printed into it."""
    (timex,) = wirecopy.find_dates(text, anchor=anchor)
    assert timex.text == expression
    return timex


@given(days, st.sampled_from(DAY_FORMS), sentences, anchors)
def test_a_printed_day_is_read_back(day: datetime.date, form: str, sentence: str, anchor: datetime.date | None) -> None:
    """In every form and between any words a day is itself, whatever the anchor."""
    printed = print_day(day, form)
    timex = only(sentence.format(printed), anchor, printed)
    assert (timex.value, timex.earliest, timex.latest) == (day.isoformat(), day, day)
    assert (timex.type, timex.basis) == (TimexType.DATE, Basis.EXPLICIT)


@given(days, st.sampled_from(OPEN_FORMS), sentences, st.integers(-60, 100))
def test_a_day_without_a_year_is_the_nearest(day: datetime.date, form: str, sentence: str, shift: int) -> None:
    """Read two months before it or three after, it is the day that was printed; without an anchor its year is open."""
    assume("{short}" not in form or day.month != 5)  # "May" is no abbreviation
    printed = print_day(day, form)
    timex = only(sentence.format(printed), day + datetime.timedelta(days=shift), printed)
    assert (timex.value, timex.basis) == (day.isoformat(), Basis.WEEKDAY)
    assert only(sentence.format(printed), None, printed).value == f"XXXX-{day:%m-%d}"


@given(days, st.times(), st.sampled_from(CLOCK_FORMS), st.sampled_from(("{day} at {clock}", "{clock} on {day}")))
def test_a_printed_day_with_its_time_is_read_back(
    day: datetime.date, time: datetime.time, clock_form: str, order: str
) -> None:
    """Clock and day are one expression, in either order."""
    clock = clock_form.format(
        hour=time.hour, hour12=time.hour % 12 or 12, minute=time.minute, half="a" if time.hour < 12 else "p"
    )
    printed = order.format(day=print_day(day, "{name} {day}, {year:04}"), clock=clock)
    (timex,) = wirecopy.find_dates(printed, anchor=None)
    assert (timex.value, timex.type) == (f"{day.isoformat()}T{time:%H:%M}", TimexType.TIME)


@given(days, sentences)
def test_a_printed_month_quarter_half_year_decade_and_century_are_read_back(day: datetime.date, sentence: str) -> None:
    """Longer stretches of the calendar, with their year: the value, and the day lies inside."""
    year, quarter, half = day.year, (day.month + 2) // 3, (day.month + 5) // 6
    nth = ("first", "second", "third", "fourth")
    for printed, value in (
        (f"{MONTHS[day.month - 1]} {year}", f"{year}-{day.month:02}"),
        (f"the {nth[quarter - 1]} quarter of {year}", f"{year}-Q{quarter}"),
        (f"Q{quarter} {year}", f"{year}-Q{quarter}"),
        (f"the {nth[half - 1]} half of {year}", f"{year}-H{half}"),
        (f"the summer of {year}", f"{year}-SU"),
        (f"the year {year}", f"{year}"),
        (f"the {year // 10}0s", f"{year // 10}"),
        (f"the {year // 100 + 1}{'st' if year >= 2000 else 'th'} century", f"{year // 100}"),
    ):
        timex = only(sentence.format(printed), None, printed)
        assert timex.value == value
        assert timex.earliest is not None
        assert timex.latest is not None
        assert value.endswith("SU") or timex.earliest <= day <= timex.latest


@given(st.integers(1, 99), st.sampled_from(sorted(UNITS)), st.booleans())
def test_a_printed_length_is_read_back(count: int, unit: str, in_words: bool) -> None:
    """A count in digits or words and its unit, alone and as an adjective."""
    number = print_count(count) if in_words else str(count)
    value = f"P{count}{UNITS[unit]}"
    assert only(f"for {number} {unit}{'s' * (count > 1)}.", None, f"{number} {unit}{'s' * (count > 1)}").value == value
    timex = only(f"a {number}-{unit} truce", None, f"{number}-{unit}")
    assert (timex.value, timex.type) == (value, TimexType.DURATION)


@given(st.integers(1, 99), st.sampled_from(sorted(UNITS)), days)
def test_a_printed_count_from_the_anchor_is_read_back(count: int, unit: str, anchor: datetime.date) -> None:
    """ "Three weeks ago" and "three weeks later" are as far away as they say."""
    noun = f"{print_count(count)} {unit}{'s' * (count > 1)}"
    back, ahead = (only(f"{noun} {word}", anchor, f"{noun} {word}") for word in ("ago", "later"))
    if unit in ("day", "week"):
        shift = datetime.timedelta(days=count * (7 if unit == "week" else 1))
        assert (back.earliest or anchor) <= anchor - shift <= (back.latest or anchor)
        assert (ahead.earliest or anchor) <= anchor + shift <= (ahead.latest or anchor)
    else:
        months = anchor.year * 12 + anchor.month - 1 - count * (12 if unit == "year" else 1)
        assert back.value == (f"{months // 12}" if unit == "year" else f"{months // 12}-{months % 12 + 1:02}")


@given(st.sampled_from(WEEKDAYS), days, st.integers(-2000, 2000))
def test_weeks_move_weekdays_by_weeks(weekday: str, anchor: datetime.date, weeks: int) -> None:
    """The same sentence some whole weeks later speaks of days the same number of weeks later."""
    shift = datetime.timedelta(weeks=weeks)
    for sentence in (
        "It met on {}.",
        "It will meet on {}.",
        "last {}",
        "next {}",
        "this {}",
        "{} next week",
        "{} night",
    ):
        (one,) = wirecopy.find_dates(sentence.format(weekday), anchor=anchor)
        (two,) = wirecopy.find_dates(sentence.format(weekday), anchor=anchor + shift)
        assert one.earliest is not None
        assert (two.earliest, two.latest, two.rule) == (one.earliest + shift, one.earliest + shift, one.rule)
        assert one.earliest.weekday() == WEEKDAYS.index(weekday)


@given(
    days,
    st.sampled_from(["yesterday", "today", "tomorrow", "three days ago", "the day before yesterday"]),
    st.integers(-9999, 9999),
)
def test_days_move_days_by_days(anchor: datetime.date, expression: str, count: int) -> None:
    """What counts from the anchor in days moves with it, day by day."""
    shift = datetime.timedelta(days=count)
    one, two = (only(expression, day, expression).earliest for day in (anchor, anchor + shift))
    assert one is not None
    assert two == one + shift


@given(st.sampled_from(MONTHS), days, st.integers(-5, 5))
def test_years_move_months_by_years(month: str, anchor: datetime.date, years: int) -> None:
    """The same sentence some years later speaks of a month as many years later."""
    assume(not (anchor.month == 2 and anchor.day == 29))
    later = anchor.replace(year=anchor.year + years)
    for sentence in ("It met in {}.", "It will meet in {}.", "last {}", "next {}"):
        (one,) = wirecopy.find_dates(sentence.format(month), anchor=anchor)
        (two,) = wirecopy.find_dates(sentence.format(month), anchor=later)
        assert two.value == f"{int(one.value[:4]) + years}{one.value[4:]}"


@given(any_text, anchors)
@example("May " * 1000, datetime.date.max)
@example("last week, next year, a century ago, 3000 years later, the last quarter", datetime.date.min)
@example("the last quarter of 9999, next winter, next month, Sunday, this weekend", datetime.date.max)
@example("on Feb. 29, a year earlier, last year, four years ago", datetime.date(2024, 2, 29))
@example("Monday, February 29", None)
@example("0 days ago, 0:00 GMT, the 0th century, 99999999999 years later, 1/0 days", datetime.date(2024, 2, 29))
@example("٢٢ November ٢٠٢٤, ٣ days ago, Q٣, in '٩٤", datetime.date(2024, 11, 22))
@example("İ November 22, ſunday \ud800 last\x00week", None)
def test_any_text_and_any_anchor(text: str, anchor: datetime.date | None) -> None:
    """Nothing is raised; expressions lie inside the text, say what stands there, and stand in order and apart."""
    found = wirecopy.find_dates(text, anchor=anchor)
    end = 0
    for timex in found:
        assert timex.span is not None
        assert end <= timex.span.start < timex.span.stop <= len(text)
        assert timex.text == text[timex.span.slice] == timex.text.strip()
        end = timex.span.stop
        assert timex.value
        assert timex.rule
        assert (timex.earliest is None) == (timex.latest is None)
        assert timex.earliest is None or timex.latest is None or timex.earliest <= timex.latest
        assert all(span.stop <= len(text) for span in timex.evidence)
        if timex.type in (TimexType.DURATION, TimexType.SET):
            assert (timex.earliest, timex.basis) == (None, Basis.NONE)
        if anchor is not None:
            assert timex.basis is not Basis.INFERRED
    assert wirecopy.find_dates(text, anchor=anchor) == found


@given(word_salad, word_salad, days)
def test_what_was_read_before_changes_nothing(one: str, two: str, anchor: datetime.date) -> None:
    """A text is read alike whatever was read before it."""
    first = wirecopy.find_dates(one, anchor=anchor)
    wirecopy.find_dates(two, anchor=None)
    assert wirecopy.find_dates(one, anchor=anchor) == first


@given(st.one_of(word_salad, rule_salad), days)
def test_the_page_and_the_function_agree(text: str, anchor: datetime.date) -> None:
    """A page of one paragraph has the dates that the function finds in its text."""
    text = " ".join(text.split())
    article = wirecopy.parse(text, parser="plain", published=anchor)
    assert article.dates == wirecopy.find_dates(text, anchor=anchor)


@functools.cache
def foreign_months() -> list[tuple[str, int, str]]:
    """Names of months that no two languages use for different months, with a language of each."""
    rows = [
        (word, int(value), languages.split()[0])
        for word, kind, value, languages in load_lexicon("date_words").entries
        if kind == "month" and len(word) > 3 and word.isalpha()
    ]
    meanings: dict[str, set[int]] = {}
    for word, month, _ in rows:
        meanings.setdefault(word, set()).add(month)
    return [row for row in rows if len(meanings[row[0]]) == 1]


@given(st.sampled_from(foreign_months()), st.integers(1950, 2049), st.integers(1, 28), anchors)
def test_an_explicit_day_in_other_languages_is_read_back(
    name: tuple[str, int, str], year: int, day: int, anchor: datetime.date | None
) -> None:
    """Every name of a month in the list is read beside its day and its year."""
    word, month, _language = name
    text = f"{day} {word} {year}"
    timex = only(text, anchor, text)
    assert timex.value == f"{year}-{month:02}-{day:02}"


@given(st.integers(1, 12), st.integers(1, 31), st.integers(2015, 2029), st.integers(0, 5))
def test_an_inferred_year_is_among_those_that_fit(month: int, day: int, year: int, before: int) -> None:
    """Weekday, day and a year looked back to: the true year is the one inferred, or among the candidates."""
    assume(day <= calendar.monthrange(year, month)[1])
    true = datetime.date(year, month, day)
    text = f"The first meeting since {year - before} was on {WEEKDAYS[true.weekday()]}, {day} {MONTHS[month - 1]}."
    _, timex = wirecopy.find_dates(text, anchor=None)
    if timex.candidates:
        assert true.isoformat() in timex.candidates
        assert timex.value == f"XXXX-{true:%m-%d}"
    else:
        assert (timex.value, timex.basis) == (true.isoformat(), Basis.INFERRED)
