"""Made-up pages for the tests of the story: a menu, a headline, a story, a footer; no two alike."""

from __future__ import annotations

import random

MENU = "Home World Politics Business Sport Culture Science Travel Weather Podcasts Archive Shop".split()
FOOTER = (
    "Related articles",
    "Share on Facebook",
    "Sign up for our newsletter",
    "Leave a Reply",
    "Privacy policy",
    "© 2024 Example Media. All rights reserved.",
)
WHO = ("The minister", "A spokesman for the council", "The head of the union", "Her office", "The old bank")
DID = ("said that", "told reporters that", "repeated on Monday that", "denied in a letter that", "hoped that")
WHAT = ("the talks with", "a vote about", "the new rules for", "all the money from", "the plans of")
WHOM = ("the farmers", "its neighbours", "the port", "many small shops", "the last mine")
HOW = ("would be put off until the end of the year", "had been a mistake from the start", "are to go on in May")


def sentence(rng: random.Random) -> str:
    """One sentence of a story."""
    return " ".join(rng.choice(part) for part in (WHO, DID, WHAT, WHOM, HOW)) + "."


def page(seed: int, paragraphs: int = 8) -> tuple[list[str], list[bool]]:
    """The rows of a page, and whether each is story."""
    rng = random.Random(seed)
    menu = rng.sample(MENU, 9)
    title = f"{rng.choice(WHOM).capitalize()} wait for {rng.choice(WHOM)}"
    story = [" ".join(sentence(rng) for _ in range(rng.randint(2, 3))) for _ in range(paragraphs)]
    teasers = [f"{rng.choice(WHO)} and {rng.choice(WHOM)}: a look back" for _ in range(3)]
    rows = [*menu, title, "By Ada Roe", "May 3, 2024", *story, *FOOTER[:1], *teasers, *FOOTER[1:]]
    above, below = len(menu) + 3, len(FOOTER) + len(teasers)
    return rows, [False] * above + [True] * paragraphs + [False] * below
