"""Runs of pieces in, candidate names out: titles, demonyms and dates cut off, each name in one piece."""

from __future__ import annotations

from wirecopy.actors.candidates import Candidate, Found, Role
from wirecopy.actors.knowledge import (
    CALENDAR,
    COMMON,
    DEMONYM,
    FAMILY,
    FUNCTION,
    GIVEN,
    HEAD,
    HONORIFIC,
    PEOPLE,
    TAIL,
    THING,
    TITLE,
)
from wirecopy.actors.pieces import Glue, Piece
from wirecopy.actors.tokens import Tokens

__all__ = ["find_candidates"]

_NAMELIKE = GIVEN | FAMILY | HEAD | TAIL | THING | DEMONYM | PEOPLE
_BARE = frozenset("Ministry Embassy Parliament Government".split())
"""Bodies that every country has: their name stands without its adjective."""
_CUTTING = CALENDAR | HONORIFIC | TITLE | DEMONYM | PEOPLE
"""Words that a run of pieces is cut at."""
_NOTHING = Piece(0, 0, "", 0, None)
"""Stands for the title as long as none is open."""
_DASHES = frozenset(("-", "–", "—"))
_STOPS = frozenset([".", "!", "?", "\n", ":", "”", "“", '"', "•", "|", "»", "…", "‘", "``"])


def find_candidates(tokens: Tokens, runs: list[list[Piece]]) -> Found:
    """Cut every run into candidate names.

    Args:
        tokens: The words of the article.
        runs: Its runs of capitalised words, in the order of the text.

    Example:
        >>> from wirecopy.actors.reading import read
        >>> from wirecopy.spans import Span
        >>> text = "Kenyan President Ada Roe met Ben Smith."
        >>> found = read(text, [Span(0, len(text))]).found
        >>> [[piece.look for piece in name.pieces] for name in found.names], found.demonyms[0].look
        ([['Ada', 'Roe'], ['Ben', 'Smith']], 'Kenyan')
    """
    found = Found()
    dropped: list[Piece] = []
    for run in runs:
        opens = _opens(tokens, run[0].first)
        pieces = run
        if opens and _is_opener(run[0], run[1] if len(run) > 1 else None):
            if len(run) == 1:
                dropped.append(run[0])
            pieces, opens = run[1:], False
        if _is_whole(pieces):
            found.names.append(Candidate(pieces[0].first, pieces[-1].last, pieces, opens=opens))
        else:
            _Cutter(found, opens).cut(pieces)
    _take_back(found, dropped)
    _strip_openers(found)
    return found


def _is_whole(pieces: list[Piece]) -> bool:
    """Whether a run is one name, with nothing in it that could end one: most are."""
    if len(pieces) == 1:
        return not pieces[0].flags & _CUTTING
    return bool(pieces) and not any(piece.entry is not None or piece.flags & _CUTTING for piece in pieces)


