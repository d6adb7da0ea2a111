"""Directives that make tables from the code and the data files, so that the reference cannot go stale.

- ``rules-table``: the rules about roles, in the order in which they are asked.
- ``rules-of``: the rules of one module.
- ``other-rules-table``: the names of rules that are no function of their own.
- ``date-rules-table``: the forms of dates; ``date-evidence-table``: what tells the day from the month.
- ``lexicon-table``: the packaged lists with their origin.

``command-help`` prints what a command says of itself.
"""

from __future__ import annotations

import contextlib
import csv
import importlib
import inspect
import io
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, ClassVar
from unittest import mock

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import wirecopy
from wirecopy.dates.explicit import grammar, order
from wirecopy.lexicon import load_lexicon
from wirecopy.models import Role
from wirecopy.roles import RULES

SOURCES = Path(wirecopy.__file__).parent
ABOUT = (("wirecopy.about.byline", "byline"), ("wirecopy.about.credit", "credit"))
"""Modules whose rules give a line its role, and what their names start with."""
OTHER_RULES = Path(__file__).with_name("other_rules.tsv")
_ROLES = "|".join(role.value for role in Role)
_NAME = re.compile(rf"""["'](?P<name>(?:{_ROLES}):[a-z][a-z_0-9]*)["']""")
_LITERAL = re.compile(rf"``(?P<role>{_ROLES})``")


def first_sentence(thing: object) -> str:
    """The first paragraph of a docstring."""
    return (inspect.getdoc(thing) or "").split("\n\n")[0].replace("\n", " ")


def rules() -> list[tuple[str, str]]:
    """Name and first sentence of every rule of :data:`wirecopy.roles.RULES`, in order."""
    found = []
    for rule in RULES:
        says = first_sentence(rule)
        role = _LITERAL.search(says)
        if role is None:
            raise ValueError(f"the docstring of the rule {rule.__name__} does not say which role it gives: {says!r}")
        found.append((f"{role['role']}:{rule.__name__}", says))
    return found


def rules_of(module: str, prefix: str) -> list[tuple[str, str]]:
    """Name and first sentence of every rule of a module that is told by a name of its own, in order."""
    return [(f"{prefix}:{rule.__name__}", first_sentence(rule)) for rule in importlib.import_module(module).RULES]


def other_rules() -> list[tuple[str, str]]:
    """Name and meaning of the rules that are no function of their own, checked against the sources."""
    lines = [line for line in OTHER_RULES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    listed = [(name, says) for name, says in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
    known = {name for name, _ in (*rules(), *(rule for part in ABOUT for rule in rules_of(*part)))}
    written = {
        match["name"]
        for path in SOURCES.rglob("*.py")
        if path.relative_to(SOURCES).parts[0] not in ("testing", "dates")
        for match in _NAME.finditer(path.read_text(encoding="utf-8"))
    }
    missing = written - known - {name for name, _ in listed}
    if missing:
        raise ValueError(f"{OTHER_RULES.name} does not say what these rules are: {', '.join(sorted(missing))}")
    return listed


def lexicons() -> list[tuple[str, ...]]:
    """Name, number of entries, columns, source, licence and day of every packaged list."""
    found = [load_lexicon(path.stem) for path in sorted((SOURCES / "lexicon").glob("*.tsv"))]
    return [
        (
            f"``{one.name}``",
            f"{len(one.entries):,}",
            ", ".join(one.columns),
            f"{one.source}; {one.retrieved}",
            one.licence,
        )
        for one in found
    ]


class Table(SphinxDirective):
    """A table; the cells are parsed as text of the page."""

    head: ClassVar[Sequence[str]]
    widths: ClassVar[Sequence[int]]

    def rows(self) -> Iterable[Sequence[str]]:
        """The cells."""
        raise NotImplementedError

    def run(self) -> list[nodes.Node]:
        """Build the table; what is wrong with its data is a warning at the place of the directive."""
        for source in (*SOURCES.rglob("*.py"), *SOURCES.rglob("*.tsv"), OTHER_RULES):
            self.env.note_dependency(str(source))
        try:
            rows = list(self.rows())
        except ValueError as error:
            return [self.state.document.reporter.warning(str(error), line=self.lineno)]
        group = nodes.tgroup(cols=len(self.head))
        group += [nodes.colspec(colwidth=width) for width in self.widths]
        group += nodes.thead("", self._row(self.head))
        group += nodes.tbody("", *[self._row(cells) for cells in rows])
        return [nodes.table("", group, classes=["colwidths-given"])]

    def _row(self, cells: Sequence[str]) -> nodes.row:
        row = nodes.row()
        for cell in cells:
            inline: Any = self.parse_inline(cell)
            row += nodes.entry("", nodes.paragraph("", "", *inline[0]))
        return row


class RulesTable(Table):
    """The rules about roles, in the order in which they are asked."""

    head = ("Rule", "What it says")
    widths = (30, 70)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a rule."""
        return [(f"``{name}``", says) for name, says in rules()]


class OtherRulesTable(RulesTable):
    """The names of rules that are decided elsewhere."""

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a rule."""
        return [(f"``{name}``", says) for name, says in other_rules()]


class RulesOf(RulesTable):
    """The rules of one module, in the order in which they are asked: ``rules-of`` module prefix."""

    required_arguments = 2

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a rule."""
        return [(f"``{name}``", says) for name, says in rules_of(*self.arguments)]


class DateRulesTable(Table):
    """The forms of dates."""

    head = ("Rule", "Shape", "Example")
    widths = (20, 50, 30)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a form, in the order in which they are tried."""
        rules = (*grammar.RULES, *grammar.PARTIAL_RULES)
        return [(f"``{rule.name}``", f"``{rule.shape}``", f"``{rule.example}``") for rule in rules]


class DateEvidenceTable(Table):
    """What a page can say about which part of a date is the day."""

    head = ("Evidence", "What it says")
    widths = (30, 70)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a kind of evidence, the surest first."""
        return [(kind.__name__.strip("_").replace("_", " "), first_sentence(kind)) for kind in order.EVIDENCE]


class LexiconTable(Table):
    """The packaged lists."""

    head = ("List", "Entries", "Columns", "Source, retrieved", "Licence")
    widths = (20, 10, 20, 35, 15)

    def rows(self) -> Iterable[Sequence[str]]:
        """A row a list."""
        return lexicons()


class CommandHelp(SphinxDirective):
    """What ``wirecopy [command] --help`` prints: ``command-help`` [command]."""

    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Ask the command line, on 80 columns wherever it is built."""
        from wirecopy.cli.main import build_parser

        for source in (SOURCES / "cli").rglob("*.py"):
            self.env.note_dependency(str(source))
        said = io.StringIO()
        plain = mock.patch.dict(os.environ, {"COLUMNS": "80", "NO_COLOR": "1"})
        with plain, contextlib.redirect_stdout(said), contextlib.suppress(SystemExit):
            build_parser().parse_args([*self.arguments, "--help"])
        return [nodes.literal_block(said.getvalue(), said.getvalue(), language="text")]


def setup(app: Sphinx) -> dict[str, bool]:
    """Offer the directives."""
    app.add_directive("rules-table", RulesTable)
    app.add_directive("other-rules-table", OtherRulesTable)
    app.add_directive("rules-of", RulesOf)
    app.add_directive("date-rules-table", DateRulesTable)
    app.add_directive("date-evidence-table", DateEvidenceTable)
    app.add_directive("lexicon-table", LexiconTable)
    app.add_directive("command-help", CommandHelp)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
