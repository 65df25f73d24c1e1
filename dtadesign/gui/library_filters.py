"""What one can ask the library for: words, people, type of intervention, domain, what was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.gui.forms import LineEdit
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.choice import Choice
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.text import Text
from dtadesign.library.filtering import Filter
from dtadesign.library.vocabulary import DIAGNOSES, FORMATS, MEASURED
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme

ANY = ""


class Filters(QWidget):
    """One line of choices, or more where there is no room; ``changed`` after each."""

    changed = Signal()

    def __init__(self, theme: Theme, checklist: Checklist) -> None:
        super().__init__()
        self._theme = theme
        self._flow = Flow(self, across=theme.px(8), down=theme.px(6))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.words = LineEdit(theme)
        self.words.setAccessibleName(tr("Find words in the library"))
        self.words.setPlaceholderText(tr("Author, title, word"))
        self.words.textChanged.connect(lambda _: self._tell())
        label = Text(theme, tr("Find"), "label", wrap=False)
        label.setBuddy(self.words)
        for part in (label, self.words):
            self._flow.addWidget(part)
        domains = {domain.id: domain.label for domain in checklist.domains}
        self.choices: dict[str, Choice] = {}
        self._add("people", tr("Diagnosis"), tr("Any diagnosis"), DIAGNOSES)
        self._add("format", tr("Type of intervention"), tr("Any intervention"), FORMATS)
        self._add("domain", tr("Domain"), tr("Any domain"), domains)
        self._add("measured", tr("What was measured"), tr("Anything measured"), MEASURED)
        self.clear = LinkButton(theme, tr("Clear filters"))
        self.clear.clicked.connect(lambda: self.set_filter(Filter()))
        self._flow.addWidget(self.clear)
        theme.changed.connect(self._space)
        self._space()
        self._show_clear()

    def _add(self, part: str, name: str, any_: str, words: Mapping[str, str]) -> None:
        choices = [(ANY, any_), *((code, tr(word)) for code, word in words.items())]
        choice = Choice(self._theme, choices, name)
        choice.setAccessibleDescription(name)  # the name that is read out is what is chosen
        choice.chosen.connect(lambda _: self._tell())
        self.choices[part] = choice
        self._flow.addWidget(choice)

    def _space(self) -> None:
        self.words.setFixedWidth(self._theme.px(200))
        self._flow.set_spacing(self._theme.px(8), self._theme.px(6))

    def _show_clear(self) -> None:
        self.clear.setVisible(self.filter() != Filter())

    def _tell(self) -> None:
        self._show_clear()
        self.changed.emit()

    def filter(self) -> Filter:
        """What is asked for."""
        value = {part: choice.value() for part, choice in self.choices.items()}
        return Filter(**value, words=self.words.text().strip())

    def set_filter(self, wanted: Filter) -> None:
        """Ask for this; ``changed`` is sent once."""
        before = self.blockSignals(True)
        self.words.setText(wanted.words)
        for part, choice in self.choices.items():
            choice.set_value(getattr(wanted, part))
        self.blockSignals(before)
        self._tell()
