"""Who did what to whom: made-up sentences with their sides, times and modality."""

from __future__ import annotations

import datetime

import pytest

from wirecopy.events import find_events
from wirecopy.models import Event

DAY = datetime.date(2024, 11, 20)
"""A Wednesday."""

SIDES = """
Norway attacked Kenya. | ASSAULT Norway > Kenya
Kenya was attacked by Norway. | ASSAULT Norway > Kenya
Norway's missile strike on Kenya failed. | ASSAULT Norway > Kenya
Norway launched US-made missiles against Kenya. | ASSAULT Norway > Kenya
Talks between Norway and Kenya ended. | CONSULT Norway > Kenya
The Norway-Kenya talks ended. | CONSULT Norway > Kenya
Norway and Kenya met in Geneva. | CONSULT Norway+Kenya > Norway+Kenya
Norway met with Kenya. | CONSULT Norway > Kenya
Norway sent food aid to Kenya. | AID Norway > Kenya
Rebels attacked a convoy of Kenya and abducted ten. | ASSAULT Rebels > Kenya ; COERCE Rebels > -
A crowd attacked a base of Kenya and killed ten. | ASSAULT - > Kenya
Norway issued a declaration demanding that Kenya leave. | STATEMENT Norway > - ; REQUEST Norway > Kenya
NATO approved new sanctions against Kenya. | SANCTION NATO > Kenya
NATO approved the lifting of sanctions against Kenya. | AGREE NATO > Kenya
The African Union suspended Niger. | SANCTION African Union > Niger
Niger was suspended by the African Union. | SANCTION African Union > Niger
Norway sent $500 million in military aid to Kenya. | AID Norway > Kenya
Norway will send $500 million in military aid to Kenya. | AGREE Norway > Kenya
Weapons supplied by Norway reached Kenya. | AID Norway > -
Norway demanded on Friday that Kenya open its ports. | REQUEST Norway > Kenya
On Monday, Norway accused Kenya of theft. | ACCUSE Norway > Kenya
Norway, which borders Sweden, accused Kenya of theft. | ACCUSE Norway > Kenya
Estonia, Latvia and Norway condemned Kenya. | ACCUSE Estonia+Latvia+Norway > Kenya
Sanctions were imposed on Kenya by Norway. | SANCTION Norway > Kenya
Norway attacked Kenya, Peru said. | ASSAULT Norway > Kenya ; STATEMENT Peru > -
Peru said Norway attacked Kenya. | STATEMENT Peru > - ; ASSAULT Norway > Kenya
Peru said that it would boycott Kenya. | STATEMENT Peru > - ; THREATEN Peru > Kenya
Norway said Kenya must open its ports. | STATEMENT Norway > - ; REQUEST Norway > Kenya
"""
"""A sentence, a bar, and its events: type, sources, targets."""


def told(event: Event) -> str:
    """Type and sides of an event."""
    sides = ["+".join(actor.name for actor in side) or "-" for side in (event.sources, event.targets)]
    return f"{event.type.value} {sides[0]} > {sides[1]}"


@pytest.mark.parametrize("row", SIDES.strip().split("\n"))
def test_sides_are_found(row: str) -> None:
    """In the active, the passive, in nouns, in mutual and compound acts, and in what somebody says."""
    sentence, _, expected = row.partition(" | ")
    assert " ; ".join(told(event) for event in find_events(sentence)) == expected.replace(
        "STATEMENT Peru > - ;", "STATEMENT Peru > - ;"
    )


MODALITIES = {
    "Norway attacked Kenya.": "occurred",
    "Norway and Kenya will meet.": "planned",
    "Norway and Kenya are expected to meet.": "planned",
    "Norway has not attacked Kenya.": "negated",
    "Norway will not attack Kenya.": "negated",
    "Norway has no plans to attack Kenya.": "negated",
    "Norway denied nothing.": "occurred",
    "Norway praised the upcoming talks with Kenya.": "occurred",
    "Kenya prepares for talks with Norway.": "planned",
}


@pytest.mark.parametrize("sentence", MODALITIES)
def test_modality_is_read(sentence: str) -> None:
    """From the verbs in front of a verb, and the words around a noun."""
    events = [event for event in find_events(sentence) if event.type.value != "STATEMENT"]
    assert [event.modality.value for event in events] == [MODALITIES[sentence]]


def test_a_claim_of_others_is_reported() -> None:
    """What one says of another is attributed; what one says of oneself is told as it is."""
    claim, own = find_events("Peru said Norway attacked Kenya.")[1], find_events("Peru said Peru attacked Kenya.")[1]
    assert (claim.modality.value, claim.attributed_to and claim.attributed_to.name) == ("reported", "Peru")
    assert (own.modality.value, own.attributed_to) == ("occurred", None)


