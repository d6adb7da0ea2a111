"""Day first or month first: what a page says about it."""

from __future__ import annotations

import pytest

from wirecopy.dates import find_explicit, settle_days


def settle(page: str) -> tuple[list[str], list[str]]:
    """The days that the first date of a page can mean in the end, and the evidence for it."""
    dates = find_explicit(page)
    found, evidence = settle_days(dates[0], page, dates)
    return [day.value for day in found.days], [page[span.slice] for span in evidence]


@pytest.mark.parametrize(
    ("page", "day", "evidence"),
    [
        ("03/04/2024\nPosted April 3, 2024", "2024-04-03", ["April 3, 2024"]),
        ("03/04/2024\nhttps://example.org/2024/03/04/talks", "2024-03-04", ["2024/03/04"]),
        ("03/04/2024\nimage-22-1712102400-38.jpg", "2024-04-03", ["1712102400"]),
        ("03/04/2024\nRead on: 28/03/2024, 02/01/2024", "2024-04-03", ["28/03/2024"]),
        ("03/04/2024\nRead on: 03/28/2024", "2024-03-04", ["03/28/2024"]),
        ("02/10/2024\nThe talks of Sept. 30, 2024 failed", "2024-10-02", ["Sept. 30, 2024"]),
        ("03/04/2024 10:00 AM EST", "2024-03-04", ["03/04/2024 10:00 AM EST"]),
        ("03/04/2024, 10:00 GMT", "2024-04-03", ["03/04/2024, 10:00 GMT"]),
        ("03/04/2024\nLire aussi : 12 janvier 2019", "2024-04-03", ["12 janvier 2019"]),
        ("03/04/2024\nThe colour of the harbour in the centre", "2024-04-03", ["colour", "harbour", "centre"]),
        ("03/04/2024\nThe color of the harbor", "2024-03-04", ["color", "harbor"]),
        ("03.04.2024\n" + "Переговоры завершились без результата. " * 3, "2024-04-03", None),
    ],
)
def test_the_page_decides(page: str, day: str, evidence: list[str] | None) -> None:
    """One kind of evidence for one of the days is enough, and it is handed back."""
    days, pieces = settle(page)
    assert days == [day]
    assert evidence is None or pieces == evidence


@pytest.mark.parametrize(
    "page",
    [
        "03/04/2024",
        "03/04/2024\nPosted April 3, 2024, updated March 4, 2024",
        "03/04/2024\n28/03/2019 and 03/28/2019",
        "03/04/2024\nThe talks of March 30, 2024 failed",
        "03/04/2024\nIts color in the centre",
        "03/04/2024\nOne color only",
        "03/04/2024\nThe Department of Defense, the Labour Party",
    ],
)
def test_the_page_does_not_decide(page: str) -> None:
    """Without evidence, or with evidence for both days, both stay."""
    assert settle(page) == (["2024-04-03", "2024-03-04"], [])


def test_surer_evidence_goes_first() -> None:
    """The same day in words beats the spelling of the page."""
    days, evidence = settle("03/04/2024\nPosted April 3, 2024. The color of the harbor.")
    assert (days, evidence) == (["2024-04-03"], ["April 3, 2024"])


def test_a_day_that_is_sure_stays() -> None:
    """A date with one reading needs no evidence."""
    assert settle("28/04/2024\nThe color of the harbor") == (["2024-04-28"], [])
