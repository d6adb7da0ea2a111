"""An article in, the card that tells what was read from its page out: a few rows, or one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from wirecopy.models import Article, Basis, Role, RoleGroup
from wirecopy.views.paper import Paper
from wirecopy.views.wrap import cells, cut, pad, wrap

__all__ = ["brief", "brief_head", "card", "counted", "numbered", "totals"]

_LABEL = 11  # columns of a label and the space behind it
_DAY = 10  # columns of 2024-11-22
_COUNT = 9  # columns of 1234/5678


def card(article: Article, paper: Paper) -> str:
    """What was read from a page, in some eight rows.

    Title, authors and date are always there, since it matters that a page has none; what else the page tells only
    where it does. Blank lines are not counted.

    Args:
        article: The article.
        paper: What is drawn on.

    Returns:
        Rows, each with its line break.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("Talks ended in Geneva.", source="a.txt", parser="plain", layers=())
        >>> print(card(article, Paper()), end="")
        a.txt
          title      none on the page
          authors    none on the page
          published  none on the page
          parser     plain
          story      1 of 1 line with text, in 1 paragraph
    """
    heading = "standard input" if article.source == "-" else paper.text(article.source or "text without a source")
    rows = [paper.ink("head", row) for row in wrap(heading, paper.width)]
    for label, value, style in _entries(article):
        start = f"  {label}".ljust(_LABEL + 2)
        for row in wrap(paper.text(value), max(20, paper.width - len(start))):
            rows.append(paper.ink("quiet", start) + paper.ink(style, row))
            start = " " * len(start)
    return "".join(f"{row.rstrip()}\n" for row in rows)


def brief_head(paper: Paper) -> str:
    """The heading over the rows of :func:`brief`."""
    columns = (pad("published", _DAY), "story".rjust(_COUNT), pad("title", _title_columns(paper)), "source")
    return paper.ink("quiet", "  ".join(columns)) + "\n"


def brief(article: Article, paper: Paper, whole: bool = False) -> str:
    """What was read from a page, in one row: day, lines of story and of all, title, source.

    Args:
        article: The article.
        paper: What is drawn on.
        whole: Whether a title or source that does not fit is shown to its end, and the row gets longer.

    Example:
        >>> import wirecopy
        >>> print(brief(wirecopy.parse("Talks ended.", source="a.txt", parser="plain"), Paper()), end="")
        -                 1/1  -                               a.txt
    """
    counts = counted([article])
    day = article.published.earliest if article.published else None
    count = f"{_of_group(counts, RoleGroup.STORY)}/{counts.total() - counts[Role.BLANK]}"
    width = _title_columns(paper)
    more = paper.text("…")
    title, source = paper.text(article.title or "-"), paper.text(article.source or "-")
    title = pad(title if whole else cut(title, width, more), width)
    left = max(8, paper.width - _DAY - _COUNT - width - 6)
    if cells(source) > left and not whole:
        # The end of a path tells more than its start.
        source = more + cut(source[::-1], left - cells(more), "")[::-1]
    columns = (
        pad(day.isoformat() if day else "-", _DAY),
        count.rjust(_COUNT),
        paper.ink("strong" if article.title else "quiet", title),
        paper.ink("aside", source),
    )
    return "  ".join(columns) + "\n"


def counted(articles: Iterable[Article]) -> Counter[Role]:
    """How many lines of each role there are."""
    return Counter(line.role for article in articles for line in article.lines)


def totals(pages: int, counts: Counter[Role], failed: int, skipped: int, paper: Paper) -> str:
    """One row about a whole run.

    Args:
        pages: Number of pages that were read.
        counts: Lines by role.
        failed: Number of pages or sources that gave no article.
        skipped: Number of files in folders that were left out.
        paper: What is drawn on.

    Example:
        >>> print(totals(2, Counter({Role.BODY: 9, Role.TITLE: 1, Role.TICKER: 5}), 1, 0, Paper()), end="")
        2 pages, 15 lines: 9 story, 1 about it, 5 set aside; 1 could not be read
    """
    lines = counts.total() - counts[Role.BLANK]
    aside = _of_group(counts, RoleGroup.FURNITURE)
    text = f"{numbered(pages, 'page')}, {numbered(lines, 'line')}: {_of_group(counts, RoleGroup.STORY):,} story, "
    text += f"{_of_group(counts, RoleGroup.ABOUT):,} about it, {aside:,} set aside"
    if skipped:
        text += f"; {numbered(skipped, 'other file')} left out"
    ending = f"; {failed:,} could not be read" if failed else ""
    return paper.ink("quiet", text) + paper.ink("bad", ending) + "\n"


def numbered(number: int, thing: str) -> str:
    """A number and what it counts.

    Example:
        >>> numbered(1, "line"), numbered(1200, "line")
        ('1 line', '1,200 lines')
    """
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def _entries(article: Article) -> Iterator[tuple[str, str, str]]:
    """Label, value and style of each entry of a card."""
    counts = counted([article])
    yield ("title", article.title, "strong") if article.title else ("title", "none on the page", "quiet")
    yield ("authors", ", ".join(article.authors), "") if article.authors else ("authors", "none on the page", "quiet")
    yield "published", _published(article), "" if article.published else "quiet"
    for label, value in (
        ("section", article.section),
        ("credit", article.credit),
        ("publisher", article.publisher),
        ("parser", None if article.parser == "scraped" else article.parser),
    ):
        if value:
            yield label, value, ""
    story = _of_group(counts, RoleGroup.STORY)
    paragraphs = f", in {numbered(len(article.paragraphs), 'paragraph')}" if story else ""
    lines = numbered(counts.total() - counts[Role.BLANK], "line")
    yield "story", f"{story:,} of {lines} with text{paragraphs}", ""
    for label, group in (("about it", RoleGroup.ABOUT), ("set aside", RoleGroup.FURNITURE)):
        roles = [f"{number:,} {role.value}" for role, number in counts.most_common() if _counts_for(role, group)]
        if roles:
            yield label, ", ".join(roles), ""
    repeats = sum(line.repeats is not None for line in article.lines)
    if repeats:
        yield "repeats", f"{numbered(repeats, 'line')} that stood there before", ""
    found = [(len(getattr(article, layer)), layer) for layer in ("dates", "actors", "quotes", "events")]
    if any(number for number, _ in found):
        told = [numbered(number, layer.removesuffix("s")) for number, layer in found if number]
        yield "found", ", ".join(told), ""


def _published(article: Article) -> str:
    timex, anchor = article.published, article.anchor
    if timex is None:
        if anchor.day is None:
            year = anchor.year
            return f"none on the page; the story is of {year} ({anchor.basis.value})" if year else "none on the page"
        return f"none on the page; relative dates count from {anchor.day} ({anchor.basis.value})"
    value = timex.value.replace("T", " ")
    if timex.candidates:
        value = " or ".join(candidate.replace("T", " ") for candidate in timex.candidates)
        value += ", the page does not decide"
    elif timex.basis is not Basis.EXPLICIT:
        value += f" ({timex.basis.value})"
    return f"{value}, from “{timex.text}”" if timex.text else value


def _of_group(counts: Counter[Role], group: RoleGroup) -> int:
    return sum(number for role, number in counts.items() if _counts_for(role, group))


def _counts_for(role: Role, group: RoleGroup) -> bool:
    return role.group is group and role is not Role.BLANK


def _title_columns(paper: Paper) -> int:
    return max(16, (paper.width - _DAY - _COUNT - 6) * 5 // 9)
