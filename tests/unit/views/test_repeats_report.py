"""The report of what was dropped."""

from __future__ import annotations

from wirecopy.dedup import drop_repeats
from wirecopy.views import Paper, repeats_report


def _report(lines: list[str], paper: Paper | None = None) -> str:
    return "".join(repeats_report("a\x1b.txt", lines, drop_repeats(lines).repeats, paper or Paper()))


def test_each_dropped_line_names_what_it_repeats() -> None:
    """Number, number of the kept line, rule and text; the kept line too where it reads otherwise."""
    lines = ["Talks end in Geneva", "Rain stops play again", "Talks end in Geneva", "• Rain stops play again |"]
    first, *rows = _report(lines).splitlines()
    assert first == "a\\x1b.txt: 2 of 4 lines repeat an earlier one"
    assert [row.split("exact:")[0] for row in rows[:2]] == ["  3 = 1  ", "  4 = 2  "]
    assert rows[0].endswith("  Talks end in Geneva")
    assert rows[1].endswith("  • Rain stops play again |")
    assert rows[2].split() == ["2:", *"Rain stops play again".split()]
    assert rows[2].index("Rain") == rows[1].index("•")


def test_a_text_without_repeats() -> None:
    """One row says so."""
    assert _report(["Talks end", "Yes.", "Yes."]) == "a\\x1b.txt: none of 3 lines repeats an earlier one\n"


def test_narrow_paper() -> None:
    """Long lines are wrapped."""
    lines = ["Ministers of twelve countries agree on a plan for talks about talks"] * 2
    assert max(map(len, _report(lines, Paper(width=40)).splitlines())) <= 50
