"""The two questions of the walk that need a sheet of their own: a reason, and what does not apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dtadesign.gui.forms import text_field
from dtadesign.gui.profile_scope import reason_of
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.gui.widgets.text import Text
from dtadesign.scoring.sentences import capitalised

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class ReasonDialog(Dialog):
    """Asks why something does not apply; without a reason it stays as it was. Enter says it is given."""

    def __init__(self, theme: Theme, note: str, parent: QWidget) -> None:
        super().__init__(
            theme,
            "Why does this not apply?",
            "One sentence is enough; it is printed in the report.",
            act="Set aside with this reason",
            keep="Keep as it was",
            parent=parent,
        )
        self.field = text_field(theme, "Reason", "Enter sets it aside. Shift+Enter begins a new line.")
        self.field.control.set_text(note)
        self.field.control.installEventFilter(self)
        self.body.addWidget(self.field)
        self.focus_first(self.field.control)

    @property
    def reason(self) -> str:
        """What was given."""
        return self.field.control.text().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field gives the reason."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Only with a reason."""
        if not self.reason:
            self.field.set_error(
                "Without a reason it counts as not answered. Write one, or keep it as it was."
            )
            self.field.control.setFocus()
            return
        super().accept()


class HiddenDialog(Dialog):
    """Lists what does not apply, each with its reason."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget) -> None:
        said = "The profile decides what is asked. Answers given before are kept, and count nowhere."
        super().__init__(theme, "What does not apply", said, parent=parent)
        self.setMaximumWidth(theme.px(760))
        self.resize(min(theme.px(720), parent.width() - 40), min(theme.px(620), parent.height() - 40))
        pane = Pane(theme, "page", (0, 0, 12, 0), 14)
        for title, reason in reasons(document):
            pane.column.addWidget(Text(theme, [Span(f"{title}\n", 600), Span(reason)], "reading", "ink2"))
        pane.column.addStretch(1)
        area = scrolling(pane)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName("What does not apply")
        self.body.addWidget(area)


def reasons(document: Document) -> list[tuple[str, str]]:
    """Title and reason of each consideration that is out of scope."""
    found = []
    for item in document.card.considerations:
        consideration = document.checklist.by_id[item.id]
        reason = capitalised(why_not_asked(document, item.id))
        reason = f"{reason}." if reason else ""
        if item.state == "not_applicable":
            reason = f"Set aside: {document.review.answer(item.id).note}"
        if reason:
            found.append((f"{consideration.name} ({item.id})", reason))
    return found


def why_not_asked(document: Document, consideration: str) -> str:
    """Why the profile leaves a consideration out; nothing where it is asked."""
    state = document.card.item(consideration).state
    if state == "hidden":
        asked = document.checklist.by_id[consideration]
        return reason_of(asked) or f"only if {asked.condition}"
    return "a short review asks only the core and the gates" if state == "out_of_scope" else ""
