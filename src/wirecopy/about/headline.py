"""The rows around a story in, for each row that could be the title what speaks for and against it out."""

from __future__ import annotations

import re

from wirecopy.about.cues import is_call, is_caption, starts_call
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
_WORDY = 500
_LONGEST = 240
_FAR = 20
"""Beyond so many rows only a row that a byline or a date follows is worth a look."""
_WORD = re.compile(r"[\w’']+")
_STEM = re.compile(r"([\w’']{4,6})[\w’']*")
_ENDS = "\"”’')]* "
_BOUNDARY = re.compile(r"\s+(?:\||-|–|—|»|·|•|/|::)\s+|\s*\|\s*|:\s+")


def candidates(window: Window) -> list[tuple[Row, tuple[float, ...]]]:
    """Rows that could be the title, each with its :data:`FEATURES`.

    Args:
        window: The rows around the story.
    """
    rows = (*window.above, *window.inside)
    count, start = len(rows), len(window.above)
    lows = [row.text.lower() for row in rows]
    joined = "\n".join(lows)
    to_byline = _distances([row.byline for row in rows])
    to_date = _distances([row.dated for row in rows])
    first = window.first.text.lower()[:_LONGEST] if window.first else ""
    first_number = window.first.number if window.first else -1
    first_words = frozenset(_WORD.findall(first))
    parts = [part.strip() for part in _BOUNDARY.split(first)]
    whole = max(parts, key=len)
    lead = frozenset(_STEM.findall(window.lead))
    looks: dict[int, tuple[bool, bool]] = {}

    def furniture(at: int) -> tuple[bool, bool]:
        """Whether a row is a caption, and whether it is a call."""
        answer = looks.get(at)
        if answer is None:
            answer = looks[at] = is_caption(lows[at]), is_call(lows[at])
        return answer

    def wordy(at: int) -> bool:
        """Whether a row could be a headline or a standfirst, going by its form alone."""
        if not 0 <= at < count:
            return False
        row = rows[at]
        if row.listed or row.byline or row.dated or row.number == first_number or len(row.text) > _WORDY:
            return False
        return row.text.count(" ") > 2 and not any(furniture(at))

    found: list[tuple[Row, tuple[float, ...]]] = []
    deep = 0
    for at, row in enumerate(rows):
        if deep >= _INSIDE:
            break
        number, text, level, listed, apart, inside, is_by, is_dated = row
        deep += inside
        size = len(text)
        if listed or is_by or not 3 <= size <= _LONGEST:
            continue
        low = lows[at]
        words = text.count(" ") + 1
        in_first = low in first
        byline, date = to_byline[at + 1], to_date[at + 1]
        if not level and not in_first:
            if words < 3 and (at < start - _NEAR or (byline > 2 and date > 2)):
                continue
            if is_dated and words < 5:
                continue
            if at < start - _FAR and byline > 5 and date > 3:
                continue
        if level != 1 and starts_call(low):
            continue
        is_first = number == first_number
        tokens = _WORD.findall(low)
        content = [word[:6] for word in tokens if len(word) > 3]
        known = 0.0
        if first_words and not is_first and len(tokens) > 2:
            known = len(first_words.intersection(tokens)) / max(3, len(tokens))
        under = wordy(at - 1) or (not inside and wordy(at - 2))
        bare = text.rstrip(_ENDS)
        stop = bare.endswith(".") and not bare.endswith("...")
        after = rows[at + 1].text if at + 1 < count else ""
        features = (
            0.0,
            0.0 if at >= start else (start - at + 1).bit_length(),
            inside,
            deep - inside,
            level == 1,
            level > 1,
            not is_first and low == whole,
            not is_first and low != whole and low in parts,
            known,
            is_first,
            is_first and start - at > 3,
            min(2, joined.count(low) - 1) if words > 2 else 0.0,
            words > 3 and _holds_another(low, lows, at),
            (byline == 1 or byline == 2 or date == 1 or date == 2) and wordy(at + 1),
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
            min(0.6, sum([word in lead for word in content]) / len(content)) if content else 0.0,
            byline == 0,
            byline == 1,
            2 <= byline < 6,
            date == 0,
            1 <= date < 4,
            at > 0 and rows[at - 1].dated,
            len(after) > 60 and after[-1] in '.?!”"',
            *furniture(at),
            text[0].islower(),
            is_dated,
            apart,
            1 < words < 5 and is_person(text.split()),
        )
        found.append((row, features))
    return found


def _holds_another(low: str, lows: list[str], at: int) -> bool:
    """Whether one of the rows beside holds nothing but a part of this one."""
    size = len(low)
    beside = lows[max(0, at - 3) : at + 4]
    return any(0.5 * size < len(other) < size and other in low for other in beside)


def _distances(flags: list[bool]) -> list[int]:
    """For each place, and the one behind the last, how many places further the next flag stands; 99 for none."""
    distances = [99] * (len(flags) + 1)
    distance = 99
    for at in range(len(flags) - 1, -1, -1):
        distance = 0 if flags[at] else distance + 1
        distances[at] = distance
    return distances
