"""Bringing in what is shown for an answer: files by their digest, pictures, addresses; and keeping copies.

It knows the document and no page. What takes time is done beside the window; what came of it is
written into the answer it was meant for, wherever one is by then.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dtadesign.errors import NotDone
from dtadesign.gui import evidence_dialogs as ask
from dtadesign.gui.evidence_brought import Brought, Kept, as_png, today
from dtadesign.gui.evidence_opening import host_of
from dtadesign.gui.evidence_pictures import picture_source
from dtadesign.review.copies import why_no_room
from dtadesign.review.pictures import TYPES
from dtadesign.review.referring import (
    bytes_to_copy,
    found_at,
    proposed_description,
    refer_all,
    where_words,
)
from dtadesign.review.values import Evidence
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.evidence_work import Work
    from dtadesign.gui.theme import Theme
    from dtadesign.review.referring import Referred, Tell

MOST_FILES = 50


class EvidenceDesk(QObject):
    """``host`` is the widget over whose window its questions stand."""

    said = Signal(str, str)
    """A sentence about what was done, and its kind: news, care or problem."""
    came = Signal(str, object)
    """Entries of a consideration that were brought; the first of them wants its description."""

    def __init__(self, theme: Theme, document: Document, host: QWidget, work: Work) -> None:
        super().__init__()
        self._theme, self._document, self._host = theme, document, host
        self._work = work

    # --- bringing in

    def bring(self, consideration: str, brought: Brought, instead_of: Evidence | None = None) -> None:
        """Show what was brought for an answer: files by their digest, a picture as a copy, an address."""
        if not self._may_write():
            return
        if brought.files:
            self._refer(consideration, brought.files, instead_of)
        elif brought.picture is not None:
            where = brought.links[0] if len(brought.links) == 1 else ""
            self._work.do(
                tr("Taking the picture in"), partial(_as_png, brought.picture),
                lambda kept: self._keep_picture(consideration, kept, where),
            )  # fmt: skip
        elif brought.links:
            entries = [
                Evidence(description=host_of(link), where=link, date=today()) for link in brought.links
            ]
            self._put(consideration, entries, instead_of)
        else:
            self._say_nothing(brought)

    def _say_nothing(self, brought: Brought) -> None:
        if brought.is_torn:
            self.said.emit(tr("A picture was to come, but none could be read. Copy it again."), "care")
        else:
            self.said.emit(tr("There is no picture and no file to paste."), "care")

    def _may_write(self) -> bool:
        if not self._document.can_write:
            self._document.refused.emit(self._document.read_only_because)
        return self._document.can_write

    def _refer(self, consideration: str, files: Sequence[Path], instead_of: Evidence | None) -> None:
        if len(files) > MOST_FILES:
            self.said.emit(tr("At most 50 files can be brought at once. None was taken."), "care")
            return
        words = tr("Reading %n file[|s] for [its digest|their digests]", "", len(files))
        then = partial(self._take_files, consideration, instead_of)
        self._work.do(words, lambda tell: refer_all(files, tell), then)

    def _take_files(
        self, consideration: str, instead_of: Evidence | None, read: tuple[list[Referred], list[str]]
    ) -> None:
        found, wrong = read
        self._document.write_typing()
        known = {entry.digest for entry in self._document.review.answer(consideration).evidence}
        news = [file for file in found if file.digest not in known]
        wrong += [
            tr("{name} is shown here already.").format(name=f.path.name) for f in found if f not in news
        ]
        if news:
            self._put(consideration, [self._entry(file) for file in news], instead_of)
        if wrong:
            self.said.emit("\n".join(wrong[:6]), "care")

    def _entry(self, file: Referred) -> Evidence:
        return Evidence(
            kind="screen" if file.type in TYPES else "document",
            description=proposed_description(file.path.name),
            where=where_words(file.path, self._document.path.parent),
            date=file.day,
            digest=file.digest,
        )

    def _put(self, consideration: str, entries: list[Evidence], instead_of: Evidence | None) -> None:
        """Into the place of one entry, where it is still there and one came; else behind the others."""
        self._document.write_typing()
        answer = self._document.review.answer(consideration)
        if instead_of in answer.evidence and len(entries) == 1 and instead_of is not None:
            new = entries[0]
            entries = [replace(instead_of, where=new.where, date=new.date, digest=new.digest)]
            exchange(self._document, consideration, instead_of, entries[0])
        else:
            evidence = (*answer.evidence, *entries)
            self._document.answer(consideration, replace(answer, evidence=evidence))
        self.came.emit(consideration, entries)

    def _keep_picture(self, consideration: str, kept: Kept, where: str) -> None:
        name = tr("Pasted picture")
        try:
            digest = self._document.copy_in(consideration, f"{name}.png", kept.data)
        except NotDone as problem:
            self.said.emit(str(problem), "care")
            return
        entry = Evidence(kind="screen", description=name, where=where, date=today(), digest=digest)
        self._put(consideration, [entry], None)
        if kept.size != kept.was:
            said = tr("The picture had {was} pixels and is kept with {now}, so that the review stays small.")
            self.said.emit(said.format(was=_times(kept.was), now=_times(kept.size)), "news")

    # --- copies

    def keep_copy(self, consideration: str, entry: Evidence) -> None:
        """Ask, and keep a copy of the file that an entry refers to."""
        if not self._may_write():
            return
        try:
            path = file_of(self._document, entry)
            size = path.stat().st_size
        except NotDone as problem:
            self.said.emit(str(problem), "care")
            return
        except OSError:
            self.said.emit(tr("{where} is not there.").format(where=entry.where), "care")
            return
        review, window = self._document.review, self._host.window()
        if why := why_no_room(review, size):
            self.said.emit(f"{path.name}: {why}", "care")
            return
        is_picture = picture_source(self._document, entry) is not None
        if ask.wants_copy(self._theme, window, path, size, review, is_picture=is_picture):
            self._work.do(
                tr("Copying {name}").format(name=path.name),
                lambda _tell: bytes_to_copy(path, entry.digest),
                partial(self._take_copy, consideration, entry, path),
            )

    def _take_copy(self, consideration: str, entry: Evidence, path: Path, data: bytes) -> None:
        try:
            digest = self._document.copy_in(consideration, clean_text(path.name), data)
        except NotDone as problem:
            self.said.emit(str(problem), "care")
            return
        inside = not entry.where.startswith("~") and not PurePath(entry.where).is_absolute()
        where = entry.where if inside else clean_text(path.name)
        if exchange(self._document, consideration, entry, replace(entry, digest=digest, where=where)):
            self.said.emit(tr("A copy of {name} is kept in the review.").format(name=path.name), "done")


def exchange(document: Document, consideration: str, old: Evidence, new: Evidence) -> bool:
    """Put another entry into the place of one; False where that is not there any more."""
    document.write_typing()
    answer = document.review.answer(consideration)
    if old not in answer.evidence:
        return False
    at = answer.evidence.index(old)
    evidence = (*answer.evidence[:at], new, *answer.evidence[at + 1 :])
    document.answer(consideration, replace(answer, evidence=evidence))
    return True


def file_of(document: Document, entry: Evidence) -> Path:
    """The file that an entry refers to; raises `NotDone` where it names none on this computer."""
    path = found_at(entry.where, document.path.parent)
    if path is not None:
        return path
    if not entry.where:
        raise NotDone(tr("The entry does not say where it is."))
    raise NotDone(tr("“{where}” names no file on this computer.").format(where=entry.where))


def _as_png(image: QImage, _tell: Tell) -> Kept:
    return as_png(image)


def _times(size: tuple[int, int]) -> str:
    return f"{size[0]} × {size[1]}"
