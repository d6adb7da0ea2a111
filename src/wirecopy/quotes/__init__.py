"""Quotes: who is quoted saying what."""

from wirecopy.quotes.find import add_quotes, find_quotes
from wirecopy.quotes.marks import Quoted, find_quoted

__all__ = ["Quoted", "add_quotes", "find_quoted", "find_quotes"]
