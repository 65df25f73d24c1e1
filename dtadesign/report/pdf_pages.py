"""Boxes onto pages, in one pass: what cannot stand here stands on the next page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dtadesign.report.pdf_boxes import Box, ChapterBox, Stack, fitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


SHARED = 0.4
"""Up to which part of its last page a chapter may fill for the next to begin beneath it."""


@dataclass(slots=True)
class Page:
    """The boxes of one page with their distance from the top of the text, and its running head."""

    running: str = ""
    boxes: list[tuple[float, Box]] = field(default_factory=list)


def pages_of(boxes: Iterable[Box], room: float) -> list[Page]:
    """The boxes on pages whose text is ``room`` high."""
    flow = _Flow(room)
    waiting: list[Box] = []
    for box in boxes:
        if isinstance(box, ChapterBox):
            flow.place(waiting)
            waiting = []
            waiting += flow.begin(box)
        else:
            waiting.append(box)
    flow.place(waiting)
    return flow.pages


class _Flow:
    def __init__(self, room: float) -> None:
        self._room = room
        self._used = 0.0
        self._running = ""
        self.pages = [Page()]

    def begin(self, chapter: ChapterBox) -> Sequence[Box]:
        """A new page, unless this one is still empty; a chapter that ended early has its page shared.

        The first page stands alone.
        """
        self._running = chapter.running
        if len(self.pages) > 1 and 0 < self._used <= SHARED * self._room:
            return chapter.parting
        if self.pages[-1].boxes:
            self._next_page()
        self.pages[-1].running = chapter.running
        return ()

    def _next_page(self) -> None:
        boxes = self.pages[-1].boxes
        while boxes and boxes[-1][1].between:
            boxes.pop()
        self.pages.append(Page(self._running))
        self._used = 0.0

    def place(self, boxes: list[Box]) -> None:
        """Boxes on this page and, as far as needed, on further ones."""
        while boxes := self._that_may_begin(boxes):
            first, rest = self._first_that_fit(boxes)
            for box in first:
                self._put(box)
            boxes = rest
            if rest and self.pages[-1].boxes:
                self._next_page()

    def _that_may_begin(self, boxes: list[Box]) -> list[Box]:
        """The boxes without those that only part others, where a page begins."""
        at = 0
        while not self.pages[-1].boxes and at < len(boxes) and boxes[at].between:
            at += 1
        return boxes[at:]

    def _first_that_fit(self, boxes: list[Box]) -> tuple[list[Box], list[Box]]:
        page = self.pages[-1]
        lead = boxes[0].gap if page.boxes else 0.0
        first, rest = fitting(boxes, self._room - self._used - lead)
        if first or page.boxes:
            return first, rest
        return self._forced(boxes)

    def _forced(self, boxes: list[Box]) -> tuple[list[Box], list[Box]]:
        """On an empty page something must stand: what was to stay together is parted after all."""
        head = boxes[0]
        if isinstance(head, Stack) and head.together:
            parts = head.part(self._room)
            return ([parts[0]], [parts[1], *boxes[1:]]) if parts else ([], [*head.boxes, *boxes[1:]])
        for box in boxes:
            if not box.keep:
                break
            box.keep = False
        first, rest = fitting(boxes, self._room)
        return (first, rest) if first else ([head], boxes[1:])

    def _put(self, box: Box) -> None:
        page = self.pages[-1]
        self._used += box.gap if page.boxes else 0.0
        page.boxes.append((self._used, box))
        self._used += box.height
