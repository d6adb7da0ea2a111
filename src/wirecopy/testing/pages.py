"""Strategy for texts that look like a scraped news page: a story with the furniture of its page around it."""

from __future__ import annotations

from collections.abc import Callable

from wirecopy.testing.extra import st

__all__ = ["pages"]


_NAMES = ("Ada Lindqvist", "Tomás Ferro", "Nguyễn Thị Hoa", "J. P. O’Shea", "Marta van der Berg", "Li Wei")
_PLACES = ("Geneva", "Kyiv", "San José", "N’Djamena", "the U.S.", "Saint-Denis", "Abu Dhabi", "Reykjavík")
_BODIES = (
    "the ministry",
    "NATO",
    "the Energy Agency",
    "police",
    "Harrow & Sons Ltd.",
    "a spokeswoman",
    "the E.U.",
)
_DEEDS = (
    "signed a pact with",
    "rejected",
    "met",
    "accused",
    "will visit",
    "voted against",
    "sent aid to",
    "said of",
)
_DAYS = ("on Tuesday", "last week", "a year ago", "on Nov. 22", "in May", "by 2030", "today", "at 3:48pm")
_DATES = (
    "November 22, 2024",
    "22 Nov 2024",
    "2024-11-22, 3:48pm",
    "02/03/2024",
    "22.11.2024 15:48 Uhr",
    "le 22 novembre 2024",
    "2019August 2",
    "3 hours ago",
    "Updated: Fri, Nov 22, 2024 at 10:05 GMT",
)
_SECTIONS = (
    "World",
    "Politics",
    "Business",
    "Sport",
    "Opinion",
    "Diplomacy",
    "Climate",
    "Culture",
    "Science",
    "Tech",
)
_BUTTONS = (
    "Share",
    "Tweet",
    "Print",
    "Copy link",
    "Follow us",
    "Skip to content",
    "Search",
    "Menu",
    "Sign in",
    "Subscribe",
)
_PROMPTS = (
    "Sign up for our newsletter",
    "We use cookies to improve your experience. Accept all",
    "Advertisement",
    "Get unlimited access for $1 a week",
    "Support independent journalism today.",
)
_COMMENTS = (
    "Leave a Reply",
    "Your email address will not be published. Required fields are marked *",
    "Comment *",
    "Name *",
    "2 comments",
    "Load more comments",
    "reader77 says: finally!",
)
_MEDIA = (
    "IMG_2044.jpg",
    "Photo: Agency/Pool",
    "Play video",
    "File photo of the palace",
    "Getty Images",
    "1/12",
)
_BREAKS = ("\n", "\n", "\n", "\r\n", "\r\n", "\r", "\u2028", "\f\n")
_DRESS = ("• {}", "\xa0\xa0{}", "{} |", "\t{}  ", "– {}", "{}\xa0", "* {}", "\u200b{}", "» {}", "{} …")

_HEADLINE = st.tuples(
    st.sampled_from(("{}", "{}: what we know", "‘{}’", "upper")),
    st.sampled_from(_BODIES),
    st.sampled_from(_DEEDS),
    st.sampled_from(_PLACES),
)
_SENTENCE = st.tuples(
    st.sampled_from(("{}.", "“{},” {} said.", '"{}," according to {}.', "{} (“a first”, said {})?", "“{}")),
    st.sampled_from(_NAMES + _BODIES),
    st.sampled_from(_DEEDS),
    st.sampled_from(_PLACES),
    st.sampled_from(_DAYS),
    st.sampled_from(_NAMES),
)

_Block = Callable[[st.DrawFn, str], list[str]]


def pages() -> st.SearchStrategy[str]:
    """Texts that look like a scraped news page.

    They have menus, section names, titles (some of them twice), bylines, dates, a story with quotes and
    broken sentences, captions, related headlines, tickers that repeat, prompts and comment forms, with LF,
    CRLF, CR or rarer breaks, non-breaking spaces, bullets and trailing marks.

    Example:
        >>> from hypothesis import given
        >>> from wirecopy.testing import pages
        >>> @given(pages())
        ... def test_it_reads_any_page(text):
        ...     '''The parser finds a story or says that there is none.'''
    """
    return _page()


