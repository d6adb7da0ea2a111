"""Years: a page without one learns it from a page that tells the same event, and says from which."""

from __future__ import annotations

import itertools

import wirecopy
from wirecopy.models import Article, Basis, Timeline

KNOWS = "Norway attacked Kenya on May 3, 2024. Peru slept."
ASKS = "Norway attacked Kenya on May 3. On January 30, Norway and Peru met in Oslo."


def page(source: str, text: str) -> Article:
    """A page of running text."""
    return wirecopy.parse(text, source=source, parser="plain")


def days(timeline: Timeline, source: str) -> list[str | None]:
    """The days of the events that one page reports, in the order of the page."""
    found = [r.event for entry in timeline.entries for r in entry.reports if r.article.source == source]
    return [event.when and event.when.value for event in sorted(found, key=lambda event: event.trigger.span)]


def test_a_year_is_learnt_from_another_page() -> None:
    """All dates of the page get a year, the one in which they are nearest to what was learnt."""
    timeline = wirecopy.link([page("asks", ASKS), page("knows", KNOWS)])
    assert days(timeline, "asks") == ["2024-05-03", "2024-01-30"]
    (entry,) = [entry for entry in timeline.entries if entry.type.value == "ASSAULT"]
    assert [report.article.source for report in entry.reports] == ["asks", "knows"]


def test_what_was_learnt_says_so() -> None:
    """Basis, evidence and the page that knew."""
    timeline = wirecopy.link([page("asks", ASKS), page("knows", KNOWS)])
    reports = [report for entry in timeline.entries for report in entry.reports]
    (report,) = [r for r in reports if r.article.source == "asks" and r.event.type.value == "ASSAULT"]
    when = report.event.when
    assert when is not None
    assert (when.basis, when.rule) == (Basis.LINKED, "linked:knows")
    assert [report.article.at(span) for span in when.evidence] == ["May 3"]
    assert report.event in report.article.events


def test_years_that_disagree_teach_nothing() -> None:
    """Two pages with two years for it: the day stays open."""
    told = [page("asks", ASKS), page("a", KNOWS), page("b", KNOWS.replace("2024", "2020"))]
    assert days(wirecopy.link(told), "asks")[0] == "XXXX-05-03"


def test_another_event_teaches_nothing() -> None:
    """The same day of another year is no evidence, if somebody else acts."""
    told = [page("asks", ASKS), page("a", KNOWS.replace("Norway", "Chile"))]
    assert days(wirecopy.link(told), "asks")[0] == "XXXX-05-03"


def test_order_does_not_matter() -> None:
    """Whichever page comes first."""
    told = [page("asks", ASKS), page("knows", KNOWS), page("third", "The attack of Norway on Kenya on 3 May failed.")]
    answers = {repr(wirecopy.link(order).to_records()) for order in itertools.permutations(told)}
    assert len(answers) == 1


def test_records_are_rows() -> None:
    """One row an event, plain values, the reports inside."""
    more = page("more", "The attack of Norway on Kenya on May 3, 2024 failed.")
    (row,) = wirecopy.link([page("knows", KNOWS), more]).to_records()
    assert (row["id"], row["date"], row["date_end"], row["event"]) == (1, "2024-05-03", "2024-05-03", "ASSAULT")
    assert (row["source"], row["source_country"], row["target"]) == (["Norway"], ["NOR"], ["Kenya"])
    assert isinstance(row["reports"], list)
    assert [report["file"] for report in row["reports"]] == ["knows", "more"]
