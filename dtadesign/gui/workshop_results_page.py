"""What a workshop came to: the room's votes, each participant beside key and room, the rules agreed on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dtadesign.errors import DtaError
from dtadesign.exchange.rules_file import write_rules
from dtadesign.gui.announce import announce
from dtadesign.gui.asking import free_name
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Card, Pane, in_the_middle
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.gui.workshop_calibration_card import CalibrationCard
from dtadesign.scoring.sentences import quoted
from dtadesign.wording import tr
from dtadesign.workshop.edits import EndEdit
from dtadesign.workshop.house_rules import overlay_of
from dtadesign.workshop.learning import learned
from dtadesign.workshop.results import shift, spread
from dtadesign.workshop.said import level_number
from dtadesign.workshop.stages import Spot, spots
from dtadesign.workshop.telling import sum_words

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_desk import Desk
    from dtadesign.workshop.results import Spread


class ResultsPage(QWidget):
    """Read from what is revealed alone; nobody is named but to who leads."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._theme, self.desk, self._shown = theme, desk, object()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "page")
        self.setAccessibleName(tr("The room's results"))
        self._content = Pane(theme, "page", (40, 28, 40, 28), 16)
        self.about = Text(theme, "", "lead", "ink2")
        self._content.column.addWidget(headline(theme, tr("The room's results")))
        self._content.column.addWidget(self.about)
        self._make_room(theme)
        self.calibration = CalibrationCard(theme)
        self._make_rules(theme)
        self._make_end(theme)
        for card in (self._room, self.calibration, self._rules, self._end):
            self._content.column.addWidget(card)
        self._content.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = in_the_middle(self._content)
        outer.addWidget(self._area)
        desk.changed.connect(self.refresh)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._content.setMaximumWidth(self._theme.px(1_000))

    def _make_room(self, theme: Theme) -> None:
        """A table for each case: the same consideration may be rated on several."""
        self._room = Card(theme, 10)
        self._room.column.addWidget(headline(theme, tr("The room, without names"), "section"))
        self.nothing = Text(theme, tr("Nothing is revealed yet."), "reading", "ink2")
        self._room.column.addWidget(self.nothing)
        heads = (tr("Consideration"), tr("First vote"), tr("Second vote"), tr("moved"), tr("key"))
        self.tables: list[ChartTable] = []
        self._heads: list[Text] = []
        for sitting in self.desk.workshop.plan.sittings:
            head = Text(theme, sitting.case.title, "label")
            said = tr("The room's votes: {case}").format(case=sitting.case.title)
            table = ChartTable(theme, said, heads)
            self._heads.append(head)
            self.tables.append(table)
            self._room.column.addWidget(head)
            self._room.column.addWidget(table)
        said = tr("Medians, and in brackets the lowest and highest level. Who gave no level is left out.")
        self._room.column.addWidget(Text(theme, said, "small", "ink2"))

    @property
    def table(self) -> ChartTable:
        """The first case's votes."""
        return self.tables[0]

    def _make_rules(self, theme: Theme) -> None:
        self._rules = Card(theme, 10)
        self._rules.column.addWidget(headline(theme, tr("House rules"), "section"))
        self.rules = Text(theme, "", "reading")
        self.save = Button(theme, tr("Save the house rules…"), icon="quote", size="button_small")
        self.save.clicked.connect(self._save_rules)
        self._rules.column.addWidget(self.rules)
        self._rules.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)

    def _make_end(self, theme: Theme) -> None:
        self._end = Card(theme, 10)
        self.ended = Text(theme, "", "reading")
        self.end = Button(theme, tr("End the workshop…"), size="button_small")
        self.end.clicked.connect(self._ask_end)
        self._end.column.addWidget(self.ended)
        self._end.column.addWidget(self.end, 0, Qt.AlignmentFlag.AlignLeading)

    # --- as a page

    def enter(self) -> None:
        """Come to the front."""
        self.refresh()
        self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The table, the participants, the rules, the end."""
        stops = (*self.tables, self.calibration.table, self.save, self.end)
        return [part for part in stops if part.isVisibleTo(self) and part.isEnabled()] or [self._area]

    def refresh(self) -> None:
        """Show what is revealed; only where this page is in front, for it takes its time."""
        workshop = self.desk.workshop
        if self.isHidden() or self._shown is workshop:
            return
        self._shown = workshop
        self.about.set_words(sum_words(learned(workshop)))
        for at, (head, table) in enumerate(zip(self._heads, self.tables, strict=True)):
            rows = [row for spot in spots(workshop) if spot.sitting == at and (row := self._row(spot))]
            table.set_rows(rows)
            table.setVisible(bool(rows))
            head.setVisible(bool(rows) and len(self.tables) > 1)
        self.nothing.setVisible(not workshop.revealed)
        self.calibration.show_workshop(workshop)
        self._show_rules()
        said = tr("The workshop has ended. House rules can still be changed.")
        open_ = tr("While it goes on, votes are taken. Ending it cannot be taken back.")
        self.ended.set_words(said if workshop.ended else open_)
        self.end.setVisible(not workshop.ended)

    def _row(self, spot: Spot) -> list[str]:
        """A consideration in the table; nothing of one that is not revealed."""
        workshop = self.desk.workshop
        first, second = spot.place(1), spot.place(2)
        if first not in workshop.revealed:
            return []
        entry = workshop.plan.sittings[spot.sitting].case.entry(spot.consideration)
        key = "–" if entry is None else tr("n/a") if entry.level == "na" else str(entry.level)
        row = [workshop.checklist.by_id[spot.consideration].name, _spread(spread(workshop, first))]
        if second not in workshop.revealed:
            return [*row, "–", "–", key]
        moved = shift(workshop, *spot)
        moved_words = tr("{count} of {of}").format(count=moved.moved, of=moved.twice)
        return [*row, _spread(spread(workshop, second)), moved_words, key]

    def _show_rules(self) -> None:
        rules = overlay_of(self.desk.workshop).rules
        lines = []
        by_id = self.desk.workshop.checklist.by_id
        counts_as = tr("{title}: {rule} It counts as {level}.")
        plain = tr("{title}: {rule}")
        for rule in rules:
            said = plain if rule.level is None else counts_as
            item = by_id.get(rule.consideration)
            name = item.name if item is not None else rule.consideration
            lines.append(said.format(title=name, rule=quoted(rule.text), level=rule.level))
        self.rules.set_words("\n".join(lines) or tr("The room has settled on none."))
        self.save.setVisible(bool(rules))

    # --- what the person does

    def _save_rules(self) -> None:
        proposed = free_name(self.desk.path.with_name(f"{self.desk.path.stem} house rules.yaml"))
        chosen, _ = QFileDialog.getSaveFileName(
            self.window(), tr("Where to keep the house rules"), str(proposed),
            tr("House rules") + " (*.yaml)",
        )  # fmt: skip
        if chosen:
            self.save_rules(Path(chosen))

    def save_rules(self, path: Path) -> None:
        """The rules as a file that reviews take up."""
        path = path if path.suffix else path.with_suffix(".yaml")
        try:
            write_rules(path, overlay_of(self.desk.workshop))
        except DtaError as error:
            self.desk.refused.emit(str(error))
            return
        said = tr("The house rules are kept in {file}. A review that takes them up shows them.")
        announce(self, said.format(file=path.name))
        self.ended.set_words(said.format(file=path.name))

    def _ask_end(self) -> None:
        dialog = Dialog(
            self._theme, tr("End the workshop?"),
            tr("Phones are let go, and nobody votes any more. Results and handouts stay. Nothing undoes it."),
            act=tr("End it"), keep=tr("Go on"), parent=self.window(),
        )  # fmt: skip
        if dialog.exec() == Dialog.DialogCode.Accepted:
            self.end_workshop()

    def end_workshop(self) -> None:
        """Nobody votes any more."""
        if self.desk.phones is not None:
            self.desk.phones.let_go()
        if self.desk.append(EndEdit()):
            announce(self, tr("The workshop has ended."))


def _spread(found: Spread) -> str:
    """A vote's median, and from where to where it goes."""
    if found.median is None:
        return "–"
    if found.low == found.high:
        return level_number(found.median)
    said = tr("{median} ({low}–{high})")
    return said.format(median=level_number(found.median), low=found.low, high=found.high)
