"""A word of a sentence in, the reach of its clause out, and the actors that stand in it as one group."""

from __future__ import annotations

from collections.abc import Collection

from wirecopy.events.scene import Place, Scene
from wirecopy.models.actor import ActorKind
from wirecopy.sentences.grammar import load_grammar

__all__ = ["clause_start", "clause_stop", "group_at"]

_HARD = frozenset(";:()[]{}—–")
_QUOTES = frozenset("\"“”„«»``''")
_NOT_FIRST = frozenset(("as", "after", "since", "before", "until", "following", "despite", "amid", "because"))
"""Words that end a clause, unless they are its first one: there they lead in an object."""
_OF_A_COUNTRY = (ActorKind.ORGANIZATION, ActorKind.PLACE)
_LONGEST_GAP = 4
"""How many words may lie between two actors of one group: ", as well as"."""
_ASIDE = 12
"""How many words an aside in brackets may have."""


def clause_start(scene: Scene, word: int, says: Collection[int]) -> int:
    """First word of the clause that leads up to a word.

    A clause starts behind a mark, a conjunction, a relative pronoun, or a verb of saying.

    Args:
        scene: The sentence.
        word: The word.
        says: Words that are verbs of saying.

    Returns:
        Its number; 0 where the clause starts with the sentence.

    Example:
        >>> from wirecopy.events.scene import read_scene
        >>> text = "They left because rebels attacked the town."
        >>> scene = read_scene(text, 0, len(text), ())
        >>> scene.lows[clause_start(scene, scene.lows.index("attacked"), ())]
        'rebels'
    """
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    joined = word > 0 and lows[word - 1] in ("and", "but")
    closed = word > 0 and lows[word - 1] == ","
    skipped = word
    for back in range(word - 1, -1, -1):
        if at[back] >= 0 or back >= skipped:
            continue
        low = lows[back]
        if low == ")":
            skipped = max((n for n in range(max(0, back - _ASIDE), back) if lows[n] == "("), default=back)
            if skipped < back:
                continue
            skipped = word
        if low in grammar.relative and closed and back and lows[back - 1] == ",":
            closed = False  # ", which borders Kenya, accused": the aside is over
            continue
        if low == "as" and joined:
            continue  # "uses it as a site and deploys troops"
        if low in _HARD or back in says or low in grammar.relative:
            return back + 1
        if low in grammar.subordinator and (back == 0 or lows[back - 1] not in ("such", "as", "well")):
            return back + 1
        if low in _QUOTES and back and (lows[back - 1] in ",.!?:" or back - 1 in says):
            return back + 1
    return 0


def clause_stop(scene: Scene, word: int, says: Collection[int]) -> int:
    """The word behind the clause that follows a word; as many as there are words where it ends with the sentence.

    Example:
        >>> from wirecopy.events.scene import read_scene
        >>> text = "Rebels attacked the town after talks failed."
        >>> scene = read_scene(text, 0, len(text), ())
        >>> scene.lows[clause_stop(scene, scene.lows.index("attacked"), ())]
        'after'
    """
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    for here in range(word, len(lows)):
        low = lows[here]
        if at[here] >= 0:
            continue
        if here in says:
            # ", officials said": who says it is not part of the clause
            return next((back for back in range(here - 1, max(word, here - _ASIDE), -1) if lows[back] == ","), here)
        if low in _HARD or low in grammar.relative or (low in _NOT_FIRST and here > word):
            return here
        if low == "according" and lows[here + 1 : here + 2] == ["to"]:
            return here
        if low in grammar.subordinator and low not in _NOT_FIRST and low != "than":
            return here
    return len(lows)


def group_at(scene: Scene, first: int, stop: int) -> list[Place]:
    """The first actors from a word on: one, or several that are joined ("Estonia, Latvia and Norway").

    Of a name inside another phrase ("Ukraine's president") the last one counts, which is the head.
    """
    lows, at, joining = scene.lows, scene.at, load_grammar().joining
    here = first
    while here < stop and at[here] < 0:
        here += 1
    if here >= stop:
        return []
    group = [scene.places[at[here]]]
    listed: list[Place] = []
    for place in scene.places[at[here] + 1 :]:
        last = listed[-1] if listed else group[-1]
        if place.first >= stop:
            break
        gap = lows[last.last + 1 : place.first]
        if len(gap) > _LONGEST_GAP:
            break
        if gap == ["'s"] and last.actor.kind is ActorKind.COUNTRY and place.actor.kind in _OF_A_COUNTRY:
            group += [*listed, place]  # "Norway's shipyard": both of them
            listed = []
        elif not gap or (gap[0] == "'s" and len(gap) <= 3 and _plain(gap[1:])):
            (listed or group)[-1] = place
        elif "and" in gap or "or" in gap or "-" in gap or "/" in gap:
            if not all(word in joining or word == "," for word in gap):
                break
            group += [*listed, place]
            listed = []
        elif gap == [","]:
            listed.append(place)
        else:
            break
    return group


def _plain(words: list[str]) -> bool:
    """Whether words can stand inside one noun phrase."""
    grammar = load_grammar()
    return not any(word in grammar.preposition or word in grammar.auxiliary or not word.isalpha() for word in words)
