"""An article and the page that it was read from in, what is wrong with it out."""

from __future__ import annotations

from wirecopy.lines import BREAKS
from wirecopy.models import Article, Line, Page, Role

__all__ = ["article_fault", "fields_fault", "roles_fault"]


def article_fault(article: object, page: Page, parser: str) -> str | None:
    """What a parser got wrong in an article, or None when nothing of the page was lost or made up.

    Args:
        article: What the parser returned.
        page: The page that it was given.
        parser: Name of the parser.

    Example:
        >>> from wirecopy.models import Page
        >>> from wirecopy.parsers.check import article_fault
        >>> article_fault(None, Page(text="Talks ended."), "wire")
        'parse() returned a NoneType, not an Article'
    """
    if not isinstance(article, Article):
        return f"parse() returned a {type(article).__name__}, not an Article"
    if article.text != page.text:
        return "the text of the article is not the text of the page; pass text=page.text and move no character"
    if article.parser != parser:
        return f"the article says parser={article.parser!r}, but the parser is called {parser!r}"
    for field in ("source", "url", "encoding"):
        of_article, of_page = getattr(article, field), getattr(page, field)
        if of_article != of_page:
            return f"the article says {field}={of_article!r}, but the page says {of_page!r}"
    if page.published is not None and article.published != page.published:
        return "the article has another date than page.published; a date that the caller gives always wins"
    return fields_fault(article) or _lines_fault(article.lines, page) or roles_fault(article.lines)


def fields_fault(article: Article) -> str | None:
    """What is wrong with the names and words that an article gives, or None.

    Args:
        article: Any article; a model does not look at the types of its fields.

    Example:
        >>> from wirecopy.models import Article
        >>> from wirecopy.parsers.check import fields_fault
        >>> fields_fault(Article(text="", parser="wire", lines=(), authors=["Ada Lindqvist"]))
        'article.authors is a list, not a tuple'
    """
    for name, value in (
        ("title", article.title),
        ("section", article.section),
        ("publisher", article.publisher),
        ("credit", article.credit),
    ):
        if value is None:
            continue
        if not isinstance(value, str) or not value:
            return f"article.{name} is {value!r}; what is not known is None, and what is known is a str"
        if _is_broken(value):
            return f"article.{name} is {value[:80]!r}, with a line break inside; join its lines with a space"
    if not isinstance(article.authors, tuple):
        return f"article.authors is a {type(article.authors).__name__}, not a tuple"
    for author in article.authors:
        if not isinstance(author, str) or not author or _is_broken(author):
            return f"article.authors holds {author!r}, which is no name"
    return None


def roles_fault(lines: tuple[Line, ...]) -> str | None:
    """What is wrong with the roles and rules of some lines, or None.

    Args:
        lines: The lines of an article.

    Example:
        >>> from wirecopy.models import Page
        >>> from wirecopy.parsers.check import roles_fault
        >>> roles_fault(Page(text="Talks ended.").lines) is None
        True
    """
    good: dict[object, object] = {}  # a page has many lines and few rules
    for line in lines:
        try:
            if good.get(line.rule, good) is line.role:
                continue
        except TypeError:  # a list, which the check of one line tells
            pass
        fault = _role_fault(line)
        if fault is not None:
            return fault
        good[line.rule] = line.role
    return None


def _role_fault(line: Line) -> str | None:
    if not isinstance(line.role, Role):
        return f"line {line.number} has the role {line.role!r}, which is no Role"
    if not isinstance(line.rule, str) or not line.rule:
        return f"line {line.number} does not say which rule decided its role: rule={line.rule!r}"
    start = f"{line.role.value}:"
    if not line.rule.startswith(start) or len(line.rule) == len(start):
        return f"line {line.number} has the rule {line.rule!r}; a rule of its role is called '{start}' and a reason"
    return None


def _is_broken(text: str) -> bool:
    return any(mark in text for mark in BREAKS)


def _lines_fault(lines: tuple[Line, ...], page: Page) -> str | None:
    # Every page passes here. The article has compared the text of each line with the characters behind its
    # span, so that lines with the numbers and spans of the page are the lines of the page, and those tile the
    # text.
    spans = [(line.span.start, line.span.stop) for line in lines]
    numbers = [line.number for line in lines]
    if spans == list(page.spans) and numbers == list(range(1, len(page.spans) + 1)):
        return None
    advice = "give page.lines back, each with a role"
    for index, ((start, stop), wanted) in enumerate(zip(spans, page.spans, strict=False)):
        if (start, stop) != wanted or numbers[index] != index + 1:
            return (
                f"line {index + 1} of the page is at {wanted[0]}:{wanted[1]}, but the article has line "
                f"{numbers[index]} at {start}:{stop} there; {advice}"
            )
    return f"the article has {len(spans)} lines, the page {len(page.spans)}; {advice}"
