"""Fields: the only convenient way to add one, and it gives label, buddy, name, help and error.

A control added through here can always be named by a screen reader; a test walks the window
for any that cannot.
"""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.choice import Choice
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.group import Group
from dtadesign.gui.widgets.growing_text import GrowingText
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.text import Text

Control = TypeVar("Control", bound=QWidget)
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Field(QWidget, Generic[Control]):
    """A control with its label above, help beneath the label, and a place for an error."""

    def __init__(self, theme: Theme, label: str, control: Control, help_text: str = "") -> None:
        super().__init__()
        self.control = control
        self._help_text = help_text
        self.label = Text(theme, label, "label")
        self.label.setBuddy(control)
        self.help = Text(theme, help_text, "small", "ink2")
        self.help.setBuddy(self.label)  # of the field, not of the window: else it is read out with that
        if not help_text:  # showing it before it has a parent would open a window
            self.help.hide()
        self._error = Text(theme, "", "small", "fail")
        self._error_row = self._build_error(theme)
        control.setAccessibleName(label)
        control.setAccessibleDescription(help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(5))
        for part in (self.label, self.help, control, self._error_row):
            column.addWidget(part)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _build_error(self, theme: Theme) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(IconView(theme, "circle-alert", "fail", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._error, 1)
        row.hide()
        return row

    def set_error(self, sentence: str) -> None:
        """Say under the control what is wrong and what to do; empty: nothing is.

        A screen reader finds it first in the description: Qt has no state for an entry that is wrong,
        and tells AT-SPI of none.
        """
        self._error.set_words(sentence)
        self._error_row.setVisible(bool(sentence))
        described = " ".join(filter(None, (sentence, self._help_text)))
        self.control.setAccessibleDescription(described)
        self.control.setProperty("wrong", "true" if sentence else "false")
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)

    def error(self) -> str:
        """What is said to be wrong."""
        return self._error.text()


class LineEdit(QLineEdit):
    """One line of text. ``edited`` carries it at each change, ``left`` when it is left."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._setting = False
        self.textChanged.connect(self._tell)  # not textEdited: a screen reader's text is somebody's too
        self.editingFinished.connect(self.left)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all where a key led here, but after the focus is told.

        Orca takes news of a cursor for that of the focus, and would read neither name nor help.
        """
        if event.reason() not in _BY_KEY or not self.isEnabled():
            super().focusInEvent(event)
            return
        super().focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))
        stands = self.text()
        QTimer.singleShot(0, self, lambda: self._select(stands))

    def _select(self, stood: str) -> None:
        """All, unless somebody has typed since."""
        if stood and self.text() == stood and self.hasFocus() and not self.hasSelectedText():
            self.selectAll()

    def set_text(self, text: str) -> None:
        """Put a text in; the same text leaves the cursor where it is."""
        if text != self.text():
            self._setting = True
            self.setText(text)
            self._setting = False

    def _tell(self, text: str) -> None:
        if not self._setting:
            self.edited.emit(text)


class Checks(Group):
    """Several boxes to tick, of which any number may be. ``changed`` carries the ticked values."""

    changed = Signal(list)

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        flow = Flow(self, across=theme.px(22), down=theme.px(2))
        self.boxes: Mapping[str, CheckBox] = {value: CheckBox(theme, words) for value, words in choices}
        for box in self.boxes.values():
            flow.addWidget(box)
            box.ticked.connect(lambda _: self.changed.emit(self.values()))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def values(self) -> list[str]:
        """The ticked values, in their order."""
        return [value for value, box in self.boxes.items() if box.isChecked()]

    def set_values(self, values: Sequence[str]) -> None:
        """Tick these, without a signal."""
        for value, box in self.boxes.items():
            box.setChecked(value in values)


def line_field(theme: Theme, label: str, help_text: str = "", text: str = "") -> Field[LineEdit]:
    """A field for one line."""
    return Field(theme, label, LineEdit(theme, text), help_text)


def text_field(theme: Theme, label: str, help_text: str = "", *, least_lines: int = 3) -> Field[GrowingText]:
    """A field for several lines."""
    return Field(theme, label, GrowingText(theme, label, least_lines=least_lines), help_text)


def choice_field(
    theme: Theme, label: str, choices: Sequence[tuple[str, str]], help_text: str = ""
) -> Field[Choice]:
    """A field for one of many."""
    return Field(theme, label, Choice(theme, choices, label), help_text)


def segmented_field(
    theme: Theme, label: str, choices: Sequence[tuple[str, str]], help_text: str = "", *, across: int = 0
) -> Field[Segmented]:
    """A field for one of a few, all seen at once; ``across``: how many in a row, else all."""
    control = Segmented(theme, choices, label, across=across)
    control.set_question(label)
    return Field(theme, label, control, help_text)


def checks_field(
    theme: Theme, label: str, choices: Sequence[tuple[str, str]], help_text: str = ""
) -> Field[Checks]:
    """A field for any number of a few."""
    control = Checks(theme, choices)
    return Field(theme, label, control, help_text)
