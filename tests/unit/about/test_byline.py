"""Bylines in their many forms."""

from __future__ import annotations

import pytest

from wirecopy.about.byline import RULES, read_byline
from wirecopy.about.cues import is_byline, is_dated
from wirecopy.about.window import Row


def rows(*texts: str) -> list[Row]:
    """Rows of a page, numbered from 10."""
    return [Row(10 + at, text, byline=is_byline(text), dated=is_dated(text)) for at, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("text", "names", "rule"),
    [
        ("By Ana Roe", ("Ana Roe",), "by_prefix"),
        ("BY ANA ROE", ("ANA ROE",), "by_prefix"),
        ("by: Ana Roe", ("Ana Roe",), "by_prefix"),
        ("byAnna Doe", ("Anna Doe",), "by_prefix"),
        ("\\---- by Ana Roe", ("Ana Roe",), "by_prefix"),
        ("Written by: Ana Roe", ("Ana Roe",), "by_prefix"),
        ("Words by Ana Roe", ("Ana Roe",), "by_prefix"),
        ("Story and photos by Ana Roe", ("Ana Roe",), "by_prefix"),
        ("Posted by Ana Roe at 5:11 AM", ("Ana Roe",), "by_prefix"),
        ("Exclusive by Ana Roe", ("Ana Roe",), "by_prefix"),
        ("EXCLUSIVE: By Ana Roe", ("Ana Roe",), "by_prefix"),
        ("Reporting by Ana Roe; Editing by Jo Doe", ("Ana Roe",), "by_prefix"),
        ("By Ana Roe; additional reporting by Jo Doe", ("Ana Roe",), "by_prefix"),
        ("By ANA ROE Associated Press", ("ANA ROE",), "by_prefix"),
        ("By Ana Roe and Jo Doe The Associated Press", ("Ana Roe", "Jo Doe"), "by_prefix"),
        ("By Ana Roe ana.roe@dailypost.com", ("Ana Roe",), "by_prefix"),
        ("By Ana Roe • 15 January 2020", ("Ana Roe",), "by_prefix"),
        ("By Ana on 3. May, 2021 | 7 Comments", ("Ana",), "by_prefix"),
        ("Author: Ana Roe", ("Ana Roe",), "by_label"),
        ("Author:Daily Post Editorial StaffPublish date:May 3, 2021", ("Daily Post Editorial Staff",), "by_label"),
        ("Published 3 May 2020 by Ana Roe", ("Ana Roe",), "by_later"),
        ("May 3, 2020/0 Comments/in News /by anaroe", ("anaroe",), "by_later"),
        ("February 1, 2019 | BY: Ana Roe, MS", ("Ana Roe",), "by_later"),
        ("Von Ada Lindqvist", ("Ada Lindqvist",), "by_opener"),
        ("von Ada Lindqvist, dpa", ("Ada Lindqvist",), "by_opener"),
        ("VON ADA LINDQVIST", ("ADA LINDQVIST",), "by_opener"),
        ("Von Ada Lindqvist und Tomas Ferro", ("Ada Lindqvist", "Tomas Ferro"), "by_opener"),
        ("Par Ada Lindqvist et Tomas Ferro", ("Ada Lindqvist", "Tomas Ferro"), "by_opener"),
        ("Par Ada Lindqvist avec AFP", ("Ada Lindqvist",), "by_opener"),
        ("Publié par Ada Lindqvist le 3 mai 2020", ("Ada Lindqvist",), "by_opener"),
        ("Por Ada Lindqvist y Tomas Ferro", ("Ada Lindqvist", "Tomas Ferro"), "by_opener"),
        ("Por Redacción", ("Redacción",), "by_opener"),
        ("Di Marco Rossi e Ada Lindqvist", ("Marco Rossi", "Ada Lindqvist"), "by_opener"),
        ("Door Ada Lindqvist en Jan de Vries", ("Ada Lindqvist", "Jan de Vries"), "by_opener"),
        ("Av Ada Lindqvist og Tomas Ferro", ("Ada Lindqvist", "Tomas Ferro"), "by_opener"),
        ("Av Ada Lindqvist och Tomas Ferro", ("Ada Lindqvist", "Tomas Ferro"), "by_opener"),
        ("Przez Jan Kowalski i Anna Nowak", ("Jan Kowalski", "Anna Nowak"), "by_opener"),
        ("Autor: Ada Lindqvist", ("Ada Lindqvist",), "by_opener"),
        ("Auteur : Ada Lindqvist", ("Ada Lindqvist",), "by_opener"),
        ("Tekst: Ada Lindqvist", ("Ada Lindqvist",), "by_opener"),
        ("Von der Leyen Ursula", ("Von der Leyen Ursula",), "bare_names"),
        ("Ada Rocha e Silva", ("Ada Rocha e Silva",), "bare_names"),
        ("Associated Press", ("Associated Press",), "agency"),
        ("Reuters May 3, 2020 11:03 PM", ("Reuters",), "agency"),
        ("Ana Roe", ("Ana Roe",), "bare_names"),
        ("Ana Roe Senior Contributor", ("Ana Roe",), "bare_names"),
        ("Ana Roe/Courier staff", ("Ana Roe",), "bare_names"),
        ("Ana Roe, senior staff writer", ("Ana Roe",), "bare_names"),
        ("Ana Roe|Published 4 months ago", ("Ana Roe",), "bare_names"),
        ("Ana Roe / DAILYPOST.COM / May 3, 2020, 17:07 IST", ("Ana Roe",), "bare_names"),
        ("/ Ana Roe / 10:08 am Fri May 3, 2020", ("Ana Roe",), "bare_names"),
        ("Daily Post Desk Diplomacy 2024-11-22, 3:48pm", ("Daily Post Desk",), "desk"),
        ("New Alder, Daily Post Bureau | Updated : 3 May 2021", ("Daily Post Bureau",), "desk"),
    ],
)
def test_forms(text: str, names: tuple[str, ...], rule: str) -> None:
    """Each form is read by the rule that is made for it."""
    byline = read_byline(rows(text), 0)
    assert byline is not None
    assert (byline.names, byline.rule, byline.rows) == (names, f"byline:{rule}", (10,))


