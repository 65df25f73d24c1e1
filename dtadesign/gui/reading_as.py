"""In which language an open review reads its checklist: the original, or a translation it took up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.plain import Misfit, from_plain, to_plain
from dtadesign.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.translation import Translated
    from dtadesign.gui.document import Document
    from dtadesign.review.values import Translation


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


def read_as(checklist: Checklist, translation: Translation | None) -> Translated | None:
    """The checklist in the review's language; None where it is the original, or does not fit it."""
    if translation is None:
        return None
    from dtadesign.checklist.translation import Texts, translated

    try:
        texts = from_plain(Texts, dict(translation.texts))
    except Misfit:  # of a newer version, say: the original can always be read
        return None
    return translated(checklist, texts, translation.language)


def translation_in(path: Path, checklist: Checklist) -> Translation:
    """A translation's file as a review takes it up; raises `DtaError` with all that is wrong in it."""
    from dtadesign.checklist.translation_files import file_digest, load_translation
    from dtadesign.review.values import Translation

    file = load_translation(path, checklist)
    return Translation(
        language=file.language, version=file.version, status=file.status, sha256=file_digest(path),
        texts=to_plain(file.texts),
    )  # fmt: skip


def language_name(tag: str) -> str:
    """A language by name, in the language that the window speaks; else in its own."""
    names = {"en": tr("English", "language"), "de": tr("German", "language")}
    if tag in names:
        return names[tag]
    from PySide6.QtCore import QLocale

    return QLocale(tag).nativeLanguageName() or tag


def how_much(document: Document) -> str:
    """How many considerations are in the language; nothing where all are, or none was taken up."""
    reading = document.read_as
    if reading is None:
        return ""
    language = language_name(reading.checklist.language)
    original, said = language_name(document.record.checklist.language), []
    if reading.whole < len(reading.left):
        words = tr("{count} of {all} considerations are in {language}; the others are in {original}.")
        said.append(
            words.format(count=reading.whole, all=len(reading.left), language=language, original=original)
        )
    translation = document.review.translation
    if translation is not None and translation.status != "reviewed":
        words = tr("The {language} words of the checklist were not reviewed yet; the {original} ones hold.")
        said.append(words.format(language=language, original=original))
    return " ".join(said)


def report_language(original: str, spoken: str) -> str:
    """In which language the report is, where somebody could expect another; ``original``: the checklist's."""
    if original.partition("-")[0] != "en":
        said = tr("The report's own words are English, the checklist's stand in it in {language}.")
        return said.format(language=language_name(original))
    return "" if spoken == "en" else tr("The report is in English, as the checklist is.")


def mark_of(document: Document, consideration: str) -> str:
    """The word that marks a consideration of which not all is in the language; nothing where all is."""
    reading = document.read_as
    if reading is None or not reading.left[consideration]:
        return ""
    original = language_name(document.record.checklist.language)
    if reading.is_whole(consideration):
        return tr("{language} in part").format(language=original)
    return original
