"""A name of ours as some module sees it in, the name under which the reference has it out.

``wirecopy.exports.to_json`` and ``wirecopy.to_json`` are one function. The reference has every thing once, by its
shortest public name; docstrings and signatures may call it as their module does.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import wirecopy

PACKAGE = "wirecopy"
MODULES = tuple(f"{PACKAGE}.{module.name}" for module in pkgutil.iter_modules(wirecopy.__path__))
"""The public modules, in which a bare name may stand."""


def find(name: str) -> Any:
    """The object that a dotted name of ours means, or None."""
    parts = name.split(".")
    if parts[0] != PACKAGE:
        return None
    for cut in range(len(parts), 0, -1):
        try:
            found: Any = importlib.import_module(".".join(parts[:cut]))
        except ImportError:
            continue
        for part in parts[cut:]:
            found = getattr(found, part, None)
        return found
    return None


def resolve(app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.Element) -> nodes.Element | None:
    """Link a reference to the entry that describes the same object."""
    if node.get("refdomain") != "py":
        return None
    target = node["reftarget"]
    spots = [target] if "." in target else [f"{module}.{target}" for module in (PACKAGE, *MODULES)]
    meant = [found for found in map(find, spots) if found is not None]
    if not meant or any(found is not meant[0] for found in meant):
        return None
    domain = env.domains.python_domain
    for name, entry in domain.objects.items():
        if find(name) is meant[0] and not entry.aliased:
            return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", name, node, content)
    return None


def setup(app: Sphinx) -> dict[str, bool]:
    """Ask before the list of outside names."""
    app.connect("missing-reference", resolve, priority=800)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
