"""Build ``src/wirecopy/lexicon/date_words.tsv``: the names of months and weekdays in many languages.

Run ``python -m wirecopy.lexicon.build_date_words``; ``--check`` only compares.
It needs dateparser and Babel, whose data it takes the names from.
"""

from __future__ import annotations

import importlib
import pathlib
import re
import sys
from collections import defaultdict
from collections.abc import Iterator

import babel
import dateparser

from wirecopy.lexicon.building import write_or_check

LANGUAGES = """
af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fo fr ga gl he hi hr hu hy id is it ja
ka kk ko ky lb lt lv mk mn ms mt my nb ne nl nn pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr
uk ur uz vi zh
"""
CLDR = "ar ar_LB ar_MA ar_DZ bg ca cs el es fi fr ga hi hr hu id it lt pl pt ro ru th tr uk vi"
MONTHS = "january february march april may june july august september october november december"
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
# short forms that are everyday English words beside a number: "iPhone 14 Pro 2022"
LEFT_OUT = {"pro", "ion", "med", "des"}
# short forms of English that neither source has
MORE = (("thur", 4), ("thurs", 4), ("weds", 3))
TARGET = pathlib.Path(__file__).with_name("date_words.tsv")
_LETTERS = re.compile(r"[^\W\d_](?:[^\d\s.,/()]{0,30}[^\d\s.,/()])?(?: [^\W\d_][^\d\s.,/()]{1,20})?\Z")


def main() -> int:
    """Write the list, or compare it with ``--check``."""
    return write_or_check(TARGET, build())


def build() -> str:
    """The text of the list."""
    found: dict[tuple[str, str, int], set[str]] = defaultdict(set)
    for word, kind, value, language in (*_from_dateparser(), *_from_cldr()):
        word = _plain(word)
        if _usable(word, kind):
            found[word, kind, value].add(language)
    for word, day in MORE:
        found[word, "weekday", day].add("en")
    found = _settle(found)
    rows = sorted((w, k, str(v), " ".join(sorted(langs))) for (w, k, v), langs in found.items())
    head = (
        f"# source: dateparser {dateparser.__version__} (date_translation_data) and Unicode CLDR through "
        f"Babel {babel.__version__}, put together by build_date_words.py\n"
        "# licence: BSD-3-Clause (dateparser), Unicode-3.0 (CLDR)\n"
        "# retrieved: 2026-11-21\n"
        "# columns: word\tkind\tvalue\tlanguages\n"
    )
    return head + "".join("\t".join(row) + "\n" for row in rows)


def _from_dateparser() -> Iterator[tuple[str, str, int, str]]:
    for language in LANGUAGES.split():
        info = importlib.import_module(f"dateparser.data.date_translation_data.{language}").info
        for kind, names in (("month", MONTHS), ("weekday", WEEKDAYS)):
            for value, name in enumerate(names.split(), start=1):
                for word in info.get(name, ()):
                    yield word, kind, value, language


def _from_cldr() -> Iterator[tuple[str, str, int, str]]:
    for code in CLDR.split():
        locale = babel.Locale.parse(code)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for month, word in locale.months[context][width].items():
                    yield word, "month", month, locale.language
                for day, word in locale.days[context][width].items():
                    yield word, "weekday", day + 1, locale.language


def _plain(word: str) -> str:
    word = word.lower().replace("\u2019", "'").strip(" .")
    return re.sub(r"\A(?:de |d'|dydd |dé )", "", word)


def _usable(word: str, kind: str) -> bool:
    if not _LETTERS.match(word) or word in LEFT_OUT or re.fullmatch(r"[ivx]+", word):
        return False
    if " " in word and kind == "weekday":
        return False
    # "Fr", "Mo", "so", "do": as words of a line they say nothing certain
    return len(word) >= 3 or not re.match(r"[a-z\u00c0-\u024f]", word)


def _settle(found: dict[tuple[str, str, int], set[str]]) -> dict[tuple[str, str, int], set[str]]:
    """A month beats a weekday ("mar" is March); a weekday that means two days means nothing.

    Nor does a weekday of three plain letters that is not English: "man", "per", "sex" are words of other
    languages.
    """
    days: dict[str, set[int]] = defaultdict(set)
    months = {word for word, kind, _ in found if kind == "month"}
    for word, kind, value in found:
        if kind == "weekday":
            days[word].add(value)
    return {
        (word, kind, value): langs
        for (word, kind, value), langs in found.items()
        if kind == "month"
        or (word not in months and len(days[word]) == 1 and not (re.fullmatch("[a-z]{3}", word) and "en" not in langs))
    }


if __name__ == "__main__":
    sys.exit(main())
