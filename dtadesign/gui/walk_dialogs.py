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
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class WordsDialog(Dialog):
    """Asks for words that must be there; Enter gives them, Shift+Enter begins a new line."""

    def __init__(
        self,
        theme: Theme,
        headline: str,
        sentence: str,
        *,
        field: str,
        act: str,
        keep: str,
        lacking: str,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, headline, sentence, act=act, keep=keep, parent=parent)
        self._lacking = lacking
        self.field = text_field(theme, field, tr("Enter gives it. Shift+Enter begins a new line."))
        self.field.control.installEventFilter(self)
        self.body.addWidget(self.field)
        self.focus_first(self.field.control)

    @property
    def words(self) -> str:
        """What was given."""
        return self.field.control.text().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field gives what is in it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Only with words."""
        if not self.words:
            self.field.set_error(self._lacking)
            self.field.control.setFocus()
            return
        super().accept()


class ReasonDialog(WordsDialog):
    """Asks why something does not apply; without a reason it stays as it was."""

    def __init__(self, theme: Theme, note: str, parent: QWidget) -> None:
        super().__init__(
            theme,
            tr("Why does this not apply?"),
            tr("One sentence is enough; it is printed in the report."),
            field=tr("Reason"),
            act=tr("Set aside with this reason"),
            keep=tr("Keep as it was"),
            lacking=tr("Without a reason it counts as not answered. Write one, or keep it as it was."),
            parent=parent,
        )
        self.field.control.set_text(note)

    @property
    def reason(self) -> str:
        """What was given."""
        return self.words


class HiddenDialog(Dialog):
    """Lists what does not apply, each with its reason."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget) -> None:
        said = tr("The profile decides what is asked. Answers given before are kept, and count nowhere.")
        super().__init__(theme, tr("What does not apply"), said, parent=parent)
        self.setMaximumWidth(theme.px(760))
        self.resize(min(theme.px(720), parent.width() - 40), min(theme.px(620), parent.height() - 40))
        pane = Pane(theme, "page", (0, 0, 12, 0), 14)
        for title, reason in reasons(document):
            pane.column.addWidget(Text(theme, [Span(f"{title}\n", 600), Span(reason)], "reading", "ink2"))
        pane.column.addStretch(1)
        self.body.addWidget(pane)


def reasons(document: Document) -> list[tuple[str, str]]:
    """Title and reason of each consideration that is out of scope."""
    found = []
    for item in document.card.considerations:
        consideration = document.checklist.by_id[item.id]
        reason = capitalised(why_not_asked(document, item.id))
        reason = f"{reason}." if reason else ""
        if item.state == "not_applicable":
            reason = tr("Set aside: {reason}").format(reason=document.review.answer(item.id).note)
        if reason:
            found.append((f"{consideration.name} ({item.id})", reason))
    return found


def why_not_asked(document: Document, consideration: str) -> str:
    """Why the profile leaves a consideration out; nothing where it is asked."""
    state = document.card.item(consideration).state
    if state == "hidden":
        asked = document.checklist.by_id[consideration]
        return reason_of(asked) or tr("only if {condition}").format(condition=asked.condition)
    return tr("a short review asks only the core and the gates") if state == "out_of_scope" else ""
