"""What a rule has matched: its words, and the words around it."""

from __future__ import annotations

from fractions import Fraction

from wirecopy.dates.english.grammar import load_time_grammar
from wirecopy.dates.english.meaning import Reference
from wirecopy.dates.english.rule import Match, always
from wirecopy.dates.english.tokens import read_time_tokens


def match(text: str, rule: str) -> Match:
    """The first match of a rule in a text."""
    grammar = load_time_grammar()
    tokens = read_time_tokens(text, 0, len(text), grammar.words)
    fit = next(fit for fits in grammar.fits(tokens.codes) for fit in fits if fit.rule.name == rule)
    return Match(tokens, grammar.words, fit.first, fit.stop, {name: (one, two) for name, one, two in fit.spans})


def test_the_parts_of_a_match() -> None:
    """Words, values, numbers and counts of the parts of the shape."""
    day = match("on Nov. 22nd, 2024, they", "month-day-year")
    assert (day.text, day.month, day.year, day.number("DATE")) == ("Nov. 22nd, 2024", 11, 2024, 22)
    assert (day.has("YEAR"), day.has("WEEKDAY"), day.word("WEEKDAY"), day.value("WEEKDAY")) == (True, False, "", "")
    length = match("5 1/2 hours", "length")
    assert (length.count(), length.unit, length.parts("COUNT")) == (Fraction(11, 2), "TH", ["5", "1", "/", "2"])


def test_the_words_around_a_match() -> None:
    """The words and signs before and behind, over white space; nothing beyond the ends."""
    week = match("It met  last week, again", "last-unit")
    assert (week.before(), week.before(2), week.before(3)) == ("met", "it", "")
    assert (week.behind(), week.behind(2), week.behind(3)) == (",", "again", "")


def test_what_is_glued_to_a_match() -> None:
    """A letter, a digit, a hyphen or a sign of money before it; the hyphen of "mid-" is none."""
    assert match("pre-x-May 1998", "month-year").glued()
    assert not match("in May 1998", "month-year").glued()
    assert not match("mid-May 1998", "month-year").glued()


def test_a_short_year_is_of_the_nearer_century() -> None:
    """ "'08" is 2008, "'94" is 1994."""
    assert (match("in '08", "short-year").year, match("in '94", "short-year").year) == (2008, 1994)


def test_a_name_and_a_cue() -> None:
    """Whether the first word is spelt with a capital, and whether a preposition stands before it."""
    assert match("in May it rose", "month").is_name
    assert match("in May it rose", "month").cued()
    assert not match("They saw May bloom", "month").cued()


def test_words_that_mean_one_thing() -> None:
    """The reader of a rule without parts ignores the match."""
    meaning = Reference(value="PRESENT_REF")
    assert always(meaning)(match("last week", "last-unit")) is meaning
