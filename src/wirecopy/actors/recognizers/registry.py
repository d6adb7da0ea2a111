"""Names in, recognisers out: the entry points of group ``wirecopy.recognizers``."""

from __future__ import annotations

from wirecopy.actors.recognizers.protocol import Recognizer, recognizer_fault
from wirecopy.plugins import Group, Plugin

__all__ = ["RECOGNIZERS", "available_recognizers", "load_recognizer"]

RECOGNIZERS: Group[Recognizer] = Group(
    kind="recognizer",
    entry_points="wirecopy.recognizers",
    # The same as in pyproject.toml; written here too, so that they are found where wirecopy is not installed.
    builtins=(
        ("rules", "wirecopy.actors.recognizers.rules:RECOGNIZER"),
        ("spacy", "wirecopy.actors.recognizers.with_spacy:RECOGNIZER"),
    ),
    fault=recognizer_fault,
)
"""The recognisers that there are."""


def available_recognizers() -> tuple[Plugin, ...]:
    """Every recogniser that is installed, sorted by name; reads metadata, imports none of them.

    Example:
        >>> from wirecopy.actors import available_recognizers
        >>> [plugin.name for plugin in available_recognizers() if plugin.builtin]
        ['rules', 'spacy']
    """
    return RECOGNIZERS.available()


def load_recognizer(wanted: str | Plugin | Recognizer) -> Recognizer:
    """A recogniser by its name; a recogniser itself is handed back.

    Args:
        wanted: A name, one of :func:`available_recognizers`, or a recogniser.

    Raises:
        TypeError: *wanted* is none of these.
        UnknownPlugin: No recogniser has that name.
        PluginClash: Several packages offer a recogniser of that name.
        PluginLoadError: It cannot be imported, or is no recogniser.

    Example:
        >>> from wirecopy.actors import load_recognizer
        >>> load_recognizer("rules").name
        'rules'
    """
    if isinstance(wanted, str | Plugin):
        return RECOGNIZERS.load(wanted)
    fault = recognizer_fault(wanted)
    if fault is not None:
        raise TypeError(f"a recognizer needs a name or a recognizer: {fault}")
    return wanted
