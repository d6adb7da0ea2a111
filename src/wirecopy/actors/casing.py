"""Lines of capitals and headlines in title case in, the same words as running text would write them out."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress

from wirecopy.actors.knowledge import COMMON, FUNCTION, GIVEN, Knowledge
from wirecopy.actors.tokens import Tokens

__all__ = ["settle_case"]

_FEWEST = 4
"""Words of a headline in title case; shorter ones cannot be told from a name."""
_OPENING = 40
"""Words of a paragraph that are looked at: what is longer is no headline, and capitals go on as they begin."""
_SHARE = 0.6
"""Share of the words that are capitals (or capitalised), from which on capitals say nothing."""


def settle_case(tokens: Tokens, known: Knowledge) -> set[int]:
    """Rewrite ``tokens.looks`` in paragraphs whose capitals say nothing.

    A word stays a name there when a list of names or the rest of the article knows it as one, or when no list
    of common words has it.

    Args:
        tokens: The words of the article; their looks are changed in place.
        known: What the lists know.

    Returns:
        Numbers of the paragraphs that were rewritten.

    Example:
        >>> from wirecopy.actors.knowledge import load_knowledge
        >>> from wirecopy.actors.tokens import tokenize
        >>> tokens = tokenize("KENYA AND NATO AGREE", [(0, 20)])
        >>> settle_case(tokens, load_knowledge()), tokens.looks[:4]
        ({0}, ['Kenya', 'and', 'NATO', 'agree'])
    """
    words = tokens.words
    rewritten = set()
    odd: list[tuple[int, int, int]] = []
    seen: dict[str, str] = {}
    plain: list[tuple[int, int]] = []
    shouts = list(compress(range(len(words)), map(str.isupper, words)))
    for number, (begin, end) in enumerate(tokens.paragraphs):
        opening = words[begin : min(end, begin + _OPENING)]
        line = [word for word in opening if len(word) > 1 and word[0].isalpha()]
        capitals = sum(map(str.isupper, line))
        if (line and capitals >= _SHARE * len(line)) or (
            end - begin < _OPENING
            and len(line) >= _FEWEST
            and words[end - 1] not in ".!?"
            and _is_headline(opening, line)
        ):
            odd.append((number, begin, end))
        elif len(line) > _FEWEST:
            plain.append((begin, end))
            _settle_shouts(tokens, known, shouts[bisect_left(shouts, begin) : bisect_left(shouts, end)])
    for begin, end in plain if odd else ():
        before = ""
        for word in words[begin:end]:
            if word[0].isupper() and before not in ("", ".", "!", "?", '"', "“", ":"):
                seen.setdefault(word.upper(), word)
            before = word
    for number, begin, end in odd:
        rewritten.add(number)
        _rewrite(tokens, known, seen, begin, end)
    return rewritten


def _settle_shouts(tokens: Tokens, known: Knowledge, shouts: list[int]) -> None:
    """Single words of capitals in running text: "FRANCE - Shares fell"."""
    for at in shouts:
        word = tokens.words[at]
        if len(word) > 3 and word not in known.phrases and word.capitalize() in known.phrases:
            tokens.looks[at] = word.capitalize()


def _is_headline(words: list[str], line: list[str]) -> bool:
    if sum(word[0].isdigit() for word in words) > 1:
        return False  # a row of a table
    if not line[0][0].isupper():
        return False
    long = [word for word in line if len(word) > 3]
    return len(long) >= _FEWEST - 1 and sum(word[0].isupper() for word in long) >= 0.75 * len(long)


def _rewrite(tokens: Tokens, known: Knowledge, seen: dict[str, str], begin: int, end: int) -> None:
    words, looks = tokens.words, tokens.looks
    plain = [_capitalised(word, known) for word in words[begin:end]]
    at = 0
    while at < len(plain):
        length = _phrase(known, plain, at)
        if length > 1:
            looks[begin + at : begin + at + length] = plain[at : at + length]
            at += length
            continue
        word, look = words[begin + at], plain[at]
        if word[0].isupper():
            before = looks[begin + at - 1] if at else ""
            looks[begin + at] = _settled(word, look, known, seen, before, plain[at + 1] if at + 1 < len(plain) else "")
        at += 1


def _capitalised(word: str, known: Knowledge) -> str:
    if not word.isupper() or len(word) < 2 or "." in word:
        return word
    if word in known.phrases and len(word) > 2:
        return word
    if len(word) > 3 and word.startswith("MC"):
        return f"Mc{word[2:].capitalize()}"
    return word.capitalize()


def _phrase(known: Knowledge, plain: list[str], at: int) -> int:
    for length in range(min(known.longest.get(plain[at], 1), len(plain) - at), 1, -1):
        if " ".join(plain[at : at + length]) in known.phrases:
            return length
    return 1


def _settled(word: str, look: str, known: Knowledge, seen: dict[str, str], before: str, after: str) -> str:
    if word.upper() in seen:
        return seen[word.upper()]
    if len(word) == 1:
        return look if after == "." else look.lower()
    flags = known.flags.get(look, 0)
    if not flags & (COMMON | FUNCTION):
        return look
    entry = known.phrases.get(look)
    if entry is not None and entry.kind in ("country", "people", "capital", "region"):
        return look
    if before[:1].isupper() and known.flags.get(before, 0) & (GIVEN | COMMON) == GIVEN:
        return look  # "Scott Draper"
    if flags & GIVEN and after == "-":
        return look
    if flags & GIVEN and after and after[0].isupper() and not known.flags.get(after, 0) & COMMON:
        return look
    return look.lower()
