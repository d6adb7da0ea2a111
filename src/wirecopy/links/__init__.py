"""Many articles to one timeline."""

from wirecopy.links.link import link

__all__ = ["link"]
