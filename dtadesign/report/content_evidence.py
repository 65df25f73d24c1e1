"""What was shown for an answer, entry by entry, with the pictures of which the review keeps a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import decimal
from dtadesign.report.blocks import Photo, Shown
from dtadesign.report.content_words import evidence_words, quiet
from dtadesign.review.copies import copied_file
from dtadesign.review.pictures import TYPES, picture_facts
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Words
    from dtadesign.report.content_case import Case
    from dtadesign.review.values import Evidence
    from dtadesign.review.values_beside import FileCopy


def shown_evidence(case: Case, entry: Evidence) -> Iterator[Words | Shown]:
    """One entry: its words, and what of it is kept in the review. A file elsewhere has its digest only."""
    said = evidence_words(entry, case.day)
    copy = case.review.file_copy(entry.digest) if entry.digest else None
    if copy is None:
        yield from said
    elif copy.type in TYPES:
        yield from _with_picture(case, entry, copy, said)
    else:
        yield from said
        yield quiet(tr("A copy is kept in the review: {file}.").format(file=_named(copy)))


def _with_picture(
    case: Case, entry: Evidence, copy: FileCopy, said: tuple[Words, ...]
) -> Iterator[Words | Shown]:
    data = copied_file(case.record, copy.sha256) or b""
    facts = picture_facts(data)
    if facts is None or facts.is_too_large:
        why = tr("Too large to be printed: {file}.")
        if facts is None:
            why = tr("The copy of this picture is damaged and cannot be printed. {file}.")
        yield from (*said, quiet(why.format(file=_named(copy))))
        return
    width, height = facts.shown
    told = tr("{file}, {width} × {height} pixels; copy kept in the review.")
    caption = quiet(told.format(file=_named(copy), width=width, height=height))
    alt = entry.description or copy.name
    yield Shown(said, Photo(data, width, height, facts.orientation, alt, caption))


def _named(copy: FileCopy) -> str:
    size = (
        f"{-(-copy.size // 1024)} KiB" if copy.size < 1024 * 1024 else f"{decimal(copy.size / 1048576)} MiB"
    )
    return f"{copy.name}, {size}" if copy.name else size
