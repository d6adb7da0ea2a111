"""Plug-ins of any kind: find them by metadata, load the one that is asked for."""

from wirecopy.plugins.find import SWITCH, find_plugins
from wirecopy.plugins.group import Group, refresh
from wirecopy.plugins.load import load_object
from wirecopy.plugins.plugin import Plugin

__all__ = ["SWITCH", "Group", "Plugin", "find_plugins", "load_object", "refresh"]
