"""A page and its story in, what the page says about the story out: title, authors, section, publisher, credit, date."""

from wirecopy.about.published import Published, find_published
from wirecopy.about.reading import About, read_about

__all__ = ["About", "Published", "find_published", "read_about"]
