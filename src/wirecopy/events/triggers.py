"""A sentence in, the words out that may tell an event, each with how it is used."""

from __future__ import annotations

from itertools import pairwise

import attrs

from wirecopy.events.forms import QUOTES, form_of
from wirecopy.events.lexicon import EventLexicon, TriggerEntry
from wirecopy.events.scene import Scene
from wirecopy.sentences.grammar import load_grammar

__all__ = ["Trigger", "find_triggers"]

_WINDOW = 14
"""How many words may lie between a verb and the noun that it asks for."""
_LONGEST_GROUP = 10
"""How many words a group of verbs may have in front of its last one."""
_NEVER_NAMED = frozenset(
    "agreement attack backing demand inquiry protest restriction sanction talks ties visit".split()
)
"""Classes of nouns that are no actors: the same word inside a mention is something else."""
_AMOUNTS = frozenset("thousand thousands million millions billion billions dollars euros pounds tons tonnes".split())
_BRACKETS = frozenset(";:()[]{}—")


@attrs.frozen(kw_only=True)
class Trigger:
    """Words that may tell an event.

    Args:
        entry: The row of the lexicon.
        first: First word.
        last: Last word, the noun that a verb asks for left out.
        object: That noun, or None.
        group: First word of its group of verbs ("has not been"), or *first*.
        form: What the verb is: ``b z d n g``, or "" for a noun.
        passive: Whether the subject is who it is done to.
        future: Whether it is to come.
        negated: Whether it is denied.
        hypothetical: Whether it is only possible.
        infinitive: Whether "to" leads it in.
        must: Whether it is asked for ("must", "should").
        ready: Whether it is offered ("ready to", "prepared to").
    """

    entry: TriggerEntry
    first: int
    last: int
    object: int | None = None
    group: int
    form: str = ""
    passive: bool = False
    future: bool = False
    negated: bool = False
    hypothetical: bool = False
    infinitive: bool = False
    must: bool = False
    ready: bool = False

    @property
    def is_verb(self) -> bool:
        """Whether it is a verb."""
        return self.form != ""


def find_triggers(scene: Scene, lexicon: EventLexicon) -> list[Trigger]:
    """Find the triggers of one sentence, in order, none inside another or inside the name of an actor.

    Example:
        >>> from wirecopy.events.lexicon import default_lexicon
        >>> from wirecopy.events.scene import read_scene
        >>> text = "They will not meet after the attack."
        >>> scene = read_scene(text, 0, len(text), ())
        >>> for trigger in find_triggers(scene, default_lexicon()):
        ...     print(scene.lows[trigger.first], trigger.entry.type.value, repr(trigger.form), trigger.negated)
        meet CONSULT 'b' True
        attack ASSAULT '' False
    """
    verbs, nouns, at = lexicon.verbs, lexicon.nouns, scene.at
    known = [number for number, low in enumerate(scene.lows) if low in verbs or low in nouns]
    if not known:
        return []
    objects_of = lexicon.objects.get
    classes = {class_ for low in scene.lows for class_ in objects_of(low, ())}
    found: list[Trigger] = []
    free = 0
    objects: set[int] = set()
    for number in known:
        if number < free or at[number] >= 0 or number in objects:
            continue
        trigger = _verb(scene, lexicon, number, classes) or _noun(scene, lexicon, number, classes)
        if trigger is None or _is_told(trigger, found):
            continue  # "the talks which were held": one event, and the noun tells it
        if objects.isdisjoint(range(trigger.first, trigger.last + 1)):
            found.append(trigger)
            objects.add(-1 if trigger.object is None else trigger.object)
            free = trigger.last + 1
    return found


