"""The rows around a story in, for each row that could be the title what speaks for and against it out."""

from __future__ import annotations

import regex

from wirecopy.about.cues import is_call, is_caption
from wirecopy.about.names import is_person
from wirecopy.about.window import Row, Window

__all__ = ["FEATURES", "candidates"]

FEATURES = (
    "none",  # the answer that the page shows no title
    "near",  # how far above the story, in powers of two
    "inside",  # judged part of the story
    "deep",  # rows of the story above it
    "h1",  # has the mark of a first-level heading
    "heading",  # has the mark of another heading
    "document_whole",  # is the longest part of the title of the browser window, the first row of many pages
    "document_site",  # is another part of it
    "document_words",  # share of its words that stand in the first row
    "document",  # is the first row
    "document_far",  # ... and the story is further down
    "copies",  # stands elsewhere too, alone or inside another row
    "longer",  # holds a whole other row, as crumbs and share links do
    "over",  # a standfirst, then a byline or a date follow
    "under",  # another wordy row stands right above
    "under_by",  # ... and a byline or a date follows: a standfirst itself
    "words1",
    "words2",
    "words3",
    "words5",
    "words20",
    "words30",
    "stop",  # ends like a sentence
    "stop_inside",  # ... and was judged part of the story
    "colon",
    "lead",  # share of its words that the story starts with
    "byline1",  # a byline follows at once
    "byline2",
    "byline3",
    "date1",  # a date follows at once
    "date3",
    "after_date",  # a date stands right above
    "sentence",  # a sentence follows at once
    "caption",
    "call",
    "lower",  # starts with a small letter
    "dated",  # is a byline or carries a date
    "apart",  # a blank row stands above
    "name",  # looks like the name of a person
)
"""What is known of a row, in the order of the numbers that :func:`candidates` gives."""

_INSIDE = 5
"""Rows of the story that may stand above a title: a standfirst or a notice that was taken for story."""
_NEAR = 6
_LONGEST = 300
_WORD = regex.compile(r"[\w’']+")
_ENDS = "\"”’')]* "
_BOUNDARY = regex.compile(r"\s+(?:\||-|–|—|»|·|•|/|::)\s+|\s*\|\s*|:\s+")


def candidates(window: Window) -> list[tuple[Row, tuple[float, ...]]]:
    """Rows that could be the title, each with its :data:`FEATURES`.

    Args:
        window: The rows around the story.
    """
    rows = (*window.above, *window.inside)
    count, start = len(rows), len(window.above)
    lows = [row.text.lower() for row in rows]
    joined = "\n".join(lows)
    wordy = [_wordy(row, low) for row, low in zip(rows, lows, strict=True)] + [False] * 3
    if rows and window.first is not None and rows[0].number == window.first.number:
        wordy[0] = False
    to_byline = _distances([row.byline for row in rows])
    to_date = _distances([row.dated for row in rows])
    first = window.first.text.lower()[:_LONGEST] if window.first else ""
    first_number = window.first.number if window.first else -1
    first_words = frozenset(_WORD.findall(first))
    parts = [part.strip() for part in _BOUNDARY.split(first)]
    whole = max(parts, key=len)
    lead = {word[:6] for word in _WORD.findall(window.lead) if len(word) > 3}
    found = []
    deep = 0
    for at, row in enumerate(rows):
        if deep >= _INSIDE:
            break
        inside = row.story
        deep += inside
        text, low = row.text, lows[at]
        size = len(text)
        if row.listed or not 3 <= size <= _LONGEST:
            continue
        words = text.count(" ") + 1
        in_first = low in first
        if words < 3 and not row.level and not in_first and at < start - _NEAR:
            continue
        is_first = row.number == first_number
        tokens = _WORD.findall(low)
        content = [word[:6] for word in tokens if len(word) > 3]
        known = 0.0
        if first_words and not is_first and len(tokens) > 2:
            distinct = set(tokens)
            known = len(distinct & first_words) / max(3, len(distinct))
        byline, date = to_byline[at + 1], to_date[at + 1]
        under = at > 0 and (wordy[at - 1] or (at > 1 and wordy[at - 2] and not inside))
        bare = text.rstrip(_ENDS)
        stop = bare.endswith(".") and not bare.endswith("...")
        after = rows[at + 1].text if at + 1 < count else ""
        features = (
            0.0,
            0.0 if at >= start else (start - at + 1).bit_length(),
            inside,
            deep - inside,
            row.level == 1,
            row.level > 1,
            not is_first and low == whole,
            not is_first and low != whole and low in parts,
            known,
            is_first,
            is_first and start - at > 3,
            min(2, joined.count(low) - 1) if words > 2 else 0.0,
            words > 3 and any(12 < len(other) < size and other in low for other in lows[max(0, at - 4) : at + 5]),
            wordy[at + 1] and (to_byline[min(at + 2, count)] < 2 or to_date[min(at + 2, count)] < 2),
            under,
            under and (byline < 2 or date < 2),
            words == 1,
            words == 2,
            words == 3,
            words in (4, 5),
            words > 20,
            words > 30,
            stop,
            stop and inside,
            text[-1] == ":",
            min(0.6, sum(word in lead for word in content) / len(content)) if content else 0.0,
            byline == 0,
            byline == 1,
            2 <= byline < 6,
            date == 0,
            1 <= date < 4,
            at > 0 and rows[at - 1].dated,
            len(after) > 60 and after[-1] in '.?!”"',
            is_caption(low),
            is_call(low),
            text[0].islower(),
            row.dated or row.byline,
            row.apart,
            1 < words < 5 and is_person(text.split()),
        )
        found.append((row, features))
    return found


def _wordy(row: Row, low: str) -> bool:
    """Whether a row could be a headline or a standfirst, going by its form alone."""
    return (
        not row.listed
        and low.count(" ") >= 3
        and not row.byline
        and not row.dated
        and not is_call(low)
        and not is_caption(low)
    )


def _distances(flags: list[bool]) -> list[int]:
    """For each place, and the one behind the last, how many places further the next flag stands; 99 for none."""
    distances = [99] * (len(flags) + 1)
    distance = 99
    for at in range(len(flags) - 1, -1, -1):
        distance = 0 if flags[at] else distance + 1
        distances[at] = distance
    return distances
