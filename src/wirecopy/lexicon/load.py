"""A name in, a packaged list out: tab-separated, with its source and licence at the top."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import attrs

from wirecopy.errors import LexiconError

__all__ = ["Lexicon", "load_lexicon", "read_lexicon"]

_REQUIRED = ("source", "licence", "retrieved", "columns")
_TAB = "<TAB>"
"""How people write a tab that should be seen."""


@attrs.frozen(kw_only=True)
class Lexicon:
    """A list with its origin.

    Args:
        name: Its name.
        source: Where its entries come from.
        licence: Under which licence.
        retrieved: On which day, ISO 8601.
        columns: Names of the columns.
        entries: The entries, each a tuple as long as *columns*.
        numbers: The line of each entry, from 1; () where nobody counted.
    """

    name: str
    source: str
    licence: str
    retrieved: str
    columns: tuple[str, ...]
    entries: tuple[tuple[str, ...], ...] = attrs.field(repr=lambda entries: f"<{len(entries)} entries>")
    numbers: tuple[int, ...] = attrs.field(default=(), repr=False, eq=False)


def read_lexicon(name: str, text: str) -> Lexicon:
    """Read the text of a list: ``# key: value`` lines, then one tab-separated entry a line.

    Args:
        name: Name of the list, for errors.
        text: Its text. The keys ``source``, ``licence``, ``retrieved`` and ``columns`` are required.

    Raises:
        LexiconError: A key is missing, or an entry has not as many columns as it should.

    Example:
        >>> head = "# source: us\\n# licence: CC0-1.0\\n# retrieved: 2026-11-21\\n# columns: word\\tweight\\n"
        >>> read_lexicon("words", head + "said\\t1\\n").entries
        (('said', '1'),)
    """
    head: dict[str, str] = {}
    entries: list[tuple[str, ...]] = []
    numbers: list[int] = []
    for number, row in enumerate(text.split("\n"), start=1):
        if row.startswith("# ") and not entries:
            key, _, value = row[2:].partition(": ")
            head[key] = value
            if key == "columns" and _TAB in value:
                raise LexiconError(name, f"{_TAB} stands for a tab; put real tabs between the columns", number)
        elif row:
            entries.append(tuple(row.split("\t")))
            numbers.append(number)
            if len(entries[-1]) != len(head.get("columns", "").split("\t")):
                advice = (
                    f"; put real tabs for {_TAB}" if _TAB in row else "" if "\t" in row else "; put tabs between them"
                )
                reason = f"the columns are {head.get('columns')!r}, the entry is {row!r}{advice}"
                raise LexiconError(name, reason, number)
    for key in _REQUIRED:
        if not head.get(key):
            raise LexiconError(name, f"the head does not say its {key}; write '# {key}: ...' above the entries")
    return Lexicon(
        name=name,
        source=head["source"],
        licence=head["licence"],
        retrieved=head["retrieved"],
        columns=tuple(head["columns"].split("\t")),
        entries=tuple(entries),
        numbers=tuple(numbers),
    )


@cache
def load_lexicon(name: str) -> Lexicon:
    """Load a packaged list by its name, such as ``"cues"``.

    Raises:
        LexiconError: There is no such list, or it is damaged.
    """
    try:
        text = files("wirecopy.lexicon").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    except FileNotFoundError as exc:
        raise LexiconError(name, "there is no packaged list of that name") from exc
    except UnicodeDecodeError as exc:
        raise LexiconError(name, f"it is not UTF-8: {exc}") from exc
    return read_lexicon(name, text)