def _is_told(trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether the noun that a verb asks for is a trigger of the same type by itself."""
    noun = trigger.object
    return noun is not None and any(
        other.first <= noun <= other.last and other.entry.type is trigger.entry.type for other in found
    )


def _verb(scene: Scene, lexicon: EventLexicon, number: int, classes: set[str]) -> Trigger | None:
    forms: dict[tuple[str, bool, int], str] = {}
    grouped: Trigger | None = None
    for pattern in lexicon.verbs.get(scene.lows[number], ()):
        if pattern.entry.object is not None and pattern.entry.object not in classes:
            continue
        last = number + len(pattern.rest)
        if pattern.rest and tuple(scene.lows[number + 1 : last + 1]) != pattern.rest:
            continue
        # Its own particle ("beat up", "call for") says that a word is a verb, whatever else it may be.
        kind = pattern.form, bool(pattern.rest), pattern.head
        if kind not in forms:
            forms[kind] = form_of(scene, lexicon, number, pattern.form, fixed=kind[1], head=pattern.head)
        form = forms[kind]
        if not form or form not in pattern.form:
            continue
        if grouped is None or grouped.form != form:
            grouped = _grouped(scene, pattern.entry, number, last, form)
        noun = None
        if pattern.entry.object is not None:
            noun = _object(scene, lexicon, grouped, pattern.entry, last)
            if noun is None:
                continue
        return attrs.evolve(grouped, entry=pattern.entry, last=last, object=noun)
    return None


def _noun(scene: Scene, lexicon: EventLexicon, number: int, classes: set[str]) -> Trigger | None:
    low = scene.lows[number]
    before = scene.lows[number - 1] if number else ""
    grammar = load_grammar()
    if before == "to" and low in lexicon.verbs and number > 1 and scene.lows[number - 2] in grammar.intent:
        return None
    for pattern in lexicon.nouns.get(low, ()):
        if pattern.entry.object is not None and pattern.entry.object not in classes:
            continue
        last = number + len(pattern.rest)
        if pattern.rest and tuple(scene.lows[number + 1 : last + 1]) != pattern.rest:
            continue
        negated = before in ("no", "without")
        if pattern.entry.object is None:
            return Trigger(entry=pattern.entry, first=number, last=last, group=number, negated=negated)
        plain = Trigger(entry=pattern.entry, first=number, last=last, group=number)
        noun = _object(scene, lexicon, plain, pattern.entry, last)
        if noun is not None:
            return Trigger(entry=pattern.entry, first=number, last=last, object=noun, group=number, negated=negated)
    return None


def _grouped(scene: Scene, entry: TriggerEntry, number: int, last: int, form: str) -> Trigger:
    """A verb with what the words in front of it say: "has not been", "is expected to", "must"."""
    lows, grammar = scene.lows, load_grammar()
    group, infinitive = _group_start(scene, number)
    words = lows[group:number]
    said = set(words)
    have_be = bool(said & grammar.be)
    passive = "n" in form and (have_be or not said & grammar.have)
    is_to = any(word in ("is", "are", "was", "were") and after == "to" for word, after in pairwise(words))
    return Trigger(
        entry=entry,
        first=number,
        last=last,
        group=group,
        form=form,
        passive=passive,
        future=is_to or bool(said & (grammar.future | grammar.plan)),
        negated=bool(said & grammar.negation),
        hypothetical=bool(said & grammar.hypothesis),
        infinitive=infinitive or (lows[number - 1 : number] == ["to"] and group == number - 1),
        must=bool(said & grammar.obligation),
        ready=bool(said & grammar.ready) and have_be,
    )


def _group_start(scene: Scene, number: int) -> tuple[int, bool]:
    """The first word of the group of verbs that ends with a verb, and whether a "to" that is no helper leads it in."""
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    group = number
    infinitive = False
    for back in range(number - 1, max(-1, number - 1 - _LONGEST_GROUP), -1):
        low = lows[back]
        if at[back] >= 0:
            break
        if low == "to":
            before = lows[back - 1] if back else ""
            helps = before in grammar.be or before in grammar.have  # "is to meet", "has to leave"
            if not (helps or before in grammar.intent or before in grammar.ready):
                infinitive = before not in grammar.adverb
                group = back
                if before in grammar.negation:
                    group = back - 1  # "vowed not to release them"
                if infinitive:
                    break
        elif not _may_stand_in_group(low, lows[back + 1]):
            break
        group = back
    if 0 < group < number and lows[group - 1] == "no" and lows[group] in grammar.intent:
        group -= 1  # "has no plans to attack"
    while group < number and lows[group] in QUOTES:
        group += 1
    return group, infinitive


def _may_stand_in_group(low: str, after: str) -> bool:
    """Whether a word belongs to the verbs behind it: a helper, an adverb, or "expected" in front of "to"."""
    grammar = load_grammar()
    if low in grammar.auxiliary or low.endswith("ly") or low in QUOTES:
        return True
    return after == "to" and (low in grammar.intent or low in grammar.ready)


def _object(scene: Scene, lexicon: EventLexicon, trigger: Trigger, entry: TriggerEntry, last: int) -> int | None:
    """The noun of the class that an entry asks for: its object, or its subject in the passive."""
    lows, grammar, class_ = scene.lows, load_grammar(), entry.object
    for number in range(last + 1, min(len(lows), last + 1 + _WINDOW)):
        low = lows[number]
        if class_ in lexicon.objects.get(low, ()):
            named = scene.at[number] >= 0 and class_ in _NEVER_NAMED  # "the alliance's commitment"
            if not named and not _other_compound(lexicon, lows[number - 1], low, entry):
                return number
        if low in _BRACKETS or (low in grammar.subordinator and low != "than") or low in grammar.relative:
            break
        leads_out = (
            low in grammar.preposition
            and low not in ("of", "up")
            and (number > last + 1 or (low == "by" and trigger.passive))
        )
        if leads_out and not (low == "in" and _is_sum(lows[last + 1 : number])):
            break
    if trigger.passive or trigger.form == "n":
        for number in range(trigger.group - 1, max(-1, trigger.group - 1 - _WINDOW), -1):
            low = lows[number]
            if class_ in lexicon.objects.get(low, ()):
                return number
            if low in _BRACKETS or low in grammar.subordinator:
                break
    return None


def _is_sum(words: list[str]) -> bool:
    """Whether words name so much of something: "$500 million in aid"."""
    return bool(words) and (words[-1] in _AMOUNTS or words[-1][0].isdigit())


def _other_compound(lexicon: EventLexicon, before: str, low: str, entry: TriggerEntry) -> bool:
    """Whether a noun of a class belongs to a longer word of another type: no attack in "began a hunger strike"."""
    compounds = lexicon.nouns.get(before, ()) if entry.object == "attack" else ()
    return any(pattern.rest == (low,) and pattern.entry.type is not entry.type for pattern in compounds)