@pytest.mark.parametrize(
    "text",
    [
        "By submitting your email you agree to the terms",
        "By the numbers: five charts",
        "Bypass opens after ten years",
        "Photo by Ana Roe",
        "Edited by Ana Roe",
        "Medically reviewed by Ana Roe",
        "Sponsored by Daily Post",
        "This article was originally published by Ana Roe Media",
        "The talks were led by Ana Roe",
        "Share on Facebook",
        "Privacy Policy",
        "Ana Roe has won the race in Geneva after all",
        "Facebook",
        "Authorities say two are missing",
        "By ana.roe@dailypost.com",
        "Ana Roe, staff at the centre said, left at once",
        "Exclusive: talks end in Geneva",
        "Foto: Ada Lindqvist",
        "Text size: A A A",
        "Redaktion",
        "Von unserem Korrespondenten",
        "Por el momento no hay acuerdo en Ginebra",
        "Par exemple",
    ],
)
def test_what_is_no_byline(text: str) -> None:
    """Prose, picture credits, editors, menus and buttons name no author."""
    assert read_byline(rows(text), 0) is None


def test_by_alone_takes_the_rows_below() -> None:
    """A "By" on a row of its own is followed by its names, "and" between them, roles dropped."""
    byline = read_byline(rows("By", "Ana RoeNews Reporter", "and", "Jo Doe", "Published 3 May 2020"), 0)
    assert byline is not None
    assert byline.names == ("Ana Roe", "Jo Doe")
    assert byline.rows == (10, 11, 13)


def test_by_alone_stops_at_the_story() -> None:
    """The row behind the names is not read as a name."""
    byline = read_byline(rows("By", "Ana Roe", "The talks in Geneva ended on Friday without a result."), 0)
    assert byline is not None
    assert byline.names == ("Ana Roe",)


def test_by_alone_with_nothing_below_is_no_byline() -> None:
    """A "By" that names nobody is no byline."""
    assert read_byline(rows("By", "3 May 2020"), 0) is None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_has_an_example(rule: object) -> None:
    """The docstring of a rule shows a row that it reads."""
    assert '"' in (rule.__doc__ or "")


@pytest.mark.parametrize(
    "text", ["by " * 50_000, "|" * 100_000, "By " + "A b " * 30_000, "May " * 100_000, "1 by" * 9_000]
)
def test_hostile_rows_end(text: str) -> None:
    """Long rows are not searched."""
    byline = read_byline(rows(text), 0)
    assert byline is None or len(byline.names) < 100
