"""What kind of event a sentence tells: made-up sentences, each with the types that it should give."""

from __future__ import annotations

import pytest

from wirecopy.events.embed import RULES, read_types
from wirecopy.events.lexicon import default_lexicon
from wirecopy.events.scene import read_scene
from wirecopy.events.triggers import find_triggers

SENTENCES = """
AGREE | Norway agreed to send aid to Kenya.
AGREE | Norway is ready to send tents to Kenya.
AGREE | Norway will provide food aid to Kenya.
AGREE | Norway promised to help Kenya rebuild its roads.
AGREE | The rebels offered to lay down their arms.
CONSULT | Ministers of Norway and Kenya held talks in Geneva.
CONSULT | The king visited Kenya.
CONSULT | Norway and Kenya will meet on Friday.
SUPPORT | Norway praised the peace plan of Kenya.
SUPPORT | Norway and Kenya signed a treaty of friendship.
SUPPORT | Norway reaffirmed its commitment to Kenya.
COOPERATE | Norway and Kenya held joint military exercises.
COOPERATE | Norway extradited him to Kenya.
AID | Norway sent tents and blankets to Kenya.
AID | Norway granted asylum to two officers.
CONCEDE | Norway lifted the curfew in Bergen.
CONCEDE | Norway released ten prisoners.
RETREAT | Norway withdrew its troops from Kenya.
RETREAT | The prime minister resigned.
REQUEST | Norway demanded that Kenya open its ports.
REQUEST | Norway urged Kenya to attack the rebels.
REQUEST | Norway called for talks with Kenya.
ACCUSE | Norway accused Kenya of bombing its ships.
ACCUSE | Norway opened an investigation into the firm.
REJECT | Norway rejected an offer of talks from Kenya.
REJECT | Norway refused to attack Kenya.
REJECT | Norway vowed not to release them.
THREATEN | Norway threatened to impose sanctions on Kenya.
THREATEN | Norway will attack Kenya unless it yields.
THREATEN | Norway is prepared to impose martial law.
THREATEN | Rebels vowed to fight on.
PROTEST | Thousands demonstrated in Oslo.
PROTEST | Students went on hunger strike.
PROTEST | Farmers blocked roads to the capital.
SANCTION | Norway imposed sanctions on Kenya.
SANCTION | Norway expelled two diplomats of Kenya.
SANCTION | Norway suspended military aid to Kenya.
MOBILIZE | Norway deployed troops along the border.
COERCE | Police arrested forty students in Oslo.
COERCE | Norway imposed a curfew in Bergen.
ASSAULT | Norway shelled Kenya.
ASSAULT | Norway launched a missile at Kenya.
ASSAULT | The missile strike of Norway on Kenya began at dawn.
ASSAULT | Police beat up the protesters.
STATEMENT | The minister said it was late.
STATEMENT AGREE | Norway said it would withdraw its troops.
STATEMENT THREATEN | Norway said it would boycott the games.
STATEMENT REJECT | Norway said it will not accept more refugees.
STATEMENT REQUEST | Norway said Kenya must open its ports.
"""
"""The types in order, a bar, and the sentence."""

NOTHING = """
The weather in Oslo was fine.
Prices rose by five percent in the last quarter.
The house on the hill is older than the town.
They must be tired.
She is a strikingly good player.
The ground-launched rocket is new.
The United States is a country.
The accused man slept.
"""
"""Sentences that tell no event."""


def types(sentence: str) -> str:
    """The types that the rules give a sentence, without looking at who acts."""
    scene = read_scene(sentence, 0, len(sentence), [])
    readings = read_types(scene, find_triggers(scene, default_lexicon()))
    return " ".join(dict.fromkeys(reading.type.value for reading in readings))


@pytest.mark.parametrize("row", SENTENCES.strip().split("\n"))
def test_a_sentence_has_its_types(row: str) -> None:
    """A verb that does something by words takes its content in; harm and help that are announced are told apart."""
    expected, _, sentence = row.partition(" | ")
    assert types(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING.strip().split("\n"))
def test_a_sentence_without_an_event_has_none(sentence: str) -> None:
    """Neither adjectives nor nouns that look like verbs are triggers."""
    assert types(sentence) == ""


def test_every_rule_is_documented() -> None:
    """Each rule says in a sentence what it does."""
    assert all(rule.__doc__ for rule in RULES)
