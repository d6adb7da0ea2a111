"""An article in, its page with the role and rule of every line in the margin out: how a user sees why."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import groupby

from wirecopy.models import Article, Line, Role, RoleGroup
from wirecopy.views.card import numbered
from wirecopy.views.paper import Paper
from wirecopy.views.wrap import cells, cut, pad, wrap

__all__ = ["margin"]

_WIDEST = 28  # columns of a rule at most, and half of the paper; what is longer is cut
_SIGNS = {RoleGroup.STORY: "┃", RoleGroup.ABOUT: "┆", RoleGroup.FURNITURE: " "}
_STYLES = {RoleGroup.STORY: ("good", ""), RoleGroup.ABOUT: ("aside", "aside"), RoleGroup.FURNITURE: ("", "quiet")}


def margin(article: Article, paper: Paper, roles: Collection[Role] | None = None) -> Iterator[str]:
    """The page line by line: number, role and rule, a bar beside the story, the text; repeats name their line.

    Args:
        article: The article.
        paper: What is drawn on.
        roles: The roles to show, or None for all of them; blank lines are then told in one row a run.

    Returns:
        Rows, each with its line break.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("Talks ended.\\n\\nNo date was set.", parser="plain")
        >>> print(*margin(article, Paper()), sep="", end="")
        1  body:plain   ┃ Talks ended.
        2  blank:empty
        3  body:plain   ┃ No date was set.
    """
    shown = [line for line in article.lines if roles is None or line.role in roles]
    numbers = len(str(article.lines[-1].number)) if shown else 0
    widest = max(8, min(_WIDEST, (paper.width - numbers - 6) // 2))
    rules = {line.rule: cut(paper.text(_rule(line)), widest, paper.text("…")) for line in shown}
    width = max(map(cells, rules.values()), default=0)
    left = max(8, paper.width - numbers - width - 6)
    for is_blank, lines in _runs(shown):
        for line in lines[:1] if is_blank else lines:
            sign, (of_sign, of_text) = paper.text(_SIGNS[line.role.group]), _STYLES[line.role.group]
            start = f"{line.number:>{numbers}}  {pad(rules[line.rule], width)}  "
            for row in wrap(_text(line, paper) if not is_blank else _blanks(len(lines)), left):
                text = f"{paper.ink('quiet', start)}{paper.ink(of_sign, sign)} {paper.ink(of_text, row)}"
                yield text.rstrip() + "\n"
                start = " " * (numbers + width + 4)


def _runs(shown: list[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """Blank lines that stand below each other in the page, and what is between them."""

    def run_of(placed: tuple[int, Line]) -> tuple[bool, int]:
        place, line = placed
        is_blank = line.role is Role.BLANK and not line.text.strip()
        return is_blank, line.number - place if is_blank else 0

    for (is_blank, _), run in groupby(enumerate(shown), key=run_of):
        yield is_blank, [line for _, line in run]


def _rule(line: Line) -> str:
    # A parser has to name its rules so; an article that was made by hand may not.
    return line.rule if line.rule.startswith(f"{line.role.value}:") else f"{line.role.value} {line.rule}"


def _text(line: Line, paper: Paper) -> str:
    text = paper.text(line.text).strip()
    return text if line.repeats is None else f"[= line {line.repeats}] {text}"


def _blanks(number: int) -> str:
    return "" if number == 1 else f"({numbered(number, 'blank line')})"
