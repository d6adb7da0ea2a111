"""What holds for every model: frozen, slotted, hashable, picklable, equal by value, and short to look at."""

from __future__ import annotations

import copy
import inspect
import pickle

import attrs
import pytest
from model_examples import ARTICLE, EXAMPLES, TEXT

from wirecopy import models
from wirecopy.models import Article, Event, EventType, Line, Mention, Page, Paragraph, Quad, Quote, Role, RoleGroup
from wirecopy.spans import Span

CLASSES = [kind for kind in vars(models).values() if inspect.isclass(kind) and attrs.has(kind)]


def name_of(value: object) -> str:
    """How a test is called after the model that it is about."""
    return value.__name__ if isinstance(value, type) else type(value).__name__


def test_there_is_an_example_of_every_model() -> None:
    """The tests below leave no model out."""
    assert {type(example) for example in EXAMPLES} == set(CLASSES)


@pytest.mark.parametrize("kind", [*CLASSES, Span], ids=name_of)
def test_every_model_has_slots(kind: type) -> None:
    """No model has a ``__dict__``: a misspelt attribute cannot be set, and many fit into memory."""
    assert all("__dict__" not in vars(base) for base in kind.__mro__)
    assert "__slots__" in vars(kind)


@pytest.mark.parametrize("kind", CLASSES, ids=name_of)
def test_models_are_made_with_keywords(kind: type) -> None:
    """Past two fields nobody can tell what the third argument is."""
    assert all(field.kw_only for field in attrs.fields(kind))


@pytest.mark.parametrize("kind", CLASSES, ids=name_of)
def test_every_model_says_what_its_fields_are(kind: type) -> None:
    """Each field stands in the docstring."""
    assert [field.name for field in attrs.fields(kind) if f" {field.name}: " not in (kind.__doc__ or "")] == []


@pytest.mark.parametrize("example", EXAMPLES, ids=name_of)
def test_no_field_can_be_set(example: object) -> None:
    """Every field of a model is frozen, and so is what is no field."""
    for name in (*(field.name for field in attrs.fields(type(example))), "nonsense"):
        with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
            setattr(example, name, None)


@pytest.mark.parametrize("example", EXAMPLES, ids=name_of)
def test_models_are_equal_by_value(example: object) -> None:
    """A copy through pickle or ``copy`` is equal and hashes alike; another class is never equal."""
    for twin in (pickle.loads(pickle.dumps(example)), copy.copy(example), copy.deepcopy(example)):
        assert (twin, hash(twin), twin != example) == (example, hash(example), False)
    assert example != attrs.astuple(example)


@pytest.mark.parametrize("example", EXAMPLES, ids=name_of)
def test_a_change_in_any_field_is_seen(example: object) -> None:
    """Two models that differ in one field are not equal."""
    for field in attrs.fields(type(example)):
        other = copy.copy(example)
        object.__setattr__(other, field.name, object())
        assert other != example, field.name


@pytest.mark.parametrize("example", EXAMPLES, ids=name_of)
def test_every_model_is_short_to_look_at(example: object) -> None:
    """The repr is one line, shorter than a screen, and not the text of the page."""
    shown = repr(example)
    assert "\n" not in shown
    assert len(shown) < 900
    assert TEXT[:-1] not in shown


@pytest.mark.parametrize(
    ("example", "shown"),
    [
        (ARTICLE, "<Article 'Mayor meets council' source='meeting.txt' 1 paragraphs of 1 lines>"),
        (ARTICLE.paragraphs[0], "<Paragraph body 'Ada Roe, the mayor, met the council on …'>"),
        (ARTICLE.lines[0], "<Line 1 body 'Ada Roe, the mayor, met the council on …'>"),
        (ARTICLE.dates[0], "<Timex 2024-05-03 '3 May 2024' explicit>"),
        (ARTICLE.anchor, "<Anchor 2024-05-03 explicit>"),
        (ARTICLE.actors[0], "<Actor 'Ada Roe' person>"),
        (ARTICLE.actors[0].mentions[0], "<Mention 'Ada Roe' name 0:7>"),
        (ARTICLE.quotes[0], "<Quote 'We agree,' by 'Ada Roe'>"),
        (ARTICLE.events[0], "<Event CONSULT Ada Roe → the council 'met'>"),
        (EXAMPLES[-1], "<Timeline 1 event, 1 actor>"),
    ],
    ids=name_of,
)
def test_what_a_person_sees(example: object, shown: str) -> None:
    """The repr names what somebody who debugs wants to know first."""
    assert repr(example) == shown


