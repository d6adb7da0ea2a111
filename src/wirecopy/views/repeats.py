"""The repeated lines of a text in, a report that names each and the line that it repeats out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wirecopy.dedup import Repeat
from wirecopy.views.card import numbered
from wirecopy.views.paper import Paper
from wirecopy.views.wrap import cells, cut, pad, wrap

__all__ = ["repeats_report"]


def repeats_report(source: str, lines: Sequence[str], repeats: Sequence[Repeat], paper: Paper) -> Iterator[str]:
    """What was dropped from a text: each line, the rule, and the line that it repeats where that reads otherwise.

    Args:
        source: Name of the text.
        lines: All its lines.
        repeats: What :func:`wirecopy.dedup.drop_repeats` says of them.
        paper: What is drawn on.

    Returns:
        Rows, each with its line break.

    Example:
        >>> from wirecopy.dedup import drop_repeats
        >>> lines = ["Talks end in Geneva", "", "* Talks end in Geneva"]
        >>> print(*repeats_report("a.txt", lines, drop_repeats(lines).repeats, Paper()), sep="", end="")
        a.txt: 1 of 3 lines repeats an earlier one
          3 = 1  exact:line  * Talks end in Geneva
                         1:  Talks end in Geneva
    """
    verb = "repeats" if len(repeats) < 2 else "repeat"
    head = f"{len(repeats) or 'none'} of {numbered(len(lines), 'line')} {verb} an earlier one"
    yield f"{paper.ink('head', paper.text(source))}: {head}\n"
    numbers = len(str(len(lines)))
    rules = max((cells(repeat.rule) for repeat in repeats), default=0)
    indent = numbers * 2 + rules + 9
    left = max(20, paper.width - indent)
    for repeat in repeats:
        start = f"  {repeat.number:>{numbers}} = {repeat.repeats:>{numbers}}  {pad(repeat.rule, rules)}  "
        text, other = (paper.text(line.strip()) for line in (repeat.text, lines[repeat.repeats - 1]))
        for row in wrap(text, left):
            yield f"{paper.ink('aside', start)}{row.rstrip()}\n"
            start = " " * indent
        if other != text:
            start = f"{repeat.repeats}:  ".rjust(indent)
            yield paper.ink("quiet", f"{start}{cut(other, left, paper.text('…'))}") + "\n"
