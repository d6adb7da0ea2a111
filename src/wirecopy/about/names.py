"""The words behind a "By" in, the names in them out: roles, handles, dates and affiliations left behind."""

from __future__ import annotations

from functools import cache

import attrs
import regex

from wirecopy.about.lists import agencies, name_prefixes
from wirecopy.lexicon import load_lexicon

__all__ = ["Names", "is_person", "known_not_names", "read_names"]

_MOST_WORDS = 60
"""A byline that goes on for longer is a paragraph."""
_LONGEST = 600
_ADDRESS = regex.compile(r"(?<![\w.+-])[\w.+-]{1,60}+@[\w-]{1,60}\.\p{L}")


@attrs.frozen
class Names:
    """What the start of a text names.

    Args:
        names: The names, in order, roles and affiliations dropped.
        affiliations: Organisations named beside a person ("Jane Roe, Reuters").
        rest: What follows the names.
        role: Whether a role was named beside a person ("Staff Writer").
        ended: What ended them: ``end``, ``digit``, ``mark``, ``word`` (a date, a handle, a known word) or ``prose``.
    """

    names: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    rest: str = ""
    ended: str = "end"
    role: bool = False


@cache
def _kinds() -> dict[str, str]:
    return {entry[0]: entry[1] for entry in load_lexicon("byline_words").entries}


@cache
def known_not_names() -> frozenset[str]:
    """Words that stand in no personal name: organisations, sections, menus, function words."""
    return frozenset(name for (name, *_) in load_lexicon("not_names").entries)


# "RoeStaff Writer", "RoeNovember 6", "Ana Roe@anaroe": a scraper dropped the gap.
_GLUE = regex.compile(r"(?<=\p{Ll}{2}[.)]?)(?=\p{Lu}(?:\p{Ll}|\p{Lu}{2}))|(?=[@|•·(\[])|(?<=[|•·,;])(?=[^\s|•·,;])")
# "Ana Roe and Jo Doe / Daily Post Staff Writers": behind the names of several, a role of several names no further one.
_PLURALS = frozenset(("writers", "reporters", "correspondents", "editors", "contributors", "journalists"))
_ROLES = ("noun", "both", "modifier")
_MARKS = frozenset("|•·-–—―›»:~*−")
_INITIAL = regex.compile(r"(?:\p{Lu}\.?-?){1,3}$")


def read_names(text: str, *, strict: bool = False) -> Names:
    """Read the names that a text starts with, up to a date, a digit, a mark, a handle or a word that is no name.

    Args:
        text: The words behind "By", or a line that may be a bare name.
        strict: Whether each name must look like the name of a person, as it must where no "By" announces it.

    Example:
        >>> read_names("Ana Roe and Jo van Dyk, Political Editor 3 May 2020").names
        ('Ana Roe', 'Jo van Dyk')
        >>> read_names("Ana RoeStaff Writer").names
        ('Ana Roe',)
    """
    address = _ADDRESS.search(text, 0, _LONGEST) if "@" in text else None
    parts, ended, rest = _parts(text[: address.start()] if address else text)
    if address and ended == "end":
        ended, rest = "word", text[address.start() :]
    people: list[str] = []
    others: list[str] = []
    affiliations: list[str] = []
    role = False
    for words, glued in parts:
        part = words
        while part and part[-1].islower() and _kinds().get(part[-1]) == "particle":
            part = part[:-1]  # "par Ada Roe le 3 mai"
        if agency := _agency_behind(part):
            affiliations.append(" ".join(agency))
            part = part[: -len(agency)]
        name = _without_role(part)
        if people and name and _is_role(name):
            role = True
            continue
        if not name and part:
            role = role or bool(people)
        elif is_person(name) and not (people and len(name) < len(part) and part[-1].lower() in _PLURALS):
            people.append(" ".join(name))
            role = role or len(name) < len(part)
        elif name and not people and not glued:
            others.append(" ".join(name))
        elif name:
            affiliations.append(" ".join(name))
    if people and not strict:
        affiliations = [*others, *affiliations]
        others = []
    if not people and others and ended == "prose":
        others = _staff(text) or [name for name in others if _is_role(name.split())]
    if strict:
        return Names(tuple(people) if not others else (), tuple(affiliations), rest, ended, role)
    return Names(tuple(dict.fromkeys(people or others)), tuple(affiliations), rest, ended, role)


# "Staff and news service reports", up to a digit or a mark.
_RUN = regex.compile(r"[\p{L}’'.&\- ]{2,80}")


def _staff(text: str) -> list[str]:
    """A collective that signs as a whole, or nothing when the text is prose."""
    run = _RUN.match(text)
    words = run.group().split() if run else []
    if 2 <= len(words) <= 7 and words[0][0].isupper() and _is_role(words):
        return [" ".join(words)]
    return []


def is_person(words: list[str]) -> bool:
    """Whether words look like the name of a person: two to six, with capitals, none of them known for other things.

    Example:
        >>> is_person("Jo van Dyk".split()), is_person("Staff Writer".split()), is_person("Daily Post".split())
        (True, False, False)
    """
    if not 2 <= len(words) <= 6:
        return False
    kinds, others = _kinds(), known_not_names()
    full = 0
    for word in words:
        low = word.lower()
        if low in others or not _name_like(word, low, kinds):
            return False
        full += len(word) > 2 and word[0].isupper()
    return full >= 1 and (words[0][0].isupper() or kinds.get(words[0].lower()) == "particle")


