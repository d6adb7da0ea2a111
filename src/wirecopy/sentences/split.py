"""Text in, the spans of its sentences out."""

from __future__ import annotations

import re
from functools import cache

from wirecopy.lexicon.load import load_lexicon

__all__ = ["find_sentences"]

# It starts with one class of characters, which the engine looks for fastest, and every other part is possessive:
# whatever a candidate takes in is never read again.
_CANDIDATE = re.compile(
    r"""
    (?P<mark> [.!?…\n\r\v\f\u2028\u2029] (?: (?<=[.!?…]) [.!?…]*+ )?+ )
    (?P<closers> (?: (?<=[.!?…]) ["'”’»›)\]}“]*+ )?+ )
    (?P<gap> \s*+ )
    """,
    re.VERBOSE,
)
_BREAK = re.compile("\r\n|[\n\r\v\f\u2028\u2029]")
_NEXT_WORD = re.compile(r"[\"'“”‘’«‹(\[{–—-]{0,4}([^\W_]{1,30})")
_OPENERS = "\"'“‘«‹([{–—-"
_INITIALS = re.compile(r"(?:[^\W\d_]\.){0,8}[^\W\d_]")
_LONGEST_WORD = 24
_ROWS = "\n\r\v\f\u2028\u2029"


def find_sentences(
    text: str, start: int = 0, stop: int | None = None, *, line_breaks: bool = False
) -> list[tuple[int, int]]:
    """Find the sentences of a text, or of a part of it.

    A closing quotation mark or bracket stays with its sentence. A blank line always ends a sentence; a single line
    break is white space like any other, as inside a paragraph that was broken into lines.

    Args:
        text: Any text.
        start: Where to begin.
        stop: Where to stop; None for the end of *text*.
        line_breaks: Whether a single line break ends a sentence too, unless the next row starts with a small letter.

    Returns:
        Start and stop of every sentence, in order, without white space around them.

    Offsets:
        Half-open, in code points of *text*.

    Example:
        >>> text = "Gen. Roe left the U.S. on Monday. “It is over,” he said."
        >>> [text[a:b] for a, b in find_sentences(text)]
        ['Gen. Roe left the U.S. on Monday.', '“It is over,” he said.']
    """
    end = len(text) if stop is None else min(stop, len(text))
    here = end - len(text[start:end].lstrip())
    sentences = []
    for found in _CANDIDATE.finditer(text, here, end):
        after = found.end()
        if after == end:
            break
        gap = found["gap"]
        if (mark := found["mark"]) in _ROWS:
            if not _parts(text, mark + gap, after, line_breaks):
                continue
            cut = here + len(text[here : found.start()].rstrip())
        elif _ends(text, here, end, found, after) or (gap not in ("", " ") and _parts(text, gap, after, line_breaks)):
            cut = found.start("gap")
        else:
            continue
        if cut > here:
            sentences.append((here, cut))
        here = after
    last = here + len(text[here:end].rstrip())
    if last > here:
        sentences.append((here, last))
    return sentences


@cache
def _abbreviations() -> dict[str, str]:
    return {entry[0]: entry[1] for entry in load_lexicon("sentence_abbreviations").entries}


@cache
def _starters() -> frozenset[str]:
    return frozenset(word for (word,) in load_lexicon("sentence_starters").entries)


def _parts(text: str, gap: str, after: int, line_breaks: bool) -> bool:
    """Whether white space by itself ends a sentence: a blank line does, a line break may."""
    breaks = len(_BREAK.findall(gap))
    return breaks > 1 or (line_breaks and breaks == 1 and not text[after].islower())


def _ends(text: str, here: int, end: int, found: re.Match[str], after: int) -> bool:
    """Whether the sentence that began at *here* ends at the mark that was found."""
    first = text[after]
    if not found["gap"]:
        return _glued(text, here, end, found, after)
    if first.islower():
        return False
    plain = first.isupper()
    word = None
    if not plain and first in _OPENERS:
        word = _NEXT_WORD.match(text, after, end)
        if word and word[1][0].islower():
            return False
    if found["mark"] != "." or found["closers"]:
        return True
    at = found.start()
    before = text[max(here, at - _LONGEST_WORD) : at].rsplit(None, 1)
    last = before[-1].lstrip(_OPENERS) if before else ""
    kind = _abbreviations().get(last)
    if kind is None:
        if last.isdecimal():
            return at - len(last) > here  # "1. First": the number of an item, not a sentence
        if last == "I" or not _INITIALS.fullmatch(last):
            return True
    elif kind in ("title", "never"):
        return False
    elif kind == "number":
        return not first.isdecimal()
    if first.isdecimal():
        return kind is None  # "at 5 a.m. 30 people"; but "Jan. 5"
    word = word or _NEXT_WORD.match(text, after, end)
    return word is not None and word[1] in _starters()


def _glued(text: str, here: int, end: int, found: re.Match[str], after: int) -> bool:
    """Whether a scraper dropped the gap: "the talks ended.The ministers left"; not "Caliber.Az", "U.S.The"."""
    at = found.start()
    before = text[max(here, at - 3) : at]
    if found["mark"] != "." or not text[after].isupper() or not (before.islower() and before.isalpha()):
        return False
    word = _NEXT_WORD.match(text, after, end)
    return word is not None and word[1] in _starters() and text[word.end() : min(word.end() + 1, end)] == " "
