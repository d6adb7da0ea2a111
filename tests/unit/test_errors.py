"""Errors: the tree at the top of the file is the truth, and every message says where, what, and what to do."""

from __future__ import annotations

import builtins
import inspect
import re

import pytest

from wirecopy import errors
from wirecopy.errors import (
    FormatError,
    LexiconError,
    MissingExtra,
    ParseError,
    PluginClash,
    PluginLoadError,
    ReadError,
    UnknownPlugin,
)

KINDS = {name: kind for name, kind in vars(errors).items() if inspect.isclass(kind)}


def test_every_class_of_error_is_public() -> None:
    """``__all__`` lists all of them, sorted."""
    assert sorted(KINDS) == sorted(errors.__all__) == errors.__all__


def test_the_tree_in_the_docstring_is_the_tree_of_the_classes() -> None:
    """Each name of the tree drawn at the top of the file stands below its parent, with its built-in base."""
    parents = {-1: "Exception"}
    drawn = {}
    for line in inspect.cleandoc(errors.__doc__ or "").splitlines():
        found = re.match(r"    ([│├└─ ]*)(\w+(?:Error|Extra|Plugin|Clash))(?: \((\w+)\))?(?=\s|$)", line)
        if found:
            depth = len(found[1]) // 4
            parents[depth] = found[2]
            drawn[found[2]] = (parents[depth - 1], found[3])
    assert set(drawn) == set(KINDS) - {"PluginWarning"}
    for name, (parent, builtin) in drawn.items():
        assert issubclass(KINDS[name], KINDS.get(parent, Exception)), name
        assert builtin is None or issubclass(KINDS[name], getattr(builtins, builtin)), name


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ParseError("no title before the byline", "wire", 7), "line 7: no title before the byline [parser wire]"),
        (ParseError("no story", "wire"), "no story [parser wire]"),
        (ReadError("pages/", "there is no such folder"), "pages/: there is no such folder"),
        (FormatError(("no text @ $", "no lines @ $")), "not an article: no text @ $; no lines @ $"),
        (LexiconError("cues", "no licence", 3), "lexicon 'cues', line 3: no licence"),
        (LexiconError("cues", "no licence"), "lexicon 'cues': no licence"),
        (MissingExtra("training", "train"), "training needs the extra 'train': pip install 'wirecopy[train]'"),
        (
            UnknownPlugin("parser", "scrapd", ("plain", "scraped")),
            "no parser is called 'scrapd'; did you mean 'scraped'?; there are: plain, scraped; "
            "install its package or pass the parser itself",
        ),
        (
            UnknownPlugin("parser", "zzz", ()),
            "no parser is called 'zzz'; there are: none; install its package or pass the parser itself",
        ),
        (
            PluginClash("parser", "wire", ("one-wire", "other-wire")),
            "parser 'wire' is offered by more than one package: one-wire, other-wire; "
            "uninstall one, or pass the parser object itself",
        ),
        (
            PluginLoadError("parser", "wire", "one-wire", "wire:PARSER", "no module wire"),
            "parser 'wire' of package one-wire (wire:PARSER) cannot be used: no module wire",
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_a_message_says_where_and_what_to_do(error: Exception, message: str) -> None:
    """The message of each error is made of its parts, and leaves out what is not known."""
    assert str(error) == message


def test_the_hint_takes_absurdly_long_names() -> None:
    """A name of a million letters gets no hint, and the names that there are."""
    assert "there are: plain" in str(UnknownPlugin("parser", "x" * 1_000_000, ("plain",)))
