"""How far a long piece of work has come, and that somebody may think better of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Item = TypeVar("Item")


class Stopped(Exception):
    """Raised within the work that was stopped."""


class Progress:
    """Tells ``said`` the share that is done, 0 to 1, no more often than a hundred times in all.

    It may be told to `stop` from any thread; the work then ends at its next step with `Stopped`.
    """

    def __init__(self, said: Callable[[float], object] | None = None) -> None:
        self._said = said
        self._last = 0
        self._is_stopped = False

    def stop(self) -> None:
        """End the work at its next step."""
        self._is_stopped = True

    def over(self, items: Sequence[Item], begin: float, end: float) -> Iterator[Item]:
        """The items one by one, between these two shares of the whole."""
        count = len(items)
        for at, item in enumerate(items):
            self.at(begin + (end - begin) * at / count)
            yield item

    def at(self, share: float) -> None:
        """So much is done; raises `Stopped` where somebody has stopped it."""
        if self._is_stopped:
            raise Stopped
        if int(share * 100) > self._last:
            self._last = int(share * 100)
            if self._said is not None:
                self._said(share)
