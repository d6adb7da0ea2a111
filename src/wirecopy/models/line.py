"""Lines of a page and the roles that they play."""

from __future__ import annotations

import enum

import attrs

from wirecopy.spans import Span

__all__ = ["Line", "Role", "RoleGroup"]


class RoleGroup(enum.Enum):
    """What a role is part of: the story, the data about it, or the furniture around it."""

    STORY = "story"
    ABOUT = "about"
    FURNITURE = "furniture"


class Role(enum.Enum):
    """What a line is to its page.

    ``body`` and ``subheading`` are the story. ``title``, ``kicker`` (the section or slug above a title),
    ``summary`` (standfirst), ``byline`` and ``credit`` (agency or original publisher) are about the story.
    ``caption`` (of a picture, or its credit), ``media`` (file names, players), ``related`` (other stories),
    ``ticker`` (headline crawls), ``navigation`` (menus, share buttons, footers), ``promo`` (newsletters,
    subscriptions, advertising), ``comments`` (reader comments and their form) and ``blank`` are furniture.

    Example:
        >>> from wirecopy import Role
        >>> Role("byline").group
        <RoleGroup.ABOUT: 'about'>
    """

    TITLE = "title"
    KICKER = "kicker"
    SUMMARY = "summary"
    BYLINE = "byline"
    CREDIT = "credit"
    CAPTION = "caption"
    MEDIA = "media"
    SUBHEADING = "subheading"
    BODY = "body"
    RELATED = "related"
    TICKER = "ticker"
    NAVIGATION = "navigation"
    PROMO = "promo"
    COMMENTS = "comments"
    BLANK = "blank"

    @property
    def group(self) -> RoleGroup:
        """Whether lines of this role are story, about the story, or furniture."""
        return _GROUPS.get(self, RoleGroup.FURNITURE)


_GROUPS = {
    Role.BODY: RoleGroup.STORY,
    Role.SUBHEADING: RoleGroup.STORY,
    Role.TITLE: RoleGroup.ABOUT,
    Role.KICKER: RoleGroup.ABOUT,
    Role.SUMMARY: RoleGroup.ABOUT,
    Role.BYLINE: RoleGroup.ABOUT,
    Role.CREDIT: RoleGroup.ABOUT,
}


@attrs.frozen(kw_only=True)
class Line:
    """One line of a page, without its line break.

    Args:
        number: Number of the line in the page, from 1; blank lines count.
        span: Where it stands, line break left out.
        text: Its characters, exactly as in the page.
        role: What it is to the page.
        rule: Name of the rule that decided the role, ``role:rule``.
        repeats: Number of the earlier line that it repeats, or None.

    Offsets:
        *span* counts code points of the text of the page or article.
    """

    number: int
    span: Span
    text: str
    role: Role
    rule: str
    repeats: int | None = None

    def __repr__(self) -> str:
        text = self.text if len(self.text) <= 40 else self.text[:39] + "…"
        return f"<Line {self.number} {self.role.value} {text!r}>"
