"""The published JSON Schema: made from the models, and what exports fit."""

from __future__ import annotations

import enum
import json
from pathlib import Path

import attrs
import pytest
from jsonschema import Draft202012Validator

import wirecopy
from wirecopy import models
from wirecopy.exports import json_schema, to_dict
from wirecopy.models import Article

PUBLISHED = Path(__file__).parents[3] / "docs/schema/article-1.json"


def test_published_file_is_the_schema() -> None:
    """The file in the docs is what the function makes; after a change of models it is written anew."""
    written = json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
    assert PUBLISHED.read_text(encoding="utf-8") == written


def test_schema_is_a_schema() -> None:
    """It holds to draft 2020-12."""
    Draft202012Validator.check_schema(json_schema())


def test_every_model_of_an_article_is_described() -> None:
    """Each object lists the fields of its model, with a description each, and each enum its values."""
    schema = json_schema()
    for name, form in {"Article": schema, **schema["$defs"]}.items():
        model = getattr(models, name, None) or wirecopy.spans.Span  # type: ignore[attr-defined]
        if issubclass(model, enum.Enum):
            assert form["enum"] == [member.value for member in model]
            continue
        fields = [field.name for field in attrs.fields(model)]
        assert [key for key in form["properties"] if key != "schema"] == fields
        assert all(part["description"] for part in form["properties"].values())


def test_seeds_fit() -> None:
    """Exported seed pages are valid."""
    validator = Draft202012Validator(json_schema())
    for article in wirecopy.read("seeds/*.txt"):
        assert list(validator.iter_errors(to_dict(article))) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("schema", "article-2"),
        ("text", None),
        ("lines", {}),
        ("anchor", None),
        ("colour", "red"),
        ("title", 5),
    ],
)
def test_other_data_does_not_fit(field: str, value: object) -> None:
    """The schema refuses what from_dict refuses."""
    data = {**to_dict(Article(text="", parser="p", lines=())), field: value}
    assert list(Draft202012Validator(json_schema()).iter_errors(data))
