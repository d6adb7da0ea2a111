"""The actors of a text: who is one, under which names, and who is another."""

from __future__ import annotations

import pytest

import wirecopy
from wirecopy import Actor, ActorKind, MentionForm


def actors(text: str) -> dict[str, Actor]:
    """The actors of a text by name."""
    return {actor.name: actor for actor in wirecopy.find_actors(text)}


def said(actor: Actor, form: MentionForm) -> list[str]:
    """The mentions of an actor that have a form."""
    return [mention.text for mention in actor.mentions if mention.form is form]


def test_a_surname_is_the_person_named_before() -> None:
    """The surname alone, with an honorific too, is who has it in the article."""
    found = actors("Anders Lindqvist resigned. Mr. Lindqvist left. Nobody followed Lindqvist.")
    assert list(found) == ["Anders Lindqvist"]
    assert said(found["Anders Lindqvist"], MentionForm.NAME) == ["Anders Lindqvist", "Lindqvist", "Lindqvist"]
    assert said(found["Anders Lindqvist"], MentionForm.NOMINAL) == ["Mr. Lindqvist"]


def test_a_knight_goes_by_the_first_name() -> None:
    """ "Sir Anders" is Anders Lindqvist."""
    found = actors("Prime Minister Sir Anders Lindqvist spoke. Later Sir Anders left with Eva Anders.")
    assert "Sir Anders" in found["Anders Lindqvist"].aliases


def test_two_with_one_surname_are_two() -> None:
    """Two full names with one surname stay apart; the surname alone is whoever was named last."""
    found = actors("Anna Roe met Martin Roe. Roe laughed.")
    assert set(found) == {"Anna Roe", "Martin Roe"}
    assert said(found["Martin Roe"], MentionForm.NAME) == ["Martin Roe", "Roe"]


def test_an_initial_is_the_full_name() -> None:
    """ "A. Lindqvist" is Anna Lindqvist where there is one only."""
    assert list(actors("Anna Lindqvist scored. The goal of A. Lindqvist counted.")) == ["Anna Lindqvist"]


def test_an_acronym_is_the_body_it_stands_for() -> None:
    """An acronym that an article brings in is the same organisation as the long name."""
    found = actors("The Institute for the Study of Tides (IST) warned. Two days later IST said it was wrong.")
    assert said(found["Institute for the Study of Tides"], MentionForm.NAME) == [
        "Institute for the Study of Tides",
        "IST",
        "IST",
    ]


def test_a_company_is_itself_without_its_legal_form() -> None:
    """ "Norvind" is Norvind Corp."""
    found = actors("Norvind Corp said profits rose. Analysts at Norvind Corp agreed. Shares in Norvind fell.")
    assert list(found["Norvind Corp"].aliases) == ["Norvind Corp", "Norvind"]


def test_a_country_has_its_code_and_its_adjective() -> None:
    """A demonym is a nominal mention of the country, not a place."""
    found = actors("Kenya signed. The Kenyan army left.")
    assert found["Kenya"].country == "KEN"
    assert found["Kenya"].kind is ActorKind.COUNTRY
    assert said(found["Kenya"], MentionForm.NOMINAL) == ["Kenyan"]


def test_a_people_is_a_group() -> None:
    """ "Kenyans" are not Kenya."""
    found = actors("Kenya signed. Thousands of Kenyans marched.")
    assert found["Kenyans"].kind is ActorKind.GROUP


def test_a_capital_acts_for_its_country() -> None:
    """A capital that acts is the country; where something happens it is a place."""
    found = actors("Russia denied it. Moscow had used the weapon, officials said.")
    assert "Moscow" in found["Russia"].aliases
    found = actors("Russia denied it. He landed in Moscow on Friday.")
    assert found["Moscow"].kind is ActorKind.PLACE


def test_a_capital_without_its_country_is_a_place() -> None:
    """Nothing says that Nairobi stands for Kenya when the article has no Kenya."""
    assert actors("The marathon started near Nairobi. Nairobi was wet.")["Nairobi"].kind is ActorKind.PLACE


def test_a_seat_of_government_is_an_organisation_of_its_country() -> None:
    """The Kremlin is a body of Russia."""
    kremlin = actors("The Kremlin said nothing.")["Kremlin"]
    assert (kremlin.kind, kremlin.country) == (ActorKind.ORGANIZATION, "RUS")


