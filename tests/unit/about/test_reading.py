"""What a page says about its story, from the whole page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wirecopy.about.reading import About, read_about
from wirecopy.models import Page, Role

SEEDS = Path(__file__).parents[3] / "seeds"
STORY = (
    "The talks in Geneva ended on Friday without a result, three people with knowledge of them said.\n"
    "Both sides had met for the first time in years, and neither would say when they will meet again.\n"
    "A second round of talks had been planned for the spring, but no date was ever named by either of them."
)


def read(above: str, below: str = "", *, title_is_story: bool = False) -> About:
    """Read a page with rows above and below the same story."""
    page = Page(text="\n".join(part for part in (above, STORY, below) if part))
    rows = STORY.split("\n")
    story = [row in rows for row in page.rows]
    if title_is_story:
        story[0] = True
    return read_about(page, story)


def roles(about: About) -> dict[int, str]:
    """The roles without their rules."""
    return {row: role.value for row, (role, _) in about.roles.items()}


def test_title_byline_and_date_above_the_story() -> None:
    """The plain case."""
    about = read("Talks in Geneva end without a result\nBy Ana Roe and Jo Doe\nMay 3, 2020")
    assert about.title == "Talks in Geneva end without a result"
    assert about.authors == ("Ana Roe", "Jo Doe")
    assert roles(about) == {0: "title", 1: "byline"}


def test_title_alone_above_the_story() -> None:
    """No byline and no date are needed, and no judgement that the title is not story."""
    for judged in (False, True):
        assert read("Talks in Geneva end without a result", title_is_story=judged).title is not None


def test_running_text_has_no_title() -> None:
    """The first sentence of a story is no title."""
    about = read("")
    assert about == About()


def test_nothing_judged_story_is_nothing_read() -> None:
    """A page without a story says nothing about one."""
    assert read_about(Page(text="Talks end\nBy Ana Roe"), [False, False]) == About()


def test_a_page_of_blank_rows() -> None:
    """Nothing is read, nothing is raised."""
    assert read_about(Page(text="\n \n\t\n"), [True, False, False]) == About()


def test_heading_mark_and_menu() -> None:
    """A first-level heading is the title; menus around it are not."""
    about = read("  * Home\n  * World\n\n# Talks in Geneva end without a result\n\n  * Share\n  * Tweet\n")
    assert about.title == "Talks in Geneva end without a result"


def test_the_name_of_the_site_is_no_part_of_the_title() -> None:
    """A browser window's title names title and publisher; the copy nearer to the story is the title."""
    about = read(
        "Talks in Geneva end without a result - Daily Post\nHome\nWorld\nTalks in Geneva end without a result\n"
        "By Daily Post\nMay 3, 2020\nAna Roe"
    )
    assert about.title == "Talks in Geneva end without a result"
    assert about.publisher == "Daily Post"
    assert about.roles[0] == (Role.TITLE, "title:document")
    assert about.authors == ("Ana Roe",), "the publisher signs only what nobody else signs"


def test_the_name_of_the_site_is_stripped_where_the_page_shows_it_elsewhere() -> None:
    """Where only the browser window's title shows the title, the site behind it is cut off."""
    about = read("Talks in Geneva end without a result | Daily Post", "© 2020 Daily Post. All rights reserved.")
    assert about.title == "Talks in Geneva end without a result"


def test_a_share_link_tells_the_title() -> None:
    """A page cut below its title may still repeat it."""
    about = read("Share this story\nShare All sharing options for: Talks in Geneva end without a result")
    assert about.title == "Talks in Geneva end without a result"
    assert roles(about) == {}


def test_name_below_the_story() -> None:
    """The byline may be the last row."""
    about = read("Talks in Geneva end without a result", "By Ana Roe")
    assert about.authors == ("Ana Roe",)
    assert roles(about)[4] == "byline"


def test_a_biography_below_the_story() -> None:
    """Without a byline the biography tells who wrote."""
    about = read("Talks in Geneva end without a result", "Ana Roe is a reporter for the Daily Post in Geneva.")
    assert about.authors == ("Ana Roe",)


