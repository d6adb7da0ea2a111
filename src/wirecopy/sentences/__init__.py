"""Text in, the spans of its sentences and of their words out."""

from wirecopy.sentences.split import find_sentences
from wirecopy.sentences.words import Words, read_words

__all__ = ["Words", "find_sentences", "read_words"]
