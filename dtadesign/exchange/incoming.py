"""A file of answers, told by its content: each kind of file has its reader, imported once it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.checklist.reading import decode, parse, read_bytes
from dtadesign.errors import NotDone
from dtadesign.review.incoming import Incoming

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.incoming import Readers

__all__ = ("Incoming", "read_incoming")

LARGEST = 64 * 1024 * 1024
_BLANK = b" \t\r\n"


def read_incoming(path: Path, checklist: Checklist, more: Readers = ()) -> Incoming:
    """Profile, answers and actions of a file; ``more`` are readers that this layer does not know.

    Raises `FileProblems`, or `NotDone` where it is no file of answers at all.
    """
    data = read_bytes(path, LARGEST)
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip(_BLANK)
    read = next((read for sign, read in (*more, *_READERS) if start.startswith(sign)), _csv)
    return read(str(path), data, checklist)


def _pdf(name: str, data: bytes, checklist: Checklist) -> Incoming:  # noqa: ARG001
    raise NotDone(f"{name}: answers are read from CSV, from a spreadsheet or from a report in JSON.")


def _json(name: str, data: bytes, checklist: Checklist) -> Incoming:
    source = parse(name, decode(name, data))
    if isinstance(source.data, dict) and "resourceType" in source.data:
        from dtadesign.exchange.fhir_reading import read_fhir

        return Incoming(*read_fhir(source, checklist))
    from dtadesign.exchange.form_json import is_form, read_form

    if is_form(source.data):
        form, answers = read_form(source, checklist)
        return Incoming(answers=answers, by=form.by, id=form.id, packet=form.packet or "")
    from dtadesign.exchange.report_json import house_rules_of, read_report

    return Incoming(*read_report(source, checklist), house_rules=house_rules_of(source))


def _html(name: str, data: bytes, checklist: Checklist) -> Incoming:  # noqa: ARG001
    raise NotDone(f"{name}: is the form itself; open it in a browser, and give the file that it saves.")


def _xlsx(name: str, data: bytes, checklist: Checklist) -> Incoming:
    from dtadesign.exchange.xlsx_incoming import read_xlsx

    return read_xlsx(name, data, checklist)


def _old_office(name: str, data: bytes, checklist: Checklist) -> Incoming:  # noqa: ARG001
    raise NotDone(f"{name}: has a password or is in an old format; save it as .xlsx without a password.")


def _csv(name: str, data: bytes, checklist: Checklist) -> Incoming:
    from dtadesign.exchange.answers_csv import read_answers

    return Incoming(answers=read_answers(decode(name, data), name, checklist))


_READERS: Readers = (
    (b"%PDF", _pdf),
    (b"PK\x03\x04", _xlsx),
    (b"\xd0\xcf\x11\xe0", _old_office),
    (b"{", _json),
    (b"<!DOCTYPE html", _html),
)
"""By what the file begins with, white space and byte-order mark aside; anything else is CSV."""
