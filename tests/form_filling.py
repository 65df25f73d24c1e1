"""Fills in a form as PDF readers do."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING

from pypdf import PdfWriter

from dtadesign.report import form_names as names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dtadesign.review.values import Answer


def fields_of(answers: Mapping[str, Answer]) -> dict[str, str]:
    """What is to stand in which field; a third entry and more stand at the end."""
    further = iter(range(1, names.FURTHER + 1))
    return {field: text for name, answer in answers.items() for field, text in _fields(name, answer, further)}


def _fields(name: str, answer: Answer, further: Iterator[int]) -> Iterator[tuple[str, str]]:
    if answer.value is not None:
        yield names.of_question(name, names.VALUE), f"/{answer.value}"
    if answer.note:
        yield names.of_question(name, names.NOTE), answer.note
    for number, entry in enumerate(answer.evidence, 1):
        held = {part: getattr(entry, part) for part in names.EVIDENCE if getattr(entry, part)}
        if number <= names.ENTRIES:
            yield from ((names.of_entry(name, number, part), text) for part, text in held.items())
            continue
        place = next(further)
        yield names.of_further(place, names.WHICH), name
        yield from ((names.of_further(place, part), text) for part, text in held.items())


def filled_in(form: bytes, fields: Mapping[str, str]) -> bytes:
    """The form with these fields filled in by pypdf, which draws what it can."""
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it says which letters its own drawing lacks
    writer, out = PdfWriter(clone_from=io.BytesIO(form)), io.BytesIO()
    writer.update_page_form_field_values(None, dict(fields), auto_regenerate=False)
    writer.write(out)
    return out.getvalue()
