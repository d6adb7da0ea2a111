"""The story of an article in, its words out: three lists side by side, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import itemgetter

import attrs

__all__ = ["Tokens", "split_words", "tokenize"]

# "U.S." is one word, "Keir's" is two, "O'Neill" and "don't" are one; any other sign stands alone.
_WORD = re.compile(
    r"\w++(?![.'’\u0300-\u036f])"  # nearly every word; the next lines are for the others
    r"|(?:[A-Z]\.){2,6}(?!\w)"
    r"|\w+(?:[\u0300-\u036f]+\w*)*(?:['’](?![sS](?!\w))[^\W\d_]+)*"
    r"|['’][sS](?!\w)"
    r"|\S"
)
_CURLY = re.compile("[’‘“”–]")
_GROUP = itemgetter(0)
_STRAIGHT = {"“": '"', "”": '"', "‘": "'"}


@attrs.define
class Tokens:
    """Words with their places; a line break stands between two paragraphs.

    Args:
        text: The text that the offsets count in.
        words: The words and signs.
        looks: The same as a lexicon would write them: with straight quotes, and lines of capitals written out.
        starts: Offset of each word.
        stops: Offset behind each word.
        paragraphs: First word and the one behind the last of each paragraph.

    Offsets:
        All offsets count code points of *text*.
    """

    text: str
    words: list[str]
    looks: list[str]
    starts: list[int]
    stops: list[int]
    paragraphs: list[tuple[int, int]]

    def surface(self, first: int, last: int) -> str:
        """The characters from the word *first* to the one before *last*."""
        return self.text[self.starts[first] : self.stops[last - 1]]

    def written(self, first: int, last: int) -> str:
        """The words as a lexicon would write them, with one space where the text has any."""
        looks = self.looks
        if last - first == 1:
            return looks[first]
        parts = [looks[first]]
        for at in range(first + 1, last):
            if self.starts[at] > self.stops[at - 1]:
                parts.append(" ")
            parts.append(looks[at])
        return "".join(parts)


def tokenize(text: str, spans: Iterable[tuple[int, int]]) -> Tokens:
    """Cut pieces of a text into words.

    Args:
        text: The whole text.
        spans: Where the paragraphs are, in the order in which they shall be read.

    Example:
        >>> from wirecopy.actors.tokens import tokenize
        >>> tokenize("Mr. O'Neill's U.S. trip", [(0, 23)]).words[:-1]
        ['Mr', '.', "O'Neill", "'s", 'U.S.', 'trip']
    """
    words: list[str] = []
    starts: list[int] = []
    stops: list[int] = []
    paragraphs = []
    for start, stop in spans:
        first = len(words)
        found = list(_WORD.finditer(text, start, stop))
        words += map(_GROUP, found)
        starts += map(re.Match.start, found)
        stops += map(re.Match.end, found)
        if found:
            paragraphs.append((first, len(words)))
            words.append("\n")  # nothing looks across it: what stands behind a paragraph is never its next word
            starts.append(stop)
            stops.append(stop)
    looks = words.copy()
    if not text.isascii() and _CURLY.search(text):
        looks = [_STRAIGHT.get(word) or word.replace("’", "'") for word in words]
    if "I'" in text or "I’" in text:
        looks = [look.lower() if look.startswith("I'") else look for look in looks]
    return Tokens(text, words, looks, starts, stops, paragraphs)


def split_words(phrase: str) -> list[str]:
    """The words of an entry of a list, cut as the words of a text are.

    Example:
        >>> from wirecopy.actors.tokens import split_words
        >>> split_words("Guinea-Bissau")
        ['Guinea', '-', 'Bissau']
    """
    return _WORD.findall(phrase)