def test_what_is_usual_is_no_event() -> None:
    """A plain present without anybody whom it concerns tells what one does, not what was done."""
    assert find_events("Norway offers loans. Norway does not allow cards.") == ()
    assert [told(e) for e in find_events("Norway backs Kenya.")] == ["SUPPORT Norway > Kenya"]


def test_a_protest_in_passing() -> None:
    """ "In protest" has the subject of its sentence."""
    assert "PROTEST Norway > Kenya" in [told(e) for e in find_events("Norway stayed away in protest against Kenya.")]


def test_a_condition_is_no_event() -> None:
    """What may be, or would be if, has not happened and is not announced."""
    assert find_events("If Norway attacks Kenya, all is lost. Norway may attack Kenya.") == ()


TIMES = {
    "Norway attacked Kenya on Monday.": ["2024-11-18 own"],
    "Norway attacked Kenya.": ["2024-11-20 anchor"],
    "On Monday, Norway attacked Kenya. Peru condemned Norway.": ["2024-11-18 own", "2024-11-18 context"],
    "Norway attacked Kenya on Monday. The attack on Kenya went on.": ["2024-11-18 own", "2024-11-18 again"],
    "Norway and Kenya will hold talks on Friday. The talks will be short.": ["2024-11-22 own", "2024-11-22 again"],
    "Norway's attack on Kenya was short. Norway attacked Kenya on Monday.": ["2024-11-18 again", "2024-11-18 own"],
    "Kenya and Norway will hold talks in Geneva on Friday.": ["2024-11-22 own"],
    "Norway called on Kenya to leave by Friday.": ["2024-11-20 anchor"],
    "Norway threatened to attack Kenya on April 1, 2025. Peru condemned Norway.": [
        "2024-11-20 anchor",
        "2024-11-20 anchor",
    ],
    "Norway attacked Kenya on Monday. Norway vowed to attack Peru on December 3.": [
        "2024-11-18 own",
        "2024-11-18 context",
    ],
}


@pytest.mark.parametrize("story", TIMES)
def test_when_it_happened(story: str) -> None:
    """By the time beside it, by that of the same event told elsewhere, by what was told before, by the anchor."""
    found = find_events(story, published=DAY)
    assert [f"{e.when.value if e.when else None} {e.rule.rpartition('/')[2]}" for e in found] == TIMES[story]


def test_where_it_happened() -> None:
    """The place that "in" leads in."""
    (event,) = find_events("Norway and Kenya met in Geneva.")
    assert event.where is not None
    assert "Geneva" in event.where.aliases


def test_a_definite_noun_speaks_of_what_was_told() -> None:
    """ "The strike" has the sides of the strike that the story told before."""
    first, again = find_events("Norway shelled Kenya. Peru slept. The shelling went on at night.")
    assert told(again) == told(first)
    assert again.rule.startswith("noun:act:again")


def test_one_sentence_tells_one_event_once() -> None:
    """ "Launched a missile that struck the city" is one strike."""
    assert [told(e) for e in find_events("Norway launched a missile that struck Kenya.")] == ["ASSAULT Norway > Kenya"]


def test_who_speaks_of_we_in_a_quote() -> None:
    """The "we" of a quote is the one who speaks."""
    events = find_events("“We attacked Kenya,” said Ada Lindqvist.")
    assert "ASSAULT Ada Lindqvist > Kenya" in [told(event) for event in events]


SPEAKERS = """
Norway attacked Kenya, the Peru health ministry said. | Peru
Norway attacked Kenya, Peru's foreign ministry said. | Peru
Norway attacked Kenya, said Peru. | Peru
Vera Roe, the leader of Norway, said Kenya would wait. | Vera Roe
Vera Roe, the leader of Norway, told reporters that Kenya would wait. | Vera Roe
"""


@pytest.mark.parametrize("row", SPEAKERS.strip().split("\n"))
def test_who_makes_a_statement(row: str) -> None:
    """Whoever stands before the verb, behind it, or between the last comma and the verb; never who is told."""
    sentence, _, speaker = row.partition(" | ")
    (statement,) = [event for event in find_events(sentence) if event.type.value == "STATEMENT"]
    assert [actor.name for actor in statement.sources] == [speaker]


def test_a_refusal_to_say_something_is_no_statement() -> None:
    """ "Declined to comment" is a rejection only."""
    assert [event.type.value for event in find_events("Norway declined to comment.")] == ["REJECT"]


