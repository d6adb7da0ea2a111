"""Pages in, articles out in the same order, read by this process or by several."""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import traceback
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import resource_tracker
from typing import Final

from wirecopy.desk import Desk
from wirecopy.errors import ReadError, WirecopyError
from wirecopy.models import Article, Page
from wirecopy.readers.failure import Failure

__all__ = ["CHUNK_CHARACTERS", "CHUNK_PAGES", "read_all"]

CHUNK_PAGES: Final = 32
"""The most pages that one process gets at a time: enough to make up for handing them over."""

CHUNK_CHARACTERS: Final = 1_000_000
"""The number of characters behind which no page is put into a chunk, so that long pages travel alone."""

_Item = Page | Failure
_Result = Article | Failure


def read_all(pages: Iterable[Page | Failure], desk: Desk, *, jobs: int = 1) -> Generator[Article | Failure, None, None]:
    """Read pages with a desk; what fails comes out as a :class:`Failure` in its place.

    With several processes, never more than two chunks of pages a process are under way, however many pages
    there are; the order is that of the pages all the same.

    Args:
        pages: Pages, and failures, which are handed through.
        desk: The way of a page. With several processes it is sent to them, so it must be picklable.
        jobs: Number of processes; 1 reads in this one.

    Raises:
        ReadError: A process died, so that its pages are lost.
        TypeError: The desk cannot be sent to another process (at the call).
    """
    if jobs == 1:
        return (_read(item, desk) for item in pages)
    try:
        pickle.dumps(desk)
    except Exception as exc:
        raise TypeError(f"jobs={jobs} needs a desk that can be pickled: {exc}") from exc
    return _read_apart(pages, desk, jobs)


def _read(item: _Item, desk: Desk) -> _Result:
    if isinstance(item, Failure):
        return item
    try:
        return desk.parse_page(item)
    except Exception as exc:
        # A parser may be anybody's; whatever it raises is this page's failure, not the end of the run.
        exc.add_note(f"The page: {item.source}")
        return Failure(item.source or "page", exc)


def _read_apart(pages: Iterable[_Item], desk: Desk, jobs: int) -> Generator[_Result, None, None]:
    # "spawn" everywhere: the same on every system, and safe where the caller has threads (a progress bar).
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=spawn, initializer=_leave_interrupts_to_the_caller)
    under_way: deque[tuple[list[_Item], Future[list[_Result]]]] = deque()
    try:
        for chunk in _chunks(pages):
            with _interrupts_held_back():
                future = pool.submit(_read_chunk, chunk, desk)
            under_way.append((chunk, future))
            if len(under_way) >= 2 * jobs:
                yield from _done(*under_way.popleft())
        while under_way:
            yield from _done(*under_way.popleft())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _chunks(pages: Iterable[_Item]) -> Iterator[list[_Item]]:
    chunk: list[_Item] = []
    size = 0
    for item in pages:
        chunk.append(item)
        size += len(item.text) if isinstance(item, Page) else 0
        if len(chunk) == CHUNK_PAGES or size >= CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _done(chunk: list[_Item], future: Future[list[_Result]]) -> list[_Result]:
    try:
        return future.result()
    except BrokenProcessPool as exc:
        reason = (
            "a process died; put the code of a script under: if __name__ == '__main__': (if it is there, the process "
            f"was killed or out of memory on one of the {len(chunk)} pages from here on, and jobs=1 shows which)"
        )
        raise ReadError(chunk[0].source or "page", reason) from exc


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Hold Ctrl-C back while processes start: they inherit that, so that none dies of it half-way."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Starting this helper of multiprocessing later would let the signal through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _leave_interrupts_to_the_caller() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_chunk(chunk: list[_Item], desk: Desk) -> list[_Result]:
    """In a process of the pool: the results of a chunk, errors in a form that can be sent back."""
    return [_sendable(_read(item, desk)) for item in chunk]


def _sendable(result: _Result) -> _Result:
    if isinstance(result, Article):
        return result
    told = "".join(traceback.format_exception(result.error))
    try:
        pickle.loads(pickle.dumps(result.error))
    except Exception:
        kind = type(result.error).__name__
        result = Failure(result.source, WirecopyError(f"{kind}: {result.error}"))
    result.error.add_note(f"In a process of the pool:\n{told}")
    return result
