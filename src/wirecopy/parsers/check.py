"""An article and the page that it was read from in, what is wrong with it out."""

from __future__ import annotations

from wirecopy.models import Article, Line, Page

__all__ = ["article_fault"]


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
    return _lines_fault(article.lines, page)


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
