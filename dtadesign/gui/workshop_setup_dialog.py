"""The sheet on which a workshop is set up: cases, considerations, title, facilitator, time, and its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dtadesign.errors import DtaError
from dtadesign.gui.announce import announce
from dtadesign.gui.asking import free_name
from dtadesign.gui.forms import choice_field, line_field
from dtadesign.gui.start_new import file_name
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import bring_into_view
from dtadesign.gui.widgets.text import Text
from dtadesign.gui.workshop_case_cards import CaseCards
from dtadesign.gui.workshop_choosing import ConsiderationChoice
from dtadesign.text import clean_text
from dtadesign.wording import tr
from dtadesign.workshop.cases import read_case_with_its_checklist, shipped_cases
from dtadesign.workshop.values import Plan, Sitting

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.cases import Case

_MINUTE_STEPS = (60, 90, 120, 180, 300)


class SetupDialog(Dialog):
    """Everything has a sensible value but the case; one case is enough."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget, case: Path | None = None) -> None:
        super().__init__(
            theme,
            tr("Run a workshop"),
            tr(
                "A room rates an invented case, sees at one moment how far it differs, talks, and rates "
                "again. Nobody is asked for a name, and nothing leaves this room."
            ),
            act=tr("Begin the workshop"),
            keep=tr("Not now"),
            parent=parent,
        )
        self.setMinimumWidth(min(theme.px(640), self.room.width()))
        self.setMaximumWidth(theme.px(940))
        self.resize(min(theme.px(900), self.room.width()), self.room.height())
        self.setAcceptDrops(True)
        self._settings, self._chosen_path = settings, self._nowhere()
        self.checklists: dict[str, Checklist] = {}
        self.choices: dict[str, ConsiderationChoice] = {}
        self._make_cases(theme)
        self._make_fields(theme)
        for part in (
            self._cases_part, self._choices_part, self.name, self.facilitator, self.time, self.papers,
            self._place_part,
        ):  # fmt: skip
            self.body.addWidget(part)
        for path in shipped_cases():
            self.bring(path)
        if case is not None:
            self.bring(case, tick=True)
        self._say_place()
        first = self.cards.cards[0] if self.cards.cards else self.own
        self.focus_first(first)

    def _nowhere(self) -> Path | None:
        return None

    def _make_cases(self, theme: Theme) -> None:
        self.cards = CaseCards(theme)
        self.cards.changed.connect(self._settle)
        self.wrong = Text(theme, "", "small", "fail")
        self.wrong.hide()
        self.own = Button(theme, tr("Open a case of your own…"), icon="folder-open", size="button_small")
        self.own.clicked.connect(self._choose_case)
        self._cases_part = _column(
            theme, 8, Text(theme, tr("Which case? Several are rated one after the other."), "label"),
            self.wrong, self.cards, self.own,
        )  # fmt: skip
        self._choices_part = _column(theme, 16)
        self._choices_part.hide()

    def _make_fields(self, theme: Theme) -> None:
        self.name = line_field(theme, tr("Title"), tr("Stands on the projector and on the handouts."))
        self.facilitator = line_field(
            theme, tr("Who leads it"), tr("If it is to be said. It stands beside the house rules.")
        )
        times = [("0", tr("No clock")), *((str(s), _time_words(s)) for s in _MINUTE_STEPS)]
        self.time = choice_field(
            theme,
            tr("Time for a vote"),
            times,
            tr("At its end nothing closes; it can be paused and given more."),
        )
        self.time.control.set_value("0")
        said = tr(
            "Make agenda, forms, tally sheets, case sheets and packets now, in a folder beside the file"
        )
        self.papers = CheckBox(theme, said)
        self._place = Text(theme, "", "small", "ink2")
        self.other = LinkButton(theme, tr("Choose another place…"))
        self.other.clicked.connect(self._choose_place)
        self._place_part = _column(theme, 4, self._place, self.other)
        self.name.control.edited.connect(lambda _: self._say_place())

    # --- cases

    def bring(self, path: Path, *, tick: bool = False) -> None:
        """A case from a file; what is wrong with it is said, all of it."""
        try:
            case, checklist = read_case_with_its_checklist(path)
        except DtaError as error:
            self._say_wrong(str(error))
            return
        self._say_wrong("")
        card = self.cards.add(case)
        self.checklists[_key(card.case)] = checklist
        if tick:
            card.setChecked(True)
            self._settle()
            announce(self, tr("{case} is chosen.").format(case=case.title), focus=card)

    def _choose_case(self) -> None:
        filters = tr("Cases") + " (*.yaml *.yml *.json)"
        folder = str(self._settings.folder)
        chosen, _ = QFileDialog.getOpenFileName(self, tr("A case of your own"), folder, filters)
        if chosen:
            self.bring(Path(chosen), tick=True)

    def _settle(self) -> None:
        """What is chosen has its considerations beneath; a first one gives its name to the workshop."""
        chosen = self.cards.chosen
        column = self._choices_part.layout()
        for case in chosen:
            if _key(case) not in self.choices:
                choice = ConsiderationChoice(self._theme, case, self.checklists[_key(case)])
                self.choices[_key(case)] = choice
                if column is not None:
                    column.addWidget(choice)
        for key, choice in self.choices.items():
            choice.setVisible(key in map(_key, chosen))
        self._choices_part.setVisible(bool(chosen))
        self._say_wrong("")
        self._say_place()

    def _say_wrong(self, sentence: str) -> None:
        self.wrong.set_words(sentence)
        self.wrong.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
            QTimer.singleShot(0, self.wrong, lambda: bring_into_view(self.wrong))  # once it has its place

    # --- what was given

    @property
    def plan(self) -> Plan:
        """What is to be done."""
        sittings = [
            Sitting(case=case, considerations=self.choices[_key(case)].chosen) for case in self.cards.chosen
        ]
        return Plan(
            title=self._title(), facilitator=clean_text(self.facilitator.control.text()).strip(),
            seconds=int(self.time.control.value()), sittings=tuple(sittings),
        )  # fmt: skip

    @property
    def checklist(self) -> Checklist:
        """What the cases are rated against."""
        return self.checklists[_key(self.cards.chosen[0])]

    def _title(self) -> str:
        typed = clean_text(self.name.control.text()).strip()
        return typed or ", ".join(case.title for case in self.cards.chosen)

    @property
    def path(self) -> Path:
        """Where the workshop is kept."""
        if self._chosen_path is not None:
            return self._chosen_path
        title = self._title() or tr("Workshop")
        return free_name(self._settings.folder / f"{Path(file_name(title)).stem}.dtaworkshop")

    def _say_place(self) -> None:
        self._place.set_words(tr("It is kept at {path}").format(path=self.path))

    def _choose_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Where to keep the workshop"), str(self.path), tr("Workshops") + " (*.dtaworkshop)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            self._chosen_path = path if path.suffix else path.with_name(path.name + ".dtaworkshop")
            self._say_place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A case may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the cases that were dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.bring(Path(url.toLocalFile()), tick=True)

    def accept(self) -> None:
        """Only with a case, considerations, and one checklist for all cases."""
        wrong = self._problem()
        if wrong:
            self._say_wrong(wrong)
            self.cards.cards[0].setFocus() if self.cards.cards else self.own.setFocus()
            return
        super().accept()

    def _problem(self) -> str:
        chosen = self.cards.chosen
        if not chosen:
            return tr("Choose a case first.")
        bare = next((case for case in chosen if not self.choices[_key(case)].chosen), None)
        if bare is not None:
            return tr("Choose what is to be rated on {case}.").format(case=bare.title)
        if len({(one.id, one.version) for one in (self.checklists[_key(case)] for case in chosen)}) > 1:
            return tr("These cases were written for different checklists; a workshop has one.")
        return ""


def _key(case: Case) -> str:
    """Two editions of a case are two cases."""
    return f"{case.id} {case.version}"


def _column(theme: Theme, gap: int, *parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(gap))
    for part in parts:
        if isinstance(part, Button | LinkButton):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            column.addWidget(part)
    return whole


def _time_words(seconds: int) -> str:
    if seconds % 60:
        return tr("{minutes}½ minutes").format(minutes=seconds // 60)
    return tr("%n minute[|s]", "", seconds // 60)