def _strip_openers(found: Found) -> None:
    """Take a plain word off the start of a sentence where the rest is a name elsewhere: "Instead Roe said"."""
    elsewhere = {name.pieces[-1].look for name in found.names if not name.opens}
    for name in found.names:
        first = name.pieces[0]
        if not name.opens or len(name.pieces) < 2 or first.entry is not None or name.pieces[1].glue is not Glue.SPACE:
            continue
        plain = first.flags & COMMON and not first.flags & _NAMELIKE
        if plain and not name.pieces[-1].flags & (TAIL | THING) and name.pieces[-1].look in elsewhere:
            name.pieces = name.pieces[1:]
            name.first = name.pieces[0].first
            name.opens = False


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a sentence, or what is set off like one, begins at a word."""
    if at == 0 or tokens.words[at - 1] in _STOPS:
        return True
    return tokens.words[at - 1] in _DASHES and tokens.stops[at - 1] < tokens.starts[at]


def _take_back(found: Found, dropped: list[Piece]) -> None:
    """A plain word that opens a sentence is a name after all when the rest of the article has it as one: "Ford"."""
    known = {piece.look for name in found.names if not name.opens for piece in name.pieces}
    names = [
        Candidate(piece.first, piece.last, [piece], opens=True)
        for piece in dropped
        if piece.look in known and not piece.flags & FUNCTION
    ]
    surnames = {name.pieces[-1].look for name in found.names if len(name.pieces) > 1 and name.pieces[0].flags & GIVEN}
    holders = [role for role in found.titles if role.piece.look in surnames and role.last == role.piece.last]
    names += [Candidate(role.first, role.last, [role.piece]) for role in holders]
    if holders:
        taken = {role.first for role in holders}
        found.titles[:] = [role for role in found.titles if role.first not in taken]
    if names:
        found.names.extend(names)
        found.names.sort(key=lambda name: name.first)


def _is_opener(piece: Piece, following: Piece | None) -> bool:
    """Whether the first word of a sentence is a plain word, capitalised for where it stands alone."""
    flags = piece.flags
    if piece.entry is not None or not flags & (COMMON | FUNCTION) or piece.last - piece.first > 1:
        return False
    if following is None:
        return bool(flags & FUNCTION) or not flags & (_NAMELIKE | TITLE | CALENDAR)
    if following.glue is not Glue.SPACE:
        return False
    if flags & FUNCTION:
        return True
    if flags & (_NAMELIKE | TITLE) or following.flags & (TAIL | HEAD):
        return False
    return following.entry is not None or bool(following.flags & (GIVEN | DEMONYM | PEOPLE | HONORIFIC | CALENDAR))


class _Cutter:
    """Cuts one run: holds what is open until something ends it."""

    def __init__(self, found: Found, opens: bool) -> None:
        self.found = found
        self.opens = opens
        self.held: list[Piece] = []
        self.of = False
        self.titular = _NOTHING
        self.title: tuple[int, int] | None = None
        self.demonym: Piece | None = None
        self.owner: Candidate | None = None

    def cut(self, run: list[Piece]) -> None:
        """Cut the run."""
        for number, piece in enumerate(run):
            flags, held = piece.flags, self.held
            tied = piece.glue is not Glue.SPACE and bool(held)
            last = number + 1 == len(run) or run[number + 1].glue is not Glue.SPACE
            if self.title and not held and self.goes_on(piece):
                self.title = (self.title[0], piece.last)
            elif tied and piece.glue is not Glue.HYPHEN:
                held.append(piece)
            elif (
                flags & CALENDAR
                and not (held and held[-1].flags & GIVEN)
                and not (flags & GIVEN and not last and _is_family(run[number + 1]))
            ):
                self.close()
                self.leave()
            elif flags & HONORIFIC:
                self.close()
                self.title = (self.title[0] if self.title else piece.first, piece.last)
                self.titular = piece
            elif (
                flags & TITLE
                and not tied
                and not (last and _is_surname(held, piece))
                and not (flags & GIVEN and not last and not run[number + 1].flags & GIVEN)
            ):
                self.take_title(piece)
            elif flags & (DEMONYM | PEOPLE):
                self.close()
                self.leave()
                self.demonym = piece
                self.found.demonyms.append(piece)
            else:
                if held and not tied and _splits(held, piece):
                    self.close()
                held.append(piece)
        self.close()
        self.leave()

    def goes_on(self, piece: Piece) -> bool:
        """Whether a title goes on behind "of": "Secretary of Defense", "Minister of Foreign Affairs"."""
        assert self.title is not None
        plain = piece.flags & COMMON and piece.entry is None and not piece.flags & (GIVEN | HEAD | TAIL | TITLE)
        self.of = bool(plain) and (piece.glue is Glue.OF or (self.of and piece.first == self.title[1]))
        return self.of

    def take_title(self, piece: Piece) -> None:
        """Begin a title, or go on with one; what was open is whose title it is."""
        held, first = self.held, piece.first
        while held and held[-1].entry is None and held[-1].flags & (COMMON | TITLE) and not held[-1].flags & GIVEN:
            first = held.pop().first  # the "Foreign" of a minister
        owner = self.close()
        if self.title is not None and self.title[1] == first:
            first = self.title[0]
        else:
            self.owner = owner
        self.title = (first, piece.last)
        self.titular = piece

    def leave(self) -> None:
        """Nothing comes behind the title: it stands for its holder."""
        if self.title is not None:
            self.found.titles.append(Role(*self.title, self.titular, self.demonym, self.owner))
        self.title = self.demonym = self.owner = None

    def close(self) -> Candidate | None:
        """End the open name; the answer is that name, or None when there is none."""
        held, self.held = self.held, []
        made = None
        for part in _parts(held):
            demonym = self.demonym
            merged = demonym is not None and self.title is None and demonym.last == part[0].first
            if merged and demonym is not None and _takes_demonym(part):
                part.insert(0, demonym)
                self.found.demonyms.pop()  # it came last
                demonym = None
            made = Candidate(part[0].first, part[-1].last, part, self.title, demonym, self.owner, self.opens)
            self.found.names.append(made)
            self.opens, self.title, self.owner = False, None, None
        if made is not None:
            self.demonym = None
        return made


def _is_surname(held: list[Piece], piece: Piece) -> bool:
    """Whether a word that can be a title is the last name here: "John Major", "Larry King"."""
    return bool(held) and bool(held[-1].flags & GIVEN) and held[-1].entry is None and piece.last - piece.first == 1


def _is_family(piece: Piece) -> bool:
    """Whether a word is a surname and nothing else, so that what stands before it is no month: "April Jones"."""
    return piece.entry is None and bool(piece.flags & FAMILY) and not piece.flags & (COMMON | CALENDAR | TAIL | THING)


def _splits(held: list[Piece], piece: Piece) -> bool:
    """Whether a new name begins though nothing stands between two: "Kosovo John Smith"."""
    last = held[-1]
    if piece.entry is not None and piece.last - piece.first > 1:
        return True
    if len(held) == 1 and last.entry is not None and last.entry.kind == "country":
        return bool(piece.flags & GIVEN) and not last.flags & GIVEN and not piece.flags & (TAIL | COMMON)
    return False


def _parts(held: list[Piece]) -> list[list[Piece]]:
    """One name, or several that only a hyphen joins: "US-Russia" in "US-Russia talks"."""
    if len(held) > 1 and all(piece.entry is not None for piece in held) and held[1].glue is Glue.HYPHEN:
        return [[piece] for piece in held]
    return [held] if held else []


def _takes_demonym(part: list[Piece]) -> bool:
    """Whether an adjective of a country is part of the name behind it: "Iraqi News Agency"."""
    return bool(part[-1].flags & TAIL) and part[-1].look not in _BARE
