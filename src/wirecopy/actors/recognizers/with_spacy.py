"""The recogniser ``spacy``: whatever English pipeline of spaCy is installed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from wirecopy.actors.knowledge import load_knowledge
from wirecopy.actors.reading import Reading
from wirecopy.actors.recognizers.protocol import Sighting
from wirecopy.errors import MissingExtra, PluginLoadError
from wirecopy.models import ActorKind
from wirecopy.spans import Span

__all__ = ["RECOGNIZER", "SpacyRecognizer"]

_KINDS = {
    "FAC": ActorKind.PLACE,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "ORG": ActorKind.ORGANIZATION,
    "PERSON": ActorKind.PERSON,
}
_SIZES = ("_trf", "_lg", "_md", "_sm")
"""Endings of the names of pipelines, the most exact first."""
_UNUSED = ("lemmatizer",)


@attrs.frozen
class SpacyRecognizer:
    """Finds names with a statistical model.

    Args:
        name: Its name.
        pipeline: Name of the pipeline, or None for the most exact English one that is installed.
    """

    name: str = "spacy"
    pipeline: str | None = None

    def find(self, reading: Reading) -> Iterator[Sighting]:
        """The names of persons, organisations, countries and places.

        Raises:
            MissingExtra: spaCy is not installed.
            PluginLoadError: spaCy is installed, but no English pipeline.
        """
        model = _load(self.pipeline)
        known = load_knowledge()
        for paragraph in reading.paragraphs:
            # A lone surrogate cannot be written as UTF-8, which spaCy does with every word.
            piece = reading.text[paragraph.slice].encode("utf-8", "replace").decode("utf-8")
            for entity in model(piece).ents:
                kind = _KINDS.get(entity.label_)
                if kind is None or not entity.text.strip():
                    continue
                start, stop = paragraph.start + entity.start_char, paragraph.start + entity.end_char
                if reading.text[start : start + 4].lower() == "the ":
                    start += 4
                words = reading.tokens.looks[reading.word_at(start) : reading.word_at(stop - 1) + 1]
                entry = known.phrases.get(" ".join(words))
                if entry is not None and entry.kind == "country" and kind is ActorKind.PLACE:
                    kind = ActorKind.COUNTRY
                    yield Sighting(
                        span=Span(start, stop), kind=kind, name=entry.name, country=entry.country or None, sector="GOV"
                    )
                else:
                    yield Sighting(span=Span(start, stop), kind=kind)


@cache
def _load(pipeline: str | None) -> Any:
    try:
        import spacy
    except ImportError as exc:
        raise MissingExtra("the recognizer 'spacy'", "spacy") from exc
    if pipeline is None:
        installed = sorted(name for name in spacy.util.get_installed_models() if name.startswith("en"))
        if not installed:
            raise PluginLoadError(
                "recognizer",
                "spacy",
                "wirecopy",
                f"{__name__}:RECOGNIZER",
                "no English pipeline of spaCy is installed; try: python -m spacy download en_core_web_sm",
            )
        pipeline = min(installed, key=_rank)
    return spacy.load(pipeline, exclude=_UNUSED)


def _rank(pipeline: str) -> tuple[int, str]:
    sizes = [rank for rank, size in enumerate(_SIZES) if pipeline.endswith(size)]
    return (sizes[0] if sizes else len(_SIZES), pipeline)


RECOGNIZER = SpacyRecognizer()
