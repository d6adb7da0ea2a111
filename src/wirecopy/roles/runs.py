"""Blocks outside a story that have no wording of their own: they are what the run is that they stand in."""

from __future__ import annotations

from wirecopy.models.line import Role
from wirecopy.roles.view import View

__all__ = ["run_role"]

_HEADLINE = 4
"""A line of at least so many words can be the headline of a story; shorter ones are menus."""
_OPENS = {Role.RELATED, Role.COMMENTS, Role.TICKER}
_CLOSES = {Role.BODY, Role.SUBHEADING, Role.TITLE, Role.BYLINE, Role.PROMO}


def run_role(
    view: View, at: int, own: tuple[Role, str] | None, run: Role | None
) -> tuple[tuple[Role, str], Role | None]:
    """The role of a block, and the run that is open below it.

    The head of a list of stories, of comments or of a ticker opens a run; story, title, byline or an offer closes it.
    Below the head of a list of stories, headlines are ``related`` and below that of comments everything is
    ``comments``. Outside runs, headlines and teasers are ``related`` and the rest is ``navigation``.

    Args:
        view: The blocks of the page.
        at: The block.
        own: What a rule decided about it, or None.
        run: The run that is open above it, or None.

    Returns:
        Role and rule of the block, and the run that is open now.
    """
    if own is not None:
        role = own[0]
        if role in _OPENS:
            return own, role
        return own, None if role in _CLOSES else run
    block = view.blocks[at]
    if run is Role.COMMENTS:
        return (run, "comments:run"), run
    headline = block.words >= _HEADLINE
    if run is Role.TICKER and at < view.first and headline:
        return (run, "ticker:run"), run
    if run is Role.RELATED and headline:
        return (run, "related:run"), run
    if at < view.first and block.bullet and block.text.rstrip().endswith("|"):
        return (Role.TICKER, "ticker:separated"), run
    if headline and (block.ends or not _is_name(block.text)):
        return (Role.RELATED, "related:teaser"), run
    return (Role.NAVIGATION, "navigation:rest"), run


def _is_name(text: str) -> bool:
    """Whether every word begins with a capital or a mark: "The Example News Group"."""
    return not any(word[0].islower() for word in text.split())
