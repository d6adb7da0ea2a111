"""Packaged lists, each with its source and licence, loaded on first use."""

from wirecopy.lexicon.load import Lexicon, load_lexicon, read_lexicon

__all__ = ["Lexicon", "load_lexicon", "read_lexicon"]
