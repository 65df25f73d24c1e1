"""Writing one evidence entry: what it is, of which kind, where, when, until when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.dates import AS_COMING_DAY, AS_DAY, NO_DAY
from dtadesign.gui.forms import Field, LineEdit, choice_field, line_field, text_field
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.text import Text
from dtadesign.report.content_words import KIND_WORDS
from dtadesign.review.days import typed_day
from dtadesign.review.values import EVIDENCE_KINDS, Evidence
from dtadesign.scoring.sentences import capitalised
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import EvidenceKind


@dataclass(frozen=True, slots=True)
class Draft:
    """What was begun and is no entry yet: days that are none so far, a kind for which no words stand."""

    kind: EvidenceKind
    date: str
    expires: str


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind an entry: a picture or not, whether a copy is kept, and whether one could be.

    ``why_no_copy`` says that the file is too large for one.
    """

    is_picture: bool = False
    words: str = ""
    can_copy: bool = False
    why_no_copy: str = ""


class EvidenceEditor(QWidget):
    """``edited`` carries the entry, or None while it has no words; ``done`` puts the editor away.

    Escape, which the page takes, puts it away too: what was written stays, half a date as a draft.
    ``copy_asked`` wants a copy of the file behind it.
    """

    edited = Signal(object)
    left = Signal()
    done = Signal()
    copy_asked = Signal()

    def __init__(
        self, theme: Theme, entry: Evidence | None, behind: Behind, draft: Draft | None = None
    ) -> None:
        super().__init__()
        self._digest = ""
        kinds = [(kind, capitalised(tr(KIND_WORDS[kind]))) for kind in EVIDENCE_KINDS]
        what, help_ = tr("What shows it"), ""
        if behind.is_picture:
            what = tr("What is to be seen")
            help_ = tr("It is read aloud in place of the picture, and printed above it in the report.")
        self.what = text_field(theme, what, help_, least_lines=2)
        self.kind = choice_field(theme, tr("Kind"), kinds)
        self.where = line_field(theme, tr("Where it is"), tr("Path, page or address."))
        self.date = line_field(theme, tr("Date"), tr(AS_DAY))
        self.expires = line_field(theme, tr("Expires"), tr(AS_COMING_DAY))
        self._done = Button(theme, tr("Done"), size="button_small")
        self._done.clicked.connect(self._finish)
        self._file, self._file_words = QWidget(), Text(theme, "", "small", "ink2")
        self._keep = LinkButton(theme, tr("Keep a copy in the review…"))
        self._fill(entry or Evidence(), draft)
        self._lay_out(theme)
        self.show_behind(behind)
        self._connect()

    def _fill(self, entry: Evidence, draft: Draft | None) -> None:
        self._digest = entry.digest
        begun = draft or Draft(entry.kind, entry.date or "", entry.expires or "")
        self.what.control.set_text(entry.description)
        self.kind.control.set_value(begun.kind)
        self.where.control.set_text(entry.where)
        self.date.control.set_text(begun.date)
        self.expires.control.set_text(begun.expires)

    def show_entry(self, entry: Evidence | None) -> None:
        """Show what an undo or a copy made of the entry, or empty fields where it is gone."""
        self._fill(entry or Evidence(), None)
        for field in (self.what, self.date, self.expires):
            field.set_error("")

    def _lay_out(self, theme: Theme) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        days = QHBoxLayout()
        days.setSpacing(theme.px(12))
        days.addWidget(self.date, 1)
        days.addWidget(self.expires, 1)
        for part in (self.what, self.kind, self.where):
            column.addWidget(part)
        lines = QVBoxLayout(self._file)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(2))
        lines.addWidget(self._file_words)
        lines.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._file)
        column.addLayout(days)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeading)

    def show_behind(self, behind: Behind) -> None:
        """Say whether a copy of its file is kept, or could be."""
        self._file.setVisible(bool(behind.words))
        said = f"{behind.words}. {behind.why_no_copy}".strip()
        self._file_words.set_words(capitalised(said) if behind.words else "")
        self._keep.setVisible(behind.can_copy)

    def _connect(self) -> None:
        self.what.control.edited.connect(lambda _: self._tell())
        self.what.control.left.connect(self.left)
        self.kind.control.chosen.connect(lambda _: self._tell())
        self._keep.clicked.connect(self.copy_asked)
        for field in (self.where, self.date, self.expires):
            field.control.edited.connect(lambda _: self._tell())
            field.control.left.connect(self._leave)

    def text_controls(self) -> Iterator[QWidget]:
        """Where files that are dropped would else become words."""
        yield self.what.control.viewport()
        for field in (self.where, self.date, self.expires):
            yield field.control

    def tidy(self) -> None:
        """Keep no blank ends."""
        for field in (self.what, self.where):
            control = field.control
            if control.text() != control.text().strip():
                control.set_text(control.text().strip())
                self._tell()

    def _finish(self) -> None:
        """Done, with no blank lines kept; what is wrong is said first."""
        self.tidy()
        self._leave()
        dates = self.date.control.text().strip() or self.expires.control.text().strip()
        words = self._has_words()
        self.what.set_error(tr("Say what shows it, or where it is.") if dates and not words else "")
        wrong = [field for field in (self.what, self.date, self.expires) if field.error()]
        if wrong:
            wrong[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.emit()

    def _has_words(self) -> bool:
        return bool(self.what.control.text().strip() or self.where.control.text().strip())

    def unfinished(self) -> Draft | None:
        """What would be lost if the entry were all that is kept."""
        dates = [field.control.text().strip() for field in (self.date, self.expires)]
        half = any(
            text and not _day(field) for field, text in zip((self.date, self.expires), dates, strict=True)
        )
        kind: EvidenceKind = self.kind.control.value()  # type: ignore[assignment]
        begun = any(dates) or kind != Evidence().kind
        if half or (begun and not self._has_words()):
            return Draft(kind, *dates)
        return None

    def _leave(self) -> None:
        for field in (self.date, self.expires):
            wrong = field.control.text().strip() and not _day(field)
            field.set_error(tr(NO_DAY) if wrong else "")
            field.control.set_text(_day(field) or field.control.text())
        self.left.emit()

    def _tell(self) -> None:
        if not self._has_words():
            self.edited.emit(None)
            return
        entry = Evidence(
            kind=self.kind.control.value(),  # type: ignore[arg-type]
            description=clean_text(self.what.control.text()),
            where=clean_text(self.where.control.text()),
            date=_day(self.date),
            expires=_day(self.expires),
            digest=self._digest,
        )
        self.edited.emit(entry)

    def take_focus(self, *, select: bool = False) -> None:
        """To the first field; ``select``: what stands there is a proposal to be written over."""
        self.what.control.setFocus(Qt.FocusReason.OtherFocusReason)
        if select:
            self.what.control.selectAll()


def _day(field: Field[LineEdit]) -> str | None:
    """The date, where it is one; half a date is not written down."""
    return typed_day(field.control.text())
