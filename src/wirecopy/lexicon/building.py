"""What the builders of word lists share: a built list is written, or compared with the one that stands."""

from __future__ import annotations

import sys
from pathlib import Path

__all__ = ["write_or_check"]


def write_or_check(target: Path, text: str) -> int:
    """Write a list that its builder has built; with ``--check`` on the command line only compare.

    Args:
        target: The file of the list; the builder ``build_<name>.py`` stands beside it.
        text: The list: four lines of head, then a line an entry.

    Returns:
        The exit code: 1 if the list that stands is another one, else 0.
    """
    if "--check" in sys.argv[1:]:
        same = target.read_text(encoding="utf-8") == text
        print(target, "is up to date" if same else f"differs: run python -m wirecopy.lexicon.build_{target.stem}")
        return 0 if same else 1
    target.write_text(text, encoding="utf-8")
    print(target, text.count("\n") - 4, "entries")
    return 0
