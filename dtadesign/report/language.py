"""In which language a report is written: its own words, the checklist's, and what is to be said of both.

Nothing is asked of the system: it is the language that was asked for, else that of the translation
which the review took up, else the checklist's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.errors import FileProblems, NotDone, nearest
from dtadesign.languages import TAGS, is_reviewed, language_name, own_words, primary, speaking_in
from dtadesign.plain import Misfit, from_plain
from dtadesign.report.content_case import Case
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.translation import Translated
    from dtadesign.review.record import Record
    from dtadesign.review.values_beside import Translation


@dataclass(frozen=True)
class Told:
    """A report's language by its tag; the checklist in it, as far as it is translated.

    ``is_reviewed`` is of the translation; ``is_older`` where one ships that was made of another state
    of the checklist, and was not used.
    """

    tag: str
    original: str
    translated: Translated | None = None
    is_reviewed: bool = True
    is_older: bool = False

    @property
    def own(self) -> str:
        """The tag of the report's own words, which is the document's."""
        own = own_words(self.tag)
        return self.tag if primary(self.tag) == own else own


def read_as(checklist: Checklist, translation: Translation | None) -> Translated | None:
    """The checklist in a review's language; None where it is the original, or does not fit it."""
    if translation is None:
        return None
    from dtadesign.checklist.translation import Texts, translated

    try:
        texts = from_plain(Texts, dict(translation.texts))
    except Misfit:  # of a newer version, say: the original can always be read
        return None
    return translated(checklist, texts, translation.language)


def case_in(record: Record, asked: str = "") -> tuple[Case, Told]:
    """What a report is written from, in the language asked for; raises `NotDone` where it is none."""
    told = told_in(record, asked)
    with speaking_in(told.own):
        said = " ".join(notes(told))
    return Case(record, told.translated.checklist if told.translated else None, said), told


def told_in(record: Record, asked: str = "") -> Told:
    """The language asked for, or that of the review; raises `NotDone` where nothing is in it."""
    taken_up, own = record.review.translation, record.checklist.language
    if asked:
        tag = _known(record, asked)
    else:
        tag = taken_up.language if taken_up and read_as(record.checklist, taken_up) else own
    if primary(tag) == primary(own):
        return Told(tag, own)
    if taken_up is not None and primary(tag) == primary(taken_up.language):
        read = read_as(record.checklist, taken_up)
        return Told(tag, own, read, taken_up.status == "reviewed")
    return _shipped(record, tag)


def languages_of(record: Record) -> tuple[str, ...]:
    """The tags of the languages in which there is a report of this review."""
    from dtadesign.checklist.translation_files import shipped_translations

    checklist, taken_up = record.checklist, record.review.translation
    more = (taken_up.language,) if taken_up else ()
    return tuple(dict.fromkeys((*TAGS, checklist.language, *more, *shipped_translations(checklist.id))))


def _known(record: Record, asked: str) -> str:
    known = languages_of(record)
    for tag in known:
        if tag.lower() == asked.strip().replace("_", "-").lower():
            return tag
    listed = ", ".join(known)
    raise NotDone(f'"{asked[:80]}" is no language of this report; there are {listed}{nearest(asked, known)}.')


def _shipped(record: Record, tag: str) -> Told:
    """With the translation that ships, where it was made of exactly this checklist."""
    from dtadesign.checklist.translation import translated
    from dtadesign.checklist.translation_files import load_translation, shipped_translations

    checklist = record.checklist
    path = shipped_translations(checklist.id).get(tag)
    if path is None:
        return Told(tag, checklist.language)
    try:
        file = load_translation(path, checklist)
    except FileProblems:  # it names what another state of the checklist has
        return Told(tag, checklist.language, is_older=True)
    if file.of_sha256 != record.header.checklist_digest:
        return Told(tag, checklist.language, is_older=True)
    return Told(tag, checklist.language, translated(checklist, file.texts, tag), file.status == "reviewed")


def notes(told: Told) -> Iterator[str]:
    """What a reader is to know of a report's language, in sentences; nothing of one as it was written."""
    language = language_name(told.tag)
    if own_words(told.tag) != primary(told.tag):
        yield tr("The report's own words are English; there are none in {language}.").format(
            language=language
        )
    elif not is_reviewed(told.tag):
        yield tr(
            "The {language} words of this report were not reviewed by a native speaker yet. The English ones "
            "are those that were reviewed."
        ).format(language=language)
    if primary(told.tag) != primary(told.original):
        yield from of_checklist(told.translated, told.tag, told.original, reviewed=told.is_reviewed)
    if told.is_older:
        yield tr(
            "The translation that ships with the program is of another state of the checklist and was not "
            "used."
        )


def of_checklist(
    read: Translated | None, tag: str, original: str, *, reviewed: bool,
    name: Callable[[str], str] = language_name,
) -> Iterator[str]:  # fmt: skip
    """How much of a checklist is in a language, and whether anybody reviewed that."""
    language, written = name(tag), name(original)
    if read is None:
        said = tr("The checklist's texts are in {original}; there are none in {language}.")
        yield said.format(language=language, original=written)
        return
    if read.whole < len(read.left):
        said = tr("{count} of {all} considerations are in {language}; the others are in {original}.")
        yield said.format(count=read.whole, all=len(read.left), language=language, original=written)
    if not reviewed:
        said = tr("The {language} words of the checklist were not reviewed yet; the {original} ones hold.")
        yield said.format(language=language, original=written)
