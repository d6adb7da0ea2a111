"""The documentation: it builds without a warning, its examples run, and it has every public name and rule."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given

import wirecopy
from wirecopy.dates.english import load_rules
from wirecopy.testing import pages

pytest.importorskip("furo", reason="needs the extra 'docs'")
pytest.importorskip("myst_parser", reason="needs the extra 'docs'")
pytest.importorskip("sphinx", reason="needs the extra 'docs'")

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def build(builder: str, out: Path, source: Path = DOCS) -> subprocess.CompletedProcess[str]:
    """Build the documentation, or pages of a test with the settings of the documentation."""
    command = [sys.executable, "-m", "sphinx", "-n", "-W", "--keep-going", "-q", "-c", str(DOCS)]
    command += ["-b", builder, "-d", str(out.parent / "doctrees"), str(source), str(out)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built HTML pages; building it is the first test."""
    out = tmp_path_factory.mktemp("docs") / "html"
    done = build("html", out)
    assert done.returncode == 0, done.stderr
    return out


def test_the_pages_build_without_a_warning(site: Path) -> None:
    """``sphinx-build -n -W -b html`` has nothing to say: every reference of ours leads somewhere."""
    assert (site / "index.html").is_file()


def test_the_examples_of_the_pages_run(site: Path) -> None:
    """``sphinx-build -n -W -b doctest``: each example gives the output that stands below it."""
    done = build("doctest", site.parent / "doctest")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def rules(site: Path) -> str:
    """The pages of the reference that list the rules."""
    return "".join((site / "reference" / name).read_text(encoding="utf-8") for name in ("roles.html", "about.html"))


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").glob("*.txt")), ids=lambda path: path.name[:3])
def test_the_reference_explains_every_rule_of_the_seeds(rules: str, path: Path) -> None:
    """Whatever rule decided about a line of a seed page stands in the tables of rules."""
    article = wirecopy.parse(path.read_text(encoding="utf-8"))
    assert not [line.rule for line in article.lines if f">{line.rule}<" not in rules]


@given(pages())
def test_the_reference_explains_every_rule_of_any_page(rules: str, text: str) -> None:
    """The same for pages that nobody has seen."""
    assert not [line.rule for line in wirecopy.parse(text).lines if f">{line.rule}<" not in rules]


@pytest.fixture(scope="module")
def date_rules(site: Path) -> str:
    """The page of the reference that lists the rules about dates."""
    return (site / "reference" / "dates.html").read_text(encoding="utf-8")


def explained(rule: str, page: str) -> bool:
    """Whether a page has the name of a rule, with or without what it says of a weekday that does not fit."""
    return f">{rule.removesuffix(':weekday-differs')}<" in page


@pytest.mark.parametrize("name", sorted({rule.name for rule in load_rules()}))
def test_the_reference_has_every_rule_of_the_grammar_of_dates(date_rules: str, name: str) -> None:
    """Each rule of the English grammar has a row in one of the tables."""
    assert explained(name, date_rules)


@given(pages())
def test_the_reference_explains_every_rule_of_a_date(date_rules: str, text: str) -> None:
    """Whatever rule read a time expression, of either grammar, stands in the tables."""
    assert not [timex.rule for timex in wirecopy.parse(text).dates if not explained(timex.rule, date_rules)]


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("{func}`wirecopy.parze`", "target not found: wirecopy.parze"),
        ("{class}`Artikle`", "target not found: Artikle"),
        ("{term}`furnature`", "term not in glossary: 'furnature'"),
        ("{doc}`how-to/nowhere`", "unknown document: 'how-to/nowhere'"),
        ("```{eval-rst}\n.. autofunction:: wirecopy.parze\n```", "failed to import 'parze'"),
    ],
)
def test_a_broken_reference_is_seen(tmp_path: Path, page: str, told: str) -> None:
    """The build fails on a misspelt name, term or page, although names of other projects are let through."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "index.md").write_text(f"# Broken\n\n{page}\n", encoding="utf-8")
    done = build("dummy", tmp_path / "out", source)
    assert done.returncode != 0
    assert told in done.stderr