@pytest.mark.parametrize(
    ("text", "name", "role", "country"),
    [
        ("Kenyan President Vera Lindqvist spoke.", "Vera Lindqvist", "Kenyan President", "KEN"),
        ("NATO Secretary General Mark Lindqvist spoke.", "Mark Lindqvist", "NATO Secretary General", None),
        ("Kremlin spokesman Ivan Lindqvist spoke.", "Ivan Lindqvist", "Kremlin spokesman", "RUS"),
        ("US Secretary of State Vera Lindqvist spoke.", "Vera Lindqvist", "US Secretary of State", "USA"),
        (
            "Vera Lindqvist, the former prime minister of Norway, spoke.",
            "Vera Lindqvist",
            "the former prime minister of Norway",
            "NOR",
        ),
    ],
)
def test_roles_have_their_holder(text: str, name: str, role: str, country: str | None) -> None:
    """A title before a name and a noun phrase behind it are roles, and tell the country."""
    actor = actors(text)[name]
    assert [held.text for held in actor.roles] == [role]
    assert actor.country == country


def test_a_nominal_is_who_holds_the_office() -> None:
    """ "The Kenyan president" and "the NATO leader" are those whom the article gives the office."""
    text = "Kenyan President Vera Lindqvist met NATO Secretary General Ola Roe. "
    text += "The NATO leader thanked the Kenyan president."
    found = actors(text)
    assert said(found["Ola Roe"], MentionForm.NOMINAL) == ["The NATO leader"]
    assert said(found["Vera Lindqvist"], MentionForm.NOMINAL) == ["the Kenyan president"]


def test_who_has_no_name_is_an_actor_too() -> None:
    """A source without a name is one person, found again by the noun."""
    found = actors("A senior Kenyan official confirmed it. It was late, the official said.")
    assert said(found["senior Kenyan official"], MentionForm.NOMINAL) == ["A senior Kenyan official", "the official"]
    assert found["senior Kenyan official"].kind is ActorKind.PERSON


def test_groups_are_found_again_by_their_noun() -> None:
    """ "The ministers" are the NATO foreign ministers named before."""
    found = actors("NATO foreign ministers meet today. The ministers will talk.")
    assert list(found["NATO foreign ministers"].aliases) == ["NATO foreign ministers", "The ministers"]
    assert found["NATO foreign ministers"].kind is ActorKind.GROUP


def test_the_alliance_is_nato() -> None:
    """A noun for a body is the one of that sort that was named."""
    assert "the alliance" in actors("NATO met. Nobody left the alliance.")["NATO"].aliases


def test_his_nation_is_the_country_of_the_person() -> None:
    """A nation with a possessive is that of the person."""
    found = actors("Ukraine and Norway met. Norwegian Foreign Minister Ola Roe praised his nation.")
    assert "his nation" in found["Norway"].aliases


def test_pronouns_are_the_subject() -> None:
    """ "He" is the subject of the sentence before, "she" whoever can be a woman."""
    found = actors("Mr. Ola Lindqvist met Mrs. Vera Roe. He smiled. She did not.")
    assert said(found["Ola Lindqvist"], MentionForm.PRONOUN) == ["He"]
    assert said(found["Vera Roe"], MentionForm.PRONOUN) == ["She"]


def test_the_article_of_a_name_is_a_mention_of_its_own() -> None:
    """A name is marked without "the"; the phrase with it is a nominal mention, where it is not another noun's."""
    found = actors("Kenya and the United States signed. The United States delegation left.")
    assert said(found["United States"], MentionForm.NOMINAL) == ["the United States"]


def test_a_state_among_states_is_no_country() -> None:
    """Georgia is a country, and a state where the article is about such."""
    assert actors("Georgia and Russia signed.")["Georgia"].country == "GEO"
    state = actors("Voters in Florida, Alabama and Georgia were asked.")["Georgia"]
    assert (state.kind, state.country) == (ActorKind.PLACE, "USA")


def test_an_office_that_opens_a_story_is_who_is_named_next() -> None:
    """News tells the office first, the name in the paragraph below."""
    found = actors("NATO's Secretary General has warned Norway.\nOla Lindqvist made the remarks in Oslo.")
    assert "NATO's Secretary General" in found["Ola Lindqvist"].aliases
    assert found["Ola Lindqvist"].sector == "IGO"


