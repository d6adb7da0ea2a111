"""What must hold of the data about a story, for any page and any judgement of what is story."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from wirecopy.about.reading import read_about
from wirecopy.models import Page, RoleGroup
from wirecopy.testing import hostile_texts, pages

any_text = st.one_of(pages(), hostile_texts())


def bare(text: str) -> str:
    """Letters and digits only."""
    return "".join(char for char in unicodedata.normalize("NFC", text) if char.isalnum())


@given(any_text, st.randoms(use_true_random=False), st.floats(0, 1))
def test_only_what_the_page_shows(text: str, random: object, share: float) -> None:
    """Title, authors, section, publisher and credit stand on the page, letter by letter; roles are of its rows."""
    page = Page(text=text)
    story = [random.random() < share for _ in page.rows]  # type: ignore[attr-defined]
    about = read_about(page, story)
    shown = bare(text)
    for found in (about.title, about.section, about.publisher, about.credit, *about.authors):
        assert found is None or (found.strip() == found != "" and bare(found) in shown)
    assert all(0 <= row < len(page.rows) and page.rows[row].strip() for row in about.roles)
    assert all(
        role.group is RoleGroup.ABOUT and rule.startswith(f"{role.value}:") for role, rule in about.roles.values()
    )
    assert read_about(page, story) == about


@given(any_text)
def test_authors_are_named_once(text: str) -> None:
    """No author stands twice in a byline."""
    page = Page(text=text)
    authors = read_about(page, [len(row) > 60 for row in page.rows]).authors
    assert len(set(authors)) == len(authors)
