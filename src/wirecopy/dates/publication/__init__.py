"""A date of a page in, the signs out that tell whether the page was published on it."""

from wirecopy.dates.publication.age import find_age
from wirecopy.dates.publication.broken import find_broken
from wirecopy.dates.publication.labels import find_label
from wirecopy.dates.publication.layout import Layout
from wirecopy.dates.publication.place import find_place, is_dateline

__all__ = ["Layout", "find_age", "find_broken", "find_label", "find_place", "is_dateline"]