def _agency_behind(words: list[str]) -> list[str]:
    """The agency that stands behind a name without a comma: "ANA ROE Associated Press"."""
    for size in range(min(4, len(words) - 2), 0, -1):
        last = words[-size:]
        if " ".join(last).lower() in agencies() and (size > 1 or last[0].lower() in known_not_names()):
            return last
    return []


def _is_role(words: list[str]) -> bool:
    return _kinds().get(words[-1].lower()) in ("noun", "both")


def _name_like(word: str, low: str, kinds: dict[str, str]) -> bool:
    kind = None if len(word) == 1 and word.isupper() else kinds.get(low)
    if kind in ("particle", "suffix"):
        return True
    if kind in ("noun", "both", "stop", "joiner", "credential") and low != "jan":
        return False
    if not word[0].isupper() or any(mark in word for mark in "/&_+%$#0123456789"):
        return False
    return "." not in word[1:] or _INITIAL.match(word) is not None


def _parts(text: str) -> tuple[list[tuple[list[str], bool]], str, str]:
    """The pieces between commas, "and" and slashes; whether a piece was glued on; what ended them; what is left."""
    kinds = _kinds()
    parts: list[tuple[list[str], bool]] = []
    words: list[str] = []
    glued = False
    tokens = text[:_LONGEST].split()
    if not all(map(_is_plain, tokens)):
        tokens = _GLUE.sub(_cut, text[:_LONGEST]).replace("/", " / ").split()
    del tokens[_MOST_WORDS:]
    ended, at = "end", len(tokens)
    for number, token in enumerate(tokens):
        if token == "\0":
            if words:
                parts.append((words, glued))
            words, glued = [], True
            continue
        core = token.strip('"“”()[]*_\\')
        tail = core[-1:] if core[-1:] in ",;" else ""
        word = core.rstrip(",;:")
        low = word.lower()
        kind = kinds.get(low)
        if (len(low) == 1 and word.isupper()) or word.endswith("."):
            kind = None if len(low) <= 2 else kind or kinds.get(low.rstrip("."))
        if kind == "between" or token == "e":
            kind = "joiner" if _joins(words, tokens[number + 1 : number + 3], kinds) else kind
        if token in ("/", ",", ";") or kind == "joiner" or (kind == "particle" and low in ("y", "e") and not words):
            if words:
                parts.append((words, glued))
            words, glued = [], False
            continue
        verdict = _ends(token, word, low, kind, tokens[number + 1 : number + 2], bool(words), first=number == 0)
        if verdict == "prose" and kind in _ROLES and is_person(parts[0][0] if parts else words):
            verdict = ""  # "Ana Roe, staff writer"
        if verdict:
            ended, at = verdict, number
            break
        words.append(word)
        if tail:
            parts.append((words, glued))
            words, glued = [], False
    if words:
        parts.append((words, glued))
    return parts, ended, _rest(text, tokens[:at]) if at < len(tokens) else ""


def _joins(words: list[str], after: list[str], kinds: dict[str, str]) -> bool:
    """Whether a word that has other uses stands between two names: "Ana Roe e Jo Doe", not "Costa e Silva"."""
    if len(words) < 2 or not after:
        return False
    if after[0].lower().rstrip(".,;") in agencies():
        return True
    return len(after) > 1 and all(word[0].isupper() or kinds.get(word.lower()) == "particle" for word in after)


def _is_plain(token: str) -> bool:
    """Whether a token is one word in letters alone, so that nothing can be glued in it."""
    return token.isalpha() and (token.istitle() or token.islower() or token.isupper())


def _rest(text: str, read: list[str]) -> str:
    """What is left of the text behind the tokens that were read, as the page writes it."""
    left = sum(len(token) for token in read if token not in ("\0", "/"))
    for at, char in enumerate(text):
        if left <= 0 and not char.isspace() and char != "/":
            return text[at:]
        left -= not char.isspace() and char != "/"
    return ""


def _cut(found: regex.Match[str]) -> str:
    text, at = found.string, found.start()
    if text[at : at + 1].isupper():
        start = text.rfind(" ", max(0, at - 30), at) + 1
        if text[start:at].endswith(name_prefixes()) and len(text[start:at]) <= 6:
            return ""
        return " \0 "
    return " "


def _ends(token: str, word: str, low: str, kind: str | None, after: list[str], inside: bool, *, first: bool) -> str:
    if not word:
        return "mark"
    if token[0] in "@([" or word[0] in "@#©":
        return "word"
    if any(char.isdigit() for char in token):
        return "digit"
    if token in _MARKS or token[0] in "|•·…–—":
        return "mark"
    if kind == "stop" and not (first and low == "the"):
        if low in ("jan", "april", "may", "june", "august", "mark", "will", "view") and not _dated(after):
            return ""
        return "word"
    if word[0].islower() and kind not in ("particle", "suffix", "credential") and low not in agencies():
        return "" if first or "." in word else "prose"
    if kind == "particle" and word[0].islower() and not inside and not first:
        return "prose"
    return ""


def _dated(after: list[str]) -> bool:
    return bool(after) and after[0][:1].isdigit()


def _without_role(words: list[str]) -> list[str]:
    """The words of a piece before the role that ends it; nothing when it is a role or a credential as a whole."""
    kinds = _kinds()
    lows = [word.lower() for word in words]
    while lows and kinds.get(lows[-1]) == "credential":
        lows.pop()
    words = words[: len(lows)]
    if lows and kinds.get(lows[-1]) in ("noun", "both"):
        for start in range(1, len(lows)):
            if kinds.get(lows[start]) in ("noun", "both", "modifier"):
                return words[:start] if is_person(words[:start]) else words
    return words
