"""For those who test parsers and recognisers: texts to feed them, and checks of what must always hold."""

from wirecopy.testing.articles import articles
from wirecopy.testing.conformance import check_parser
from wirecopy.testing.hostile import hostile_texts, mangled_texts
from wirecopy.testing.invariants import check_article
from wirecopy.testing.pages import pages
from wirecopy.testing.recognizers import check_recognizer

__all__ = ["articles", "check_article", "check_parser", "check_recognizer", "hostile_texts", "mangled_texts", "pages"]
