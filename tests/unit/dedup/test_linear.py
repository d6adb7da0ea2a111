"""Twice the lines take at most twice the steps, on hostile lines as well. Steps are counted, not timed."""

from __future__ import annotations

import sys

import pytest

from wirecopy.dedup import count_lines, drop_repeats, find_repeats, iter_unique

HOSTILE = {
    "one short line": lambda size: ["Yes."] * size,
    "two in turn": lambda size: ["Sport", "News"] * (size // 2),
    "menus": lambda size: ["Home", "Politics", "Business", "Culture", "Weather"] * (size // 5),
    "one long line": lambda size: ["Talks end in Geneva"] * size,
    "growing blocks": lambda size: [f"{'abcdefghij'[n % 10] * 9}" for k in range(1, size) for n in range(k)][:size],
    "only digits": lambda size: [str(n % 7) for n in range(size)],
    "nested": lambda size: [f"L{n}" for n in range(size // 2)] + [f"L{n}" for n in reversed(range(size // 2))],
    "short and long": lambda size: [
        f"S{n % 5}" if n % 2 else f"A headline numbered {'x' * (n % 40)}" for n in range(size)
    ],
    "cut lines": lambda size: [f"Ministers agree on the plan for {n}{'...' * (n % 2)}" for n in range(size)],
    "ages": lambda size: [f"Storm nears the northern coast {n % 50} min ago" for n in range(size)],
    "blank": lambda size: ["", "a"] * (size // 2),
    "numbers apart": lambda size: [f"Prices rise by {n // 10}.{n % 10} per cent" for n in range(size)],
}


def steps(function, lines):
    """How many lines of code run in the package while a function works."""
    count = 0

    def trace(frame, event, _argument):
        nonlocal count
        if "dedup" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function(lines)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("lines", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize(
    "function",
    [find_repeats, drop_repeats, lambda rows: list(iter_unique(rows)), lambda rows: count_lines([rows])],
    ids=["find_repeats", "drop_repeats", "iter_unique", "count_lines"],
)
def test_steps_grow_with_the_lines(function, lines):
    """From 1,200 lines to 2,400 the steps no more than double, a tenth allowed for what is set up once."""
    assert steps(function, lines(2400)) <= 2.2 * steps(function, lines(1200))
