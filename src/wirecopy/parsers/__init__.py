"""Pages in, articles out: the protocol, the built-in parsers, and the registry of all there are."""

from wirecopy.parsers.page import parse_page
from wirecopy.parsers.protocol import Parser
from wirecopy.parsers.registry import available, choose, claimants, load

__all__ = ["Parser", "available", "choose", "claimants", "load", "parse_page"]
