"""Pages as the rules see them, drawn: a bar before a row that was judged story."""

from __future__ import annotations

from wirecopy.models import Role
from wirecopy.roles.view import View, make_view
from wirecopy.story.features import look_at_all
from wirecopy.story.mark import Story

ABOUT = {"=": (Role.TITLE, "title:drawn"), "@": (Role.BYLINE, "byline:drawn")}


def story_of(drawn: str) -> tuple[Story, dict[int, tuple[Role, str]], list[str]]:
    """The story, what is about it, and the rows of a drawing.

    ``| row`` was judged story, ``= row`` is the title, ``@ row`` the byline, and anything else is neither.
    """
    marks, rows = [], []
    for line in drawn.strip("\n").split("\n"):
        marked = line[:2] in ("| ", "= ", "@ ")
        marks.append(line[0] if marked else "")
        rows.append(line[2:] if marked else line)
    filled = [at for at, row in enumerate(rows) if row.strip()]
    story = Story(
        groups=[(at,) for at in filled],
        blocks=look_at_all([rows[at].strip() for at in filled]),
        scores=[None] * len(filled),
        chosen=[marks[at] == "|" for at in filled],
        rows=[mark == "|" for mark in marks],
    )
    return story, {at: ABOUT[mark] for at, mark in enumerate(marks) if mark in ABOUT}, rows


def view_of(drawn: str) -> View:
    """The view of a drawing without blank rows."""
    story, about, _rows = story_of(drawn)
    return make_view(story, about)