def test_an_event_without_sides_shows_a_question_mark() -> None:
    """Who is not known is ``?``, several are joined, and a quote without speaker says None."""
    told, event = ARTICLE.quotes[0], ARTICLE.events[0]
    assert repr(attrs.evolve(event, sources=(), targets=event.sources + event.targets)) == (
        "<Event CONSULT ? → Ada Roe+the council 'met'>"
    )
    assert repr(attrs.evolve(told, speaker=None)) == "<Quote 'We agree,' by None>"


@pytest.mark.parametrize("kind", [Line, Paragraph, Quote], ids=name_of)
def test_long_texts_are_cut_in_the_repr(kind: type) -> None:
    """A line of a million characters is shown by its first 39."""
    example = next(each for each in EXAMPLES if isinstance(each, kind))
    assert "'" + "x" * 39 + "…'" in repr(attrs.evolve(example, text="x" * 1_000_000))


def test_a_long_title_is_cut_in_the_repr() -> None:
    """So is a title of more than 60 characters."""
    assert repr(attrs.evolve(ARTICLE, title="x" * 61)).startswith("<Article '" + "x" * 59 + "…' source")


def test_derived_parts_do_not_travel() -> None:
    """What is worked out on demand is neither compared nor pickled."""
    fresh = Page(text=TEXT)
    seen = Page(text=TEXT)
    assert seen.lines
    assert seen == fresh
    assert len(pickle.dumps(seen)) == len(pickle.dumps(fresh))


def test_every_role_is_in_a_group() -> None:
    """Two roles are story, five are about it, and everything else is furniture."""
    groups = {group: {role.value for role in Role if role.group is group} for group in RoleGroup}
    assert groups[RoleGroup.STORY] == {"body", "subheading"}
    assert groups[RoleGroup.ABOUT] == {"title", "kicker", "summary", "byline", "credit"}
    assert sum(map(len, groups.values())) == len(Role)


def test_every_type_of_event_but_two_has_a_quad_class() -> None:
    """PLOVER's 16 types lie in four classes; statements and other events lie in none."""
    sizes = [sum(kind.quad is quad for kind in EventType) for quad in Quad]
    assert (sizes, EventType.STATEMENT.quad, EventType.OTHER.quad) == ([3, 4, 4, 5], None, None)
    assert ARTICLE.events[0].quad is Quad.VERBAL_COOPERATION
    assert isinstance(ARTICLE.events[0], Event)


def test_aliases_are_the_names_in_the_order_of_the_text() -> None:
    """Each surface once, pronouns left out."""
    forms = models.MentionForm
    spoken = [("Roe", forms.NAME), ("she", forms.PRONOUN), ("the mayor", forms.NOMINAL), ("Roe", forms.NAME)]
    mentions = tuple(Mention(span=Span(0, len(text)), text=text, form=form) for text, form in spoken)
    assert attrs.evolve(ARTICLE.actors[0], mentions=mentions).aliases == ("Roe", "the mayor")


def test_an_article_of_nothing_is_an_article() -> None:
    """An empty page has no lines, no story and nothing else."""
    empty = Article(text="", parser="plain", lines=())
    assert (empty.body, empty.paragraphs, empty.furniture, empty.about) == ("", (), (), ())
    assert repr(empty) == "<Article None source=None 0 paragraphs of 0 lines>"
