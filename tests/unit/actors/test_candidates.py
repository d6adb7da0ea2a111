"""Runs of capitals: which words belong to one name, and what is cut off it."""

from __future__ import annotations

import pytest

from wirecopy.actors.reading import Reading, read
from wirecopy.spans import Span


def reading(text: str) -> Reading:
    """A text of one paragraph, read."""
    return read(text, [Span(0, len(text))])


def names(text: str) -> list[str]:
    """The candidate names of a text."""
    found = reading(text)
    return [found.tokens.surface(name.first, name.last) for name in found.found.names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("talks with Vera van der Roe of the firm", ["Vera van der Roe"]),
        ("talks with J. R. Roe", ["J. R. Roe"]),
        ("talks with Jean-Michel Roe", ["Jean-Michel Roe"]),
        ("talks with Kang Yoon-hee", ["Kang Yoon-hee"]),
        ("talks with Ata-ur-Rahman", ["Ata-ur-Rahman"]),
        ("a visit by al-Zahrani", ["al-Zahrani"]),
        ("a visit by de Roever", ["de Roever"]),
        ("the Institute for the Study of Tides said", ["Institute for the Study of Tides"]),
        ("the Food and Fuel Administration said", ["Food and Fuel Administration"]),
        ("the Office for Trade and Co-operation in Africa", ["Office for Trade and Co-operation in Africa"]),
        ("bought by Lindqvist & Roe last year", ["Lindqvist & Roe"]),
        ("a report on Northwire.Az today", ["Northwire.Az"]),
    ],
)
def test_what_stands_inside_a_name_joins_it(text: str, expected: list[str]) -> None:
    """Particles, initials, hyphens, "of the" and "and" belong to a name when both of their sides do."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("talks with Kenyan President Vera Roe", ["Vera Roe"]),
        ("talks with Deputy Secretary of Defense Vera Roe", ["Vera Roe"]),
        ("talks with Sir Anders Roe on Friday", ["Anders Roe"]),
        ("the US-Kenya talks", ["US", "Kenya"]),
        ("the Kenyan News Agency said", ["Kenyan News Agency"]),
        ("in Geneva on Monday", ["Geneva"]),
        ("a London-based bank", ["London"]),
    ],
)
def test_titles_demonyms_and_dates_are_cut_off(text: str, expected: list[str]) -> None:
    """A title, the adjective of a country and a day are no part of the name beside them, unless a body is named so."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks ended.", []),
        ("Trailing by two, they lost.", []),
        ("However, Kenya agreed.", ["Kenya"]),
        ("In Kenya, nobody agreed.", ["Kenya"]),
    ],
)
def test_the_start_of_a_sentence_is_no_name(text: str, expected: list[str]) -> None:
    """A plain word that opens a sentence is capitalised for where it stands."""
    assert names(text) == expected


def test_an_opener_that_the_article_has_as_a_name_is_one() -> None:
    """ "Ford" opens a sentence, and is a name for the article says so elsewhere."""
    assert names("Shares of Ford fell. Ford plans cuts.") == ["Ford", "Ford"]


def test_a_word_before_a_known_name_is_taken_off() -> None:
    """ "Instead" is no given name of a Roe whom the article names without it."""
    assert names("Vera Roe lost. Instead Roe sang. It was Roe who won.")[1] == "Roe"


def test_a_title_alone_is_kept_as_a_title() -> None:
    """A title without a name behind it is no name; whose it is, is."""
    found = reading("talks with the Kenyan President and NATO Secretary General in town").found
    assert [role.piece.look for role in found.titles] == ["President", "Secretary General"]
    assert [name.pieces[0].look for name in found.names] == ["NATO"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("KENYA BEATS NORWAY IN ROUGH MATCH", ["KENYA", "NORWAY"]),
        ("GENEVA 2021-08-30", ["GENEVA"]),
        ("Kenya Signs Trade Deal With Norway After Long Talks", ["Kenya", "Norway"]),
    ],
)
def test_capitals_that_say_nothing(line: str, expected: list[str]) -> None:
    """In lines of capitals and in headlines in title case only names are names."""
    assert names(line) == expected


def test_a_line_of_capitals_knows_the_names_of_the_article() -> None:
    """Who is named in the story is found in the headline in capitals."""
    text = "HOPE WINS AGAIN\nThe race went to Vera Hope of Kenya on a wet day."
    found = read(text, [Span(0, 15), Span(16, len(text))])
    assert found.tokens.surface(found.found.names[0].first, found.found.names[0].last) == "HOPE"
