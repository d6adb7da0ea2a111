"""Recognisers as plug-ins: found by name, asked in order, checked before anything is built on them."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import attrs
import pytest

import wirecopy
from wirecopy import ActorKind, MissingExtra, PluginClash, PluginLoadError, Span, UnknownPlugin
from wirecopy.actors import RECOGNIZERS, Reading, Sighting, available_recognizers, load_recognizer
from wirecopy.actors.recognizers import with_spacy
from wirecopy.actors.recognizers.protocol import recognizer_fault

TEXT = "The Lighthouse Board met Vera Lindqvist in Geneva. The board of Lighthouse Board agreed."

MODULE = """
import attrs
from wirecopy.actors import Sighting
from wirecopy.models import ActorKind
from wirecopy.spans import Span

@attrs.frozen
class House:
    name: str = "house"
    def find(self, reading):
        {body}

RECOGNIZER = House()
"""


@attrs.frozen
class House:
    """A list of one name."""

    name: str = "house"
    surface: str = "Lighthouse Board"
    kind: ActorKind = ActorKind.GROUP

    def find(self, reading: Reading) -> Iterator[Sighting]:
        """Every place where the name stands."""
        for paragraph in reading.paragraphs:
            for found in re.finditer(re.escape(self.surface), reading.text[paragraph.slice]):
                span = Span(paragraph.start + found.start(), paragraph.start + found.end())
                yield Sighting(span=span, kind=self.kind, country="NOR")


def test_the_builtins_are_those_of_the_metadata() -> None:
    """What the code knows as built in is what pyproject.toml registers in the group, name by name."""
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    assert dict(RECOGNIZERS.builtins) == project["project"]["entry-points"]["wirecopy.recognizers"]
    assert [load_recognizer(plugin).name for plugin in available_recognizers() if plugin.builtin] == ["rules", "spacy"]


def test_an_object_need_not_be_installed() -> None:
    """A recogniser that is handed over is asked; its sightings become one actor with its country."""
    found = {actor.name: actor for actor in wirecopy.find_actors(TEXT, recognizers=(House(), "rules"))}
    assert found["Lighthouse Board"].kind is ActorKind.GROUP
    assert found["Lighthouse Board"].country == "NOR"
    assert len(found["Lighthouse Board"].mentions) >= 2
    assert "Vera Lindqvist" in found


def test_the_first_named_wins() -> None:
    """Where two recognisers see something at one place, the order in which they were asked for decides."""
    mine = House(surface="Geneva", kind=ActorKind.ORGANIZATION)
    kinds = [
        next(actor.kind for actor in wirecopy.find_actors(TEXT, recognizers=order) if actor.name == "Geneva")
        for order in ((mine, "rules"), ("rules", mine))
    ]
    assert kinds == [ActorKind.ORGANIZATION, ActorKind.PLACE]


def test_an_installed_one_is_had_by_name(fake_package: Callable[..., Path]) -> None:
    """An entry point of the group is all that a package needs."""
    body = "return [Sighting(span=Span(0, 6), kind=ActorKind.PLACE)]"
    fake_package("a-pack", {"house": "house_a:RECOGNIZER"}, modules={"house_a": MODULE.format(body=body)},
                 group="wirecopy.recognizers")  # fmt: skip
    desk = wirecopy.Desk(parser="plain", layers=("actors",), recognizers=("house",))
    assert [actor.name for actor in desk.parse("Geneva slept.").actors] == ["Geneva"]


def test_two_of_one_name_are_a_clash(fake_package: Callable[..., Path]) -> None:
    """A name that two packages offer is an error for who asks for it."""
    for package in ("a-pack", "b-pack"):
        fake_package(package, {"house": "house_b:RECOGNIZER"}, group="wirecopy.recognizers")
    with pytest.raises(PluginClash, match="a-pack, b-pack"):
        wirecopy.find_actors(TEXT, recognizers=("house",))


def test_an_unknown_name_lists_those_there_are() -> None:
    """The message names the recognisers that are installed."""
    with pytest.raises(UnknownPlugin, match=r"no recognizer is called 'ruls'.*rules"):
        wirecopy.find_actors(TEXT, recognizers=("ruls",))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("raise KeyError('x')", "KeyError"),
        ("return ['Geneva']", "a str, not a Sighting"),
        ("return [Sighting(span=Span(0, 900), kind=ActorKind.PLACE)]", "not inside a paragraph"),
        ("return [Sighting(span=Span(3, 3), kind=ActorKind.PLACE)]", "is empty"),
    ],
)
def test_a_broken_one_is_named(fake_package: Callable[..., Path], body: str, reason: str) -> None:
    """What a recogniser of a package does wrong is an error with its package, its entry point and the cause."""
    fake_package("bad-pack", {"house": "house_c:RECOGNIZER"}, modules={"house_c": MODULE.format(body=body)},
                 group="wirecopy.recognizers")  # fmt: skip
    with pytest.raises(PluginLoadError, match=reason) as caught:
        wirecopy.find_actors(TEXT, recognizers=("house",))
    assert "bad-pack" in str(caught.value)


def test_what_an_object_raises_arrives_as_it_is() -> None:
    """Who passes the recogniser itself knows where it comes from."""

    class Broken:
        name = "broken"

        def find(self, reading: Reading) -> list[Sighting]:
            raise KeyError(len(reading.paragraphs))

    with pytest.raises(KeyError):
        wirecopy.find_actors(TEXT, recognizers=(Broken(),))


@pytest.mark.parametrize(
    ("candidate", "fault"),
    [("rules", "a str has no name"), (House, "it is the class House"), (SimpleNamespace(name="x"), "find")],
)
def test_what_is_no_recognizer(candidate: object, fault: str) -> None:
    """The message says what an object lacks."""
    assert fault in (recognizer_fault(candidate) or "")


def test_recognizers_as_one_word_are_refused() -> None:
    """A str is not a tuple of names; the message says what to write."""
    with pytest.raises(TypeError, match=r"write \('rules',\)"):
        wirecopy.find_actors(TEXT, recognizers="rules")
    with pytest.raises(TypeError, match="recognizers needs a tuple"):
        wirecopy.Desk(recognizers=["rules"])  # type: ignore[arg-type]


@pytest.fixture
def spacy(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A module that stands for spaCy: a pipeline that sees two names in every text."""
    module = ModuleType("spacy")
    installed = {"en_core_web_sm", "en_core_web_md", "de_core_news_lg"}

    def load(name: str, exclude: tuple[str, ...]) -> Callable[[str], SimpleNamespace]:
        assert (name, exclude) == ("en_core_web_md", ("lemmatizer",))
        return lambda text: SimpleNamespace(
            ents=[
                SimpleNamespace(label_=label, text=text[start:stop], start_char=start, end_char=stop)
                for label, start, stop in (("GPE", 0, 5), ("ORG", 10, 20), ("DATE", 21, 27))
            ]
        )

    module.util = SimpleNamespace(get_installed_models=lambda: installed)  # type: ignore[attr-defined]
    module.load = load  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "spacy", module)
    with_spacy._load.cache_clear()
    yield module
    with_spacy._load.cache_clear()


@pytest.mark.usefixtures("spacy")
def test_spacy_sees_names() -> None:
    """The best English pipeline is asked; a place that is a country becomes one, an article is left off, dates are."""
    found = wirecopy.find_actors("Kenya and the Norvik on Monday", recognizers=("spacy",))
    assert [(actor.name, actor.kind, actor.country) for actor in found] == [
        ("Kenya", ActorKind.COUNTRY, "KEN"),
        ("Norvik", ActorKind.ORGANIZATION, None),
    ]


def test_without_a_pipeline_spacy_says_what_to_do(spacy: ModuleType) -> None:
    """spaCy alone has no model."""
    spacy.util.get_installed_models = lambda: {"de_core_news_lg"}
    with pytest.raises(PluginLoadError, match="spacy download"):
        wirecopy.find_actors(TEXT, recognizers=("spacy",))


def test_without_spacy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks for spaCy and has it not is told which extra to install."""
    monkeypatch.setitem(sys.modules, "spacy", None)
    with_spacy._load.cache_clear()
    with pytest.raises(MissingExtra, match=r"wirecopy\[spacy\]"):
        wirecopy.find_actors(TEXT, recognizers=("spacy",))
