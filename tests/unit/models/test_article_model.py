"""Articles: findings that do not agree with the text are refused, and the story is put together from its lines."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest
from model_examples import ARTICLE, MAYOR, MEETING, TEXT, WHEN, at

from wirecopy.models import Anchor, Article, Basis, Line, Mention, Page, Quote, Role, Timex
from wirecopy.spans import Span

OUTSIDE = Span(len(TEXT) + 3, len(TEXT) + 3)


def moved(model: object, **changes: object) -> object:
    """A model with another span."""
    return attrs.evolve(model, **({"span": Span(1, 8)} | changes))


WRONG: dict[str, tuple[str, Callable[[], object]]] = {
    "a line": ("lines", lambda: moved(ARTICLE.lines[0])),
    "a line outside": ("lines", lambda: moved(ARTICLE.lines[0], span=OUTSIDE, text="")),
    "a date": ("dates", lambda: moved(WHEN)),
    "a mention of an actor": ("actors", lambda: attrs.evolve(MAYOR, mentions=(moved(MAYOR.mentions[0]),))),
    "an actor's role": ("actors", lambda: attrs.evolve(MAYOR, roles=(moved(MAYOR.roles[0]),))),
    "a quote": ("quotes", lambda: moved(ARTICLE.quotes[0])),
    "an empty quote outside": ("quotes", lambda: Quote(span=OUTSIDE, text="")),
    "an event": ("events", lambda: attrs.evolve(MEETING, trigger=moved(MEETING.trigger))),
}


@pytest.mark.parametrize("name", WRONG)
def test_findings_that_are_not_in_the_text_are_refused(name: str) -> None:
    """A finding must stand where it says; one behind the end is refused even when it is empty."""
    field, make = WRONG[name]
    with pytest.raises(ValueError, match=r"but the text (at|ends at)"):
        attrs.evolve(ARTICLE, **{field: (make(),)})


def test_a_published_date_must_stand_where_it_says() -> None:
    """The date of publication is compared like every other date; one that was given has no place to compare."""
    with pytest.raises(ValueError, match="a date says '3 May 2024'"):
        attrs.evolve(ARTICLE, published=moved(WHEN))
    given = Timex(text="", span=None, value="2024-05-03", rule="published:given")
    assert attrs.evolve(ARTICLE, published=given).published is given


def test_the_text_must_be_a_text() -> None:
    """Bytes are refused."""
    with pytest.raises(TypeError):
        Article(text=b"bytes", parser="plain", lines=())


def test_at_gives_the_characters_behind_a_span() -> None:
    """Every span of an article can be looked up in it."""
    assert [ARTICLE.at(span) for span in (MEETING.trigger.span, at("Ada"), Span(3, 3))] == ["met", "Ada", ""]


def article_of(*lines: tuple[Role, str]) -> Article:
    """An article with these lines."""
    text = "\n".join(line for _role, line in lines)
    page = Page(text=text)
    given = tuple(attrs.evolve(line, role=role) for line, (role, _text) in zip(page.lines, lines, strict=True))
    return Article(text=text, parser="test", lines=given)


BROKEN = article_of(
    (Role.NAVIGATION, "Home"),
    (Role.TITLE, "Best deals"),
    (Role.BYLINE, "By Ada Roe"),
    (Role.BLANK, " "),
    (Role.BODY, "The shop sells"),
    (Role.BODY, "three models"),
    (Role.BODY, ". Each costs"),
    (Role.BODY, "$139"),
    (Role.BODY, "(and more"),
    (Role.BODY, ")."),
    (Role.SUBHEADING, "What comes next"),
    (Role.BODY, "nobody knows the"),
    (Role.CAPTION, "a picture of the shop"),
    (Role.BODY, "date."),
    (Role.BLANK, ""),
    (Role.BODY, "it is said"),
    (Role.COMMENTS, "2 comments"),
)


def test_paragraphs_join_the_pieces_of_a_broken_sentence() -> None:
    """A sentence broken at every link is one paragraph; other roles and blank lines end it."""
    assert [paragraph.text for paragraph in BROKEN.paragraphs] == [
        "The shop sells three models. Each costs",
        "$139",
        "(and more).",
        "What comes next",
        "nobody knows the",
        "date.",
        "it is said",
    ]


def test_paragraphs_point_to_their_lines() -> None:
    """Each paragraph knows its role, its lines, and the characters from its first to its last."""
    first, heading = BROKEN.paragraphs[0], BROKEN.paragraphs[3]
    assert (first.lines, BROKEN.at(first.span)) == ((5, 6, 7), "The shop sells\nthree models\n. Each costs")
    assert (heading.role, heading.lines) == (Role.SUBHEADING, (11,))


def test_body_is_the_story_one_paragraph_a_line() -> None:
    """Furniture and what is about the story are not in it."""
    assert BROKEN.body.split("\n") == [paragraph.text for paragraph in BROKEN.paragraphs]


def test_nothing_that_is_not_blank_is_lost() -> None:
    """Each line that is not blank is in a paragraph, in ``furniture`` or in ``about``."""
    told = [number for paragraph in BROKEN.paragraphs for number in paragraph.lines]
    numbers = [*told, *(line.number for line in (*BROKEN.furniture, *BROKEN.about))]
    assert sorted(numbers) == [line.number for line in BROKEN.lines if line.role is not Role.BLANK]
    assert [line.text for line in BROKEN.furniture] == ["Home", "a picture of the shop", "2 comments"]
    assert [line.text for line in BROKEN.about] == ["Best deals", "By Ada Roe"]


def test_from_page_hands_over_what_is_known() -> None:
    """Source, address and encoding are those of the page, and the day of a date becomes the anchor."""
    page = Page(text=TEXT, source="a.txt", url="https://example.org/a", encoding="utf-8")
    read = Article.from_page(page, parser="mine", lines=page.lines, published=WHEN)
    assert (read.source, read.url, read.encoding, read.published) == (page.source, page.url, page.encoding, WHEN)
    assert read.anchor == Anchor(day=WHEN.earliest, basis=Basis.EXPLICIT, evidence=(WHEN.span,))


def test_from_page_lets_the_callers_date_win() -> None:
    """A date that came with the page is kept, whatever the parser found."""
    given = Timex.given(attrs.evolve(WHEN).earliest.replace(year=2020))
    page = Page(text=TEXT, published=given)
    read = Article.from_page(page, parser="mine", lines=page.lines, published=WHEN)
    assert (read.published, read.anchor.day, read.anchor.basis) == (given, given.earliest, Basis.GIVEN)


def test_a_date_of_several_days_gives_no_anchor() -> None:
    """Where a page leaves two days possible, the anchor names both and decides nothing."""
    first, last = WHEN.earliest, WHEN.earliest.replace(month=9)
    open_date = attrs.evolve(WHEN, value="2024", earliest=first, latest=last, candidates=("2024-05-03", "2024-09-03"))
    page = Page(text=TEXT)
    anchor = Article.from_page(page, parser="mine", lines=page.lines, published=open_date).anchor
    assert (anchor.day, anchor.basis, anchor.candidates) == (None, Basis.NONE, (first, last))


def test_mentions_and_lines_are_what_they_say() -> None:
    """A line keeps its text to the character, white space included."""
    page = Page(text="\xa0Talks \r\n\tended.")
    assert [line.text for line in page.lines] == ["\xa0Talks ", "\tended."]
    assert isinstance(page.lines[0], Line)
    assert Mention(span=Span(1, 6), text="Talks").form.value == "name"
