"""A text area that grows with what is written in it, and lets the Tab key go on."""

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from dtadesign.gui.theme import Theme


class GrowingText(QPlainTextEdit):
    """Plain text of several lines.

    ``edited`` carries the whole text at each change by the person, ``left`` comes when the
    field is left: what is unsaved then has to be written at once.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        least_lines: int = 3,
        most_lines: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._least, self._most = theme, least_lines, most_lines
        self._setting = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own lets the wheel take the focus along
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text in without a signal; the same text leaves the cursor where it is."""
        if text != self.toPlainText():
            self._setting = True
            self.setPlainText(text)
            self._setting = False

    def _tell(self) -> None:
        if not self._setting:
            self.edited.emit(self.toPlainText())

    def _restyle(self) -> None:
        self.setFont(self._theme.font("reading"))
        self._fit()

    def _fit(self) -> None:
        policies = Qt.ScrollBarPolicy
        full = self._lines() > self._most
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if full else policies.ScrollBarAlwaysOff)
        height = self.sizeHint().height()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _lines(self) -> float:
        return self.document().documentLayout().documentSize().height()

    def sizeHint(self) -> QSize:
        """As many lines as there are, within the limits."""
        least, line = self.fontMetrics().lineSpacing(), self.document().firstBlock().layout().lineAt(0)
        line_height = max(least, line.height() if line.isValid() else 0)
        written = min(self._lines(), self._most) * line_height
        inner = max(self._least * least, written) + 2 * self.document().documentMargin()
        frame = QMargins(self.viewportMargins())
        pad = 2 * self._theme.px(8) + 2 + frame.top() + frame.bottom()
        return QSize(self._theme.px(320), round(inner + pad))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        self.left.emit()
