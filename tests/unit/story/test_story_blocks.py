"""Blocks: the rows of a broken sentence are one, blank rows are none, menus are told by their length."""

from __future__ import annotations

import pytest

from wirecopy.story.blocks import find_blocks, find_menus


@pytest.mark.parametrize(
    ("rows", "groups", "texts"),
    [
        ([], [], []),
        (["", " \xa0", "\t"], [], []),
        (["Talks ended.", "They failed."], [(0,), (1,)], ["Talks ended.", "They failed."]),
        (["The shop sells", "three", "models."], [(0, 1, 2)], ["The shop sells three models."]),
        (["The shop sells", "", "three models."], [(0,), (2,)], ["The shop sells", "three models."]),
        (["  Talks with", "\xa0the", " U.N. ended  "], [(0, 1, 2)], ["Talks with the U.N. ended"]),
    ],
)
def test_rows_become_blocks(rows: list[str], groups: list[tuple[int, ...]], texts: list[str]) -> None:
    """Only rows right below each other are joined, and outer white space goes."""
    assert find_blocks(rows) == (groups, texts)


def test_a_block_has_an_end() -> None:
    """A page of nothing but small letters is cut into blocks of 200 rows."""
    groups, _texts = find_blocks(["and so on"] * 450)
    assert [len(group) for group in groups] == [200, 200, 50]


def menu_marks(marked: str) -> str:
    """The same rows with ``x`` for each that lies inside a menu."""
    texts = ["Home" if mark in "x." else "A long line of a story: more than forty letters." for mark in marked]
    menus = find_menus(texts)
    return "".join("#" if mark == "#" else "x" if menu else "." for mark, menu in zip(marked, menus, strict=True))


@pytest.mark.parametrize(
    "marked",
    ["", "xxx", "#", "...#...", "xx...#...xxx", "#....#", "#...x...#", "xxx...##...x"],
)
def test_menus_keep_their_distance(marked: str) -> None:
    """Short blocks are menu (``x``) unless one of the three blocks above or below them is long (``#``)."""
    assert menu_marks(marked) == marked


def test_forty_letters_are_short() -> None:
    """The bound itself is short, one letter more is long."""
    assert find_menus(["x" * 40]) == [True]
    assert find_menus(["x" * 41]) == [False]
