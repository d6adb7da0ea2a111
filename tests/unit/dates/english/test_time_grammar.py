"""The rules together: each reads its own example, and the longest that means something wins."""

from __future__ import annotations

import itertools

import pytest
from time_examples import read, surfaces

from wirecopy.dates.english import find_phrases, load_rules
from wirecopy.dates.english.grammar import load_time_grammar
from wirecopy.dates.english.rule import Rule
from wirecopy.dates.english.tokens import read_time_tokens

RULES = load_rules()
LEADS = ("", "in ", "for ", "for some", "will ")
"""What may stand in an example before the expression itself: a preposition or a verb."""


def named(rule: Rule) -> str:
    """The name of a rule, for the list of tests."""
    return rule.name


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.alone and rule.value], ids=named)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    """The example is one expression, without its preposition, by this rule, with the value that the rule states."""
    (timex,) = read(rule.example)
    assert (timex.rule, timex.value) == (rule.name, rule.value)
    assert rule.example.removesuffix(timex.text) in LEADS


@pytest.mark.parametrize("rule", [rule for rule in RULES if not rule.value], ids=named)
def test_a_range_reads_its_example(rule: Rule) -> None:
    """The example of a range is two expressions by this rule, from its first character to its last, in order."""
    first, second = read(rule.example)
    assert (first.rule, second.rule) == (rule.name, rule.name)
    assert first.span is not None
    assert second.span is not None
    assert (first.span.start, second.span.stop) == (0, len(rule.example))
    assert first.value < second.value


@pytest.mark.parametrize("rule", [rule for rule in RULES if not rule.alone], ids=named)
def test_a_rule_for_a_piece_reads_a_part_of_its_example(rule: Rule) -> None:
    """A rule that does not stand alone fits in its example, which is one expression with the value that it states."""
    grammar = load_time_grammar()
    tokens = read_time_tokens(rule.example, 0, len(rule.example), grammar.words)
    fitting = [fit for fits in grammar.fits(tokens.codes) for fit in fits]
    assert rule in [fit.rule for fit in fitting]
    (timex,) = read(rule.example)
    assert (timex.text, timex.value) == (rule.example, rule.value)
    pieces = ["".join(tokens.pieces[fit.first : fit.stop]) for fit in fitting if fit.rule is rule]
    assert not any(read(piece) and read(piece)[0].rule == rule.name for piece in pieces)


def test_names_of_rules_are_unique() -> None:
    """A finding carries the name of its rule, so that a wrong one points at one place."""
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)


def test_the_longest_rule_wins() -> None:
    """ "November 22, 2024" is one day, not a month, a number and a year."""
    assert surfaces("on November 22, 2024") == ["November 22, 2024"]


def test_a_shorter_rule_is_tried_where_the_longer_means_nothing() -> None:
    """ "25 people" are no day; the day before them is still one."""
    assert surfaces("on April 24 and 25 people came") == ["April 24"]


def test_a_run_gives_the_same_fits_each_time() -> None:
    """What is remembered of short runs is what is found anew, and long runs are read like short ones."""
    grammar = load_time_grammar()
    text = "last week and on Tuesday, "
    codes = read_time_tokens(text, 0, len(text), grammar.words).codes
    once = [(fit.rule.name, fit.first) for fits in grammar.fits(codes) for fit in fits]
    long = [(fit.rule.name, fit.first) for fits in grammar.fits(codes * 20) for fit in fits]
    assert once == [(fit.rule.name, fit.first) for fits in grammar.fits(codes) for fit in fits]
    assert long[: len(once)] == once
    assert len(long) >= 20 * len(once)


def test_phrases_stand_in_order_and_apart() -> None:
    """The phrases of a text do not overlap, and start with a word."""
    text = "Last week, on Tuesday at 10 p.m., and in the third quarter of 2023, two days later, it fell."
    tokens, phrases = find_phrases(text)
    assert all(one.stop <= two.first for one, two in itertools.pairwise(phrases))
    assert all(tokens.words[phrase.first] for phrase in phrases)
    assert len(phrases) == 4


def test_a_part_of_a_text_is_searched() -> None:
    """Only what lies between *start* and *stop* is read, and tokens count from the start of the text."""
    text = "on Monday or Tuesday or Friday"
    tokens, (phrase,) = find_phrases(text, 10, 21)
    assert text[tokens.starts[phrase.first] : tokens.stop(phrase.stop - 1)] == "Tuesday"
