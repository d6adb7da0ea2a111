"""Names out of the words of a byline."""

from __future__ import annotations

import pytest

from wirecopy.about.names import is_person, read_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Roe", ("Ana Roe",)),
        ("Ana Roe and Jo Doe", ("Ana Roe", "Jo Doe")),
        ("Ana Roe, Jo Doe and Li Wei", ("Ana Roe", "Jo Doe", "Li Wei")),
        ("Ana Roe/Jo Doe", ("Ana Roe", "Jo Doe")),
        ("Ana Roe & Jo Doe", ("Ana Roe", "Jo Doe")),
        ("ANA ROE and JO DOE", ("ANA ROE", "JO DOE")),
        ("Ana Y. Roe Jr.", ("Ana Y. Roe Jr.",)),
        ("R.C. Roe", ("R.C. Roe",)),
        ("Ana van der Roe", ("Ana van der Roe",)),
        ("Anaïs O’Roe", ("Anaïs O’Roe",)),
        ("Ana Roe-Doe", ("Ana Roe-Doe",)),
    ],
)
def test_names_as_the_page_writes_them(text: str, names: tuple[str, ...]) -> None:
    """Initials, particles, accents, capitals and hyphens stay; commas, "and" and slashes part the names."""
    assert read_names(text).names == names


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roe, Political Editor",
        "Ana Roe Senior Business Reporter",
        "Ana RoeStaff Writer",
        "Ana Roe, PhD, MS on April 29, 2018",
        "Ana Roe@anaroe May 3, 2020, 11:47am",
        "Ana Roe 3 May 2020",
        "Ana RoeMay 3, 2020",
        "Ana Roe Jul. 19, 2026 9:45 am",
        "Ana Roe | Daily Post",
        "Ana Roe For The Daily Post",
        "Ana Roe Published 3 hours ago",
        "Ana RoeTwitter",
        "Ana Roe Follow",
        "Ana Roe (in Kyiv)",
    ],
)
def test_what_stands_behind_a_name_is_dropped(text: str) -> None:
    """Roles, credentials, handles, dates, affiliations and buttons are no part of the name, glued to it or not."""
    assert read_names(text).names == ("Ana Roe",)


@pytest.mark.parametrize("name", ["Ana McRoe", "Jo DeSantis", "Li LaRue", "Steve LeVine", "Ana MacDoe"])
def test_capitals_inside_a_name_do_not_cut_it(name: str) -> None:
    """A capital behind a prefix of names is no new word."""
    assert read_names(name).names == (name,)


def test_two_glued_names_are_two() -> None:
    """A scraper that drops the gap between two names does not make them one."""
    assert read_names("Ana RoeJohn Doe").names == ("Ana Roe", "John Doe")


@pytest.mark.parametrize(
    ("text", "affiliation"), [("Ana Roe, Reuters", "Reuters"), ("Ana Roe and Jo Doe, Daily Post", "Daily Post")]
)
def test_an_organisation_beside_a_person_is_no_author(text: str, affiliation: str) -> None:
    """It is kept as an affiliation."""
    read = read_names(text)
    assert affiliation not in read.names
    assert read.affiliations == (affiliation,)


@pytest.mark.parametrize(
    "text", ["Staff Writer", "Daily Post Staff", "Sputnik News", "admin", "Staff and news reports"]
)
def test_an_organisation_alone_is_the_author(text: str) -> None:
    """Where no person signs, whoever signs is taken as the page writes it."""
    assert read_names(text).names == (text,)


@pytest.mark.parametrize("text", ["submitting your email, you agree", "the numbers: five charts", ""])
def test_prose_holds_no_names(text: str) -> None:
    """Words that go on as a sentence name nobody."""
    assert read_names(text).names == ()


@pytest.mark.parametrize(
    "text", ["Staff Writer", "Daily Post", "Privacy Policy", "Latest News", "Read More", "South Korea"]
)
def test_a_bare_line_must_name_a_person(text: str) -> None:
    """Without a "By", only what looks like the name of a person counts."""
    assert read_names(text, strict=True).names == ()


def test_the_rest_is_what_the_page_writes() -> None:
    """What is left behind the names stands there letter by letter, gaps included."""
    assert read_names("Ana RoeTechNews 3 May 2020").rest == "3 May 2020"
    assert read_names("Ana Roe@AnaRoe May 3").rest == "@AnaRoe May 3"


def test_a_role_is_remembered() -> None:
    """A role beside a person is evidence that a line is a byline."""
    assert read_names("Ana Roe, Staff Writer").role
    assert not read_names("Ana Roe").role


@pytest.mark.parametrize(
    ("words", "person"),
    [("Ana Roe", True), ("Ana", False), ("Ana 2Roe", False), ("ana roe", False), ("Ana Roe Of The Great City", False)],
)
def test_form_of_a_person(words: str, person: bool) -> None:
    """Two to six words, with capitals, without digits."""
    assert is_person(words.split()) is person


@pytest.mark.parametrize(
    "text", ['"' * 100_000, "," * 100_000, "By " * 50_000, "A" * 1_000_000, "\ud800 \x00", "a/" * 50_000]
)
def test_hostile_text_ends(text: str) -> None:
    """Only the start of a text is looked at."""
    assert len(read_names(text).names) < 100


def test_an_agency_behind_a_name_is_an_affiliation() -> None:
    """It needs no comma, but it leaves two words for the name."""
    assert read_names("ANA ROE Associated Press").affiliations == ("Associated Press",)
    assert read_names("Ana Roe Reuters").names == ("Ana Roe",)
    assert read_names("Ana Reuters").affiliations == ()


@pytest.mark.parametrize(
    "text", ["@" * 100_000, "a@" * 50_000, "a.b@c" + "d" * 100_000, "Ana e " * 20_000, "Von " * 30_000]
)
def test_hostile_texts_end(text: str) -> None:
    """Only the start of a text is read."""
    assert len(read_names(text).names) < 100
