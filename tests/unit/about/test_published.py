"""The date of publication: which of the dates of a page, on which rows, by what evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

from wirecopy.about.published import Published, find_published
from wirecopy.models import Basis, Page

STORY = [
    "The ministers of the alliance met on Tuesday to talk about what it should do next, officials said.",
    "They came together for the first time since the summer, and none of them wanted to speak to the press.",
    "A second round was announced for the end of the week, though several delegations had left by then.",
    "The host of the talks said that he was confident, as all sides had shown that they could compromise.",
]
SEEDS = Path(__file__).parents[3] / "seeds"


def publish(*above: str, below: tuple[str, ...] = (), story: tuple[str, ...] = tuple(STORY), url: str | None = None):
    """What is found on a page of some rows, a story, and some rows."""
    rows = [*above, *story, *below]
    page = Page(text="\n".join(rows), url=url)
    return find_published(page, [row in story for row in page.rows])


def value(found: Published | None) -> str | None:
    """The value of the date, or None."""
    return found.timex.value if found and found.timex else None


@pytest.mark.parametrize(
    ("line", "expected", "rule"),
    [
        ("November 22, 2024", "2024-11-22", "alone"),
        ("By A. Writer | November 22, 2024", "2024-11-22", "byline"),
        ("By A. Writer Nov 22, 2024 5 min read", "2024-11-22", "byline"),
        ("Published Nov 22, 2024 • 3 minute read", "2024-11-22", "label"),
        ("PUBLISHED: 10:48, Fri, Nov 22, 2024 | UPDATED: 11:05, Sat, Nov 23, 2024", "2024-11-22T10:48", "label"),
        ("Updated Nov. 23, 2024 8:21 am ET / Original Nov. 22, 2024 8:02 am ET", "2024-11-22T08:02", "label"),
        ("Updated 2010 GMT (0410 HKT) November 22, 2024", "2024-11-22T20:10", "updated"),
        ("Politics / November 22, 2024", "2024-11-22", "short"),
        ("Valley Desk Diplomacy 2024-11-22, 3:48pm", "2024-11-22T15:48", "short"),
        ("A. Writer / EXAMPLE.COM / Nov 22, 2024, 17:07 IST", "2024-11-22T17:07", "short"),
        ("by Valley TimesNovember 22, 202501747", "2025-11-22", "byline"),
        ("22. November 2024, 15:48 Uhr", "2024-11-22T15:48", "alone"),
        ("Publié le 22 novembre 2024 à 15h48 | Mis à jour le 23 novembre 2024", "2024-11-22T15:48", "label"),
        ("Publicado: 22 de noviembre de 2024 15:48h", "2024-11-22T15:48", "label"),
        ("22 ноября 2024 г., 15:48", "2024-11-22T15:48", "alone"),
        ("Опубліковано 22 листопада 2024, 15:48", "2024-11-22T15:48", "label"),
        ("piątek, 22 listopada 2024", "2024-11-22", "alone"),
        ("Giriş: 22 Kasım 2024 Cuma, 15:48", "2024-11-22T15:48", "short"),
        ("تاريخ النشر: 22 نوفمبر 2024", "2024-11-22", "label"),
        ("发布时间：2024年11月22日 15:48", "2024-11-22T15:48", "label"),
        ("2024年11月22日 15時48分", "2024-11-22T15:48", "alone"),
        ("입력 2024.11.22 15:48", "2024-11-22T15:48", "label"),
    ],
)
def test_a_date_line_above_the_story(line: str, expected: str, rule: str) -> None:
    """A date line in any of its forms is found, with its row and the evidence that decided."""
    found = publish("Home", "Talks end without a result", line)
    assert found is not None
    assert (value(found), found.row, found.rule) == (expected, 2, f"published:{rule}")


def test_the_span_is_that_of_the_page() -> None:
    """The span cuts the expression out of the text of the page."""
    page = Page(text="Talks end\nBy A. Writer | Nov 22, 2024, 3:48pm\n" + "\n".join(STORY))
    found = find_published(page, [row in STORY for row in page.rows])
    assert found is not None
    assert found.timex is not None
    assert found.timex.span is not None
    assert page.text[found.timex.span.slice] == found.timex.text == "Nov 22, 2024, 3:48pm"
    assert found.timex.basis is Basis.EXPLICIT


def test_published_beats_updated() -> None:
    """The day of publication is wanted, whichever of the two comes first; both rows are date lines."""
    found = publish("Talks end", "Updated: November 23, 2024", "Published: November 22, 2024")
    assert value(found) == "2024-11-22"
    assert found.rows == (1, 2)


def test_an_update_alone_is_taken() -> None:
    """Where only the update is dated, that is the date, and the rule says so."""
    found = publish("Talks end", "Last updated 23 November 2024")
    assert (value(found), found.rule) == ("2024-11-23", "published:updated")


def test_a_label_on_the_row_above() -> None:
    """A page that breaks its lines at every element has the label on a row of its own."""
    found = publish("Talks end", "Posted:", "Nov 22, 2024 / 04:43 PM CST", "Updated:", "Nov 23, 2024 / 09:00 AM CST")
    assert (value(found), found.rows) == ("2024-11-22T16:43", (1, 2, 3, 4))


def test_a_date_that_is_broken_over_rows() -> None:
    """A page that breaks its lines at every element may break its date too; each of the rows is a date line."""
    found = publish("Talks end", "By A. Writer", "Nov", "22,", "2024", "Share")
    assert (value(found), found.timex.text, found.rows) == ("2024-11-22", "Nov\n22,\n2024", (2, 3, 4))


def test_the_banner_of_the_day_is_not_it() -> None:
    """The date at the top of the page is the day of the visit; the one near the story counts."""
    found = publish("Monday, November 25, 2024", *["Menu"] * 20, "Talks end", "By A. Writer November 22, 2024", "Share")
    assert value(found) == "2024-11-22"


def test_dates_of_teasers_are_not_it() -> None:
    """Other stories come in lists, each with its own day."""
    teasers = [row for day in range(10, 19) for row in (f"Another story number {day}", f"November {day}, 2024")]
    found = publish("Latest", *teasers, *["Menu"] * 16, "Talks end", "November 22, 2024", "Share")
    assert value(found) == "2024-11-22"


@pytest.mark.parametrize(
    "row",
    [
        "© November 22, 2024 Example Media",
        "Retrieved November 22, 2024 from an archive",
        "Member since November 22, 2024",
        "The committee had been founded in the capital of the country on November 22, 2024, by three members.",
    ],
)
def test_other_dates_are_not_it(row: str) -> None:
    """A copyright, the day of a visit and a sentence say nothing of the publication."""
    assert publish("Talks end", "Share", below=(row,)) is None


def test_dates_of_comments_are_not_it() -> None:
    """Below the story, days without a label belong to its readers."""
    comments = tuple(
        row for day in (23, 24) for row in ("A reader says:", f"November {day}, 2024 at 11:27 am", "Good.")
    )
    assert publish("Talks end", below=("Comments", *comments)) is None


def test_a_labelled_date_below_the_story() -> None:
    """Blogs put the date line under the story."""
    found = publish("Talks end", below=("Posted on November 22, 2024 by A. Writer",))
    assert value(found) == "2024-11-22"


def test_a_date_of_a_quoted_post_is_not_it() -> None:
    """A post of a network that the story shows has its own date."""
    assert publish("Talks end", below=("— A. Reader (@reader)", "November 22, 2024")) is None


def test_without_a_year_nothing_is_made_up() -> None:
    """A date line without a year keeps its year open."""
    found = publish("Talks end", "Published Nov 22, 3:48pm")
    assert (value(found), found.timex.earliest) == ("XXXX-11-22T15:48", None)


def test_a_dateline_without_a_year() -> None:
    """The dateline of an agency is the last resort; its row stays story."""
    story = ("KYIV, Nov 22 (Agency) - " + STORY[0], *STORY[1:])
    found = publish("Talks end", story=story)
    assert (value(found), found.row, found.rows, found.rule) == ("XXXX-11-22", 1, (), "published:dateline")


def test_several_days_without_a_year_are_a_list() -> None:
    """Days without a year on several rows are those of other stories."""
    assert publish("Nov 18", "Talks end", "Nov 20", "Talks begin", "Nov 21", "Share") is None


def test_an_age_is_a_date_line_without_a_day() -> None:
    """ "3 hours ago" counts back from a moment that the page does not name."""
    found = publish("Talks end", "By A. Writer", "3 hours ago")
    assert (found.timex, found.row, found.rule) == (None, 2, "published:age")


def test_day_and_month_stay_open_without_evidence() -> None:
    """03/04/2024 is two days, and both are given."""
    found = publish("Talks end", "03/04/2024")
    assert (value(found), found.timex.candidates) == ("2024-XX-XX", ("2024-03-04", "2024-04-03"))


def test_day_and_month_are_told_apart_by_the_page() -> None:
    """Another date in digits shows the order; it is handed back as evidence."""
    found = publish("Talks end", "03/04/2024", below=("Read on: 28/03/2024",))
    assert value(found) == "2024-04-03"
    assert len(found.timex.evidence) == 1


def test_day_and_month_are_told_apart_by_the_address() -> None:
    """The address of the page has the day in a form that leaves no doubt."""
    found = publish("Talks end", "03/04/2024", url="https://example.org/2024/04/03/talks-end")
    assert value(found) == "2024-04-03"


@pytest.mark.parametrize("rows", [(), ("",), ("Talks end",), ("Home", "Sport")])
def test_no_date(rows: tuple[str, ...]) -> None:
    """A page without a date has none."""
    assert publish(*rows) is None


def test_a_page_without_story() -> None:
    """Where nothing is story, only a date with a label or a byline is believed."""
    page = Page(text="Menu\nNovember 22, 2024\nNovember 23, 2024\nNovember 24, 2024")
    assert find_published(page, [False] * 4) is None
    page = Page(text="Menu\nPublished: November 22, 2024")
    assert value(find_published(page, [False] * 2)) == "2024-11-22"


def test_an_empty_page() -> None:
    """Nothing comes of nothing."""
    assert find_published(Page(text=""), []) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("000_63ebc7009d0f68bc.txt", None),
        ("001_e90900833cc1bb33.txt", "2024-11-22T15:48"),
        ("002_46c5c5bdf00f7882.txt", None),
        ("003_9c466d9febfd3d45.txt", None),
        ("004_0c20abf431f82c87.txt", None),
    ],
)
def test_the_seeds(name: str, expected: str | None) -> None:
    """One of the five pages says when it was published; the others get no invented date."""
    page = Page(text=(SEEDS / name).read_bytes().decode("utf-8"))
    assert value(find_published(page, [len(row) >= 80 for row in page.rows])) == expected
