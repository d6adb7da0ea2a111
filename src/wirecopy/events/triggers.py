"""A sentence in, the words out that may tell an event, each with how it is used."""

from __future__ import annotations

from functools import cache

import attrs

from wirecopy.events.lexicon import EventLexicon, TriggerEntry
from wirecopy.events.scene import Scene
from wirecopy.sentences.grammar import load_grammar
from wirecopy.sentences.inflect import plural

__all__ = ["Trigger", "find_triggers"]

_WINDOW = 14
"""How many words may lie between a verb and the noun that it asks for."""
_LONGEST_GROUP = 10
_NEVER_NAMED = frozenset(
    "agreement attack backing demand inquiry protest restriction sanction talks ties visit".split()
)
"""Classes of nouns that are no actors: the same word inside a mention is something else."""
_BRACKETS = frozenset(";:()[]{}—")
_QUOTES = frozenset("\"“”„«»'‘")


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
    """Find the triggers of one sentence, in order, none inside another or inside the name of an actor."""
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
        if (
            trigger
            and trigger.object is not None
            and any(
                other.first <= trigger.object <= other.last and other.entry.type is trigger.entry.type
                for other in found
            )
        ):
            continue  # "the talks which were held": one event, and the noun tells it
        if trigger and objects.isdisjoint(range(trigger.first, trigger.last + 1)):
            found.append(trigger)
            objects.add(-1 if trigger.object is None else trigger.object)
            free = trigger.last + 1
    return found


def _verb(scene: Scene, lexicon: EventLexicon, number: int, classes: set[str]) -> Trigger | None:
    forms: dict[tuple[str, bool], str] = {}
    grouped: Trigger | None = None
    for pattern in lexicon.verbs.get(scene.lows[number], ()):
        if pattern.entry.object is not None and pattern.entry.object not in classes:
            continue
        last = number + len(pattern.rest)
        if pattern.rest and tuple(scene.lows[number + 1 : last + 1]) != pattern.rest:
            continue
        # Its own particle ("beat up", "call for") says that a word is a verb, whatever else it may be.
        kind = pattern.form, bool(pattern.rest)
        if kind not in forms:
            forms[kind] = _form(scene, lexicon, number, pattern.form, fixed=kind[1])
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


@cache
def _nounish() -> frozenset[str]:
    """Words that are as often a noun as a verb, in both numbers."""
    words = load_grammar().nounish
    return words | {plural(word) for word in words}


def _form(scene: Scene, lexicon: EventLexicon, number: int, tags: str, *, fixed: bool = False) -> str:
    """Which form of a verb a word is where it stands; "" where it is a noun or an adjective."""
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    low = lows[number]
    back = number - 1
    while (
        back >= 0
        and at[back] < 0
        and (lows[back] in grammar.adverb or lows[back].endswith("ly") or lows[back] in _QUOTES)
    ):
        back -= 1
    before = lows[back] if back >= 0 else ""
    if back < number - 1 and before == "on":
        before = ""  # "on Monday launched"
    after = lows[number + 1] if number + 1 < len(lows) else ""
    opens = after in grammar.determiner or after in grammar.pronoun or after in _QUOTES or after[:1].isdigit()
    opens = opens or (number + 1 < len(lows) and at[number + 1] >= 0) or after in grammar.possessive
    homograph = not fixed and (low in _nounish() or low in lexicon.nouns or low in lexicon.objects)
    if before in grammar.possessive or (before in grammar.determiner and before not in ("that", "all", "both", "each")):
        return ""
    if (
        before in grammar.modal
        or before in grammar.do
        or before == "to"
        or (before in grammar.negation and "b" in tags)
    ):
        if "b" in tags:
            return "b"
        return "n" if before == "to" and "n" in tags else ""
    subject = before in grammar.pronoun or before in grammar.relative or (back >= 0 and at[back] >= 0)
    if "d" in tags or "n" in tags:
        if before in grammar.be or before in grammar.have:
            return "n" if "n" in tags else "d"
        if before in grammar.preposition and before not in ("as", "up", "off", "out", "over", "down"):
            return ""
        if "b" in tags and not (opens or subject or fixed):
            return ""  # "a direct hit on"
        if before == "-" and at[back - 1] < 0 and lows[back - 1] != "-":
            return ""  # "ground-launched"; but "US-supplied"
        if before == "-" or _by_agent(scene, number + 1) or "d" not in tags:
            return "n" if "n" in tags else "d"
        return "d"
    if "z" in tags:
        if before in grammar.preposition:
            return ""  # "prepare for talks with"
        if not homograph:
            return "z"
        return "z" if (subject or before in (",", ")", "and")) and (opens or after in ("that", "to")) else ""
    if "g" in tags:
        if not homograph or before in grammar.be:
            return "g"
        return (
            "g"
            if opens and (before in (",", "and") or before in grammar.preposition or before in grammar.relative)
            else ""
        )
    if not homograph:
        return "b" if before not in grammar.preposition else ""
    return "b" if opens and (subject or before.endswith("s") or before == "and") else ""


