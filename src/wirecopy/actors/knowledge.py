"""Word lists in, two dictionaries out: what is known of a word, and what is known of a name."""

from __future__ import annotations

from functools import cache

import attrs

from wirecopy.actors.tokens import split_words
from wirecopy.lexicon.load import load_lexicon

__all__ = [
    "ADDRESS",
    "BODY",
    "CALENDAR",
    "CLUB",
    "COMMON",
    "DEMONYM",
    "FAMILY",
    "FUNCTION",
    "GIVEN",
    "HEAD",
    "HONORIFIC",
    "LINK",
    "ORG",
    "PEOPLE",
    "PLACE",
    "RARE",
    "SUFFIX",
    "TAIL",
    "TEAM",
    "THING",
    "TITLE",
    "Entry",
    "Knowledge",
    "load_knowledge",
]

GIVEN = 1 << 0
FAMILY = 1 << 1
TITLE = 1 << 2
HONORIFIC = 1 << 3
HEAD = 1 << 4
TAIL = 1 << 5
DEMONYM = 1 << 6
PEOPLE = 1 << 7
CALENDAR = 1 << 8
COMMON = 1 << 9
FUNCTION = 1 << 10
THING = 1 << 11
SUFFIX = 1 << 12
LINK = 1 << 13
BODY = 1 << 14
TEAM = 1 << 15
PLACE = 1 << 16
ORG = 1 << 17
CLUB = 1 << 18
RARE = 1 << 19
ADDRESS = 1 << 20


@attrs.frozen
class Entry:
    """What a list says of a name.

    Args:
        kind: country, people, capital, seat, city, region, org, club or bloc.
        country: ISO 3166-1 alpha-3 code, or "".
        sector: PLOVER sector, or "".
        name: The usual name of what it names.
    """

    kind: str
    country: str = ""
    sector: str = ""
    name: str = ""


@attrs.frozen(eq=False)
class Knowledge:
    """What the packaged lists know.

    Args:
        flags: Of a capitalised word or phrase, which kinds of word it is.
        phrases: Of a name, what it names.
        longest: Of a word, how many words the longest phrase has that begins with it.
        countries: Of the code of a country, its usual name.
        endings: Endings that tell a family name.
        traps: Of a word that is more than one thing, what it mostly is.
        states: Of a name that is a country's and a region's of another one, what it says of the region: "Georgia".
    """

    flags: dict[str, int]
    phrases: dict[str, Entry]
    longest: dict[str, int]
    countries: dict[str, str]
    endings: tuple[str, ...]
    traps: dict[str, str]
    states: dict[str, Entry]

    def flags_of(self, look: str) -> int:
        """Which kinds of word a capitalised word is; 0 when no list has it."""
        return self.flags.get(look, 0)


_COUNTRY_KINDS = {"adjective": DEMONYM, "people": PEOPLE, "person": DEMONYM}
_SECTORS = {"SPORT": "CVL", "PTY": "OPP", "LEG": "LEG", "LAB": "LAB"}
_NOBODY = Entry("")
_POSITIONS = {"head": HEAD, "tail": TAIL, "any": BODY, "team": TEAM}
_NAMES = ("name", "official", "short", "historic", "part")