def test_other_stories_below_lend_no_author() -> None:
    """A byline of a related story is not the story's."""
    below = "Related stories\nMore\nLatest\nWeather\nFive die in a fire\nBy Jo Doe\nMay 2, 2020"
    assert read("Talks in Geneva end without a result", below).authors == ()


def test_bare_name_with_evidence() -> None:
    """A name alone on its row is the author when a date stands beside it."""
    assert read("Talks in Geneva end without a result\nAna Roe\nMay 3, 2020").authors == ("Ana Roe",)


@pytest.mark.parametrize("name", ["Key Points", "Geneva Talks", "Share Story"])
def test_bare_words_are_no_name(name: str) -> None:
    """Words of menus and words of the title are no author."""
    assert read(f"Talks in Geneva end without a result\n{name}\nMay 3, 2020").authors == ()


def test_a_person_of_the_story_is_no_author() -> None:
    """A name that the story speaks of is a topic, not the byline."""
    page = Page(
        text="Talks end without a result\nAna Roe\nAna Roe left the talks in Geneva on Friday, aides said in anger."
    )
    assert read_about(page, [False, False, True]).authors == ()


def test_agency_as_byline_is_author_and_credit() -> None:
    """An agency that signs is named in both."""
    about = read("Talks in Geneva end without a result\nby Sputnik News", "Sputnik News")
    assert (about.authors, about.credit) == (("Sputnik News",), "Sputnik News")
    assert roles(about) == {0: "title", 1: "byline", 5: "credit"}


def test_standfirst_between_title_and_byline() -> None:
    """The sentence below the title is the summary."""
    about = read(
        "Talks in Geneva end without a result\nNeither side would say when they will meet again, or whether.\n"
        "By Ana Roe\nMay 3, 2020"
    )
    assert roles(about) == {0: "title", 1: "summary", 2: "byline"}


def test_an_address_below_the_byline() -> None:
    """A row that holds an e-mail address belongs to the byline above it, by a rule of its own."""
    about = read("Talks in Geneva end without a result\nBy Ana Roe\nana.roe@dailypost.com\nMay 3, 2020")
    assert about.roles[2] == (Role.BYLINE, "byline:address")
    about = read("Talks in Geneva end without a result\nBy Ana Roe\nSend a tip to tips@dailypost.com")
    assert 2 not in about.roles


def test_a_caption_is_no_summary() -> None:
    """A row with the credit of a picture below it describes that picture."""
    about = read(
        "Talks in Geneva end without a result\nBy Ana Roe\nDelegates leave the hall in Geneva on Friday.\n"
        "(Jo Doe / Daily Post)"
    )
    assert "summary" not in roles(about).values()


@pytest.mark.parametrize(("last", "summary"), [("without a result and with", False), ("with no result.", True)])
def test_a_row_that_goes_on_into_the_story_is_no_summary(last: str, summary: bool) -> None:
    """The first row of a story that was wrapped is story, whatever it was judged to be."""
    story = "No word on when the two sides will meet again was\ngiven before May 3, 2020, said two who know of them."
    story = story if summary else story.replace("No word", "no word")
    page = Page(text=f"# Talks in Geneva end\n\nThe talks in Geneva between them ended on Friday {last}\n{story}")
    about = read_about(page, [False, False, False, True, True])
    assert ("summary" in roles(about).values()) is summary


@pytest.mark.parametrize("seed", sorted(path.stem for path in SEEDS.glob("*.txt")))
def test_seeds(seed: str) -> None:
    """The five seed pages, with everything longer than a title judged story."""
    wanted = json.loads((Path(__file__).parent / "seeds.json").read_text(encoding="utf-8"))[seed]
    page = Page(text=(SEEDS / f"{seed}.txt").read_bytes().decode("utf-8"))
    about = read_about(page, [number in wanted["story"] for number in range(1, len(page.rows) + 1)])
    found = {
        "title": about.title,
        "authors": list(about.authors),
        "section": about.section,
        "publisher": about.publisher,
        "credit": about.credit,
        "roles": {str(row + 1): role for row, role in sorted(roles(about).items())},
    }
    assert found == wanted["about"]
