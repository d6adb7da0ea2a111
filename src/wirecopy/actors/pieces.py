"""Words in, runs of capitalised words out, each cut into pieces that the lists know something about."""

from __future__ import annotations

import enum
from itertools import compress
from operator import itemgetter

import attrs

from wirecopy.actors.knowledge import ADDRESS, CALENDAR, COMMON, HEAD, LINK, TAIL, TITLE, Entry, Knowledge
from wirecopy.actors.tokens import Tokens
from wirecopy.actors.words import words_of

__all__ = ["Glue", "Piece", "read_runs"]

_ARTICLES = frozenset("ad al an ar as ash az el".split())
"""Particles that a hyphen joins to a surname: "al-Assad"."""
_FORERUNNERS = frozenset("al bin de di ibn van von".split())
"""Particles that a surname begins with when they stand alone before it: "de Gaulle said"."""
_LINKS = frozenset("al de du el en la le sur ud ul ur".split())
"""Particles between two hyphens: "Inzamam-ul-Haq", "Stratford-sur-Mer"."""
_INSIDE = frozenset(("-", "&", "of", "for", "on", "in", "and", "'s"))
"""What can stand inside a name, besides particles."""
_PREFIXES = frozenset("Anti Co Inter Multi Non Pan Post Pre Trans".split())
"""Beginnings that a hyphen sets off: "Anti-Corruption Bureau"."""
_SYLLABLE = 6
_LONGEST = 24
"""Words in a run: no name is longer, and a page of nothing but capitals is not one."""


class Glue(enum.IntEnum):
    """What stands between a piece and the one before it."""

    SPACE = 0
    HYPHEN = 1
    PARTICLE = 2
    OF = 3
    AND = 4
    OWNER = 5


@attrs.define
class Piece:
    """One or more words of a run.

    Args:
        first: Number of the first word.
        last: Number of the word behind the last one.
        look: The words as a lexicon would write them.
        flags: What the word lists say.
        entry: What the lists of known names say, or None.
        glue: What stands between it and the piece before it.
    """

    first: int
    last: int
    look: str
    flags: int
    entry: Entry | None
    glue: Glue = Glue.SPACE


def read_runs(tokens: Tokens, known: Knowledge) -> list[list[Piece]]:
    """The runs of capitalised words, in the order of the text.

    Small words and signs inside a name ("of the", "van", "&", a hyphen) keep a run together when what stands on
    both sides of them says so.

    Args:
        tokens: The words of the article, as ``settle_case`` leaves them.
        known: What the lists know.

    Example:
        >>> from wirecopy.actors.knowledge import load_knowledge
        >>> from wirecopy.actors.tokens import tokenize
        >>> text = "Ada van Roe joined the Ministry of Health in Sri Lanka."
        >>> runs = read_runs(tokenize(text, [(0, len(text))]), load_knowledge())
        >>> [[piece.look for piece in run] for run in runs]
        [['Ada', 'Roe'], ['Ministry', 'Health'], ['Sri Lanka']]
    """
    runs = []
    capitals = list(map(str.isupper, map(itemgetter(0), tokens.looks)))
    for begin, end in tokens.paragraphs:
        behind = begin
        for at in compress(range(begin, end), capitals[begin:end]):
            if at >= behind:
                run = _run(tokens, known, capitals, at, min(end, at + _LONGEST))
                _reach_back(tokens, run[0], begin)
                runs.append(run)
                behind = run[-1].last
    return runs


def _run(tokens: Tokens, known: Knowledge, capitals: list[bool], at: int, end: int) -> list[Piece]:
    run: list[Piece] = []
    glue = Glue.SPACE
    while True:
        piece = _piece(tokens, known, at, end)
        piece.glue = glue
        run.append(piece)
        at = piece.last
        if at >= end:
            return run
        if capitals[at]:
            glue = Glue.SPACE
            continue
        step = _step(tokens, known, run, at, end)
        if step is None:
            return run
        at, glue = step


def _piece(tokens: Tokens, known: Knowledge, at: int, end: int) -> Piece:
    looks = tokens.looks
    look = looks[at]
    if look in known.longest:
        for length in range(min(known.longest[look], end - at), 1, -1):
            phrase = " ".join(looks[at : at + length])
            entry = known.phrases.get(phrase)
            flags = known.flags.get(phrase, 0)
            if entry is not None or flags:
                return Piece(at, at + length, phrase, flags, entry)
    piece = Piece(at, at + 1, look, known.flags.get(look, 0), known.phrases.get(look))
    dot = at + 1
    if dot >= end or tokens.words[dot] != ".":
        return piece
    if dot + 1 < end and _is_domain(tokens, dot):
        piece.last = dot + 2
        piece.flags = ADDRESS
        piece.look = "".join(looks[at : dot + 2])
        return piece
    if tokens.starts[dot] == tokens.stops[at]:
        # "J. Smith", "Lt. Col. Smith", "St. Louis"; at the end of a sentence the dot is not the name's.
        shortened = len(look) == 1 or look in words_of("shortened")
        if shortened and dot + 1 < end and looks[dot + 1][0].isupper():
            piece.last = dot + 1
            dotted = known.longest.get(f"{look} .", 0)
            for length in range(min(dotted, end - at), 2, -1):
                phrase = " ".join(looks[at : at + length])
                if phrase in known.phrases:
                    return Piece(at, at + length, phrase, known.flags.get(phrase, 0), known.phrases[phrase])
    return piece


