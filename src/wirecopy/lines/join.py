"""Lines in, paragraphs out: the pieces of a sentence that a scraper broke at a link or a bold word, joined again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from wirecopy.lexicon.load import load_lexicon

__all__ = ["continues", "join_text"]

_OPENERS = "([{“‘«"
_CLOSERS = ".,;:!?)]}”’»%"


@cache
def _leaning() -> frozenset[str]:
    """Words that lean on the next one and so cannot end a sentence."""
    return frozenset(word for (word,) in load_lexicon("leaning_words").entries)


def continues(before: str, after: str) -> bool:
    """Whether the row *after* goes on with the sentence that the row *before* leaves unfinished.

    It does when it starts with a small letter or with a mark that never starts a sentence, or when *before* ends in
    a comma, an opening mark or a word that cannot end a sentence.

    Args:
        before: A row that is not blank.
        after: The row right below it, not blank either.

    Example:
        >>> continues("The prices of the shop include", "many models. They also")
        True
        >>> continues("Change in perspective", "This development coincides")
        False

    Source:
        Pages of renderers that put every link and every bold word on a line of its own.
    """
    before, after = before.strip(), after.strip()
    if not before or not after:
        return False
    head, tail = after[0], before[-1]
    if head in ".,;:!?)]}%" and (len(after) == 1 or not after[1].isdigit()):
        return True
    if tail in ".!?:":
        return False
    if tail == "," or (tail in _OPENERS and (len(before) == 1 or before[-2].isspace())):
        return True
    if head.islower() and tail not in "|»>":
        return True
    *rest, last = before.rsplit(None, 1)  # at any white space: the non-breaking one stands between words too
    # A lone "and" stands between two links; a lone "About" stands in a menu.
    return bool(rest or last.islower()) and last.lower() in _leaning()


def join_text(pieces: Iterable[str]) -> str:
    """The pieces of one paragraph as one text for reading.

    A space stands between two pieces, but not before a closing mark or after an opening one.

    Example:
        >>> join_text(["tickets from", "$12", ". All seats", "(and more", ")"])
        'tickets from $12. All seats (and more)'
    """
    out = ""
    for piece in pieces:
        piece = piece.strip()
        if not piece:
            continue
        tight = not out or piece[0] in _CLOSERS or out[-1] in _OPENERS
        out += piece if tight else " " + piece
    return out