def test_an_office_between_commas_is_held_by_the_name_behind_it() -> None:
    """ "Norway's prime minister, Vera Roe, said": one person; a list of persons is not one."""
    found = actors("Norway's prime minister, Vera Roe, met the head of UNICEF, Ola Lindqvist, in Oslo.")
    assert [role.text for role in found["Vera Roe"].roles] == ["Norway's prime minister"]
    assert [role.text for role in found["Ola Lindqvist"].roles] == ["the head of UNICEF"]
    assert len(actors("Norway's prime minister, Vera Roe and Ola Lindqvist met.")) == 4


def test_an_acronym_means_what_the_story_says() -> None:
    """An acronym in brackets is the name before it, even if another body is known by it."""
    found = actors("The Rapid Support Forces (RSF) left Omdurman. Later RSF fighters came back.")
    assert "RSF" in found["Rapid Support Forces"].aliases
    assert found["Rapid Support Forces"].sector == "REB"


def test_a_given_name_of_two_syllables_is_one() -> None:
    """A hyphen in a Korean name belongs to it, whatever its second syllable means in English."""
    assert {"Moon Jae-in", "Kim Min-ho"} <= set(actors("President Moon Jae-in met Kim Min-ho in Seoul."))


def test_a_day_is_no_part_of_a_name() -> None:
    """A body is called after its topic behind "on", not after a day."""
    assert "US Treasury" in actors("The US Treasury on Wednesday punished two firms in Kenya.")
    assert "Committee on Agriculture" in actors("The Committee on Agriculture met in Oslo.")


@pytest.mark.parametrize(("town", "country"), [("Sydney", "AUS"), ("Melbourne", "AUS"), ("Birmingham", "GBR")])
def test_of_towns_called_alike_the_largest_is_meant(town: str, country: str) -> None:
    """The country of a town is that of the largest one of its name."""
    assert actors(f"Ministers of Kenya flew to {town} on Monday.")[town].country == country


@pytest.mark.parametrize(
    ("name", "sector", "country"),
    [("World Bank", "IGO", None), ("White House", "GOV", "USA"), ("Amnesty International", "NGO", None)],
)
def test_a_body_called_by_plain_words_keeps_what_is_known(name: str, sector: str, country: str | None) -> None:
    """Only what every state has, such as a Democratic Party, is nobody's until its country is spoken of."""
    found = actors(f"Ministers criticised the {name} on Monday.")[name]
    assert (found.sector, found.country) == (sector, country)


def test_a_body_is_of_the_country_that_owns_it() -> None:
    """ "Peru's Congress" is not the one of the United States."""
    assert actors("Peru's Congress voted on Friday.")["Congress"].country == "PER"


def test_a_month_is_a_given_name_before_a_surname() -> None:
    """ "Jan Peeters" is a person, "Jan" before a country a month."""
    assert list(actors("The prize went to Norway on Friday, said Jan Peeters.")) == ["Norway", "Jan Peeters"]
    assert list(actors("In Jan Kenya voted.")) == ["Kenya"]


def test_a_verb_is_no_part_of_a_nominal() -> None:
    """ "The minister told officials": two, not one; "the US-led coalition" is one."""
    assert list(actors("The minister told officials about Kenya.")) == ["minister", "officials", "Kenya"]


def test_a_long_title_belongs_to_its_country() -> None:
    """Plain words may stand between a country and the office that it has."""
    assert actors("Kenya's foreign ministry spokesman Ola Lindqvist left.")["Ola Lindqvist"].country == "KEN"


def test_a_thing_is_no_actor() -> None:
    """A missile, a treaty and a cup have names and do nothing."""
    found = actors("Norway fired a Skarvik medium-range missile under the Oslo Treaty before the Norse Cup.")
    assert list(found) == ["Norway"]


@pytest.mark.parametrize("word", ["Reading", "Nice", "Mobile", "May", "March"])
def test_a_word_that_is_also_a_name_makes_no_actor(word: str) -> None:
    """Towns and persons that are called like a plain word are not found where the word is plain."""
    assert wirecopy.find_actors(f"{word} is what they did all day. The weather was fine.") == ()


def test_ids_are_slugs_and_unique() -> None:
    """Every actor has a stable id of small letters; two of one name have two."""
    found = wirecopy.find_actors("Vera Lindqvist-Röe met the Kenyan army. Ministers spoke to Kenyan ministers.")
    ids = [actor.id for actor in found]
    assert len(set(ids)) == len(ids)
    assert "vera-lindqvist-roe" in ids


def test_bytes_are_refused() -> None:
    """Only a str is read; the message says what to do."""
    with pytest.raises(TypeError, match="decode bytes first"):
        wirecopy.find_actors(b"Geneva")  # type: ignore[arg-type]
