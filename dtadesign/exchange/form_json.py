"""The file that the blank HTML form saves: answers, who gave them, and the checklist they answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from dtadesign.errors import NotDone
from dtadesign.exchange.report_json import GivenAnswer, answers_of
from dtadesign.plain import Value as Plain

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.reading import Source
    from dtadesign.review.values import Answer

FORMAT = "dtadesign-form/1"


@dataclass(frozen=True, kw_only=True)
class FormChecklist(Plain):
    """The checklist that the form asked."""

    id: str
    version: str
    digest: str


@dataclass(frozen=True, kw_only=True)
class FormFile(Plain):
    """The whole file. ``id`` is its own, so that a later one of the same person replaces it."""

    format: Literal["dtadesign-form/1"]
    id: str
    by: str = ""
    packet: str | None = None
    checklist: FormChecklist
    answers: tuple[GivenAnswer, ...] = ()


def is_form(data: Any) -> bool:
    """Whether this is such a file, of whatever version."""
    return isinstance(data, dict) and str(data.get("format", "")).startswith("dtadesign-form/")


def read_form(source: Source, checklist: Checklist) -> tuple[FormFile, dict[str, Answer]]:
    """The file and its answers; raises `DtaError` where they are for another checklist, or wrong."""
    from dtadesign.checklist.translation_files import checklist_digest
    from dtadesign.checklist.validation import validated

    form = validated(FormFile, source)
    own, asked = checklist_digest(checklist), form.checklist
    if asked.digest != own:
        raise NotDone(
            f"{source.name}: answers {asked.id[:64]} {asked.version[:64]} ({asked.digest[:12]}), and here "
            f"{checklist.id} {checklist.version} ({own[:12]}) is asked; give that checklist with --checklist."
        )
    return form, answers_of(form.answers, source, checklist)
