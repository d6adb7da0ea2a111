"""A text in English in, its time expressions out, in order, each with the rule that read it and what it means."""

from __future__ import annotations

import attrs

from wirecopy.dates.english.grammar import TimeGrammar, load_time_grammar
from wirecopy.dates.english.join import join_points
from wirecopy.dates.english.meaning import Meaning, Point
from wirecopy.dates.english.rule import Match
from wirecopy.dates.english.tokens import TimeTokens, read_time_tokens
from wirecopy.dates.english.vocabulary import UNKNOWN

__all__ = ["Phrase", "find_phrases"]

_GLUE = 3
"""Tokens between two expressions that are one, at most."""


@attrs.frozen
class Phrase:
    """A time expression in the tokens of a text.

    Args:
        first: Its first token.
        stop: The token behind its last.
        rule: Name of the rule that read it.
        meaning: What it means.
        alone: Whether it stands by itself.
    """

    first: int
    stop: int
    rule: str
    meaning: Meaning
    alone: bool = True


def find_phrases(text: str, start: int = 0, stop: int | None = None) -> tuple[TimeTokens, list[Phrase]]:
    """Find the time expressions of a text in English.

    Args:
        text: Any text.
        start: Where to start.
        stop: Where to stop; None for the end of the text.

    Returns:
        The tokens of the text, and the expressions in order; they do not overlap.

    Example:
        >>> tokens, phrases = find_phrases("They met last week and will meet on Tuesday, 26 November at 09:00 GMT.")
        >>> ["".join(tokens.pieces[phrase.first : phrase.stop]).rstrip() for phrase in phrases]
        ['last week', 'Tuesday, 26 November at 09:00 GMT']
    """
    grammar = load_time_grammar()
    tokens = read_time_tokens(text, start, len(text) if stop is None else stop, grammar.words)
    found: list[Phrase] = []
    codes, read_to = tokens.codes, 0
    for core in grammar.words.core.finditer(codes):
        if core.start() >= read_to:
            first = codes.rfind(UNKNOWN, read_to, core.start()) + 1 or read_to
            read_to = codes.find(UNKNOWN, core.end())
            read_to = len(codes) if read_to < 0 else read_to
            _read_run(codes[first:read_to], first, tokens, grammar, found)
    return tokens, _joined(found, tokens)


def _read_run(codes: str, offset: int, tokens: TimeTokens, grammar: TimeGrammar, found: list[Phrase]) -> None:
    """Read the expressions of one run, from left to right, each the longest that means something."""
    free = 0
    for fits in grammar.fits(codes):
        if fits[0].first < free:
            continue
        for fit in fits:
            first, stop = offset + fit.first, offset + fit.stop
            spans = {name: (offset + begin, offset + end) for name, begin, end in fit.spans}
            meaning = fit.rule.read(Match(tokens, grammar.words, first, stop, spans))
            if meaning is None:
                continue
            if isinstance(meaning, tuple):
                found += [Phrase(part.first, part.stop, fit.rule.name, part.meaning) for part in meaning]
            else:
                found.append(Phrase(first, stop, fit.rule.name, meaning, fit.rule.alone))
            free = fit.stop
            break


def _joined(found: list[Phrase], tokens: TimeTokens) -> list[Phrase]:
    """Put together what is one expression: "Wednesday" and "12 January", "10 p.m." and "Tuesday"."""
    out: list[Phrase] = []
    for phrase in found:
        while out and phrase.first - out[-1].stop <= _GLUE:
            last = out[-1]
            if not (isinstance(last.meaning, Point) and isinstance(phrase.meaning, Point)):
                break
            glue = " ".join("".join(tokens.pieces[last.stop : phrase.first]).lower().split())
            meaning = join_points(last.meaning, glue, phrase.meaning)
            if meaning is None:
                break
            rule = phrase.rule if not last.alone or _is_clock(last.meaning) else last.rule
            phrase = Phrase(last.first, phrase.stop, rule, meaning, last.alone or phrase.alone)
            out.pop()
        out.append(phrase)
    return [phrase for phrase in out if phrase.alone]


def _is_clock(point: Point) -> bool:
    return point.clock is not None and point.shift is None and point.weekday is None and point.day is None
