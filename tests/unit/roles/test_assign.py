"""Roles of a whole page: each row gets one, with the rule that said so."""

from __future__ import annotations

from views import story_of

from wirecopy.models import Page, Role
from wirecopy.roles import RULES, assign_roles
from wirecopy.roles.view import make_view

DRAWN = """
Home
Breaking News
Bridge closed until further notice
= Harbour to be built again
@ By Ada Roe

image-1.jpg
| Ministers of the two countries met in the old town on Monday.
Advertisement
| Read more: Border talks
| A change of mind
| The harbour of the town will be built again before the winter.
Related articles
Mayor opens the harbour again
Leave a Reply
ada
I do not believe a word of it.
"""

EXPECTED = """
navigation:button
ticker:ticker_head
ticker:run
title:drawn
byline:drawn
blank:empty
media:file_name
body:story
promo:offer
related:link
subheading:short_line
body:story
related:related_head
related:run
comments:comment_form
comments:run
comments:run
"""


def roles_of(drawn: str) -> list[tuple[Role, str]]:
    """Role and rule of every row of a drawing."""
    story, about, rows = story_of(drawn)
    return assign_roles(Page(text="\n".join(rows)), story, about)


def test_a_page_with_everything() -> None:
    """Row by row."""
    assert [rule for _role, rule in roles_of(DRAWN)] == EXPECTED.split()


def test_every_rule_names_its_role() -> None:
    """The rule is ``role:name``."""
    assert all(rule.startswith(f"{role.value}:") for role, rule in roles_of(DRAWN))


def test_a_rule_is_named_after_its_function() -> None:
    """So that a wrong role points at one function; no two share a name, and each says what it is for."""
    names = [rule.__name__ for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(rule.__doc__ for rule in RULES)
    assert {"file_name", "link"} <= set(names)


def test_what_is_about_the_story_wins() -> None:
    """A row that was judged story and is the title is the title, and the story begins below it."""
    story, _about, rows = story_of("| Harbour to be built again\n| The harbour will be built again, they said.")
    roles = assign_roles(Page(text="\n".join(rows)), story, {0: (Role.TITLE, "title:found")})
    assert roles == [(Role.TITLE, "title:found"), (Role.BODY, "body:story")]
    assert make_view(story, {0: (Role.TITLE, "title:found")}).first == 1


def test_rows_of_a_block_share_its_role_but_for_what_is_about_it() -> None:
    """The byline that was joined to the row above it is a byline all the same."""
    story, _about, rows = story_of("| The harbour will be\n| built again.\n| by Ada Roe")
    story.groups[:] = [(0, 1, 2)]
    del story.blocks[1:], story.chosen[1:], story.scores[1:]
    roles = assign_roles(Page(text="\n".join(rows)), story, {2: (Role.BYLINE, "byline:found")})
    assert [role for role, _rule in roles] == [Role.BODY, Role.BODY, Role.BYLINE]


def test_rows_of_menus_are_navigation() -> None:
    """Rows that nobody looked at are menu, or blank, or what is about the story."""
    story, _about, rows = story_of("Home\n\nSport\nBy Ada Roe")
    for part in (story.groups, story.blocks, story.chosen, story.scores):
        part.clear()
    roles = assign_roles(Page(text="\n".join(rows)), story, {3: (Role.BYLINE, "byline:found")})
    assert [rule for _role, rule in roles] == [
        "navigation:menu",
        "blank:empty",
        "navigation:menu",
        "byline:found",
    ]


def test_a_view_knows_where_the_story_lies() -> None:
    """First and last block; without a story the first lies behind the page and the last before it."""
    story, about, _rows = story_of("Home\n| Talks ended.\nShare\n| They went home.\n© 2024")
    view = make_view(story, about)
    assert (view.first, view.last, view.free(2), view.free(1), view.free(-1), view.free(5)) == (
        1,
        3,
        True,
        False,
        False,
        False,
    )
    none, about, _rows = story_of("Home\nSport")
    assert (make_view(none, about).first, make_view(none, about).last) == (2, -1)
    assert view.has(2, "share")
    assert not view.has(2, "related", "ad")
