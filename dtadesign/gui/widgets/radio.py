"""Radio buttons that paint themselves, and how a group of them answers keys and clicks.

They are QRadioButtons so that the screen reader calls them so; which one is chosen is
decided by the group, because a level is chosen by Space or its own key and not by merely
walking past it with the arrows.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept
from dtadesign.gui.widgets.surfaces import bring_into_view

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class Radio(Kept, QRadioButton):
    """One choice; ``arrow_pressed`` tells its group to move."""

    arrow_pressed = Signal(int)

    def __init__(
        self, theme: Theme, text: str, *, sideways: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._sideways, self._told = theme, sideways, False
        self.is_read_only = False
        self._stand_alone()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._restyle)
        self.toggled.connect(self._take_toggle)

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether it looks as if it could be pressed; the group's page refuses what it must."""
        self.is_read_only = read_only
        shape = Qt.CursorShape.ArrowCursor if read_only else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self.update()

    def _edge_and_ground(self) -> tuple[str, str]:
        """The roles of edge and ground: chosen, under the pointer, only to be read, or to be pressed."""
        ground = "page" if self.is_read_only else "sunken" if self.underMouse() else "surface"
        if self.isChecked():
            return "accent", "selected"
        return "line" if self.is_read_only else "control", ground

    def setChecked(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Show it chosen or not, as the program says."""
        self._told = True
        super().setChecked(checked)
        self._told = False

    def _take_toggle(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        """A screen reader presses by toggling: take that for the press it is meant as."""
        self.update()
        if not self._told:
            self.setChecked(not checked)
            self.clicked.emit()

    def _stand_alone(self) -> None:
        """Stay a radio button to the reader, yet let nothing be unchosen behind our back."""
        alone = QButtonGroup(self)
        alone.setExclusive(False)
        alone.addButton(self)

    def qt_state(self) -> tuple[object, ...]:
        """What Qt changes: its words, and what is done with it."""
        return self.text(), self.underMouse(), self.isChecked(), self.isEnabled()

    def nextCheckState(self) -> None:
        """Leave it to the group."""

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the group; what is not ours goes on to the page."""
        step = _STEPS.get(Qt.Key(event.key()))
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if step and plain and (self._sideways or not sideways):
            self.arrow_pressed.emit(-step if sideways and self.isRightToLeft() else step)
        elif step:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover is told by the ground."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hover is told by the ground."""
        super().leaveEvent(event)
        self.update()


class RadioGroup(QObject):
    """One of several is chosen, or none; the group is one stop of the Tab key.

    ``follow``: walking with the arrows chooses, as is usual; without it Space chooses.
    """

    chosen = Signal(int)

    def __init__(self, buttons: Sequence[Radio], parent: QWidget, *, follow: bool) -> None:
        super().__init__(parent)
        self._buttons, self._follow = tuple(buttons), follow
        together = QButtonGroup(self)
        together.setExclusive(False)
        for index, button in enumerate(self._buttons):
            together.addButton(button)
            button.clicked.connect(lambda _=False, i=index: self._choose(i))
            button.arrow_pressed.connect(lambda step, i=index: self._walk(i, step))
        self._settle_tab_stop()

    def chosen_index(self) -> int | None:
        """Which one is chosen."""
        return next((i for i, b in enumerate(self._buttons) if b.isChecked()), None)

    def set_chosen(self, index: int | None) -> None:
        """Show which one is chosen, without a signal."""
        for i, button in enumerate(self._buttons):
            if button.isChecked() != (i == index):
                button.setChecked(i == index)
        self._settle_tab_stop()

    def stop(self) -> Radio:
        """What is chosen, else the first: where one comes to."""
        return self._buttons[self.chosen_index() or 0]

    def take_focus(self) -> None:
        """Put the focus on what is chosen, else on the first."""
        self.stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, index: int) -> None:
        if index != self.chosen_index():
            self.set_chosen(index)
            self.chosen.emit(index)

    def _walk(self, index: int, step: int) -> None:
        target = (index + step) % len(self._buttons)
        self._settle_tab_stop(target)
        self._buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self._buttons[target])
        if self._follow:
            self._choose(target)

    def _settle_tab_stop(self, index: int | None = None) -> None:
        """Exactly one of the group is reached by Tab; all are by click and by arrow."""
        stop = index if index is not None else (self.chosen_index() or 0)
        for i, button in enumerate(self._buttons):
            policy = Qt.FocusPolicy.StrongFocus if i == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
