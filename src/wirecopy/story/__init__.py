"""Rows in, story out: which lines of a page are its story."""

from wirecopy.story.mark import Story, mark_story

__all__ = ["Story", "mark_story"]
