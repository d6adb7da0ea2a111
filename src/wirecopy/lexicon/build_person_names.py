"""Build ``src/wirecopy/lexicon/person_names.tsv``: given and family names of many countries.

Run ``python -m wirecopy.lexicon.build_person_names``; ``--check`` only compares.
It needs Faker, whose lists of names it takes, and names, which has the surnames of the United States census of 1990.
The given names are those of ``given_names.tsv``.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import pathlib
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from wirecopy.lexicon import load_lexicon
from wirecopy.lexicon.building import write_or_check

LOCALES = """
az_AZ cs_CZ da_DK de_CH de_DE en_GB en_IN en_KE en_NG en_NZ en_PK en_TH en_US es_AR es_CL es_CO es_ES es_MX
et_EE fi_FI fr_BE fr_CA fr_CH fr_DZ fr_FR ha_NG hr_HR hu_HU id_ID ig_NG it_IT ja_JP lt_LT lv_LV nl_BE nl_NL no_NO
pt_BR pt_PT ro_RO sl_SI sv_SE sw tr_TR tw_GH uz_UZ vi_VN yo_NG zh_CN zh_TW
"""
MOST_OF_CENSUS = 4000
# a surname that is a word stays only if it is as common as "Young", "Bush" and "Rice"
MOST_WORDS = 1200
COMMON_IN_CENSUS = 1000
COMMON_LOCALES = 3
TARGET = pathlib.Path(__file__).with_name("person_names.tsv")
HEAD = """\
# source: surnames of the United States census of 1990 (through names {names}) and of Faker {faker} for 49 countries and languages, given names of given_names, each with and without accents, put together by build_person_names.py; rank 1: common in the census or in several countries, 2: another
# licence: public domain (census), MIT (Faker)
# retrieved: 2026-11-21
# columns: name	kind	rank
"""  # noqa: E501
_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž](?:[a-zß-öø-ɏə'’ -]{0,20}[a-zß-öø-ɏə])(?:-?[A-Z][a-zß-öø-ɏ]{1,20})?")
_IRISH = re.compile(r"\AO(brien|connor|connell|neal|neill|neil|donnell|hara|leary|reilly|keefe|malley|toole)\Z")
_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae"})


def main() -> int:
    """Write the list, or compare it with ``--check``."""
    return write_or_check(TARGET, build())


def build() -> str:
    """The text of the list."""
    words = {word for (word,) in load_lexicon("common_words").entries}
    census = {name: place for place, name in enumerate(_census(), start=1)}
    locales = Counter(name for locale in LOCALES.split() for name in set(_surnames(locale)))
    family = {
        name
        for name in {*census, *locales}
        if census.get(name, 0) in range(1, MOST_OF_CENSUS + 1) or name in locales
        if name.lower() not in words or 0 < census.get(name, 0) <= MOST_WORDS
    }
    given = {name for (name,) in load_lexicon("given_names").entries}
    common = {
        name for name in family if 0 < census.get(name, 0) <= COMMON_IN_CENSUS or locales.get(name, 0) >= COMMON_LOCALES
    }
    family |= {plain_letters(name) for name in family}
    given |= {plain_letters(name) for name in given}
    common |= {plain_letters(name) for name in common}
    rows = []
    for name in sorted(family | given):
        kind = "both" if name in family and name in given else "family" if name in family else "given"
        rows.append(f"{name}\t{kind}\t{1 if name in common else 2}\n")
    return HEAD.format(names=_version("names"), faker=_version("Faker")) + "".join(sorted(rows))


def plain_letters(name: str) -> str:
    """A name as a wire service writes it: without accents."""
    parts = unicodedata.normalize("NFD", name.translate(_LETTERS))
    return "".join(part for part in parts if not unicodedata.combining(part))


def _census() -> Iterator[str]:
    names = importlib.import_module("names")
    path = pathlib.Path(names.__file__ or "").with_name("dist.all.last")
    for row in path.read_text(encoding="ascii").splitlines():
        yield _cased(row.split()[0])


def _cased(name: str) -> str:
    """The census writes capitals only: "MCDONALD", "OBRIEN"."""
    name = re.sub(r"\AMc([a-z])(?=[a-z]{2})", lambda found: "Mc" + found[1].upper(), name.capitalize())
    return _IRISH.sub(lambda found: "O'" + found[1].capitalize(), name)


def _surnames(locale: str) -> Iterator[str]:
    provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
    for field in dir(provider):
        if re.match(r"last_name|last_romanized|romanized_last|surname", field):
            for name in getattr(provider, field) if not callable(getattr(provider, field)) else ():
                if isinstance(name, str):
                    name = name.capitalize() if name.isupper() else name
                    if len(name) > 1 and _LATIN.fullmatch(name):
                        yield name.replace("’", "'")


def _version(package: str) -> str:
    return importlib.metadata.version(package)


if __name__ == "__main__":
    sys.exit(main())