@st.composite
def _page(pick: st.DrawFn) -> str:
    title = _headline(pick)
    rows: list[str] = []
    for block in pick(st.lists(st.sampled_from(_ABOVE), max_size=4)):
        rows += block(pick, title)
    if pick(st.booleans()):
        rows.append(title)
    rows += _about(pick, title)
    for _ in range(pick(st.integers(0, 6))):
        rows += _paragraph(pick, title)
        if pick(st.integers(0, 3)) == 0:
            rows += pick(st.sampled_from(_INSIDE))(pick, title)
    for block in pick(st.lists(st.sampled_from(_BELOW), max_size=4)):
        rows += block(pick, title)
    for index in pick(st.lists(st.integers(0, max(0, len(rows) - 1)), max_size=4)):
        if rows:
            rows[index] = pick(st.sampled_from(_DRESS)).format(rows[index])
    line_break = pick(st.sampled_from(_BREAKS))
    return line_break.join(rows) + pick(st.sampled_from(("", line_break, line_break * 2)))


def _headline(pick: st.DrawFn) -> str:
    form, who, deed, place = pick(_HEADLINE)
    headline = f"{who[0].upper()}{who[1:]} {deed} {place}"
    return headline.upper() if form == "upper" else form.format(headline)


def _sentence(pick: st.DrawFn) -> str:
    form, who, deed, place, day, speaker = pick(_SENTENCE)
    sentence: str = form.format(f"{who} {deed} {place} {day}", speaker)
    return sentence


def _paragraph(pick: st.DrawFn, _title: str) -> list[str]:
    text = " ".join(_sentence(pick) for _ in range(pick(st.integers(1, 4))))
    if pick(st.integers(0, 3)) == 0:  # a scraper that breaks the line at every link or bold word
        text = text.replace(" on ", "\non\n").replace(" said", "\nsaid")
    return [*text.split("\n"), *[""] * pick(st.integers(0, 1))]


def _about(pick: st.DrawFn, title: str) -> list[str]:
    first, second = pick(st.sampled_from(_NAMES)), pick(st.sampled_from(_NAMES))
    date = pick(st.sampled_from(_DATES))
    bylines: tuple[list[str], ...] = (
        [f"By {first}"],
        ["By", first],
        [f"By {first} and {second}", date],
        [f"{first}, Political Editor {date}"],
        [first, f"Published {date}", "3 min read"],
        [date, title],
        [],
    )
    return pick(st.sampled_from(bylines))


def _menu(pick: st.DrawFn, _title: str) -> list[str]:
    return pick(st.lists(st.sampled_from(_SECTIONS + _BUTTONS), min_size=1, max_size=12))


def _prompt(pick: st.DrawFn, _title: str) -> list[str]:
    return [pick(st.sampled_from(_PROMPTS))]


def _media(pick: st.DrawFn, _title: str) -> list[str]:
    return [pick(st.sampled_from(_MEDIA))]


def _related(pick: st.DrawFn, title: str) -> list[str]:
    return ["Related Articles", *(_headline(pick) for _ in range(pick(st.integers(1, 3)))), title]


def _ticker(pick: st.DrawFn, _title: str) -> list[str]:
    crawl = [f"{_headline(pick)} |" for _ in range(pick(st.integers(1, 3)))]
    return ["BREAKING", *crawl, *crawl]


def _comments(pick: st.DrawFn, _title: str) -> list[str]:
    return pick(st.lists(st.sampled_from(_COMMENTS), min_size=1, max_size=6))


def _blank(pick: st.DrawFn, _title: str) -> list[str]:
    return [pick(st.sampled_from(("", "\xa0", "  \t")))] * pick(st.integers(1, 3))


_ABOVE: tuple[_Block, ...] = (_menu, _prompt, _media, _ticker, _blank)
_INSIDE: tuple[_Block, ...] = (_media, _prompt, _related, _blank)
_BELOW: tuple[_Block, ...] = (_related, _ticker, _comments, _menu, _prompt, _about, _blank)
