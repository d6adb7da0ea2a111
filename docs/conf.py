"""How Sphinx builds the documentation: ``sphinx-build -n -W -b html docs docs/_build/html``.

The build never reaches the network: names of other projects are linked from a list, see ``_ext/outside.py``.
"""

import doctest
import sys
import tomllib
from importlib import metadata
from pathlib import Path

DOCS = Path(__file__).parent
ROOT = DOCS.parent
# The pages describe the code beside them, not a copy that happens to be installed.
sys.path[:0] = [str(ROOT / "src"), str(DOCS / "_ext")]

project = "wirecopy"
author = "The wirecopy authors"
copyright = "The wirecopy authors"
try:
    release = metadata.version("wirecopy")
except metadata.PackageNotFoundError:  # built from a source tree that is not installed
    release = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
version = release

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.doctest",
    "aliases",
    "cached",
    "docstrings",
    "event_tables",
    "outside",
    "tables",
    "time_tables",
]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "examples"]
nitpicky = True
nitpick_ignore = [
    ("py:class", "wirecopy.actors.candidates.Found"),  # what a story holds before anybody has judged it: not public
    ("py:class", "wirecopy.plugins.group.T"),  # a type variable: whatever a group of plug-ins holds
]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autodoc_inherit_docstrings = False
autodoc_mock_imports = ["numpy", "sklearn"]  # the extra "train"; its module is described, not run
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_custom_sections = ["Offsets", "Source"]

# The builder runs the examples of the pages. Those of the docstrings see the names of their own module, which only
# a run module by module can give them: pytest --doctest-modules src/wirecopy does.
doctest_test_doctest_blocks = ""
doctest_default_flags = doctest.ELLIPSIS | doctest.DONT_ACCEPT_TRUE_FOR_1  # messages of errors are compared too
doctest_global_setup = f"""
import os
_before = os.getcwd()
os.chdir({str(ROOT)!r})
import wirecopy
"""
doctest_global_cleanup = "os.chdir(_before)"

html_theme = "furo"
html_title = f"wirecopy {release}"
html_copy_source = False
html_show_sphinx = False