HEARSAY = {
    "According to Peru, Norway attacked Kenya.": "Peru",
    "Norway attacked Kenya on Monday, according to Peru.": "Peru",
    "Norway reportedly attacked Kenya.": None,
}


@pytest.mark.parametrize("sentence", HEARSAY)
def test_what_one_has_from_others_is_reported(sentence: str) -> None:
    """By "according to", which names who says so, and by "reportedly", which does not."""
    (event,) = find_events(sentence)
    assert told(event) == "ASSAULT Norway > Kenya"
    assert (event.modality.value, event.attributed_to and event.attributed_to.name) == ("reported", HEARSAY[sentence])


def test_the_place_of_a_mutual_act_is_no_side() -> None:
    """Two who sign a truce in a town sign it with each other."""
    (event,) = find_events("Norway and Kenya signed a truce in Geneva.")
    assert told(event) == "SUPPORT Norway+Kenya > Norway+Kenya"
    assert event.where is not None


def test_at_a_country_is_no_place() -> None:
    """What is fired at a country has it as a target, not as the place from which it tells."""
    (event,) = find_events("Norway fired rockets at Kenya.")
    assert (told(event), event.where) == ("ASSAULT Norway > Kenya", None)


def test_a_match_is_no_assault() -> None:
    """Teams that beat or attack each other play; the police that beat somebody do not."""
    assert find_events("Manchester United beat Arsenal on Sunday.") == ()
    assert [event.type.value for event in find_events("Police beat protesters in Kenya.")] == ["ASSAULT"]


NEVER_THE_FIRST_NAMED = {
    "Norway attacked Kenya, a rights group said.": "ASSAULT Norway > Kenya",
    "Norway attacked Kenya, the ministry said on Monday.": "ASSAULT Norway > Kenya",
    "Norway attacked Kenya, Peru's health ministry said on Monday.": "ASSAULT Norway > Kenya ; STATEMENT Peru > -",
    "Norway, Kenya and Peru said the road was long.": "STATEMENT Norway+Kenya+Peru > -",
    "Norway said three activists were arrested.": "STATEMENT Norway > -",
    "Norway said that three activists were beaten and arrested.": "STATEMENT Norway > -",
    "Norway said it was attacked by Kenya.": "STATEMENT Norway > - ; ASSAULT Kenya > Norway",
}


@pytest.mark.parametrize("sentence", NEVER_THE_FIRST_NAMED)
def test_a_speaker_stands_beside_the_verb(sentence: str) -> None:
    """Who is named first does not say what a nameless group says, and is not the one whom it is about."""
    assert " ; ".join(told(event) for event in find_events(sentence)) == NEVER_THE_FIRST_NAMED[sentence]


NOT_WHO_ACTS = {
    "SOFIA (Reuters) - Norway accused Kenya of theft.": "ACCUSE Norway > Kenya",
    "SOFIA, Nov. 19 (Reuters) - Norway accused Kenya of theft.": "ACCUSE Norway > Kenya",
    "SOFIA – Norway accused Kenya of theft.": "ACCUSE Norway > Kenya",
    "NATO - the old alliance - has accused Russia.": "ACCUSE NATO > Russia",
    "In Minsk, crowds marched against Kenya.": "PROTEST - > Kenya",
    "In Norway, Peru accused Kenya of theft.": "ACCUSE Peru > Kenya",
    "A ship in the Red Sea was attacked by Norway.": "ASSAULT Norway > -",
}


@pytest.mark.parametrize("sentence", NOT_WHO_ACTS)
def test_a_place_before_the_verb_is_no_subject(sentence: str) -> None:
    """That of a dateline, of a phrase that leads the sentence, and of where a nameless subject is."""
    assert [told(event) for event in find_events(sentence)] == [NOT_WHO_ACTS[sentence]]


ONLY_WHERE = {
    "Police arrested five activists in Minsk.": "COERCE Police > -",
    "Norway attacked a ship in the Red Sea.": "ASSAULT Norway > -",
    "Students protested against Kenya in the streets of Sofia.": "PROTEST Students > Kenya",
    "Students protested in the streets of Sofia.": "PROTEST Students > -",
}


@pytest.mark.parametrize("sentence", ONLY_WHERE)
def test_a_place_where_it_happened_is_no_side(sentence: str) -> None:
    """A town in which somebody else is the object, a sea, and streets are where, and nothing else."""
    (event,) = find_events(sentence)
    assert told(event) == ONLY_WHERE[sentence]
    assert event.where is not None
