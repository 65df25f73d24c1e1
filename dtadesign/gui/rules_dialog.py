"""The house rules of a review in one sheet: all of them, and what can be done with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui import rules_work
from dtadesign.gui.announce import announce
from dtadesign.gui.evidence_brought import today
from dtadesign.gui.letter_section import in_lines
from dtadesign.gui.rules_card import RuleText
from dtadesign.gui.rules_editor import RuleDialog
from dtadesign.gui.widgets.buttons import Button, IconButton, LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.review.edits_rules import HouseRulesEdit
from dtadesign.review.rules import HouseRule, Overlay, RulesFor
from dtadesign.review.rules_fit import remark
from dtadesign.review.rules_words import CHANGES_NO_SCORE, named
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme


class RulesDialog(Dialog):
    """Everything done here is an edit of its own, and undone like any other.

    ``here`` is the consideration one stands on, if any: a new rule is written for it.
    """

    def __init__(
        self, theme: Theme, document: Document, settings: Settings, here: str, parent: QWidget
    ) -> None:
        super().__init__(theme, tr("House rules"), parent=parent)
        self.setMinimumWidth(min(theme.px(560), self.room.width()))
        self.setAcceptDrops(True)
        self._theme, self._document, self._settings = theme, document, settings
        self._around = parent  # of what is asked further: this sheet may be too small to hold that
        self._here = here if here in document.record.checklist.by_id else ""
        self.rows: list[RuleRow] = []
        self.lead = Text(theme, "", "body", "ink2")
        self.said = Text(theme, "", "small", "ink2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(12))
        add = tr("Write one for {id}…").format(id=self._here) if self._here else ""
        self.add = Button(theme, add, icon="plus", size="button_small")
        self.take = Button(theme, tr("Take up a file…"), icon="folder-open", size="button_small")
        self.save = Button(theme, tr("Save as a file…"), icon="download", size="button_small")
        self.drop = Button(theme, tr("Take them off"), "quiet", size="button_small")
        self.body.addWidget(self.lead)
        self.body.addLayout(self._rows)
        self.body.addWidget(in_lines(theme, self.add, self.take, self.save, self.drop))
        self.body.addWidget(self.said)
        self.add.clicked.connect(self.write_one)
        self.take.clicked.connect(self._take_chosen)
        self.save.clicked.connect(self._save)
        self.drop.clicked.connect(self.take_off)
        self._show()

    @property
    def overlay(self) -> Overlay | None:
        """The rules in use."""
        return self._document.review.house_rules

    def _show(self) -> None:
        """All as it is now."""
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        overlay, writes = self.overlay, self._document.can_rate
        checklist = self._document.record.checklist
        self.rows = [
            RuleRow(self._theme, self._name(rule.consideration), rule, remark(rule, overlay, checklist))
            for rule in (overlay.rules if overlay is not None else ())
            if overlay is not None
        ]
        for row in self.rows:
            self._rows.addWidget(row)
            row.set_writes(writes=writes)
            row.change.clicked.connect(lambda _=False, rule=row.rule: self._change(rule))
            row.remove.clicked.connect(lambda _=False, rule=row.rule: self.remove(rule))
        self.lead.set_words(_lead(overlay))
        self.add.setVisible(bool(self._here))
        self.save.setVisible(overlay is not None)
        self.drop.setVisible(overlay is not None)
        for button in (self.add, self.take, self.drop):
            button.setEnabled(writes)
        self.said.setVisible(bool(self.said.text()))

    def _name(self, consideration: str) -> str:
        item = self._document.checklist.by_id.get(consideration)
        if item is None:
            return consideration
        return tr("{id}: {title}").format(id=consideration, title=item.name)

    def _say(self, sentence: str) -> None:
        self.said.set_words(sentence)
        self.said.setVisible(True)
        announce(self, sentence)

    # --- what it does

    def _use(self, overlay: Overlay | None, said: str) -> None:
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)  # before the row goes with the focus in it
        self._document.write_typing()
        self._document.edit(HouseRulesEdit(overlay=overlay))
        self._show()
        self._say(said)

    def write_one(self) -> None:
        """Ask for a rule on the consideration one stands on."""
        document = self._document
        by = self._settings.reviewer or document.by
        new = HouseRule(
            consideration=self._here, text="", by=by, day=today(), from_=document.review.profile.title
        )
        rule = self._asked(new)
        if rule is not None:
            self._use(self._own().with_rule(rule), tr("Written down. Undo takes it back."))

    def _change(self, before: HouseRule) -> None:
        rule, overlay = self._asked(before), self.overlay
        if rule is not None and overlay is not None and rule != before:
            self._use(overlay.with_rule(rule, before), tr("Changed. Undo puts back what was."))

    def _asked(self, before: HouseRule) -> HouseRule | None:
        name = self._name(before.consideration)
        dialog = RuleDialog(self._theme, name, before, self._document.record.checklist, self._around)
        accepted = dialog.exec() == Dialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted and self.overlay is not None and dialog.rule != before:
            others = self.overlay.without(before).on(dialog.rule.consideration)
            if any(dialog.rule.says == rule.says for rule in others):
                self._say(tr("The house rules say this already."))
                return None
        return dialog.rule if accepted else None

    def _own(self) -> Overlay:
        """The rules in use, or the beginning of a set of one's own."""
        profile, checklist = self._document.review.profile, self._document.record.checklist
        whose = profile.organisation or profile.name or self._document.path.stem
        made_for = RulesFor(id=checklist.id, version=checklist.version)
        return self.overlay or Overlay(
            title=tr("House rules of {name}").format(name=whose), checklist=made_for
        )

    def remove(self, rule: HouseRule) -> None:
        """Take one rule out."""
        if self.overlay is not None:
            said = tr("The rule on {id} is taken out. Undo puts it back.")
            self._use(self.overlay.without(rule), said.format(id=rule.consideration))

    def take_off(self) -> None:
        """Read the review without any."""
        self._use(None, tr("The house rules are taken off. Undo puts them back."))

    def _take_chosen(self) -> None:
        path = rules_work.ask_file(self, self._document.path.parent)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Take up a file's rules; where others are in use a person chooses."""
        if rules_work.take_up(self._theme, self._document, path, self._around):
            self._show()
            self._say(tr("In use now. Undo puts back what was."))

    def _save(self) -> None:
        path = rules_work.save_as_file(self._theme, self._document, self._around)
        if path is not None:
            self._say(tr("{file} is in {folder}.").format(file=path.name, folder=path.parent))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file of this computer may be dropped, where the review can be written."""
        if self._document.can_rate and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take up what was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take_file(Path(files[0]))


def _lead(overlay: Overlay | None) -> str:
    if overlay is None:
        said = tr("None are in use here. What a room agreed in a workshop comes home in a file: take it up.")
        return f"{said} {tr(CHANGES_NO_SCORE)}"
    said = tr("{name}, %n rule[|s].", "", len(overlay.rules)).format(name=named(overlay))
    return f"{said} {tr(CHANGES_NO_SCORE)}"


class RuleRow(QWidget):
    """One rule under the name of its consideration, with what can be done to it."""

    def __init__(self, theme: Theme, name: str, rule: HouseRule, care: str) -> None:
        super().__init__()
        self.rule = rule
        text = RuleText(theme)
        text.show_rule(rule, care)
        self.change = LinkButton(theme, tr("Change…"), "small")
        self.change.setAccessibleName(tr("Change the rule on {name}…").format(name=name))
        self.remove = IconButton(theme, "x", tr("Take out the rule on {name}").format(name=name))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Text(theme, name, "body", weight=600), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Rule())
        column.addLayout(head)
        column.addWidget(text)

    def set_writes(self, *, writes: bool) -> None:
        """Whether it can be changed here."""
        self.change.setVisible(writes)
        self.remove.setVisible(writes)
