"""Writing one evidence entry: what it is, of which kind, where, when, until when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.forms import Field, LineEdit, choice_field, line_field, text_field
from dtadesign.gui.widgets.buttons import Button
from dtadesign.report.content_words import KIND_WORDS
from dtadesign.review.values import EVIDENCE_KINDS, Evidence

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme

_DATE = "As 2026-11-23."


class EvidenceEditor(QWidget):
    """``edited`` carries the entry, or None while it has no words; ``done`` puts the editor away."""

    edited = Signal(object)
    left = Signal()
    done = Signal()

    def __init__(self, theme: Theme, entry: Evidence | None) -> None:
        super().__init__()
        self._digest = entry.digest if entry else ""
        kinds = [(kind, KIND_WORDS[kind].capitalize()) for kind in EVIDENCE_KINDS]
        self.what = text_field(theme, "What shows it", least_lines=2)
        self.kind = choice_field(theme, "Kind", kinds)
        self.where = line_field(theme, "Where it is", "Path, page or address.")
        self.date = line_field(theme, "Date", _DATE)
        self.expires = line_field(theme, "Expires", _DATE)
        self._done = Button(theme, "Done", size="button_small")
        self._done.clicked.connect(self._finish)
        self._fill(entry or Evidence())
        self._lay_out(theme)
        self._connect()

    def _fill(self, entry: Evidence) -> None:
        self.what.control.set_text(entry.description)
        self.kind.control.set_value(entry.kind)
        self.where.control.set_text(entry.where)
        self.date.control.set_text(entry.date or "")
        self.expires.control.set_text(entry.expires or "")

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
        column.addLayout(days)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.what.control.edited.connect(lambda _: self._tell())
        self.what.control.left.connect(self.left)
        self.kind.control.chosen.connect(lambda _: self._tell())
        for field in (self.where, self.date, self.expires):
            field.control.edited.connect(lambda _: self._tell())
            field.control.left.connect(self._leave)

    def _finish(self) -> None:
        """Done, with no blank lines kept; what is wrong is said first."""
        for field in (self.what, self.where):
            control = field.control
            if control.text() != control.text().strip():
                control.set_text(control.text().strip())
                self._tell()
        self._leave()
        words = self.what.control.text() or self.where.control.text()
        dates = self.date.control.text().strip() or self.expires.control.text().strip()
        self.what.set_error("Say what shows it, or where it is." if dates and not words else "")
        wrong = [field for field in (self.what, self.date, self.expires) if field.error()]
        if wrong:
            wrong[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.emit()

    def _leave(self) -> None:
        for field in (self.date, self.expires):
            wrong = field.control.text().strip() and not _day(field)
            field.set_error("This is no date. Write it as 2026-11-23." if wrong else "")
        self.left.emit()

    def _tell(self) -> None:
        what, where = self.what.control.text(), self.where.control.text()
        if not (what.strip() or where.strip()):
            self.edited.emit(None)
            return
        entry = Evidence(
            kind=self.kind.control.value(),  # type: ignore[arg-type]
            description=what,
            where=where,
            date=_day(self.date),
            expires=_day(self.expires),
            digest=self._digest,
        )
        self.edited.emit(entry)

    def take_focus(self) -> None:
        """To the first field."""
        self.what.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away; what was written stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)


def _day(field: Field[LineEdit]) -> str | None:
    """The date, where it is one; half a date is not written down."""
    text = field.control.text().strip()
    try:
        return date.fromisoformat(text).isoformat() if len(text) == 10 else None
    except ValueError:
        return None
