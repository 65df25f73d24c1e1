"""In which language an open review reads its checklist: the original, or a translation it took up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign import languages
from dtadesign.plain import to_plain
from dtadesign.report.language import of_checklist, read_as
from dtadesign.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.translation import Translated
    from dtadesign.gui.document import Document
    from dtadesign.review.values_beside import Translation


class Reading:
    """The checklist as a review reads it, worked out once for each translation."""

    def __init__(self) -> None:
        self._of: Translation | None = None
        self._read_as: Translated | None = None

    def of(self, checklist: Checklist, translation: Translation | None) -> Translated | None:
        """The checklist in the translation's language; None where the original is read."""
        if translation is not self._of:
            self._of, self._read_as = translation, read_as(checklist, translation)
        return self._read_as


def translation_in(path: Path, checklist: Checklist) -> Translation:
    """A translation's file as a review takes it up; raises `DtaError` with all that is wrong in it."""
    from dtadesign.checklist.translation_files import file_digest, load_translation
    from dtadesign.review.values_beside import Translation

    file = load_translation(path, checklist)
    return Translation(
        language=file.language, version=file.version, status=file.status, sha256=file_digest(path),
        texts=to_plain(file.texts),
    )  # fmt: skip


def language_name(tag: str) -> str:
    """A language by name, in the language that the window speaks; else in its own."""
    known = languages.language_name(tag)
    if known != tag:
        return known
    from PySide6.QtCore import QLocale

    return QLocale(tag).nativeLanguageName() or tag


def how_much(document: Document) -> str:
    """How many considerations are in the language; nothing where all are, or none was taken up."""
    reading, translation = document.read_as, document.review.translation
    if reading is None:
        return ""
    reviewed = translation is None or translation.status == "reviewed"
    tags = reading.checklist.language, document.record.checklist.language
    return " ".join(of_checklist(reading, *tags, reviewed=reviewed, name=language_name))


def mark_of(document: Document, consideration: str) -> str:
    """The word that marks a consideration of which not all is in the language; nothing where all is."""
    reading = document.read_as
    if reading is None or not reading.left[consideration]:
        return ""
    original = language_name(document.record.checklist.language)
    if reading.is_whole(consideration):
        return tr("{language} in part").format(language=original)
    return original
