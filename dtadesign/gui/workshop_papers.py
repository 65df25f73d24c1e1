"""Writes what a workshop hands out in a thread of its own, so that the window goes on taking votes."""

from __future__ import annotations

from contextvars import copy_context
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from dtadesign.errors import DtaError
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from dtadesign.workshop.record import WorkshopRecord
    from dtadesign.workshop.values import Place, Workshop

BEFOREHAND = ("agenda", "forms", "tally", "cases", "packets")
"""What is printed or sent before the day."""
OTHERS: Mapping[str, tuple[str, str]] = {
    "packets": (
        mark("Packets"),
        mark(
            "For who rates with dtadesign on a computer of their own, and hands the file in; without the key."
        ),
    ),
    "slides": (mark("Pictures for slides"), mark("Each revealed vote, as SVG and as PNG.")),
}
"""What is no paper: its name and what it is for."""


class _File(NamedTuple):
    name: str
    write: Callable[[], bytes]


class PaperWriter(QObject):
    """``said`` how far it is, ``done`` with what became of it; both come in the window's thread."""

    said = Signal(str)
    done = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._is_over = False

    def write(self, record: WorkshopRecord, kinds: Sequence[str], folder: Path) -> None:
        """Write what is of these kinds, of all where none is named, in the place of former files."""
        self.wait()
        run = copy_context().run
        self._thread = Thread(
            target=run, args=(self._run, record, kinds, folder), name="handouts", daemon=True
        )
        self._thread.start()

    def end(self) -> None:
        """The window goes: the file that is being made is the last."""
        self._is_over = True
        self.wait()

    def wait(self) -> None:
        """Until nothing is being written."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, record: WorkshopRecord, kinds: Sequence[str], folder: Path) -> None:
        from dtadesign.review.disk import write_whole

        try:
            files = [*_files(record, kinds)]
            for count, file in enumerate(files):
                if self._is_over:
                    return
                self.said.emit(tr("{count} of {all} files are made.").format(count=count, all=len(files)))
                write_whole(folder / file.name, file.write())
        except DtaError as error:
            self.done.emit(str(error))
            return
        if self._is_over:
            return
        said = tr("%n file[ is|s are] kept in {folder}.", "", len(files))
        nothing = tr("There is nothing of that kind yet: it comes with the first reveal.")
        self.done.emit(said.format(folder=folder) if files else nothing)


def _files(record: WorkshopRecord, kinds: Sequence[str]) -> Iterator[_File]:
    from dtadesign.report.handouts import HANDOUTS, handouts

    papers = [kind for kind in HANDOUTS if not kinds or kind in kinds]
    for paper in handouts(record, papers) if papers else ():
        for form in ("pdf", "html") if paper.kind == "forms" else ("pdf",):  # a form is for a browser too
            yield _File(f"{paper.name}.{form}", partial(paper.written, form))
    if not kinds or "packets" in kinds:
        yield from _packets(record)
    if not kinds or "slides" in kinds:
        yield from _slides(record.workshop)


def _packets(record: WorkshopRecord) -> Iterator[_File]:
    from dtadesign.panel.packets import packet_bytes
    from dtadesign.workshop.cases import packet_of

    workshop = record.workshop
    for number, sitting in enumerate(workshop.plan.sittings, 1):
        packet = packet_of(
            sitting.case, workshop.checklist, sitting.considerations, chair=workshop.plan.facilitator,
            at=record.header.created,
        )  # fmt: skip
        yield _File(f"packet-{number}-{sitting.case.id}.dtapacket", partial(packet_bytes, packet))


def _slides(workshop: Workshop) -> Iterator[_File]:
    """Each consideration's votes as they stood last."""
    for at, sitting in enumerate(workshop.plan.sittings):
        for id_ in sitting.considerations:
            seen = [place for place in workshop.places if (place.sitting, place.consideration) == (at, id_)]
            revealed = [place for place in seen if place in workshop.revealed]
            for ending in (".svg", ".png") if revealed else ():
                name = f"votes-{at + 1}-{id_}{ending}"
                yield _File(name, partial(_slide, workshop, revealed[-1], ending))


def _slide(workshop: Workshop, place: Place, ending: str) -> bytes:
    from dtadesign.report.picture_file import picture_file
    from dtadesign.workshop.page_vote import votes_drawing
    from dtadesign.workshop.showing import shown

    return picture_file(votes_drawing(shown(workshop, place, "discuss", rule_shown=True)), ending)