@cache
def load_knowledge() -> Knowledge:
    """Read the lists; done once, at the first call."""
    flags: dict[str, int] = {}
    phrases: dict[str, Entry] = {}

    def mark(phrase: str, flag: int) -> None:
        flags[phrase] = flags.get(phrase, 0) | flag

    def name(phrase: str, entry: Entry, flag: int = 0) -> None:
        phrase = " ".join(split_words(phrase))
        # A club may be called like its town: then the town is what the name says by itself.
        if entry.kind != "club" or phrase not in phrases:
            phrases[phrase] = entry
        if flag:
            mark(phrase, flag)
        if phrase.startswith("St . "):
            name(f"St {phrase[5:]}", entry, flag)

    # What comes later wins where two lists have a name; the flags tell of all of them.
    people = {(city, alpha3): int(thousands) for city, alpha3, thousands in load_lexicon("cities").entries}
    cities = [(city, city, alpha3) for city, alpha3 in people]
    cities += [(form, city, alpha3) for form, city, alpha3 in load_lexicon("city_spellings").entries]
    # Of towns that are called alike the largest is meant.
    for form, city, alpha3 in sorted(cities, key=lambda row: people.get((row[1], row[2]), 0)):
        name(form, Entry("city", alpha3, "", city), PLACE)
    for region, _kind, alpha3 in load_lexicon("regions").entries:
        name(region, Entry("region", alpha3.strip("-"), "", region), PLACE)
    for form, acronym, sector, alpha3, full in load_lexicon("organizations").entries:
        country = alpha3.strip("-")
        entry = Entry(
            "club" if sector == "SPORT" else "org", country, _SECTORS.get(sector, sector), form if full == "-" else full
        )
        for phrase in (form, acronym):
            if phrase != "-":
                name(phrase, entry, CLUB if sector == "SPORT" else ORG)
    countries = load_lexicon("countries").entries
    usual = {alpha3: form for form, kind, alpha3 in countries if kind == "name"}
    for form, kind, alpha3 in countries:
        if kind in ("capital", "seat"):
            name(form, Entry(kind, alpha3, "GOV" if kind == "seat" else "", form))
    for form, kind, alpha3 in countries:
        if kind in _COUNTRY_KINDS:
            phrase = " ".join(split_words(form))
            mark(phrase, _COUNTRY_KINDS[kind])
            phrases[phrase] = Entry("people", alpha3, "GOV", usual.get(alpha3, form))
    states = {}
    for form, kind, alpha3 in countries:
        if kind in _NAMES:
            listed = phrases.get(form)
            if listed is not None and listed.kind == "region" and listed.country not in ("", alpha3):
                states[form] = listed
            name(form, Entry("country", alpha3, "GOV", usual.get(alpha3, form)))
            flags.pop(form, None)
    for form, kind, of, alpha3 in load_lexicon("peoples").entries:
        phrase = " ".join(split_words(form))
        if phrase not in phrases or phrases[phrase].kind in ("city", "club"):
            mark(phrase, _COUNTRY_KINDS[kind])
            phrases[phrase] = Entry(of, alpha3.strip("-"), "", form)
    for form, bloc in load_lexicon("blocs").entries:
        mark(form, DEMONYM)
        phrases[form] = Entry("bloc", name=bloc)
    for person, kind in load_lexicon("world_names").entries:
        if kind != "family":
            mark(person, GIVEN)
        if kind != "given":
            mark(person, FAMILY)
    for person, kind, rank in load_lexicon("person_names").entries:
        if kind != "family":
            mark(person, GIVEN)
        if kind != "given":
            mark(person, FAMILY if rank == "1" else RARE)
    for word, position, _sector in load_lexicon("organization_words").entries:
        words = split_words(word)
        while len(words) > 1 and words[-1].islower():  # "Institute for the": how a name goes on is read from the text
            words.pop()
        if words[-1].isalnum():
            mark(" ".join(words), _POSITIONS[position])
    for title, sector, kind in load_lexicon("titles").entries:
        if len(title.rstrip(".")) < 2:
            continue  # "M. Dupont" has a title or an initial
        if " " in title and phrases.get(title.partition(" ")[0], _NOBODY).kind in ("country", "people", "org"):
            continue  # "NATO Secretary General": whose title it is has to be seen
        plain = kind == "honorific" and sector == "-"
        mark(" ".join(split_words(title.rstrip("."))), HONORIFIC if plain else TITLE)
    for (word,) in load_lexicon("thing_words").entries:
        mark(word, THING)
    for (word,) in load_lexicon("common_words").entries:
        mark(word.capitalize(), COMMON)
    for (word,) in load_lexicon("function_words").entries:
        mark(word.capitalize(), FUNCTION)
    for (word,) in load_lexicon("calendar_words").entries:
        mark(word, CALENDAR)
    longest: dict[str, int] = {}
    for phrase in (*phrases, *(phrase for phrase in flags if " " in phrase)):
        first, _, rest = phrase.partition(" ")
        if rest:
            length = rest.count(" ") + 2
            if longest.get(first, 1) < length:
                longest[first] = length
    # One object for each of the few hundred sums of flags, where there would be one for each of the many words.
    sums: dict[int, int] = {}
    flags = {phrase: sums.setdefault(flag, flag) for phrase, flag in flags.items()}
    endings = tuple(ending for ending, _ in load_lexicon("surname_endings").entries)
    traps = {form: first for form, first, _ in load_lexicon("name_traps").entries}
    return Knowledge(flags, phrases, longest, usual, endings, traps, states)
