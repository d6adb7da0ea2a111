"""Blocks inside a story: body, subheading, or a link to another story that only looks like a subheading."""

from __future__ import annotations

from wirecopy.models.line import Role
from wirecopy.roles.view import View

__all__ = ["INSIDE_RULES", "LONGEST"]

LONGEST = 14
"""Subheadings have at most so many words."""
_REACH = 6
"""How many blocks of story a subheading announces."""


def _is_short(view: View, at: int) -> bool:
    block = view.blocks[at]
    return 1 <= block.words <= LONGEST and not block.ends and not block.bullet


def _announces(view: View, at: int) -> bool:
    """Whether the content words of a short line come back in the story right below it."""
    words = {word[:6] for word in view.blocks[at].content}
    if not words:
        return False
    below: set[str] = set()
    seen = 0
    for index in range(at + 1, min(len(view.blocks), at + 3 * _REACH)):
        if view.told[index]:
            below.update(word[:6] for word in view.blocks[index].content)
            seen += 1
        if seen == _REACH:
            break
    shared = len(words & below)
    return shared * 2 >= len(words) and (shared >= 2 or len(words) <= 2)


def _leads_story(view: View, at: int) -> bool:
    """Whether the next block is a paragraph of the story."""
    after = at + 1
    return after < len(view.blocks) and view.told[after] and view.blocks[after].prose > 0


def link(view: View, at: int) -> Role | None:
    """A link to other stories between two paragraphs: "Border talks: Live updates" is ``related``."""
    if view.told[at] and _is_short(view, at) and view.has(at, "related") and not view.blocks[at].heading:
        return Role.RELATED
    return None


def heading_mark(view: View, at: int) -> Role | None:
    """A story line with a Markdown heading mark: "## What comes next" is ``subheading``."""
    return Role.SUBHEADING if view.told[at] and view.blocks[at].heading and _is_short(view, at) else None


def short_line(view: View, at: int) -> Role | None:
    """A short story line that ends like no sentence, above a paragraph: "A change of mind" is ``subheading``."""
    if view.told[at] and at > view.first and _is_short(view, at) and _leads_story(view, at):
        return Role.SUBHEADING
    return None


def announcement(view: View, at: int) -> Role | None:
    """A short line above a paragraph of the story whose words come back below it is ``subheading``.

    Headlines of other stories stand there as well; their words do not come back.
    """
    inside = view.first < at < view.last and view.free(at)
    if inside and _is_short(view, at) and view.blocks[at].words >= 2 and _leads_story(view, at):
        template = view.has(
            at, "related", "share", "comments", "newsletter", "account", "ad", "caption", "tags", "skip"
        )
        if not template and _announces(view, at):
            return Role.SUBHEADING
    return None


def story(view: View, at: int) -> Role | None:
    """Every other block that was judged story is ``body``."""
    return Role.BODY if view.told[at] else None


INSIDE_RULES = (link, heading_mark, short_line, announcement, story)
