"""How the time for actors grows with hostile text; run with ``--benchmark-only --benchmark-columns=min``.

Each group has a text once and twice as long. The ratio of the two should stay below 2.3.
"""

from __future__ import annotations

import pytest

import wirecopy

HOSTILE = {
    "names": ("Ada Lindqvist said Mr. Roe met NATO officials. ", 3_000),
    "capitals": ("ABC ", 50_000),
    "hyphens": ("A-", 50_000),
    "of": ("Bank of ", 30_000),
    "pronouns": ("the minister said he ", 20_000),
    "nominals": ("The president told his country. NATO agreed. ", 5_000),
    "possessives": ("'s ", 50_000),
    "quotes": ('"', 100_000),
    "rows": ("Ada Roe\n", 15_000),
    "adjectives": ("A Russian attack. Iraqi News Agency. ", 5_000),
    "surnames that are titles": ("John Major spoke. Major left. ", 5_000),
}


@pytest.mark.parametrize("length", [1, 2], ids=["once", "twice"])
@pytest.mark.parametrize("name", HOSTILE)
def test_growth_of_actors(benchmark, name: str, length: int) -> None:
    """A hostile text, once and twice as long."""
    piece, times = HOSTILE[name]
    benchmark.group = name
    benchmark.pedantic(wirecopy.find_actors, args=(piece * (times * length),), rounds=3)


@pytest.mark.parametrize("length", [1, 2], ids=["once", "twice"])
def test_growth_with_many_persons_of_one_surname(benchmark, length: int) -> None:
    """Ten thousand Roes, and the surname alone after each of them."""
    text = " ".join(f"Ada{number} Roe met Roe." for number in range(5_000 * length))
    benchmark.group = "surnames"
    benchmark.pedantic(wirecopy.find_actors, args=(text,), rounds=3)
