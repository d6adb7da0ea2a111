"""Every error that wirecopy raises on purpose::

    WirecopyError
    ├── ParseError (ValueError)           a parser cannot read a page
    ├── ReadError (ValueError)            a source cannot be turned into pages
    ├── FormatError (ValueError)          data handed to from_json is not an article
    ├── LexiconError (ValueError)         a packaged list is damaged
    ├── MissingExtra (ImportError)        an optional package is not installed
    └── PluginError
        ├── UnknownPlugin (LookupError)   no plug-in of that name is installed
        ├── PluginClash                   two packages offer the same name
        └── PluginLoadError (ImportError) a plug-in is installed but cannot be used

    PluginWarning (UserWarning)           a plug-in that nobody asked for by name was passed over

Each error keeps its parts as attributes, says what to do, and survives pickling, so that a worker process
can hand it back.
"""

from __future__ import annotations

__all__ = [
    "FormatError",
    "LexiconError",
    "MissingExtra",
    "ParseError",
    "PluginClash",
    "PluginError",
    "PluginLoadError",
    "PluginWarning",
    "ReadError",
    "UnknownPlugin",
    "WirecopyError",
]


class WirecopyError(Exception):
    """The root of all errors of this library."""


class ParseError(WirecopyError, ValueError):
    """A parser cannot read a page.

    Args:
        message: What is wrong, and what to do.
        parser: Name of the parser.
        line: Number of the line, from 1, or None when it is about the page as a whole.
    """

    def __init__(self, message: str, parser: str, line: int | None = None) -> None:
        super().__init__(message, parser, line)
        self.message = message
        self.parser = parser
        self.line = line

    def __str__(self) -> str:
        where = "" if self.line is None else f"line {self.line}: "
        return f"{where}{self.message} [parser {self.parser}]"


class ReadError(WirecopyError, ValueError):
    """A source (a file, a folder, a pattern, a stream) cannot be turned into pages.

    Args:
        source: The source as it was given.
        reason: What is wrong, and what to do.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"


class FormatError(WirecopyError, ValueError):
    """Data handed to ``from_json`` or ``from_dict`` is not an article, or not the timeline that it should be.

    Args:
        problems: One short line a problem, "what is wrong @ where".
        what: What it should be.
    """

    def __init__(self, problems: tuple[str, ...], what: str = "an article") -> None:
        super().__init__(problems, what)
        self.problems = problems
        self.what = what

    def __str__(self) -> str:
        return f"not {self.what}: " + "; ".join(self.problems)


class LexiconError(WirecopyError, ValueError):
    """A packaged or user-supplied list does not have the form of a lexicon.

    Args:
        name: Name of the list or path of the file.
        reason: What is wrong.
        line: Number of the line in the file, from 1, or None.
    """

    def __init__(self, name: str, reason: str, line: int | None = None) -> None:
        super().__init__(name, reason, line)
        self.name = name
        self.reason = reason
        self.line = line

    def __str__(self) -> str:
        where = "" if self.line is None else f", line {self.line}"
        return f"lexicon {self.name!r}{where}: {self.reason}"


class MissingExtra(WirecopyError, ImportError):
    """Something needs an optional package that is not installed.

    Args:
        what: What needs it.
        extra: The extra that brings it.
    """

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(what, extra)
        self.what = what
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.what} needs the extra {self.extra!r}: pip install 'wirecopy[{self.extra}]'"


class PluginError(WirecopyError):
    """The root of the errors about plug-ins."""


class UnknownPlugin(PluginError, LookupError):
    """No installed package offers a plug-in of that name.

    Args:
        kind: What was asked for: "parser" or "recognizer".
        name: The name asked for.
        known: The names that there are, sorted.
    """

    def __init__(self, kind: str, name: str, known: tuple[str, ...]) -> None:
        super().__init__(kind, name, known)
        self.kind = kind
        self.name = name
        self.known = known

    def __str__(self) -> str:
        import difflib  # only a message needs it

        # Of an absurdly long name the start is enough: the comparison is not linear.
        close = difflib.get_close_matches(self.name[:80], self.known, n=1)
        hint = f"; did you mean {close[0]!r}?" if close else ""
        known = ", ".join(self.known) or "none"
        return (
            f"no {self.kind} is called {self.name!r}{hint}; there are: {known}; "
            f"install its package or pass the {self.kind} itself"
        )


class PluginClash(PluginError):
    """Two or more packages offer a plug-in of the same name.

    Args:
        kind: "parser" or "recognizer".
        name: The name that is taken twice.
        packages: The packages that offer it, sorted.
    """

    def __init__(self, kind: str, name: str, packages: tuple[str, ...]) -> None:
        super().__init__(kind, name, packages)
        self.kind = kind
        self.name = name
        self.packages = packages

    def __str__(self) -> str:
        packages = ", ".join(self.packages)
        return (
            f"{self.kind} {self.name!r} is offered by more than one package: {packages}; "
            f"uninstall one, or pass the {self.kind} object itself"
        )


class PluginLoadError(PluginError, ImportError):
    """A plug-in is installed but cannot be loaded or used.

    Args:
        kind: "parser" or "recognizer".
        name: Name of the plug-in.
        package: The package that offers it.
        entry_point: Where it points to, "module:attribute".
        reason: What went wrong; the original exception is the cause.
    """

    def __init__(self, kind: str, name: str, package: str, entry_point: str, reason: str) -> None:
        super().__init__(kind, name, package, entry_point, reason)
        self.kind = kind
        self.name = name
        self.package = package
        self.entry_point = entry_point
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.kind} {self.name!r} of package {self.package} ({self.entry_point}) cannot be used: {self.reason}"


class PluginWarning(UserWarning):
    """A plug-in that nobody asked for by name was passed over, and the page was read without it."""
