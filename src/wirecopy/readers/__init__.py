"""Where pages come from: files, folders, patterns, standard input, JSON lines, Common Crawl WET."""

from wirecopy.readers.encoding import Decoded, decode
from wirecopy.readers.failure import Failure, Skipped
from wirecopy.readers.pages import Source, read_pages, stream_pages
from wirecopy.readers.sources import SUFFIXES, find_files

__all__ = [
    "SUFFIXES",
    "Decoded",
    "Failure",
    "Skipped",
    "Source",
    "decode",
    "find_files",
    "read_pages",
    "stream_pages",
]
