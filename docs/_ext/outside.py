"""A name of Python or of another project in, the address of its documentation out.

Intersphinx would fetch an inventory while the build runs. This list needs no network, and a name that is not in it
stays an error under ``-n``, so that a misspelt one is seen.
"""

from __future__ import annotations

import csv
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

LIST = Path(__file__).with_name("outside.tsv")


def addresses() -> dict[str, str]:
    """Address by name; lines that start with ``#`` say what the list is."""
    lines = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return dict(csv.reader(lines, delimiter="\t"))  # type: ignore[arg-type]


def link(_app: Sphinx, _env: BuildEnvironment, node: pending_xref, content: nodes.Element) -> nodes.reference | None:
    """Link a reference that no page of ours answers, if it is in the list."""
    if node.get("refdomain") != "py":
        return None
    address = KNOWN.get(node["reftarget"])
    return None if address is None else nodes.reference("", "", content, internal=False, refuri=address)


KNOWN = addresses()


def setup(app: Sphinx) -> dict[str, bool]:
    """Ask this list last."""
    app.connect("missing-reference", link, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
