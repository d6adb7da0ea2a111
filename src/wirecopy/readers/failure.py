"""What a run tells about what it could not read, and about what it left out."""

from __future__ import annotations

import attrs

__all__ = ["Failure", "Skipped"]


@attrs.frozen
class Failure:
    """A source or page that gave no article; the run goes on behind it.

    Args:
        source: The file or page.
        error: What went wrong, as it would have been raised.

    Example:
        >>> from wirecopy.errors import ReadError
        >>> str(Failure("a.txt", ReadError("a.txt", "there is no such file")))
        'a.txt: there is no such file'
    """

    source: str
    error: Exception

    def __str__(self) -> str:
        said = str(self.error) or type(self.error).__name__
        return said if said.startswith(self.source) else f"{self.source}: {said}"


@attrs.frozen
class Skipped:
    """Something in a folder that is not read, and why; skipping is no failure.

    Args:
        source: The file or folder.
        reason: Why it is not read.
    """

    source: str
    reason: str

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"
