"""Rules for blocks inside a story; in the drawings a bar stands before each row that was judged story."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from views import view_of

from wirecopy.models import Role
from wirecopy.roles import inside
from wirecopy.roles.view import View

FIRST = "| Ministers of the two countries met in the old town on Monday."
NEXT = "| The harbour of the town will be built again before the winter."


def ask(rule: Callable[[View, int], Role | None], asked: str, *, above: str = FIRST, below: str = NEXT) -> Role | None:
    """What a rule says of a row between two paragraphs."""
    view = view_of(f"{above}\n{asked}\n{below}")
    return rule(view, above.count("\n") + 1)


@pytest.mark.parametrize("row", ["| Read more: Border talks", "| Related: Talks fail", "| See also: harbour plans"])
def test_a_link_between_paragraphs_is_related(row: str) -> None:
    """A short story line that says so is a link to another story."""
    assert ask(inside.link, row) is Role.RELATED


@pytest.mark.parametrize(
    "row",
    [
        "Read more: Border talks",
        "| Border talks",
        "| ## Read more about the harbour",
        "| Read more about the harbour and the old town in the letters of the mayor, she said.",
        "| • Read more",
    ],
)
def test_what_is_no_link(row: str) -> None:
    """Furniture, a line without the cue, a heading, a sentence, an item of a list."""
    assert ask(inside.link, row) is None


@pytest.mark.parametrize("row", ["| ## What comes next", "| # Harbour", "| ###### Harbour"])
def test_a_heading_mark_is_a_subheading(row: str) -> None:
    """Markdown marks tell a heading."""
    assert ask(inside.heading_mark, row) is Role.SUBHEADING


@pytest.mark.parametrize("row", ["## What comes next", "| What comes next", "| ## It ended.", "| ##"])
def test_what_is_no_heading(row: str) -> None:
    """A line that is not story, has no mark, ends like a sentence, or has no words."""
    assert ask(inside.heading_mark, row) is None


def test_a_short_line_above_a_paragraph_is_a_subheading() -> None:
    """It ends like no sentence, and running text follows."""
    assert ask(inside.short_line, "| A change of mind") is Role.SUBHEADING


@pytest.mark.parametrize(
    ("row", "below"),
    [
        ("| A change of mind.", NEXT),
        ("| A change of mind", "| Another short line"),
        ("| A change of mind", "Share"),
        ("A change of mind", NEXT),
        ("| • A change of mind", NEXT),
        ("| one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", NEXT),
    ],
)
def test_what_is_no_subheading(row: str, below: str) -> None:
    """A sentence, a line above no prose, furniture, a list item, a line of fifteen words."""
    assert ask(inside.short_line, row, below=below) is None


def test_the_first_line_of_a_story_is_no_subheading() -> None:
    """A story does not begin with one."""
    view = view_of(f"Home\n| A change of mind\n{NEXT}")
    assert inside.short_line(view, 1) is None


def test_a_line_whose_words_come_back_is_a_subheading() -> None:
    """Not judged story, but the paragraph below speaks of the same: harbour and winter."""
    assert ask(inside.announcement, "Harbour before winter") is Role.SUBHEADING


@pytest.mark.parametrize(
    ("row", "above", "below"),
    [
        ("Football club wins again", FIRST, NEXT),
        ("Harbour before winter.", FIRST, NEXT),
        ("Related: harbour winter", FIRST, NEXT),
        ("Harbour", FIRST, NEXT),
        ("Harbour before winter", "Home", NEXT),
        ("Harbour before winter", FIRST, "Share"),
        ("= Harbour before winter", FIRST, NEXT),
        ("| Harbour before winter", FIRST, NEXT),
        ("And of the", FIRST, NEXT),
    ],
)
def test_what_announces_nothing(row: str, above: str, below: str) -> None:
    """Another story, a sentence, a link, one word, a line above the story or at its end, a title, story itself."""
    assert ask(inside.announcement, row, above=above, below=below) is None


def test_words_that_come_back_far_below_do_not_count() -> None:
    """A subheading announces the next six paragraphs, not the end of the story."""
    other = "\n".join(["| Nobody of them had been to the sea before they went there."] * 6)
    assert ask(inside.announcement, "Harbour before winter", below=f"{other}\n{NEXT}") is None


def test_what_was_judged_story_is_body() -> None:
    """And nothing else is."""
    assert ask(inside.story, "| Anything at all") is Role.BODY
    assert ask(inside.story, "Anything at all") is None
    assert ask(inside.story, "= Anything at all") is None


def test_the_order_of_the_rules() -> None:
    """Links come first, plain body comes last: a link looks like a subheading, and everything like body."""
    assert [rule.__name__ for rule in inside.INSIDE_RULES] == [
        "link",
        "heading_mark",
        "short_line",
        "announcement",
        "story",
    ]
