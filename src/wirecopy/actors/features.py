"""Candidate names in, what speaks for and against each kind out: short names of features, one list a candidate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

from wirecopy.actors.candidates import Candidate
from wirecopy.actors.knowledge import (
    BODY, CLUB, COMMON, FAMILY, GIVEN, HEAD, LINK, ORG, PLACE, TAIL, TEAM, THING, Knowledge,
)  # fmt: skip
from wirecopy.actors.nouns import load_nouns
from wirecopy.actors.pieces import Glue
from wirecopy.actors.tokens import Tokens

__all__ = ["find_features"]

_SPORT = frozenset(
    "soccer cricket tennis golf baseball basketball rugby hockey football cycling athletics boxing championship "
    "match matches wicket wickets innings halftime scorers attendance league inning goal goals striker midfielder "
    "goalkeeper seeded semifinal quarterfinal tournament coach standings scored beat playoff".split()
)


def find_features(tokens: Tokens, names: list[Candidate], known: Knowledge, odd: Set[int]) -> list[list[str]]:
    """What speaks for and against each kind of each candidate."""
    words, looks = tokens.words, tokens.looks
    lower = [word for word in words if word.islower()]
    seen = set(lower)
    sport = sum(word in seen for word in _SPORT) + sum(look in _SPORT for look in looks[:30])
    sporty = sport >= 4
    tails: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    initials: set[str] = set()
    things: set[str] = set()
    bodies: set[str] = set()
    surfaces = []
    counts: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    for name in names:
        surface = " ".join(looks[name.first : name.last])
        surfaces.append(surface)
        counts[surface] += 1
        if not name.opens:
            inside[surface] += 1
        if len(name.pieces) > 1:
            flags = name.pieces[0].flags
            ending = name.pieces[-1]
            if not ending.flags & (TAIL | THING | HEAD):
                tails[ending.look] += 2 if flags & GIVEN else 1
            heads[name.pieces[0].look] += 1
            if ending.flags & (TAIL | BODY):
                bodies.add(name.pieces[0].look)
            if ending.flags & THING:
                things.add(name.pieces[0].look)
            initials.add("".join(look[0] for look in looks[name.first : name.last] if look[0].isupper()))
    paragraph_of = _paragraphs(tokens, names)
    rows = []
    for number, name in enumerate(names):
        row = _inner(name, known, looks)
        paragraph = paragraph_of[number]
        begin, end = tokens.paragraphs[paragraph]
        if paragraph in odd:
            row.append("caps")
        _outer(row, tokens, names, number, begin, end, known)
        look = surfaces[number]
        if len(name.pieces) == 1:
            if tails[look]:
                row.append("surname" if tails[look] > 1 else "tail")
            if heads[look]:
                row.append("head")
            if look in bodies:
                row.append("body")
            if look in things:
                row.append("thing")
            if look in initials and len(look) > 1:
                row.append("initials" if look.isupper() else "initials?")
            if look.lower() in seen:
                row.append("alsolower")
        if not inside[look]:
            row.append("onlyopens")
        if counts[look] > 1:
            row.append("again")
        if sporty:
            row += [f"sport {feature}" for feature in row if feature[:2] in ("E=", "n=", "k=", "u=", "<=", ">=") or feature in ("caps", "row", "opens")]
            row.append("sport")
        rows.append(row)
    return rows


def _paragraphs(tokens: Tokens, names: list[Candidate]) -> list[int]:
    answer = []
    at = 0
    for name in names:
        while at + 1 < len(tokens.paragraphs) and tokens.paragraphs[at + 1][0] <= name.first:
            at += 1
        answer.append(at)
    return answer


def _inner(name: Candidate, known: Knowledge, looks: list[str]) -> list[str]:
    pieces = name.pieces
    first, last = pieces[0], pieces[-1]
    row = ["bias", f"k={min(len(pieces), 4)}"]
    entry = name.entry
    if entry is not None:
        row.append(f"E={entry.kind}")
        for flag, label in ((PLACE, "X=place"), (ORG, "X=org"), (CLUB, "X=club")):
            if last.flags & flag:
                row.append(label)
        if last.flags & COMMON:
            row.append("E&common")
        if last.flags & GIVEN:
            row.append("E&given")
    elif len(pieces) > 1:
        for piece in pieces:
            if piece.entry is not None:
                row.append(f"in={piece.entry.kind}")
    either = 0
    for piece in pieces:
        either |= piece.flags
        if piece.glue is not Glue.SPACE and piece is not first:
            row.append(f"glue={piece.glue.name}")
    if first.flags & GIVEN:
        row.append("given1" if len(pieces) > 1 else "given")
    if len(pieces) > 1 and last.flags & GIVEN:
        row.append("givenL")
    if last.flags & FAMILY:
        row.append("family")
    for number, piece in enumerate(pieces[1:]):
        if piece.glue is Glue.OF:
            last = pieces[number]  # the "Institute" of an "Institute for the Study of War"
            break
    for flag, label in ((TAIL, "tail="), (HEAD, "head="), (THING, "thing="), (TEAM, "team="), (BODY, "body="), (COMMON, "common=")):
        if last.flags & flag:
            row.append(label + "L")
        elif first.flags & flag:
            row.append(label + "F")
    if all(piece.flags & COMMON for piece in pieces):
        row.append("allcommon")
        row.append("allcommon opens" if name.opens else "allcommon inside")
    if not either and entry is None:
        row.append("u=all")
    elif not last.flags and last.entry is None:
        row.append("u=last")
    if either & LINK:
        row.append("link")
    look = first.look
    if len(pieces) == 1:
        if look.isupper():
            row.append(f"acronym{min(len(look), 5)}" if "." not in look else "dotted")
        if look[-1].isdigit():
            row.append("digit")
        elif any(c.isupper() for c in look[1:]) and not look.isupper():
            row.append("mixed")
        row.append("end=" + look[-2:].lower())
    if len(first.look) == 1 or (len(pieces) > 2 and len(pieces[1].look) == 1):
        row.append("initial")
    return row


def _outer(row: list[str], tokens: Tokens, names: list[Candidate], number: int, begin: int, end: int, known: Knowledge) -> None:
    name = names[number]
    looks = tokens.looks
    nouns = load_nouns()
    if name.title is not None:
        row.append("title")
        row.append("title=" + looks[name.title[1] - 1].lower())
    if name.demonym is not None:
        row.append("demonym")
    if name.opens:
        row.append("opens")
    at = name.title[0] if name.title else name.first
    at = min(at, name.demonym.first) if name.demonym else at
    before = looks[at - 1] if at > begin else "^"
    after = looks[name.last] if name.last < end else "$"
    if name.title is None:
        row.append("<=" + _context(before))
        if before == "the" and at - 2 >= begin:
            row.append("<the=" + _context(looks[at - 2]))
        elif before == "," and at - 2 >= begin:
            row.append("<,=" + _context(looks[at - 2]))
            if number and names[number - 1].last == at - 1:
                row.append("<,E=" + (names[number - 1].entry.kind if names[number - 1].entry else "-"))
        elif before.islower() and at - 2 >= begin:
            row.append("<2=" + _context(looks[at - 2]))
    row += [f">{kind}" for kind, _ in nouns.get(after, ())]
    if before == "of" and at - 2 >= begin:
        row += [f"<of {kind}" for kind, _ in nouns.get(looks[at - 2], ())]
    elif name.title is None:
        row += [f"<{kind}" for kind, _ in nouns.get(before, ())]
    row.append(">=" + _context(after))
    if after == ",":
        if name.last + 1 < end:
            row.append(">,=" + _context(looks[name.last + 1]))
        if number + 1 < len(names) and names[number + 1].first == name.last + 1:
            row.append(">,E=" + (names[number + 1].entry.kind if names[number + 1].entry else "-"))
    elif name.last + 1 < end:
        row.append(">2=" + _context(looks[name.last + 1]))
    if end - begin < 14:
        row.append("row")
    if at == begin and name.last < end and looks[name.last][0].isdigit() and end - begin < 9 and looks[name.last + 1] == "-":
        row.append("dateline")


def _context(look: str) -> str:
    if look[0].isdigit():
        return "#"
    if look[0].isupper():
        return "Cap"
    return look
