"""Build ``src/wirecopy/lexicon/common_words.tsv``: the words of English that are written in small letters.

Run ``python -m wirecopy.lexicon.build_common_words``; ``--check`` only compares.
It needs the word lists of SCOWL as Debian packs them (``apt-get install scowl``); ``--from FOLDER`` says where they
are if not in ``/usr/share/dict/scowl``.
"""

from __future__ import annotations

import calendar
import pathlib
import re
import sys
from collections.abc import Iterator

from wirecopy.lexicon import load_lexicon
from wirecopy.lexicon.building import write_or_check

FOLDER = pathlib.Path("/usr/share/dict/scowl")
# 10 and 20: the commonest; 35: words that 11 of 12 small dictionaries have
LEVELS = (10, 20, 35)
TARGET = pathlib.Path(__file__).with_name("common_words.tsv")
HEAD = """\
# source: SCOWL 2020.12.07, levels 10, 20 and 35 of the words in small letters, with the words of english_varieties, put together by build_common_words.py; copyright 2000-2018 Kevin Atkinson, inflections after WordNet, copyright 1997 Princeton University; full notices in scowl_copyright.txt
# licence: HPND-sell-variant (SCOWL), public domain (its sources), Apache-2.0 (english_varieties)
# retrieved: 2026-11-21
# columns: word
"""  # noqa: E501
_WORD = re.compile(r"[a-z]{2,}(?:n't|'(?:ll|re|ve|d|m))?")


def main() -> int:
    """Write the list, or compare it with ``--check``."""
    arguments = sys.argv[1:]
    folder = pathlib.Path(arguments[arguments.index("--from") + 1]) if "--from" in arguments else FOLDER
    return write_or_check(TARGET, build(folder))


def build(folder: pathlib.Path = FOLDER) -> str:
    """The text of the list."""
    return HEAD + "".join(f"{word}\n" for word in sorted(set(_words(folder))))


def _words(folder: pathlib.Path) -> Iterator[str]:
    # the words that are always capitalised, but name nobody
    yield from (name.lower() for names in (calendar.month_name, calendar.day_name) for name in names if name)
    # SCOWL keeps the spellings of one variety apart, under other terms
    yield from (word for word, _variety in load_lexicon("english_varieties").entries)
    for level in LEVELS:
        for kind in ("words", "contractions"):
            path = folder / f"english-{kind}.{level}"
            if path.exists():
                yield from filter(_WORD.fullmatch, path.read_text(encoding="utf-8").splitlines())


if __name__ == "__main__":
    sys.exit(main())
