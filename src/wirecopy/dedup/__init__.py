"""Repeated lines: within a page, within a stream, and across the pages of a corpus."""

from wirecopy.dedup.corpus import OwnLines, drop_common
from wirecopy.dedup.counts import CorpusCounts, count_lines, line_hashes
from wirecopy.dedup.drop import Deduped, drop_repeats
from wirecopy.dedup.page import find_repeats
from wirecopy.dedup.records import Common, Repeat, restore
from wirecopy.dedup.stream import iter_unique

__all__ = [
    "Common",
    "CorpusCounts",
    "Deduped",
    "OwnLines",
    "Repeat",
    "count_lines",
    "drop_common",
    "drop_repeats",
    "find_repeats",
    "iter_unique",
    "line_hashes",
    "restore",
]
