"""The review inside the report: put in when it is made, taken out and judged when it is opened."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Name

from dtadesign.errors import NotDone, ReviewDamaged
from dtadesign.languages import speaking_in
from dtadesign.report.content import report
from dtadesign.report.pdf import pdf_bytes
from dtadesign.report.pdf_archive import Carried
from dtadesign.report.progress import Progress
from dtadesign.review.carrying import carried
from dtadesign.review.chain import LARGEST_FILE
from dtadesign.review.file import lines_of, read_carried
from dtadesign.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.report.content import Kind
    from dtadesign.review.carrying import Carrying
    from dtadesign.review.record import Record

NAME = "review.dtareview"
_FINGERPRINT = re.compile(rb"<dtadesign:fingerprint>([0-9a-f]{64})</dtadesign:fingerprint>")


def report_pdf(
    record: Record, kind: Kind, paper: str = "a4", carrying: Carrying = "current",
    progress: Progress | None = None, language: str = "",
) -> bytes:  # fmt: skip
    """The report of a record as a PDF that carries it; raises `Stopped` where that was asked for."""
    inside = carried(record, carrying)
    document = report(record, kind, language)
    with speaking_in(document.language):
        files = [] if inside is None else [_file(inside)]
    return pdf_bytes(document, paper, files, progress or Progress())


def _file(record: Record) -> Carried:
    says = tr("The review that this report was made from, to be opened with dtadesign or with any editor")
    return Carried(NAME, b"".join(lines_of(record)), "application/jsonl", says)


def review_in(path: Path) -> bytes:
    """The bytes of the review that a report carries; raises `NotDone`."""
    try:
        with pikepdf.open(path) as pdf:
            held = pdf.attachments.get(NAME)
            if held is None:
                said = tr("carries no review: it was made without one, or by another program.")
                raise NotDone(f"{path}: {said}")
            return _unpacked(path, held.get_file().obj)
    except pikepdf.PasswordError:
        raise NotDone(f"{path}: " + tr("is locked with a password.")) from None
    except (pikepdf.PdfError, zlib.error, ValueError, TypeError, AttributeError, KeyError) as error:
        raise NotDone(f"{path}: " + tr("is damaged: what it carries cannot be read.")) from error
    except OSError as error:
        said = tr("cannot be read: {reason}.").format(reason=error.strerror or error)
        raise NotDone(f"{path}: {said}") from None


def _unpacked(path: Path, stream: pikepdf.Object) -> bytes:
    """A stream's bytes, of which a hostile file may claim any number."""
    raw = stream.read_raw_bytes()
    if stream.get("/Filter") != Name.FlateDecode:
        return raw
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(raw, LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise NotDone(f"{path}: " + tr("carries more than a review can have."))
    return data


def read_report(path: Path) -> Record:
    """The record that a report carries, held against the fingerprint that the report has.

    Raises `ReviewDamaged` or `NotDone`.
    """
    record = read_carried(path, review_in(path))
    if record.torn or _fingerprint_of(path) != record.fingerprint:
        said = tr("The review inside is not the one that the report's pages were made from.")
        raise ReviewDamaged(path, len(record.events) + 1, said)
    return record


def _fingerprint_of(path: Path) -> str:
    """The fingerprint in the report's metadata; nothing where it has none."""
    with pikepdf.open(path) as pdf:
        metadata = pdf.Root.get("/Metadata")
        found = _FINGERPRINT.search(metadata.read_bytes()) if metadata is not None else None
    return found[1].decode("ascii") if found else ""
