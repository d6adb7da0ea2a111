"""Blocks outside a story: which kind of furniture each is, by its own wording."""

from __future__ import annotations

import re

from wirecopy.models.line import Role
from wirecopy.roles.view import View

__all__ = ["OUTSIDE_RULES", "SHAPE_RULES"]

_FILE = re.compile(
    r"(?:!\[[^\]]{0,200}\].*|\S{1,300}\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|mp4|mov|m4v|webm|mp3))$",
    re.I,
)
_DURATION = re.compile(r"\d{1,2}:\d\d(?::\d\d)?$")
# (Magnus Example/Agency/Released) and (Reed Example / Agency) at the end
_PICTURE_CREDIT = re.compile(r"\((?:[^()/]{2,60}/){1,3}[^()/]{2,60}\)$|^\([^()]{4,60}\)$")
_SHORT = 8


def file_name(view: View, at: int) -> Role | None:
    """The name of a picture or recording: ``image-2254-1732.jpg`` is ``media``."""
    text = view.blocks[at].text
    return Role.MEDIA if ("." in text[-5:] or text[:2] == "![") and _FILE.match(text) else None


def player(view: View, at: int) -> Role | None:
    """A player or gallery: "Play video", "0:45" is ``media``."""
    block = view.blocks[at]
    if _DURATION.match(block.text) or (block.words <= 4 and not block.ends and view.has(at, "media")):
        return Role.MEDIA
    return None


def comment_form(view: View, at: int) -> Role | None:
    """Reader comments and their form: "Leave a Reply" is ``comments``."""
    return Role.COMMENTS if view.has(at, "comments", "comments_any") else None


def picture_text(view: View, at: int) -> Role | None:
    """A picture credit or what a picture shows: "A minister speaks. (A. Name/Agency)" is ``caption``."""
    block = view.blocks[at]
    credit = block.text[-1:] == ")" and _PICTURE_CREDIT.search(block.text[-200:])
    if block.words >= 2 and (view.has(at, "caption") or credit):
        return Role.CAPTION
    return None


def legal_text(view: View, at: int) -> Role | None:
    """Copyright and cookie texts: "© 2024 Example. All rights reserved" is ``navigation``."""
    return Role.NAVIGATION if view.has(at, "copyright", "cookie") or "©" in view.blocks[at].text else None


def button(view: View, at: int) -> Role | None:
    """Share buttons and the like: "Copy link", "Show more" is ``navigation``."""
    return Role.NAVIGATION if view.blocks[at].words <= _SHORT and view.has(at, "share", "skip", "tags") else None


def ticker_head(view: View, at: int) -> Role | None:
    """The head of a headline crawl above the story: "News update" is ``ticker``."""
    return Role.TICKER if at < view.first and view.has(at, "ticker") else None


def related_head(view: View, at: int) -> Role | None:
    """The head of a list of other stories: "Read more from Example News:" is ``related``."""
    return Role.RELATED if view.blocks[at].words <= 2 * _SHORT and view.has(at, "related") else None


def offer(view: View, at: int) -> Role | None:
    """Newsletters, subscriptions, advertising: "Join our channel" is ``promo``."""
    return Role.PROMO if view.has(at, "newsletter", "account", "ad", "affiliate") else None


OUTSIDE_RULES = (
    file_name,
    player,
    comment_form,
    ticker_head,
    picture_text,
    legal_text,
    button,
    related_head,
    offer,
)
"""In the order in which they are asked."""

SHAPE_RULES = (file_name, player, picture_text, legal_text)
"""Those of them that can answer for a block without any cue."""
