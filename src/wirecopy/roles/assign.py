"""What is story and what is about it in, a role and a rule for every row out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wirecopy.models.line import Role
from wirecopy.models.page import Page
from wirecopy.roles.inside import INSIDE_RULES, LONGEST
from wirecopy.roles.outside import OUTSIDE_RULES, SHAPE_RULES
from wirecopy.roles.runs import run_role
from wirecopy.roles.view import View, make_view
from wirecopy.story.mark import Story

__all__ = ["RULES", "assign_roles"]

Rule = Callable[[View, int], Role | None]

RULES: tuple[Rule, ...] = (*INSIDE_RULES, *OUTSIDE_RULES)
"""The rules in the order in which they are asked; the first one that answers decides."""

_SHAPE_INSIDE: tuple[Rule, ...] = (*INSIDE_RULES, *SHAPE_RULES)
_BLANK = (Role.BLANK, "blank:empty")
_MENU = (Role.NAVIGATION, "navigation:menu")


def assign_roles(page: Page, story: Story, about: Mapping[int, tuple[Role, str]]) -> list[tuple[Role, str]]:
    """Give every row of a page its role.

    Args:
        page: The page.
        story: What was judged story on it.
        about: Role and rule by row, indices from 0, of the rows that are about the story.

    Returns:
        Role and rule of every row; the rule is ``role:name``, after the function that decided.
    """
    view = make_view(story, about)
    decided: list[tuple[Role, str] | None] = [
        view.about.get(at) or _by_rule(view, at) for at in range(len(view.blocks))
    ]
    rows = [about.get(index, _MENU) if row.strip() else _BLANK for index, row in enumerate(page.rows)]
    state: Role | None = None
    for at, group in enumerate(story.groups):
        own = decided[at]
        answer, state = run_role(view, at, own, state)
        for index in group:
            rows[index] = about.get(index, answer)
    return rows


def _by_rule(view: View, at: int) -> tuple[Role, str] | None:
    block = view.blocks[at]
    rules: tuple[Rule, ...] = OUTSIDE_RULES if block.cues else SHAPE_RULES
    if view.first <= at <= view.last:
        rules = RULES if block.cues else _SHAPE_INSIDE
        if view.told[at] and block.words > LONGEST:
            return Role.BODY, "body:story"
    elif not block.cues and not _has_shape(block.text):
        return None
    for rule in rules:
        role = rule(view, at)
        if role is not None:
            return role, f"{role.value}:{rule.__name__}"
    return None


def _has_shape(text: str) -> bool:
    """Whether one of :data:`SHAPE_RULES` could have something to say about a block without cues."""
    return text[-1:] == ")" or "©" in text or "." in text[-6:-2] or text[:2] == "![" or ":" in text[1:3]
