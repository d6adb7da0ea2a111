"""Runs: a block without wording of its own is what the list is that it stands in."""

from __future__ import annotations

import pytest
from views import view_of

from wirecopy.models import Role
from wirecopy.roles.runs import run_role

STORY = "| Ministers of the two countries met in the old town on Monday."
HEADLINE = "Mayor opens the harbour again"


def below(text: str, run: Role | None) -> tuple[str, Role | None]:
    """Role and rule of a block below the story that no rule knew, and the run that is open after it."""
    (_role, rule), after = run_role(view_of(f"{STORY}\n{text}"), 1, None, run)
    return rule, after


def above(text: str, run: Role | None) -> tuple[str, Role | None]:
    """The same for a block above the story."""
    (_role, rule), after = run_role(view_of(f"{text}\n{STORY}"), 0, None, run)
    return rule, after


@pytest.mark.parametrize("role", [Role.RELATED, Role.COMMENTS, Role.TICKER])
@pytest.mark.parametrize("before", [None, Role.RELATED, Role.COMMENTS])
def test_a_head_opens_a_run(role: Role, before: Role | None) -> None:
    """The head of a list of stories, of comments or of a ticker, whatever was open before."""
    own = (role, f"{role.value}:head")
    assert run_role(view_of("x"), 0, own, before) == (own, role)


@pytest.mark.parametrize("role", [Role.BODY, Role.SUBHEADING, Role.TITLE, Role.BYLINE, Role.PROMO])
def test_story_and_offers_close_a_run(role: Role) -> None:
    """The list is over where the story goes on."""
    own = (role, f"{role.value}:own")
    assert run_role(view_of("x"), 0, own, Role.RELATED) == (own, None)


@pytest.mark.parametrize("role", [Role.CAPTION, Role.MEDIA, Role.NAVIGATION])
def test_pictures_and_buttons_leave_a_run_open(role: Role) -> None:
    """A picture between two headlines does not end the list."""
    own = (role, f"{role.value}:own")
    assert run_role(view_of("x"), 0, own, Role.RELATED) == (own, Role.RELATED)


@pytest.mark.parametrize("text", ["ada", HEADLINE, "I do not believe a word of it."])
def test_everything_below_a_head_of_comments_is_a_comment(text: str) -> None:
    """Names and sentences alike."""
    assert below(text, Role.COMMENTS) == ("comments:run", Role.COMMENTS)


def test_headlines_below_a_head_of_stories_are_related() -> None:
    """A short line between them is a section name, and the list goes on behind it."""
    assert below(HEADLINE, Role.RELATED) == ("related:run", Role.RELATED)
    assert below("World", Role.RELATED) == ("navigation:rest", Role.RELATED)


def test_tickers_run_above_the_story_only() -> None:
    """Below it a headline is a teaser."""
    assert above(HEADLINE, Role.TICKER) == ("ticker:run", Role.TICKER)
    assert above("Live", Role.TICKER) == ("navigation:rest", Role.TICKER)
    assert below(HEADLINE, Role.TICKER)[0] == "related:teaser"


def test_items_with_bars_above_the_story_are_a_ticker() -> None:
    """Headlines of a crawl have a bullet before and a bar behind them."""
    assert above(f"• {HEADLINE} |", None) == ("ticker:separated", None)
    assert above(f"{HEADLINE} |", None)[0] == "related:teaser"
    assert below(f"• {HEADLINE} |", None)[0] == "related:teaser"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (HEADLINE, "related:teaser"),
        ("US and EU reach NATO deal", "related:teaser"),
        ("The Mayor Opens The Harbour.", "related:teaser"),
        ("The Example News Group", "navigation:rest"),
        ("World News", "navigation:rest"),
        ("Talks ended.", "navigation:rest"),
    ],
)
def test_outside_runs_headlines_are_teasers(text: str, rule: str) -> None:
    """Four words that are no name; the rest is navigation."""
    assert below(text, None) == (rule, None)
