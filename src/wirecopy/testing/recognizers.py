"""A recogniser in, nothing out: or the first promise that it breaks, as an AssertionError."""

from __future__ import annotations

import pickle
from collections.abc import Iterable

from wirecopy.actors.layer import add_actors
from wirecopy.actors.reading import read
from wirecopy.actors.recognizers import Recognizer, Sighting
from wirecopy.actors.recognizers.ask import sighting_fault
from wirecopy.actors.recognizers.protocol import recognizer_fault
from wirecopy.models import Page
from wirecopy.parsers.plain import PARSER
from wirecopy.testing.extra import HealthCheck, given, settings, st
from wirecopy.testing.hostile import hostile_texts, mangled_texts
from wirecopy.testing.invariants import check_article
from wirecopy.testing.pages import pages

__all__ = ["check_recognizer"]


def check_recognizer(recognizer: Recognizer, *, samples: Iterable[str] = (), max_examples: int = 100) -> None:
    """Check that a recogniser keeps every promise that a recogniser makes.

    It has a name and raises nothing, whatever the text; what it gives are sightings, none empty, each inside one
    paragraph of the reading; the answer is the same at the second call and from a pickled copy; and an article
    with the actors made of it passes :func:`~wirecopy.testing.check_article`. Whether it sees the right names is
    for its own tests to say.

    Args:
        recognizer: The recogniser.
        samples: Texts in which it has to see something; damaged copies of them are tried as well.
        max_examples: How many texts Hypothesis tries. Its other settings come from the profile in use.

    Raises:
        AssertionError: It breaks a promise; the message says which one, Hypothesis shows the shortest text found.
        TypeError: *samples* is one text.

    Example:
        >>> from wirecopy.actors import load_recognizer
        >>> from wirecopy.testing import check_recognizer
        >>> check_recognizer(load_recognizer("rules"), samples=["Talks ended in Geneva."], max_examples=5)
    """
    fault = recognizer_fault(recognizer)
    if fault is not None:
        raise AssertionError(fault)
    if isinstance(samples, str):
        raise TypeError("samples is one str; give a list")
    samples = tuple(samples)
    try:
        copy: Recognizer = pickle.loads(pickle.dumps(recognizer))
    except Exception as error:
        raise AssertionError(
            f"the recognizer cannot be pickled, so no other process can have it: {type(error).__name__}: {error}"
        ) from error
    for sample in samples:
        if not _check_text(recognizer, copy, sample):
            raise AssertionError(f"the recognizer sees nothing in the sample {sample[:60]!r}")

    texts = st.one_of(pages(), hostile_texts(), *([mangled_texts(samples)] if samples else []))

    @settings(max_examples=max_examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(texts)
    def any_text(text: str) -> None:
        _check_text(recognizer, copy, text)

    any_text()


def _check_text(recognizer: Recognizer, copy: Recognizer, text: str) -> tuple[Sighting, ...]:
    answers = [_answer(each, text) for each in (recognizer, recognizer, copy)]
    if answers[0] != answers[1]:
        raise AssertionError("the same text gives another answer at the second call")
    if answers[0] != answers[2]:
        raise AssertionError("the same text gives another answer from a pickled copy of the recognizer")
    article = PARSER.parse(Page(text=text))
    check_article(add_actors(article, recognizers=(recognizer,)), text=text)
    return answers[0]


def _answer(recognizer: Recognizer, text: str) -> tuple[Sighting, ...]:
    article = PARSER.parse(Page(text=text))
    reading = read(text, [paragraph.span for paragraph in article.paragraphs])
    try:
        sightings = tuple(recognizer.find(reading))
    except Exception as error:
        raise AssertionError(f"find() raised {type(error).__name__}: {error}; it must not raise") from error
    for sighting in sightings:
        fault = sighting_fault(sighting, reading)
        if fault is not None:
            raise AssertionError(fault)
    return sightings
