"""What the evidence of an answer says meanwhile: how far a reading is, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.widgets.banner import Banner, BannerKind
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.progress_line import ProgressLine
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.evidence_work import Work
    from dtadesign.gui.theme import Theme

_AFTER_MS = 300
_STEPS = 1000


class Telling(QWidget):
    """Takes no room while there is nothing to say. What takes less than a blink is not shown."""

    shown = Signal()
    """A reading takes so long that it is told how far it is."""

    def __init__(self, theme: Theme, work: Work) -> None:
        super().__init__()
        self._theme, self._work = theme, work
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._banner: Banner | None = None
        self._words = Text(theme, "", "reading")
        self.line = ProgressLine(theme, tr("Reading"))
        self.stop = Button(theme, tr("Cancel"), size="button_small")
        self.stop.clicked.connect(lambda: work.stop(tr("Stopped. Nothing was added.")))
        self._progress = QWidget()
        self._lay_out(theme)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_MS)
        self._later.timeout.connect(self._show_progress)
        work.began.connect(self._begin)
        work.progressed.connect(self._tell)
        work.ended.connect(self._end)
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        said = QVBoxLayout()
        said.setSpacing(theme.px(4))
        said.addWidget(self._words)
        said.addWidget(self.line)
        row.addLayout(said, 1)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self._progress.hide()
        self._column.addWidget(self._progress)

    def _begin(self, words: str) -> None:
        self._words.set_words(f"{words} …")
        self.line.setAccessibleName(words)
        self.line.set_progress(0, _STEPS)
        if not self._progress.isVisibleTo(self):
            self._later.start()

    def _show_progress(self) -> None:
        if self._work.is_busy:
            self._progress.show()
            self.show()
            announce(self, self._words.text())
            self.shown.emit()

    def _tell(self, done: int, of: int) -> None:
        share = done * _STEPS // max(of, 1)
        self.line.set_progress(share, _STEPS)
        self.line.setAccessibleDescription(tr("{percent} %").format(percent=share // 10))

    def _end(self) -> None:
        self._later.stop()
        self._progress.hide()
        self.setVisible(self._banner is not None)

    def say(self, sentence: str, kind: BannerKind) -> None:
        """Say something, until it is closed or something else is said."""
        self.clear()
        self._banner = Banner(self._theme, kind, sentence, closable=True)
        self._banner.closed.connect(self.clear)
        self._column.addWidget(self._banner)
        self.show()
        announce(self, sentence)

    def said(self) -> str:
        """What is said."""
        return self._banner.accessibleName() if self._banner else ""

    def clear(self) -> None:
        """Say nothing more."""
        if self._banner is not None:
            banner, self._banner = self._banner, None
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(self._progress.isVisibleTo(self))
