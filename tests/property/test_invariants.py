"""What must always hold, for any text whatsoever.

1 lines tile the text; 2 spans are right; 3 any text is read, and always alike; 4 nothing is lost on a trip,
here by pickle (JSON stands with the exports); 5 time grows linearly, here hostile texts only have to end (the
growth is measured in ``tests/benchmarks``); 6 repeats can be restored, which stands with ``dedup``.
"""

from __future__ import annotations

import hashlib
import inspect
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import wirecopy
from wirecopy import errors
from wirecopy.models import Article
from wirecopy.testing import articles, check_article, hostile_texts, pages

PARSERS = (None, "plain", "scraped")
SEEDS = sorted(path.name for path in (Path(__file__).parents[2] / "seeds").glob("*.txt"))

any_text = st.one_of(pages(), hostile_texts())
any_parser = st.sampled_from(PARSERS)


def seed(name: str) -> str:
    """The text of a seed page, every character as it is."""
    return (Path(__file__).parents[2] / "seeds" / name).read_bytes().decode("utf-8")


@given(any_text, any_parser)
@example("", None)
@example("\r\n", None)
@example("a\r\r\nb\x85c\x1cd\u2028", None)
@example("\ud800" * 3 + "\n\x00", None)
def test_nothing_is_lost_and_every_span_is_right(text: str, parser: str | None) -> None:
    """1, 2: lines and breaks give the text back, every finding is what stands at its span."""
    check_article(wirecopy.parse(text, parser=parser), text=text)


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("name", SEEDS)
def test_nothing_of_a_seed_is_lost(name: str, parser: str | None) -> None:
    """1, 2: the same for the seed pages."""
    check_article(wirecopy.parse(seed(name), parser=parser), text=seed(name))


@given(any_text, any_parser)
def test_the_same_text_gives_the_same_article(text: str, parser: str | None) -> None:
    """3: a second call answers like the first."""
    assert wirecopy.parse(text, parser=parser) == wirecopy.parse(text, parser=parser)


@given(st.lists(any_text, min_size=1, max_size=4), any_parser)
def test_history_changes_no_answer(history: list[str], parser: str | None) -> None:
    """3: what was read before does not show."""
    first = [wirecopy.parse(text, parser=parser) for text in history]
    assert [wirecopy.parse(text, parser=parser) for text in reversed(history)] == first[::-1]


def fingerprint(article: Article) -> str:
    """All that an article says, as one short text that any process computes alike."""
    import attrs  # here, for the text of this function is run in other processes

    return hashlib.sha256(ascii(attrs.astuple(article)).encode()).hexdigest()


def test_any_process_on_any_day_gives_the_same_article() -> None:
    """3: processes with another hash seed, time zone and language read the seeds alike."""
    folder = Path(__file__).parents[2] / "seeds"
    code = inspect.getsource(fingerprint).replace("article: Article", "article")
    child = (
        f"import hashlib, pathlib, wirecopy\n{code}\n"
        f"for path in sorted(pathlib.Path({str(folder)!r}).glob('*.txt')):\n"
        "    print(fingerprint(wirecopy.parse(path.read_bytes().decode('utf-8'))))\n"
    )
    paths = os.pathsep.join(path for path in sys.path if path)
    answers = {
        subprocess.run(
            [sys.executable, "-c", child],
            env={
                **os.environ,
                "PYTHONPATH": paths,
                "PYTHONHASHSEED": hash_seed,
                "TZ": zone,
                "LC_ALL": "C.UTF-8",
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for hash_seed, zone in (("1", "UTC"), ("2", "Pacific/Kiritimati"))
    }
    here = "".join(fingerprint(wirecopy.parse(seed(name))) + "\n" for name in SEEDS)
    assert answers == {here}


@pytest.mark.parametrize("wrong", [None, b"text", 7, ["text"], Path("page.txt")])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    """3: other types get a TypeError that says what to pass."""
    with pytest.raises(TypeError, match="needs the text of a page as str"):
        wirecopy.parse(wrong)


@given(any_text, any_parser)
def test_articles_of_pages_survive_pickling(text: str, parser: str | None) -> None:
    """4: an article that was read travels to another process unharmed."""
    article = wirecopy.parse(text, parser=parser)
    assert pickle.loads(pickle.dumps(article)) == article


@given(articles())
def test_articles_with_every_layer_survive_pickling(article: Article) -> None:
    """4: so does one with every layer filled in, and its hash and derived parts are the same."""
    copy = pickle.loads(pickle.dumps(article))
    assert (copy, hash(copy), copy.paragraphs) == (article, hash(article), article.paragraphs)


ERRORS = sorted(
    (kind for kind in vars(errors).values() if inspect.isclass(kind) and kind.__module__ == errors.__name__),
    key=lambda kind: kind.__name__,
)


def example_of(kind: type[Exception]) -> Exception:
    """An error of a class, with something made up for each of its arguments."""
    made_up = {"int": 7, "str": "a text", "tuple": ("one", "two")}
    if kind.__init__ in (Exception.__init__, UserWarning.__init__) or "args" in inspect.signature(kind).parameters:
        return kind("a text")
    parameters = inspect.signature(kind).parameters.values()
    return kind(*(made_up[str(each.annotation).partition("[")[0].partition(" ")[0]] for each in parameters))


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_survives_pickling(kind: type[Exception]) -> None:
    """4: every class of error keeps its type, its parts and its message on the way to another process."""
    error = example_of(kind)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), vars(copy), str(copy)) == (kind, vars(error), str(error))


HOSTILE: dict[str, Callable[[], str]] = {
    "quotes": lambda: '"' * 100_000,
    "opening quotes": lambda: "“He said " * 50_000,
    "one line of 10 MB": lambda: "word " * 2_000_000,
    "one word of 10 MB": lambda: "w" * 10_000_000,
    "brackets": lambda: "(" * 100_000 + ")" * 100_000,
    "commas": lambda: "," * 1_000_000,
    "May": lambda: "May " * 100_000,
    "digits": lambda: "1" * 1_000_000,
    "dates": lambda: "Nov 22, 2024 " * 50_000,
    "bylines": lambda: "By Ada Lindqvist\n" * 50_000,
    "one line over and over": lambda: "The talks ended without a result on Friday.\n" * 50_000,
    "line breaks": lambda: "\n" * 200_000,
    "mixed line breaks": lambda: "\r\n\r\u2028\f" * 50_000,
    "white space": lambda: "\xa0 \t" * 300_000,
    "surrogates and NULs": lambda: "\ud800\x00\u202e" * 100_000,
    "urls": lambda: "https://example.org/a?b=c&" * 40_000,
}


@pytest.mark.parametrize("parser", ["plain", "scraped"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_comes_to_an_end(name: str, parser: str) -> None:
    """5: no text makes a parser crash or run on; the ten minutes only tell a slow end from none."""
    code = (
        "import pickle, sys, wirecopy\n"
        "from wirecopy.testing import check_article\n"
        "text = pickle.load(sys.stdin.buffer)\n"
        f"article = wirecopy.parse(text, parser={parser!r})\n"
        "check_article(article, text=text)\n"
        "len(article.body), repr(article)\n"
    )
    child = subprocess.run(
        [sys.executable, "-c", code],
        input=pickle.dumps(HOSTILE[name]()),
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        capture_output=True,
        timeout=600,
        check=False,
    )
    assert (child.returncode, child.stderr) == (0, b"")
