"""Story, for any text whatsoever: nothing raises, every number lies where it should, every row is told once."""

from __future__ import annotations

import math

from hypothesis import example, given
from hypothesis import strategies as st

from wirecopy.models import Page, Role
from wirecopy.roles import RULES, assign_roles
from wirecopy.roles.assign import _by_rule
from wirecopy.roles.outside import OUTSIDE_RULES
from wirecopy.roles.view import make_view
from wirecopy.story import mark_story
from wirecopy.story.blocks import find_blocks, find_menus
from wirecopy.story.context import feature_names, look_around
from wirecopy.story.cues import cue_book
from wirecopy.story.features import OWN, look_at, look_at_all
from wirecopy.story.gold import label_blocks
from wirecopy.testing import hostile_texts, pages

any_text = st.one_of(pages(), hostile_texts())
LABELS = {True, False, None}


@given(any_text.map(str.strip).filter(bool))
@example("***")
@example("Ⓐ Ⓑ go.")
@example("O’Neill.")
@example("\x00")
@example("1" * 1000)
def test_looks_stay_inside_their_bounds(text: str) -> None:
    """Any text that is not blank has a look: shares lie from 0 to 1, counts do not exceed each other."""
    block = look_at(text)
    assert 0.0 <= block.capitals <= len(text)
    assert 0.0 <= dict(zip(OWN, block.own, strict=True))["digits"] <= 1.0
    assert 0 <= block.function_words <= max(block.words, 1)
    assert block.prose in (0, block.function_words)
    assert 0 <= block.heading <= 5
    assert 0 <= block.cues < 1 << len(cue_book().names)
    assert len(block.text) <= len(text)
    assert len(block.content) <= block.words


@given(any_text)
@example("***\n#\n“")
def test_context_is_finite_and_complete(text: str) -> None:
    """Each block that could be story has a finite number for every name."""
    rows = Page(text=text).rows
    groups, texts = find_blocks(rows)
    picked, numbers = look_around(rows, groups, look_at_all(texts))
    assert picked == sorted(set(picked))
    assert all(0 <= at < len(groups) for at in picked)
    assert {len(row) for row in numbers} <= {len(feature_names())}
    assert all(math.isfinite(value) for row in numbers for value in row)


@given(any_text)
def test_blocks_hold_every_row_once(text: str) -> None:
    """Each row that is not blank is in one block, in order, and its characters are in the text of the block."""
    rows = Page(text=text).rows
    groups, texts = find_blocks(rows)
    assert [index for group in groups for index in group] == [at for at, row in enumerate(rows) if row.strip()]
    for group, joined in zip(groups, texts, strict=True):
        assert "".join(joined.split()) == "".join("".join(rows[index] for index in group).split())
    assert len(find_menus(texts)) == len(texts)


@given(any_text)
def test_every_row_has_one_role_and_the_rule_that_said_so(text: str) -> None:
    """Blank rows are blank, rows of story are story, and each rule names its role."""
    page = Page(text=text)
    story = mark_story(page)
    roles = assign_roles(page, story, {})
    assert len(roles) == len(page.rows)
    for row, told, (role, rule) in zip(page.rows, story.rows, roles, strict=True):
        assert rule.partition(":")[0] == role.value
        assert (role is Role.BLANK) == (not row.strip())
        assert not told or role in (Role.BODY, Role.SUBHEADING, Role.RELATED)


@given(any_text)
@example("image-1.jpg\n0:45\n(Ada Roe for Example)\n2024 Example ©\n![]()\nSee image.jpeg")
def test_rules_are_left_out_only_where_they_have_nothing_to_say(text: str) -> None:
    """The rules that are asked decide about each block as all of them would."""
    view = make_view(mark_story(Page(text=text)), {})
    for at in range(len(view.blocks)):
        asked = RULES if view.first <= at <= view.last else OUTSIDE_RULES
        answers = ((rule(view, at), rule.__name__) for rule in asked)
        decided = next(((role, f"{role.value}:{name}") for role, name in answers if role), None)
        assert _by_rule(view, at) == decided


@given(any_text, any_text)
def test_gold_of_any_text_gives_a_label_a_block(text: str, body: str) -> None:
    """Whatever the gold says, each block is story, is not, or is not told."""
    _groups, texts = find_blocks(Page(text=text).rows)
    for gold in ({"body": body}, {"with": [body], "without": texts[:1], "title": body[:30]}):
        labels = label_blocks(texts, gold)
        assert len(labels) == len(texts)
        assert set(labels) <= LABELS
