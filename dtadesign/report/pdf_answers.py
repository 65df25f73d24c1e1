"""Answers out of a form that came back, whichever program it was filled in with."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Any

import pikepdf

from dtadesign.checklist.translation_files import checklist_digest
from dtadesign.errors import FileProblems, NotDone, Problem
from dtadesign.languages import TAGS, speaking_in
from dtadesign.report import form_names as names
from dtadesign.report.blocks_form import Form
from dtadesign.report.content_words import KIND_WORDS
from dtadesign.report.pdf_fields import NOTHING, held_fields
from dtadesign.report.pdf_form import URI
from dtadesign.review.answering import evidence_kind, no_such, objections
from dtadesign.review.incoming import Incoming
from dtadesign.review.record import newer_version_needed
from dtadesign.review.values import VALUES, Answer, Evidence
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pikepdf import Pdf

    from dtadesign.checklist.model import Checklist
    from dtadesign.report.pdf_fields import Held

NO_FORM = (
    "is a PDF, but no form with fields; make one with report --kind form, and save it as PDF when filled in."
)
FLAT = "is a form without its fields, as printing into a file leaves it; save the form itself."


def read_form(name: str, data: bytes, checklist: Checklist) -> Incoming:
    """What the form brings; raises `FileProblems` with every bad field, by page and question."""
    filled = _filled(name, data)
    _check_made_for(name, filled.about, checklist)
    reading = _Reading(name, filled, checklist)
    answers = dict(reading.answers())
    if reading.problems:
        raise FileProblems(reading.problems)
    return Incoming(answers=answers, by=filled.text(names.BY).strip(), packet=filled.about.packet)


def is_form(data: bytes) -> bool:
    """Whether a PDF is a form of ours, filled in or not."""
    try:
        _filled("", data)
    except NotDone:
        return False
    return True


@dataclass(frozen=True)
class _Filled:
    """What the form was made for, and its fields by name."""

    about: Form
    fields: Mapping[str, Held]

    def text(self, field: str) -> str:
        """What a field holds; nothing where there is no such field."""
        return self.fields[field].text if field in self.fields else ""

    def page(self, field: str) -> int:
        """The page of a field."""
        return self.fields[field].page if field in self.fields else 0


def _filled(name: str, data: bytes) -> _Filled:
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return _content(name, pdf)
    except pikepdf.PasswordError:
        raise NotDone(f"{name}: is locked with a password; save it without one.") from None
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        raise NotDone(f"{name}: is damaged and cannot be read as a PDF.") from None


def _content(name: str, pdf: Pdf) -> _Filled:
    found = held_fields(pdf)
    about = _about(found[names.ABOUT].text if names.ABOUT in found else "") or _about_in_metadata(pdf)
    if about is None:
        raise NotDone(f"{name}: {NO_FORM}")
    if not any(title.endswith(f":{names.VALUE}") for title in found):
        raise NotDone(f"{name}: {FLAT}")
    return _Filled(about, found)


def _about(text: str) -> Form | None:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return _form_from(data.get) if isinstance(data, dict) else None


def _about_in_metadata(pdf: Pdf) -> Form | None:
    if "/Metadata" not in pdf.Root:
        return None
    metadata = pdf.open_metadata(set_pikepdf_as_editor=False)
    return _form_from(lambda name: metadata.get(f"{{{URI}}}{name}"))


def _form_from(get: Callable[[str], Any]) -> Form | None:
    found = {field.name: str(get(field.name) or "") for field in fields(Form)}
    return Form(**found) if found["kind"].startswith("dtadesign-form/") else None


def _check_made_for(name: str, about: Form, checklist: Checklist) -> None:
    """Refuses what answers another checklist, or comes from a later version of the program."""
    if about.kind != names.KIND:
        raise newer_version_needed(name, about.kind[:64])
    own = checklist_digest(checklist)
    if about.digest != own:
        raise NotDone(
            f"{name}: answers {about.checklist[:64]} {about.version[:64]} ({about.digest[:12]}), and here "
            f"{checklist.id} {checklist.version} ({own[:12]}) is asked; give that checklist with --checklist."
        )


class _Reading:
    def __init__(self, name: str, filled: _Filled, checklist: Checklist) -> None:
        self._name = name
        self._filled = filled
        self._checklist = checklist
        self._further = self._further_entries()
        self.problems: list[Problem] = []

    def answers(self) -> Iterator[tuple[str, Answer]]:
        """Each answer that says anything; what is wrong is kept in `problems`."""
        for item in self._checklist.considerations:
            found = self._answer(item.id)
            if found is not None and not found.is_empty:
                yield item.id, found
        for asked, parts in self._further:
            if not asked:
                self._wrong(parts[names.WHICH], "", "names no question; write its id beside it")
            elif asked not in self._checklist.by_id:
                self._wrong(parts[names.WHICH], asked, no_such(self._checklist, asked))

    def _answer(self, consideration: str) -> Answer | None:
        field = names.of_question(consideration, names.VALUE)
        value = self._held(field).removeprefix("/").strip()
        value = "" if value in NOTHING else value
        if value and value not in VALUES:
            self._wrong(field, consideration, f'"{value[:80]}" is no answer of this form')
            return None
        note = self._held(names.of_question(consideration, names.NOTE))
        entries = tuple(self._entries(consideration))
        answer = Answer(value=VALUES.get(value), note=note if note.strip() else "", evidence=entries)
        for objection in objections(self._checklist, consideration, answer):
            self._wrong(field, consideration, objection)
        return answer

    def _held(self, field: str) -> str:
        return self._filled.text(field)

    def _wrong(self, field: str, where: str, what: str) -> None:
        self.problems.append(Problem(self._name, self._filled.page(field), where[:64], what))

    def _entries(self, consideration: str) -> Iterator[Evidence]:
        own = (
            {part: names.of_entry(consideration, number, part) for part in names.EVIDENCE}
            for number in range(1, names.ENTRIES + 1)
        )
        further = (parts for asked, parts in self._further if asked == consideration)
        for parts in (*own, *further):
            entry = self._entry(consideration, parts)
            if entry is not None:
                yield entry

    def _entry(self, consideration: str, parts: Mapping[str, str]) -> Evidence | None:
        """One entry; a kind that was chosen and nothing else is none."""
        said = {part: self._held(parts[part]) for part in names.EVIDENCE}
        day = said["date"].strip()
        if not (said["description"].strip() or said["where"].strip()):
            if day:
                self._wrong(
                    parts["date"], consideration, "an evidence entry has a date and says nothing else"
                )
            return None
        chosen = said["kind"].strip()
        named = "document" if chosen in ("", *names.NO_KIND) else _kinds().get(chosen.casefold(), chosen)
        try:
            kind = evidence_kind(named)
            return Evidence(kind=kind, description=said["description"], where=said["where"], date=day or None)
        except ValueError as error:
            self._wrong(parts["date"], consideration, str(error))
            return None

    def _further_entries(self) -> list[tuple[str, Mapping[str, str]]]:
        """The entries at the end that say anything, each with the question it names."""
        known = {name.casefold(): name for name in self._checklist.by_id}
        found: list[tuple[str, Mapping[str, str]]] = []
        for number in range(1, names.FURTHER + 1):
            parts = {part: names.of_further(number, part) for part in (names.WHICH, *names.EVIDENCE)}
            asked = self._held(parts[names.WHICH]).strip()
            if asked or self._held(parts["description"]).strip() or self._held(parts["where"]).strip():
                found.append((known.get(asked.casefold(), asked), parts))
        return found


@cache
def _kinds() -> dict[str, str]:
    """The kinds of evidence by their words: in each language, for some readers save what they show."""
    found: dict[str, str] = {}
    for tag in TAGS:
        with speaking_in(tag):
            found |= {tr(word).casefold(): kind for kind, word in KIND_WORDS.items()}
    return found
