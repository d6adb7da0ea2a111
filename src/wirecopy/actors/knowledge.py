"""Word lists in, two dictionaries out: what is known of a word, and what is known of a name."""

from __future__ import annotations

from functools import cache

import attrs

from wirecopy.actors.nouns import SECTORS
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

_COUNTRY_KINDS = {"adjective": DEMONYM, "people": PEOPLE, "person": DEMONYM}
"""Kinds of ``countries.tsv`` and ``peoples.tsv`` that are words for people and things of a country."""
_POSITIONS = {"head": HEAD, "tail": TAIL, "any": BODY, "team": TEAM}
"""Where a word stands in names of organisations, by the code of ``organization_words.tsv``."""
_NAMES = ("name", "official", "short", "historic", "part")
"""Kinds of ``countries.tsv`` that are names of the country itself."""


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


@cache
def load_knowledge() -> Knowledge:
    """Read the lists; done once, at the first call.

    Example:
        >>> from wirecopy.actors.knowledge import load_knowledge
        >>> load_knowledge().phrases["Nairobi"]
        Entry(kind='capital', country='KEN', sector='', name='Nairobi')
    """
    lists = _Lists()
    for step in _STEPS:
        step(lists)
    # One object for each of the few hundred sums of flags, where there would be one for each of the many words.
    sums: dict[int, int] = {}
    return Knowledge(
        flags={phrase: sums.setdefault(flag, flag) for phrase, flag in lists.flags.items()},
        phrases=lists.phrases,
        longest=_longest(lists),
        countries=lists.countries,
        endings=tuple(ending for ending, _ in load_lexicon("surname_endings").entries),
        traps={form: first for form, first, _ in load_lexicon("name_traps").entries},
        states=lists.states,
    )


@attrs.define
class _Lists:
    """The dictionaries of :class:`Knowledge` while they are filled."""

    flags: dict[str, int] = attrs.field(factory=dict)
    phrases: dict[str, Entry] = attrs.field(factory=dict)
    countries: dict[str, str] = attrs.field(factory=dict)
    states: dict[str, Entry] = attrs.field(factory=dict)

    def mark(self, phrase: str, flag: int) -> None:
        """Say of a word or phrase that it is of one kind more."""
        self.flags[phrase] = self.flags.get(phrase, 0) | flag

    def name(self, phrase: str, entry: Entry, flag: int = 0) -> None:
        """Say what a name names."""
        phrase = " ".join(split_words(phrase))
        # A club may be called like its town: then the town is what the name says by itself.
        if entry.kind != "club" or phrase not in self.phrases:
            self.phrases[phrase] = entry
        if flag:
            self.mark(phrase, flag)
        if phrase.startswith("St . "):
            self.name(f"St {phrase[5:]}", entry, flag)


def _add_places(lists: _Lists) -> None:
    """Towns, of those that are called alike the largest, and regions."""
    people = {(city, alpha3): int(thousands) for city, alpha3, thousands in load_lexicon("cities").entries}
    cities = [(city, city, alpha3) for city, alpha3 in people]
    cities += [(form, city, alpha3) for form, city, alpha3 in load_lexicon("city_spellings").entries]
    for form, city, alpha3 in sorted(cities, key=lambda row: people.get((row[1], row[2]), 0)):
        lists.name(form, Entry("city", alpha3, "", city), PLACE)
    for region, _kind, alpha3 in load_lexicon("regions").entries:
        lists.name(region, Entry("region", alpha3.strip("-"), "", region), PLACE)


def _add_organizations(lists: _Lists) -> None:
    for form, acronym, sector, alpha3, full in load_lexicon("organizations").entries:
        kind, flag = ("club", CLUB) if sector == "SPORT" else ("org", ORG)
        entry = Entry(kind, alpha3.strip("-"), SECTORS.get(sector, sector), form if full == "-" else full)
        for phrase in (form, acronym):
            if phrase != "-":
                lists.name(phrase, entry, flag)


