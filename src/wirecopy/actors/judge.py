"""Candidate names and what speaks for each kind in, the kind of each out: weighted evidence, added up."""

from __future__ import annotations

from functools import cache

from wirecopy.lexicon.load import load_lexicon

__all__ = ["KINDS", "SHARED", "judge"]

KINDS = ("NONE", "PER", "ORG", "LOC")
SHARED = 0.5
"""How much of its evidence a name shares with the same name elsewhere in the article."""


@cache
def _weights() -> dict[str, tuple[float, float, float]]:
    rows = load_lexicon("actor_weights").entries
    return {feature: (float(person), float(body), float(place)) for feature, person, body, place in rows}


def judge(rows: list[list[str]], surfaces: list[str]) -> list[str]:
    """The kind of every candidate.

    Args:
        rows: What speaks for and against each candidate.
        surfaces: The candidates as a lexicon would write them; the same name shares its evidence.

    Returns:
        One of :data:`KINDS` a candidate.

    Source:
        The weights are those of ``lexicon/actor_weights.tsv``, fitted by ``wirecopy.actors.train``.

    Example:
        >>> from wirecopy.actors.judge import judge
        >>> judge([["given1", "title"], ["allcommon", "onlyopens"]], ["Ada Roe", "Rain"])
        ['PER', 'NONE']
    """
    weights = _weights()
    own = []
    sums: dict[str, list[float]] = {}
    for row, surface in zip(rows, surfaces, strict=True):
        person = body = place = 0.0
        # Added one by one: sum() rounds otherwise from Python 3.12 on, and some names hang on the last digit.
        for for_person, for_body, for_place in filter(None, map(weights.get, row)):
            person += for_person
            body += for_body
            place += for_place
        own.append((person, body, place))
        total = sums.setdefault(surface, [0.0, 0.0, 0.0, 0.0])
        total[0] += person
        total[1] += body
        total[2] += place
        total[3] += 1
    answers = []
    for (person, body, place), surface, row in zip(own, surfaces, rows, strict=True):
        persons, bodies, places, count = sums[surface]
        if count > 1:
            person += SHARED * (persons / count - person)
            body += SHARED * (bodies / count - body)
            place += SHARED * (places / count - place)
        if "body" in row and person < 0 and not any(feature.startswith("E=") for feature in row):
            body = max(body, place + 0.1, 0.1)  # the first word of a company's name, once named in full
        best = max(person, body, place)
        if best <= 0:
            answers.append("NONE")
        elif best == person:
            answers.append("PER")
        else:
            answers.append("ORG" if best == body else "LOC")
    return _propagate(rows, surfaces, answers)


def _propagate(rows: list[list[str]], surfaces: list[str], answers: list[str]) -> list[str]:
    """Who is named in full once is known by the surname alone, unless the article has the word in small letters too."""
    people = {
        surface.rpartition(" ")[2]
        for surface, kind in zip(surfaces, answers, strict=True)
        if kind == "PER" and " " in surface
    }
    return [
        "PER" if kind == "NONE" and surface in people and "alsolower" not in row else kind
        for row, surface, kind in zip(rows, surfaces, answers, strict=True)
    ]
