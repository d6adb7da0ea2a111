"""Read by mypy alone: what types the parsers and their registry give, and what they refuse."""

from __future__ import annotations

from typing import assert_type

import attrs

from wirecopy.errors import PluginLoadError
from wirecopy.models import Article, Page
from wirecopy.parsers import Parser, available, choose, claimants, load, parse_page
from wirecopy.parsers.plain import PARSER as PLAIN
from wirecopy.parsers.scraped import PARSER as SCRAPED
from wirecopy.plugins import Group, Plugin
from wirecopy.testing import check_article, check_parser

PAGE = Page(text="Talks ended in Geneva.")


@attrs.frozen
class HouseWire:
    """A parser of somebody else: no base class, a frozen name."""

    name: str = "house-wire"

    def claims(self, page: Page) -> bool:
        """Whether the page is house copy."""
        return page.text.startswith("HW")

    def parse(self, page: Page) -> Article:
        """Read the page."""
        return Article(text=page.text, lines=page.lines, parser=self.name)


class PropertyWire:
    """A parser whose name is a property."""

    @property
    def name(self) -> str:
        """The name."""
        return "property-wire"

    def claims(self, page: Page) -> bool:
        """No page."""
        return page.text == ""

    def parse(self, page: Page) -> Article:
        """Read the page."""
        return PLAIN.parse(page)


class Mute:
    """No parser: it cannot say which pages are its own."""

    name = "mute"

    def parse(self, page: Page) -> Article:
        """Read the page."""
        return PLAIN.parse(page)


class Loose:
    """No parser: its parse gives text."""

    name = "loose"

    def claims(self, page: Page) -> bool:
        """Every page."""
        return bool(page)

    def parse(self, page: Page) -> str:
        """Give the text back."""
        return page.text


one: Parser = HouseWire()
two: Parser = PropertyWire()
three: Parser = PLAIN
four: Parser = SCRAPED
no: Parser = Mute()  # type: ignore[assignment]
neither: Parser = Loose()  # type: ignore[assignment]
the_class: Parser = HouseWire  # type: ignore[assignment]

assert_type(available(), tuple[Plugin, ...])
assert_type(load("plain"), Parser)
assert_type(load(available()[0]), Parser)
assert_type(choose(PAGE), Parser)
assert_type(choose(PAGE, "plain"), Parser)
assert_type(choose(PAGE, HouseWire()), Parser)
assert_type(next(claimants(PAGE)), tuple[Plugin, Parser])
assert_type(parse_page(PAGE, HouseWire()), Article)
assert_type(available()[0].version, str | None)
choose(PAGE, Mute())  # type: ignore[arg-type]
load(HouseWire())  # type: ignore[arg-type]

check_parser(HouseWire(), samples=["HW copy"], max_examples=10)
check_parser("plain")  # type: ignore[arg-type]
check_article(HouseWire().parse(PAGE), text=PAGE.text)

numbers: Group[int] = Group(
    kind="number",
    entry_points="example.numbers",
    builtins=(("pi", "math:pi"),),
    fault=lambda found, name: None if isinstance(found, int) else f"{name} is no int",
)
assert_type(numbers.load("pi"), int)
assert_type(numbers.attempt(numbers.find("pi")), int | PluginLoadError)