def _add_countries(lists: _Lists) -> None:
    """Capitals and seats, then adjectives and peoples, then the names."""
    countries = load_lexicon("countries").entries
    usual = lists.countries
    usual.update((alpha3, form) for form, kind, alpha3 in countries if kind == "name")
    for form, kind, alpha3 in countries:
        if kind in ("capital", "seat"):
            lists.name(form, Entry(kind, alpha3, "GOV" if kind == "seat" else "", form))
    for form, kind, alpha3 in countries:
        if kind in _COUNTRY_KINDS:
            phrase = " ".join(split_words(form))
            lists.mark(phrase, _COUNTRY_KINDS[kind])
            lists.phrases[phrase] = Entry("people", alpha3, "GOV", usual.get(alpha3, form))
    for form, kind, alpha3 in countries:
        if kind in _NAMES:
            listed = lists.phrases.get(form)
            if listed is not None and listed.kind == "region" and listed.country not in ("", alpha3):
                lists.states[form] = listed
            lists.name(form, Entry("country", alpha3, "GOV", usual.get(alpha3, form)))
            lists.flags.pop(form, None)


def _add_peoples(lists: _Lists) -> None:
    for form, kind, of, alpha3 in load_lexicon("peoples").entries:
        phrase = " ".join(split_words(form))
        if phrase not in lists.phrases or lists.phrases[phrase].kind in ("city", "club"):
            lists.mark(phrase, _COUNTRY_KINDS[kind])
            lists.phrases[phrase] = Entry(of, alpha3.strip("-"), "", form)
    for form, bloc in load_lexicon("blocs").entries:
        lists.mark(form, DEMONYM)
        lists.phrases[form] = Entry("bloc", name=bloc)


def _add_persons(lists: _Lists) -> None:
    for person, kind in load_lexicon("world_names").entries:
        if kind != "family":
            lists.mark(person, GIVEN)
        if kind != "given":
            lists.mark(person, FAMILY)
    for person, kind, rank in load_lexicon("person_names").entries:
        if kind != "family":
            lists.mark(person, GIVEN)
        if kind != "given":
            lists.mark(person, FAMILY if rank == "1" else RARE)


def _add_titles(lists: _Lists) -> None:
    for title, sector, kind in load_lexicon("titles").entries:
        if len(title.rstrip(".")) < 2:
            continue  # "M. Dupont" has a title or an initial
        if " " in title and lists.phrases.get(title.partition(" ")[0], _NOBODY).kind in ("country", "people", "org"):
            continue  # "NATO Secretary General": whose title it is has to be seen
        plain = kind == "honorific" and sector == "-"
        lists.mark(" ".join(split_words(title.rstrip("."))), HONORIFIC if plain else TITLE)


def _add_words(lists: _Lists) -> None:
    for word, position, _sector in load_lexicon("organization_words").entries:
        words = split_words(word)
        while len(words) > 1 and words[-1].islower():  # "Institute for the": how a name goes on is read from the text
            words.pop()
        if words[-1].isalnum():
            lists.mark(" ".join(words), _POSITIONS[position])
    for name, flag in (("thing_words", THING), ("calendar_words", CALENDAR)):
        for (word,) in load_lexicon(name).entries:
            lists.mark(word, flag)
    for name, flag in (("common_words", COMMON), ("function_words", FUNCTION)):
        for (word,) in load_lexicon(name).entries:
            lists.mark(word.capitalize(), flag)


def _longest(lists: _Lists) -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in (*lists.phrases, *(phrase for phrase in lists.flags if " " in phrase)):
        first, _, rest = phrase.partition(" ")
        if rest:
            longest[first] = max(longest.get(first, 1), rest.count(" ") + 2)
    return longest


_NOBODY = Entry("")
_STEPS = (_add_places, _add_organizations, _add_countries, _add_peoples, _add_persons, _add_titles, _add_words)
"""The lists in order: what comes later wins where two have a name; the flags tell of all of them."""