def _is_domain(tokens: Tokens, dot: int) -> bool:
    """Whether the name goes on as an address does: "Caliber.Az", "Amazon.com"."""
    glued = tokens.starts[dot] == tokens.stops[dot - 1] and tokens.starts[dot + 1] == tokens.stops[dot]
    return glued and tokens.words[dot + 1].lower() in words_of("domain")


def _step(tokens: Tokens, known: Knowledge, run: list[Piece], at: int, end: int) -> tuple[int, Glue] | None:
    """Where the run goes on behind a word that is not capitalised, and how; None when it is over."""
    looks, starts, stops = tokens.looks, tokens.starts, tokens.stops
    look = looks[at]
    particles = words_of("particle")
    if look not in _INSIDE and look not in particles:
        return None
    after = at + 1
    if after >= end:
        return None
    if look == "-":
        if starts[at] != stops[at - 1] or starts[after] != stops[at]:
            return None
        # "Kang Young-hoon" goes on, "London-based" does not.
        if looks[after] in _LINKS and looks[after + 1] == "-" and after + 2 < end and looks[after + 2][0].isupper():
            return after + 2, Glue.HYPHEN
        if run[-1].look in _PREFIXES:
            return (after, Glue.HYPHEN) if looks[after].isalpha() else None
        if len(run) > 1 and run[-2].look in words_of("surname_first") and run[-2].last == run[-1].first:
            # "Moon Jae-in": whatever the syllable means in English
            return (after, Glue.HYPHEN) if looks[after].isalpha() and len(looks[after]) <= _SYLLABLE else None
        tail = len(run) > 1 and run[-1].entry is None and not known.flags.get(looks[after].capitalize(), 0) & COMMON
        return (after, Glue.HYPHEN) if looks[after][0].isupper() or (tail and looks[after].isalpha()) else None
    if look in particles:
        for ahead in range(after, min(after + 3, end)):
            if looks[ahead][0].isupper():
                return ahead, Glue.PARTICLE
            if looks[ahead] not in particles and looks[ahead] != "-":
                return None
        return None
    if look == "&":
        return (after, Glue.AND) if looks[after][0].isupper() else None
    last = run[-1]
    headed = (last.flags | known.flags.get(looks[last.last - 1], 0)) & (HEAD | TAIL)
    scoped = headed or any(piece.glue is Glue.OF for piece in run)
    if look in ("of", "for") or (look == "on" and headed and _is_topic(looks[after], known)):
        ahead = after + 1 if looks[after] == "the" and after + 1 < end else after
        titled = look == "of" and last.flags & TITLE
        if looks[ahead][0].isupper() and (titled or (scoped and (headed or last.flags & COMMON))):
            return ahead, Glue.OF
        return None
    if look == "and":
        ahead = known.flags.get(looks[after], 0)
        both = last.flags & COMMON and (ahead & COMMON or looks[after] in _PREFIXES)
        return (
            (after, Glue.AND)
            if both and looks[after][0].isupper() and _ends_well(tokens, known, run, after, end)
            else None
        )
    if look == "in" and any(piece.glue is Glue.AND for piece in run):
        return (after, Glue.OF) if known.phrases.get(looks[after]) else None
    if look == "'s":
        both = last.flags & COMMON and known.flags.get(looks[after], 0) & (COMMON | TAIL)
        return (after, Glue.OWNER) if both and looks[after][0].isupper() else None
    return None


def _is_topic(look: str, known: Knowledge) -> bool:
    """Whether a body can be called after a word behind "on": "Committee on Climate Change", not "on Monday"."""
    flags = known.flags.get(look, 0)
    return bool(flags & COMMON) and not flags & CALENDAR


def _ends_well(tokens: Tokens, known: Knowledge, run: list[Piece], at: int, end: int) -> bool:
    """Whether two plain words joined by "and" are one name: "Food and Drug Administration", not "Rain and Snow"."""
    if any(piece.glue is Glue.OF for piece in run):
        return True
    while at < end and tokens.looks[at][0].isupper():
        at += 1
    return bool(known.flags.get(tokens.looks[at - 1], 0) & TAIL)


def _reach_back(tokens: Tokens, piece: Piece, begin: int) -> None:
    """Take in a particle before the first word: "al-Assad", "de Gaulle"."""
    at = piece.first - 1
    if at > begin and tokens.looks[at] == "-" and tokens.stops[at] == tokens.starts[at + 1]:
        at -= 1
        if tokens.looks[at] in _ARTICLES and tokens.stops[at] == tokens.starts[at + 1]:
            piece.first = at
            piece.flags = piece.flags & ~COMMON | LINK
    elif at >= begin and tokens.looks[at] in _FORERUNNERS and not piece.flags & COMMON:
        piece.first = at
        piece.flags |= LINK
