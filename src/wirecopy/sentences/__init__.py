"""Text in, the spans of its sentences out."""

from wirecopy.sentences.split import find_sentences

__all__ = ["find_sentences"]
