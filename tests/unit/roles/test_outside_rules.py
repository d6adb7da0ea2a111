"""Rules for blocks outside a story: each with wording that it knows and wording that only looks like it."""

from __future__ import annotations

import pytest
from views import view_of

from wirecopy.models import Role
from wirecopy.roles import outside

STORY = "| Ministers of the two countries met in the old town on Monday."
RULES = {rule.__name__: rule for rule in outside.OUTSIDE_RULES}

RIGHT = {
    "file_name": (
        Role.MEDIA,
        ["image-22-17.jpg", "https://example.org/a/b.PNG", "clip.mp4", "![the harbour](x.jpg)", "![]()"],
    ),
    "player": (Role.MEDIA, ["0:45", "12:03", "1:02:03", "Play video", "Audio"]),
    "comment_form": (Role.COMMENTS, ["Leave a Reply", "Comments", "Be the first to comment", "Our comment policy"]),
    "picture_text": (
        Role.CAPTION,
        [
            "The mayor in the harbour. (Ada Roe/Example Agency)",
            "A boat (Ada Roe / Example Agency / Pool)",
            "(Ada Roe for Example)",
            "Photo: Ada Roe",
            "The mayor (left) at the sea",
        ],
    ),
    "legal_text": (
        Role.NAVIGATION,
        ["© 2024 Example", "All rights reserved", "We use cookies to make this work for you.", "2024 Example ©"],
    ),
    "button": (Role.NAVIGATION, ["Share", "Copy link", "Share:", "Tags: harbour, sea", "About us"]),
    "ticker_head": (Role.TICKER, ["Breaking News", "Latest", "Just in"]),
    "related_head": (Role.RELATED, ["Related articles", "Read more from Example News:", "You may also like"]),
    "offer": (
        Role.PROMO,
        ["Sign up for our newsletter", "Advertisement", "Advertisement:", "Donate", "Become a member today"],
    ),
}

WRONG = {
    "file_name": ["See image.jpg here", "my image.jpg", "image.jpg.", "example.com", "photo jpg", "[a](x.jpg)"],
    "player": ["10:45 am", "At 0:45 it ended", "123:45", "Ministers talk", "Play video of the harbour with us now"],
    "comment_form": ["The mayor left a note", "No reply came", "The commentator"],
    "picture_text": ["(NATO) met (again)", "Talks (ended", "(a)", "Photographers met", "See the sea/river)"],
    "legal_text": ["2024 Example", "The baker sold cakes", "The right to roam was reserved"],
    "button": ["Share prices of the biggest banks fell again on Monday", "The tag was lost", "Ministers"],
    "ticker_head": ["The latest of the talks", "Breaking bread", "In just a day"],
    "related_head": ["They are related", "Read the letter", "Ministers of the two countries"],
    "offer": ["The paper was sold", "He signed a letter", "A remarkable advance"],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, (_role, texts) in RIGHT.items() for text in texts])
def test_a_rule_knows_its_wording(name: str, text: str) -> None:
    """Above the story, where every rule may answer."""
    assert RULES[name](view_of(f"{text}\n{STORY}"), 0) is RIGHT[name][0]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in WRONG.items() for text in texts])
def test_a_rule_leaves_other_wording_alone(name: str, text: str) -> None:
    """What only looks like it is left to the other rules."""
    assert RULES[name](view_of(f"{text}\n{STORY}"), 0) is None


def test_every_rule_has_examples() -> None:
    """None is left out above, neither of right ones nor of wrong ones."""
    assert set(RIGHT) == set(WRONG) == set(RULES)


def test_tickers_stand_above_the_story() -> None:
    """Below it "Latest" is the head of something else."""
    assert outside.ticker_head(view_of(f"{STORY}\nLatest"), 1) is None


def test_shape_rules_are_those_that_need_no_cue() -> None:
    """They are some of the rules, in the same order: a block without a cue gets the same answer from both."""
    assert [rule for rule in outside.OUTSIDE_RULES if rule in outside.SHAPE_RULES] == list(outside.SHAPE_RULES)
    for texts in WRONG.values():
        for text in texts:
            view = view_of(f"{text}\n{STORY}")
            if not view.blocks[0].cues:
                asked = [[rule(view, 0) for rule in rules] for rules in (outside.OUTSIDE_RULES, outside.SHAPE_RULES)]
                first, second = (next((role for role in answers if role), None) for answers in asked)
                assert first is second, text