def _by_agent(scene: Scene, number: int) -> bool:
    """Whether "by" leads in who did it, not by how much or by what means: "by one hour", "by dumping"."""
    after = scene.lows[number + 1] if number + 1 < len(scene.lows) else ""
    if scene.lows[number : number + 1] != ["by"] or not after:
        return False
    return not (
        after[0].isdigit() or after.endswith("ing") or after in ("one", "two", "three", "half", "about", "nearly")
    )


def _grouped(scene: Scene, entry: TriggerEntry, number: int, last: int, form: str) -> Trigger:
    """A verb with what the words in front of it say: "has not been", "is expected to", "must"."""
    lows, at, grammar = scene.lows, scene.at, load_grammar()
    group = number
    infinitive = False
    for back in range(number - 1, max(-1, number - 1 - _LONGEST_GROUP), -1):
        low = lows[back]
        if at[back] >= 0:
            break
        if low == "to":
            before = lows[back - 1] if back else ""
            if not (
                before in grammar.intent or before in grammar.ready or before in grammar.be or before in grammar.have
            ):
                infinitive = before not in grammar.adverb
                group = back
                if before in grammar.negation:
                    group = back - 1  # "vowed not to release them"
                if infinitive:
                    break
        elif (
            low not in grammar.auxiliary
            and not low.endswith("ly")
            and low not in _QUOTES
            and not (lows[back + 1] == "to" and (low in grammar.intent or low in grammar.ready))
        ):
            break
        group = back
    if 0 < group < number and lows[group - 1] == "no" and lows[group] in grammar.intent:
        group -= 1  # "has no plans to attack"
    while group < number and lows[group] in _QUOTES:
        group += 1
    words = lows[group:number]
    said = set(words)
    have_be = bool(said & grammar.be)
    passive = "n" in form and (have_be or not said & grammar.have)
    planned = bool(said & grammar.plan) or any(
        words[k] in ("is", "are", "was", "were") and words[k + 1] == "to" for k in range(len(words) - 1)
    )
    return Trigger(
        entry=entry,
        first=number,
        last=last,
        group=group,
        form=form,
        passive=passive,
        future=bool(said & grammar.future) or planned,
        negated=bool(said & grammar.negation),
        hypothetical=bool(said & grammar.hypothesis),
        infinitive=infinitive or (lows[number - 1 : number] == ["to"] and group == number - 1),
        must=bool(said & grammar.obligation),
        ready=bool(said & grammar.ready) and have_be,
    )


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
        if low in grammar.preposition and low != "of" and number > last + 1 and low != "up":
            break
    if trigger.passive or trigger.form == "n":
        for number in range(trigger.group - 1, max(-1, trigger.group - 1 - _WINDOW), -1):
            low = lows[number]
            if class_ in lexicon.objects.get(low, ()):
                return number
            if low in _BRACKETS or low in grammar.subordinator:
                break
    return None


def _other_compound(lexicon: EventLexicon, before: str, low: str, entry: TriggerEntry) -> bool:
    """Whether a noun of a class belongs to a longer word of another type: no attack in "began a hunger strike"."""
    compounds = lexicon.nouns.get(before, ()) if entry.object == "attack" else ()
    return any(pattern.rest == (low,) and pattern.entry.type is not entry.type for pattern in compounds)
